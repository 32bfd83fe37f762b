import { describe, expect, test } from '@jest/globals';
import { anActivity } from './samples.js';
import type { Opened } from './store-contract.js';

const reference = { serviceUrl: 'https://channel.example/', conversation: { id: '19:x@thread.tacv2;messageid=1' } };

/** What every store must do with the conversations of other channels. */
export function storeReferenceContract(name: string, current: () => Opened): void {
  describe(`${name}: references`, () => {
    test('there is none at first, and none can be sent to', async () => {
      const { store } = current();
      await store.appendActivity(anActivity('c1', 'a'));
      expect(await store.reference('c1')).toBeUndefined();
      expect(await store.sentPosition('c1', 'x')).toBeUndefined();
      expect(await store.conversationsToSend()).toEqual([]);
      await expect(store.markSent('c1', 1)).rejects.toMatchObject({ code: 'store-misused' });
    });

    test('a reference is kept, and a newer one keeps how much was sent', async () => {
      const { store, reopen } = current();
      await store.keepReference('c1', { serviceUrl: 'https://before.example/' });
      await store.markSent('c1', 3);
      await store.keepReference('c1', reference);
      for (const open of [async () => store, reopen]) {
        const now = await open();
        expect(await now.reference('c1')).toEqual({ reference, sent: 3 });
      }
    });

    test('what was sent never goes back, and an id stays with its first entry', async () => {
      const { store, reopen } = current();
      await store.keepReference('c1', reference);
      await store.keepReference('c2', reference);
      await store.markSent('c1', 2, 'x');
      await store.markSent('c1', 1, 'y');
      await store.markSent('c1', 4, 'x');
      for (const open of [async () => store, reopen]) {
        const now = await open();
        expect(await now.reference('c1')).toMatchObject({ sent: 4 });
        expect(await now.sentPosition('c1', 'x')).toBe(2);
        expect(await now.sentPosition('c1', 'y')).toBe(1);
        expect(await now.sentPosition('c2', 'x')).toBeUndefined();
      }
    });

    test('names the conversations whose log goes on', async () => {
      const { store } = current();
      for (const id of ['c1', 'c2', 'c3']) await store.keepReference(id, reference);
      for (const id of ['c1', 'c2', 'c4']) await store.appendActivity(anActivity(id, 'a'));
      await store.markSent('c2', 1);
      expect(await store.conversationsToSend()).toEqual(['c1']);
      await store.appendActivity(anActivity('c2', 'b'));
      expect([...(await store.conversationsToSend())].sort()).toEqual(['c1', 'c2']);
    });
  });
}
