import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fieldOf, reasonOf } from '../error-parts.js';
import type { Log } from '../log.js';
import { SharedCommit } from './sqlite/shared-commit.js';
import { caseCalls } from './sqlite/sqlite-cases.js';
import { changeCalls } from './sqlite/sqlite-changes.js';
import { type Access, asStoreError, type Connection, textOf } from './sqlite/sqlite-connection.js';
import { conversationPages } from './sqlite/sqlite-conversations.js';
import { factCalls } from './sqlite/sqlite-facts.js';
import { feedbackCalls } from './sqlite/sqlite-feedback.js';
import { groupCalls } from './sqlite/sqlite-groups.js';
import { leaseCalls } from './sqlite/sqlite-leases.js';
import { logCalls } from './sqlite/sqlite-log.js';
import { mailCalls } from './sqlite/sqlite-mail.js';
import { mailEntryCalls } from './sqlite/sqlite-mail-entries.js';
import { outgoingCalls } from './sqlite/sqlite-outbox.js';
import { overviewCalls } from './sqlite/sqlite-overview.js';
import { referenceCalls } from './sqlite/sqlite-references.js';
import { migrate, schemaVersion } from './sqlite/sqlite-schema.js';
import { staffCalls } from './sqlite/sqlite-staff.js';
import { turnCalls } from './sqlite/sqlite-turns.js';
import { uploadCalls } from './sqlite/sqlite-uploads.js';
import type { Store } from './store.js';
import { StoreError } from './store-error.js';

/** Commits take milliseconds; who holds the file for this long is stuck or makes a backup the wrong way. */
const BUSY_MS = 5_000;

/** SQLite's result code for a file that is none of its own. */
const SQLITE_NOTADB = 26;

/** A `path` that keeps everything in memory until `close`: for one-off commands and tests. */
export const IN_MEMORY = ':memory:';

export interface SqliteStoreOptions {
  /** The file; it and its folder are made when missing, readable by their owner only. Or `IN_MEMORY`. */
  readonly path: string;
  readonly log?: Log | undefined;
  /** Milliseconds for which a write waits, the event loop with it, while another process commits · 5,000. */
  readonly busyMs?: number;
}

/**
 * Opens the embedded store. Rejects with `StoreError` when the file is another program's, newer than this program or
 * cannot be opened.
 *
 * Several processes may open one file: each write is one transaction that checks what it relies on inside it. They do
 * not tell each other of new log entries, though, so one server per file is what the product runs.
 */
export async function openSqliteStore({ path, log, busyMs = BUSY_MS }: SqliteStoreOptions): Promise<Store> {
  const db = openDatabase(path, busyMs);
  try {
    prepareFile(db, path, log);
    return storeOn(db, path);
  } catch (error) {
    db.close();
    throw openingFault(error, path);
  }
}

/**
 * The tables of an embedded store that is there, brought up to date, for copying them; until `close` nobody else can write to it.
 * Rejects with `StoreError` where there is none.
 */
export async function openForCopying(path: string): Promise<{ readonly db: Connection; close(): void }> {
  if (!existsSync(path))
    throw new StoreError('store-unreachable', `There is no store at ${path}. DATA_DIR says where it lies.`);
  const db = openDatabase(path, 0);
  try {
    prepareFile(db, path, undefined);
    db.exec('BEGIN IMMEDIATE');
    return {
      db,
      close() {
        db.exec('ROLLBACK');
        db.close();
      },
    };
  } catch (error) {
    db.close();
    throw openingFault(error, path);
  }
}

function openDatabase(path: string, busyMs: number): DatabaseSync {
  try {
    if (path !== IN_MEMORY) makeFile(path);
    return new DatabaseSync(path, { timeout: busyMs, enableForeignKeyConstraints: true });
  } catch (error) {
    throw openingFault(error, path);
  }
}

/** SQLite itself would make it readable for everybody; its -wal and -shm files take over the mode of this one. */
function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

function prepareFile(db: DatabaseSync, path: string, log: Log | undefined): void {
  // Before anything is written: a file that is not ours, or is newer, stays as it is.
  schemaVersion(db, path);
  const mode = db.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode;
  if (mode !== 'wal' && path !== IN_MEMORY) {
    throw new StoreError('store-unreachable', `${path} lies on a disk without shared memory; choose a local disk`);
  }
  db.exec('PRAGMA synchronous = FULL');
  const { from, to } = migrate(db, path);
  if (from !== to) log?.info({ schema: to, found: from }, from === 0 ? 'store made' : 'store brought up to date');
}

function storeOn(db: DatabaseSync, path: string): Store {
  const asError = (error: unknown) => asStoreError(error, path);
  const writes = new SharedCommit(db, asError);
  const access: Access = {
    db,
    read: async (work) => {
      checkOpen(db);
      try {
        return work();
      } catch (error) {
        throw asError(error);
      }
    },
    write: async (work, haste) => {
      checkOpen(db);
      return writes.write(work, haste);
    },
  };
  const unhurried: Access = { ...access, write: (work) => access.write(work, 'shared') };
  // A real change: SQLite leaves out one that changes nothing, and would not notice a full disk.
  const ping = db.prepare("UPDATE meta SET value = value + 1 WHERE name = 'pings'");
  return {
    epoch: epochOf(db),
    ...turnCalls(access),
    ...caseCalls(access),
    conversations: conversationPages(access),
    ...changeCalls(access),
    ...logCalls(access),
    ...uploadCalls(access),
    ...feedbackCalls(access),
    ...referenceCalls(access),
    ...mailEntryCalls(unhurried),
    ...mailCalls(unhurried),
    ...outgoingCalls(unhurried),
    ...staffCalls(access),
    ...factCalls(access),
    ...groupCalls(access),
    ...overviewCalls(access),
    ...leaseCalls(access),
    watchLogs: () => () => {},
    ping: () =>
      access.write(() => {
        ping.run();
      }),
    close: async () => {
      if (!db.isOpen) return;
      writes.flush();
      db.close();
    },
  };
}

function epochOf(db: Connection): string {
  return textOf(db.prepare("SELECT value FROM meta WHERE name = 'epoch'").get() ?? {}, 'value');
}

function checkOpen(db: DatabaseSync): void {
  if (!db.isOpen) throw new StoreError('store-closed', 'the store has been closed');
}

function openingFault(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  if (fieldOf(error, 'errcode') === SQLITE_NOTADB) {
    const message = `${path} is not a store. Set STORE_URL to a path of its own; this file was not changed.`;
    return new StoreError('store-foreign', message, { cause: error });
  }
  const message =
    `The store ${path} cannot be opened: ${reasonOf(error)}. Check that the user who runs the program may write to that folder; ` +
    'STORE_URL and DATA_DIR say where it lies.';
  return new StoreError('store-unreachable', message, { cause: error });
}
