import { beforeEach, describe, expect, test } from '@jest/globals';
import type { SendingState } from '../../../dialogs/store/mail-ledger.js';
import type { OutboxEntry, Store } from '../../../dialogs/store/store.js';
import { AT, aMailReply, anOutboxEntry, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const LATER = '2026-02-14T09:05:00.000Z';

/** What every store must do with mails on their way out. */
export function storeOutgoingContract(name: string, current: () => Opened): void {
  let store: Store;
  const idsIn = async (state: SendingState, now = store) => (await now.outgoingIn(state)).map(({ entry }) => entry.id);

  describe(`${name}: mails on their way out`, () => {
    beforeEach(async () => {
      store = current().store;
      const outbox = [
        aMailReply('o2', 'c1'),
        anOutboxEntry('chat', 'c1'),
        aMailReply('o1', 'c1', { to: 'b@x.example' }),
      ];
      await store.commitTurn(aTurn('c1', 'm1', 0, { outbox }));
      await store.commitTurn(aTurn('c2', 'm1', 0, { outbox: [aMailReply('o0', 'c2')] }));
    });

    test('they wait in the order of their commits, those of other channels aside', async () => {
      expect(await idsIn('pending')).toEqual(['o2', 'o1', 'o0']);
      expect((await store.outgoingOf('c1')).map(({ entry }) => entry.id)).toEqual(['o2', 'o1']);
      expect(await store.outgoing('o2')).toEqual({ entry: aMailReply('o2', 'c1'), state: 'pending', attempts: 0 });
      expect(await store.outgoing('none')).toBeUndefined();
      expect(await store.pendingOutbox('chat')).toHaveLength(1);
    });

    test('one of fifty begins it', async () => {
      const begun = await Promise.all(Array.from({ length: 50 }, () => store.beginSending('o1', AT)));
      expect(begun.filter((won) => won)).toHaveLength(1);
      const now = await current().reopen();
      expect(await now.outgoing('o1')).toMatchObject({ state: 'begun', attempts: 1, begunAt: AT });
      expect(await idsIn('pending', now)).toEqual(['o2', 'o0']);
      expect(await now.beginSending('none', AT)).toBe(false);
    });

    test('a refusal for now makes it wait, and the next attempt is counted', async () => {
      await store.beginSending('o1', AT);
      const again = { state: 'pending', at: AT, notBefore: LATER, detail: 'smtp-451' } as const;
      expect(await store.endSending('o1', again)).toBe(true);
      const waiting = { state: 'pending', attempts: 1, notBefore: LATER, detail: 'smtp-451' };
      expect(await store.outgoing('o1')).toEqual({ entry: expect.anything(), ...waiting });
      expect(await store.beginSending('o1', LATER)).toBe(true);
      const begun = { state: 'begun', attempts: 2, begunAt: LATER, detail: 'smtp-451' };
      expect(await (await current().reopen()).outgoing('o1')).toEqual({ entry: expect.anything(), ...begun });
    });

    test.each<SendingState>(['sent', 'placed', 'withdrawn', 'failed', 'unknown'])('%s is an end', async (state) => {
      if (state === 'begun') return;
      await store.beginSending('o1', AT);
      expect(await store.endSending('o1', { state, at: LATER })).toBe(true);
      expect(await store.endSending('o1', { state: 'pending', at: LATER })).toBe(false);
      expect(await store.beginSending('o1', LATER)).toBe(false);
      const now = await current().reopen();
      expect(await now.outgoing('o1')).toEqual({
        entry: aMailReply('o1', 'c1', { to: 'b@x.example' }),
        state,
        attempts: 1,
        begunAt: AT,
        endedAt: LATER,
      });
      expect(await idsIn(state, now)).toEqual(['o1']);
    });

    test('what has not begun can be withdrawn, and an end can be changed', async () => {
      expect(await store.endSending('o1', { state: 'withdrawn', at: AT, detail: 'person' })).toBe(true);
      await store.changeEnd('o1', { state: 'failed', at: LATER, detail: '5.1.1' });
      expect(await store.outgoing('o1')).toMatchObject({
        state: 'failed',
        attempts: 0,
        detail: '5.1.1',
        endedAt: LATER,
      });
      await store.changeEnd('o1', { state: 'pending', at: LATER });
      expect(await idsIn('pending')).toEqual(['o2', 'o1', 'o0']);
      expect(await store.endSending('none', { state: 'sent', at: AT })).toBe(false);
      const unknown = store.changeEnd('none', { state: 'sent', at: AT });
      await expect(unknown).rejects.toMatchObject({ code: 'store-misused' });
    });

    test('a digest needs no conversation and is put there once', async () => {
      const digest: OutboxEntry = {
        id: 'digest-2026-02-14',
        channel: 'mail',
        conversationId: '',
        createdAt: AT,
        body: { kind: 'digest', day: '2026-02-14' },
      };
      await store.addOutgoing(digest);
      await store.endSending(digest.id, { state: 'placed', at: AT });
      await store.addOutgoing({ ...digest, createdAt: LATER });
      const now = await current().reopen();
      expect(await now.outgoing(digest.id)).toEqual({ entry: digest, state: 'placed', attempts: 0, endedAt: AT });
    });

    test('replies are counted by address, by conversation and in all, withdrawn ones not', async () => {
      const warning = { kind: 'warning', code: 'x', detail: '' } as const;
      await store.addOutgoing({ ...aMailReply('w', ''), body: warning });
      const amina = { address: 'amina@stakeholder.example' };
      const counts = async (since: string) => [
        await store.countReplies({}, since),
        await store.countReplies(amina, since),
        await store.countReplies({ conversationId: 'c1' }, since),
        await store.countReplies({ ...amina, conversationId: 'c1' }, since),
        await store.countReplies({ address: 'none@x.example' }, since),
      ];
      expect(await counts(AT)).toEqual([3, 2, 2, 1, 0]);
      expect(await counts(LATER)).toEqual([0, 0, 0, 0, 0]);
      await store.endSending('o2', { state: 'withdrawn', at: AT });
      await store.beginSending('o0', AT);
      await store.endSending('o0', { state: 'sent', at: AT });
      expect(await counts(AT)).toEqual([2, 1, 1, 0, 0]);
      await store.beginSending('w', LATER);
      expect([await store.countBegun(AT), await store.countBegun(LATER)]).toEqual([1, 0]);
      const of = [amina, { address: 'b@x.example' }, { conversationId: 'c2' }, { ...amina, conversationId: 'c1' }];
      expect(await Promise.all(of.map((to) => store.countBegun(AT, to)))).toEqual([1, 0, 1, 0]);
      await store.changeEnd('o0', { state: 'placed', at: AT });
      expect(await store.countBegun(AT)).toBe(0);
    });

    test('those of one detail can be asked for', async () => {
      for (const id of ['o1', 'o2']) await store.endSending(id, { state: 'sent', at: AT, detail: `d-${id}` });
      expect((await store.outgoingIn('sent', 'd-o2')).map(({ entry }) => entry.id)).toEqual(['o2']);
      expect(await store.outgoingIn('sent')).toHaveLength(2);
    });
  });
}
