import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { processSettings, SettingsError } from '../../settings.js';
import { RedisConnection } from '../redis/redis-connection.js';
import { openRedisStore } from '../redis-store.js';
import { openForCopying, openSqliteStore } from '../sqlite-store.js';
import { StoreError } from '../store-error.js';
import { toldBy } from './compare-stores.js';
import { copyStore } from './copy-store.js';

const USAGE = 'STORE_URL=redis://… TOKEN_KEYS=… npm run store:copy [-- --from FILE]\n';

/**
 * `npm run store:copy [-- --from FILE]`: copies the embedded store (that in `DATA_DIR`, unless another is named) to the Redis of
 * `STORE_URL`, then compares what both tell. The server must not run meanwhile. Ended half way it goes on where it was.
 */
async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  const { store: place, dataDir } = processSettings();
  if (place.kind !== 'redis') {
    process.stderr.write(`STORE_URL names no Redis.\n${USAGE}`);
    return false;
  }
  const path = values.from ?? join(dataDir, 'assistant.db');
  const redis = { url: place.url.reveal(), prefix: place.prefix };
  await copy(path, redis);
  return compare(path, redis);
}

async function copy(path: string, redis: { readonly url: string; readonly prefix: string }): Promise<void> {
  const source = await openForCopying(path);
  const connection = new RedisConnection(redis);
  try {
    await connection.open();
    const { copied, finish } = await copyStore({ from: source.db, to: connection, say: bar });
    for (const [table, count] of Object.entries(copied)) {
      if (count > 0) process.stderr.write(`${String(count).padStart(9)} ${table}\n`);
    }
    await finish();
  } finally {
    source.close();
    await connection.close();
  }
}

/** Where both must tell the same. */
async function compare(path: string, redis: { readonly url: string; readonly prefix: string }): Promise<boolean> {
  const [one, other] = [await openSqliteStore({ path }), await openRedisStore(redis)];
  const [before, after] = [await toldBy(one), await toldBy(other)];
  await Promise.all([one.close(), other.close()]);
  const isSame = before.map(({ what, count, digest }, index) => {
    const same = after[index]?.digest === digest;
    process.stdout.write(`${same ? 'same' : 'DIFFERENT'}: ${count} ${what}, ${digest}\n`);
    return same;
  });
  if (isSame.every((same) => same)) return true;
  process.stderr.write(
    'The copy differs: do not start on it. Take it away, or set another STORE_PREFIX, and copy again.\n',
  );
  return false;
}

let shown = -1;
/** A bar on a terminal; elsewhere a line for each tenth. */
function bar(done: number, total: number): void {
  const percent = Math.floor((done / Math.max(1, total)) * 100);
  if (percent === shown) return;
  shown = percent;
  const filled = Math.round(percent / 2.5);
  if (process.stderr.isTTY)
    process.stderr.write(`\r[${'#'.repeat(filled).padEnd(40)}] ${percent} %${percent === 100 ? '\n' : ''}`);
  else if (percent % 10 === 0) process.stderr.write(`${percent} % of ${total} rows\n`);
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof StoreError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
