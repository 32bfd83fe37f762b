import { afterAll, beforeAll } from '@jest/globals';
import { openRedisStore } from '../../../dialogs/store/redis-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { type RedisServer, startRedis } from '../../support/redis-server.js';
import { withRedis } from '../../support/with-redis.js';
import { storeContract } from './store-contract.js';

withRedis('a real Redis', () => {
  let server: RedisServer;
  let stores = 0;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.destroy());

  storeContract('redis', async () => {
    const place = { url: server.url, prefix: `test-${++stores}` };
    let store: Store = await openRedisStore(place);
    const reopen = async () => {
      await store.close();
      store = await openRedisStore(place);
      return store;
    };
    return { store, reopen, destroy: async () => store.close() };
  });
});
