import type { Language } from '../../knowledge/language.js';
import type { Clock } from '../clock.js';
import type { StaffAccount, StaffBook, StaffChange, StaffRole } from '../store/staff-book.js';
import { asCode, hashOf, newCode, newToken } from './one-time-secret.js';
import type { PasswordHash } from './password-hash.js';
import { type PasswordFault, passwordFault, preparedPassword } from './password-rules.js';

const HOUR = 3_600_000;
/** How long the code of an invitation or reset may be used, and that of the first start. */
export const CODE_MS = 72 * HOUR;
export const FIRST_CODE_MS = 24 * HOUR;

/** A code as its holder gets it. */
export interface IssuedCode {
  readonly code: string;
  readonly expiresAt: string;
}

export interface NewStaff {
  readonly name: string;
  readonly address: string;
  readonly role: StaffRole;
  readonly language: Language;
}

export type Invitation =
  | ({ readonly kind: 'invited'; readonly account: StaffAccount } & IssuedCode)
  /** Somebody with this address is at the desk. */
  | { readonly kind: 'known'; readonly account: StaffAccount };

/** Whom a code lets in: a person, or whoever makes the first account. */
export type CodeHolder = { readonly kind: 'first' } | { readonly kind: 'account'; readonly account: StaffAccount };

export type Joined =
  | { readonly kind: 'joined'; readonly account: StaffAccount }
  | { readonly kind: 'no-such-code' }
  | { readonly kind: 'refused'; readonly fault: PasswordFault };

/** The accounts of the staff, and how one comes to a password. */
export interface StaffAccounts {
  list(): Promise<readonly StaffAccount[]>;
  byAddress(address: string): Promise<StaffAccount | undefined>;
  /** Makes an account without a password, or lets a disabled one in again, and a code to set one with. */
  invite(person: NewStaff): Promise<Invitation>;
  /** Ends password and sessions of an account, and gives a code to set a new one with; undefined for an unknown or disabled one. */
  reset(address: string): Promise<IssuedCode | undefined>;
  /** Disables an account: its sessions end at once. False where there is none, or it is disabled already. */
  remove(address: string): Promise<boolean>;
  /** A code for the first account, an administrator's, in place of an earlier one; undefined where there is an account. */
  firstCode(): Promise<IssuedCode | undefined>;
  /** Who may use a code; looking does not use it. */
  holderOf(code: string): Promise<CodeHolder | undefined>;
  /** Uses a code up: its holder has this password from now on, and older sessions are over. */
  join(code: string, password: string): Promise<Joined>;
  /** Uses the first code up: makes the first account, an administrator's. */
  joinFirst(code: string, person: Omit<NewStaff, 'role'>, password: string): Promise<Joined>;
  /** Sets a password for who has proved the old one, and ends all sessions. */
  changePassword(account: StaffAccount, password: string): Promise<Exclude<Joined, { kind: 'no-such-code' }>>;
  /** Ends every session of an account. */
  endSessions(accountId: string): Promise<StaffAccount | undefined>;
  setLanguage(accountId: string, language: Language): Promise<void>;
}

interface Parts {
  readonly store: StaffBook;
  readonly clock: Clock;
  readonly hash: PasswordHash;
}

/** An address as it is kept and compared. */
export function bareAddress(typed: string): string {
  return typed.trim().normalize('NFKC').toLowerCase();
}

export function createStaffAccounts(parts: Parts): StaffAccounts {
  const { store, hash } = parts;
  const change = createChange(parts);
  return {
    list: () => store.staffAccounts(),
    byAddress: (address) => store.staffByAddress(bareAddress(address)),
    invite: (person) => invite(parts, change, person),
    async reset(address) {
      const found = await store.staffByAddress(bareAddress(address));
      if (!found || found.disabledAt !== undefined) return undefined;
      const issued = issue(parts.clock, CODE_MS);
      const done = await change(found.id, ({ passwordHash: _, subject: __, ...kept }) => renewed(kept), issued);
      return done && issued;
    },
    async remove(address) {
      const found = await store.staffByAddress(bareAddress(address));
      if (!found || found.disabledAt !== undefined) return false;
      const disabledAt = parts.clock().toISOString();
      // A code that nobody gets takes the place of those that were handed out.
      const unusable = issue(parts.clock, 0);
      const gone = ({ passwordHash: _, subject: __, ...kept }: StaffAccount) => renewed({ ...kept, disabledAt });
      return (await change(found.id, gone, unusable)) !== undefined;
    },
    async firstCode() {
      const { code, expiresAt } = issue(parts.clock, FIRST_CODE_MS);
      return (await store.keepFirstCode({ hash: hashOf(code), expiresAt })) ? { code, expiresAt } : undefined;
    },
    holderOf: (code) => holderOf(parts, code),
    async join(code, password) {
      const holder = await holderOf(parts, code);
      if (holder?.kind !== 'account') return { kind: 'no-such-code' };
      return join(parts, holder.account, password, codeUse(parts, code));
    },
    async joinFirst(code, person, password) {
      if ((await holderOf(parts, code))?.kind !== 'first') return { kind: 'no-such-code' };
      return join(parts, newAccount(parts.clock, { ...person, role: 'administrator' }), password, codeUse(parts, code));
    },
    async changePassword(account, typed) {
      const password = preparedPassword(typed);
      const fault = passwordFault(password, [account.name, account.address]);
      if (fault) return { kind: 'refused', fault };
      const passwordHash = await hash.make(password);
      const changed = await change(account.id, (now) => renewed({ ...now, passwordHash }));
      return { kind: 'joined', account: changed ?? account };
    },
    endSessions: (accountId) => change(accountId, renewed),
    async setLanguage(accountId, language) {
      await change(accountId, (account) => ({ ...account, language }));
    },
  };
}

type Change = (
  id: string,
  to: (account: StaffAccount) => StaffAccount,
  issued?: IssuedCode,
) => Promise<StaffAccount | undefined>;

/** Changes an account as it stands, again where somebody else was faster; undefined where there is none. */
function createChange({ store }: Parts): Change {
  const change: Change = async (id, to, issued) => {
    const now = await store.staffAccount(id);
    if (!now) return undefined;
    const account = { ...to(now), version: now.version + 1 };
    const newCode = issued && { hash: hashOf(issued.code), accountId: id, expiresAt: issued.expiresAt };
    const result = await store.changeStaff({ account, ...(newCode && { newCode }) });
    return result === 'committed' ? account : change(id, to, issued);
  };
  return change;
}

async function invite(parts: Parts, change: Change, person: NewStaff): Promise<Invitation> {
  const { store, clock } = parts;
  const address = bareAddress(person.address);
  const issued = issue(clock, CODE_MS);
  const known = await store.staffByAddress(address);
  if (known?.disabledAt !== undefined) {
    const back = ({ disabledAt: _, ...account }: StaffAccount) => renewed({ ...account, ...person, address });
    const account = await change(known.id, back, issued);
    if (account) return { kind: 'invited', account, ...issued };
  }
  if (known) return { kind: 'known', account: known };
  const account = { ...newAccount(clock, person), version: 1 };
  const newCode = { hash: hashOf(issued.code), accountId: account.id, expiresAt: issued.expiresAt };
  const result = await store.changeStaff({ account, newCode });
  // Else somebody else has invited this address a moment ago.
  return result === 'committed' ? { kind: 'invited', account, ...issued } : invite(parts, change, person);
}

async function holderOf({ store, clock }: Parts, typed: string): Promise<CodeHolder | undefined> {
  const code = await store.staffCode(hashOf(asCode(typed)));
  if (!code || code.expiresAt <= clock().toISOString()) return undefined;
  if (code.accountId === undefined) return (await store.staffAccounts()).length === 0 ? { kind: 'first' } : undefined;
  const account = await store.staffAccount(code.accountId);
  return account && { kind: 'account', account };
}

async function join(
  { store, hash }: Parts,
  before: StaffAccount,
  typed: string,
  usesCode: StaffChange['usesCode'] & object,
): Promise<Joined> {
  const password = preparedPassword(typed);
  const fault = passwordFault(password, [before.name, before.address]);
  if (fault) return { kind: 'refused', fault };
  const account = renewed({ ...before, passwordHash: await hash.make(password), version: before.version + 1 });
  const result = await store.changeStaff({ account, usesCode });
  // Whatever was faster (another use of the code, a reset) has made this code worthless.
  return result === 'committed' ? { kind: 'joined', account } : { kind: 'no-such-code' };
}

function codeUse({ clock }: Parts, typed: string) {
  return { hash: hashOf(asCode(typed)), at: clock().toISOString() };
}

function issue(clock: Clock, ms: number): IssuedCode {
  return { code: newCode(), expiresAt: new Date(clock().getTime() + ms).toISOString() };
}

/** At version 0: it does not exist before it is committed as 1. */
function newAccount(clock: Clock, { name, address, role, language }: NewStaff): StaffAccount {
  const createdAt = clock().toISOString();
  const id = newToken().slice(0, 12);
  return { id, version: 0, name: name.trim(), address: bareAddress(address), role, language, epoch: 1, createdAt };
}

/** With every session so far over. */
function renewed(account: StaffAccount): StaffAccount {
  return { ...account, epoch: account.epoch + 1 };
}
