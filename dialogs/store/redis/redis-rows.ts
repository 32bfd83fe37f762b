import { KEYS } from './redis-keys.js';

/**
 * What every script of the store begins with, in Lua 5.1. A script has `input`, the decoded first argument, and gives back text,
 * numbers, `false` for nothing, or tables of these.
 *
 * Redis undoes nothing: a script checks all it relies on before it writes.
 */
export const PRELUDE = `
local call = redis.call
local input = cjson.decode(ARGV[1])
local prefix = KEYS[1] .. ':'
local names = { ${Object.keys(KEYS)
  .map((name) => `['${name}'] = true`)
  .join(', ')} }

-- Ends the script with an error whose first word is its code.
local function fail(code, why) error({ err = code .. ' ' .. why }) end

local function key(name, id)
  if not names[name] then fail('FAULT', 'no key is named ' .. name) end
  return prefix .. name .. (id and (':' .. id) or '')
end

-- Tells the other instances of a change in a log; the name of a write begins with the instance that makes it.
local function tell(id) call('PUBLISH', prefix .. 'logs', ARGV[2] .. ' ' .. id) end

local function next_of(name) return call('HINCRBY', key('sequences'), name, 1) end

-- An instant (ISO 8601, UTC) or a day as a number that orders like it; a month has 31 days here, which is all an order needs.
local function instant(at)
  local y, m, d, h, i, s, ms = at:match('^(%d+)-(%d+)-(%d+)T?(%d*):?(%d*):?(%d*)%.?(%d*)')
  if not y then return 0 end
  local n = function(text) return tonumber(text) or 0 end
  return ((((n(y) * 12 + n(m)) * 31 + n(d)) * 24 + n(h)) * 60 + n(i)) * 60000 + n(s) * 1000 + n(ms)
end

-- Ends of a range of scores that is open there.
local function beyond(score) return '(' .. string.format('%.0f', score) end

-- Rows are hashes. places[table] gives the sets in which a row lies, with its score in each; member[table] under which name,
-- where that is not its id.
local places, member = {}, {}
local function by_sequence(id, r) return string.format('%015d', tonumber(r.seq)) .. ':' .. id end
local function id_of(name) return name:sub(17) end

local function row(name, id)
  local flat = call('HGETALL', key(name, id))
  if #flat == 0 then return nil end
  local r = {}
  for i = 1, #flat, 2 do r[flat[i]] = flat[i + 1] end
  return r
end

local function places_of(name, id, r) return r and places[name](id, r) or {} end
local function member_of(name, id, r) return member[name] and member[name](id, r) or id end

-- Writes a row in place of old, which is what row() gave before.
local function put(name, id, r, old)
  local before, after = places_of(name, id, old), places_of(name, id, r)
  local as = member_of(name, id, r)
  for place in pairs(before) do
    if not after[place] then call('ZREM', place, as) end
  end
  for place, score in pairs(after) do
    if before[place] ~= score then call('ZADD', place, score, as) end
  end
  local flat = {}
  for column, value in pairs(r) do
    flat[#flat + 1] = column
    flat[#flat + 1] = value
  end
  if old then call('DEL', key(name, id)) end
  call('HSET', key(name, id), unpack(flat))
end

-- Changes columns of a row; a column whose new value is false is taken away.
local function change(name, id, columns)
  local r, old = row(name, id), row(name, id)
  for column, value in pairs(columns) do r[column] = value or nil end
  put(name, id, r, old)
end

local function drop(name, id)
  local r = row(name, id)
  if not r then return false end
  for place in pairs(places_of(name, id, r)) do call('ZREM', place, member_of(name, id, r)) end
  call('DEL', key(name, id))
  return true
end

local function columns(name, id, wanted) return call('HMGET', key(name, id), unpack(wanted)) end

-- The wanted columns of each row whose id is given.
local function rows(name, ids, wanted)
  local all = {}
  for i, id in ipairs(ids) do all[i] = columns(name, id, wanted) end
  return all
end

local function ids_in(members)
  local all = {}
  for i, one in ipairs(members) do all[i] = id_of(one) end
  return all
end
`;

/** A piece of Lua that other scripts of the store build on. */
export interface Part {
  /** What stands before it, each once. */
  readonly uses: readonly Part[];
  readonly lua: string;
}

export function part(lua: string, ...uses: readonly Part[]): Part {
  return { uses, lua };
}

/** The text of a script: what it builds on, then itself as the body of a function. */
export function readingScript(body: string, uses: readonly Part[]): string {
  return `${PRELUDE}${textOf(uses)}\n${body}`;
}

/**
 * The same for a script that writes. The second argument names the write: where its answer got lost with the line it is run
 * again under the same name, and gives what it gave the first time. Bytes follow as further arguments.
 */
export function writingScript(body: string, uses: readonly Part[]): string {
  return `${PRELUDE}${textOf(uses)}
local known = call('GET', key('done', ARGV[2]))
if known then return cmsgpack.unpack(known) end
local function write()
${body}
end
local answer = write()
call('SET', key('done', ARGV[2]), cmsgpack.pack(answer), 'EX', 60)
return answer`;
}

function textOf(uses: readonly Part[], seen = new Set<Part>()): string {
  return uses
    .filter((one) => !seen.has(one))
    .map((one) => {
      seen.add(one);
      return textOf(one.uses, seen) + one.lua;
    })
    .join('\n');
}
