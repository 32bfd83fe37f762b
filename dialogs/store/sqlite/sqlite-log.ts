import { activityId } from '../activity-id.js';
import type { LoggedActivity, NewActivity, NewUpload, OutboxEntry, Store } from '../store.js';
import { StoreError } from '../store-error.js';
import { jsonOf } from '../stored-json.js';
import { type Access, type Connection, numberOf, type Row, record, textOf } from './sqlite-connection.js';
import { uploadWriter } from './sqlite-uploads.js';

type LogCalls = Pick<
  Store,
  'appendActivity' | 'activities' | 'lastPosition' | 'activitiesAwaitingTurn' | 'pendingOutbox' | 'deliverToLog'
>;

/** The part of the embedded store that keeps the logs of chat conversations and the outbox. */
export function logCalls({ db, read, write }: Access): LogCalls {
  const sql = statements(db);
  return {
    activities: (id, after, limit) => read(() => sql.after.all(id, after, Math.max(0, limit)).map(logged)),
    lastPosition: (id) => read(() => lastPosition(sql, id)),
    activitiesAwaitingTurn: () => read(() => sql.awaiting.all().map(logged)),
    pendingOutbox: (channel, id) =>
      read(() => {
        const rows = id === undefined ? sql.pending.all(channel) : sql.pendingOf.all(channel, id);
        return rows.map((row) => record<OutboxEntry>(row, 'body'));
      }),
    // Async, so that an activity that cannot be written as JSON is a rejection, not a throw.
    appendActivity: async (activity) => {
      const row = rowOf(activity);
      return write(() => append(sql, row));
    },
    deliverToLog: async (outboxId, activity) => {
      const row = rowOf(activity);
      return write(() => deliver(sql, outboxId, row));
    },
  };
}

type Statements = ReturnType<typeof statements>;

function statements(db: Connection) {
  const columns = 'conversation_id, position, client_id, at, body';
  return {
    after: db.prepare(
      `SELECT ${columns} FROM activity WHERE conversation_id = ? AND position > ? ORDER BY position LIMIT ?`,
    ),
    last: db.prepare('SELECT coalesce(max(position), 0) AS position FROM activity WHERE conversation_id = ?'),
    awaiting: db.prepare(`SELECT ${columns} FROM activity WHERE awaits_turn = 1 ORDER BY seq`),
    byClient: db.prepare(`SELECT ${columns} FROM activity WHERE conversation_id = ? AND client_id = ?`),
    put: db.prepare(
      `INSERT INTO activity (conversation_id, position, client_id, at, body, awaits_turn)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6 AND NOT EXISTS (SELECT 1 FROM turn WHERE conversation_id = ?1 AND message_id = ?7))
       RETURNING ${columns}`,
    ),
    pending: db.prepare("SELECT body FROM outbox WHERE state = 'pending' AND channel = ? ORDER BY seq"),
    pendingOf: db.prepare(
      "SELECT body FROM outbox WHERE state = 'pending' AND channel = ? AND conversation_id = ? ORDER BY seq",
    ),
    outbox: db.prepare('SELECT conversation_id, state FROM outbox WHERE id = ?'),
    sent: db.prepare("UPDATE outbox SET state = 'sent', ended_at = ? WHERE id = ?"),
    putUploads: uploadWriter(db),
  };
}

/** The activity as it stands at the call: what the caller does to it while the commit waits no longer counts. */
function rowOf({ conversationId, clientId, awaitsTurn, at, activity, uploads = [] }: NewActivity) {
  const files: NewUpload[] = uploads.map((upload) => ({ ...upload, bytes: upload.bytes.slice() }));
  return { conversationId, clientId, awaitsTurn, at, body: jsonOf(activity), files };
}

function append(sql: Statements, row: ReturnType<typeof rowOf>): { entry: LoggedActivity; repeated: boolean } {
  const { conversationId: id, clientId, awaitsTurn, at, body } = row;
  const known = clientId === undefined ? undefined : sql.byClient.get(id, clientId);
  if (known) return { entry: logged(known), repeated: true };
  const position = lastPosition(sql, id) + 1;
  const written = sql.put.get(id, position, clientId ?? null, at, body, awaitsTurn ? 1 : 0, activityId(id, position));
  if (!written) throw new StoreError('store-failed', 'the log entry was not written');
  sql.putUploads(id, at, row.files);
  return { entry: logged(written), repeated: false };
}

function deliver(sql: Statements, outboxId: string, row: ReturnType<typeof rowOf>): LoggedActivity | undefined {
  const found = sql.outbox.get(outboxId);
  if (!found) throw new StoreError('store-misused', `there is no outbox entry ${outboxId}`);
  if (textOf(found, 'conversation_id') !== row.conversationId) {
    throw new StoreError('store-misused', `outbox entry ${outboxId} belongs to another conversation`);
  }
  if (found.state !== 'pending') return undefined;
  sql.sent.run(row.at, outboxId);
  return append(sql, row).entry;
}

function lastPosition(sql: Statements, conversationId: string): number {
  return Number(sql.last.get(conversationId)?.position ?? 0);
}

function logged(row: Row): LoggedActivity {
  const conversationId = textOf(row, 'conversation_id');
  const position = numberOf(row, 'position');
  return {
    conversationId,
    position,
    id: activityId(conversationId, position),
    ...(row.client_id === null ? {} : { clientId: textOf(row, 'client_id') }),
    at: textOf(row, 'at'),
    activity: record(row, 'body'),
  };
}
