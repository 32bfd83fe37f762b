import { addDays, genevaDate } from '../../knowledge/civil-date.js';
import { factReference, type Knowledge, type KnownFact } from '../../knowledge/knowledge.js';
import { isFree, isInForce } from '../../knowledge/query.js';
import type { TemporaryAnswer } from '../store/fact-book.js';
import { datesIn, isSameDay } from '../understanding/date-grammar.js';
import { normalise } from '../understanding/normalise.js';
import { daysOf } from './related-facts.js';
import { mayStandFor } from './temporary-answers.js';

/** Days for which an answer may stand before somebody looks at it again. */
export const LONGEST_STAND_DAYS = 90;

/** What staff give: which facts it states is found out. */
export type WantedAnswer = Omit<TemporaryAnswer, 'states'>;

/** The answer with what it states, or why it may not stand. */
export function standForNow(
  wanted: WantedAnswer,
  knowledge: Knowledge,
  now: Date,
):
  | { readonly ok: true; readonly answer: TemporaryAnswer }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const today = genevaDate(now);
  const texts = Object.fromEntries(
    Object.entries(wanted.texts).flatMap(([language, text]) => (text.trim() === '' ? [] : [[language, text.trim()]])),
  );
  const stated = statedIn(Object.values(texts), knowledge).filter((fact) => isInForce(knowledge, fact, today));
  const faults = [
    ...(mayStandFor(wanted.key) ? [] : [`no answer may stand for "${wanted.key}": it is for a person to answer`]),
    ...(Object.keys(texts).length > 0 ? [] : ['there is no text: write one']),
    ...(wanted.until < today ? [`${wanted.until} is past: choose a later day`] : []),
    ...(wanted.until > addDays(today, LONGEST_STAND_DAYS)
      ? [`${wanted.until} is too far: choose a day within ${LONGEST_STAND_DAYS} days`]
      : []),
    ...stated.filter((fact) => !isFree(fact)).map(({ id }) => `"${id}" is under revision: take it out of the text`),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, answer: { ...wanted, texts, states: stated.map(factReference) } };
}

/** Facts whose day stands in a text, in any language: the answer holds as long as they do. */
function statedIn(texts: readonly string[], { facts }: Knowledge): readonly KnownFact[] {
  const dates = texts.flatMap((text) => datesIn(normalise(text))).filter(({ year }) => year !== undefined);
  return [...facts.values()].filter((fact) => daysOf(fact).some((day) => dates.some((date) => isSameDay(date, day))));
}
