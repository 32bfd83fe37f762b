import type { Connection, Statement } from './sqlite-connection.js';

/** Statements made of parts, prepared once for each way in which their parts were put together. */
export function statementCache(db: Connection): (sql: string) => Statement {
  const prepared = new Map<string, Statement>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known) return known;
    const made = db.prepare(sql);
    prepared.set(sql, made);
    return made;
  };
}
