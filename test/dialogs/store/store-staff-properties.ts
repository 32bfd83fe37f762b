import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { StaffBook, StaffChange } from '../../../dialogs/store/staff-book.js';
import { modelStaff, StaffMemory } from './model-staff.js';
import { anAccount, aSession, NOW } from './staff-samples.js';
import type { Opened } from './store-contract.js';

const LATER = '2026-02-14T10:00:00.000Z';
const PAST = '2026-02-14T08:00:00.000Z';
const HOUR = 3_600_000;

const id = fc.constantFrom('a', 'b');
const CODES = { a: 'c', b: 'd' };
const hash = fc.constantFrom('c', 'd');
const instant = fc.constantFrom(PAST, NOW, LATER);
const call = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    id,
    version: fc.integer({ min: 1, max: 4 }),
    epoch: fc.integer({ min: 1, max: 2 }),
    address: id,
    disabled: fc.boolean(),
    uses: fc.option(fc.record({ hash, at: instant }), { nil: undefined }),
    gives: fc.option(instant, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('open' as const), id, epoch: fc.integer({ min: 1, max: 2 }), at: instant }),
  fc.record({ kind: fc.constant('see' as const), number: fc.nat(5), at: instant }),
  fc.record({ kind: fc.constant('end' as const), id, number: fc.nat(5) }),
  fc.record({
    kind: fc.constant('take' as const),
    keys: fc.uniqueArray(id),
    limit: fc.integer({ min: 1, max: 3 }),
    at: instant,
  }),
);
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

let opened = 0;

/** A call with the ids of its run; what it gives, with all that can be seen afterwards. */
function named(one: Call, run: string): (store: StaffBook) => Promise<unknown> {
  const session = opened++;
  const look = async (store: StaffBook, result: unknown) => {
    const ids = ['a', 'b'].map((account) => run + account);
    return [
      result,
      await Promise.all(ids.map((account) => store.staffAccount(account))),
      await Promise.all(ids.map((account) => store.staffSessionsOf(account))),
      await Promise.all(['c', 'd'].map((code) => store.staffCode(run + code))),
    ];
  };
  return async (store) => look(store, await (await callOf(one, run, session))(store));
}

async function callOf(one: Call, run: string, session: number): Promise<(store: StaffBook) => unknown> {
  if (one.kind === 'change') {
    const { version, epoch, disabled, uses, gives } = one;
    const more = { version, epoch, address: run + one.address, ...(disabled && { disabledAt: NOW }) };
    const change: StaffChange = {
      account: anAccount(run + one.id, more),
      ...(uses && { usesCode: { ...uses, hash: run + uses.hash } }),
      // A hash is one account's: secrets are random.
      ...(gives && { newCode: { hash: run + CODES[one.id], expiresAt: gives, accountId: run + one.id } }),
    };
    return (store) => store.changeStaff(change);
  }
  if (one.kind === 'open') {
    const made = aSession(`s${session}`, run + one.id, { epoch: one.epoch, openedAt: one.at, seenAt: one.at });
    return (store) => store.openStaffSession(made);
  }
  const earlier = `s${session - ('number' in one ? one.number : 0)}`;
  if (one.kind === 'see') return (store) => store.seeStaffSession(earlier, one.at);
  if (one.kind === 'end') return (store) => store.endStaffSession(run + one.id, earlier);
  const limits = one.keys.map((key) => ({ key: run + key, limit: one.limit, windowMs: HOUR }));
  return (store) => store.takeStaffAttempt(limits, one.at);
}

/** Random sequences of calls about staff do the same to a store as to the model. */
export function storeStaffProperties(name: string, current: () => Opened): void {
  test(`${name}: random calls about staff give what the model gives`, async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(call, { minLength: 10, maxLength: 40 }), async (calls) => {
        run += 1;
        // Ids of its own for each run, so that all share one store; the first code is left out, which stores have once.
        const [store, model] = [current().store, modelStaff(new StaffMemory())];
        for (const one of calls) {
          const made = named(one, `r${run}-`);
          expect([made, await made(store)]).toEqual([made, await made(model as unknown as StaffBook)]);
        }
      }),
      { numRuns: 30 },
    );
  });
}
