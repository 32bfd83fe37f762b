import type { Phrasing } from '../../knowledge/knowledge.js';
import { normalise, words } from './normalise.js';
import { yearsInDigits } from './year-words.js';

/** A text as it is compared, years in digits, and its words. */
export interface Tokens {
  readonly text: string;
  readonly normalised: string;
  readonly words: readonly string[];
}

export type TokenisedPhrasing = Phrasing & Tokens;

export function tokenise(text: string): Tokens {
  const normalised = yearsInDigits(normalise(text));
  return { text, normalised, words: words(normalised) };
}

export const tokenisePhrasing = (phrasing: Phrasing): TokenisedPhrasing => ({
  ...phrasing,
  ...tokenise(phrasing.text),
});
