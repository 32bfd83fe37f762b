import { describe, expect, test } from '@jest/globals';
import { anActivity, anOutboxEntry, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const DAY = '2026-02-14';
const many = Array.from({ length: 50 }, (_, index) => index);
const texts = (entries: readonly { activity: Readonly<Record<string, unknown>> }[]) =>
  entries.map((one) => one.activity.text);

/** The part of the contract about logs, outbox, counters and the store as a whole. `current` gives the test's store. */
export function storeLogContract(name: string, current: () => Opened): void {
  describe(`${name}: the log of a conversation`, () => {
    test('positions count from 1 in each conversation, and ids carry them', async () => {
      const { store } = current();
      expect(await store.lastPosition('c1')).toBe(0);
      const first = await store.appendActivity(anActivity('c1', 'a', { clientId: 'x1' }));
      await store.appendActivity(anActivity('c2', 'b'));
      const second = await store.appendActivity(anActivity('c1', 'c'));
      const { awaitsTurn: _, ...kept } = anActivity('c1', 'a', { clientId: 'x1' });
      expect(first).toEqual({ entry: { ...kept, position: 1, id: 'c1|0000001' }, repeated: false });
      expect(second.entry).toMatchObject({ position: 2, id: 'c1|0000002' });
      expect(second.entry).not.toHaveProperty('clientId');
      expect(await store.lastPosition('c1')).toBe(2);
    });

    test('the same client id gives the entry of the first time, also after a restart', async () => {
      const { store, reopen } = current();
      const { entry } = await store.appendActivity(anActivity('c1', 'a', { clientId: 'x1' }));
      const again = anActivity('c1', 'changed', { clientId: 'x1', awaitsTurn: true });
      expect(await store.appendActivity(again)).toEqual({ entry, repeated: true });
      const later = await reopen();
      expect(await later.appendActivity(again)).toEqual({ entry, repeated: true });
      expect(await later.appendActivity(anActivity('c2', 'a', { clientId: 'x1' }))).toMatchObject({ repeated: false });
      expect(await later.activitiesAwaitingTurn()).toEqual([]);
    });

    test.each([
      [0, 10, ['a', 'b', 'c']],
      [1, 10, ['b', 'c']],
      [0, 2, ['a', 'b']],
      [2, 1, ['c']],
      [3, 10, []],
      [99, 10, []],
      [-1, 10, ['a', 'b', 'c']],
      [0, 0, []],
      [0, -1, []],
    ])('entries after %i, at most %i', async (after, limit, expected) => {
      const { store, reopen } = current();
      for (const text of ['a', 'b', 'c']) await store.appendActivity(anActivity('c1', text));
      expect(texts(await store.activities('c1', after, limit))).toEqual(expected);
      expect(texts(await (await reopen()).activities('c1', after, limit))).toEqual(expected);
    });

    test('fifty appends at once leave no gap, and fifty repeats one entry', async () => {
      const { store } = current();
      const results = await Promise.all(many.map((index) => store.appendActivity(anActivity('c1', `t${index}`))));
      expect(results.map((result) => result.entry.position).sort((a, b) => a - b)).toEqual(
        many.map((index) => index + 1),
      );
      const repeats = await Promise.all(many.map(() => store.appendActivity(anActivity('c2', 't', { clientId: 'x' }))));
      expect(repeats.filter((result) => !result.repeated)).toHaveLength(1);
      expect(await store.lastPosition('c2')).toBe(1);
    });

    test('a user message awaits its turn until that is committed', async () => {
      const { store, reopen } = current();
      const said = [anActivity('c1', 'a', { awaitsTurn: true }), anActivity('c2', 'b', { awaitsTurn: true })];
      for (const activity of [...said, anActivity('c1', 'of the bot')]) await store.appendActivity(activity);
      await store.appendActivity(anActivity('c1', 'c', { awaitsTurn: true }));
      expect(texts(await store.activitiesAwaitingTurn())).toEqual(['a', 'b', 'c']);
      await store.commitTurn(aTurn('c1', 'c1|0000001', 0));
      await store.commitTurn(aTurn('c2', 'another message', 0));
      expect(texts(await store.activitiesAwaitingTurn())).toEqual(['b', 'c']);
      expect(texts(await (await reopen()).activitiesAwaitingTurn())).toEqual(['b', 'c']);
    });

    test('a message whose turn has been committed before it is logged awaits none', async () => {
      const { store } = current();
      await store.commitTurn(aTurn('c1', 'c1|0000001', 0));
      await store.appendActivity(anActivity('c1', 'a', { awaitsTurn: true }));
      expect(await store.activitiesAwaitingTurn()).toEqual([]);
    });

    test('an activity counts as it stood at the call; one that is no JSON is refused', async () => {
      const { store } = current();
      const activity: Record<string, unknown> = { text: 'before' };
      const appending = store.appendActivity(anActivity('c1', '', { activity }));
      activity.text = 'after';
      expect((await appending).entry.activity).toEqual({ text: 'before' });
      activity.itself = activity;
      const circle = store.appendActivity(anActivity('c1', '', { activity }));
      await expect(circle).rejects.toMatchObject({ code: 'store-misused' });
      expect(await store.lastPosition('c1')).toBe(1);
    });
  });

  describe(`${name}: the outbox`, () => {
    const entry = (id: string, conversationId: string, channel: 'chat' | 'mail' = 'chat') =>
      anOutboxEntry(id, conversationId, { channel });

    test('pending entries come in the order of their commits, by channel and conversation', async () => {
      const { store, reopen } = current();
      const [z, a, m, b] = [entry('z', 'c1'), entry('a', 'c1'), entry('m', 'c1', 'mail'), entry('b', 'c2')];
      await store.commitTurn(aTurn('c1', 'm1', 0, { outbox: [z, m] }));
      await store.commitTurn(aTurn('c2', 'm1', 0, { outbox: [b] }));
      await store.commitTurn(aTurn('c1', 'm2', 1, { outbox: [a] }));
      for (const restarted of [false, true]) {
        const now = restarted ? await reopen() : store;
        expect(await now.pendingOutbox('chat')).toEqual([z, b, a]);
        expect(await now.pendingOutbox('chat', 'c1')).toEqual([z, a]);
        expect(await now.pendingOutbox('mail')).toEqual([m]);
        expect(await now.pendingOutbox('terminal')).toEqual([]);
      }
    });

    test('delivery writes into the log and marks sent, once', async () => {
      const { store, reopen } = current();
      await store.commitTurn(aTurn('c1', 'm1', 0, { outbox: [entry('o1', 'c1'), entry('o2', 'c1')] }));
      expect(await store.deliverToLog('o1', anActivity('c1', 'reply'))).toMatchObject({
        position: 1,
        id: 'c1|0000001',
      });
      expect(await store.deliverToLog('o1', anActivity('c1', 'reply'))).toBeUndefined();
      const later = await reopen();
      expect(await later.deliverToLog('o1', anActivity('c1', 'reply'))).toBeUndefined();
      expect(await later.pendingOutbox('chat')).toEqual([entry('o2', 'c1')]);
      expect(texts(await later.activities('c1', 0, 10))).toEqual(['reply']);
    });

    test('of fifty deliveries at once one is written', async () => {
      const { store } = current();
      await store.commitTurn(aTurn('c1', 'm1', 0, { outbox: [entry('o1', 'c1')] }));
      const results = await Promise.all(many.map(() => store.deliverToLog('o1', anActivity('c1', 'reply'))));
      expect(results.filter((result) => result !== undefined)).toHaveLength(1);
      expect(await store.lastPosition('c1')).toBe(1);
    });

    test.each([
      ['an unknown entry', 'o9', 'c1'],
      ['an entry of another conversation', 'o1', 'c2'],
    ])('%s is not delivered', async (_what, outboxId, conversationId) => {
      const { store } = current();
      await store.commitTurn(aTurn('c1', 'm1', 0, { outbox: [entry('o1', 'c1')] }));
      const delivering = store.deliverToLog(outboxId, anActivity(conversationId, 'reply'));
      await expect(delivering).rejects.toMatchObject({ code: 'store-misused' });
      expect(await store.pendingOutbox('chat')).toHaveLength(1);
      expect(await store.lastPosition(conversationId)).toBe(0);
    });
  });

  describe(`${name}: the store as a whole`, () => {
    test('counters count by name and day, also at once', async () => {
      const { store, reopen } = current();
      await Promise.all(many.map(() => store.count('unanswered', DAY)));
      await store.count('unanswered', '2026-02-15');
      const counts = [{ name: 'unanswered', day: DAY }] as const;
      await store.commitTurn(aTurn('c1', 'm1', 0, { counts: [...counts, ...counts] }));
      for (const restarted of [false, true]) {
        const now = restarted ? await reopen() : store;
        expect(await now.counter('unanswered', DAY)).toBe(52);
        expect(await now.counter('unanswered', '2026-02-15')).toBe(1);
        expect(await now.counter('refused', DAY)).toBe(0);
      }
    });

    test('the epoch is letters and digits and stays over a restart', async () => {
      const { store, reopen } = current();
      expect(store.epoch).toMatch(/^[a-z0-9]+$/i);
      expect((await reopen()).epoch).toBe(store.epoch);
    });

    test('an open store answers a ping; a closed one refuses everything and may be closed again', async () => {
      const { store } = current();
      await store.ping();
      const underWay = store.appendActivity(anActivity('c1', 'a'));
      await store.close();
      await expect(underWay).resolves.toMatchObject({ repeated: false });
      await store.close();
      const closed = { code: 'store-closed' };
      await expect(store.ping()).rejects.toMatchObject(closed);
      await expect(store.conversation('c1')).rejects.toMatchObject(closed);
      await expect(store.commitTurn(aTurn('c1', 'm1', 0))).rejects.toMatchObject(closed);
    });
  });
}
