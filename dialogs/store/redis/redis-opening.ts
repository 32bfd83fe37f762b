import { randomBytes } from 'node:crypto';
import { codeOf } from '../../error-parts.js';
import type { Log } from '../../log.js';
import { StoreError } from '../store-error.js';
import type { Access, RedisConnection } from './redis-connection.js';
import { listOf, numberOf, textOf } from './redis-reply.js';

/** The shape of the keys (`redis-keys.ts`); another one gets the next number. */
export const REDIS_SCHEMA = 1;
/** Says in `meta` whose store it is. */
export const REDIS_OWNER = 'wsis-assistant';
/** Of a store that is not whole yet: no instance opens it. */
export const HALF_COPIED = `${REDIS_OWNER}, being copied`;

const CLAIM = `
if call('TYPE', key('meta')).ok ~= 'hash' and call('EXISTS', key('meta')) == 1 then return { 'another', 0, '' } end
if call('EXISTS', key('meta')) == 0 then
  call('HSET', key('meta'), 'owner', input.owner, 'schema', input.schema, 'epoch', input.epoch)
end
local found = columns('meta', nil, { 'owner', 'schema', 'epoch' })
return { found[1] or '', tonumber(found[2] or 0), found[3] or '' }`;

/**
 * Makes the store where there is none under this prefix; gives its epoch. Rejects with `store-foreign` where somebody else's data
 * lies there, with `store-newer` where a newer version of the program has written it.
 */
export async function claimStore({ write }: Access, prefix: string): Promise<string> {
  const claim = write(CLAIM);
  const [owner, schema, epoch] = listOf(
    await claim({ owner: REDIS_OWNER, schema: REDIS_SCHEMA, epoch: randomBytes(6).toString('hex') }),
  );
  if (owner === HALF_COPIED) {
    throw new StoreError(
      'store-foreign',
      'The copy to Redis is not finished. Run `npm run store:copy` again; it goes on where it ended.',
    );
  }
  if (owner !== REDIS_OWNER) {
    const message = `What lies on Redis under ${prefix} is no store of this program. Set STORE_PREFIX to a name of its own; nothing was changed.`;
    throw new StoreError('store-foreign', message);
  }
  if (numberOf(schema) > REDIS_SCHEMA) {
    throw new StoreError(
      'store-newer',
      `The store on Redis was written by a newer version of this program (its schema is ${numberOf(schema)}, this program knows ` +
        `${REDIS_SCHEMA}). Start that newer version, or restore the backup that was made before the upgrade; nothing was changed.`,
    );
  }
  return textOf(epoch);
}

const OLDEST = 7;

/** Rejects where Redis is too old for the scripts. Where it lets nobody look, the first script tells. */
export async function checkVersion(connection: RedisConnection): Promise<void> {
  const info = await connection.ask('INFO', 'server').catch(() => '');
  const version = tooOld(String(info));
  if (version === undefined) return;
  throw new StoreError('store-unreachable', `Redis ${OLDEST} or newer is needed; at STORE_URL there is ${version}.`);
}

/** The version that `INFO server` names, where it is too old. */
export function tooOld(info: string): string | undefined {
  const [, version, major] = /^redis_version:((\d+)\S*)/m.exec(info) ?? [];
  return major !== undefined && Number(major) < OLDEST ? version : undefined;
}

/** What Redis must be set to so that it keeps what it has acknowledged, and what is at stake where it is not. */
const SAFE = [
  ['appendonly', 'yes', 'Without it everything since the last snapshot is lost when Redis ends.'],
  [
    'appendfsync',
    'always',
    'As it is, messages and answers of the last second or more that were acknowledged are lost when the machine loses power.',
  ],
  ['maxmemory-policy', 'noeviction', 'As it is, Redis throws conversations and cases away when its memory is full.'],
] as const;

/** Says in the log what of the settings of Redis may lose data. Some hosts let nobody look: that is said, too. */
export async function warnOfLosses(connection: RedisConnection, log: Log | undefined): Promise<void> {
  for (const [name, wanted, stake] of SAFE) {
    const found = await settingOf(connection, name);
    if (found === wanted) continue;
    const seen = found === undefined ? 'does not say' : `has ${name} ${found}, not`;
    log?.warn(
      `Redis ${seen} ${found === undefined ? `whether ${name} is ` : ''}${wanted}. ${stake} Set it: ${name} ${wanted}`,
    );
  }
}

async function settingOf(connection: RedisConnection, name: string): Promise<string | undefined> {
  try {
    const reply = await connection.ask('CONFIG', 'GET', name);
    const value = Array.isArray(reply) ? reply[1] : Reflect.get(Object(reply), name);
    return typeof value === 'string' ? value : undefined;
  } catch (error) {
    if (codeOf(error) === 'store-closed') throw error;
    return undefined;
  }
}
