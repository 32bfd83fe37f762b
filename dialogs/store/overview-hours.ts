const HOUR_MS = 3_600_000;

/** Hours from one instant (ISO 8601) to another, in hundredths: what days are counted in is no more exact. */
export function hoursBetween(from: string, to: string): number {
  return Math.round(((Date.parse(to) - Date.parse(from)) / HOUR_MS) * 100) / 100;
}
