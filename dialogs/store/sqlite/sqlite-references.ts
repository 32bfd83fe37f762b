import type { Store } from '../store.js';
import { StoreError } from '../store-error.js';
import { jsonOf } from '../stored-json.js';
import { type Access, numberOf, record, textOf } from './sqlite-connection.js';

type ReferenceCalls = Pick<Store, 'keepReference' | 'reference' | 'markSent' | 'sentPosition' | 'conversationsToSend'>;

/** The part of the embedded store that knows how the conversations of other channels are reached. */
export function referenceCalls({ db, read, write }: Access): ReferenceCalls {
  const keep = db.prepare(
    `INSERT INTO channel_reference (conversation_id, sent, body) VALUES (?, 0, ?)
     ON CONFLICT (conversation_id) DO UPDATE SET body = excluded.body`,
  );
  const one = db.prepare('SELECT sent, body FROM channel_reference WHERE conversation_id = ?');
  const advance = db.prepare('UPDATE channel_reference SET sent = max(sent, ?) WHERE conversation_id = ?');
  const putId = db.prepare(
    'INSERT OR IGNORE INTO sent_activity (conversation_id, channel_id, position) VALUES (?, ?, ?)',
  );
  const byId = db.prepare('SELECT position FROM sent_activity WHERE conversation_id = ? AND channel_id = ?');
  const toSend = db.prepare(
    `SELECT conversation_id FROM channel_reference AS r
     WHERE sent < (SELECT max(position) FROM activity WHERE conversation_id = r.conversation_id)`,
  );
  return {
    // Async, so that a reference that cannot be written as JSON is a rejection, not a throw.
    keepReference: async (conversationId, reference) => {
      const body = jsonOf(reference);
      return write(() => {
        keep.run(conversationId, body);
      });
    },
    reference: (conversationId) =>
      read(() => {
        const row = one.get(conversationId);
        return row && { reference: record(row, 'body'), sent: numberOf(row, 'sent') };
      }),
    markSent: (conversationId, position, channelId) =>
      write(() => {
        if (!one.get(conversationId)) throw new StoreError('store-misused', 'this conversation has no reference');
        advance.run(position, conversationId);
        if (channelId !== undefined) putId.run(conversationId, channelId, position);
      }),
    sentPosition: (conversationId, channelId) =>
      read(() => {
        const row = byId.get(conversationId, channelId);
        return row && numberOf(row, 'position');
      }),
    conversationsToSend: () => read(() => toSend.all().map((row) => textOf(row, 'conversation_id'))),
  };
}
