import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { toldBy } from '../../../dialogs/store/copy/compare-stores.js';
import { COPIED_TABLES } from '../../../dialogs/store/copy/copied-tables.js';
import { copyStore } from '../../../dialogs/store/copy/copy-store.js';
import { RedisConnection } from '../../../dialogs/store/redis/redis-connection.js';
import { openRedisStore } from '../../../dialogs/store/redis-store.js';
import { migrate } from '../../../dialogs/store/sqlite/sqlite-schema.js';
import { openForCopying, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { type RedisServer, startRedis } from '../../support/redis-server.js';
import { withRedis } from '../../support/with-redis.js';
import {
  AT,
  aCase,
  aChange,
  aDecision,
  aFeedback,
  aMail,
  aMailReply,
  anActivity,
  anOutboxEntry,
  anOutcome,
  anUpload,
  aPlace,
  aTurn,
} from './samples.js';
import { anAccount, aSession, NOW } from './staff-samples.js';

const DAY = '2026-02-14';
const LATER = '2026-02-15T10:00:00.000Z';
let folder: string;
let path: string;
let server: RedisServer;
const place = () => ({ url: server.url, prefix: 'copy' });

/** A store in which there is something of everything. */
async function filled(): Promise<void> {
  const store = await openSqliteStore({ path });
  for (let index = 0; index < 30; index += 1) await talk(store, `c${index}`, index);
  await store.endConversation('c3', LATER);
  await store.endConversation('c4', LATER);
  const claim = aChange(aCase('W-0', 'c0'), { action: 'claim', owner: 'nina', actor: 'staff:nina', at: AT });
  await store.changeCase(claim);
  await store.changeCase(aChange(claim.case, { action: 'reply', actor: 'staff:nina', at: LATER }));
  await store.keepDraft('W-3', 'nina', { text: 'Dear', at: AT, seenVersion: 1 });
  await mailbox(store);
  const hold = { id: 'f1', kind: 'hold', at: AT, by: 'amina', why: 'moves', edits: [] } as const;
  await store.enactFacts({ change: hold, by: 'bela', at: LATER, expectedVersion: 0, undo: [] });
  await store.proposeFacts({ ...hold, id: 'f2' });
  await store.addGroupAnswer({ id: 'g1', key: 'k', staffId: 'nina', at: AT, numbers: ['W-3'], texts: {} });
  await store.changeStaff({ account: anAccount('a'), newCode: { hash: 'h', accountId: 'a', expiresAt: LATER } });
  await store.openStaffSession(aSession('s1', 'a'));
  await store.takeStaffAttempt([{ key: 'k', limit: 1, windowMs: 3_600_000 }], NOW);
  await store.close();
}

async function talk(store: Store, id: string, index: number): Promise<void> {
  const said = { awaitsTurn: true, clientId: `k${index}`, uploads: index % 5 === 0 ? [anUpload('u')] : [] };
  await store.appendActivity(anActivity(id, `asks ${index}`, said));
  await store.appendActivity(anActivity(id, 'and more', { awaitsTurn: index % 7 === 0 }));
  const asOf = new Date(Date.parse(AT) + index * 1_000).toISOString();
  await store.commitTurn(
    aTurn(id, `${id}|0000001`, 0, {
      outcome: { ...anOutcome('reply'), asOf, kind: index % 4 === 0 ? 'clarify' : 'answered' },
      outbox: [anOutboxEntry(`o${index}`, id)],
      counts: [{ name: 'unanswered', day: DAY }],
      feedback: aFeedback('m0', { helpful: index % 2 === 0 }),
      ...(index % 3 === 0 ? { newCase: aCase(`W-${index}`, id) } : {}),
    }),
  );
  if (index % 2 === 0) await store.deliverToLog(`o${index}`, anActivity(id, 'reply'));
  await store.keepReference(id, { serviceUrl: 'https://channel.example/' });
  await store.markSent(id, index % 3, 'x');
}

async function mailbox(store: Store): Promise<void> {
  await store.noteArrivals(
    'INBOX',
    { uidValidity: '7', uid: 3 },
    [1, 2, 3].map((uid) => ({ uid, receivedAt: AT })),
  );
  await store.rememberMail(aPlace(1), aMail('a'));
  await store.decideMail(aPlace(1), aDecision());
  await store.markFiled(aPlace(1));
  await store.decideMail(aPlace(2), aDecision({ at: LATER }));
  await store.addOutgoing(aMailReply('m1', 'mail-a'));
  await store.beginSending('m1', AT);
  await store.restAddress('a@x.example', LATER, '5.1.1');
  await store.setMailNote('digest', DAY);
}

/** Copies, and ends it after so many writes where a number is given. */
async function copied(writes = Number.POSITIVE_INFINITY): Promise<number> {
  const [source, connection] = [await openForCopying(path), new RedisConnection(place())];
  await connection.open();
  try {
    let left = writes;
    const { finish } = await copyStore({
      from: source.db,
      to: connection,
      say: () => {
        left -= 1;
        if (left < 0) throw new Error('it was ended');
      },
    });
    await finish();
    return writes - left;
  } finally {
    source.close();
    await connection.close();
  }
}

async function same(): Promise<void> {
  const [one, other] = [await openSqliteStore({ path }), await openRedisStore(place())];
  const [before, after] = [await toldBy(one, [DAY]), await toldBy(other, [DAY])];
  expect(after).toEqual(before);
  expect(other.epoch).toBe(one.epoch);
  expect(before.map(({ count }) => count)).toEqual([29, 10, 1, 5, 4, 2, 1, 4]);
  for (const store of [one, other]) {
    expect((await store.upload('c0', 'u'))?.bytes).toEqual(Uint8Array.of(1, 2, 3));
    expect((await store.cases({ order: 'newest', limit: 9, words: 'asks w-6' })).total).toBe(1);
    expect(await store.toldOf(['prizes.2026.deadline@1'], 2)).toHaveLength(2);
    expect(await store.draft('W-3', 'nina')).toMatchObject({ text: 'Dear' });
    expect(await store.addressRest('a@x.example', AT)).toMatchObject({ reason: '5.1.1' });
    expect(await store.staffSession('hash of s1')).toBeDefined();
    expect(await store.takeStaffAttempt([{ key: 'k', limit: 1, windowMs: 1 }], NOW)).toBe('2026-02-14T10:00:00.000Z');
    expect([...(await store.conversationsToSend())].sort()).toEqual([...(await one.conversationsToSend())].sort());
    // What comes next goes on behind what was.
    expect((await store.appendActivity(anActivity('c1', 'later'))).entry.position).toBe(3);
    await store.commitTurn(aTurn('c1', 'later', 1, { outbox: [anOutboxEntry('last', 'c1')] }));
    expect((await store.pendingOutbox('chat')).at(-1)?.id).toBe('last');
  }
  await Promise.all([one.close(), other.close()]);
}

/** Made anew from others, or of no use elsewhere. */
const NOT_COPIED = ['case_question', 'fact_ruling', 'feedback_fact', 'lease', 'mail_fingerprint', 'meta', 'told'];

test('every table is copied, or follows from another', () => {
  const db = new DatabaseSync(':memory:');
  migrate(db, ':memory:');
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
  const copies = COPIED_TABLES.map(({ table }) => table).filter(
    (table) => !['changes', 'facts_version'].includes(table),
  );
  expect([...copies, ...NOT_COPIED].sort()).toEqual(tables.map(({ name }) => name));
  db.close();
});

withRedis('copying an embedded store to Redis', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copy-'));
    path = join(folder, 'assistant.db');
    server = await startRedis();
    await filled();
  });
  afterEach(async () => {
    await server.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  test('all of it is there, and goes on', async () => {
    await copied();
    await same();
  });

  test('ended at any step it goes on where it was, and nothing is there twice', async () => {
    for (const writes of [0, 3, 5, 9]) await expect(copied(writes)).rejects.toThrow('it was ended');
    await expect(openRedisStore(place())).rejects.toThrow(/store:copy/);
    await copied();
    await same();
  });

  test('half a copy is not gone on with where the store was used in between', async () => {
    await expect(copied(5)).rejects.toThrow('it was ended');
    const store = await openSqliteStore({ path });
    await store.commitTurn(aTurn('b1', 'm1', 0));
    await store.close();
    await expect(copied()).rejects.toMatchObject({ code: 'store-foreign' });
  });

  test('a place where there is a store already is left alone', async () => {
    const store = await openRedisStore(place());
    await expect(copied()).rejects.toMatchObject({ code: 'store-foreign' });
    expect((await store.conversations({ limit: 9 })).total).toBe(0);
    await store.close();
  });
});
