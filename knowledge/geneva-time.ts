import type { CivilDate } from './civil-date.js';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Zurich',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the clocks of Geneva show at an instant, as milliseconds since 1970 counted as if it were UTC. */
function shownAt(instant: number): number {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instant at which the clocks of Geneva show a time (`09:00`, up to `24:00`) of a day. In the hour that is skipped in
 * spring it is the instant as far after the change; of the hour that comes twice in autumn, one of the two.
 */
export function genevaInstant(day: CivilDate, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const wanted = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  const first = wanted - (shownAt(wanted) - wanted);
  return new Date(first + (wanted - shownAt(first)));
}
