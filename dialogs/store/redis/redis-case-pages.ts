import type { Case } from '../../cases/case.js';
import type { CaseBook, CaseQuery } from '../case-book.js';
import { casePage } from '../case-order.js';
import { pageEnd } from '../page-cursor.js';
import type { Access } from './redis-connection.js';
import { listOf, numberOf, record, rowsOf } from './redis-reply.js';
import { lookedFor, PAGES, SEARCH } from './redis-search.js';

const PAGE = `
local narrow = {}
for _, one in ipairs(input.by) do narrow[#narrow + 1] = key('cases-by', one) end
local has_words = finder(input.words)
local function is_in_state(number)
  for _, state in ipairs(input.states) do
    if call('ZSCORE', key('cases-by', 'state:' .. state), number) then return true end
  end
  return false
end
local since = input.sinceBefore and instant(input.sinceBefore)
local function fits(number)
  if input.states and not is_in_state(number) then return false end
  if since and tonumber(call('ZSCORE', key('cases-since'), number)) >= since then return false end
  return not has_words or has_words(call('HGET', key('case', number), 'conversation'))
end
local picks = input.states or since or has_words
local upwards = input.order == 'waiting'
local place = key(upwards and 'cases-waiting' or 'cases-newest')
local ids, total = page_of(place, narrow, picks and fits, last_of(input.after), upwards, input.limit)
return { total, rows('case', ids, { 'body' }) }`;

/** `CaseBook.cases`. */
export function casePages({ read }: Access): CaseBook['cases'] {
  const page = read(PAGE, SEARCH, PAGES);
  return async (query) => {
    const { order, limit, words, sinceBefore, after } = query;
    const ask = { ...narrowed(query), order, limit, words: lookedFor(words), sinceBefore, after: pageEnd(after) };
    const [total, rows = []] = listOf(await page(ask));
    const found = rowsOf(rows, ([body]) => record<Case>(body));
    return casePage({ found, total: numberOf(total), limit }, order);
  };
}

/** Sets in which a case must lie; one of several states is looked up for each. */
function narrowed({ states, owner, language, channel, group, reason }: CaseQuery) {
  const only = states?.length === 1 ? states[0] : undefined;
  const wanted = { state: only, owner, language, channel, topic: group, reason };
  const by = Object.entries(wanted).flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]));
  return { by, ...(states && only === undefined ? { states: [...states] } : {}) };
}
