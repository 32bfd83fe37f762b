import { setTimeout as pause } from 'node:timers/promises';

/** Resolves when something holds; rejects with what it is after so many milliseconds. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  longestMs = 15_000,
  everyMs = 20,
): Promise<void> {
  const end = performance.now() + longestMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(everyMs);
  }
}
