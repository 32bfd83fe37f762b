import type { Row } from '../sqlite/sqlite-connection.js';
import type { Columns, Step } from './redis-copying.js';

/** How a table of the embedded store becomes keys of the one on Redis. */
export interface CopiedTable {
  readonly table: string;
  /** Gives its rows in an order that stays the same. */
  readonly sql: string;
  steps(row: Row): readonly Step[];
}

/** A column as text, or undefined where it is empty. */
export function maybe(row: Row, column: string): string | undefined {
  const value = row[column];
  return value === null || value === undefined ? undefined : String(value);
}

/** A row with its places. */
export const put = (table: string, id: string, columns: Columns): Step => ({ do: 'put', table, id, columns });

/** A sequence has given this number. */
export const reached = (sequence: string, number: number): Step => ({ do: 'reached', sequence, number });

/** A field of a hash. */
export function hset(key: string, id: string | undefined, field: string, value: string | number): Step {
  return { do: 'HSET', key, id, args: [field, value] };
}
