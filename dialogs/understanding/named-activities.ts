import { endsInChineseNegation, isNegator } from './function-words.js';
import type { Mention } from './mention.js';
import { isHan } from './normalise.js';
import { activitiesIn, type Reading } from './reading.js';

/** How many words before a name a negation may stand and still mean it. */
const REACH = 3;

/**
 * The activities that a text asks about: those it names, without those it turns away ("not the Prizes, the Stocktaking").
 */
export function namedActivities(reading: Reading): Mention[] {
  const named = activitiesIn(reading.mentions);
  if (named.length < 2) return named;
  const meant = named.filter((mention, index) => !isTurnedAway(mention, named[index - 1], reading));
  return meant.length > 0 ? meant : named;
}

function isTurnedAway({ start }: Mention, before: Mention | undefined, { words, language }: Reading): boolean {
  const at = Math.floor(start);
  const run = words[at] ?? '';
  if (isHan(run)) {
    const offset = Math.round((start - at) * (run.length + 1));
    return endsInChineseNegation(offset > 0 ? run.slice(0, offset) : (words[at - 1] ?? ''));
  }
  const from = Math.max(0, at - REACH, Math.ceil(before?.end ?? 0));
  return words.slice(from, at).some((word) => isNegator(word, language));
}
