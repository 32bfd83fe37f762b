import { StoreError } from '../store-error.js';
import { CASE_TABLES } from './sqlite-case-tables.js';
import { CHANGE_TABLES } from './sqlite-changes.js';
import type { Connection } from './sqlite-connection.js';
import { FACT_TABLES } from './sqlite-fact-tables.js';
import { GROUP_TABLES, OPEN_QUESTIONS } from './sqlite-groups.js';
import { LEASE_TABLES } from './sqlite-leases.js';
import { OVERVIEW_TABLES } from './sqlite-overview.js';
import { STAFF_TABLES } from './sqlite-staff-tables.js';

/** Marks a SQLite file as ours ("WSIS"), so that another program's file is never written to. */
const APPLICATION_ID = 0x57534953;

/**
 * The steps from an empty file to today's schema, oldest first; `PRAGMA user_version` counts those done. A step that has
 * been released is never edited: a change is a new step at the end.
 *
 * Records are kept whole as JSON in `body` or `outcome`; what is searched for or must be unique has a column besides.
 * `activity` has no foreign key to `conversation`: a message is logged before its conversation has its first turn.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  INSERT INTO meta VALUES ('epoch', lower(hex(randomblob(6)))), ('pings', '0');

  CREATE TABLE conversation (id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL) STRICT;

  CREATE TABLE turn (
    conversation_id TEXT NOT NULL REFERENCES conversation (id),
    message_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (conversation_id, message_id)
  ) STRICT;

  CREATE TABLE transcript (
    seq INTEGER PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversation (id),
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX transcript_of ON transcript (conversation_id);

  CREATE TABLE support_case (
    number TEXT PRIMARY KEY,
    conversation_id TEXT NOT NULL REFERENCES conversation (id),
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE activity (
    seq INTEGER PRIMARY KEY,
    conversation_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    client_id TEXT,
    awaits_turn INTEGER NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (conversation_id, position)
  ) STRICT;
  CREATE UNIQUE INDEX activity_by_client ON activity (conversation_id, client_id) WHERE client_id IS NOT NULL;
  CREATE INDEX activity_awaiting ON activity (conversation_id) WHERE awaits_turn = 1;

  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    conversation_id TEXT NOT NULL REFERENCES conversation (id),
    sent_at TEXT,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX outbox_pending ON outbox (channel, conversation_id) WHERE sent_at IS NULL;

  CREATE TABLE counter (
    name TEXT NOT NULL,
    day TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (name, day)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE upload (
    conversation_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    at TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (conversation_id, id)
  ) STRICT;
  CREATE INDEX upload_by_age ON upload (at);
  CREATE INDEX upload_size ON upload (conversation_id, size);

  CREATE TABLE ended (conversation_id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX ended_by_age ON ended (at);

  CREATE INDEX support_case_of ON support_case (conversation_id);
  `,
  // A verdict outlives its conversation, so there is no foreign key: it holds no words of the user.
  `
  CREATE TABLE feedback (
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    helpful INTEGER NOT NULL,
    day TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (conversation_id, message_id)
  ) STRICT;
  CREATE INDEX feedback_of_day ON feedback (day);

  CREATE TABLE feedback_fact (
    fact TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    message_id TEXT NOT NULL,
    PRIMARY KEY (conversation_id, message_id, fact)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX feedback_on_fact ON feedback_fact (fact);

  CREATE TABLE channel_reference (
    conversation_id TEXT PRIMARY KEY,
    sent INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE sent_activity (
    conversation_id TEXT NOT NULL,
    channel_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, channel_id)
  ) STRICT, WITHOUT ROWID;
  `,
  // The outbox is made anew: what belongs to no turn (a digest, a warning) has no conversation, and a mail server's answer
  // has more ends than "sent".
  `
  CREATE TABLE outbox_made_anew (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    recipient TEXT,
    created_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending',
    attempts INTEGER NOT NULL DEFAULT 0,
    begun_at TEXT,
    not_before TEXT,
    detail TEXT,
    ended_at TEXT,
    body TEXT NOT NULL
  ) STRICT;
  INSERT INTO outbox_made_anew (seq, id, channel, conversation_id, kind, created_at, state, ended_at, body)
    SELECT seq, id, channel, conversation_id, body ->> 'body' ->> 'kind', body ->> 'createdAt',
      iif(sent_at IS NULL, 'pending', 'sent'), sent_at, body
    FROM outbox;
  DROP TABLE outbox;
  ALTER TABLE outbox_made_anew RENAME TO outbox;
  CREATE INDEX outbox_pending ON outbox (channel, conversation_id) WHERE state = 'pending';
  CREATE INDEX outbox_of ON outbox (conversation_id);
  CREATE INDEX outbox_mail ON outbox (state) WHERE channel = 'mail';
  CREATE INDEX outbox_reply ON outbox (created_at) WHERE kind = 'mail-reply';
  CREATE INDEX outbox_reply_to ON outbox (recipient, created_at) WHERE kind = 'mail-reply';

  ALTER TABLE support_case ADD COLUMN closed_at TEXT;

  CREATE TABLE mail_folder (
    folder TEXT PRIMARY KEY,
    uid_validity TEXT NOT NULL,
    uid INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE mail_entry (
    seq INTEGER PRIMARY KEY,
    folder TEXT NOT NULL,
    uid_validity TEXT NOT NULL,
    uid INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    starts INTEGER NOT NULL DEFAULT 0,
    mail_id TEXT,
    decided_at TEXT,
    decision TEXT,
    filed INTEGER NOT NULL DEFAULT 0,
    UNIQUE (folder, uid_validity, uid)
  ) STRICT;
  CREATE INDEX mail_entry_undecided ON mail_entry (seq) WHERE decided_at IS NULL;
  CREATE INDEX mail_entry_unfiled ON mail_entry (seq) WHERE decided_at IS NOT NULL AND filed = 0;
  CREATE INDEX mail_entry_decided ON mail_entry (decided_at);
  CREATE INDEX mail_entry_of ON mail_entry (mail_id);

  CREATE TABLE mail (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL,
    message_id TEXT,
    sender TEXT NOT NULL,
    received_at TEXT NOT NULL,
    folder TEXT NOT NULL,
    uid_validity TEXT NOT NULL,
    uid INTEGER NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX mail_by_message_id ON mail (message_id, received_at);
  CREATE INDEX mail_by_sender ON mail (sender, received_at);
  CREATE INDEX mail_by_age ON mail (received_at);
  CREATE INDEX mail_of ON mail (conversation_id);

  CREATE TABLE mail_rest (address TEXT PRIMARY KEY, until TEXT NOT NULL, reason TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE mail_note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE INDEX outbox_detail ON outbox (state, detail) WHERE channel = 'mail' AND detail IS NOT NULL;
  CREATE INDEX outbox_begun ON outbox (begun_at) WHERE kind = 'mail-reply';
  `,
  // Which mails are alike is asked for each mail that comes.
  `
  CREATE TABLE mail_fingerprint (
    fingerprint TEXT NOT NULL,
    received_at TEXT NOT NULL,
    mail_id TEXT NOT NULL,
    PRIMARY KEY (fingerprint, received_at, mail_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mail_fingerprint_of ON mail_fingerprint (mail_id);
  INSERT OR IGNORE INTO mail_fingerprint
    SELECT print.value, mail.received_at, mail.id FROM mail, json_each(mail.body, '$.fingerprints') AS print;
  CREATE TRIGGER mail_is_gone AFTER DELETE ON mail BEGIN
    DELETE FROM mail_fingerprint WHERE mail_id = old.id;
  END;
  `,
  // Counted for each mail that is to go out.
  `
  DROP INDEX outbox_begun;
  CREATE INDEX outbox_begun ON outbox (begun_at, state) WHERE kind = 'mail-reply';
  CREATE INDEX outbox_begun_to ON outbox (recipient, begun_at, state) WHERE kind = 'mail-reply';
  CREATE INDEX outbox_begun_in ON outbox (conversation_id, begun_at, state) WHERE kind = 'mail-reply';
  `,
  STAFF_TABLES,
  CASE_TABLES,
  CHANGE_TABLES,
  FACT_TABLES,
  GROUP_TABLES,
  OVERVIEW_TABLES,
  OPEN_QUESTIONS,
  LEASE_TABLES,
];

/** The schema version of the file, 0 for an empty one. Throws `StoreError` where it is not ours or newer than this program. */
export function schemaVersion(db: Connection, path: string, newest = MIGRATIONS.length): number {
  const version = pragma(db, 'user_version');
  const owner = pragma(db, 'application_id');
  const empty = db.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() === undefined;
  if (owner !== APPLICATION_ID && !(owner === 0 && version === 0 && empty)) {
    throw new StoreError(
      'store-foreign',
      `${path} is a SQLite file of another program. Set STORE_URL to a path of its own; this file was not changed.`,
    );
  }
  if (version > newest) {
    throw new StoreError(
      'store-newer',
      `${path} was written by a newer version of this program (its schema is ${version}, this program knows ${newest}). ` +
        'Start that newer version, or restore the backup that was made before the upgrade; the file was not changed.',
    );
  }
  return version;
}

/**
 * Brings the file to the newest schema, all steps in one transaction or none; gives the version found and the one left.
 * Safe when two processes open a new file at once: the second finds the work done.
 */
export function migrate(db: Connection, path: string, steps = MIGRATIONS): { from: number; to: number } {
  db.exec('BEGIN IMMEDIATE');
  try {
    const from = schemaVersion(db, path, steps.length);
    for (const step of steps.slice(from)) db.exec(step);
    if (from < steps.length) {
      db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${steps.length}`);
    }
    db.exec('COMMIT');
    return { from, to: steps.length };
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function pragma(db: Connection, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}
