import type { KnownFact } from '../knowledge/knowledge.js';
import type { AnswerPart } from './message.js';
import type { Moment } from './topic.js';
import { isSameDay, isWithin, type NamedDate } from './understanding/date-grammar.js';
import type { Ask } from './understanding/understand.js';

const SHORT_QUESTION = 9;

/**
 * What a question takes for granted and the facts contradict: a day it wants confirmed, or a city it puts the event in.
 * Cautious on purpose: the right date and place stand in the answer either way.
 */
export function wrongPremise(ask: Ask, facts: readonly KnownFact[], { knowledge }: Moment): AnswerPart['premise'] {
  const dated = facts.filter(({ deadline, event }) => deadline !== undefined || event !== undefined);
  const wrongDay = ask.dates.some((named) => !dated.some((fact) => canBe(fact, named)));
  // "Is the deadline 31 March?" is short and has its question mark; a long text may name a day for other reasons.
  const asksYesOrNo = ask.confirming || (ask.interrogative && ask.words <= SHORT_QUESTION && ask.dates.length === 1);
  if (dated.length > 0 && wrongDay && asksYesOrNo) return 'date';
  if (isWrongMonth(ask, dated) || isWrongYear(ask, facts)) return 'date';

  const placed = facts.filter((fact) => fact.event !== undefined && fact.place !== undefined);
  const cities = new Set(
    placed.map((fact) =>
      knowledge.places
        .get(fact.place ?? '')
        ?.id.split('-')
        .at(-1),
    ),
  );
  const elsewhere = ask.places.some((place) => !cities.has(place.split('-').at(-1)));
  const somewhereRight = ask.places.some((place) => cities.has(place.split('-').at(-1)));
  return placed.length > 0 && elsewhere && !somewhereRight && ask.placeOfEvent ? 'place' : undefined;
}

/** "The consultation is open until the end of April, right?" */
function isWrongMonth({ confirming, dates, months }: Ask, dated: readonly KnownFact[]): boolean {
  const [month, ...others] = months;
  if (!confirming || dates.length > 0 || month === undefined || others.length > 0) return false;
  const days = dated.flatMap(({ deadline, event }) => [deadline?.date, event?.start, event?.end ?? event?.start]);
  const exact = days.flatMap((day) => (day === undefined ? [] : [Number(day.slice(5, 7))]));
  return exact.length > 0 && !exact.some((one) => one === month || one === 0);
}

/** "The mandate ends in 2030, doesn't it?": the year in which the letter was written is named for other reasons. */
function isWrongYear(ask: Ask, facts: readonly KnownFact[]): boolean {
  const stated = facts.flatMap(({ year, from }) =>
    year === undefined ? [] : [{ year, written: from.date.slice(0, 4) }],
  );
  if (stated.length === 0 || ask.years.length !== 1) return false;
  const asksYesOrNo = ask.confirming || (ask.interrogative && ask.words <= SHORT_QUESTION);
  return asksYesOrNo && stated.every(({ year, written }) => !ask.years.includes(year) && !ask.years.includes(written));
}

/** Any day of an event will do: who asks for the third has not been told wrong. */
function canBe({ deadline, event }: KnownFact, named: NamedDate): boolean {
  if (event) return isWithin(named, event.start, event.end ?? event.start);
  return deadline !== undefined && isSameDay(named, deadline.date);
}
