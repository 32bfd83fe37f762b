/**
 * Calendar days as the letters give them: `2026-07-06`, or coarser where the source is coarser (`2026-07`, `2003`).
 * They carry no hour and no time zone, because no letter states one; "today" is the calendar day in Geneva.
 */
export type CivilDate = string;

export type Precision = 'day' | 'month' | 'year';

/** Four digits from 1000 on: 0206 for 2026 is a slip. */
const FORM = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

export interface DateFields {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The fields of a civil date, or undefined where the text is none (30 February included). */
export function dateFields(text: string): DateFields | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? { year, month, day } : undefined;
}

export function isCivilDate(text: string): boolean {
  return dateFields(text) !== undefined;
}

export function precisionOf(date: CivilDate): Precision {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The first day that a date covers: of `2003` it is 2003-01-01. */
export function firstDay(date: CivilDate): CivilDate {
  const { year, month = 1, day = 1 } = fieldsOrThrow(date);
  return dayFrom(Date.UTC(year, month - 1, day));
}

/** The last day that a date covers: of `2003` it is 2003-12-31. */
export function lastDay(date: CivilDate): CivilDate {
  const { year, month, day } = fieldsOrThrow(date);
  if (day !== undefined) return date;
  return dayFrom(Date.UTC(year, month ?? 12, 0));
}

export function addDays(day: CivilDate, count: number): CivilDate {
  return dayFrom(epochOf(day) + count * DAY_MS);
}

/** Calendar days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((epochOf(to) - epochOf(from)) / DAY_MS);
}

const genevaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Zurich', dateStyle: 'short' });

/** The instant asked for last: one answer asks for its own dozens of times, and the calendar takes its time. */
let last = { instant: Number.NaN, day: '' };

/** The calendar day in Geneva at an instant. */
export function genevaDate(now: Date): CivilDate {
  const instant = now.getTime();
  if (instant !== last.instant) last = { instant, day: genevaDay.format(now) };
  return last.day;
}

function epochOf(date: CivilDate): number {
  const { year, month = 1, day = 1 } = fieldsOrThrow(date);
  return Date.UTC(year, month - 1, day);
}

function dayFrom(epoch: number): CivilDate {
  return new Date(epoch).toISOString().slice(0, 10);
}

function fieldsOrThrow(date: CivilDate): DateFields {
  const fields = dateFields(date);
  if (!fields) throw new RangeError(`not a calendar date: ${date}`);
  return fields;
}
