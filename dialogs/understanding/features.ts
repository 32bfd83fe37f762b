import type { Language } from '../../knowledge/language.js';
import { meaningsOf } from './meanings.js';
import { isHan } from './normalise.js';
import { stem } from './word-forms.js';

/**
 * Features are numbers, hashes of what they stand for (FNV-1a, 32 bits): a text has hundreds of them, and making a
 * string of each costs more than all the rest of understanding.
 */
export type Feature = number;

/** The features of a text, in its order. */
export type Features = ArrayLike<Feature>;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Longest word of which character n-grams are taken; longer ones are no words. */
const LONGEST_WORD = 40;

/** How many characters the n-grams inside words have. */
export interface GramSizes {
  readonly shortest: number;
  readonly longest: number;
}
const GRAM_SIZES: GramSizes = { shortest: 4, longest: 4 };
/** Arabic writes articles and prepositions on to its short words. */
const ARABIC_GRAM_SIZES: GramSizes = { shortest: 3, longest: 4 };
const HAN_SIZES: GramSizes = { shortest: 1, longest: 3 };

const gramSizesOf = (language: Language) => (language === 'ar' ? ARABIC_GRAM_SIZES : GRAM_SIZES);

/** Kinds of features, so that a word and an equal n-gram stay apart. */
const WORD = 1;
const PAIR = 2;
const STEM = 3;
const STEM_PAIR = 4;
const GRAM = 5;
const HAN_GRAM = 6;
const NAMED = 7;
const MEANING = 8;
const MEANING_PAIR = 9;

/** A feature known by its name. */
export function namedFeature(name: string): Feature {
  return hash(name, start(NAMED));
}

function start(kind: number): number {
  return step(FNV_OFFSET, kind);
}

function step(state: number, code: number): number {
  return Math.imul(state ^ code, FNV_PRIME);
}

function hash(text: string, state: number): number {
  let result = state;
  for (let i = 0; i < text.length; i++) result = step(result, text.charCodeAt(i));
  return result;
}

/**
 * What the classifier sees of a text: words and pairs of words, their stems, character n-grams inside words (4, in Arabic 3 too),
 * for Han runs n-grams of 1 to 3 characters, and the meanings of everyday words, alone and side by side. Words that stand for entities (in angle brackets) stay whole.
 */
export function textFeatures(words: readonly string[], language: Language, sizes = gramSizesOf(language)): Feature[] {
  const features: Feature[] = [];
  let previous = '<s>';
  let previousStem = '<s>';
  for (const word of words) {
    if (isHan(word)) {
      grams(word, HAN_EDGES, HAN_SIZES, HAN_GRAM, features);
      features.push(pair(previous, word.charAt(0), PAIR));
      previous = word.charAt(word.length - 1);
      previousStem = previous;
      continue;
    }
    const entity = word.startsWith('<');
    const base = entity ? word : stem(word, language);
    features.push(hash(word, start(WORD)));
    features.push(hash(base, start(STEM)), pair(previousStem, base, STEM_PAIR));
    if (!entity) letterGrams(word, features, sizes);
    previous = word;
    previousStem = base;
  }
  features.push(pair(previous, '</s>', PAIR));
  addMeanings(words, language, features);
  return features;
}

/** What the words mean, whatever the language, and which meaning stands beside which, in either order. */
function addMeanings(words: readonly string[], language: Language, into: Feature[]): void {
  let before: readonly string[] = [];
  for (const meanings of meaningsOf(words, language)) {
    for (const meaning of meanings) {
      into.push(hash(meaning, start(MEANING)));
      for (const other of before)
        into.push(meaning < other ? pair(meaning, other, MEANING_PAIR) : pair(other, meaning, MEANING_PAIR));
    }
    before = meanings;
  }
}

/** The character n-grams of a word, its edges marked. */
export function letterGrams(word: string, into: Feature[], sizes = GRAM_SIZES): void {
  if (word.length <= LONGEST_WORD) grams(word, EDGES, sizes, GRAM, into);
}

function pair(first: string, second: string, kind: number): Feature {
  return hash(second, step(hash(first, start(kind)), 0x20));
}

/** What stands before and behind a word, as character codes: making a string of them costs more than the n-grams. */
type Edges = readonly [number, number];
const EDGES: Edges = [0x5f, 0x5f];
const HAN_EDGES: Edges = [0x5e, 0x24];

function grams(
  word: string,
  [before, behind]: Edges,
  { shortest, longest }: GramSizes,
  kind: number,
  into: Feature[],
): void {
  const beginning = start(kind);
  for (let i = -1; i <= word.length; i++) {
    let state = beginning;
    for (let at = i; at < i + longest && at <= word.length; at++) {
      state = step(state, at < 0 ? before : at < word.length ? word.charCodeAt(at) : behind);
      if (at - i + 1 >= shortest) into.push(state);
    }
  }
}
