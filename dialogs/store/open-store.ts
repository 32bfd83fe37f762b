import type { Log } from '../log.js';
import { openSqliteStore } from './sqlite-store.js';
import type { Store } from './store.js';
import type { StorePlace } from './store-place.js';

/** Opens the store that the settings name. Rejects with `StoreError`. */
export async function openStore(place: StorePlace, log?: Log): Promise<Store> {
  if (place.kind === 'sqlite') return openSqliteStore({ path: place.path, log });
  // Not loaded where there is no Redis.
  const { openRedisStore } = await import('./redis-store.js');
  return openRedisStore({ url: place.url.reveal(), prefix: place.prefix, log });
}
