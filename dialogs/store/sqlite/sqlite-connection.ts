import { reasonOf } from '../../error-parts.js';
import type { Haste } from '../haste.js';
import { StoreError } from '../store-error.js';

/** What the parts of the embedded store use of `node:sqlite`, which only sqlite-store.ts imports. */
export interface Connection {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): Statement;
}

export type Row = Readonly<Record<string, unknown>>;
type Value = string | number | null | Uint8Array;

export interface Statement {
  get(...values: Value[]): Row | undefined;
  all(...values: Value[]): Row[];
  run(...values: Value[]): unknown;
  /** Row by row, for what does not fit into memory at once. */
  iterate(...values: Value[]): Iterable<Row>;
}

/** How the parts reach the file. */
export interface Access {
  readonly db: Connection;
  /** Runs a read at once. Rejects with `StoreError` when it fails or the store is closed. */
  read<T>(work: () => T): Promise<T>;
  /** Runs a write with others in one transaction; resolves once that is committed. At once, unless it says otherwise. */
  write<T>(work: () => T, haste?: Haste): Promise<T>;
}

/** A column that holds a record as this program wrote it. */
export function record<T>(row: Row, column: string): T {
  return JSON.parse(textOf(row, column));
}

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new StoreError(
    'store-failed',
    `column ${column} holds no text: the store is damaged, restore it from a backup`,
  );
}

/** A column with a whole number. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  throw new StoreError(
    'store-failed',
    `column ${column} holds no number: the store is damaged, restore it from a backup`,
  );
}

/** A column with bytes. */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  // Not `instanceof`: the driver's arrays may be of another realm.
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new StoreError(
    'store-failed',
    `column ${column} holds no bytes: the store is damaged, restore it from a backup`,
  );
}

/** Any failure as a `StoreError`; those of the driver say which file and what to look at. */
export function asStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(
    'store-failed',
    `The store ${path} failed: ${reasonOf(error)}. Check that its disk is not full and that the program may write there.`,
    { cause: error },
  );
}
