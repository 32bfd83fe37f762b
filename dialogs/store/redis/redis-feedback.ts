import type { Feedback, FeedbackCount, Store } from '../store.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { listOf, optional, type Reply, record } from './redis-reply.js';
import { part } from './redis-rows.js';

type FeedbackCalls = Pick<Store, 'feedback' | 'feedbackOfDay' | 'feedbackOnFact'>;

/** Keeps the verdict of a turn in place of an earlier one. */
export const FEEDBACK = part(`
local function count_verdict(marks, by)
  local which = marks.helpful and 'helpful' or 'notHelpful'
  call('HINCRBY', key('verdicts-on-day', marks.day), which, by)
  for _, fact in ipairs(marks.facts) do
    call('HINCRBY', key('verdicts-on-fact', fact), which, by)
    if not marks.helpful then
      call('HINCRBY', key('unhelpful', marks.day), fact, by)
      call('ZADD', key('unhelpful-days'), 0, marks.day)
    end
  end
end

local function put_feedback(id, feedback)
  local before = call('HGET', key('feedback-marks', id), feedback.message)
  if before then count_verdict(cjson.decode(before), -1) end
  count_verdict(cjson.decode(feedback.marks), 1)
  call('HSET', key('feedback', id), feedback.message, feedback.body)
  call('HSET', key('feedback-marks', id), feedback.message, feedback.marks)
end
`);

/** A verdict as `put_feedback` takes it. */
export function feedbackInput(feedback: Feedback) {
  const { messageId: message, helpful, day, facts } = feedback;
  return { message, body: jsonOf(feedback), marks: jsonOf({ helpful, day, facts: [...new Set(facts)] }) };
}

/** The part of the store that tells what users thought of the answers. */
export function feedbackCalls({ read }: Access): FeedbackCalls {
  const one = read(`return call('HGET', key('feedback', input.id), input.message)`);
  const counts = (name: string) => read(`return columns('${name}', input.of, { 'helpful', 'notHelpful' })`);
  const [ofDay, onFact] = [counts('verdicts-on-day'), counts('verdicts-on-fact')];
  return {
    feedback: async (id, message) => optional(await one({ id, message }), record<Feedback>),
    feedbackOfDay: async (day) => counted(await ofDay({ of: day })),
    feedbackOnFact: async (fact) => counted(await onFact({ of: fact })),
  };
}

function counted(reply: Reply): FeedbackCount {
  const [helpful, notHelpful] = listOf(reply);
  return { helpful: Number(helpful ?? 0), notHelpful: Number(notHelpful ?? 0) };
}
