import { numberOf, record, textOf } from '../sqlite/sqlite-connection.js';
import type { StaffAccount } from '../staff-book.js';
import { type CopiedTable, maybe, put, reached } from './copied-table.js';

/** Tables of staff, and of what staff change. */
export const STAFF_COPIES: readonly CopiedTable[] = [
  {
    table: 'staff_account',
    sql: 'SELECT * FROM staff_account ORDER BY seq',
    steps: (row) => {
      const { version, address, epoch, disabledAt } = record<StaffAccount>(row, 'body');
      const [id, seq] = [textOf(row, 'id'), numberOf(row, 'seq')];
      return [
        put('account', id, { seq, version, address, epoch, disabledAt, body: textOf(row, 'body') }),
        { do: 'HSET', key: 'account-of', args: [address, id] },
        reached('account', seq),
      ];
    },
  },
  {
    table: 'staff_code',
    sql: 'SELECT * FROM staff_code ORDER BY hash',
    steps: (row) => [
      put('code', textOf(row, 'hash'), { account: maybe(row, 'account_id'), expiresAt: textOf(row, 'expires_at') }),
    ],
  },
  {
    table: 'staff_session',
    sql: 'SELECT * FROM staff_session ORDER BY seq',
    steps: (row) => {
      const [id, seq, tokenHash] = [textOf(row, 'id'), numberOf(row, 'seq'), textOf(row, 'token_hash')];
      return [
        put('session', id, {
          ...{ id, seq, tokenHash, accountId: textOf(row, 'account_id'), epoch: numberOf(row, 'epoch') },
          ...{ openedAt: textOf(row, 'opened_at'), seenAt: textOf(row, 'seen_at'), agent: textOf(row, 'agent') },
        }),
        { do: 'HSET', key: 'session-of', args: [tokenHash, id] },
        reached('session', seq),
      ];
    },
  },
  {
    table: 'staff_attempt',
    sql: 'SELECT * FROM staff_attempt ORDER BY key',
    steps: (row) => [put('attempt', textOf(row, 'key'), { ends: textOf(row, 'until'), count: numberOf(row, 'count') })],
  },
  {
    table: 'fact_change',
    sql: `SELECT seq, id, body, body ->> 'by' AS proposed_by, act, ruled_by, ruled_at, version, undo
      FROM fact_change LEFT JOIN fact_ruling ON id = change_id ORDER BY seq`,
    steps: (row) => {
      const version = row.version === null ? [] : [numberOf(row, 'version')];
      return [
        put('fact-change', textOf(row, 'id'), {
          ...{ seq: numberOf(row, 'seq'), body: textOf(row, 'body'), proposedBy: textOf(row, 'proposed_by') },
          ...{ act: maybe(row, 'act'), settledBy: maybe(row, 'ruled_by'), settledAt: maybe(row, 'ruled_at') },
          ...{ version: version[0], undo: maybe(row, 'undo') },
        }),
        reached('fact-change', numberOf(row, 'seq')),
      ];
    },
  },
  {
    table: 'facts_version',
    sql: 'SELECT coalesce(max(version), 0) AS version FROM fact_ruling',
    steps: (row) => [{ do: 'SET', key: 'facts-version', args: [numberOf(row, 'version')] }],
  },
  {
    table: 'group_answer',
    sql: 'SELECT * FROM group_answer ORDER BY seq',
    steps: (row) => [
      put('group-answer', textOf(row, 'id'), {
        ...{ seq: numberOf(row, 'seq'), body: textOf(row, 'body'), outcomes: maybe(row, 'outcomes') },
      }),
      reached('group-answer', numberOf(row, 'seq')),
    ],
  },
  {
    table: 'changes',
    sql: "SELECT CAST(value AS INTEGER) AS value FROM meta WHERE name = 'changes'",
    steps: (row) => [reached('change', numberOf(row, 'value'))],
  },
];
