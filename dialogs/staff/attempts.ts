import type { AttemptLimit } from '../store/staff-book.js';
import { hashOf } from './one-time-secret.js';

const MINUTE = 60_000;

/** Where an attempt to sign in comes from. */
export interface Origin {
  /** Address of the caller, of IPv6 its network. */
  readonly network: string;
  /** The secret of a browser in which this account has signed in before. */
  readonly device?: string | undefined;
}

/**
 * What an attempt on an account counts under. Whether the account exists makes no difference. Guesses from one place are
 * held soon, guesses from many places later; a browser in which the account has signed in before is counted alone, so
 * that nobody's guesses lock its owner out (OWASP's device cookies). Keys are hashed: they hold addresses.
 */
export function signInLimits(address: string, { network, device }: Origin): readonly AttemptLimit[] {
  if (device !== undefined) {
    return [{ key: keyOf('device', address, device), limit: 10, windowMs: 15 * MINUTE }];
  }
  return [
    { key: keyOf('pair', address, network), limit: 5, windowMs: 15 * MINUTE },
    { key: keyOf('account', address), limit: 50, windowMs: 30 * MINUTE },
    networkLimit(network),
  ];
}

/** What counts for one caller, whatever it tries. */
export function networkLimit(network: string): AttemptLimit {
  return { key: keyOf('network', network), limit: 40, windowMs: 15 * MINUTE };
}

function keyOf(...parts: readonly string[]): string {
  return hashOf(parts.join('\n'));
}
