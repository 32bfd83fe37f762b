import type { KnownFact } from '../knowledge/knowledge.js';
import type { AnswerPart } from './message.js';
import type { Moment } from './topic.js';
import { isSameDay } from './understanding/date-grammar.js';
import type { Ask } from './understanding/understand.js';

/**
 * What a question takes for granted and the facts contradict: a day it wants confirmed, or a city it puts the event in.
 * Cautious on purpose: the right date and place stand in the answer either way.
 */
export function wrongPremise(ask: Ask, facts: readonly KnownFact[], { knowledge }: Moment): AnswerPart['premise'] {
  const days = facts
    .flatMap((fact) => [fact.deadline?.date, fact.event?.start, fact.event?.end])
    .filter((day) => day !== undefined);
  const wrongDay = ask.dates.some((named) => !days.some((day) => isSameDay(named, day)));
  if (days.length > 0 && wrongDay && ask.confirming) return 'date';

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
