import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from '../support/direct-line-client.js';
import { createRandom, type Random } from '../support/random.js';
import { type RedisServer, startRedis } from '../support/redis-server.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { createTcpProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { startToughClient, type ToughClient } from './tough-client.js';

export interface FaultRounds {
  readonly rounds: number;
  readonly seed: number;
  /** Where the server keeps what it knows. With Redis that fails too, and so does the line to it. */
  readonly store: 'sqlite' | 'redis';
  /** Is told how far it has come. */
  readonly say?: (line: string) => void;
}

export interface FaultResult {
  /** Messages that were acknowledged. */
  readonly messages: number;
  /** How often each fault was made. */
  readonly faults: Readonly<Record<string, number>>;
  /** Every rule that was broken, with the round in which it was seen. */
  readonly broken: readonly string[];
}

const CLIENTS = ['socket', 'poll', 'socket'] as const;
const MESSAGES_PER_ROUND = 3;
/** Rounds that a conversation lives. */
const ROUNDS_PER_CHAT = 4;
const FAULTS_PER_ROUND = 2;
/** Milliseconds in which messages and faults of a round fall. */
const ROUND_MS = 250;
/** Milliseconds after the last fault in which everything must have come. */
const SETTLE_MS = 20_000;

interface World {
  readonly proxy: TcpProxy;
  readonly random: Random;
  readonly environment: Readonly<Record<string, string>>;
  readonly redis?: ShakyRedis;
  server: ServerProcess;
}

const kill = (graceful: boolean) => async (world: World) => {
  const { server, environment } = world;
  const { folder, port } = server;
  await (graceful ? server.stop() : server.kill());
  world.server = await startServerProcess({ program: 'echo', folder, port, environment });
};
const weather =
  (mode: 'blackhole' | 'reset' | 'refuse' | 'delay') =>
  async ({ proxy, random }: { readonly proxy: TcpProxy | undefined; readonly random: Random }) => {
    await proxy?.setMode(mode, { delayMs: 20 + random.below(200) });
    await wait(random.below(mode === 'blackhole' ? 1500 : 300));
    await proxy?.setMode('ok');
  };

/** What may befall a server and the line to it. Dying is the most telling, so it comes most often. */
const FAULTS: readonly (readonly [string, (world: World) => Promise<void>])[] = [
  ['kill -9', kill(false)],
  ['kill -9', kill(false)],
  ['restart', kill(true)],
  ['reset', weather('reset')],
  ['blackhole', weather('blackhole')],
  ['refuse', weather('refuse')],
  ['delay', weather('delay')],
];

/** What may befall Redis besides. */
const REDIS_FAULTS: readonly (readonly [string, (world: World) => Promise<void>])[] = [
  [
    'Redis kill -9',
    async ({ redis }) => {
      await redis?.server.kill();
      await redis?.server.start();
    },
  ],
  ['Redis cut off', ({ redis, random }) => weather('reset')({ proxy: redis?.proxy, random })],
  ['Redis silent', ({ redis, random }) => weather('blackhole')({ proxy: redis?.proxy, random })],
  ['Redis slow', ({ redis, random }) => weather('delay')({ proxy: redis?.proxy, random })],
];

/** A real Redis behind a line that can fail. */
interface ShakyRedis {
  readonly server: RedisServer;
  readonly proxy: TcpProxy;
  readonly environment: Readonly<Record<string, string>>;
}

async function startShakyRedis(): Promise<ShakyRedis> {
  const server = await startRedis();
  const proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: server.port } });
  const STORE_URL = `redis://127.0.0.1:${proxy.port}`;
  return { server, proxy, environment: { STORE_URL, TOKEN_KEYS: Buffer.alloc(32, 7).toString('base64') } };
}

/**
 * Rounds in which clients talk to a real server process while it is killed and the line to it fails. After each round all
 * must be as if nothing had happened: every acknowledged message there once, answered once, and received once.
 */
export async function runFaultRounds({ rounds, seed, store, say = () => {} }: FaultRounds): Promise<FaultResult> {
  const random = createRandom(seed);
  const redis = store === 'redis' ? await startShakyRedis() : undefined;
  const environment = redis?.environment ?? {};
  const server = await startServerProcess({ program: 'echo', environment });
  const proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: server.port } });
  const world: World = { proxy, random, server, environment, ...(redis ? { redis } : {}) };
  const faults: Record<string, number> = {};
  const broken: string[] = [];
  let messages = 0;
  let clients: ToughClient[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const report = (fault: string) => broken.push(`round ${round}: ${fault}`);
      const fresh = round % ROUNDS_PER_CHAT === 1;
      if (fresh) await Promise.all(clients.map((client) => client.close()));
      const storm = makeFaults(world, faults);
      if (fresh) {
        const url = `http://127.0.0.1:${proxy.port}`;
        clients = await Promise.all(CLIENTS.map((transport) => startToughClient(url, transport, report)));
      }
      await Promise.all(clients.map((client, index) => talk(client, random, `r${round}-c${index}`)));
      await storm;
      messages += clients.length * MESSAGES_PER_ROUND;
      for (const client of clients) await settle(client, report);
      for (const client of clients) await compare(client, world.server.url, report);
      if (round % 10 === 0 || round === rounds) say(`${round} of ${rounds} rounds, ${messages} messages`);
    }
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    await proxy.close();
    await world.server.destroy();
    await redis?.proxy.close();
    await redis?.server.destroy();
  }
  return { messages, faults, broken };
}

async function makeFaults(world: World, counts: Record<string, number>): Promise<void> {
  const { random } = world;
  const possible = world.redis ? [...FAULTS, ...REDIS_FAULTS] : FAULTS;
  const chosen = Array.from({ length: 1 + random.below(FAULTS_PER_ROUND) }, () => random.pick(possible));
  for (const [name, make] of chosen) {
    await wait(random.below(ROUND_MS));
    counts[name] = (counts[name] ?? 0) + 1;
    await make(world);
  }
}

async function talk(client: ToughClient, random: Random, name: string): Promise<void> {
  for (let count = 0; count < MESSAGES_PER_ROUND; count += 1) {
    await wait(random.below(ROUND_MS / MESSAGES_PER_ROUND));
    await client.post(`${name}-${count}`, `message ${name}-${count}`);
  }
}

/** Waits until everything that was acknowledged has been received, and its answer. */
async function settle(client: ToughClient, report: (fault: string) => void): Promise<void> {
  const whole = () => {
    const ids = new Set(client.received.map(({ id }) => id));
    const answered = new Set(client.received.map(({ replyToId }) => replyToId));
    return [...client.acknowledged.values()].every((id) => ids.has(id) && answered.has(id));
  };
  await client.until(whole, 'echoes and answers did not all come', SETTLE_MS).catch((error: Error) => {
    report(`${client.conversationId}: ${error.message}`);
  });
}

/** Compares what the client was told and has received with what the server holds. */
async function compare(client: ToughClient, url: string, report: (fault: string) => void): Promise<void> {
  const log = await wholeLog(client, url);
  const count = (what: string, wanted: (activity: Activity) => boolean) => {
    const found = log.filter(wanted).length;
    if (found !== 1) report(`${what} is in the log ${found} times`);
  };
  for (const [clientId, id] of client.acknowledged) {
    count(`the message ${clientId}`, ({ channelData }) => channelData?.clientActivityID === clientId);
    count(`the id ${id}`, (activity) => activity.id === id);
    count(`the answer to ${clientId}`, ({ replyToId }) => replyToId === id);
  }
  const received = client.received.map(({ id }) => id);
  const held = log.map(({ id }) => id).slice(0, received.length);
  if (JSON.stringify(received) !== JSON.stringify(held)) report(`received ${received.length} in another order`);
}

async function wholeLog({ conversationId, token }: ToughClient, url: string): Promise<readonly Activity[]> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/v3/directline/conversations/${conversationId}/activities`, { headers });
  if (!response.ok) throw new Error(`the log was refused with ${response.status}`);
  return ((await response.json()) as { activities: readonly Activity[] }).activities;
}
