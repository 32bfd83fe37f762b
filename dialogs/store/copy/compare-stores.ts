import { createHash } from 'node:crypto';
import { SENDING_STATES } from '../mail-ledger.js';
import { COUNTERS, type Store } from '../store.js';

/** What of a store is compared: its count and a digest of all it tells. */
export interface Told {
  readonly what: string;
  readonly count: number;
  readonly digest: string;
}

/** Every entry of a log that is read at once. */
const ALL = 1_000_000;
const [FIRST_DAY, LAST_DAY] = ['0000-01-01', '9999-12-31'];
const PAGE = 500;

/**
 * What a store tells of conversations, cases, mails on their way, facts and staff; two stores with the same content give the same. Not
 * looked at: drafts, bodies of mails and files, search words. `days`: those of counters.
 */
export async function toldBy(store: Store, days: readonly string[] = []): Promise<readonly Told[]> {
  const [conversations, cases] = await Promise.all([conversationsOf(store), casesOf(store)]);
  const changes = await store.factChanges(ALL);
  const book = { version: await store.factsInForce(), changes, groups: await store.unfinishedGroupAnswers() };
  const outgoing = await Promise.all(SENDING_STATES.map((state) => store.outgoingIn(state)));
  const staff = await Promise.all(
    (await store.staffAccounts()).map(async (one) => [one, await store.staffSessionsOf(one.id)]),
  );
  const places = [await store.undecidedMails(), await store.unfiledMails(), await store.decisionsSince(FIRST_DAY)];
  const counters = await Promise.all(COUNTERS.flatMap((name) => days.map((day) => store.counter(name, day))));
  return [
    told('conversations', conversations),
    told('cases', cases),
    told('mails on their way', outgoing.flat()),
    told('messages without an answer', await store.activitiesAwaitingTurn()),
    told('places in the mailbox', places.flat()),
    told('changes of facts', [book], changes.length),
    told('staff', staff),
    told('numbers', [await overviewOf(store), counters, await store.uploadedBytes(), await store.lastChange()]),
  ];
}

async function conversationsOf(store: Store): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await store.conversations({ limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const one of page.conversations) {
      const transcript = await store.transcript(one.id);
      const messages = [...new Set(transcript.map(({ messageId }) => messageId))];
      all.push([
        ...[one, await store.conversation(one.id), transcript, await store.activities(one.id, 0, ALL)],
        await Promise.all(messages.map((message) => store.outcomeOf(one.id, message))),
        await Promise.all(messages.map((message) => store.feedback(one.id, message))),
        ...[await store.pendingOutbox('chat', one.id), await store.reference(one.id), await store.isEnded(one.id)],
        await store.uploadedBytes(one.id),
      ]);
    }
    after = page.next;
  } while (after !== undefined);
  return all;
}

async function casesOf(store: Store): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  let after: string | undefined;
  do {
    const page = await store.cases({ order: 'waiting', limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const one of page.cases) all.push([one, await store.caseLog(one.number)]);
    after = page.next;
  } while (after !== undefined);
  return all;
}

async function overviewOf(store: Store): Promise<readonly unknown[]> {
  return [
    await store.turnTally(FIRST_DAY, LAST_DAY),
    await store.leftTally(FIRST_DAY, LAST_DAY),
    await store.hoursToAnswer(FIRST_DAY, LAST_DAY),
    await store.droppedConversations(FIRST_DAY, LAST_DAY, ALL),
    await store.unhelpfulFacts(FIRST_DAY, LAST_DAY),
    await store.caseGroups(['queued', 'claimed', 'waiting']),
  ];
}

function told(what: string, all: readonly unknown[], count = all.length): Told {
  return { what, count, digest: createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16) };
}
