import type { Language } from '../../knowledge/language.js';
import { isHan } from './normalise.js';
import { stem } from './word-forms.js';

/** Longest word of which character n-grams are taken; longer ones are no words. */
const LONGEST_WORD = 40;

/**
 * What the classifier sees of a text: words and pairs of words, their stems, character n-grams inside words (2 to 5),
 * for Han runs n-grams of 1 to 3 characters. Words that stand for entities (in angle brackets) stay whole.
 */
export function textFeatures(words: readonly string[], language: Language): string[] {
  const features: string[] = [];
  let previous = '<s>';
  let previousStem = '<s>';
  for (const word of words) {
    if (isHan(word)) {
      hanGrams(word, features);
      features.push(`p:${previous} ${word.charAt(0)}`);
      previous = word.charAt(word.length - 1);
      previousStem = previous;
      continue;
    }
    features.push(`w:${word}`, `p:${previous} ${word}`);
    const base = word.startsWith('<') ? word : stem(word, language);
    features.push(`s:${base}`, `q:${previousStem} ${base}`);
    if (!word.startsWith('<') && word.length <= LONGEST_WORD) charGrams(word, features);
    previous = word;
    previousStem = base;
  }
  features.push(`p:${previous} </s>`);
  return features;
}

function charGrams(word: string, into: string[]): void {
  const padded = `_${word}_`;
  for (let size = 2; size <= 5; size++) {
    for (let i = 0; i + size <= padded.length; i++) into.push(`c:${padded.slice(i, i + size)}`);
  }
}

function hanGrams(run: string, into: string[]): void {
  const characters = [...`^${run}$`];
  for (let size = 1; size <= 3; size++) {
    for (let i = 0; i + size <= characters.length; i++) into.push(`h:${characters.slice(i, i + size).join('')}`);
  }
}
