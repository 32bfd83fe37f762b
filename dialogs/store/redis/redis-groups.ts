import type { GroupAnswer, GroupBook, GroupOutcome } from '../group-book.js';
import { jsonOf } from '../stored-json.js';
import type { Access } from './redis-connection.js';
import { optional, record, recordsOf } from './redis-reply.js';
import { part } from './redis-rows.js';

/** Rows of answers to groups. */
export const GROUPS = part(`
places['group-answer'] = function(id, r)
  return r.outcomes and {} or { [key('group-answers')] = r.seq }
end
`);

/** The part of the store that keeps answers to groups of cases. */
export function groupCalls({ read, write }: Access): GroupBook {
  const add = write(
    `if row('group-answer', input.id) then return false end
     put('group-answer', input.id, { seq = next_of('group-answer'), body = input.body })`,
    GROUPS,
  );
  const finish = write(
    `local known = row('group-answer', input.id)
     if not known then fail('MISUSED', 'there is no such answer to a group') end
     if not known.outcomes then change('group-answer', input.id, { outcomes = input.outcomes }) end`,
    GROUPS,
  );
  const unfinished = read(
    `local all = {}
     for i, id in ipairs(call('ZRANGE', key('group-answers'), 0, -1)) do all[i] = call('HGET', key('group-answer', id), 'body') end
     return all`,
  );
  const outcomes = read(`return call('HGET', key('group-answer', input.id), 'outcomes')`);
  return {
    addGroupAnswer: async (answer) => {
      await add({ id: answer.id, body: jsonOf(answer) });
    },
    unfinishedGroupAnswers: async () => recordsOf<GroupAnswer>(await unfinished()),
    finishGroupAnswer: async (id, ends) => {
      await finish({ id, outcomes: jsonOf(ends) });
    },
    groupOutcomes: async (id) => optional(await outcomes({ id }), record<readonly GroupOutcome[]>),
  };
}
