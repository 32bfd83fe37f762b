import type { Conversation } from '../conversation.js';
import type { Outcome } from '../message.js';
import { type Access, type Connection, numberOf, record } from './sqlite-connection.js';
import { feedbackWriter } from './sqlite-feedback.js';
import { outboxRow, outboxWriter } from './sqlite-outbox.js';
import type { Case, Store, TranscriptEntry, Turn, TurnResult } from './store.js';
import { StoreError } from './store-error.js';
import { jsonOf } from './stored-json.js';

type TurnCalls = Pick<Store, 'conversation' | 'outcomeOf' | 'commitTurn' | 'transcript' | 'case' | 'count' | 'counter'>;

/** The part of the embedded store that keeps conversations with their turns, transcripts, cases and counters. */
export function turnCalls({ db, read, write }: Access): TurnCalls {
  const sql = statements(db);
  return {
    conversation: (id) => read(() => optional<Conversation>(sql.conversation.get(id), 'body')),
    outcomeOf: (id, messageId) => read(() => optional<Outcome>(sql.outcome.get(id, messageId), 'outcome')),
    transcript: (id) => read(() => sql.transcript.all(id).map((row) => record<TranscriptEntry>(row, 'body'))),
    case: (number) => read(() => optional<Case>(sql.caseOf.get(number), 'body')),
    counter: (name, day) => read(() => Number(sql.counter.get(name, day)?.value ?? 0)),
    count: (name, day) =>
      write(() => {
        sql.count.run(name, day);
      }),
    // Async, so that a turn that breaks the contract or cannot be written as JSON is a rejection, not a throw.
    commitTurn: async (turn) => {
      checkTurn(turn);
      const rows = rowsOf(turn);
      return write(() => commit(sql, rows));
    },
  };
}

type Statements = ReturnType<typeof statements>;

function statements(db: Connection) {
  return {
    conversation: db.prepare('SELECT version, body FROM conversation WHERE id = ?'),
    outcome: db.prepare('SELECT outcome FROM turn WHERE conversation_id = ? AND message_id = ?'),
    transcript: db.prepare('SELECT body FROM transcript WHERE conversation_id = ? ORDER BY seq'),
    caseOf: db.prepare('SELECT body FROM support_case WHERE number = ?'),
    counter: db.prepare('SELECT value FROM counter WHERE name = ? AND day = ?'),
    putFeedback: feedbackWriter(db),
    count: db.prepare('INSERT INTO counter VALUES (?, ?, 1) ON CONFLICT (name, day) DO UPDATE SET value = value + 1'),
    putConversation: db.prepare(
      `INSERT INTO conversation VALUES (?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, body = excluded.body`,
    ),
    putTurn: db.prepare('INSERT INTO turn VALUES (?, ?, ?)'),
    putTranscript: db.prepare('INSERT INTO transcript (conversation_id, body) VALUES (?, ?)'),
    putCase: db.prepare('INSERT INTO support_case (number, conversation_id, body, closed_at) VALUES (?, ?, ?, ?)'),
    changeCase: db.prepare('UPDATE support_case SET body = ?, closed_at = ? WHERE number = ?'),
    putOutbox: outboxWriter(db),
    answered: db.prepare(
      `UPDATE activity SET awaits_turn = 0
       WHERE awaits_turn = 1 AND conversation_id = ?1 AND conversation_id || printf('|%07d', position) = ?2`,
    ),
  };
}

function checkTurn({ conversationId, expectedVersion, conversation, newCase, outbox }: Turn): void {
  const sameId = [
    conversation.id,
    ...(newCase ? [newCase.conversationId] : []),
    ...outbox.map((o) => o.conversationId),
  ];
  if (sameId.some((id) => id !== conversationId)) {
    throw new StoreError('store-misused', 'a turn was given with parts of another conversation');
  }
  if (conversation.version !== expectedVersion + 1) {
    throw new StoreError(
      'store-misused',
      `a turn on version ${expectedVersion} must leave version ${expectedVersion + 1}, not ${conversation.version}`,
    );
  }
}

/** The turn as it stands at the call: what the caller does to its objects while the commit waits no longer counts. */
function rowsOf(turn: Turn) {
  return {
    turn: { ...turn, counts: [...turn.counts] },
    conversation: jsonOf(turn.conversation),
    outcome: jsonOf(turn.outcome),
    transcript: turn.transcript.map((entry) => jsonOf(entry)),
    newCase: turn.newCase && { ...turn.newCase },
    addition: turn.caseAddition && { ...turn.caseAddition, questions: [...turn.caseAddition.questions] },
    at: turn.outcome.asOf,
    feedback: turn.feedback && { ...turn.feedback, facts: [...turn.feedback.facts] },
    outbox: turn.outbox.map(outboxRow),
  };
}

function commit(sql: Statements, rows: ReturnType<typeof rowsOf>): TurnResult {
  const { conversationId: id, messageId, expectedVersion, counts } = rows.turn;
  const seen = optional<Outcome>(sql.outcome.get(id, messageId), 'outcome');
  if (seen) return { kind: 'seen', outcome: seen };
  const found = sql.conversation.get(id);
  if ((found ? numberOf(found, 'version') : 0) !== expectedVersion) return { kind: 'conflict' };
  if (rows.newCase && sql.caseOf.get(rows.newCase.number)) return { kind: 'case-number-taken' };

  sql.putConversation.run(id, expectedVersion + 1, rows.conversation);
  sql.putTurn.run(id, messageId, rows.outcome);
  for (const body of rows.transcript) sql.putTranscript.run(id, body);
  commitCases(sql, rows);
  for (const entry of rows.outbox) sql.putOutbox(entry);
  if (rows.feedback) sql.putFeedback(id, rows.feedback);
  for (const { name, day } of counts) sql.count.run(name, day);
  sql.answered.run(id, messageId);
  return { kind: 'committed' };
}

function commitCases(sql: Statements, { turn, newCase, addition, at }: ReturnType<typeof rowsOf>): void {
  const id = turn.conversationId;
  if (newCase) sql.putCase.run(newCase.number, id, jsonOf(newCase), newCase.closedAt ?? null);
  if (addition) {
    const open = caseOf(sql, addition.number, id);
    if (!open || open.closedAt !== undefined) {
      throw new StoreError(
        'store-misused',
        'questions were added to a case that is not an open one of this conversation',
      );
    }
    const body = { ...open, questions: [...open.questions, ...addition.questions] };
    sql.changeCase.run(jsonOf(body), null, open.number);
  }
  const closing = turn.closedCase === undefined ? undefined : caseOf(sql, turn.closedCase, id);
  if (closing && closing.closedAt === undefined) {
    sql.changeCase.run(jsonOf({ ...closing, closedAt: at }), at, closing.number);
  }
}

function caseOf(sql: Statements, number: string, conversationId: string): Case | undefined {
  const found = optional<Case>(sql.caseOf.get(number), 'body');
  return found?.conversationId === conversationId ? found : undefined;
}

function optional<T>(row: Readonly<Record<string, unknown>> | undefined, column: string): T | undefined {
  return row && record<T>(row, column);
}
