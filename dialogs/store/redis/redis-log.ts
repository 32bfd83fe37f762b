import { activityId } from '../activity-id.js';
import type { LoggedActivity, NewActivity, Store } from '../store.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { OUTBOX } from './redis-outbox.js';
import { TO_SEND } from './redis-references.js';
import { listOf, numberOf, type Reply, record, rowsOf, textOf } from './redis-reply.js';
import { part } from './redis-rows.js';
import { UPLOADS, uploadRows } from './redis-uploads.js';

type LogCalls = Pick<
  Store,
  'appendActivity' | 'activities' | 'lastPosition' | 'activitiesAwaitingTurn' | 'deliverToLog'
>;

const APPEND = part(
  `
-- Gives the position and, where the client has posted it before, the entry of the first time.
local function append(one)
  local id = one.conversation
  if one.clientId then
    local known = call('HGET', key('clients', id), one.clientId)
    if known then return { known, call('LINDEX', key('log', id), known - 1) } end
  end
  check_uploads(id, one.uploads)
  local position = call('RPUSH', key('log', id), one.entry)
  if one.clientId then call('HSET', key('clients', id), one.clientId, position) end
  local activity = id .. '|' .. string.format('%07d', position)
  if one.awaitsTurn and call('HEXISTS', key('turns', id), activity) == 0 then
    call('ZADD', key('awaiting'), next_of('awaiting'), activity)
  end
  put_uploads(id, one.at, one.uploads)
  look_what_to_send(id)
  tell(id)
  return { position, false }
end
`,
  UPLOADS,
  TO_SEND,
);

const DELIVER = `
local r = row('outbox', input.outboxId)
if not r then fail('MISUSED', 'there is no such outbox entry') end
if r.conversation ~= input.conversation then fail('MISUSED', 'the outbox entry belongs to another conversation') end
if r.state ~= 'pending' then return false end
change('outbox', input.outboxId, { state = 'sent', endedAt = input.at })
return append(input)`;

const AWAITING = `
local all = {}
for i, activity in ipairs(call('ZRANGE', key('awaiting'), 0, -1)) do
  local id, position = activity:match('^(.*)|(%d+)$')
  all[i] = { id, tonumber(position), call('LINDEX', key('log', id), position - 1) }
end
return all`;

/** The part of the store that keeps the logs of chat conversations. */
export function logCalls({ read, write }: Access): LogCalls {
  const append = write('return append(input)', APPEND);
  const deliver = write(DELIVER, APPEND, OUTBOX);
  const after = read(`return call('LRANGE', key('log', input.id), input.from, input.to)`);
  const last = read(`return call('LLEN', key('log', input.id))`);
  const awaiting = read(AWAITING);
  return {
    activities: async (id, position, limit) => {
      if (limit <= 0) return [];
      const from = Math.max(0, position);
      const entries = listOf(await after({ id, from, to: from + limit - 1 }));
      return entries.map((entry, index) => logged(id, from + index + 1, textOf(entry)));
    },
    lastPosition: async (id) => numberOf(await last({ id })),
    activitiesAwaitingTurn: async () =>
      rowsOf(await awaiting(), ([id, position, entry]) => logged(textOf(id), numberOf(position), textOf(entry))),
    appendActivity: async (activity) => {
      const { input, bytes } = activityInput(activity);
      const reply = await append(input, bytes);
      return { entry: appended(input, reply), repeated: listOf(reply)[1] !== null };
    },
    deliverToLog: async (outboxId, activity) => {
      const { input, bytes } = activityInput(activity);
      const reply = await deliver({ ...input, outboxId }, bytes);
      return reply === null ? undefined : appended(input, reply);
    },
  };
}

function activityInput({ conversationId, clientId, awaitsTurn, at, activity, uploads = [] }: NewActivity) {
  const entry = jsonOf({ clientId, at, activity });
  const input = { conversation: conversationId, clientId, awaitsTurn, at, entry, uploads: uploadRows(uploads, at) };
  return { input, bytes: uploads.map((upload) => upload.bytes) };
}

function appended(input: { readonly conversation: string; readonly entry: string }, reply: Reply): LoggedActivity {
  const [position, first] = listOf(reply);
  return logged(input.conversation, numberOf(position), first === null ? input.entry : textOf(first));
}

function logged(conversationId: string, position: number, entry: string): LoggedActivity {
  const kept = record<Omit<LoggedActivity, 'conversationId' | 'position' | 'id'>>(entry);
  return { conversationId, position, id: activityId(conversationId, position), ...kept };
}
