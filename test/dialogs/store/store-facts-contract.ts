import { describe, expect, test } from '@jest/globals';
import type { Enactment, FactChange } from '../../../dialogs/store/fact-book.js';
import { AT, aMailReply, anOutcome, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const LATER = '2026-02-14T10:00:00.000Z';
const FACT = 'prizes.2026.deadline@1';
const HOLD = { edit: 'mark', fact: 'prizes.2026.deadline', mark: 'onHold', value: 'being moved' } as const;
const FREE = { ...HOLD, value: null } as const;

function aChange(id: string, more: Partial<FactChange> = {}): FactChange {
  return { id, kind: 'hold', at: AT, by: 'amina', why: 'being moved', edits: [HOLD], ...more };
}

function enacting(change: Enactment['change'], expectedVersion: number, by = 'bela'): Enactment {
  return { change, by, at: LATER, expectedVersion, undo: [FREE] };
}

/** What every store must do with what staff change of the facts. */
export function storeFactsContract(name: string, current: () => Opened): void {
  const both = async (check: (store: Opened['store']) => Promise<void>) => {
    await check(current().store);
    await check(await current().reopen());
  };

  describe(`${name}: the book of facts`, () => {
    test('is empty at first', async () => {
      const { store } = current();
      expect(await store.factsVersion()).toBe(0);
      expect(await store.factsInForce()).toEqual({ version: 0, changes: [] });
      expect(await store.factChange('f1')).toBeUndefined();
      expect(await store.factChanges(10)).toEqual([]);
    });

    test('a proposed change is written and not in force; proposed again it stays as it was', async () => {
      const { store } = current();
      await store.proposeFacts(aChange('f1'));
      await store.proposeFacts(aChange('f1', { why: 'another reason' }));
      await both(async (now) => {
        expect(await now.factChange('f1')).toEqual({ change: aChange('f1'), state: 'proposed' });
        expect(await now.factsInForce()).toEqual({ version: 0, changes: [] });
      });
    });

    test('a second person puts it in force, once; who proposed it cannot', async () => {
      const { store } = current();
      await store.proposeFacts(aChange('f1'));
      expect(await store.enactFacts(enacting('f1', 0, 'amina'))).toEqual({ kind: 'same-person' });
      expect(await store.enactFacts(enacting('f1', 0))).toEqual({ kind: 'enacted', version: 1 });
      expect(await store.enactFacts(enacting('f1', 1))).toEqual({ kind: 'settled' });
      expect(await store.enactFacts(enacting('none', 1))).toEqual({ kind: 'unknown' });
      expect(await store.rejectFacts('f1', 'bela', LATER)).toBe(false);
      await both(async (now) => {
        expect(await now.factsVersion()).toBe(1);
        const settled = { settledBy: 'bela', settledAt: LATER, version: 1, undo: [FREE] };
        expect(await now.factChange('f1')).toEqual({ change: aChange('f1'), state: 'in-force', ...settled });
        expect(await now.factsInForce()).toEqual({ version: 1, changes: [aChange('f1')] });
      });
    });

    test('what is entered in force needs nobody else', async () => {
      const { store } = current();
      expect(await store.enactFacts(enacting(aChange('f1'), 0, 'amina'))).toEqual({ kind: 'enacted', version: 1 });
      expect(await store.enactFacts(enacting(aChange('f1'), 1, 'amina'))).toEqual({ kind: 'settled' });
    });

    test('on another version than it was checked on, nothing is written', async () => {
      const { store } = current();
      await store.enactFacts(enacting(aChange('f1'), 0));
      expect(await store.enactFacts(enacting(aChange('f2'), 0))).toEqual({ kind: 'moved' });
      expect(await store.factChange('f2')).toBeUndefined();
      expect(await store.factsVersion()).toBe(1);
    });

    test('a rejected change is never in force', async () => {
      const { store } = current();
      await store.proposeFacts(aChange('f1'));
      expect(await store.rejectFacts('f1', 'bela', LATER)).toBe(true);
      expect(await store.rejectFacts('none', 'bela', LATER)).toBe(false);
      expect(await store.enactFacts(enacting('f1', 0))).toEqual({ kind: 'settled' });
      const rejected = { change: aChange('f1'), state: 'rejected', settledBy: 'bela', settledAt: LATER };
      expect(await store.factChange('f1')).toEqual(rejected);
    });

    test('of 50 at once one takes the next version', async () => {
      const { store } = current();
      const all = Array.from({ length: 50 }, (_, index) => store.enactFacts(enacting(aChange(`f${index}`), 0)));
      const kinds = (await Promise.all(all)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'enacted')).toHaveLength(1);
      expect(await store.factsVersion()).toBe(1);
    });

    test('changes in force come in the order in which they took force, the history newest first', async () => {
      const { store } = current();
      for (const id of ['f1', 'f2', 'f3']) await store.proposeFacts(aChange(id));
      await store.enactFacts(enacting('f3', 0));
      await store.enactFacts(enacting('f1', 1));
      const ids = (list: readonly FactChange[]) => list.map(({ id }) => id);
      await both(async (now) => {
        expect(ids((await now.factsInForce()).changes)).toEqual(['f3', 'f1']);
        expect(ids((await now.factChanges(2)).map(({ change }) => change))).toEqual(['f3', 'f2']);
        expect(ids((await now.factChanges(2, 'f2')).map(({ change }) => change))).toEqual(['f1']);
        expect(await now.factChanges(2, 'none')).toEqual([]);
      });
    });
  });

  describe(`${name}: nothing is said on facts that have moved`, () => {
    test('a turn decided on an older version is not committed', async () => {
      const { store } = current();
      await store.enactFacts(enacting(aChange('f1'), 0));
      expect(await store.commitTurn(aTurn('c1', 'm1', 0, { factsVersion: 0 }))).toEqual({ kind: 'facts-moved' });
      expect(await store.outcomeOf('c1', 'm1')).toBeUndefined();
      expect(await store.transcript('c1')).toEqual([]);
      expect(await store.commitTurn(aTurn('c1', 'm1', 0, { factsVersion: 1 }))).toEqual({ kind: 'committed' });
      expect(await store.commitTurn(aTurn('c1', 'm1', 0, { factsVersion: 0 }))).toMatchObject({ kind: 'seen' });
      expect(await store.commitTurn(aTurn('c1', 'm2', 1))).toEqual({ kind: 'committed' });
    });

    test('of a turn and a change made at once the later one knows the earlier', async () => {
      const { store } = current();
      const turns = Array.from({ length: 40 }, (_, index) => aTurn(`c${index}`, 'm1', 0, { factsVersion: 0 }));
      const first = turns.slice(0, 20).map((turn) => store.commitTurn(turn));
      const hold = store.enactFacts(enacting(aChange('f1'), 0));
      const then = turns.slice(20).map((turn) => store.commitTurn(turn));
      const kinds = async (results: typeof first) => new Set((await Promise.all(results)).map(({ kind }) => kind));
      expect(await kinds(first)).toEqual(new Set(['committed']));
      expect(await hold).toEqual({ kind: 'enacted', version: 1 });
      expect(await kinds(then)).toEqual(new Set(['facts-moved']));
    });

    test('a mail composed on an older version is not begun and stays pending', async () => {
      const { store } = current();
      await store.commitTurn(aTurn('c1', 'm1', 0, { outbox: [aMailReply('o1', 'c1')] }));
      await store.enactFacts(enacting(aChange('f1'), 0));
      expect(await store.beginSending('o1', LATER, 0)).toBe(false);
      expect(await store.outgoing('o1')).toMatchObject({ state: 'pending', attempts: 0 });
      expect(await store.beginSending('o1', LATER, 1)).toBe(true);
    });
  });

  describe(`${name}: who was told`, () => {
    const stating = (...facts: string[]) => ({ outcome: { ...anOutcome('…'), facts } });
    const told = (conversationId: string, messageId: string, ...facts: string[]) => {
      return { conversationId, messageId, at: AT, language: 'en', facts };
    };

    test('finds the answers that stated a version of a fact, newest first', async () => {
      const { store } = current();
      await store.commitTurn(aTurn('c1', 'm1', 0, stating(FACT)));
      await store.commitTurn(aTurn('c2', 'm1', 0, stating('forum.2026.dates@1', FACT)));
      await store.commitTurn(aTurn('c3', 'm1', 0, stating('forum.2026.dates@1')));
      await store.commitTurn(aTurn('c1', 'm2', 1, stating('prizes.2026.deadline@2')));
      await both(async (now) => {
        const first = [told('c2', 'm1', 'forum.2026.dates@1', FACT), told('c1', 'm1', FACT)];
        expect(await now.toldOf([FACT], 10)).toEqual(first);
        expect(await now.toldOf([FACT], 1)).toEqual(first.slice(0, 1));
        expect(await now.toldOf([FACT, 'forum.2026.dates@1'], 10)).toHaveLength(3);
        expect(await now.toldOf([], 10)).toEqual([]);
      });
    });

    test('a conversation that its user has ended is forgotten here too', async () => {
      const { store } = current();
      await store.commitTurn(aTurn('c1', 'm1', 0, stating(FACT)));
      await store.endConversation('c1', LATER);
      expect(await store.toldOf([FACT], 10)).toEqual([]);
    });
  });
}
