import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store, TranscriptEntry } from '../../../dialogs/store/store.js';
import { aCase, anActivity, anOutboxEntry, aTurn } from './samples.js';
import { storeCaseContract } from './store-case-contract.js';
import { storeFactsContract } from './store-facts-contract.js';
import { storeFeedbackContract } from './store-feedback-contract.js';
import { storeGroupContract } from './store-group-contract.js';
import { storeLeaseContract } from './store-lease-contract.js';
import { storeLogContract } from './store-log-contract.js';
import { storeMailContract } from './store-mail-contract.js';
import { storeMailProperties } from './store-mail-properties.js';
import { storeOutgoingContract } from './store-outgoing-contract.js';
import { storeOverviewContract } from './store-overview-contract.js';
import { storeProperties } from './store-properties.js';
import { storeReferenceContract } from './store-reference-contract.js';
import { storeStaffContract } from './store-staff-contract.js';
import { storeStaffProperties } from './store-staff-properties.js';
import { storeUploadsContract } from './store-uploads-contract.js';

/** A store under test. */
export interface Opened {
  readonly store: Store;
  /** Closes the store and opens it again on the same data, as a restart does. */
  readonly reopen: () => Promise<Store>;
  /** Closes what is open and removes the data. */
  readonly destroy: () => Promise<void>;
}

const DAY = '2026-02-14';
const many = Array.from({ length: 50 }, (_, index) => index);

/** What every implementation of the store must do. `open` gives an empty one each time. */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  let opened: Opened;
  let store: Store;
  const both = async (check: (store: Store) => Promise<void>) => {
    await check(store);
    await check(await opened.reopen());
  };
  beforeEach(async () => {
    opened = await open();
    store = opened.store;
  });
  afterEach(() => opened.destroy());

  describe(`${name}: turns`, () => {
    test('nothing is known of an unknown conversation', async () => {
      expect(await store.conversation('c1')).toBeUndefined();
      expect(await store.outcomeOf('c1', 'm1')).toBeUndefined();
      expect(await store.transcript('c1')).toEqual([]);
      expect(await store.case('A-1')).toBeUndefined();
      expect(await store.pendingOutbox('chat')).toEqual([]);
      expect(await store.counter('unanswered', DAY)).toBe(0);
    });

    test('a committed turn is there as a whole, also after a restart', async () => {
      const outbox = [anOutboxEntry('o1', 'c1'), anOutboxEntry('o2', 'c1')];
      const counts = [{ name: 'unanswered', day: DAY }] as const;
      const turn = aTurn('c1', 'm1', 0, { outbox, newCase: aCase('A-1', 'c1'), counts });
      expect(await store.commitTurn(turn)).toEqual({ kind: 'committed' });
      await both(async (now) => {
        expect(await now.conversation('c1')).toEqual(turn.conversation);
        expect(await now.outcomeOf('c1', 'm1')).toEqual(turn.outcome);
        expect(await now.transcript('c1')).toEqual(turn.transcript);
        expect(await now.case('A-1')).toEqual(turn.newCase);
        expect(await now.pendingOutbox('chat', 'c1')).toEqual(outbox);
        expect(await now.counter('unanswered', DAY)).toBe(1);
      });
    });

    test('the transcript holds what was said, oldest first, of this conversation alone', async () => {
      const first = aTurn('c1', 'm1', 0);
      const second = aTurn('c1', 'm2', 1);
      for (const turn of [first, aTurn('c2', 'm1', 0), second]) await store.commitTurn(turn);
      expect(await store.transcript('c1')).toEqual([...first.transcript, ...second.transcript]);
    });

    test('any text comes back as it was', async () => {
      const texts = ['', ' \n\t', '"quoted"\\', 'الموعد النهائي', '截止日期 🌍', 'null\u0000byte', 'lone \ud800'];
      texts.push(`a${'\u{10437}'.repeat(20)}`);
      const transcript = texts.map((text) => ({ from: 'user', text, at: DAY, messageId: 'm1' }) as const);
      await store.commitTurn(aTurn('c1', 'm1', 0, { transcript }));
      expect((await store.transcript('c1')).map((entry) => entry.text)).toEqual(texts);
    });

    test('a message seen before gives the recorded outcome, whatever the version', async () => {
      const first = aTurn('c1', 'm1', 0);
      await store.commitTurn(first);
      for (const version of [0, 1, 7]) {
        const again = aTurn('c1', 'm1', version, { outbox: [anOutboxEntry('o9', 'c1')] });
        expect(await store.commitTurn({ ...again, outcome: { ...again.outcome, reply: 'another' } })).toEqual({
          kind: 'seen',
          outcome: first.outcome,
        });
      }
      expect(await store.conversation('c1')).toEqual(first.conversation);
      expect(await store.pendingOutbox('chat')).toEqual([]);
      expect(await store.commitTurn(aTurn('c2', 'm1', 0))).toEqual({ kind: 'committed' });
    });

    test.each([1, 5])('a turn on version %i of a new conversation is a conflict', async (version) => {
      expect(await store.commitTurn(aTurn('c1', 'm1', version))).toEqual({ kind: 'conflict' });
      expect(await store.conversation('c1')).toBeUndefined();
    });

    test('a conflict writes nothing', async () => {
      await store.commitTurn(aTurn('c1', 'm1', 0));
      const late = aTurn('c1', 'm2', 0, {
        outbox: [anOutboxEntry('o1', 'c1')],
        newCase: aCase('A-1', 'c1'),
        counts: [{ name: 'refused', day: DAY }],
      });
      expect(await store.commitTurn(late)).toEqual({ kind: 'conflict' });
      await expectUntouched(store);
    });

    test('a case number is given once', async () => {
      await store.commitTurn(aTurn('c2', 'm1', 0, { newCase: aCase('A-1', 'c2') }));
      await store.commitTurn(aTurn('c1', 'm1', 0));
      const taken = aTurn('c1', 'm2', 1, {
        outbox: [anOutboxEntry('o1', 'c1')],
        newCase: aCase('A-1', 'c1'),
        counts: [{ name: 'refused', day: DAY }],
      });
      expect(await store.commitTurn(taken)).toEqual({ kind: 'case-number-taken' });
      expect(await store.case('A-1')).toEqual(aCase('A-1', 'c2'));
      await expectUntouched(store);
      expect(await store.commitTurn({ ...taken, newCase: aCase('A-2', 'c1') })).toEqual({ kind: 'committed' });
    });

    test.each([
      ['the conversation', { conversation: { ...aTurn('c2', 'm2', 1).conversation } }, 'store-misused'],
      ['the case', { newCase: aCase('A-1', 'c2') }, 'store-misused'],
      ['an outbox entry', { outbox: [anOutboxEntry('o1', 'c2')] }, 'store-misused'],
      ['the version', { conversation: { ...aTurn('c1', 'm2', 1).conversation, version: 3 } }, 'store-misused'],
      ['an outbox id', { outbox: [anOutboxEntry('o1', 'c1'), anOutboxEntry('o1', 'c1')] }, 'store-failed'],
    ] as const)('a turn of which %s does not fit is refused and writes nothing', async (_what, wrong, code) => {
      await store.commitTurn(aTurn('c1', 'm1', 0));
      const counts = [{ name: 'refused', day: DAY }] as const;
      await expect(store.commitTurn(aTurn('c1', 'm2', 1, { counts, ...wrong }))).rejects.toMatchObject({ code });
      await expectUntouched(store);
    });

    test('one bad write does not sink those it shares a commit with', async () => {
      const twice = [anOutboxEntry('o1', 'c1'), anOutboxEntry('o1', 'c1')];
      const [good, bad, alsoGood] = await Promise.allSettled([
        store.commitTurn(aTurn('c1', 'm1', 0)),
        store.commitTurn(aTurn('c1', 'm2', 1, { outbox: twice })),
        store.appendActivity(anActivity('c1', 'a')),
      ]);
      expect([good.status, bad.status, alsoGood.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      await expectUntouched(store);
      expect(await store.lastPosition('c1')).toBe(1);
    });

    test('a turn counts as it stood at the call', async () => {
      const transcript: TranscriptEntry[] = [{ from: 'user', text: 'before', at: DAY, messageId: 'm1' }];
      const committing = store.commitTurn(aTurn('c1', 'm1', 0, { transcript }));
      transcript.push({ from: 'user', text: 'after', at: DAY, messageId: 'm1' });
      await committing;
      expect((await store.transcript('c1')).map((entry) => entry.text)).toEqual(['before']);
    });

    test('of fifty turns on one version one wins', async () => {
      const results = await Promise.all(many.map((index) => store.commitTurn(aTurn('c1', `m${index}`, 0))));
      expect(results.filter((result) => result.kind === 'committed')).toHaveLength(1);
      expect(results.filter((result) => result.kind === 'conflict')).toHaveLength(49);
      expect(await store.transcript('c1')).toHaveLength(2);
    });

    test('fifty turns that try again leave fifty versions, each won once', async () => {
      const won: number[] = [];
      const insist = async (messageId: string): Promise<void> => {
        const version = (await store.conversation('c1'))?.version ?? 0;
        const result = await store.commitTurn(aTurn('c1', messageId, version));
        if (result.kind !== 'committed') return insist(messageId);
        won.push(version + 1);
      };
      await Promise.all(many.map((index) => insist(`m${index}`)));
      expect(won.sort((a, b) => a - b)).toEqual(many.map((index) => index + 1));
      expect(await (await opened.reopen()).conversation('c1')).toMatchObject({ version: 50 });
    });

    test('the same message fifty times at once has one turn', async () => {
      const results = await Promise.all(many.map(() => store.commitTurn(aTurn('c1', 'm1', 0))));
      expect(results.filter((result) => result.kind === 'committed')).toHaveLength(1);
      expect(results.filter((result) => result.kind === 'seen')).toHaveLength(49);
    });

    test('fifty cases with one number: one gets it', async () => {
      const results = await Promise.all(
        many.map((index) => store.commitTurn(aTurn(`c${index}`, 'm1', 0, { newCase: aCase('A-1', `c${index}`) }))),
      );
      expect(results.filter((result) => result.kind === 'case-number-taken')).toHaveLength(49);
    });
  });

  storeLogContract(name, () => opened);
  storeCaseContract(name, () => opened);
  storeGroupContract(name, () => opened);
  storeOverviewContract(name, () => opened);
  storeLeaseContract(name, () => opened);
  storeFactsContract(name, () => opened);
  storeFeedbackContract(name, () => opened);
  storeReferenceContract(name, () => opened);
  storeUploadsContract(name, () => opened);
  storeMailContract(name, () => opened);
  storeOutgoingContract(name, () => opened);
  storeStaffContract(name, () => opened);
  storeStaffProperties(name, () => opened);
  storeProperties(name, () => opened);
  storeMailProperties(name, () => opened);
}

/** The conversation `c1` stands as its first turn, without outbox, left it. */
async function expectUntouched(store: Store): Promise<void> {
  const first = aTurn('c1', 'm1', 0);
  expect(await store.conversation('c1')).toEqual(first.conversation);
  expect(await store.outcomeOf('c1', 'm2')).toBeUndefined();
  expect(await store.transcript('c1')).toEqual(first.transcript);
  expect(await store.pendingOutbox('chat')).toEqual([]);
  expect(await store.counter('refused', DAY)).toBe(0);
}
