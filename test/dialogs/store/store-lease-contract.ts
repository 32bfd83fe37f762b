import { describe, expect, test } from '@jest/globals';
import type { Opened } from './store-contract.js';

const at = (second: number) => `2026-02-14T09:00:${String(second).padStart(2, '0')}.000Z`;
const lease = (holder: string, from: number, until: number) => ({
  name: 'mail',
  holder,
  at: at(from),
  until: at(until),
});

/** What every store must do with leases. */
export function storeLeaseContract(name: string, current: () => Opened): void {
  describe(`${name}: leases`, () => {
    test('one holder at a time has it, and lengthens it; another takes it when it has run out', async () => {
      const { store, reopen } = current();
      expect(await store.holdLease(lease('a', 0, 10))).toBe(true);
      expect(await store.holdLease(lease('b', 9, 20))).toBe(false);
      expect(await store.holdLease(lease('a', 9, 19))).toBe(true);
      const now = await reopen();
      expect(await now.holdLease(lease('b', 18, 30))).toBe(false);
      expect(await now.holdLease({ ...lease('b', 18, 30), name: 'other' })).toBe(true);
      expect(await now.holdLease(lease('b', 19, 30))).toBe(true);
      expect(await now.holdLease(lease('a', 20, 30))).toBe(false);
    });

    test('it is let go by its holder alone', async () => {
      const { store } = current();
      await store.holdLease(lease('a', 0, 10));
      await store.releaseLease('mail', 'b');
      expect(await store.holdLease(lease('b', 1, 11))).toBe(false);
      await store.releaseLease('mail', 'a');
      expect(await store.holdLease(lease('b', 1, 11))).toBe(true);
    });

    test('of fifty at once one gets it', async () => {
      const { store } = current();
      const all = Array.from({ length: 50 }, (_, index) => store.holdLease(lease(`h${index}`, 0, 10)));
      expect((await Promise.all(all)).filter((held) => held)).toHaveLength(1);
    });
  });
}
