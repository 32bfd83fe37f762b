import { addDays, genevaDate } from '../../knowledge/civil-date.js';
import { GENERAL, type Knowledge, type KnownFact } from '../../knowledge/knowledge.js';
import type { Fact } from '../../knowledge/schema.js';
import type { TemporaryAnswer } from '../store/fact-book.js';
import { statedFacts } from './stated-facts.js';
import { mayStandFor } from './temporary-answers.js';

/** Days for which an answer may stand before somebody looks at it again. */
export const LONGEST_STAND_DAYS = 90;

/** What staff give: which facts it states is found out. */
export type WantedAnswer = Omit<TemporaryAnswer, 'states'>;

/** The answer with what it states, or why it may not stand. `earlier`: what the desk has corrected since. */
export function standForNow(
  wanted: WantedAnswer,
  { knowledge, earlier }: { readonly knowledge: Knowledge; readonly earlier: readonly Fact[] },
  now: Date,
):
  | { readonly ok: true; readonly answer: TemporaryAnswer }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const today = genevaDate(now);
  const texts = Object.fromEntries(
    Object.entries(wanted.texts).flatMap(([language, text]) => (text.trim() === '' ? [] : [[language, text.trim()]])),
  );
  const about = factsOfKey(wanted.key, knowledge);
  const stated = Object.values(texts).map((text) => statedFacts(text, about, { knowledge, now, desk: { earlier } }));
  const stopped = new Set(stated.flatMap((one) => one.stopped));
  const faults = [
    ...(mayStandFor(wanted.key) ? [] : [`no answer may stand for "${wanted.key}": it is for a person to answer`]),
    ...(Object.keys(texts).length > 0 ? [] : ['there is no text: write one']),
    ...(wanted.until < today ? [`${wanted.until} is past: choose a later day`] : []),
    ...(wanted.until > addDays(today, LONGEST_STAND_DAYS)
      ? [`${wanted.until} is too far: choose a day within ${LONGEST_STAND_DAYS} days`]
      : []),
    ...[...stopped].map((reference) => `"${reference}" is on hold or outdated: take it out of the text`),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, answer: { ...wanted, texts, states: [...new Set(stated.flatMap(({ facts }) => facts))] } };
}

/** Of what is asked: a day without its year is one of these. */
function factsOfKey(key: string, { factsOf }: Knowledge): readonly KnownFact[] {
  const [activity = '', edition = ''] = key.split('.');
  return (factsOf.get(activity) ?? []).filter((fact) => edition === '' || [edition, GENERAL].includes(fact.edition));
}
