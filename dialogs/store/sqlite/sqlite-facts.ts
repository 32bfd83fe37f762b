import type { FactEdit } from '../../../knowledge/fact-edit.js';
import type { Outcome } from '../../message.js';
import type { Enactment, EnactResult, FactBook, FactChange, RecordedChange, Told } from '../fact-book.js';
import { jsonOf } from '../stored-json.js';
import { type Access, type Connection, numberOf, type Row, record, textOf } from './sqlite-connection.js';

/** The part of the embedded store that keeps what staff change of the facts. */
export function factCalls({ db, read, write }: Access): FactBook {
  const sql = statements(db);
  const version = versionReader(db);
  return {
    factsVersion: () => read(version),
    factsInForce: () =>
      read(() => ({ version: version(), changes: sql.inForce.all().map((row) => record<FactChange>(row, 'body')) })),
    // Async, so that what cannot be written as JSON is a rejection, not a throw.
    proposeFacts: async (change) => {
      const [id, body] = [change.id, jsonOf(change)];
      return write(() => {
        sql.enter.run(id, body);
      });
    },
    enactFacts: async (enactment) => {
      const row = { ...enactment, undo: jsonOf(enactment.undo), body: bodyOf(enactment.change) };
      return write(() => enact(sql, version(), row));
    },
    rejectFacts: (id, by, at) => write(() => sql.reject.get(id, by, at) !== undefined),
    factChange: (id) =>
      read(() => {
        const row = sql.one.get(id);
        return row && recorded(row);
      }),
    factChanges: (limit, before) => read(() => sql.newest.all(before ?? null, Math.max(0, limit)).map(recorded)),
    toldOf: (references, limit) => {
      const wanted = jsonOf(references);
      return read(() => sql.told.all(wanted, Math.max(0, limit)).map(told));
    },
  };
}

/** Reads the version of the facts, inside a transaction or outside. */
export function versionReader(db: Connection): () => number {
  const newest = db.prepare('SELECT coalesce(max(version), 0) AS version FROM fact_ruling');
  return () => numberOf(newest.get() ?? {}, 'version');
}

type Statements = ReturnType<typeof statements>;

function statements(db: Connection) {
  const both =
    'SELECT fact_change.body, act, ruled_by, ruled_at, version, undo FROM fact_change LEFT JOIN fact_ruling ON id = change_id';
  return {
    enter: db.prepare('INSERT OR IGNORE INTO fact_change (id, body) VALUES (?, ?)'),
    inForce: db.prepare(
      'SELECT body FROM fact_ruling JOIN fact_change ON id = change_id WHERE version IS NOT NULL ORDER BY version',
    ),
    one: db.prepare(`${both} WHERE id = ?`),
    newest: db.prepare(
      `${both} WHERE ?1 IS NULL OR seq < (SELECT seq FROM fact_change WHERE id = ?1) ORDER BY seq DESC LIMIT ?2`,
    ),
    rule: db.prepare("INSERT INTO fact_ruling VALUES (?, 'in-force', ?, ?, ?, ?)"),
    reject: db.prepare(
      `INSERT INTO fact_ruling SELECT id, 'rejected', ?2, ?3, NULL, NULL FROM fact_change
       WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM fact_ruling WHERE change_id = ?1) RETURNING change_id`,
    ),
    told: db.prepare(
      `SELECT DISTINCT turn.rowid, conversation_id, message_id, outcome FROM told JOIN turn USING (conversation_id, message_id)
       WHERE fact IN (SELECT value FROM json_each(?)) ORDER BY turn.rowid DESC LIMIT ?`,
    ),
  };
}

function bodyOf(change: Enactment['change']): string | undefined {
  return typeof change === 'string' ? undefined : jsonOf(change);
}

type EnactRow = Omit<Enactment, 'undo'> & { readonly undo: string; readonly body: string | undefined };

function enact(
  sql: Statements,
  version: number,
  { change, body, by, at, expectedVersion, undo }: EnactRow,
): EnactResult {
  const id = typeof change === 'string' ? change : change.id;
  const known = sql.one.get(id);
  if (!known && body === undefined) return { kind: 'unknown' };
  if (known && known.act !== null) return { kind: 'settled' };
  if (known && record<FactChange>(known, 'body').by === by) return { kind: 'same-person' };
  if (version !== expectedVersion) return { kind: 'moved' };
  if (body !== undefined) sql.enter.run(id, body);
  sql.rule.run(id, by, at, version + 1, undo);
  return { kind: 'enacted', version: version + 1 };
}

function recorded(row: Row): RecordedChange {
  const change = record<FactChange>(row, 'body');
  if (row.act === null) return { change, state: 'proposed' };
  const settled = { change, settledBy: textOf(row, 'ruled_by'), settledAt: textOf(row, 'ruled_at') };
  if (row.version === null) return { ...settled, state: 'rejected' };
  const undo = record<readonly FactEdit[]>(row, 'undo');
  return { ...settled, state: 'in-force', version: numberOf(row, 'version'), undo };
}

function told(row: Row): Told {
  const { asOf: at, language, facts } = record<Outcome>(row, 'outcome');
  const [conversationId, messageId] = [textOf(row, 'conversation_id'), textOf(row, 'message_id')];
  return { conversationId, messageId, at, language, facts };
}
