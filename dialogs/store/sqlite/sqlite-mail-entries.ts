import type { EntryCalls, MailDecision, MailEntry, MailPlace } from '../mail-ledger.js';
import { StoreError } from '../store-error.js';
import { jsonOf } from '../stored-json.js';
import { type Access, type Connection, numberOf, type Row, record, textOf } from './sqlite-connection.js';

/** The part of the embedded store that knows what lies in the mailbox and what has become of it. */
export function mailEntryCalls({ db, read, write }: Access): EntryCalls {
  const sql = statements(db);
  const known = (place: MailPlace, row: Row | undefined): Row => row ?? misplaced(place);
  return {
    folderPosition: (folder) =>
      read(() => {
        const row = sql.position.get(folder);
        return row && { uidValidity: textOf(row, 'uid_validity'), uid: numberOf(row, 'uid') };
      }),
    noteArrivals: (folder, { uidValidity, uid }, arrivals) => {
      const rows = arrivals.map((one) => ({ ...one }));
      return write(() => {
        for (const row of sql.outdated.all(folder, uidValidity)) drop(sql, placeOf(row));
        sql.fileOutdated.run(folder, uidValidity);
        for (const one of rows) sql.note.run(folder, uidValidity, one.uid, one.receivedAt);
        sql.move.run(folder, uidValidity, uid);
      });
    },
    undecidedMails: () => read(() => sql.undecided.all().map(entryOf)),
    unfiledMails: () => read(() => sql.unfiled.all().map(entryOf)),
    mailEntry: (place) =>
      read(() => {
        const row = sql.one.get(...key(place));
        return row && entryOf(row);
      }),
    dropPlace: (place) => write(() => drop(sql, place)),
    placesOf: (mailId) => read(() => sql.places.all(mailId).map(placeOf)),
    startMail: (place) => write(() => numberOf(known(place, sql.start.get(...key(place))), 'starts')),
    decideMail: (place, decision) => {
      const [at, body] = [decision.at, jsonOf(decision)];
      return write(() => {
        known(place, sql.decide.get(at, body, ...key(place)));
      });
    },
    markFiled: (place) =>
      write(() => {
        known(place, sql.file.get(...key(place)));
      }),
  };
}

const AT_PLACE = 'folder = ? AND uid_validity = ? AND uid = ?';
/** What `entryOf` reads. */
export const ENTRY_COLUMNS = 'folder, uid_validity, uid, mail_entry.received_at, starts, mail_id, decision';

function statements(db: Connection) {
  const select = `SELECT ${ENTRY_COLUMNS} FROM mail_entry`;
  return {
    position: db.prepare('SELECT uid_validity, uid FROM mail_folder WHERE folder = ?'),
    move: db.prepare(
      `INSERT INTO mail_folder VALUES (?, ?, ?)
       ON CONFLICT (folder) DO UPDATE SET uid_validity = excluded.uid_validity, uid = excluded.uid`,
    ),
    note: db.prepare('INSERT OR IGNORE INTO mail_entry (folder, uid_validity, uid, received_at) VALUES (?, ?, ?, ?)'),
    undecided: db.prepare(`${select} WHERE decided_at IS NULL ORDER BY seq`),
    unfiled: db.prepare(`${select} WHERE decided_at IS NOT NULL AND filed = 0 ORDER BY seq`),
    one: db.prepare(`${select} WHERE ${AT_PLACE}`),
    places: db.prepare('SELECT folder, uid_validity, uid FROM mail_entry WHERE mail_id = ? ORDER BY seq'),
    start: db.prepare(`UPDATE mail_entry SET starts = starts + 1 WHERE ${AT_PLACE} RETURNING starts`),
    decide: db.prepare(
      `UPDATE mail_entry SET decided_at = coalesce(decided_at, ?), decision = coalesce(decision, ?)
       WHERE ${AT_PLACE} RETURNING uid`,
    ),
    outdated: db.prepare(`${select} WHERE decided_at IS NULL AND folder = ? AND uid_validity <> ?`),
    fileOutdated: db.prepare(
      'UPDATE mail_entry SET filed = 1 WHERE decided_at IS NOT NULL AND filed = 0 AND folder = ? AND uid_validity <> ?',
    ),
    drop: db.prepare(`DELETE FROM mail_entry WHERE ${AT_PLACE} AND decided_at IS NULL RETURNING uid`),
    forgetFirst: db.prepare(`DELETE FROM mail WHERE ${AT_PLACE}`),
    file: db.prepare(`UPDATE mail_entry SET filed = 1 WHERE ${AT_PLACE} RETURNING uid`),
  };
}

function drop(sql: ReturnType<typeof statements>, place: MailPlace): void {
  if (sql.drop.get(...key(place))) sql.forgetFirst.run(...key(place));
}

/** The values of `AT_PLACE`. */
export function key({ folder, uidValidity, uid }: MailPlace) {
  return [folder, uidValidity, uid] as const;
}

export function placeOf(row: Row): MailPlace {
  return { folder: textOf(row, 'folder'), uidValidity: textOf(row, 'uid_validity'), uid: numberOf(row, 'uid') };
}

export function entryOf(row: Row): MailEntry {
  return {
    place: placeOf(row),
    receivedAt: textOf(row, 'received_at'),
    starts: numberOf(row, 'starts'),
    ...(row.mail_id === null ? {} : { mailId: textOf(row, 'mail_id') }),
    ...(row.decision === null ? {} : { decision: record<MailDecision>(row, 'decision') }),
  };
}

/** Throws: nothing may be said of a place that was never noted. */
function misplaced({ folder, uid }: MailPlace): never {
  throw new StoreError('store-misused', `nothing was noted at ${uid} of folder ${folder}`);
}
