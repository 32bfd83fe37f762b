import { genevaDate } from '../../../knowledge/civil-date.js';
import { isOpenIn, openingEvent } from '../../cases/act-on-case.js';
import type { Case, CaseChange, CaseEvent } from '../../cases/case.js';
import { groupKey } from '../../cases/group-key.js';
import { isAnswer } from '../../cases/is-answer.js';
import type { CaseBook, ReplyDraft } from '../case-book.js';
import { largestFirst } from '../case-order.js';
import { jsonOf } from '../stored-json.js';
import { casePages } from './redis-case-pages.js';
import type { Access } from './redis-connection.js';
import { OUTBOX, outboxRow } from './redis-outbox.js';
import { listOf, optional, record, recordsOf, rowsOf, textOf } from './redis-reply.js';
import { part } from './redis-rows.js';
import { SEARCH, wordsOf } from './redis-search.js';

type CaseCalls = Omit<CaseBook, 'conversations' | 'lastChange' | 'changedAfter'>;

/** Rows of cases, and what opens and changes one. */
export const CASES = part(
  `
places.case = function(number, r)
  local at = {
    [key('cases-waiting')] = r.waitingSince and instant(r.waitingSince) or '+inf',
    [key('cases-newest')] = instant(r.openedAt),
    [key('cases-since')] = instant(r.since),
    [key('cases-opened')] = instant(r.openedDay),
    [key('cases-of', r.conversation)] = 0,
    [key('changed-cases')] = r.changed,
  }
  if not r.closedAt then at[key('open-cases-of', r.conversation)] = 0 end
  for _, by in ipairs({ 'state', 'owner', 'language', 'channel' }) do
    if r[by] then at[key('cases-by', by .. ':' .. r[by])] = 0 end
  end
  for _, asked in ipairs(cjson.decode(r.asked)) do
    at[key('cases-by', 'topic:' .. asked[1])] = 0
    at[key('cases-by', 'reason:' .. asked[2])] = 0
  end
  for _, topic in ipairs(cjson.decode(r.open)) do at[key('asked', r.state .. ':' .. topic)] = instant(r.openedAt) end
  return at
end

local function note_case(number, given)
  for _, topic in ipairs(cjson.decode(given.columns.open)) do call('SADD', key('topics'), topic) end
  call('RPUSH', key('case-log', number), given.event)
  remember_words(given.conversation, given.words)
end

local function open_case(given)
  local r = given.columns
  r.conversation, r.changed = given.conversation, next_of('change')
  for column, value in pairs(given.opening) do r[column] = value end
  put('case', given.number, r)
  call('SADD', key('conversations-with-case'), given.conversation)
  note_case(given.number, given)
end

-- Whether the case is at the version on which its change was decided.
local function is_current(given)
  local r = row('case', given.number)
  if not r or r.conversation ~= given.conversation or given.version ~= given.expectedVersion + 1 then
    fail('MISUSED', 'a change was given that is none of a case of this conversation')
  end
  return tonumber(r.version) == given.expectedVersion
end

local function change_case(given)
  local old, r = row('case', given.number), row('case', given.number)
  for _, column in ipairs({ 'owner', 'waitingSince', 'closedAt' }) do r[column] = nil end
  for column, value in pairs(given.columns) do r[column] = value end
  r.answeredAt = r.answeredAt or given.answeredAt
  r.changed = next_of('change')
  put('case', given.number, r, old)
  note_case(given.number, given)
end
`,
  SEARCH,
);

const GROUPS = `
local all = {}
for _, topic in ipairs(call('SMEMBERS', key('topics'))) do
  local sets = {}
  for i, state in ipairs(input.states) do sets[i] = key('asked', state .. ':' .. topic) end
  if #sets > 0 then all[#all + 1] = { topic, call('ZUNION', #sets, unpack(sets)) } end
end
return all`;

/** The part of the store that keeps cases, their logs and what staff are writing. */
export function caseCalls(access: Access): CaseCalls {
  const { read, write } = access;
  const one = read(`return call('HGET', key('case', input.number), 'body')`);
  const log = read(`return call('LRANGE', key('case-log', input.number), 0, -1)`);
  const change = write(
    `if not is_current(input.change) then return 'moved' end
     check_outbox(input.outbox)
     change_case(input.change)
     put_outbox(input.outbox)
     return 'changed'`,
    CASES,
    OUTBOX,
  );
  const groups = read(GROUPS);
  const keep = write(
    `if input.draft then call('HSET', key('draft', input.number), input.staffId, input.draft)
     else call('HDEL', key('draft', input.number), input.staffId) end`,
  );
  const draft = read(`return call('HGET', key('draft', input.number), input.staffId)`);
  return {
    case: async (number) => optional(await one({ number }), record<Case>),
    caseLog: async (number) => recordsOf<CaseEvent>(await log({ number })),
    changeCase: async (wanted, outbox = []) => {
      const reply = await change({ change: changeInput(wanted), outbox: outbox.map(outboxRow) });
      return reply === 'changed' ? 'changed' : 'moved';
    },
    cases: casePages(access),
    caseGroups: async (states) =>
      largestFirst(
        rowsOf(await groups({ states: [...states] }), ([key, numbers = []]) => [
          textOf(key),
          listOf(numbers).map(textOf),
        ]),
      ),
    keepDraft: async (number, staffId, text) => {
      await keep({ number, staffId, draft: text && jsonOf(text) });
    },
    draft: async (number, staffId) => optional(await draft({ number, staffId }), record<ReplyDraft>),
  };
}

/** A new case as `open_case` takes it. */
export function openingInput(opened: Case) {
  const { channel, language, openedAt } = opened;
  const opening = { channel, language, openedAt, openedDay: genevaDate(new Date(openedAt)) };
  return { ...caseInput(opened, openingEvent(opened)), opening };
}

/** A change of a case as `change_case` takes it. */
export function changeInput({ expectedVersion, case: after, event }: CaseChange) {
  const answered = isAnswer(event.action) ? { answeredAt: event.at } : {};
  return { ...caseInput(after, event), version: after.version, expectedVersion, ...answered };
}

function caseInput(found: Case, event: CaseEvent) {
  const { number, conversationId: conversation, version, state, owner, since, waitingSince, closedAt } = found;
  const asked = found.questions.map((question) => [groupKey(question) ?? '', question.reason]);
  const topics = [...new Set(asked.map(([topic = '']) => topic))];
  const open = topics.filter((topic) => topic !== '' && isOpenIn(topic, found));
  const indexed = { asked: jsonOf(asked), open: jsonOf(open) };
  return {
    number,
    conversation,
    columns: { body: jsonOf(found), version, state, owner, since, waitingSince, closedAt, ...indexed },
    event: jsonOf(event),
    words: wordsOf([`${number} ${found.address ?? ''}`]),
  };
}
