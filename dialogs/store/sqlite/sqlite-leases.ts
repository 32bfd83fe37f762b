import type { LeaseBook } from '../lease-book.js';
import type { Access } from './sqlite-connection.js';

/** A step of the schema: work that one program at a time may do. */
export const LEASE_TABLES = `
  CREATE TABLE lease (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** The part of the embedded store that keeps leases. */
export function leaseCalls({ db, write }: Access): LeaseBook {
  const hold = db.prepare(
    `INSERT INTO lease VALUES (?1, ?2, ?4) ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
     WHERE holder = excluded.holder OR until <= ?3 RETURNING name`,
  );
  const release = db.prepare('DELETE FROM lease WHERE name = ? AND holder = ?');
  return {
    holdLease: ({ name, holder, at, until }) => write(() => hold.get(name, holder, at, until) !== undefined),
    releaseLease: (name, holder) =>
      write(() => {
        release.run(name, holder);
      }),
  };
}
