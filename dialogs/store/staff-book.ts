import type { Language } from '../../knowledge/language.js';

/**
 * What the product remembers of the staff who sign in at the desk. Secrets are held as hashes only. Instants are ISO 8601
 * in UTC with milliseconds; mail addresses are bare and in lower case.
 */
export interface StaffBook {
  /** Every account, disabled ones too, in the order in which they were made. */
  staffAccounts(): Promise<readonly StaffAccount[]>;

  staffAccount(id: string): Promise<StaffAccount | undefined>;

  staffByAddress(address: string): Promise<StaffAccount | undefined>;

  /**
   * Makes or changes an account with all that goes with it, all or nothing. Anything but `committed` has written nothing;
   * checked in this order:
   * `no-such-code`: the code to be used is unknown, has expired, is another account's, or is the first code and there is
   * an account already.
   * `conflict`: the account is no longer at the version before the new one (0 = there is none).
   * `address-taken`: another account has this address.
   * A code that is used, and every other of the account, is gone afterwards. Where the epoch has risen or the account is
   * disabled, its sessions are gone too.
   */
  changeStaff(change: StaffChange): Promise<StaffChangeResult>;

  /** Keeps the code with which the first account is made, in place of an earlier one; false where there is an account. */
  keepFirstCode(code: Omit<StaffCode, 'accountId'>): Promise<boolean>;

  /** The code with this hash, expired or not; the first code has no account. */
  staffCode(hash: string): Promise<StaffCode | undefined>;

  /** Keeps a session. One whose account has another epoch by now is kept and never found. */
  openStaffSession(session: StaffSession): Promise<void>;

  /** The session of a token and its account; undefined where the account is disabled or has another epoch. */
  staffSession(tokenHash: string): Promise<{ session: StaffSession; account: StaffAccount } | undefined>;

  /** The sessions of an account, newest first. */
  staffSessionsOf(accountId: string): Promise<readonly StaffSession[]>;

  /** The session was used at an instant; it never goes back. */
  seeStaffSession(id: string, at: string): Promise<void>;

  /** Ends a session of an account, or nothing where it has none of this id. */
  endStaffSession(accountId: string, id: string): Promise<void>;

  /**
   * Counts an attempt under every key, unless one of them has had its number in the window that its first attempt opened:
   * then nothing is counted, and the instant is given from which all keys have room again.
   */
  takeStaffAttempt(limits: readonly AttemptLimit[], at: string): Promise<string | undefined>;

  /** Forgets what was counted under these keys. */
  clearStaffAttempts(keys: readonly string[]): Promise<void>;

  /** Forgets sessions opened or last seen before an instant, attempts whose window ended by `now`, codes expired by then. */
  forgetStaff(ends: StaffEnds): Promise<void>;
}

export const STAFF_ROLES = ['staff', 'administrator'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export interface StaffAccount {
  readonly id: string;
  /** 1 for a new one, and one more with each change. */
  readonly version: number;
  readonly name: string;
  readonly address: string;
  readonly role: StaffRole;
  /** Of the desk's pages. */
  readonly language: Language;
  /** In the form of the PHC string format; absent until one is set. */
  readonly passwordHash?: string;
  /** Who this is at the identity provider (`issuer subject`), from the first sign-in there on. */
  readonly subject?: string;
  /** Raised whenever all sessions must end. */
  readonly epoch: number;
  readonly createdAt: string;
  readonly disabledAt?: string;
}

export interface StaffCode {
  readonly hash: string;
  /** Absent for the code with which the first account is made. */
  readonly accountId?: string;
  readonly expiresAt: string;
}

export interface StaffChange {
  readonly account: StaffAccount;
  readonly usesCode?: { readonly hash: string; readonly at: string };
  /** Takes the place of every earlier code of the account. */
  readonly newCode?: StaffCode;
}

export type StaffChangeResult = 'committed' | 'no-such-code' | 'conflict' | 'address-taken';

export interface StaffSession {
  /** Names it to its owner; not secret. */
  readonly id: string;
  readonly tokenHash: string;
  readonly accountId: string;
  /** The account's when it was opened. */
  readonly epoch: number;
  readonly openedAt: string;
  readonly seenAt: string;
  /** What the browser calls itself. */
  readonly agent: string;
}

export interface AttemptLimit {
  readonly key: string;
  readonly limit: number;
  readonly windowMs: number;
}

export interface StaffEnds {
  readonly openedBefore: string;
  readonly seenBefore: string;
  readonly now: string;
}
