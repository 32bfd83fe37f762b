import type { Language } from '../../knowledge/language.js';

/** "https://example.org/?a=1": the question mark of an address asks nothing. */
const IN_ADDRESS = '(?<!(?:https?:|www\\.)[!-~]{0,300})';
/** Titles, initials, "15 марта 2026 г." and, before a digit, "No. 5" and "31. 1.": their full stop ends no sentence. */
const ABBREVIATION = '(?<!(?<!\\p{L})(?:\\p{Lu}|mr|mrs|ms|dr|prof|mme|mlle|sr|sra|t[eé]l|г|гг|эл|тел)\\.)';
const ABBREVIATION_BEFORE_DIGIT = '(?<!(?<![\\p{L}\\d])(?:nos?|n[úu]m|art|арт|п|\\d{1,2})\\.(?=\\s+\\d))';
/** Ends of sentences; a full stop only before a space, so that addresses and dates stay whole. */
const SENTENCE_END = new RegExp(
  [
    `(?<=${IN_ADDRESS}[?!؟？！。；;؛…]["»”']{0,3})\\s*|(?<=[?!;])\\s+`,
    `(?<=\\.)${ABBREVIATION}${ABBREVIATION_BEFORE_DIGIT}\\s+(?=\\S)`,
    '\\n+',
    // "2." is the number of a list only where a "1." stands before it; "Action Line 5." ends a sentence.
    '\\s(?=\\(?\\d{1,2}[).]\\s(?!\\s*\\d))(?:(?=\\(?1[).])|(?<=(?:^|[\\s(])1[).]\\s[^]*))',
    '\\s\\+\\s',
  ].join('|'),
  'iu',
);

/** Longest text that is looked at as questions in chat; what is longer is cut at a sentence. */
const LONGEST_TEXT = 6_000;
const MOST_SENTENCES = 25;

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
  en: /\s*[,:]\s+(?!(?:19|20)\d\d)|\s[-–—]+\s|\s+(?=(?:and|also|plus|as well as|but)\s)/giu,
  fr: /\s*[,:]\s+|\s[-–—]+\s|\s+(?=(?:et|aussi|ainsi que|mais|plutôt)\s)/giu,
  es: /\s*[,:]\s+|\s[-–—]+\s|\s+(?=(?:y|e|ademas|además|tambien|también|pero|sino)\s)/giu,
  ru: /\s*[,:]\s+|\s[-–—]+\s|\s+(?=(?:и|а|также|но)\s)/giu,
  ar: /\s*[،,:]\s*|\s[-–—]+\s|\s+(?=(?:و|كما|أيضا|بل\s|لكن))/gu,
  zh: /[，,、：:]|[-–—]{2}|(?=以及|还有|還有|另外|并且|並且|而是|和|跟|与|與)/gu,
};

/** "هل | وصلكم": a word that begins as the conjunction does is no place to cut. */
const BARE_PARTICLE = /(?:^|\s)(?:هل|لم|لا|لن|قد|أن|في|من|إلى|على|عن)$/u;

/** The ways to cut a sentence in two, in its order; none where it is too short to hold two questions. */
export function cuts(sentence: string, language: Language): [string, string][] {
  const found: [string, string][] = [];
  for (const match of sentence.matchAll(JOINTS[language])) {
    const left = sentence.slice(0, match.index).trim();
    const right = sentence.slice(match.index + match[0].length).trim();
    if (left !== '' && right !== '' && !BARE_PARTICLE.test(left)) found.push([left, right]);
  }
  return found.slice(0, 8);
}
