import type { Outgoing, OutgoingCalls, SendingEnd, SendingState } from '../mail-ledger.js';
import type { OutboxEntry, Store } from '../store.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { FACTS_VERSION } from './redis-facts.js';
import { listOf, numberOf, optional, type Reply, record, rowsOf, textOf } from './redis-reply.js';
import { part } from './redis-rows.js';

/** Rows of the outbox. */
export const OUTBOX = part(`
local function is_unsent(r) return r.state == 'pending' or r.state == 'begun' end

places.outbox = function(id, r)
  local at = { [key('outbox-of', r.conversation)] = r.seq }
  if r.state == 'pending' then
    at[key('pending', r.channel)] = r.seq
    at[key('pending-of', r.channel .. ':' .. r.conversation)] = r.seq
  end
  if r.channel == 'mail' then
    at[key('outgoing', r.state)] = r.seq
    if r.detail then at[key('outgoing', r.state .. ':' .. r.detail)] = r.seq end
    at[key('outgoing-of', r.conversation)] = r.seq
    if is_unsent(r) then at[key('unsent-of', r.conversation)] = r.seq end
    if not is_unsent(r) and r.endedAt then at[key('ended-mails')] = instant(r.endedAt) end
  end
  if r.kind == 'mail-reply' and r.state ~= 'withdrawn' then
    local function count(name, score)
      at[key(name)], at[key(name .. '-to', r.recipient)], at[key(name .. '-in', r.conversation)] = score, score, score
    end
    count('replies', instant(r.createdAt))
    if r.begunAt and r.state ~= 'placed' then count('begun', instant(r.begunAt)) end
  end
  return at
end

-- Ends the script where an id of new entries is given already.
local function check_outbox(entries)
  local seen = {}
  for _, one in ipairs(entries) do
    if seen[one.id] or call('EXISTS', key('outbox', one.id)) == 1 then fail('TAKEN', 'an outbox entry has this id already') end
    seen[one.id] = true
  end
end

local function put_outbox(entries)
  for _, one in ipairs(entries) do
    one.seq, one.state, one.attempts = next_of('outbox'), 'pending', 0
    put('outbox', one.id, one)
  end
end
`);

const SENDING = part(
  `
local SENDING = { 'body', 'state', 'attempts', 'begunAt', 'notBefore', 'detail', 'endedAt' }

-- An end that is none ("pending" again) leaves no trace of the attempt but its count and its code.
local function set_end(how)
  local open = how.state == 'pending'
  local r = row('outbox', input.id)
  change('outbox', input.id, {
    state = how.state,
    endedAt = not open and how.at,
    notBefore = how.notBefore or false,
    detail = how.detail or false,
    begunAt = not open and r.begunAt,
  })
end

local function counted(name)
  local since, top = instant(input.since), '+inf'
  if not input.conversation then
    return call('ZCOUNT', input.address and key(name .. '-to', input.address) or key(name), since, top)
  end
  local place = key(name .. '-in', input.conversation)
  if not input.address then return call('ZCOUNT', place, since, top) end
  local count = 0
  for _, id in ipairs(call('ZRANGEBYSCORE', place, since, top)) do
    if call('HGET', key('outbox', id), 'recipient') == input.address then count = count + 1 end
  end
  return count
end
`,
  OUTBOX,
  FACTS_VERSION,
);

/** The part of the store that knows how far the outbox has got with each entry. */
export function outgoingCalls({ read, write }: Access): OutgoingCalls & Pick<Store, 'pendingOutbox'> {
  const one = read(`return columns('outbox', input.id, SENDING)`, SENDING);
  const inPlace = (place: string) => read(`return rows('outbox', call('ZRANGE', ${place}, 0, -1), SENDING)`, SENDING);
  const inState = inPlace(`key('outgoing', input.detail and (input.state .. ':' .. input.detail) or input.state)`);
  const of = inPlace(`key('outgoing-of', input.id)`);
  const pending = read(
    `local place = input.id and key('pending-of', input.channel .. ':' .. input.id) or key('pending', input.channel)
     return rows('outbox', call('ZRANGE', place, 0, -1), { 'body' })`,
  );
  const add = write(`if call('EXISTS', key('outbox', input.id)) == 0 then put_outbox({ input }) end`, OUTBOX);
  const begin = write(
    `local r = row('outbox', input.id)
     if not r or r.state ~= 'pending' or (input.factsVersion or facts_version()) ~= facts_version() then return 0 end
     change('outbox', input.id, { state = 'begun', attempts = r.attempts + 1, begunAt = input.at, notBefore = false })
     return 1`,
    SENDING,
  );
  const end = write(
    `local r = row('outbox', input.id)
     if not r or not is_unsent(r) then return 0 end
     set_end(input.how)
     return 1`,
    SENDING,
  );
  const changeEnd = write(
    `if not row('outbox', input.id) then fail('MISUSED', 'there is no such mail') end
     set_end(input.how)`,
    SENDING,
  );
  const replies = read(`return counted('replies')`, SENDING);
  const begun = read(`return counted('begun')`, SENDING);
  return {
    pendingOutbox: async (channel, id) => rowsOf(await pending({ channel, id }), ([body]) => record<OutboxEntry>(body)),
    outgoing: async (id) => {
      const columns = listOf(await one({ id }));
      return optional(columns[0], () => outgoing(columns));
    },
    outgoingIn: async (state, detail) => rowsOf(await inState({ state, detail }), outgoing),
    outgoingOf: async (id) => rowsOf(await of({ id }), outgoing),
    addOutgoing: async (entry) => {
      await add(outboxRow(entry));
    },
    beginSending: async (id, at, factsVersion) => (await begin({ id, at, factsVersion })) === 1,
    endSending: async (id, how) => (await end({ id, how: endOf(how) })) === 1,
    changeEnd: async (id, how) => {
      await changeEnd({ id, how: endOf(how) });
    },
    countReplies: async ({ address, conversationId }, since) =>
      numberOf(await replies({ address, conversation: conversationId, since })),
    countBegun: async (since, { address, conversationId } = {}) =>
      numberOf(await begun({ address, conversation: conversationId, since })),
  };
}

/** An outbox entry as its row. */
export function outboxRow(entry: OutboxEntry) {
  const { id, channel, conversationId: conversation, createdAt, body } = entry;
  const recipient = body.kind === 'mail-reply' ? { recipient: body.to } : {};
  return { id, channel, conversation, createdAt, kind: body.kind, ...recipient, body: jsonOf(entry) };
}

const endOf = ({ state, at, notBefore, detail }: SendingEnd) => ({ state, at, notBefore, detail });

function outgoing([body, state, attempts, begunAt, notBefore, detail, endedAt]: readonly Reply[]): Outgoing {
  return {
    entry: record<OutboxEntry>(body),
    state: textOf(state) as SendingState,
    attempts: numberOf(attempts),
    ...(begunAt === null ? {} : { begunAt: textOf(begunAt) }),
    ...(notBefore === null ? {} : { notBefore: textOf(notBefore) }),
    ...(detail === null ? {} : { detail: textOf(detail) }),
    ...(endedAt === null ? {} : { endedAt: textOf(endedAt) }),
  };
}
