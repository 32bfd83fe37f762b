import { CASES } from '../redis/redis-cases.js';
import type { Access } from '../redis/redis-connection.js';
import { CONVERSATIONS } from '../redis/redis-conversations.js';
import { FACTS } from '../redis/redis-facts.js';
import { FEEDBACK } from '../redis/redis-feedback.js';
import { GROUPS } from '../redis/redis-groups.js';
import { MAILBOX } from '../redis/redis-mail-entries.js';
import { RESTS } from '../redis/redis-mail-forget.js';
import { HALF_COPIED, REDIS_OWNER, REDIS_SCHEMA } from '../redis/redis-opening.js';
import { OUTBOX } from '../redis/redis-outbox.js';
import { numberOf, textOf } from '../redis/redis-reply.js';
import { SEARCH } from '../redis/redis-search.js';
import { STAFF } from '../redis/redis-staff-scripts.js';
import { UPLOADS } from '../redis/redis-uploads.js';
import { StoreError } from '../store-error.js';

/** What is written for one row: a command on a key by its name and id, a row with its places, or a piece of the store's own Lua. */
export type Step =
  | { readonly do: 'put'; readonly table: string; readonly id: string; readonly columns: Columns }
  | {
      readonly do: Command;
      readonly key: string;
      readonly id?: string | undefined;
      readonly args: readonly (string | number)[];
    }
  /** The greatest number that a sequence has given. */
  | { readonly do: 'reached'; readonly sequence: string; readonly number: number }
  | { readonly do: 'words'; readonly id: string; readonly words: readonly string[] }
  | { readonly do: 'feedback'; readonly id: string; readonly feedback: object }
  | { readonly do: 'ended'; readonly id: string; readonly at: string }
  | {
      readonly do: 'upload';
      readonly id: string;
      readonly at: string;
      readonly file: object;
      readonly bytes: Uint8Array;
    };
type Command = 'HSET' | 'RPUSH' | 'SADD' | 'ZADD' | 'SET';
export type Columns = Readonly<Record<string, string | number | undefined>>;

/** A store on Redis that is being filled from another one. */
export interface Copying {
  /** Rows of a table that are there already. */
  done(table: string): Promise<number>;
  /** Writes the steps of the rows from `from` up to `to`, all or nothing; where they are written already, nothing. */
  write(batch: Batch): Promise<void>;
  /** The store may be used from now on. */
  finish(): Promise<void>;
}

export interface Batch {
  readonly table: string;
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
}

const BEGIN = `
if call('EXISTS', key('meta')) == 0 then
  call('HSET', key('meta'), 'owner', input.half, 'schema', input.schema, 'epoch', input.epoch, 'source', input.source)
end
local found = columns('meta', nil, { 'owner', 'epoch', 'source' })
if found[1] ~= input.half or found[2] ~= input.epoch then return 'another' end
return found[3] == input.source and 'ours' or 'moved'`;

const NOT_OURS = {
  another: 'On Redis there is a store already. Set STORE_PREFIX to a name of its own, or take away what lies there.',
  moved:
    'On Redis there is half a copy of this store as it was before it was used again. Set STORE_PREFIX to a name of its own, or take ' +
    'away what lies there, and begin anew.',
};

const WRITE = `
local commands = {
  put = function(one) put(one.table, one.id, one.columns, row(one.table, one.id)) end,
  reached = function(one)
    local now = tonumber(call('HGET', key('sequences'), one.sequence) or 0)
    if one.number > now then call('HSET', key('sequences'), one.sequence, one.number) end
  end,
  words = function(one) remember_words(one.id, one.words) end,
  feedback = function(one) put_feedback(one.id, one.feedback) end,
  ended = function(one) call('ZADD', key('ended'), instant(one.at), one.id) end,
  upload = function(one) put_uploads(one.id, one.at, { one.file }, one.after) end,
}
if tonumber(call('HGET', key('copied'), input.table) or 0) ~= input.from then return end
for _, one in ipairs(input.steps) do
  local how = commands[one['do']]
  if how then how(one) else call(one['do'], key(one.key, one.id), unpack(one.args)) end
end
call('HSET', key('copied'), input.table, input.to)`;

/**
 * Begins or goes on with a copy of the store of this epoch. Rejects with `store-foreign` where anything else lies there, or half a copy
 * of it as it was before: `source` says how it stands.
 */
export async function beginCopy({ read, write }: Access, epoch: string, source: string): Promise<Copying> {
  const begin = write(BEGIN);
  const found = textOf(await begin({ half: HALF_COPIED, schema: REDIS_SCHEMA, epoch, source }));
  if (found !== 'ours') throw new StoreError('store-foreign', NOT_OURS[found === 'moved' ? 'moved' : 'another']);
  const done = read(`return tonumber(call('HGET', key('copied'), input.table) or 0)`);
  const parts = [CONVERSATIONS, CASES, OUTBOX, MAILBOX, RESTS, STAFF, FACTS, GROUPS, FEEDBACK, SEARCH, UPLOADS];
  const writeBatch = write(WRITE, ...parts);
  const finish = write(`call('HSET', key('meta'), 'owner', input.owner) call('DEL', key('copied'))`);
  return {
    done: async (table) => numberOf(await done({ table })),
    write: async (batch) => {
      const bytes: Uint8Array[] = [];
      const steps = batch.steps.map((step) => {
        if (step.do !== 'upload') return step;
        const { bytes: own, ...rest } = step;
        return { ...rest, after: bytes.push(own) - 1 };
      });
      await writeBatch({ ...batch, steps }, bytes);
    },
    finish: async () => {
      await finish({ owner: REDIS_OWNER });
    },
  };
}
