import type {
  AttemptLimit,
  StaffAccount,
  StaffBook,
  StaffChange,
  StaffChangeResult,
  StaffCode,
  StaffSession,
} from '../staff-book.js';
import { jsonOf } from '../stored-json.js';
import { type Access, type Connection, numberOf, type Row, record, textOf } from './sqlite-connection.js';

/** The part of the embedded store that remembers the staff. */
export function staffCalls({ db, read, write }: Access): StaffBook {
  const sql = statements(db);
  return {
    staffAccounts: () => read(() => sql.accounts.all().map(accountOf)),
    staffAccount: (id) => read(() => optional(sql.account.get(id), accountOf)),
    staffByAddress: (address) => read(() => optional(sql.byAddress.get(address), accountOf)),
    changeStaff: async (change) => {
      const body = jsonOf(change.account);
      return write(() => changeStaff(sql, change, body));
    },
    keepFirstCode: ({ hash, expiresAt }) =>
      write(() => {
        if (sql.anyAccount.get()) return false;
        sql.dropFirstCodes.run();
        sql.putCode.run(hash, null, expiresAt);
        return true;
      }),
    staffCode: (hash) => read(() => optional(sql.code.get(hash), codeOf)),
    openStaffSession: ({ id, tokenHash, accountId, epoch, openedAt, seenAt, agent }) =>
      write(() => {
        sql.putSession.run(id, tokenHash, accountId, epoch, openedAt, seenAt, agent);
      }),
    staffSession: (tokenHash) =>
      read(() => optional(sql.byToken.get(tokenHash), (row) => ({ session: sessionOf(row), account: accountOf(row) }))),
    staffSessionsOf: (accountId) => read(() => sql.sessionsOf.all(accountId).map(sessionOf)),
    seeStaffSession: (id, at) =>
      write(() => {
        sql.see.run(at, id);
      }),
    endStaffSession: (accountId, id) =>
      write(() => {
        sql.endSession.run(accountId, id);
      }),
    takeStaffAttempt: (limits, at) => write(() => takeAttempt(sql, limits, at)),
    clearStaffAttempts: (keys) =>
      write(() => {
        for (const key of keys) sql.clearAttempts.run(key);
      }),
    forgetStaff: ({ openedBefore, seenBefore, now }) =>
      write(() => {
        sql.forgetSessions.run(openedBefore, seenBefore);
        sql.forgetAttempts.run(now);
        sql.forgetCodes.run(now);
      }),
  };
}

type Statements = ReturnType<typeof statements>;

function statements(db: Connection) {
  return {
    accounts: db.prepare('SELECT body FROM staff_account ORDER BY seq'),
    account: db.prepare('SELECT body FROM staff_account WHERE id = ?'),
    byAddress: db.prepare('SELECT body FROM staff_account WHERE address = ?'),
    anyAccount: db.prepare('SELECT 1 FROM staff_account LIMIT 1'),
    putAccount: db.prepare(
      `INSERT INTO staff_account (id, address, body) VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET address = excluded.address, body = excluded.body`,
    ),
    code: db.prepare('SELECT hash, account_id, expires_at FROM staff_code WHERE hash = ?'),
    putCode: db.prepare('INSERT INTO staff_code (hash, account_id, expires_at) VALUES (?, ?, ?)'),
    dropCode: db.prepare('DELETE FROM staff_code WHERE hash = ?'),
    dropCodesOf: db.prepare('DELETE FROM staff_code WHERE account_id = ?'),
    dropFirstCodes: db.prepare('DELETE FROM staff_code WHERE account_id IS NULL'),
    putSession: db.prepare(
      `INSERT INTO staff_session (id, token_hash, account_id, epoch, opened_at, seen_at, agent)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    byToken: db.prepare(
      `SELECT s.*, a.body FROM staff_session AS s JOIN staff_account AS a ON a.id = s.account_id
       WHERE token_hash = ? AND s.epoch = a.body ->> 'epoch' AND a.body ->> 'disabledAt' IS NULL`,
    ),
    sessionsOf: db.prepare(
      `SELECT s.* FROM staff_session AS s JOIN staff_account AS a ON a.id = s.account_id
       WHERE account_id = ? AND s.epoch = a.body ->> 'epoch' ORDER BY s.seq DESC`,
    ),
    see: db.prepare('UPDATE staff_session SET seen_at = max(seen_at, ?) WHERE id = ?'),
    endSession: db.prepare('DELETE FROM staff_session WHERE account_id = ? AND id = ?'),
    endSessionsOf: db.prepare('DELETE FROM staff_session WHERE account_id = ?'),
    attempts: db.prepare('SELECT until, count FROM staff_attempt WHERE key = ? AND until > ?'),
    putAttempt: db.prepare(
      `INSERT INTO staff_attempt (key, until, count) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET until = excluded.until, count = excluded.count`,
    ),
    clearAttempts: db.prepare('DELETE FROM staff_attempt WHERE key = ?'),
    forgetSessions: db.prepare('DELETE FROM staff_session WHERE opened_at < ? OR seen_at < ?'),
    forgetAttempts: db.prepare('DELETE FROM staff_attempt WHERE until <= ?'),
    forgetCodes: db.prepare('DELETE FROM staff_code WHERE expires_at <= ?'),
  };
}

function changeStaff(sql: Statements, { account, usesCode, newCode }: StaffChange, body: string): StaffChangeResult {
  const { id, version, address, epoch, disabledAt } = account;
  if (usesCode && !mayUse(sql, usesCode, id)) return 'no-such-code';
  const before = optional(sql.account.get(id), accountOf);
  if ((before?.version ?? 0) !== version - 1) return 'conflict';
  const holder = optional(sql.byAddress.get(address), accountOf);
  if (holder && holder.id !== id) return 'address-taken';
  sql.putAccount.run(id, address, body);
  if (usesCode) sql.dropCode.run(usesCode.hash);
  if (usesCode || newCode) sql.dropCodesOf.run(id);
  if (newCode) sql.putCode.run(newCode.hash, newCode.accountId ?? null, newCode.expiresAt);
  if (before && (before.epoch !== epoch || disabledAt !== undefined)) sql.endSessionsOf.run(id);
  return 'committed';
}

function mayUse(sql: Statements, { hash, at }: { hash: string; at: string }, accountId: string): boolean {
  const code = optional(sql.code.get(hash), codeOf);
  if (!code || code.expiresAt <= at) return false;
  return code.accountId === undefined ? sql.anyAccount.get() === undefined : code.accountId === accountId;
}

function takeAttempt(sql: Statements, limits: readonly AttemptLimit[], at: string): string | undefined {
  const known = limits.map((limit) => ({ ...limit, row: sql.attempts.get(limit.key, at) }));
  const full = known.flatMap(({ row, limit }) =>
    row && numberOf(row, 'count') >= limit ? [textOf(row, 'until')] : [],
  );
  if (full.length > 0) return full.toSorted().at(-1);
  for (const { key, windowMs, row } of known) {
    const until = row ? textOf(row, 'until') : new Date(Date.parse(at) + windowMs).toISOString();
    sql.putAttempt.run(key, until, row ? numberOf(row, 'count') + 1 : 1);
  }
  return undefined;
}

function optional<T>(row: Row | undefined, of: (row: Row) => T): T | undefined {
  return row && of(row);
}

function accountOf(row: Row): StaffAccount {
  return record<StaffAccount>(row, 'body');
}

function codeOf(row: Row): StaffCode {
  const owner = row.account_id === null ? {} : { accountId: textOf(row, 'account_id') };
  return { hash: textOf(row, 'hash'), expiresAt: textOf(row, 'expires_at'), ...owner };
}

function sessionOf(row: Row): StaffSession {
  return {
    id: textOf(row, 'id'),
    tokenHash: textOf(row, 'token_hash'),
    accountId: textOf(row, 'account_id'),
    epoch: numberOf(row, 'epoch'),
    openedAt: textOf(row, 'opened_at'),
    seenAt: textOf(row, 'seen_at'),
    agent: textOf(row, 'agent'),
  };
}
