import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MIGRATIONS, migrate } from '../../../dialogs/store/sqlite/sqlite-schema.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { projectRoot } from '../../../knowledge/project-root.js';
import { AT, anActivity, anOutboxEntry, aTurn } from './samples.js';
import { storeContract } from './store-contract.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  path = join(folder, 'made', 'on demand', 'assistant.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

storeContract('sqlite', async () => {
  let store: Store = await openSqliteStore({ path });
  const reopen = async () => {
    await store.close();
    store = await openSqliteStore({ path });
    return store;
  };
  return { store, reopen, destroy: async () => store.close() };
});

/** Runs statements on the file behind the store's back. */
function onFile<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const made = async () => (await openSqliteStore({ path })).close();
const version = () => onFile((db) => db.prepare('PRAGMA user_version').get()?.user_version);

describe('the file of the embedded store', () => {
  test('it and its companions are readable by their owner only', async () => {
    const store = await openSqliteStore({ path });
    await store.ping();
    if (process.platform !== 'win32') {
      expect(['', '-wal', '-shm'].map((end) => statSync(path + end).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
      expect(statSync(join(folder, 'made')).mode & 0o777).toBe(0o700);
    }
    await store.close();
  });

  test('it carries the schema version, and opening it again changes nothing', async () => {
    await made();
    expect(version()).toBe(MIGRATIONS.length);
    const before = readFileSync(path);
    await made();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('an older file is brought up to date, step by step and all or nothing', async () => {
    await made();
    const steps = [...MIGRATIONS, 'CREATE TABLE later (a)', 'INSERT INTO later VALUES (1)'];
    expect(() => onFile((db) => migrate(db, path, [...steps, 'NONSENSE']))).toThrow();
    expect(version()).toBe(MIGRATIONS.length);
    expect(onFile((db) => migrate(db, path, steps))).toEqual({ from: MIGRATIONS.length, to: steps.length });
    expect(onFile((db) => db.prepare('SELECT a FROM later').all().length)).toBe(1);
  });

  test('an outbox from before the mail agent is taken over, sent entries as sent', async () => {
    path = join(folder, 'old.db');
    const [waiting, gone] = [anOutboxEntry('o1', 'c1'), anOutboxEntry('o2', 'c1')];
    onFile((db) => {
      migrate(db, path, MIGRATIONS.slice(0, 3));
      db.exec("INSERT INTO conversation VALUES ('c1', 1, '{}')");
      const put = db.prepare('INSERT INTO outbox (id, channel, conversation_id, sent_at, body) VALUES (?, ?, ?, ?, ?)');
      put.run(waiting.id, 'chat', 'c1', null, JSON.stringify(waiting));
      put.run(gone.id, 'chat', 'c1', AT, JSON.stringify(gone));
    });
    const store = await openSqliteStore({ path });
    expect(await store.pendingOutbox('chat')).toEqual([waiting]);
    expect(await store.outgoing('o2')).toEqual({ entry: gone, state: 'sent', attempts: 0, endedAt: AT });
    await store.close();
  });

  test('one written by a newer program is refused and not changed', async () => {
    await made();
    onFile((db) => db.exec('PRAGMA user_version = 99'));
    const before = readFileSync(path);
    const opening = openSqliteStore({ path });
    await expect(opening).rejects.toMatchObject({ code: 'store-newer', message: expect.stringContaining(path) });
    await expect(opening).rejects.toThrow(/newer version .* restore the backup/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each([
    ['text', () => writeFileSync(path, 'no database, but long enough to be taken for one. '.repeat(50))],
    ['the SQLite file of another program', () => onFile((db) => db.exec('CREATE TABLE theirs (a)'))],
  ])('%s is refused and not changed', async (_what, write) => {
    path = join(folder, 'theirs');
    write();
    const before = readFileSync(path);
    await expect(openSqliteStore({ path })).rejects.toMatchObject({ code: 'store-foreign' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each([
    ['a folder', () => folder],
    ['a place below a file', () => join(folder, 'file', 'assistant.db')],
  ])('%s cannot be opened, and the message says what to look at', async (_what, place) => {
    writeFileSync(join(folder, 'file'), '');
    const opening = openSqliteStore({ path: place() });
    await expect(opening).rejects.toMatchObject({
      code: 'store-unreachable',
      message: expect.stringContaining('STORE_URL'),
    });
  });

  test('two files have two epochs', async () => {
    const stores = await Promise.all([openSqliteStore({ path }), openSqliteStore({ path: IN_MEMORY })]);
    expect(new Set(stores.map((store) => store.epoch)).size).toBe(2);
    for (const store of stores) await store.close();
  });
});

describe('writes that fail', () => {
  test('a ping finds out, because it writes', async () => {
    const store = await openSqliteStore({ path });
    const pings = () => onFile((db) => db.prepare("SELECT value FROM meta WHERE name = 'pings'").get()?.value);
    await store.ping();
    await store.ping();
    expect(pings()).toBe('2');
    await store.close();
  });

  test('a write that fails in the file rejects with its code, and those beside it are kept', async () => {
    const store = await openSqliteStore({ path });
    onFile((db) => db.exec('DROP TABLE counter'));
    const [failed, kept] = await Promise.allSettled([
      store.count('refused', '2026-02-14'),
      store.appendActivity(anActivity('c1', 'a')),
    ]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'store-failed', cause: expect.anything() } });
    expect(kept.status).toBe('fulfilled');
    await expect(store.counter('refused', '2026-02-14')).rejects.toMatchObject({ code: 'store-failed' });
    await store.close();
  });

  test('while another process holds the file, all writes of a tick reject, and the next ones work', async () => {
    const store = await openSqliteStore({ path, busyMs: 10 });
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    const writes = [store.ping(), store.commitTurn(aTurn('c1', 'm1', 0)), store.appendActivity(anActivity('c1', 'a'))];
    for (const result of await Promise.allSettled(writes)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'store-failed' } });
    }
    other.exec('ROLLBACK');
    other.close();
    expect(await store.commitTurn(aTurn('c1', 'm1', 0))).toEqual({ kind: 'committed' });
    expect(await store.lastPosition('c1')).toBe(0);
    await store.close();
  });
});

describe('processes', () => {
  const script = join(projectRoot, 'test', 'dialogs', 'store', 'write-until-killed.ts');
  const hooks = join(projectRoot, 'test', 'support', 'typescript.mjs');

  /** Starts a writer; resolves with every acknowledged write once it has ended, by itself or killed after `lines`. */
  async function writer(name: string, { lines = Number.POSITIVE_INFINITY, rounds = '' }): Promise<string[]> {
    const args = ['--import', hooks, script, path, name, ...(rounds ? [rounds] : [])];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const acknowledged: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      if (acknowledged.push(line) === lines) child.kill('SIGKILL');
    }
    return acknowledged;
  }

  /** The writes that the file holds, in the writer's words. */
  async function kept(names: readonly string[]): Promise<Set<string>> {
    const store = await openSqliteStore({ path });
    const log = await store.activities('shared', 0, 1_000_000);
    expect(log.map((entry) => entry.position)).toEqual(log.map((_, index) => index + 1));
    const turns = await Promise.all(names.map((name) => store.transcript(`conversation of ${name}`)));
    await store.close();
    return new Set([
      ...log.map((entry) => `activity ${entry.clientId}`),
      ...turns.flat().map((entry) => `turn ${entry.messageId}`),
    ]);
  }

  const integrity = () => onFile((db) => db.prepare('PRAGMA integrity_check').get()?.integrity_check);

  test('no acknowledged write is lost when the process is killed', async () => {
    const names = ['first', 'second', 'third'];
    const acknowledged: string[] = [];
    for (const name of names) acknowledged.push(...(await writer(name, { lines: 400 })));
    expect(acknowledged.length).toBeGreaterThanOrEqual(1_200);
    const held = await kept(names);
    expect(acknowledged.filter((line) => !held.has(line))).toEqual([]);
    expect(integrity()).toBe('ok');
  }, 60_000);

  test('two processes on one file, new at that, lose nothing and number the log without gaps', async () => {
    const names = ['left', 'right'];
    const acknowledged = (await Promise.all(names.map((name) => writer(name, { rounds: '60' })))).flat();
    expect(acknowledged).toHaveLength(2 * 60 * 4);
    const held = await kept(names);
    expect(acknowledged.filter((line) => !held.has(line))).toEqual([]);
    expect(integrity()).toBe('ok');
  }, 60_000);
});
