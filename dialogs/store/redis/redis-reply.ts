import { StoreError } from '../store-error.js';

/** What a script gives back. */
export type Reply = string | number | null | readonly Reply[];

/** Names what is wrong with the store itself. */
function damaged(what: string): never {
  throw new StoreError('store-failed', `Redis gave no ${what}: the store is damaged, restore it from a backup`);
}

export function listOf(reply: Reply | undefined): readonly Reply[] {
  return Array.isArray(reply) ? reply : damaged('list');
}

export function textOf(reply: Reply | undefined): string {
  return typeof reply === 'string' ? reply : damaged('text');
}

/** A whole number, which Redis gives as such or, out of a row, as text. */
export function numberOf(reply: Reply | undefined): number {
  return reply !== null && reply !== '' && Number.isSafeInteger(Number(reply)) ? Number(reply) : damaged('number');
}

/** A record as this program wrote it. */
export function record<T>(reply: Reply | undefined): T {
  return JSON.parse(textOf(reply));
}

export function optional<T>(reply: Reply | undefined, of: (reply: Reply) => T): T | undefined {
  return reply === null || reply === undefined ? undefined : of(reply);
}

/** Rows, each a list of the columns that were asked for. */
export function rowsOf<T>(reply: Reply, of: (columns: readonly Reply[]) => T): T[] {
  return listOf(reply).map((row) => of(listOf(row)));
}

/** Records, each a text. */
export function recordsOf<T>(reply: Reply): T[] {
  return listOf(reply).map((one) => record<T>(one));
}
