import type { FactEdit } from '../../../knowledge/fact-edit.js';
import type { Outcome } from '../../message.js';
import type { EnactResult, FactBook, FactChange, RecordedChange, Told } from '../fact-book.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { listOf, numberOf, optional, type Reply, record, rowsOf, textOf } from './redis-reply.js';
import { part } from './redis-rows.js';

/** Reads the version of the facts, in any script. */
export const FACTS_VERSION = part(`
local function facts_version() return tonumber(call('GET', key('facts-version')) or 0) end
`);

/** Rows of changes. */
export const FACTS = part(
  `
places['fact-change'] = function(id, r)
  local at = { [key('fact-changes')] = r.seq }
  if r.version then at[key('facts-in-force')] = r.version end
  return at
end
local function enter(id, body, by)
  put('fact-change', id, { seq = next_of('fact-change'), body = body, proposedBy = by })
end
local RECORDED = { 'body', 'act', 'settledBy', 'settledAt', 'version', 'undo' }
`,
  FACTS_VERSION,
);

const ENACT = `
local known = row('fact-change', input.id)
if not known and not input.body then return { 'unknown' } end
if known and known.act then return { 'settled' } end
if known and known.proposedBy == input.by then return { 'same-person' } end
if facts_version() ~= input.expectedVersion then return { 'moved' } end
if not known then enter(input.id, input.body, input.proposedBy) end
local version = call('INCR', key('facts-version'))
change('fact-change', input.id,
  { act = 'in-force', settledBy = input.by, settledAt = input.at, version = version, undo = input.undo })
return { 'enacted', version }`;

const NEWEST = `
if input.limit <= 0 then return {} end
local top = '+inf'
if input.before then
  local seq = call('HGET', key('fact-change', input.before), 'seq')
  if not seq then return {} end
  top = '(' .. seq
end
local ids = call('ZREVRANGEBYSCORE', key('fact-changes'), top, '-inf', 'LIMIT', 0, input.limit)
return rows('fact-change', ids, RECORDED)`;

const TOLD = `
if input.limit <= 0 then return {} end
local found, seen = {}, {}
for _, fact in ipairs(input.facts) do
  local newest = call('ZREVRANGE', key('told', fact), 0, input.limit - 1, 'WITHSCORES')
  for i = 1, #newest, 2 do
    if not seen[newest[i]] then found[#found + 1] = { newest[i], tonumber(newest[i + 1]) } end
    seen[newest[i]] = true
  end
end
table.sort(found, function(a, b) return a[2] > b[2] end)
local all = {}
for i = 1, math.min(#found, input.limit) do
  local conversation, message = found[i][1]:match('^(.-)%z(.*)$')
  all[i] = { conversation, message, call('HGET', key('turns', conversation), message) }
end
return all`;

/** The part of the store that keeps what staff change of the facts. */
export function factCalls({ read, write }: Access): FactBook {
  const version = read('return facts_version()', FACTS_VERSION);
  const inForce = read(
    `return { facts_version(), rows('fact-change', call('ZRANGE', key('facts-in-force'), 0, -1), { 'body' }) }`,
    FACTS,
  );
  const propose = write(
    `if not row('fact-change', input.id) then enter(input.id, input.body, input.proposedBy) end`,
    FACTS,
  );
  const enact = write(ENACT, FACTS);
  const reject = write(
    `local known = row('fact-change', input.id)
     if not known or known.act then return 0 end
     change('fact-change', input.id, { act = 'rejected', settledBy = input.by, settledAt = input.at })
     return 1`,
    FACTS,
  );
  const one = read(`return columns('fact-change', input.id, RECORDED)`, FACTS);
  const newest = read(NEWEST, FACTS);
  const toldOf = read(TOLD);
  return {
    factsVersion: async () => numberOf(await version()),
    factsInForce: async () => {
      const [number, changes = []] = listOf(await inForce());
      return { version: numberOf(number), changes: rowsOf(changes, ([body]) => record<FactChange>(body)) };
    },
    proposeFacts: async (change) => {
      await propose({ id: change.id, body: jsonOf(change), proposedBy: change.by });
    },
    enactFacts: async ({ change, by, at, expectedVersion, undo }) => {
      const entered =
        typeof change === 'string' ? { id: change } : { id: change.id, body: jsonOf(change), proposedBy: change.by };
      const [kind, reached] = listOf(await enact({ ...entered, by, at, expectedVersion, undo: jsonOf(undo) }));
      return (kind === 'enacted' ? { kind, version: numberOf(reached) } : { kind }) as EnactResult;
    },
    rejectFacts: async (id, by, at) => (await reject({ id, by, at })) === 1,
    factChange: async (id) => {
      const columns = listOf(await one({ id }));
      return optional(columns[0], () => recorded(columns));
    },
    factChanges: async (limit, before) => rowsOf(await newest({ limit, before }), recorded),
    toldOf: async (references, limit) => rowsOf(await toldOf({ facts: [...references], limit }), told),
  };
}

function recorded([body, act, by, at, version, undo]: readonly Reply[]): RecordedChange {
  const change = record<FactChange>(body);
  if (act === null) return { change, state: 'proposed' };
  const settled = { change, settledBy: textOf(by), settledAt: textOf(at) };
  if (version === null) return { ...settled, state: 'rejected' };
  return { ...settled, state: 'in-force', version: numberOf(version), undo: record<readonly FactEdit[]>(undo) };
}

function told([conversationId, messageId, outcome]: readonly Reply[]): Told {
  const { asOf: at, language, facts } = record<Outcome>(outcome);
  return { conversationId: textOf(conversationId), messageId: textOf(messageId), at, language, facts };
}
