import type { Seen } from './seen.js';

/** One thing that speaks for a kind of automatic mail, and how much: at `ENOUGH` points the mail is one. */
export type Sign = readonly [name: string, points: number, found: (seen: Seen) => boolean];

/** Points from which a mail counts as automatic: no single weak sign does it, two that agree do. */
export const ENOUGH = 4;

/** The signs that were found, joined for the record, where they make enough together; `less`: points that speak against. */
export function weigh(seen: Seen, signs: readonly Sign[], less = 0): string | undefined {
  const found = signs.filter(([, , test]) => test(seen));
  const points = found.reduce((sum, [, worth]) => sum + worth, -less);
  return points >= ENOUGH ? found.map(([name]) => name).join('+') : undefined;
}
