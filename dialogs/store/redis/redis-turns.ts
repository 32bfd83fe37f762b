import { genevaDate } from '../../../knowledge/civil-date.js';
import type { Conversation } from '../../conversation.js';
import type { Outcome } from '../../message.js';
import { checkTurn, saidInTurn } from '../check-turn.js';
import type { Store, TranscriptEntry, Turn, TurnResult } from '../store.js';
import { jsonOf } from '../stored-json.js';
import { tallyKind } from '../tally-kind.js';
import { CASES, changeInput, openingInput } from './redis-cases.js';
import type { Access } from './redis-connection.js';
import { CONVERSATIONS } from './redis-conversations.js';
import { FACTS_VERSION } from './redis-facts.js';
import { FEEDBACK, feedbackInput } from './redis-feedback.js';
import { OUTBOX, outboxRow } from './redis-outbox.js';
import { listOf, optional, record, recordsOf } from './redis-reply.js';
import { part } from './redis-rows.js';
import { SEARCH, wordsOf } from './redis-search.js';

type TurnCalls = Pick<Store, 'conversation' | 'outcomeOf' | 'commitTurn' | 'transcript' | 'count' | 'counter'>;

const TURNS = part(
  `
local function put_conversation(id, given)
  local old = row('conversation', id)
  local r = {
    version = given.version, body = given.body, language = given.language, lastAt = given.at, changed = next_of('change'),
    channel = old and old.channel or given.channel,
    startedAt = old and old.startedAt or given.at,
    lastDay = old and old.lastDay,
    askedBack = old and old.askedBack,
  }
  local tally = given.tally
  if tally then
    r.lastDay, r.askedBack = tally.day, tally.askedBack and '1' or '0'
    call('HINCRBY', key('tally', tally.day), tally.what, 1)
    call('ZADD', key('tally-days'), 0, tally.day)
  end
  put('conversation', id, r, old)
end

local function put_turn(id, message, given)
  call('HSET', key('turns', id), message, given.outcome)
  local number = next_of('told')
  for _, fact in ipairs(given.facts) do
    call('ZADD', key('told', fact), number, id .. string.char(0) .. message)
    call('SADD', key('told-in', id), fact)
  end
  for _, entry in ipairs(given.transcript) do call('RPUSH', key('transcript', id), entry) end
  for _, one in ipairs(given.counts) do call('HINCRBY', key('counter', one.name), one.day, 1) end
  if message:match('^(.*)|%d+$') == id then call('ZREM', key('awaiting'), message) end
end
`,
  CONVERSATIONS,
);

const COMMIT = `
local id, message = input.id, input.message
local seen = call('HGET', key('turns', id), message)
if seen then return { 'seen', seen } end
local version = tonumber(call('HGET', key('conversation', id), 'version') or 0)
if version ~= input.expectedVersion then return { 'conflict' } end
if input.newCase and call('EXISTS', key('case', input.newCase.number)) == 1 then return { 'case-number-taken' } end
if input.factsVersion and input.factsVersion ~= facts_version() then return { 'facts-moved' } end
if input.caseChange and not is_current(input.caseChange) then return { 'case-moved' } end
check_outbox(input.outbox)

if input.caseChange then change_case(input.caseChange) end
put_conversation(id, input.conversation)
put_turn(id, message, input.turn)
remember_words(id, input.words)
if input.newCase then open_case(input.newCase) end
put_outbox(input.outbox)
if input.feedback then put_feedback(id, input.feedback) end
return { 'committed' }`;

/** The part of the store that keeps conversations with their turns, transcripts and counters. */
export function turnCalls({ read, write }: Access): TurnCalls {
  const conversation = read(`return call('HGET', key('conversation', input.id), 'body')`);
  const outcome = read(`return call('HGET', key('turns', input.id), input.message)`);
  const transcript = read(`return call('LRANGE', key('transcript', input.id), 0, -1)`);
  const counter = read(`return call('HGET', key('counter', input.name), input.day)`);
  const count = write(`call('HINCRBY', key('counter', input.name), input.day, 1)`);
  const commit = write(COMMIT, TURNS, CASES, OUTBOX, FEEDBACK, FACTS_VERSION, SEARCH);
  return {
    conversation: async (id) => optional(await conversation({ id }), record<Conversation>),
    outcomeOf: async (id, message) => optional(await outcome({ id, message }), record<Outcome>),
    transcript: async (id) => recordsOf<TranscriptEntry>(await transcript({ id })),
    counter: async (name, day) => Number((await counter({ name, day })) ?? 0),
    count: async (name, day) => {
      await count({ name, day });
    },
    commitTurn: async (turn) => {
      checkTurn(turn);
      const [kind, seen] = listOf(await commit(turnInput(turn)));
      return kind === 'seen' ? { kind, outcome: record<Outcome>(seen) } : ({ kind } as TurnResult);
    },
  };
}

function turnInput(turn: Turn) {
  const { conversationId: id, messageId: message, expectedVersion, factsVersion, outcome, conversation } = turn;
  const { version, channel, language } = conversation;
  const kept = { version, channel, language, at: outcome.asOf, body: jsonOf(conversation), tally: tallyOf(turn) };
  return {
    id,
    message,
    expectedVersion,
    factsVersion,
    conversation: kept,
    turn: {
      outcome: jsonOf(outcome),
      facts: [...new Set(outcome.facts)],
      transcript: turn.transcript.map((entry) => jsonOf(entry)),
      counts: [...turn.counts],
    },
    words: wordsOf(saidInTurn(turn)),
    outbox: turn.outbox.map(outboxRow),
    newCase: turn.newCase && openingInput(turn.newCase),
    caseChange: turn.caseChange && changeInput(turn.caseChange),
    feedback: turn.feedback && feedbackInput(turn.feedback),
  };
}

/** How a turn counts in the overview. What staff and the clock do is none of a stakeholder's messages. */
function tallyOf(turn: Turn) {
  const { conversation, outcome, transcript } = turn;
  if (!transcript.some(({ from }) => from === 'user')) return undefined;
  const what = [conversation.channel, outcome.language, tallyKind(turn)].join(' ');
  return { day: genevaDate(new Date(outcome.asOf)), what, askedBack: outcome.kind === 'clarify' };
}
