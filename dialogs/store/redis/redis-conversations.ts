import type { Conversation } from '../../conversation.js';
import type { CaseBook, ConversationSummary } from '../case-book.js';
import { conversationPage } from '../case-order.js';
import { pageEnd } from '../page-cursor.js';
import type { Access } from './redis-connection.js';
import { listOf, numberOf, type Reply, record, rowsOf, textOf } from './redis-reply.js';
import { part } from './redis-rows.js';
import { lookedFor, PAGES, SEARCH } from './redis-search.js';

/** Rows of conversations. */
export const CONVERSATIONS = part(`
places.conversation = function(id, r)
  local at = {
    [key('conversations')] = instant(r.lastAt),
    [key('conversations-by', 'channel:' .. r.channel)] = 0,
    [key('conversations-by', 'language:' .. r.language)] = 0,
    [key('changed-conversations')] = r.changed,
  }
  if r.askedBack == '1' then at[key('asked-back')] = instant(r.lastDay) end
  return at
end
`);

const PAGE = `
local narrow = {}
for _, one in ipairs(input.by) do narrow[#narrow + 1] = key('conversations-by', one) end
if input.withCase == true then narrow[#narrow + 1] = key('conversations-with-case') end
local has_words = finder(input.words)
local function fits(id)
  if input.withCase == false and call('SISMEMBER', key('conversations-with-case'), id) == 1 then return false end
  return not has_words or has_words(id)
end
local picks = has_words or input.withCase == false
local ids, total = page_of(key('conversations'), narrow, picks and fits, last_of(input.after), false, input.limit)
return { total, rows('conversation', ids, { 'body', 'startedAt', 'lastAt' }) }`;

/** `CaseBook.conversations`. */
export function conversationPages({ read }: Access): CaseBook['conversations'] {
  const page = read(PAGE, SEARCH, PAGES);
  return async ({ words, channel, language, withCase, limit, after }) => {
    const by = [
      ...(channel === undefined ? [] : [`channel:${channel}`]),
      ...(language === undefined ? [] : [`language:${language}`]),
    ];
    const reply = await page({ by, withCase, words: lookedFor(words), limit, after: pageEnd(after) });
    const [total, rows = []] = listOf(reply);
    return conversationPage({ found: rowsOf(rows, summaryOf), total: numberOf(total), limit });
  };
}

function summaryOf([body, startedAt, lastAt]: readonly Reply[]): ConversationSummary {
  const { id, channel, language, owner, caseNumber, address } = record<Conversation>(body);
  return {
    id,
    channel,
    language,
    owner,
    startedAt: textOf(startedAt),
    lastAt: textOf(lastAt),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(address === undefined ? {} : { address }),
  };
}
