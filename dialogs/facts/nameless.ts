import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { addressIn } from '../address-in-text.js';

/** Stands where something was taken out. */
export const GAP = '…';

const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
/** A telephone, a passport, a case: three digits and more that are no year, or letters and digits in one word. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?!(?:19|20)\d{2}(?![\p{L}\p{N}]))(?:\+?\d[\d\s()./-]*\d[\d\s()./-]*\d|(?=\p{L}*-?\p{L}*\d)[\p{L}\d-]*\d[\p{L}\d-]*\p{L}[\p{L}\d-]*|\p{L}+-?\d[\p{L}\d-]*\d)(?![\p{L}\p{N}])/gu;
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = `${CAPITALISED}(?:[ \\t]+${CAPITALISED}){0,4}`;

/** What comes before a person's own name. Scripts without capitals name it by so many words. */
const INTRODUCTIONS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?<=\\b(?:[Mm]y name is|I am|I[’']m|[Tt]his is|M(?:r|s|rs)\\.?|Dr\\.?|Prof\\.?) )${NAME}`, 'gu'),
  fr: new RegExp(`(?<=\\b(?:[Jj]e m[’']appelle|[Jj]e suis|[Mm]on nom est|M\\.|Mme|Dr) )${NAME}`, 'gu'),
  es: new RegExp(`(?<=\\b(?:[Mm]e llamo|[Mm]i nombre es|[Ss]oy|Sra?\\.|Dra?\\.) )${NAME}`, 'gu'),
  ru: new RegExp(`(?<=(?:[Мм]еня зовут|[Мм]о[её] имя|[Гг]-н|[Гг]-жа|[Гг]осподин|[Гг]оспожа) )${NAME}`, 'gu'),
  ar: /(?<=(?:اسمي|معكم|السيد|السيدة|الدكتور|الدكتورة) )[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?/gu,
  zh: /(?<=(?:我叫|我的名字是|本人))\p{Script=Han}{2,4}(?=[，,。；;\s]|$)/gu,
};

/**
 * A question without what tells who asked it: addresses, links, long numbers, names. What is taken out leaves a gap. A name that
 * begins a sentence, or has no capitals, may be overlooked: a person reads it before it is kept.
 */
export function nameless(text: string, language: Language, knowledge: Knowledge): string {
  const bare = withoutAddresses(text).replace(LINK, GAP).replace(NUMBER, GAP).replace(INTRODUCTIONS[language], GAP);
  const known = knownWords(knowledge);
  const named = bare.replace(new RegExp(`(?<![.?!:…¿¡«“"(\\n]\\s*)(?<=\\S\\s)${CAPITALISED}`, 'gu'), (word) =>
    isKnown(word, known) ? word : GAP,
  );
  return named
    .replace(/…(?:[\s,]*…)+/gu, GAP)
    .replace(/[ \t]+/gu, ' ')
    .trim();
}

/** What of a person still stands in a text that is to be kept. */
export function personalIn(text: string): 'address' | 'number' | undefined {
  if (addressIn(text) !== undefined || new RegExp(LINK).test(text)) return 'address';
  return new RegExp(NUMBER).test(text) ? 'number' : undefined;
}

function withoutAddresses(text: string): string {
  let rest = text;
  for (let found = addressIn(rest); found !== undefined; found = addressIn(rest)) rest = rest.replace(found, GAP);
  return rest;
}

/** Short words in capitals are abbreviations; "I'm" is nobody. */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const bare = word.replace(/[.'’-]+$/u, '');
  if (bare.length === 1 || /^I[’']/u.test(bare) || /^\p{Lu}{2,5}s?$/u.test(bare)) return true;
  return bare.split(/['’-]/u).every((part) => part.length < 2 || known.has(part.toLowerCase()));
}

const cached = new WeakMap<Knowledge, ReadonlySet<string>>();

/** The words of all names in the base, of months and of days of the week. */
function knownWords(knowledge: Knowledge): ReadonlySet<string> {
  const found = cached.get(knowledge);
  if (found) return found;
  const { activities, places, attributes, neighbours } = knowledge;
  const named = [activities, places, attributes, neighbours].flatMap((records) =>
    [...records.values()].flatMap((record) => [...textsIn(record)]),
  );
  const words = new Set(
    [...named, ...calendarWords()].flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []),
  );
  cached.set(knowledge, words);
  return words;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* textsIn(each);
}

function calendarWords(): readonly string[] {
  const said = (language: string, part: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat(language, { ...part, timeZone: 'UTC' }).format(at);
  return ['en', 'fr', 'es', 'ru'].flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => [
      said(language, { month: 'long' }, Date.UTC(2026, index, 1)),
      said(language, { weekday: 'long' }, Date.UTC(2026, 0, index + 1)),
    ]).flat(),
  );
}
