import { addDays, type CivilDate, daysBetween, firstDay, genevaDate, lastDay, yearOf } from './civil-date.js';
import { GENERAL, type Knowledge, type KnownFact } from './knowledge.js';
import type { Fact } from './schema.js';

/**
 * Pure questions to the knowledge. Each takes `now`; a source dated after the day of `now` in Geneva is not yet known,
 * and neither is anything it says.
 */

export interface FactFilter {
  readonly activity: string;
  readonly attribute?: string;
  readonly edition?: string;
}

/** Facts in force at `now`: known, valid, neither withdrawn nor superseded. Facts on hold are among them. */
export function factsAt(knowledge: Knowledge, now: Date, filter: FactFilter): readonly KnownFact[] {
  return (factsInForce(knowledge, now).get(filter.activity) ?? []).filter(
    (fact) =>
      (filter.attribute === undefined || fact.attribute === filter.attribute) &&
      (filter.edition === undefined || fact.edition === filter.edition),
  );
}

/**
 * What is worked out of the knowledge for a day, kept for the day asked about last: one answer asks for the same a
 * hundred times. `make` must depend on nothing but the knowledge and the day of `now` in Geneva.
 */
export function perDay<T>(make: (knowledge: Knowledge, now: Date) => T): (knowledge: Knowledge, now: Date) => T {
  const kept = new WeakMap<Knowledge, { readonly day: CivilDate; readonly value: T }>();
  return (knowledge, now) => {
    const day = genevaDate(now);
    const found = kept.get(knowledge);
    if (found?.day === day) return found.value;
    const value = make(knowledge, now);
    kept.set(knowledge, { day, value });
    return value;
  };
}

const factsInForce = perDay((knowledge, now): ReadonlyMap<string, readonly KnownFact[]> => {
  const today = genevaDate(now);
  const ofActivity = (facts: readonly KnownFact[]) => facts.filter((fact) => isInForce(knowledge, fact, today));
  return new Map([...knowledge.factsOf].map(([activity, facts]) => [activity, ofActivity(facts)]));
});

/** Whether it may be stated: neither under revision nor to be looked at by staff first. */
export function isFree({ onHold, onDraft }: KnownFact): boolean {
  return onHold === undefined && !onDraft;
}

export function isInForce(knowledge: Knowledge, fact: KnownFact, today: CivilDate): boolean {
  if (fact.withdrawn !== undefined || lastDay(fact.from.date) > today) return false;
  if (fact.validFrom !== undefined && today < firstDay(fact.validFrom)) return false;
  if (fact.validUntil !== undefined && today > lastDay(fact.validUntil)) return false;
  const successor = fact.supersededBy === undefined ? undefined : knowledge.facts.get(fact.supersededBy);
  return successor === undefined || !isInForce(knowledge, successor, today);
}

/** Editions (years) of which a letter known at `now` speaks, oldest first. */
export function editionsAt(knowledge: Knowledge, now: Date, activity: string): readonly string[] {
  const editions = new Set(factsAt(knowledge, now, { activity }).map((fact) => fact.edition));
  editions.delete(GENERAL);
  return [...editions].sort();
}

/** The last day that the facts of an edition name, or the end of its year where they name none. */
function lastDayOfEdition(facts: readonly KnownFact[], edition: string): CivilDate {
  const days = facts
    .filter((fact) => fact.edition === edition)
    .flatMap((fact) => [fact.event?.end ?? fact.event?.start, fact.deadline?.date])
    .filter((date) => date !== undefined)
    .map(lastDay);
  return days.length > 0 ? days.reduce((a, b) => (a > b ? a : b)) : `${edition}-12-31`;
}

/** The edition meant when none is named: the earliest that is not over at `now`, else the latest known. */
export function currentEdition(knowledge: Knowledge, now: Date, activity: string): string | undefined {
  const today = genevaDate(now);
  const facts = factsAt(knowledge, now, { activity });
  const editions = editionsAt(knowledge, now, activity);
  return editions.find((edition) => lastDayOfEdition(facts, edition) >= today) ?? editions.at(-1);
}

/** Whether all that an edition names lies before `now`; an edition without days is over with its year. */
export function isEditionOver(knowledge: Knowledge, now: Date, activity: string, edition: string | undefined): boolean {
  if (edition === undefined) return false;
  return lastDayOfEdition(factsAt(knowledge, now, { activity }), edition) < genevaDate(now);
}

/** The edition that was held or due last before `now`. */
export function previousEdition(knowledge: Knowledge, now: Date, activity: string): string | undefined {
  const today = genevaDate(now);
  const facts = factsAt(knowledge, now, { activity });
  return editionsAt(knowledge, now, activity).findLast((edition) => lastDayOfEdition(facts, edition) < today);
}

/** The known edition nearest to a year of which no letter speaks; of two equally near the later. */
export function nearestEdition(editions: readonly string[], year: string): string | undefined {
  const distance = (edition: string) => Math.abs(Number(edition) - Number(year));
  return editions.reduce<string | undefined>(
    (best, edition) => (best === undefined || distance(edition) <= distance(best) ? edition : best),
    undefined,
  );
}

export type DeadlineState =
  | { readonly state: 'open'; readonly daysLeft: number }
  /** The day of a "before": the wording is the letter's, the reading is for staff. */
  | { readonly state: 'on-the-day' }
  | { readonly state: 'passed'; readonly daysAgo: number };

/**
 * "Deadline D" is open through D; "before D" is safe through the day before, and on D itself neither open nor passed.
 * Days are calendar days in Geneva; days left count to the last safe day.
 */
export function deadlineState(deadline: NonNullable<Fact['deadline']>, now: Date): DeadlineState {
  const today = genevaDate(now);
  const day = lastDay(deadline.date);
  const lastSafeDay = deadline.wording === 'before' ? addDays(firstDay(deadline.date), -1) : day;
  if (today <= lastSafeDay) return { state: 'open', daysLeft: daysBetween(today, lastSafeDay) };
  if (today <= day) return { state: 'on-the-day' };
  return { state: 'passed', daysAgo: daysBetween(day, today) };
}

export type EventState =
  | { readonly state: 'ahead'; readonly daysUntil: number }
  | { readonly state: 'on' }
  | { readonly state: 'past' };

export function eventState(event: NonNullable<Fact['event']>, now: Date): EventState {
  const today = genevaDate(now);
  const start = firstDay(event.start);
  if (today < start) return { state: 'ahead', daysUntil: daysBetween(today, start) };
  return today <= lastDay(event.end ?? event.start) ? { state: 'on' } : { state: 'past' };
}

/** The year that a dated fact without edition is about: of its figure, else of its event. */
export function yearOfFact(fact: Fact): number | undefined {
  const date = fact.figure?.date ?? fact.event?.start;
  return date === undefined ? undefined : yearOf(date);
}

/** All deadlines not yet passed at `now`, the nearest first. */
export function openDeadlines(knowledge: Knowledge, now: Date): readonly KnownFact[] {
  const today = genevaDate(now);
  return [...knowledge.facts.values()]
    .filter((fact) => fact.deadline && isFree(fact) && isInForce(knowledge, fact, today))
    .filter((fact) => fact.deadline && deadlineState(fact.deadline, now).state !== 'passed')
    .sort((a, b) => dueOn(a).localeCompare(dueOn(b), 'en'));
}

function dueOn({ deadline }: Fact): CivilDate {
  return deadline ? lastDay(deadline.date) : '';
}

/** The contact that answers for an activity: its own newest one, else that of its desk. */
export function contactsFor(knowledge: Knowledge, now: Date, activity: string): readonly KnownFact[] {
  const own = factsAt(knowledge, now, { activity, attribute: 'contact' });
  const desk = knowledge.activities.get(activity)?.desk;
  const facts = own.length > 0 || desk === undefined || desk === activity ? own : contactsFor(knowledge, now, desk);
  return [...facts].sort((a, b) => b.from.date.localeCompare(a.from.date, 'en'));
}
