import type { Clock } from '../../dialogs/clock.js';

/** Callers remembered at most; beyond that the longest unseen are forgotten, so that memory stays bounded. */
const MAX_CALLERS = 10_000;

/** Says whether a caller may go on: `perMinute` calls at once, refilled evenly over each minute. */
export function createRateLimit(perMinute: number, clock: Clock): (caller: string) => boolean {
  const callers = new Map<string, { left: number; at: number }>();
  return (caller) => {
    const now = clock().getTime();
    const known = callers.get(caller) ?? { left: perMinute, at: now };
    const left = Math.min(perMinute, known.left + (Math.max(0, now - known.at) / 60_000) * perMinute);
    callers.delete(caller);
    callers.set(caller, { left: left >= 1 ? left - 1 : left, at: now });
    const oldest = callers.size > MAX_CALLERS ? callers.keys().next().value : undefined;
    if (oldest !== undefined) callers.delete(oldest);
    return left >= 1;
  };
}
