import { describe, expect, test } from '@jest/globals';
import { AT, aCase, anActivity, anOutboxEntry, anUpload, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const LATER = '2026-02-15T10:00:00.000Z';

/** The part of the contract about files and the end of conversations. `current` gives the test's store. */
export function storeUploadsContract(name: string, current: () => Opened): void {
  describe(`${name}: files`, () => {
    test('come with their message, in the same step, and are there after a restart', async () => {
      const { store, reopen } = current();
      const [one, two] = [anUpload('u1'), anUpload('u2', new Uint8Array(100_000).fill(7))];
      expect(await store.upload('c1', 'u1')).toBeUndefined();
      const { entry } = await store.appendActivity(anActivity('c1', 'a', { uploads: [one, two] }));
      expect(entry).not.toHaveProperty('uploads');
      for (const restarted of [false, true]) {
        const now = restarted ? await reopen() : store;
        expect(await now.upload('c1', 'u1')).toEqual({ ...one, at: AT });
        expect((await now.upload('c1', 'u2'))?.bytes).toEqual(two.bytes);
        expect(await now.upload('c2', 'u1')).toBeUndefined();
        expect(await now.uploadedBytes('c1')).toBe(100_003);
        expect(await now.uploadedBytes('c2')).toBe(0);
        expect(await now.uploadedBytes()).toBe(100_003);
      }
    });

    test('of a repeated message are kept once, and count as they stood at the call', async () => {
      const { store } = current();
      const bytes = Uint8Array.of(1, 2, 3);
      const sending = store.appendActivity(anActivity('c1', 'a', { clientId: 'x', uploads: [anUpload('u1', bytes)] }));
      bytes.fill(9);
      await sending;
      const again = anActivity('c1', 'a', { clientId: 'x', uploads: [anUpload('u2')] });
      expect(await store.appendActivity(again)).toMatchObject({ repeated: true });
      expect((await store.upload('c1', 'u1'))?.bytes).toEqual(Uint8Array.of(1, 2, 3));
      expect(await store.upload('c1', 'u2')).toBeUndefined();
    });

    test('are forgotten when they are old, unless their conversation has a case', async () => {
      const { store, reopen } = current();
      const append = (id: string, at: string) =>
        store.appendActivity(anActivity(id, 'a', { at, uploads: [anUpload(`at ${at}`)] }));
      for (const id of ['c1', 'c2']) for (const at of [AT, LATER]) await append(id, at);
      await store.commitTurn(aTurn('c2', 'm1', 0, { newCase: aCase('A-1', 'c2') }));
      expect(await store.forget(AT)).toBe(0);
      expect(await store.forget(LATER)).toBe(1);
      expect(await store.forget(LATER)).toBe(0);
      const now = await reopen();
      expect(await now.upload('c1', `at ${AT}`)).toBeUndefined();
      for (const at of [AT, LATER]) expect(await now.upload('c2', `at ${at}`)).toBeDefined();
      expect(await now.activities('c1', 0, 10)).toHaveLength(2);
    });
  });

  describe(`${name}: the end of a conversation`, () => {
    test('erases all of it, of no other one, and lets its user in no more', async () => {
      const { store, reopen } = current();
      for (const id of ['c1', 'c2']) {
        await store.appendActivity(anActivity(id, 'a', { awaitsTurn: true, uploads: [anUpload('u1')] }));
        await store.commitTurn(aTurn(id, 'm1', 0, { outbox: [anOutboxEntry(`o-${id}`, id)] }));
      }
      expect(await store.isEnded('c1')).toBe(false);
      for (const _ of [1, 2]) expect(await store.endConversation('c1', AT)).toEqual({ erased: true });
      for (const restarted of [false, true]) {
        const now = restarted ? await reopen() : store;
        expect(await now.isEnded('c1')).toBe(true);
        expect(await now.conversation('c1')).toBeUndefined();
        expect(await now.outcomeOf('c1', 'm1')).toBeUndefined();
        expect(await now.transcript('c1')).toEqual([]);
        expect(await now.activities('c1', 0, 10)).toEqual([]);
        expect(await now.upload('c1', 'u1')).toBeUndefined();
        expect((await now.pendingOutbox('chat')).map((one) => one.id)).toEqual(['o-c2']);
        expect((await now.activitiesAwaitingTurn()).map((one) => one.conversationId)).toEqual(['c2']);
        expect(await now.isEnded('c2')).toBe(false);
        expect(await now.conversation('c2')).toBeDefined();
        expect(await now.upload('c2', 'u1')).toBeDefined();
      }
    });

    test('with a case leaves everything to staff', async () => {
      const { store } = current();
      await store.appendActivity(anActivity('c1', 'a', { uploads: [anUpload('u1')] }));
      const turn = aTurn('c1', 'm1', 0, { newCase: aCase('A-1', 'c1') });
      await store.commitTurn(turn);
      expect(await store.endConversation('c1', AT)).toEqual({ erased: false });
      expect(await store.isEnded('c1')).toBe(true);
      expect(await store.case('A-1')).toEqual(turn.newCase);
      expect(await store.conversation('c1')).toEqual(turn.conversation);
      expect(await store.activities('c1', 0, 10)).toHaveLength(1);
      expect(await store.upload('c1', 'u1')).toBeDefined();
    });

    test('of one that was never begun keeps its user out all the same, for as long as tokens live', async () => {
      const { store } = current();
      await store.endConversation('c1', AT);
      await store.forget(AT);
      expect(await store.isEnded('c1')).toBe(true);
      await store.forget(LATER);
      expect(await store.isEnded('c1')).toBe(false);
    });
  });
}
