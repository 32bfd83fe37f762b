import type { Outgoing, OutgoingCalls, SendingEnd, SendingState } from '../mail-ledger.js';
import type { OutboxEntry } from '../store.js';
import { StoreError } from '../store-error.js';
import { jsonOf } from '../stored-json.js';
import { type Access, type Connection, numberOf, type Row, record, textOf } from './sqlite-connection.js';
import { versionReader } from './sqlite-facts.js';

/** The part of the embedded store that knows how far the outbox has got with each mail. */
export function outgoingCalls({ db, read, write }: Access): OutgoingCalls {
  const sql = statements(db);
  const version = versionReader(db);
  return {
    outgoing: (id) =>
      read(() => {
        const row = sql.one.get(id);
        return row && outgoing(row);
      }),
    outgoingIn: (state, detail) =>
      read(() => (detail === undefined ? sql.inState.all(state) : sql.inDetail.all(state, detail)).map(outgoing)),
    outgoingOf: (id) => read(() => sql.of.all(id).map(outgoing)),
    // Async, so that an entry that cannot be written as JSON is a rejection, not a throw.
    addOutgoing: async (entry) => {
      const row = outboxRow(entry);
      return write(() => {
        if (!sql.one.get(row.id)) sql.put(row);
      });
    },
    beginSending: (id, at, factsVersion) =>
      write(() => (factsVersion ?? version()) === version() && sql.begin.get(at, id) !== undefined),
    endSending: (id, end) => write(() => sql.end.get(...endValues(end), id) !== undefined),
    changeEnd: (id, end) =>
      write(() => {
        if (!sql.change.get(...endValues(end), id)) throw new StoreError('store-misused', 'there is no such mail');
      }),
    countBegun: (since, { address, conversationId } = {}) =>
      read(() => {
        if (conversationId !== undefined) return countOf(sql.begunIn.get(since, conversationId, address ?? null));
        return countOf(address === undefined ? sql.begun.get(since) : sql.begunTo.get(since, address));
      }),
    countReplies: ({ address, conversationId }, since) =>
      read(() => {
        if (address === undefined && conversationId === undefined) return countOf(sql.replies.get(since));
        if (conversationId === undefined) return countOf(sql.repliesTo.get(since, address ?? ''));
        return countOf(sql.repliesIn.get(since, conversationId, address ?? null));
      }),
  };
}

function statements(db: Connection) {
  const columns = 'body, state, attempts, begun_at, not_before, detail, ended_at';
  const count =
    "SELECT count(*) AS count FROM outbox WHERE kind = 'mail-reply' AND state <> 'withdrawn' AND created_at >= ?1";
  const begun = `SELECT count(*) AS count FROM outbox
    WHERE kind = 'mail-reply' AND begun_at >= ?1 AND state NOT IN ('placed', 'withdrawn')`;
  // An end that is none (`pending` again) leaves no trace of the attempt but its count and its code.
  const end = `UPDATE outbox SET state = ?1, ended_at = ?2, not_before = ?3, detail = ?4,
    begun_at = iif(?1 = 'pending', NULL, begun_at) WHERE id = ?5`;
  return {
    put: outboxWriter(db),
    one: db.prepare(`SELECT ${columns} FROM outbox WHERE id = ?`),
    inState: db.prepare(`SELECT ${columns} FROM outbox WHERE channel = 'mail' AND state = ? ORDER BY seq`),
    inDetail: db.prepare(
      `SELECT ${columns} FROM outbox WHERE channel = 'mail' AND state = ? AND detail = ? ORDER BY seq`,
    ),
    begun: db.prepare(begun),
    begunTo: db.prepare(`${begun} AND recipient = ?2`),
    begunIn: db.prepare(`${begun} AND conversation_id = ?2 AND (?3 IS NULL OR recipient = ?3)`),
    of: db.prepare(`SELECT ${columns} FROM outbox WHERE channel = 'mail' AND conversation_id = ? ORDER BY seq`),
    begin: db.prepare(
      `UPDATE outbox SET state = 'begun', attempts = attempts + 1, begun_at = ?, not_before = NULL
       WHERE id = ? AND state = 'pending' RETURNING id`,
    ),
    end: db.prepare(`${end} AND state IN ('pending', 'begun') RETURNING id`),
    change: db.prepare(`${end} RETURNING id`),
    replies: db.prepare(count),
    repliesTo: db.prepare(`${count} AND recipient = ?2`),
    repliesIn: db.prepare(`${count} AND conversation_id = ?2 AND (?3 IS NULL OR recipient = ?3)`),
  };
}

/** An outbox entry as it stands at the call, ready to be written. */
export function outboxRow(entry: OutboxEntry) {
  const { id, channel, conversationId, createdAt, body } = entry;
  const recipient = body.kind === 'mail-reply' ? body.to : null;
  return { id, channel, conversationId, createdAt, kind: body.kind, recipient, body: jsonOf(entry) };
}

/** Writes an outbox entry, inside a transaction. */
export function outboxWriter(db: Connection): (row: ReturnType<typeof outboxRow>) => void {
  const put = db.prepare(
    `INSERT INTO outbox (id, channel, conversation_id, kind, recipient, created_at, body) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return ({ id, channel, conversationId, kind, recipient, createdAt, body }) => {
    put.run(id, channel, conversationId, kind, recipient, createdAt, body);
  };
}

function endValues({ state, at, notBefore, detail }: SendingEnd) {
  return [state, state === 'pending' ? null : at, notBefore ?? null, detail ?? null] as const;
}

function outgoing(row: Row): Outgoing {
  return {
    entry: record<OutboxEntry>(row, 'body'),
    state: textOf(row, 'state') as SendingState,
    attempts: numberOf(row, 'attempts'),
    ...optionalText(row, 'begun_at', 'begunAt'),
    ...optionalText(row, 'not_before', 'notBefore'),
    ...optionalText(row, 'detail', 'detail'),
    ...optionalText(row, 'ended_at', 'endedAt'),
  };
}

function optionalText<N extends string>(row: Row, column: string, name: N): { [K in N]?: string } {
  const result: { [K in N]?: string } = {};
  if (row[column] !== null) result[name] = textOf(row, column);
  return result;
}

function countOf(row: Row | undefined): number {
  return numberOf(row ?? {}, 'count');
}
