/** What time it is. Everything that depends on the time is handed one. */
export type Clock = () => Date;

/**
 * The computer's own clock; with `startAt`, one that reads `startAt` now and runs on from it. It then runs by monotonic
 * time, so that setting the computer's clock does not move it. `elapsed` gives milliseconds from any fixed point.
 */
export function systemClock(startAt?: Date, elapsed: () => number = () => performance.now()): Clock {
  if (!startAt) return () => new Date();
  const base = startAt.getTime() - elapsed();
  return () => new Date(base + elapsed());
}

/** A clock that stands still. */
export function fixedClock(date: Date): Clock {
  const instant = date.getTime();
  return () => new Date(instant);
}
