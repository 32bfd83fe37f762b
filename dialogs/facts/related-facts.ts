import type { CivilDate } from '../../knowledge/civil-date.js';
import type { Knowledge, KnownFact } from '../../knowledge/knowledge.js';
import type { Fact } from '../../knowledge/schema.js';
import { datesIn, isSameDay } from '../understanding/date-grammar.js';
import { normalise } from '../understanding/normalise.js';

/**
 * Other facts that state the same days as one does: of the same activity those with the same value (the place of an event
 * carries its days), and of any those whose words name them in some language. Who holds or moves the one must not leave them.
 */
export function relatedFacts(fact: KnownFact, { facts }: Knowledge): readonly KnownFact[] {
  const days = daysOf(fact);
  if (days.length === 0) return [];
  return [...facts.values()].filter(
    (other) =>
      other.id !== fact.id &&
      other.withdrawn === undefined &&
      other.supersededBy === undefined &&
      ((other.activity === fact.activity && daysOf(other).some((day) => days.includes(day))) || names(other, days)),
  );
}

/** The days that are the value of a fact; a month or a year is named too often to tell. */
export function daysOf({ event, deadline }: Pick<Fact, 'event' | 'deadline'>): readonly CivilDate[] {
  const all = [event?.start, event?.end, deadline?.date];
  return [...new Set(all.filter((day) => day !== undefined && day.length === WHOLE_DAY))] as CivilDate[];
}

const WHOLE_DAY = '2026-03-15'.length;

/** Whether the words of a fact name one of these days, in any language. */
export function names({ text, act }: Pick<Fact, 'text' | 'act'>, days: readonly CivilDate[]): boolean {
  const words = [...Object.values(text ?? {}), ...Object.values(act ?? {})];
  return words.some((one) => datesIn(normalise(one)).some((date) => days.some((day) => isSameDay(date, day))));
}
