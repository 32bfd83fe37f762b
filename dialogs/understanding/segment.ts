import type { Language } from '../../knowledge/language.js';

/** Ends of sentences; a full stop only before a space or the end, so that addresses and dates stay whole. */
const SENTENCE_END = /(?<=[?!؟？！。；;…]+["»”']*)\s*|(?<=\.)\s+(?=\S)|\n+|\s(?=\(?\d{1,2}[).]\s)|\s\+\s/u;

/** Longest text that is looked at as questions in chat; what is longer is cut at a sentence. */
export const LONGEST_TEXT = 6_000;
const MOST_SENTENCES = 40;

/** The sentences of a text, in its order. */
export function sentences(text: string): string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .split(SENTENCE_END)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, MOST_SENTENCES);
}

/** Where two questions in one sentence may meet. Chinese and Arabic write the conjunction without a space. */
const JOINTS: Readonly<Record<Language, RegExp>> = {
  en: /\s*[,:]\s+|\s+(?=(?:and|also|plus|as well as|but)\s)/giu,
  fr: /\s*[,:]\s+|\s+(?=(?:et|aussi|ainsi que|mais)\s)/giu,
  es: /\s*[,:]\s+|\s+(?=(?:y|e|ademas|además|tambien|también|pero)\s)/giu,
  ru: /\s*[,:]\s+|\s+(?=(?:и|а|также|еще|ещё|но)\s)/giu,
  ar: /\s*[،,:]\s*|\s+(?=(?:و|كما|أيضا))/gu,
  zh: /[，,、：:]|(?=以及|还有|還有|另外|并且|並且|和|跟|与|與)/gu,
};

/** The ways to cut a sentence in two, in its order; none where it is too short to hold two questions. */
export function cuts(sentence: string, language: Language): [string, string][] {
  const found: [string, string][] = [];
  for (const match of sentence.matchAll(JOINTS[language])) {
    const left = sentence.slice(0, match.index).trim();
    const right = sentence.slice(match.index + match[0].length).trim();
    if (left !== '' && right !== '') found.push([left, right]);
  }
  return found.slice(0, 8);
}
