import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeOf } from '../../../dialogs/error-parts.js';
import type { Store } from '../../../dialogs/store/store.js';
import { Memory, modelStore } from './model-store.js';
import { AT, aCase, aFeedback, anActivity, anOutboxEntry, anUpload, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const DAY = '2026-02-14';
// Few ids, so that operations meet; each run has conversations of its own, so that all runs share one store.
const conversations = ['c1', 'c2'];
const few = fc.integer({ min: 1, max: 4 });
const conversation = fc.constantFrom(...conversations);

/** One call, with ids that are made unique to the run. `version` counts from what the model holds. */
const operation = fc.oneof(
  fc.record({
    kind: fc.constant('turn' as const),
    conversation,
    // A message of the log (its id) or one from elsewhere.
    message: fc.oneof(few, fc.constantFrom('x', 'y')),
    version: fc.constantFrom(0, 0, 0, 1, -1),
    outbox: fc.array(few, { maxLength: 2 }),
    newCase: fc.option(few, { nil: undefined }),
    counted: fc.boolean(),
    feedback: fc.option(fc.record({ about: few, helpful: fc.boolean() }), { nil: undefined }),
    text: fc.string({ unit: 'grapheme' }),
  }),
  fc.record({
    kind: fc.constant('append' as const),
    conversation,
    client: fc.option(few, { nil: undefined }),
    awaitsTurn: fc.boolean(),
    // As JSON keeps it: a negative zero comes back as zero.
    activity: fc
      .dictionary(fc.string(), fc.jsonValue())
      .map((value): typeof value => JSON.parse(JSON.stringify(value))),
    file: fc.option(fc.uint8Array({ maxLength: 8 }), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('deliver' as const), conversation, outbox: few }),
  fc.record({ kind: fc.constant('end' as const), conversation }),
  fc.record({ kind: fc.constant('refer' as const), conversation, serviceUrl: fc.webUrl() }),
  fc.record({
    kind: fc.constant('sent' as const),
    conversation,
    position: few,
    channel: fc.option(few, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('count' as const) }),
  fc.record({ kind: fc.constant('restart' as const) }),
);
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** Random sequences of calls do the same to a store as to the model, restarts included. */
export function storeProperties(name: string, current: () => Opened): void {
  describe(`${name}: random calls`, () => {
    test('give the results that the model gives, and leave what it holds', async () => {
      let run = 0;
      let store = current().store;
      const property = fc.asyncProperty(fc.array(operation, { maxLength: 30 }), async (operations) => {
        run += 1;
        const model = modelStore(new Memory());
        for (const one of operations) {
          if (one.kind === 'restart') {
            store = await current().reopen();
            continue;
          }
          const version = one.kind === 'turn' ? await versionIn(model, `${one.conversation}-${run}`) : 0;
          const [expected, found] = [await outcome(model, one, run, version), await outcome(store, one, run, version)];
          expect(found).toEqual(expected);
        }
        expect(await held(store, run)).toEqual(await held(model, run));
      });
      await fc.assert(property, { numRuns: 60 });
    }, 60_000);
  });
}

async function versionIn(model: Store, id: string): Promise<number> {
  return (await model.conversation(id))?.version ?? 0;
}

/** What the call gave: its value, or the code of its error. */
async function outcome(store: Store, one: Operation, run: number, version: number): Promise<unknown> {
  try {
    return await call(store, one, run, version);
  } catch (error) {
    return codeOf(error) ?? error;
  }
}

async function call(store: Store, one: Operation, run: number, version: number): Promise<unknown> {
  if (one.kind === 'count') return store.count('refused', `${DAY}-${run}`);
  if (one.kind === 'restart') return undefined;
  const id = `${one.conversation}-${run}`;
  if (one.kind === 'end') return store.endConversation(id, AT);
  if (one.kind === 'deliver') return store.deliverToLog(`o${one.outbox}-${run}`, anActivity(id, 'reply'));
  if (one.kind === 'refer') return store.keepReference(id, { serviceUrl: one.serviceUrl });
  if (one.kind === 'sent') {
    return store.markSent(id, one.position, one.channel === undefined ? undefined : `s${one.channel}`);
  }
  if (one.kind === 'append') {
    const { awaitsTurn, activity, client, file } = one;
    const clientId = client === undefined ? {} : { clientId: `k${client}` };
    // Without an id of its own a file is named for its place in the log, so that none comes twice.
    const name = `f${await store.lastPosition(id)}-${await store.uploadedBytes(id)}`;
    const uploads = file && { uploads: [anUpload(name, file)] };
    return store.appendActivity(anActivity(id, '', { awaitsTurn, activity, ...clientId, ...uploads }));
  }
  const messageId = typeof one.message === 'number' ? `${id}|000000${one.message}` : one.message;
  const { feedback } = one;
  return store.commitTurn(
    aTurn(id, messageId, Math.max(0, version + one.version), {
      transcript: [{ from: 'user', text: one.text, at: DAY, messageId }],
      outbox: one.outbox.map((number) => anOutboxEntry(`o${number}-${run}`, id)),
      counts: one.counted ? [{ name: 'unanswered', day: `${DAY}-${run}` }] : [],
      ...(one.newCase === undefined ? {} : { newCase: aCase(`A${one.newCase}-${run}`, id) }),
      ...(feedback && {
        feedback: aFeedback(`m${feedback.about}`, {
          helpful: feedback.helpful,
          facts: [`f${feedback.about}-${run}@1`],
          day: `${DAY}-${run}`,
        }),
      }),
    }),
  );
}

/** Everything that a store tells of a run. */
async function held(store: Store, run: number): Promise<unknown> {
  const ofRun = (entry: { readonly conversationId: string }) => entry.conversationId.endsWith(`-${run}`);
  const of = async (id: string) => ({
    conversation: await store.conversation(id),
    outcome: await store.outcomeOf(id, 'x'),
    transcript: await store.transcript(id),
    activities: await store.activities(id, 0, 1_000),
    last: await store.lastPosition(id),
    pending: await store.pendingOutbox('chat', id),
    feedback: await Promise.all([1, 2, 3, 4].map((number) => store.feedback(id, `m${number}`))),
    reference: await store.reference(id),
    sent: await Promise.all([1, 2, 3, 4].map((number) => store.sentPosition(id, `s${number}`))),
    ended: await store.isEnded(id),
    bytes: await store.uploadedBytes(id),
  });
  return {
    conversations: await Promise.all(conversations.map((id) => of(`${id}-${run}`))),
    cases: await Promise.all([1, 2, 3, 4].map((number) => store.case(`A${number}-${run}`))),
    pending: (await store.pendingOutbox('chat')).filter(ofRun),
    awaiting: (await store.activitiesAwaitingTurn()).filter(ofRun),
    feedback: await store.feedbackOfDay(`${DAY}-${run}`),
    onFacts: await Promise.all([1, 2, 3, 4].map((number) => store.feedbackOnFact(`f${number}-${run}@1`))),
    toSend: (await store.conversationsToSend()).filter((id) => id.endsWith(`-${run}`)).sort(),
    counters: [await store.counter('refused', `${DAY}-${run}`), await store.counter('unanswered', `${DAY}-${run}`)],
  };
}
