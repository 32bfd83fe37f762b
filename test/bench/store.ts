import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newConversation } from '../../dialogs/conversation.js';
import type { Outcome } from '../../dialogs/message.js';
import { openRedisStore } from '../../dialogs/store/redis-store.js';
import { openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import { findRedis, startRedis } from '../support/redis-server.js';

/** Conversations that the store holds when it is measured. */
const SIZES = [100, 1_000, 10_000];
/** Turns measured at each size, and at once. */
const MEASURED = 960;
const AT_ONCE = 32;
const AT = '2026-02-10T09:00:00.000Z';
const TEXT = 'When is the deadline for the prizes, and to whom do we write about a visa letter?';

const print = (name: string, value: string) => process.stdout.write(`store ${name}: ${value}\n`);

/** One message with its answer, as the chat writes it: logged, decided, put into the log. */
async function turn(store: Store, id: string): Promise<void> {
  const user = { type: 'message', text: TEXT };
  const { entry } = await store.appendActivity({
    conversationId: id,
    clientId: 'k',
    awaitsTurn: true,
    at: AT,
    activity: user,
  });
  const said = { text: TEXT, language: 'en', choices: [] } as const;
  const outcome: Outcome = {
    kind: 'answered',
    language: 'en',
    reply: TEXT,
    choices: [],
    facts: ['a@1'],
    confidence: 1,
    asOf: AT,
  };
  const body = { ...said, kind: 'reply', replyTo: entry.id } as const;
  await store.commitTurn({
    ...{ conversationId: id, messageId: entry.id, expectedVersion: 0, outcome, counts: [] },
    conversation: { ...newConversation(id, 'en'), version: 1 },
    transcript: [
      { from: 'user', text: TEXT, at: AT, messageId: entry.id },
      { from: 'bot', text: TEXT, at: AT, messageId: entry.id },
    ],
    outbox: [{ id: `${entry.id}:reply`, channel: 'chat', conversationId: id, createdAt: AT, body }],
  });
  for (const one of await store.pendingOutbox('chat', id)) {
    await store.deliverToLog(one.id, { conversationId: id, awaitsTurn: false, at: AT, activity: user });
  }
}

interface Pace {
  readonly perSecond: number;
  readonly p95: number;
}

/** Turns of conversations from a number on, so many at once. */
async function turns(store: Store, from: number, count: number): Promise<Pace> {
  const times: number[] = [];
  let next = from;
  const worker = async () => {
    while (next < from + count) {
      const began = performance.now();
      await turn(store, `c${next++}`);
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - began) / 1_000;
  return { perSecond: count / seconds, p95: times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0 };
}

/** The same turns on both stores, measured by turns as the stores grow. */
export async function store(): Promise<void> {
  if (findRedis() === undefined) {
    process.stderr.write('store: left out. It needs Redis: on Debian `apt-get install redis-server`.\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  const server = await startRedis();
  const stores = {
    embedded: await openSqliteStore({ path: join(folder, 'store.db') }),
    redis: await openRedisStore({ url: server.url, prefix: 'bench' }),
  };
  const paces: Record<keyof typeof stores, Pace[]> = { embedded: [], redis: [] };
  let held = 0;
  for (const size of SIZES) {
    for (const name of ['embedded', 'redis'] as const) {
      await turns(stores[name], held, size - held);
      const pace = await turns(stores[name], size, MEASURED);
      paces[name].push(pace);
      print(`${name}, ${size} conversations`, `${pace.perSecond.toFixed(0)} turns/s, p95 ${pace.p95.toFixed(1)} ms`);
    }
    held = size + MEASURED;
  }
  for (const name of ['embedded', 'redis'] as const) {
    const [first, last] = [paces[name][0]?.p95 ?? 0, paces[name].at(-1)?.p95 ?? 0];
    print(
      `${name}, p95 of a turn with ${SIZES.at(-1)} conversations to ${SIZES[0]}`,
      `${(last / first).toFixed(2)} times`,
    );
  }
  const [one, other] = [paces.redis.at(-1)?.perSecond ?? 0, paces.embedded.at(-1)?.perSecond ?? 1];
  print(
    'Redis to embedded',
    `${Math.round((one / other) * 100)} % of the turns a second, ${AT_ONCE} at once, each write on disk`,
  );
  await Promise.all(Object.values(stores).map((open) => open.close()));
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
}
