import { describe, expect, test } from '@jest/globals';
import type { StaffBook } from '../../../dialogs/store/staff-book.js';
import { anAccount, aSession, NOW } from './staff-samples.js';
import type { Opened } from './store-contract.js';

const LATER = '2026-02-14T10:00:00.000Z';
const PAST = '2026-02-14T08:00:00.000Z';
const HOUR = 3_600_000;

const aCode = (hash: string, accountId: string, expiresAt = LATER) => ({ hash, accountId, expiresAt });
const use = (hash: string, at = NOW) => ({ hash, at });

/** What every store must do with accounts, sessions, codes and attempts of the staff. */
export function storeStaffContract(name: string, current: () => Opened): void {
  const both = async (check: (store: StaffBook) => Promise<void>) => {
    await check(current().store);
    await check(await current().reopen());
  };

  describe(`${name}: accounts of staff`, () => {
    test('an account is there as a whole, found by its id and address', async () => {
      const account = anAccount('a', { passwordHash: '$argon2id$…', subject: 'https://idp.example 7' });
      expect(await current().store.changeStaff({ account })).toBe('committed');
      await both(async (store) => {
        expect(await store.staffAccounts()).toEqual([account]);
        expect(await store.staffAccount('a')).toEqual(account);
        expect(await store.staffByAddress(account.address)).toEqual(account);
        expect(await store.staffAccount('b')).toBeUndefined();
      });
    });

    test('a change needs the version before it, and an address is one person’s', async () => {
      const { store } = current();
      await store.changeStaff({ account: anAccount('a') });
      const second = anAccount('a', { version: 2, name: 'Amina' });
      expect(await store.changeStaff({ account: second })).toBe('committed');
      for (const version of [1, 2, 4]) {
        expect(await store.changeStaff({ account: anAccount('a', { version }) })).toBe('conflict');
      }
      const other = anAccount('b', { address: second.address });
      expect(await store.changeStaff({ account: other, newCode: aCode('x', 'b') })).toBe('address-taken');
      expect(await store.staffCode('x')).toBeUndefined();
      expect(await store.staffAccounts()).toEqual([second]);
    });

    test('of fifty changes at once one is made', async () => {
      const { store } = current();
      const names = Array.from({ length: 50 }, (_, index) => `Person ${index}`);
      const results = await Promise.all(
        names.map((one) => store.changeStaff({ account: anAccount('a', { name: one }) })),
      );
      expect(results.filter((result) => result === 'committed')).toHaveLength(1);
    });
  });

  describe(`${name}: codes of staff`, () => {
    test('a code is used once, with what it is used for', async () => {
      const { store } = current();
      await store.changeStaff({ account: anAccount('a'), newCode: aCode('c', 'a') });
      expect(await store.staffCode('c')).toEqual(aCode('c', 'a'));
      const joined = anAccount('a', { version: 2, passwordHash: 'p' });
      expect(await store.changeStaff({ account: joined, usesCode: use('c') })).toBe('committed');
      const again = anAccount('a', { version: 3, passwordHash: 'q' });
      expect(await store.changeStaff({ account: again, usesCode: use('c') })).toBe('no-such-code');
      await both(async (now) => {
        expect(await now.staffAccount('a')).toEqual(joined);
        expect(await now.staffCode('c')).toBeUndefined();
      });
    });

    test.each([
      ['an unknown one', use('x'), 'a'],
      ['one that has expired', use('c', LATER), 'a'],
      ['another account’s', use('c'), 'b'],
    ])('%s changes nothing', async (_, usesCode, id) => {
      const { store } = current();
      await store.changeStaff({ account: anAccount('a'), newCode: aCode('c', 'a') });
      await store.changeStaff({ account: anAccount('b') });
      expect(await store.changeStaff({ account: anAccount(id, { version: 2 }), usesCode })).toBe('no-such-code');
      expect(await store.staffAccount(id)).toEqual(anAccount(id));
      expect(await store.staffCode('c')).toEqual(aCode('c', 'a'));
    });

    test('a new code takes the place of those before', async () => {
      const { store } = current();
      await store.changeStaff({ account: anAccount('a'), newCode: aCode('c', 'a') });
      await store.changeStaff({ account: anAccount('a', { version: 2 }), newCode: aCode('d', 'a') });
      expect(await store.staffCode('c')).toBeUndefined();
      expect(await store.staffCode('d')).toEqual(aCode('d', 'a'));
    });

    test('the first code makes the first account and no other', async () => {
      const { store } = current();
      expect(await store.keepFirstCode({ hash: 'old', expiresAt: LATER })).toBe(true);
      expect(await store.keepFirstCode({ hash: 'first', expiresAt: LATER })).toBe(true);
      expect(await store.staffCode('old')).toBeUndefined();
      expect(await store.staffCode('first')).toEqual({ hash: 'first', expiresAt: LATER });
      const results = await Promise.all(
        ['a', 'b'].map((id) => store.changeStaff({ account: anAccount(id), usesCode: use('first') })),
      );
      expect(results).toEqual(['committed', 'no-such-code']);
      expect(await store.keepFirstCode({ hash: 'late', expiresAt: LATER })).toBe(false);
    });

    test('the first code is worth nothing once somebody was invited', async () => {
      const { store } = current();
      await store.keepFirstCode({ hash: 'first', expiresAt: LATER });
      await store.changeStaff({ account: anAccount('a') });
      expect(await store.changeStaff({ account: anAccount('b'), usesCode: use('first') })).toBe('no-such-code');
    });
  });

  describe(`${name}: sessions of staff`, () => {
    test('a session is found by its token, with its account, and ended', async () => {
      const { store } = current();
      await store.changeStaff({ account: anAccount('a') });
      for (const id of ['s1', 's2']) await store.openStaffSession(aSession(id, 'a'));
      await store.seeStaffSession('s1', LATER);
      await store.seeStaffSession('s1', PAST);
      const seen = aSession('s1', 'a', { seenAt: LATER });
      await both(async (now) => {
        expect(await now.staffSession('hash of s1')).toEqual({ session: seen, account: anAccount('a') });
        expect(await now.staffSessionsOf('a')).toEqual([aSession('s2', 'a'), seen]);
      });
      const last = await current().reopen();
      await last.endStaffSession('b', 's1');
      await last.endStaffSession('a', 's2');
      expect(await last.staffSessionsOf('a')).toEqual([seen]);
      expect(await last.staffSession('hash of s2')).toBeUndefined();
    });

    test.each([
      ['its epoch rises', { epoch: 2 }],
      ['it is disabled', { disabledAt: NOW }],
    ])('all sessions of an account are gone when %s', async (_, more) => {
      const { store } = current();
      for (const id of ['a', 'b']) {
        await store.changeStaff({ account: anAccount(id) });
        await store.openStaffSession(aSession(`s${id}`, id));
      }
      await store.changeStaff({ account: anAccount('a', { version: 2, name: 'Amina' }) });
      expect(await store.staffSession('hash of sa')).toBeDefined();
      await store.changeStaff({ account: anAccount('a', { version: 3, ...more }) });
      // One that was under way meanwhile, as after a password that was right a moment ago.
      await store.openStaffSession(aSession('late', 'a'));
      expect(await store.staffSession('hash of sa')).toBeUndefined();
      expect(await store.staffSession('hash of late')).toBeUndefined();
      expect(await store.staffSession('hash of sb')).toBeDefined();
    });

    test('what is over is forgotten', async () => {
      const { store } = current();
      await store.changeStaff({ account: anAccount('a'), newCode: aCode('c', 'a', NOW) });
      await store.openStaffSession(aSession('old', 'a', { openedAt: PAST, seenAt: LATER }));
      await store.openStaffSession(aSession('idle', 'a', { seenAt: PAST }));
      await store.openStaffSession(aSession('good', 'a'));
      await store.forgetStaff({ openedBefore: NOW, seenBefore: NOW, now: NOW });
      expect((await store.staffSessionsOf('a')).map(({ id }) => id)).toEqual(['good']);
      expect(await store.staffCode('c')).toBeUndefined();
    });
  });

  describe(`${name}: attempts`, () => {
    const limits = (key: string, limit: number) => [{ key, limit, windowMs: HOUR }];

    test('so many in a window, counted before a restart too, and again after it', async () => {
      const { store } = current();
      expect(await store.takeStaffAttempt(limits('k', 2), NOW)).toBeUndefined();
      expect(await store.takeStaffAttempt(limits('k', 2), '2026-02-14T09:30:00.000Z')).toBeUndefined();
      const now = await current().reopen();
      expect(await now.takeStaffAttempt(limits('k', 2), '2026-02-14T09:59:59.999Z')).toBe(LATER);
      expect(await now.takeStaffAttempt(limits('other', 2), NOW)).toBeUndefined();
      expect(await now.takeStaffAttempt(limits('k', 2), LATER)).toBeUndefined();
    });

    test('where one key is full none is counted; cleared ones begin anew', async () => {
      const { store } = current();
      await store.takeStaffAttempt(limits('full', 1), NOW);
      const pair = [...limits('full', 1), ...limits('free', 1)];
      expect(await store.takeStaffAttempt(pair, NOW)).toBe(LATER);
      expect(await store.takeStaffAttempt(limits('free', 1), NOW)).toBeUndefined();
      await store.clearStaffAttempts(['full', 'free']);
      expect(await store.takeStaffAttempt(pair, NOW)).toBeUndefined();
      await store.forgetStaff({ openedBefore: PAST, seenBefore: PAST, now: LATER });
      expect(await store.takeStaffAttempt(pair, NOW)).toBeUndefined();
    });

    test('guesses sent at once are all counted', async () => {
      const { store } = current();
      const all = await Promise.all(Array.from({ length: 50 }, () => store.takeStaffAttempt(limits('k', 5), NOW)));
      expect(all.filter((until) => until === undefined)).toHaveLength(5);
    });
  });
}
