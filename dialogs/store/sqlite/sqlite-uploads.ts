import type { NewUpload, Store, StoredUpload } from '../store.js';
import { type Access, bytesOf, type Connection, numberOf, type Row, textOf } from './sqlite-connection.js';

type UploadCalls = Pick<Store, 'upload' | 'uploadedBytes' | 'endConversation' | 'isEnded' | 'forget'>;

/** What belongs to a conversation, in an order that breaks no reference. */
const TABLES_OF_A_CONVERSATION = ['upload', 'activity', 'outbox', 'transcript', 'turn'] as const;

/** The part of the embedded store that keeps files, and that ends conversations. */
export function uploadCalls({ db, read, write }: Access): UploadCalls {
  const sql = statements(db);
  const erase = eraser(db);
  return {
    upload: (id, uploadId) => read(() => uploadOf(sql.upload.get(id, uploadId))),
    uploadedBytes: (id) =>
      read(() => numberOf((id === undefined ? sql.allBytes.get() : sql.bytes.get(id)) ?? {}, 'sum')),
    isEnded: (id) => read(() => sql.ended.get(id) !== undefined),
    endConversation: (id, at) =>
      write(() => {
        sql.end.run(id, at);
        const erased = sql.hasCase.get(id) === undefined;
        if (erased) erase(id);
        return { erased };
      }),
    forget: (before) =>
      write(() => {
        sql.forgetEnded.run(before);
        return sql.forgetUploads.all(before).length;
      }),
  };
}

/** Writes the files of a message, inside the transaction that logs it. */
export function uploadWriter(
  db: Connection,
): (conversationId: string, at: string, files: readonly NewUpload[]) => void {
  const put = db.prepare('INSERT INTO upload VALUES (?, ?, ?, ?, ?, ?, ?)');
  return (conversationId, at, files) => {
    for (const { id, name, contentType, bytes } of files) {
      put.run(conversationId, id, name, contentType, at, bytes.length, bytes);
    }
  };
}

function statements(db: Connection) {
  return {
    upload: db.prepare('SELECT id, name, content_type, at, bytes FROM upload WHERE conversation_id = ? AND id = ?'),
    bytes: db.prepare('SELECT coalesce(sum(size), 0) AS sum FROM upload WHERE conversation_id = ?'),
    allBytes: db.prepare('SELECT coalesce(sum(size), 0) AS sum FROM upload'),
    ended: db.prepare('SELECT 1 FROM ended WHERE conversation_id = ?'),
    end: db.prepare('INSERT OR IGNORE INTO ended VALUES (?, ?)'),
    hasCase: db.prepare('SELECT 1 FROM support_case WHERE conversation_id = ?'),
    forgetEnded: db.prepare('DELETE FROM ended WHERE at < ?'),
    forgetUploads: db.prepare(
      `DELETE FROM upload WHERE at < ? AND conversation_id NOT IN (SELECT conversation_id FROM support_case)
       RETURNING id`,
    ),
  };
}

function eraser(db: Connection): (conversationId: string) => void {
  const steps = [
    ...TABLES_OF_A_CONVERSATION.map((table) => db.prepare(`DELETE FROM ${table} WHERE conversation_id = ?`)),
    db.prepare('DELETE FROM conversation WHERE id = ?'),
  ];
  return (conversationId) => {
    for (const step of steps) step.run(conversationId);
  };
}

function uploadOf(row: Row | undefined): StoredUpload | undefined {
  if (!row) return undefined;
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    contentType: textOf(row, 'content_type'),
    at: textOf(row, 'at'),
    bytes: bytesOf(row, 'bytes'),
  };
}
