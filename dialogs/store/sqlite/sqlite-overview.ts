import { genevaDate } from '../../../knowledge/civil-date.js';
import type { DroppedConversation, LeftTally, OverviewBook, TurnTally, UnhelpfulFact } from '../overview-book.js';
import { hoursBetween } from '../overview-hours.js';
import type { Turn } from '../store.js';
import { tallyKind } from '../tally-kind.js';
import { type Access, type Connection, numberOf, type Row, textOf } from './sqlite-connection.js';

/** A step of the schema: what came to what, counted as it happens. What is there already is not counted. */
export const OVERVIEW_TABLES = `
  CREATE TABLE turn_tally (
    day TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    value INTEGER NOT NULL,
    PRIMARY KEY (day, channel, language, kind)
  ) STRICT, WITHOUT ROWID;
  ALTER TABLE support_case ADD COLUMN opened_day TEXT NOT NULL DEFAULT '';
  ALTER TABLE support_case ADD COLUMN answered_at TEXT;
  UPDATE support_case SET opened_day = substr(opened_at, 1, 10);
  CREATE INDEX support_case_opened ON support_case (opened_day);
  ALTER TABLE conversation ADD COLUMN last_day TEXT NOT NULL DEFAULT '';
  ALTER TABLE conversation ADD COLUMN asked_back INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX conversation_asked_back ON conversation (last_day) WHERE asked_back = 1;
`;

/** Counts a turn, inside its transaction. What staff and the clock do is none of a stakeholder's messages. */
export function tallyWriter(db: Connection): (turn: Turn) => void {
  const raise = db.prepare(
    `INSERT INTO turn_tally VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (day, channel, language, kind) DO UPDATE SET value = value + 1`,
  );
  const mark = db.prepare('UPDATE conversation SET last_day = ?, asked_back = ? WHERE id = ?');
  return (turn) => {
    const { conversation, outcome, transcript } = turn;
    if (!transcript.some(({ from }) => from === 'user')) return;
    const day = genevaDate(new Date(outcome.asOf));
    raise.run(day, conversation.channel, outcome.language, tallyKind(turn));
    mark.run(day, outcome.kind === 'clarify' ? 1 : 0, conversation.id);
  };
}

/** The part of the embedded store that tells of its own work. */
export function overviewCalls({ db, read }: Access): OverviewBook {
  const turns = db.prepare('SELECT * FROM turn_tally WHERE day BETWEEN ? AND ? ORDER BY day, channel, language, kind');
  const left = db.prepare(
    `SELECT topic, reason, language, opened_day, count(*) AS value FROM case_question JOIN support_case USING (number)
     WHERE opened_day BETWEEN ? AND ? GROUP BY topic, reason, language, opened_day
     ORDER BY opened_day, topic, reason, language`,
  );
  const hours = db.prepare(
    'SELECT opened_at, answered_at FROM support_case WHERE opened_day BETWEEN ? AND ? AND answered_at IS NOT NULL',
  );
  const dropped = db.prepare(
    `SELECT id, language, last_at FROM conversation WHERE asked_back = 1 AND last_day BETWEEN ? AND ?
     ORDER BY last_at DESC, id DESC LIMIT ?`,
  );
  const unhelpful = db.prepare(
    `SELECT fact, count(*) AS value FROM feedback JOIN feedback_fact USING (conversation_id, message_id)
     WHERE helpful = 0 AND day BETWEEN ? AND ? GROUP BY fact ORDER BY value DESC, fact`,
  );
  return {
    turnTally: (from, to) => read(() => turns.all(from, to).map(turnTally)),
    leftTally: (from, to) => read(() => left.all(from, to).map(leftTally)),
    hoursToAnswer: (from, to) =>
      read(() =>
        hours
          .all(from, to)
          .map((row) => hoursBetween(textOf(row, 'opened_at'), textOf(row, 'answered_at')))
          .sort((a, b) => a - b),
      ),
    droppedConversations: (from, to, limit) => read(() => dropped.all(from, to, limit).map(droppedConversation)),
    unhelpfulFacts: (from, to) =>
      read(() =>
        unhelpful
          .all(from, to)
          .map((row): UnhelpfulFact => ({ fact: textOf(row, 'fact'), count: numberOf(row, 'value') })),
      ),
  };
}

// Columns of our own tables hold what `tallyWriter` and `caseWriter` have written.
const turnTally = (row: Row) =>
  ({
    day: textOf(row, 'day'),
    channel: textOf(row, 'channel'),
    language: textOf(row, 'language'),
    kind: textOf(row, 'kind'),
    count: numberOf(row, 'value'),
  }) as TurnTally;

const leftTally = (row: Row): LeftTally => ({
  key: textOf(row, 'topic'),
  reason: textOf(row, 'reason'),
  language: textOf(row, 'language'),
  day: textOf(row, 'opened_day'),
  count: numberOf(row, 'value'),
});

const droppedConversation = (row: Row): DroppedConversation => ({
  conversationId: textOf(row, 'id'),
  language: textOf(row, 'language'),
  lastAt: textOf(row, 'last_at'),
});
