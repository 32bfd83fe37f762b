import type { Access } from '../redis/redis-connection.js';
import { type Connection, numberOf, textOf } from '../sqlite/sqlite-connection.js';
import { COPIED_TABLES } from './copied-tables.js';
import { beginCopy, type Step } from './redis-copying.js';

/** Steps that are written at once: some milliseconds of Redis. */
const STEPS = 500;
/** Bytes of files that are written at once. */
const BYTES = 4_000_000;

export interface CopyOptions {
  readonly from: Connection;
  readonly to: Access;
  /** Is told of every row: how many there are in all, and how many are there. */
  readonly say?: (done: number, total: number) => void;
}

/** How many rows were copied, of which table; those of an earlier call too. */
export type Copied = Readonly<Record<string, number>>;

/**
 * Copies an embedded store to an empty place on Redis. Where it was ended half way it goes on where it was: each batch is written with
 * its place in the table in one step. Rejects with `store-foreign` where another store lies there, or half of this one as it was before. It is not opened for use yet
 * (`finish`).
 */
export async function copyStore({
  from,
  to,
  say = () => {},
}: CopyOptions): Promise<{ copied: Copied; finish(): Promise<void> }> {
  const counts = COPIED_TABLES.map(({ sql }) =>
    numberOf(from.prepare(`SELECT count(*) AS n FROM (${sql})`).get() ?? {}, 'n'),
  );
  const epoch = textOf(from.prepare("SELECT value FROM meta WHERE name = 'epoch'").get() ?? {}, 'value');
  // Rows are found again by their place: where the store was used in between, they have another.
  const copying = await beginCopy(to, epoch, counts.join(' '));
  const copied: Record<string, number> = {};
  const total = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  for (const [index, { table, sql, steps }] of COPIED_TABLES.entries()) {
    let written = await copying.done(table);
    let seen = 0;
    let batch: Step[] = [];
    const write = async () => {
      if (seen <= written) return;
      await copying.write({ table, from: written, to: seen, steps: batch });
      [written, batch] = [seen, []];
      say(before + written, total);
    };
    for (const row of from.prepare(sql).iterate()) {
      seen += 1;
      if (seen <= written) continue;
      batch.push(...steps(row));
      if (batch.length >= STEPS || bytesOf(batch) >= BYTES) await write();
    }
    await write();
    copied[table] = written;
    before += counts[index] ?? 0;
  }
  return { copied, finish: copying.finish };
}

function bytesOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + (step.do === 'upload' ? step.bytes.length : 0), 0);
}
