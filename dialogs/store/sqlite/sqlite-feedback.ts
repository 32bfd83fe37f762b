import type { Feedback, FeedbackCount, Store } from '../store.js';
import { jsonOf } from '../stored-json.js';
import { type Access, type Connection, numberOf, type Row, record } from './sqlite-connection.js';

type FeedbackCalls = Pick<Store, 'feedback' | 'feedbackOfDay' | 'feedbackOnFact'>;

const COUNTS = 'coalesce(sum(helpful), 0) AS helpful, count(*) AS given';

/** The part of the embedded store that tells what users thought of the answers. */
export function feedbackCalls({ db, read }: Access): FeedbackCalls {
  const one = db.prepare('SELECT body FROM feedback WHERE conversation_id = ? AND message_id = ?');
  const ofDay = db.prepare(`SELECT ${COUNTS} FROM feedback WHERE day = ?`);
  const onFact = db.prepare(
    `SELECT ${COUNTS} FROM feedback_fact JOIN feedback USING (conversation_id, message_id) WHERE fact = ?`,
  );
  return {
    feedback: (conversationId, messageId) =>
      read(() => {
        const row = one.get(conversationId, messageId);
        return row && record<Feedback>(row, 'body');
      }),
    feedbackOfDay: (day) => read(() => counted(ofDay.get(day) ?? {})),
    feedbackOnFact: (reference) => read(() => counted(onFact.get(reference) ?? {})),
  };
}

/** Writes the verdict of a turn, inside the transaction of that turn. */
export function feedbackWriter(db: Connection): (conversationId: string, feedback: Feedback) => void {
  const put = db.prepare(
    `INSERT INTO feedback (conversation_id, message_id, helpful, day, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (conversation_id, message_id)
     DO UPDATE SET helpful = excluded.helpful, day = excluded.day, body = excluded.body`,
  );
  const forget = db.prepare('DELETE FROM feedback_fact WHERE conversation_id = ? AND message_id = ?');
  const putFact = db.prepare(
    'INSERT OR IGNORE INTO feedback_fact (conversation_id, message_id, fact) VALUES (?, ?, ?)',
  );
  return (conversationId, feedback) => {
    const { messageId, helpful, day, facts } = feedback;
    put.run(conversationId, messageId, helpful ? 1 : 0, day, jsonOf(feedback));
    forget.run(conversationId, messageId);
    for (const fact of facts) putFact.run(conversationId, messageId, fact);
  };
}

function counted(row: Row): FeedbackCount {
  const helpful = numberOf(row, 'helpful');
  return { helpful, notHelpful: numberOf(row, 'given') - helpful };
}
