import type { GroupAnswer, GroupBook, GroupOutcome } from '../group-book.js';
import { StoreError } from '../store-error.js';
import { jsonOf } from '../stored-json.js';
import { type Access, record } from './sqlite-connection.js';

/** A step of the schema: one answer to many cases. */
export const GROUP_TABLES = `
  CREATE TABLE group_answer (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    outcomes TEXT
  ) STRICT;
  CREATE INDEX group_answer_unfinished ON group_answer (seq) WHERE outcomes IS NULL;
`;

/** A step of the schema: what a person has answered is in no group any more. */
export const OPEN_QUESTIONS = 'ALTER TABLE case_question ADD COLUMN open INTEGER NOT NULL DEFAULT 1;';

/** The part of the embedded store that keeps answers to groups of cases. */
export function groupCalls({ db, read, write }: Access): GroupBook {
  const put = db.prepare('INSERT OR IGNORE INTO group_answer (id, body) VALUES (?, ?)');
  const unfinished = db.prepare('SELECT body FROM group_answer WHERE outcomes IS NULL ORDER BY seq');
  const one = db.prepare('SELECT outcomes FROM group_answer WHERE id = ?');
  const finish = db.prepare('UPDATE group_answer SET outcomes = coalesce(outcomes, ?) WHERE id = ? RETURNING id');
  return {
    // Async, so that what cannot be written as JSON is a rejection, not a throw.
    addGroupAnswer: async (answer) => {
      const [id, body] = [answer.id, jsonOf(answer)];
      return write(() => {
        put.run(id, body);
      });
    },
    unfinishedGroupAnswers: () => read(() => unfinished.all().map((row) => record<GroupAnswer>(row, 'body'))),
    finishGroupAnswer: async (id, outcomes) => {
      const body = jsonOf(outcomes);
      return write(() => {
        if (!finish.get(body, id)) throw new StoreError('store-misused', 'there is no such answer to a group');
      });
    },
    groupOutcomes: (id) =>
      read(() => {
        const row = one.get(id);
        return row && row.outcomes !== null ? record<readonly GroupOutcome[]>(row, 'outcomes') : undefined;
      }),
  };
}
