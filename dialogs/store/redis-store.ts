import { caseCalls } from './redis/redis-cases.js';
import { changeCalls } from './redis/redis-changes.js';
import { RedisConnection, type RedisPlace } from './redis/redis-connection.js';
import { conversationPages } from './redis/redis-conversations.js';
import { factCalls } from './redis/redis-facts.js';
import { feedbackCalls } from './redis/redis-feedback.js';
import { groupCalls } from './redis/redis-groups.js';
import { leaseCalls } from './redis/redis-leases.js';
import { logCalls } from './redis/redis-log.js';
import { mailCalls } from './redis/redis-mail.js';
import { mailEntryCalls } from './redis/redis-mail-entries.js';
import { checkVersion, claimStore, warnOfLosses } from './redis/redis-opening.js';
import { outgoingCalls } from './redis/redis-outbox.js';
import { overviewCalls } from './redis/redis-overview.js';
import { referenceCalls } from './redis/redis-references.js';
import { staffCalls } from './redis/redis-staff.js';
import { turnCalls } from './redis/redis-turns.js';
import { uploadCalls } from './redis/redis-uploads.js';
import type { Store } from './store.js';

/**
 * Opens a store on Redis 7 or newer. Rejects with `StoreError` where Redis cannot be reached, or what lies there under the prefix is
 * another program's or newer than this one.
 *
 * Every call is one script, which Redis runs as a whole and alone: that is how versions are compared and turns are written all or
 * nothing, whichever instance asks. While Redis is away calls wait for some seconds, then reject; a write whose answer was lost
 * with the line is asked for again and done once.
 */
export async function openRedisStore(place: RedisPlace): Promise<Store> {
  const connection = new RedisConnection(place);
  await connection.open();
  try {
    await checkVersion(connection);
    const epoch = await claimStore(connection, place.prefix);
    await warnOfLosses(connection, place.log);
    const store = storeOn(connection, epoch);
    await connection.loadScripts();
    return store;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function storeOn(connection: RedisConnection, epoch: string): Store {
  // A write: a Redis that may not write (a full disk, a replica) is not ready.
  const ping = connection.write(`call('INCR', key('pings'))`);
  return {
    epoch,
    ...turnCalls(connection),
    ...caseCalls(connection),
    conversations: conversationPages(connection),
    ...changeCalls(connection),
    ...logCalls(connection),
    ...uploadCalls(connection),
    ...feedbackCalls(connection),
    ...referenceCalls(connection),
    ...mailEntryCalls(connection),
    ...mailCalls(connection),
    ...outgoingCalls(connection),
    ...staffCalls(connection),
    ...factCalls(connection),
    ...groupCalls(connection),
    ...overviewCalls(connection),
    ...leaseCalls(connection),
    watchLogs: (changed) => connection.listen(changed),
    ping: () => connection.now(ping),
    close: () => connection.close(),
  };
}
