import { searchWords, wordsLookedFor } from '../search-words.js';
import { part } from './redis-rows.js';

/** Keeps the words by which a conversation is found, and looks for them. */
export const SEARCH = part(`
local function remember_words(id, said)
  for _, word in ipairs(said) do
    if call('SADD', key('word', word), id) == 1 then
      call('SADD', key('words-of', id), word)
      call('ZADD', key('words'), 0, word)
    end
  end
end

local function forget_words(id)
  for _, word in ipairs(call('SMEMBERS', key('words-of', id))) do
    call('SREM', key('word', word), id)
    if call('EXISTS', key('word', word)) == 0 then call('ZREM', key('words'), word) end
  end
  call('DEL', key('words-of', id))
end

-- Whether a conversation has every word that is looked for; nothing where none is.
local function finder(looked)
  if not looked then return nil end
  local begun = looked.beginning and {}
  if begun then
    for _, word in ipairs(call('ZRANGEBYLEX', key('words'), '[' .. looked.beginning, '(' .. looked.beginning .. '\\255')) do
      for _, id in ipairs(call('SMEMBERS', key('word', word))) do begun[id] = true end
    end
  end
  return function(id)
    if begun and not begun[id] then return false end
    for _, word in ipairs(looked.whole) do
      if call('SISMEMBER', key('word', word), id) == 0 then return false end
    end
    return true
  end
end
`);

/** Words to keep of texts. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => searchWords(text)))];
}

/** What `finder` takes. */
export function lookedFor(words: string | undefined) {
  return words === undefined ? undefined : wordsLookedFor(words);
}

/**
 * A page of what lies in an ordered set. All that is looked for is counted, so every id that fits is looked at once; where nothing
 * is looked for, only the page is.
 */
export const PAGES = part(`
-- Byte by byte, as sorted sets order; Lua would ask the locale.
local function is_less(a, b)
  for i = 1, math.min(#a, #b) do
    local x, y = a:byte(i), b:byte(i)
    if x ~= y then return x < y end
  end
  return #a < #b
end

local function is_behind(id, score, last, upwards)
  if score ~= last.score then return (score > last.score) == upwards end
  return id ~= last.id and is_less(last.id, id) == upwards
end

-- How many of a set lie before and at the end of the last page.
local function start_of(place, last, upwards)
  local at = call('ZSCORE', place, last.id)
  if at and tonumber(at) == last.score then return call(upwards and 'ZRANK' or 'ZREVRANK', place, last.id) + 1 end
  local bound = string.format('%.17g', last.score)
  local count = upwards and call('ZCOUNT', place, '-inf', '(' .. bound) or call('ZCOUNT', place, '(' .. bound, '+inf')
  for _, id in ipairs(call('ZRANGEBYSCORE', place, bound, bound)) do
    if not is_behind(id, last.score, last, upwards) then count = count + 1 end
  end
  return count
end

-- Ids in the order of a set, one more than asked for where there are more, and how many fit in all. narrow: sets in which they
-- must lie too. fits: says of one whether it does.
local function page_of(place, narrow, fits, last, upwards, limit)
  if #narrow == 0 and not fits then
    local start = last and start_of(place, last, upwards) or 0
    return call(upwards and 'ZRANGE' or 'ZREVRANGE', place, start, start + limit), call('ZCARD', place)
  end
  local sets, weights = { place }, { 'WEIGHTS', 1 }
  for _, set in ipairs(narrow) do
    sets[#sets + 1] = set
    weights[#weights + 1] = 0
  end
  local args = { #sets }
  for _, list in ipairs({ sets, weights, { 'WITHSCORES' } }) do
    for _, one in ipairs(list) do args[#args + 1] = one end
  end
  local all = call('ZINTER', unpack(args))
  local ids, total = {}, 0
  local first, stop, step = 1, #all, 2
  if not upwards then first, stop, step = #all - 1, 1, -2 end
  for i = first, stop, step do
    if not fits or fits(all[i]) then
      total = total + 1
      if #ids <= limit and (not last or is_behind(all[i], tonumber(all[i + 1]), last, upwards)) then ids[#ids + 1] = all[i] end
    end
  end
  return ids, total
end

-- The end of the last page, with its instant as a score.
local function last_of(after)
  if not after then return nil end
  return { id = after.id, score = after.order == '~' and math.huge or instant(after.order) }
end
`);
