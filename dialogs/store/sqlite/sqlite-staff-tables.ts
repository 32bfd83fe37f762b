/**
 * Who signs in at the desk. Sessions, codes and attempts are short-lived; an account that leaves is disabled, since what
 * it did keeps its name.
 */
export const STAFF_TABLES = `
  CREATE TABLE staff_account (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE staff_code (hash TEXT PRIMARY KEY, account_id TEXT, expires_at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX staff_code_of ON staff_code (account_id);

  CREATE TABLE staff_session (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    token_hash TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    agent TEXT NOT NULL
  ) STRICT;
  CREATE INDEX staff_session_of ON staff_session (account_id);

  CREATE TABLE staff_attempt (key TEXT PRIMARY KEY, until TEXT NOT NULL, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;
