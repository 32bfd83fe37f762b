import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openRedisStore } from '../../../dialogs/store/redis-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { type RedisServer, startRedis } from '../../support/redis-server.js';
import { createTcpProxy, type TcpProxy } from '../../support/tcp-proxy.js';
import { until } from '../../support/until.js';
import { withRedis } from '../../support/with-redis.js';
import { AT, anActivity, aTurn } from './samples.js';

const many = Array.from({ length: 40 }, (_, index) => index);
const texts = async (store: Store, id: string) =>
  (await store.activities(id, 0, 1_000)).map(({ activity }) => String(activity.text)).sort();
const sorted = many.map((index) => `t${index}`).sort();

const answers = (store: Store) =>
  store.ping().then(
    () => true,
    () => false,
  );

withRedis('when the line to Redis is bad', () => {
  let server: RedisServer;
  let proxy: TcpProxy;
  let store: Store;
  let stores = 0;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.destroy());
  beforeEach(async () => {
    proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: server.port } });
    const url = `redis://127.0.0.1:${proxy.port}`;
    store = await openRedisStore({ url, prefix: `faults-${++stores}`, silenceMs: 400 });
  });
  afterEach(async () => {
    await store.close();
    await proxy.close();
  });

  test('a write whose answer is lost is done once', async () => {
    proxy.swallow(() => true);
    const writing = Promise.all([
      ...many.map((index) => store.appendActivity(anActivity('c1', `t${index}`))),
      store.count('refused', '2026-02-14'),
      store.takeStaffAttempt([{ key: 'k', limit: 1, windowMs: 1_000 }], AT),
    ]);
    // Redis has done it; what it said about it is gone, and so is the line.
    const direct = await openRedisStore({ url: server.url, prefix: `faults-${stores}` });
    await until('Redis has done it', async () => (await direct.counter('refused', '2026-02-14')) === 1);
    proxy.swallow();
    await proxy.setMode('reset');
    await proxy.setMode('ok');
    const [first] = await writing;
    expect(first).toMatchObject({ repeated: false });
    expect((await writing).at(-1)).toBeUndefined();
    expect(await texts(direct, 'c1')).toEqual(sorted);
    expect(await direct.counter('refused', '2026-02-14')).toBe(1);
    await direct.close();
  });

  test('calls wait out a line that is cut again and again, and none is lost or doubled', async () => {
    const writing = many.map((index) => store.appendActivity(anActivity('c1', `t${index}`)));
    for (const _ of [1, 2, 3]) {
      await proxy.setMode('reset');
      writing.push(store.appendActivity(anActivity('c2', 'more')));
      await proxy.setMode('ok');
      await until('a new line', () => proxy.lines > 0);
    }
    const positions = (await Promise.all(writing.slice(0, many.length))).map(({ entry }) => entry.position);
    await Promise.all(writing);
    expect(await store.lastPosition('c2')).toBe(3);
    expect(positions.toSorted((a, b) => a - b)).toEqual(many.map((index) => index + 1));
    expect(await texts(store, 'c1')).toEqual(sorted);
  });

  test('a line on which nothing comes back is given up for another', async () => {
    await proxy.setMode('blackhole');
    const writing = store.appendActivity(anActivity('c1', 'a'));
    await expect(store.ping()).rejects.toMatchObject({ code: 'store-failed' });
    await proxy.setMode('ok');
    await writing;
    expect(await texts(store, 'c1')).toEqual(['a']);
    await until('it answers again', () => answers(store));
  });

  test('while nobody is there a ping rejects at once, and calls when patience ends', async () => {
    const url = `redis://127.0.0.1:${proxy.port}`;
    const hasty = await openRedisStore({ url, prefix: `faults-${stores}`, patienceMs: 100 });
    await proxy.setMode('refuse');
    const away = { code: 'store-failed', message: expect.stringContaining('Redis is away') };
    await expect(hasty.commitTurn(aTurn('c1', 'm1', 0))).rejects.toMatchObject(away);
    await expect(hasty.ping()).rejects.toMatchObject(away);
    await proxy.setMode('ok');
    await until('it answers again', () => answers(hasty));
    expect(await hasty.commitTurn(aTurn('c1', 'm1', 0))).toEqual({ kind: 'committed' });
    await proxy.setMode('refuse');
    await hasty.close();
    await proxy.setMode('ok');
  });

  test('Redis is killed and comes back: what was acknowledged is there, and scripts are known again', async () => {
    await store.commitTurn(aTurn('c1', 'm1', 0));
    await server.kill();
    const waiting = store.commitTurn(aTurn('c1', 'm2', 1));
    await expect(store.ping()).rejects.toMatchObject({ code: 'store-failed' });
    await server.start();
    expect(await waiting).toEqual({ kind: 'committed' });
    expect(await store.transcript('c1')).toHaveLength(4);
    await until('it answers again', () => answers(store));
  });
});

withRedis('several instances on one Redis', () => {
  let server: RedisServer;
  let stores: Store[];
  beforeEach(async () => {
    server = await startRedis();
    stores = await Promise.all([1, 2, 3].map(() => openRedisStore({ url: server.url, prefix: 'shared' })));
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    await server.destroy();
  });

  test('have one epoch, and of turns on one version one wins', async () => {
    expect(new Set(stores.map(({ epoch }) => epoch)).size).toBe(1);
    const turns = stores.flatMap((store, at) =>
      many.map((index) => store.commitTurn(aTurn('c1', `m${at}.${index}`, 0))),
    );
    const kinds = (await Promise.all(turns)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'committed')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(kinds.length - 1);
  });

  test('fill one log without gaps', async () => {
    await Promise.all(
      stores.flatMap((store) => many.map((index) => store.appendActivity(anActivity('c1', `t${index}`)))),
    );
    expect(await stores[0]?.lastPosition('c1')).toBe(3 * many.length);
  });
});

withRedis('what another instance writes', () => {
  test('is told at once; and that some may have been missed, where the line was away', async () => {
    const server = await startRedis();
    const proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: server.port } });
    const here = await openRedisStore({ url: `redis://127.0.0.1:${proxy.port}`, prefix: 'x' });
    const there = await openRedisStore({ url: server.url, prefix: 'x' });
    const told: (string | undefined)[] = [];
    const stop = here.watchLogs((id) => told.push(id));
    await until('it listens', () => told.length === 1);
    await here.appendActivity(anActivity('of its own', 'a'));
    await there.appendActivity(anActivity('c 1', 'a'));
    await there.endConversation('c2', AT);
    await until('it is told', () => told.length === 3);
    expect(told).toEqual([undefined, 'c 1', 'c2']);
    await proxy.setMode('reset');
    await there.appendActivity(anActivity('missed', 'a'));
    await proxy.setMode('ok');
    await until('it listens again', () => told.length > 3);
    expect(told.slice(3)).toEqual([undefined]);
    stop();
    await Promise.all([here.close(), there.close()]);
    await proxy.close();
    await server.destroy();
  });
});

describe('an address where there is no Redis', () => {
  test('is told as such, without its password', async () => {
    const opening = openRedisStore({ url: 'redis://:hush@127.0.0.1:1', prefix: 'x', patienceMs: 50 });
    await expect(opening).rejects.toMatchObject({
      code: 'store-unreachable',
      message: expect.not.stringContaining('hush'),
    });
    await expect(opening).rejects.toThrow(/STORE_URL/);
  });
});
