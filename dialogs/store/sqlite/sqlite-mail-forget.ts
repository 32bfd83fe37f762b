import type { Connection } from './sqlite-connection.js';

/** A conversation in which something is still to be done: a case is open, or a mail has not gone out. */
const BUSY = `SELECT conversation_id FROM support_case WHERE closed_at IS NULL
  UNION SELECT conversation_id FROM outbox WHERE channel = 'mail' AND state IN ('pending', 'begun')`;

/** An entry that is needed: without a decision, not filed, or of a mail that stays. */
const NEEDED = `decided_at IS NULL OR filed = 0 OR received_at >= ?`;

/** `MailLedger.forgetMail`, inside a transaction. */
export function forgetting(db: Connection): (before: string) => number {
  const mails = db.prepare(
    `DELETE FROM mail WHERE received_at < ? AND conversation_id NOT IN (${BUSY})
     AND id NOT IN (SELECT mail_id FROM mail_entry WHERE mail_id IS NOT NULL AND (${NEEDED}))
     RETURNING conversation_id`,
  );
  const entries = db.prepare(
    `DELETE FROM mail_entry WHERE NOT (${NEEDED}) AND (mail_id IS NULL OR mail_id NOT IN (SELECT id FROM mail))`,
  );
  const sendings = db.prepare(
    `DELETE FROM outbox WHERE channel = 'mail' AND state NOT IN ('pending', 'begun') AND ended_at < ?
     AND conversation_id NOT IN (${BUSY})`,
  );
  const rests = db.prepare('DELETE FROM mail_rest WHERE until < ?');
  const erase = conversationEraser(db);
  return (before) => {
    const gone = mails.all(before, before);
    entries.run(before);
    sendings.run(before);
    rests.run(before);
    for (const id of new Set(gone.map((row) => String(row.conversation_id)))) erase(id);
    return gone.length;
  };
}

/** Takes away what was said in a mail conversation of which no mail is left, unless a case was opened in it. */
function conversationEraser(db: Connection): (id: string) => void {
  const kept = db.prepare(
    `SELECT 1 FROM mail WHERE conversation_id = ?1 UNION ALL SELECT 1 FROM support_case WHERE conversation_id = ?1
     UNION ALL SELECT 1 FROM outbox WHERE conversation_id = ?1 UNION ALL SELECT 1 FROM activity WHERE conversation_id = ?1`,
  );
  const steps = [
    'DELETE FROM transcript WHERE conversation_id = ?',
    'DELETE FROM turn WHERE conversation_id = ?',
    'DELETE FROM conversation WHERE id = ?',
  ].map((step) => db.prepare(step));
  return (id) => {
    if (kept.get(id)) return;
    for (const step of steps) step.run(id);
  };
}
