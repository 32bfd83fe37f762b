import type { DecidedMail, MailCalls, MailPlace, Remembered, StoredMail } from '../mail-ledger.js';
import { jsonOf } from '../stored-json.js';
import { type Access, type Connection, type Row, record, textOf } from './sqlite-connection.js';
import { ENTRY_COLUMNS, entryOf, key, placeOf } from './sqlite-mail-entries.js';
import { forgetting } from './sqlite-mail-forget.js';

/** The part of the embedded store that remembers the mails themselves, and whom not to write to. */
export function mailCalls({ db, read, write }: Access): MailCalls {
  const sql = statements(db);
  const forget = forgetting(db);
  return {
    rememberMail: (place, mail) => {
      const [row, body] = [{ ...mail }, jsonOf(mail)];
      return write(() => remember(sql, place, row, body));
    },
    mail: (id) => read(() => optionalMail(sql.byId.get(id))),
    mailsByMessageId: (messageId) => read(() => sql.byMessageId.all(messageId).map(mailOf)),
    mailsAlike: (fingerprints, since, limit) => {
      const wanted = jsonOf(fingerprints);
      return read(() => sql.alike.all(wanted, since, Math.max(0, limit)).map(mailOf).reverse());
    },
    isKnownSender: (address, before) => read(() => sql.known.get(address, before) !== undefined),
    decisionsSince: (since) => read(() => sql.decided.all(since).map(decidedMail)),
    restAddress: (address, until, reason) =>
      write(() => {
        sql.rest.run(address, until, reason);
      }),
    addressRest: (address, at) =>
      read(() => {
        const row = sql.resting.get(address, at);
        return row && { until: textOf(row, 'until'), reason: textOf(row, 'reason') };
      }),
    mailNote: (name) => read(() => sql.note.get(name)?.value as string | undefined),
    setMailNote: (name, value) =>
      write(() => {
        sql.setNote.run(name, value);
      }),
    forgetMail: (before) => write(() => forget(before)),
  };
}

type Statements = ReturnType<typeof statements>;

function statements(db: Connection) {
  return {
    hold: db.prepare('UPDATE mail_entry SET mail_id = ? WHERE folder = ? AND uid_validity = ? AND uid = ?'),
    found: db.prepare('SELECT body, folder, uid_validity, uid FROM mail WHERE id = ?'),
    put: db.prepare(
      `INSERT INTO mail (id, conversation_id, message_id, sender, received_at, folder, uid_validity, uid, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    byId: db.prepare('SELECT body FROM mail WHERE id = ?'),
    byMessageId: db.prepare('SELECT body FROM mail WHERE message_id = ? ORDER BY received_at, seq'),
    alike: db.prepare(
      `SELECT body FROM mail WHERE id IN (
         SELECT mail_id FROM mail_fingerprint WHERE fingerprint IN (SELECT value FROM json_each(?)) AND received_at >= ?
       ) ORDER BY received_at DESC, seq DESC LIMIT ?`,
    ),
    putPrint: db.prepare('INSERT OR IGNORE INTO mail_fingerprint VALUES (?, ?, ?)'),
    known: db.prepare('SELECT 1 FROM mail WHERE sender = ? AND received_at < ? LIMIT 1'),
    decided: db.prepare(
      `SELECT ${ENTRY_COLUMNS}, mail_body FROM mail_entry LEFT JOIN (SELECT id, body AS mail_body FROM mail) AS m ON m.id = mail_id
       WHERE decided_at >= ? ORDER BY decided_at, seq`,
    ),
    rest: db.prepare(
      `INSERT INTO mail_rest VALUES (?, ?, ?) ON CONFLICT (address)
       DO UPDATE SET until = excluded.until, reason = excluded.reason WHERE excluded.until > until`,
    ),
    resting: db.prepare('SELECT until, reason FROM mail_rest WHERE address = ? AND until > ?'),
    note: db.prepare('SELECT value FROM mail_note WHERE name = ?'),
    setNote: db.prepare('INSERT INTO mail_note VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value'),
  };
}

function remember(sql: Statements, place: MailPlace, mail: StoredMail, body: string): Remembered {
  sql.hold.run(mail.id, ...key(place));
  const found = sql.found.get(mail.id);
  if (!found) {
    const { id, conversationId, messageId = null, from, receivedAt } = mail;
    sql.put.run(id, conversationId, messageId, from, receivedAt, ...key(place), body);
    for (const print of mail.fingerprints) sql.putPrint.run(print, receivedAt, id);
    return { kind: 'first' };
  }
  const first = placeOf(found);
  const same = first.folder === place.folder && first.uidValidity === place.uidValidity && first.uid === place.uid;
  return same ? { kind: 'first' } : { kind: 'again', mail: mailOf(found), place: first };
}

function mailOf(row: Row): StoredMail {
  return record<StoredMail>(row, 'body');
}

function optionalMail(row: Row | undefined): StoredMail | undefined {
  return row && mailOf(row);
}

function decidedMail(row: Row): DecidedMail {
  const { decision, ...entry } = entryOf(row);
  if (!decision) throw new Error('an entry with the instant of a decision has a decision');
  return {
    entry: { ...entry, decision },
    ...(row.mail_body === null ? {} : { mail: record<StoredMail>(row, 'mail_body') }),
  };
}
