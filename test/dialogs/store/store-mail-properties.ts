import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actOnCase } from '../../../dialogs/cases/act-on-case.js';
import { codeOf } from '../../../dialogs/error-parts.js';
import { SENDING_STATES } from '../../../dialogs/store/mail-ledger.js';
import type { Store } from '../../../dialogs/store/store.js';
import { Memory, modelStore } from './model-store.js';
import { AT, aCase, aDecision, aMail, aMailReply, aPlace, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const day = fc.integer({ min: 1, max: 5 }).map((number) => `2026-02-0${number}T00:00:00.000Z`);
const uid = fc.integer({ min: 1, max: 4 });
const place = fc
  .record({ uid, folder: fc.constantFrom('INBOX', 'Archive') })
  .map(({ uid, folder }) => aPlace(uid, folder));
const id = fc.constantFrom('a', 'b', 'c');
const address = fc.constantFrom('amina@stakeholder.example', 'b@x.example');
const ended = fc.constantFrom(...SENDING_STATES.filter((state) => state !== 'begun'));
const end = fc.record({ state: ended, at: day, notBefore: fc.constant('2026-03-01T00:00:00.000Z') });

/** One call on a store; what it gives is compared. */
type Call = (store: Store) => Promise<unknown>;

const call: fc.Arbitrary<Call> = fc.oneof(
  fc
    .tuple(fc.array(uid, { maxLength: 3 }), day, place, fc.constantFrom('7', '7', '7', '8'))
    .map(([uids, receivedAt, { folder }, uidValidity]): Call => {
      const arrivals = uids.map((number) => ({ uid: number, receivedAt }));
      return (store) => store.noteArrivals(folder, { uidValidity, uid: uids.length }, arrivals);
    }),
  place.map(
    (where): Call =>
      (store) =>
        store.startMail(where),
  ),
  fc.tuple(place, id, day, address).map(
    ([where, mail, receivedAt, from]): Call =>
      (store) =>
        store.rememberMail(
          where,
          aMail(mail, { receivedAt, from, messageId: `<${from}>`, fingerprints: [`p-${mail}`, 'p-c'] }),
        ),
  ),
  fc.tuple(place, day).map(
    ([where, at]): Call =>
      (store) =>
        store.decideMail(where, aDecision({ at })),
  ),
  place.map(
    (where): Call =>
      (store) =>
        store.markFiled(where),
  ),
  fc.tuple(id, day, address).map(
    ([mail, createdAt, to]): Call =>
      async (store) => {
        const conversationId = `mail-${mail}`;
        const version = (await store.conversation(conversationId))?.version ?? 0;
        const outbox = [{ ...aMailReply(`o-${mail}-${version}`, conversationId, { to }), createdAt }];
        return store.commitTurn(aTurn(conversationId, `m${version}`, version, { outbox }));
      },
  ),
  fc.tuple(id, fc.constantFrom('open', 'add', 'close')).map(
    ([mail, what]): Call =>
      async (store) => {
        const conversationId = `mail-${mail}`;
        const version = (await store.conversation(conversationId))?.version ?? 0;
        const number = `W-${mail}`;
        const questions = [{ text: 'more', reason: 'neighbour', nearby: [] }];
        const found = (await store.case(number)) ?? aCase(number, conversationId);
        const add = { action: 'ask', actor: 'bot', at: AT, questions } as const;
        const close = { action: 'answer-by-mail', actor: 'staff-by-mail', at: AT } as const;
        const acted = actOnCase(found, what === 'add' ? add : close);
        const change = acted.kind === 'change' ? { caseChange: acted.change } : {};
        const more = what === 'open' ? { newCase: aCase(number, conversationId) } : change;
        return store.commitTurn(aTurn(conversationId, `m${version}`, version, more));
      },
  ),
  fc.tuple(id, uid, day).map(
    ([mail, version, at]): Call =>
      (store) =>
        store.beginSending(`o-${mail}-${version}`, at),
  ),
  fc.tuple(id, uid, end).map(
    ([mail, version, how]): Call =>
      (store) =>
        store.endSending(`o-${mail}-${version}`, how),
  ),
  fc.tuple(id, uid, end).map(
    ([mail, version, how]): Call =>
      (store) =>
        store.changeEnd(`o-${mail}-${version}`, how),
  ),
  fc.tuple(address, day, id).map(
    ([whose, until, reason]): Call =>
      (store) =>
        store.restAddress(whose, until, reason),
  ),
  day.map(
    (before): Call =>
      (store) =>
        store.forgetMail(before),
  ),
);

/** Random sequences of calls about mail do the same to a store as to the model, restarts included. */
export function storeMailProperties(name: string, current: () => Opened): void {
  describe(`${name}: random calls about mail`, () => {
    test('give the results that the model gives, and leave what it holds', async () => {
      let store = current().store;
      // One model through all runs, as the store is one: forgetting knows no run.
      const model = modelStore(new Memory());
      const property = fc.asyncProperty(fc.array(call, { maxLength: 30 }), async (calls) => {
        for (const one of calls) expect(await outcome(store, one)).toEqual(await outcome(model, one));
        store = await current().reopen();
        expect(await held(store)).toEqual(await held(model));
      });
      await fc.assert(property, { numRuns: 60, endOnFailure: true });
    }, 60_000);
  });
}

async function outcome(store: Store, one: Call): Promise<unknown> {
  try {
    return await one(store);
  } catch (error) {
    return codeOf(error) ?? error;
  }
}

/** Everything that a store tells of its mails. */
async function held(store: Store): Promise<unknown> {
  const since = '2026-02-02T00:00:00.000Z';
  const addresses = ['amina@stakeholder.example', 'b@x.example'];
  const ids = ['a', 'b', 'c'];
  return {
    positions: await Promise.all(['INBOX', 'Archive'].map((folder) => store.folderPosition(folder))),
    undecided: await store.undecidedMails(),
    unfiled: await store.unfiledMails(),
    mails: await Promise.all(ids.map((one) => store.mail(one))),
    sameId: await store.mailsByMessageId('<b@x.example>'),
    alike: [await store.mailsAlike(['p-a', 'p-b'], since, 2), await store.mailsAlike(['p-c'], since, 9)],
    decisions: await store.decisionsSince(since),
    known: await Promise.all(addresses.map((one) => store.isKnownSender(one, since))),
    rests: await Promise.all(addresses.map((one) => store.addressRest(one, since))),
    outgoing: await Promise.all(SENDING_STATES.map((state) => store.outgoingIn(state))),
    begun: [await store.countBegun(since), await store.countBegun(since, { conversationId: 'mail-a' })],
    of: await Promise.all(ids.map((one) => store.outgoingOf(`mail-${one}`))),
    replies: await Promise.all(addresses.map((one) => store.countReplies({ address: one }, since))),
    repliesIn: await store.countReplies({ conversationId: 'mail-a' }, since),
    cases: await Promise.all(ids.map((one) => store.case(`W-${one}`))),
    said: await Promise.all(ids.map((one) => store.transcript(`mail-${one}`))),
  };
}
