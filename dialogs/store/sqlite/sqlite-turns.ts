import type { Conversation } from '../../conversation.js';
import type { Outcome } from '../../message.js';
import { checkTurn, saidInTurn } from '../check-turn.js';
import type { Store, TranscriptEntry, Turn, TurnResult } from '../store.js';
import { jsonOf } from '../stored-json.js';
import { caseWriter } from './sqlite-cases.js';
import { changeWriter } from './sqlite-changes.js';
import { type Access, type Connection, numberOf, record } from './sqlite-connection.js';
import { versionReader } from './sqlite-facts.js';
import { feedbackWriter } from './sqlite-feedback.js';
import { outboxRow, outboxWriter } from './sqlite-outbox.js';
import { tallyWriter } from './sqlite-overview.js';
import { searchWriter } from './sqlite-search.js';

type TurnCalls = Pick<Store, 'conversation' | 'outcomeOf' | 'commitTurn' | 'transcript' | 'count' | 'counter'>;

/** The part of the embedded store that keeps conversations with their turns, transcripts and counters. */
export function turnCalls({ db, read, write }: Access): TurnCalls {
  const sql = statements(db);
  return {
    conversation: (id) => read(() => optional<Conversation>(sql.conversation.get(id), 'body')),
    outcomeOf: (id, messageId) => read(() => optional<Outcome>(sql.outcome.get(id, messageId), 'outcome')),
    transcript: (id) => read(() => sql.transcript.all(id).map((row) => record<TranscriptEntry>(row, 'body'))),
    counter: (name, day) => read(() => Number(sql.counter.get(name, day)?.value ?? 0)),
    count: (name, day) =>
      write(() => {
        sql.count.run(name, day);
      }),
    // Async, so that a turn that breaks the contract or cannot be written as JSON is a rejection, not a throw.
    commitTurn: async (turn, haste) => {
      checkTurn(turn);
      const rows = rowsOf(turn);
      return write(() => commit(sql, rows), haste);
    },
  };
}

type Statements = ReturnType<typeof statements>;

function statements(db: Connection) {
  return {
    conversation: db.prepare('SELECT version, body FROM conversation WHERE id = ?'),
    outcome: db.prepare('SELECT outcome FROM turn WHERE conversation_id = ? AND message_id = ?'),
    transcript: db.prepare('SELECT body FROM transcript WHERE conversation_id = ? ORDER BY seq'),
    cases: caseWriter(db),
    search: searchWriter(db),
    changes: changeWriter(db),
    tally: tallyWriter(db),
    counter: db.prepare('SELECT value FROM counter WHERE name = ? AND day = ?'),
    putFeedback: feedbackWriter(db),
    factsVersion: versionReader(db),
    count: db.prepare('INSERT INTO counter VALUES (?, ?, 1) ON CONFLICT (name, day) DO UPDATE SET value = value + 1'),
    putConversation: db.prepare(
      `INSERT INTO conversation (id, version, body, channel, language, started_at, last_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
       ON CONFLICT (id) DO UPDATE
       SET version = excluded.version, body = excluded.body, language = excluded.language, last_at = excluded.last_at`,
    ),
    putTurn: db.prepare('INSERT INTO turn VALUES (?, ?, ?)'),
    putTranscript: db.prepare('INSERT INTO transcript (conversation_id, body) VALUES (?, ?)'),
    putOutbox: outboxWriter(db),
    answered: db.prepare(
      `UPDATE activity SET awaits_turn = 0
       WHERE awaits_turn = 1 AND conversation_id = ?1 AND conversation_id || printf('|%07d', position) = ?2`,
    ),
  };
}

/** The turn as it stands at the call: what the caller does to its objects while the commit waits no longer counts. */
function rowsOf(turn: Turn) {
  return {
    turn: { ...turn, counts: [...turn.counts] },
    conversation: jsonOf(turn.conversation),
    outcome: jsonOf(turn.outcome),
    transcript: turn.transcript.map((entry) => jsonOf(entry)),
    said: saidInTurn(turn),
    newCase: turn.newCase && structuredClone(turn.newCase),
    caseChange: turn.caseChange && structuredClone(turn.caseChange),
    feedback: turn.feedback && { ...turn.feedback, facts: [...turn.feedback.facts] },
    outbox: turn.outbox.map(outboxRow),
  };
}

function commit(sql: Statements, rows: ReturnType<typeof rowsOf>): TurnResult {
  const { conversationId: id, messageId, expectedVersion, factsVersion, counts } = rows.turn;
  const seen = optional<Outcome>(sql.outcome.get(id, messageId), 'outcome');
  if (seen) return { kind: 'seen', outcome: seen };
  const found = sql.conversation.get(id);
  if ((found ? numberOf(found, 'version') : 0) !== expectedVersion) return { kind: 'conflict' };
  if (rows.newCase && sql.cases.find(rows.newCase.number)) return { kind: 'case-number-taken' };
  if (factsVersion !== undefined && factsVersion !== sql.factsVersion()) return { kind: 'facts-moved' };
  if (rows.caseChange && !sql.cases.change(rows.caseChange)) return { kind: 'case-moved' };

  const { channel, language } = rows.turn.conversation;
  sql.putConversation.run(id, expectedVersion + 1, rows.conversation, channel, language, rows.turn.outcome.asOf);
  sql.changes.conversation(id);
  sql.tally(rows.turn);
  sql.putTurn.run(id, messageId, rows.outcome);
  for (const body of rows.transcript) sql.putTranscript.run(id, body);
  for (const text of rows.said) sql.search(id, text);
  if (rows.newCase) sql.cases.open(rows.newCase);
  for (const entry of rows.outbox) sql.putOutbox(entry);
  if (rows.feedback) sql.putFeedback(id, rows.feedback);
  for (const { name, day } of counts) sql.count.run(name, day);
  sql.answered.run(id, messageId);
  return { kind: 'committed' };
}

function optional<T>(row: Readonly<Record<string, unknown>> | undefined, column: string): T | undefined {
  return row && record<T>(row, column);
}
