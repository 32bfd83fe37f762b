import type { Clock } from '../clock.js';
import type { StaffAccount, StaffBook } from '../store/staff-book.js';
import { createStaffAccounts, type StaffAccounts } from './accounts.js';
import { admit, type ProvenPerson } from './admit.js';
import type { Origin } from './attempts.js';
import { createDeviceMark } from './device-mark.js';
import { createPasswordHash, type PasswordHash } from './password-hash.js';
import { createStaffSessions, type StaffSessions } from './sessions.js';
import { type Credentials, type SignIn, signIn, takeTry } from './sign-in.js';

export type { StaffMember } from './sessions.js';

/** All that a way in (pages, an API) needs to know of the staff. Nothing is remembered but in the store. */
export interface Staff {
  readonly accounts: StaffAccounts;
  readonly sessions: StaffSessions;
  /** Proves a password; opens no session. */
  signIn(given: Credentials, origin: Origin): Promise<SignIn>;
  /** The account of a person whom an identity provider has proved; undefined where nobody has invited them. */
  admit(person: ProvenPerson): Promise<StaffAccount | undefined>;
  /** Opens a session for who has proved who they are, and ends the one that this browser had. */
  enter(account: StaffAccount, browser: Browser): Promise<Entry>;
  /** Counts the try of a code; the instant from which this caller may try again, or undefined. */
  takeTry(network: string): Promise<string | undefined>;
  /** Whether somebody has been invited to the desk and may still sign in: then a person's answer can be promised. */
  isThere(): Promise<boolean>;
}

export interface Browser {
  readonly agent: string;
  /** Token of the session that it carried until now. */
  readonly before?: string | undefined;
}

/** What the browser keeps: the secret of the session, and the mark of a browser in which the account has signed in. */
export interface Entry {
  readonly token: string;
  readonly device: string;
}

export interface StaffParts {
  readonly store: StaffBook;
  readonly clock: Clock;
  /** Keys that sign tokens, newest first. */
  readonly tokenKeys: readonly Uint8Array[];
  /** One of lower cost, for tests. */
  readonly hash?: PasswordHash | undefined;
}

export function createStaff({ store, clock, tokenKeys, hash = createPasswordHash() }: StaffParts): Staff {
  const parts = { store, clock, hash, devices: createDeviceMark(tokenKeys) };
  const sessions = createStaffSessions(store, clock);
  return {
    accounts: createStaffAccounts(parts),
    sessions,
    signIn: (given, origin) => signIn(parts, given, origin),
    admit: (person) => admit(store, clock, person),
    async enter(account, { agent, before }) {
      const earlier = await sessions.memberOf(before);
      if (earlier) await sessions.end(earlier.account.id, earlier.session.id);
      await sessions.sweep();
      return { token: await sessions.open(account, agent), device: parts.devices.make(account.address) };
    },
    takeTry: (network) => takeTry(store, clock, network),
    isThere: async () => (await store.staffAccounts()).some(({ disabledAt }) => disabledAt === undefined),
  };
}
