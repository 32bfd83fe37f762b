import { addDays, type CivilDate, genevaDate } from './civil-date.js';
import { genevaInstant } from './geneva-time.js';
import { type OfficeHours, WEEKDAYS, type Weekday } from './office-hours-schema.js';

export type { OfficeHours, Weekday } from './office-hours-schema.js';

/** A part of a day in Geneva: `09:00` to `12:30`, at most `24:00`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** Weekdays in a row that have the same hours. */
export interface WeekPart {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly spans: readonly Span[];
}

/** Whether the staff are there at an instant; `week` is what holds then, from Monday on. */
export type OfficeState =
  | { readonly state: 'open'; readonly week: readonly WeekPart[] }
  /** `opens`: the next day on which somebody is there, and when, in the time of Geneva. */
  | {
      readonly state: 'closed';
      readonly week: readonly WeekPart[];
      readonly opens: { readonly day: CivilDate; readonly weekday: Weekday; readonly time: string };
    }
  /** No hours hold then, or none after it: nothing is said of them. */
  | { readonly state: 'unknown' };

/** Days ahead in which the next opening is looked for: longer than any office is closed. */
const LOOK_AHEAD = 60;

/** Whether the staff of the secretariat read what is left to them at `now`, and else when they do next. */
export function officeState(hours: OfficeHours, now: Date): OfficeState {
  const today = genevaDate(now);
  const period = periodOf(hours, today);
  if (!period) return { state: 'unknown' };
  const week = weekOf(period);
  if (spansOf(hours, today).some(({ from, to }) => at(today, from) <= now && now < at(today, to)))
    return { state: 'open', week };
  for (let day = today, ahead = 0; ahead <= LOOK_AHEAD; day = addDays(day, 1), ahead++) {
    const next = spansOf(hours, day).find(({ from }) => at(day, from) > now);
    if (next) return { state: 'closed', week, opens: { day, weekday: weekdayOf(day), time: next.from } };
  }
  return { state: 'unknown' };
}

const HOUR_MS = 3_600_000;
/** Days back over which time is counted; what lies longer ago is due in any case. */
const LOOK_BACK = 400;

/**
 * The latest instant from which `ms` of office time have gone by until `now`. On days for which nobody knows the hours every
 * hour counts, so that what waits there is never forgotten.
 */
export function officeTimeBefore(hours: OfficeHours, now: Date, ms: number): Date {
  let left = ms;
  let day = genevaDate(now);
  for (let back = 0; back <= LOOK_BACK; day = addDays(day, -1), back++) {
    for (const { from, to } of [...countedSpans(hours, day)].reverse()) {
      const start = at(day, from).getTime();
      const end = Math.min(at(day, to).getTime(), now.getTime());
      if (end <= start) continue;
      if (end - start >= left) return new Date(end - left);
      left -= end - start;
    }
  }
  return new Date(now.getTime() - LOOK_BACK * 24 * HOUR_MS);
}

const at = (day: CivilDate, time: string) => genevaInstant(day, time);

function countedSpans(hours: OfficeHours, day: CivilDate): readonly Span[] {
  return periodOf(hours, day) ? spansOf(hours, day) : [{ from: '00:00', to: '24:00' }];
}

function periodOf(hours: OfficeHours, day: CivilDate): OfficeHours[number] | undefined {
  return hours.find(({ validFrom, validUntil }) => validFrom <= day && day <= validUntil);
}

/** When somebody is there on a day; empty on days off and where nobody knows. */
function spansOf(hours: OfficeHours, day: CivilDate): readonly Span[] {
  const period = periodOf(hours, day);
  const isClosed = period?.closed.some(({ date, until = date }) => date <= day && day <= until);
  return !period || isClosed ? [] : spansOn(period, weekdayOf(day));
}

const spansOn = ({ week }: OfficeHours[number], weekday: Weekday): readonly Span[] =>
  (week[weekday] ?? []).map((span) => ({ from: span.slice(0, 5), to: span.slice(6) }));

function weekdayOf(day: CivilDate): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? 'monday';
}

function weekOf(period: OfficeHours[number]): readonly WeekPart[] {
  const parts: WeekPart[] = [];
  let before = '';
  for (const day of WEEKDAYS) {
    const spans = spansOn(period, day);
    const same = JSON.stringify(spans);
    const last = parts.at(-1);
    if (spans.length > 0 && last && same === before) parts[parts.length - 1] = { ...last, last: day };
    else if (spans.length > 0) parts.push({ first: day, last: day, spans });
    before = same;
  }
  return parts;
}
