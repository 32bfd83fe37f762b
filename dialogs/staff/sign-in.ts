import type { Clock } from '../clock.js';
import type { AttemptLimit, StaffAccount, StaffBook } from '../store/staff-book.js';
import { bareAddress } from './accounts.js';
import { networkLimit, type Origin, signInLimits } from './attempts.js';
import type { DeviceMark } from './device-mark.js';
import type { PasswordHash } from './password-hash.js';
import { LONGEST_PASSWORD, preparedPassword } from './password-rules.js';

/** What an attempt to sign in came to. Who has no account hears exactly what who has one hears. */
export type SignIn =
  | { readonly kind: 'signed-in'; readonly account: StaffAccount }
  | { readonly kind: 'refused' }
  /** Too many attempts; the next may be made at an instant. */
  | { readonly kind: 'wait'; readonly until: string };

export interface SignInParts {
  readonly store: StaffBook;
  readonly clock: Clock;
  readonly hash: PasswordHash;
  readonly devices: DeviceMark;
}

export interface Credentials {
  readonly address: string;
  readonly password: string;
}

/**
 * Proves a password. The attempt is counted before the password is looked at, so that guesses sent at once count too, and
 * the same work is done whether there is such an account or not.
 */
export async function signIn(
  { store, clock, hash, devices }: SignInParts,
  given: Credentials,
  origin: Origin,
): Promise<SignIn> {
  const address = bareAddress(given.address);
  const device = devices.check(origin.device, address);
  const caller = device === undefined ? 'stranger' : 'known';
  // A flood from everywhere: whoever comes now is not made to wait for all of it, nor is it counted against them.
  if (hash.isBusy(caller))
    return { kind: 'wait', until: new Date(clock().getTime() + BUSY_SECONDS * 1000).toISOString() };
  const limits = signInLimits(address, { ...origin, device });
  const until = await store.takeStaffAttempt(limits, clock().toISOString());
  if (until !== undefined) return { kind: 'wait', until };
  const found = await store.staffByAddress(address);
  const account = found?.disabledAt === undefined ? found : undefined;
  const password = preparedPassword(given.password).slice(0, LONGEST_PASSWORD * 2);
  if (!(await hash.matches(password, account?.passwordHash, caller)) || !account?.passwordHash)
    return { kind: 'refused' };
  // The network's own count stays: one account of an attacker must not clear the way to others.
  await store.clearStaffAttempts(
    limits.map(({ key }) => key).filter((key) => key !== networkLimit(origin.network).key),
  );
  return { kind: 'signed-in', account: await upToDate(account, password) };

  /** Hashed anew where costs have been raised since; a change that came in between wins. */
  async function upToDate(old: StaffAccount, proven: string): Promise<StaffAccount> {
    if (old.passwordHash === undefined || !hash.isOutdated(old.passwordHash)) return old;
    const next = { ...old, passwordHash: await hash.make(proven), version: old.version + 1 };
    return (await store.changeStaff({ account: next })) === 'committed' ? next : old;
  }
}

/** Seconds after which somebody comes again whom the server was too busy to look at. */
const BUSY_SECONDS = 15;

/** Counts something else that one caller may try only so often (a code); the instant from which it may again, or undefined. */
export function takeTry(store: StaffBook, clock: Clock, network: string): Promise<string | undefined> {
  const limits: readonly AttemptLimit[] = [networkLimit(network)];
  return store.takeStaffAttempt(limits, clock().toISOString());
}
