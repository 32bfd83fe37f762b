import { afterAll, beforeAll } from '@jest/globals';
import { openRedisStore } from '../../../dialogs/store/redis-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { type RedisServer, startRedis } from '../../support/redis-server.js';
import { createTcpProxy, type TcpProxy } from '../../support/tcp-proxy.js';
import { withRedis } from '../../support/with-redis.js';
import { storeContract } from './store-contract.js';

/** Milliseconds between two cuts: long enough to come back, short enough to meet every kind of call. */
const CUT_MS = 150;

withRedis('a Redis to which the line is cut all the time', () => {
  let server: RedisServer;
  let proxy: TcpProxy;
  let cuts: NodeJS.Timeout;
  let stores = 0;
  beforeAll(async () => {
    server = await startRedis();
    proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: server.port } });
    cuts = setInterval(() => void proxy.setMode('reset').then(() => proxy.setMode('ok')), CUT_MS);
  });
  afterAll(async () => {
    clearInterval(cuts);
    await proxy.close();
    await server.destroy();
  });

  storeContract('redis, cut off', async () => {
    const place = { url: `redis://127.0.0.1:${proxy.port}`, prefix: `cut-${++stores}` };
    const open = async (): Promise<Store> => {
      for (;;) {
        try {
          return await openRedisStore(place);
        } catch {
          // Cut off while it was being opened, when a store gives up.
        }
      }
    };
    let store = await open();
    const reopen = async () => {
      await store.close();
      store = await open();
      return store;
    };
    return { store, reopen, destroy: async () => store.close() };
  });
});
