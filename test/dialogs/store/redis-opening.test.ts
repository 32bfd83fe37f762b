import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { makeLog } from '../../../dialogs/log.js';
import { tooOld } from '../../../dialogs/store/redis/redis-opening.js';
import { openRedisStore } from '../../../dialogs/store/redis-store.js';
import { makeCertificate } from '../../support/certificates.js';
import { type RedisServer, type RedisServerOptions, startRedis } from '../../support/redis-server.js';
import { withRedis } from '../../support/with-redis.js';
import { aCase, anActivity, anUpload, aTurn } from './samples.js';

let server: RedisServer;
let lines: string[];
const log = makeLog({ level: 'info', to: { write: (line: string) => lines.push(line) } });
const started = async (options: RedisServerOptions = {}) => {
  server = await startRedis(options);
  return { url: server.url, prefix: 'wsis', log };
};
/** Runs commands behind the store's back. */
const direct = async <T>(work: (redis: Redis) => Promise<T>): Promise<T> => {
  const redis = new Redis(server.url);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
};

test.each([
  ['# Server\r\nredis_version:6.2.14\r\nredis_mode:standalone', '6.2.14'],
  ['# Server\r\nredis_version:7.0.15\r\n', undefined],
  ['# Server\r\nredis_version:10.0.0\r\n', undefined],
  ['', undefined],
])('a Redis that is too old is known by what it says: %j', (info, version) => {
  expect(tooOld(info)).toBe(version);
});

withRedis('opening a store on Redis', () => {
  beforeEach(() => {
    lines = [];
  });
  afterEach(() => server.destroy());

  test('all its keys carry its prefix as a hash tag, so that they lie in one slot', async () => {
    const place = await started();
    const [one, other] = [await openRedisStore(place), await openRedisStore({ ...place, prefix: 'other' })];
    await one.appendActivity(anActivity('c{1}', 'a', { clientId: 'k', awaitsTurn: true, uploads: [anUpload('u')] }));
    await one.commitTurn(aTurn('c{1}', 'm1', 0, { newCase: aCase('A-1', 'c{1}') }));
    expect(await other.conversation('c{1}')).toBeUndefined();
    expect(one.epoch).not.toBe(other.epoch);
    const keys = await direct((redis) => redis.keys('*'));
    expect(keys.length).toBeGreaterThan(30);
    expect(keys.filter((key) => !/^\{(?:wsis|other)\}:/.test(key))).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  test('with a password, however it is written; a wrong one opens nothing and is not told', async () => {
    const place = await started({ password: 'p@ss:/?#%' });
    const store = await openRedisStore(place);
    await store.ping();
    await store.close();
    for (const url of [`redis://:hush@localhost:${server.port}`, `redis://localhost:${server.port}`]) {
      const opening = openRedisStore({ ...place, url });
      await expect(opening).rejects.toMatchObject({ code: 'store-unreachable' });
      await expect(opening).rejects.not.toThrow(/hush/);
    }
  });

  test('what lies there of somebody else is left as it is', async () => {
    const place = await started();
    await direct((redis) => redis.set('{wsis}:meta', 'theirs'));
    await expect(openRedisStore(place)).rejects.toMatchObject({ code: 'store-foreign' });
    await direct((redis) => redis.multi().del('{wsis}:meta').hset('{wsis}:meta', 'owner', 'they').exec());
    await expect(openRedisStore(place)).rejects.toThrow(/STORE_PREFIX/);
    expect(await direct((redis) => redis.hgetall('{wsis}:meta'))).toEqual({ owner: 'they' });
  });

  test('a store of a newer program is refused', async () => {
    const place = await started();
    await (await openRedisStore(place)).close();
    await direct((redis) => redis.hset('{wsis}:meta', 'schema', '99'));
    await expect(openRedisStore(place)).rejects.toMatchObject({ code: 'store-newer' });
  });

  test.each([
    ['nothing is said where Redis keeps what it acknowledges', {}, []],
    ['what is at stake is said where it writes every second only', { appendfsync: 'everysec' }, [/last second.*lost/]],
  ] satisfies [string, RedisServerOptions, RegExp[]][])('%s', async (_what, options, said) => {
    await (await openRedisStore(await started(options))).close();
    const warnings = lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'warn');
    expect(warnings.map(({ msg }) => msg)).toEqual(said.map((one) => expect.stringMatching(one)));
  });

  test('it is said where Redis may throw data away, or lets nobody look', async () => {
    const place = await started();
    await direct((redis) => redis.config('SET', 'maxmemory-policy', 'allkeys-lru'));
    await (await openRedisStore(place)).close();
    await direct((redis) => redis.acl('SETUSER', 'app', 'on', '>pw', '~*', '&*', '+@all', '-config'));
    await (await openRedisStore({ ...place, url: `redis://app:pw@localhost:${server.port}` })).close();
    const said = lines.map((line) => JSON.parse(line).msg);
    expect(said).toHaveLength(4);
    expect(said[0]).toMatch(/has maxmemory-policy allkeys-lru, not noeviction/);
    expect(said[2]).toMatch(/does not say whether appendfsync is always/);
  });
});

withRedis('a Redis with TLS', () => {
  afterEach(() => server.destroy());

  test('a server is reached by TLS, and only with a certificate that somebody vouches for', async () => {
    const certificate = makeCertificate();
    const place = await started({ tls: certificate, password: 'pw' });
    await expect(openRedisStore(place)).rejects.toMatchObject({ code: 'store-unreachable' });
    const store = await openRedisStore({ ...place, ca: certificate.ca });
    await store.ping();
    await store.close();
  });
});
