// By path: the package's root loads database clients and reads `.env` (see dialogs/README.md).
import stemmers from 'natural/lib/natural/stemmers/index.js';
import type { Language } from '../../knowledge/language.js';

type Stem = (word: string) => string;

/**
 * Stemmers that the field knows for a language; Arabic gets a light one of our own (articles, particles, endings),
 * Chinese has no inflection.
 */
const STEM: Readonly<Record<Language, Stem>> = {
  en: (word) => stemmers.PorterStemmer.stem(word),
  fr: (word) => stemmers.PorterStemmerFr.stem(word),
  es: (word) => stemmers.PorterStemmerEs.stem(word),
  ru: (word) => stemmers.PorterStemmerRu.stem(word),
  ar: arabicStem,
  zh: (word) => word,
};

/** What is longer is no word; the stemmers take seconds over it. */
const LONGEST_WORD = 40;

const caches: Record<Language, Map<string, string>> = {
  en: new Map(),
  fr: new Map(),
  es: new Map(),
  ar: new Map(),
  ru: new Map(),
  zh: new Map(),
};
/** Words of users are without end; the memory for their stems is not. */
const CACHE_SIZE = 20_000;

/** The stem of a normalised word. Letters of another script than the language's come back as they are. */
export function stem(word: string, language: Language): string {
  if ((word.length < 4 && language !== 'ar') || word.length > LONGEST_WORD) return word;
  if (!belongs(word, language)) return word;
  const cache = caches[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = STEM[language](word) || word;
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(word, result);
  return result;
}

function belongs(word: string, language: Language): boolean {
  if (language === 'ar') return /^\p{Script=Arabic}/u.test(word);
  if (language === 'ru') return /^\p{Script=Cyrillic}/u.test(word);
  return language !== 'zh' && /^[a-z]/.test(word);
}

const ARABIC_PREFIX = /^(?:[وف]?(?:(?:[بكعهمف]|به|له|عه)?ال|لل)|[وف](?=..))/;
const ARABIC_PREPOSITION = /^[بلك](?=....)/;
const ARABIC_SUFFIX = /(?:كما|هما|تها|ها|هم|كم|نا|ات|ون|ين|ان|يه|ه|ي|ك|ت)$/;

function arabicStem(word: string): string {
  const bare = word.replace(ARABIC_PREFIX, '');
  const base = bare.length >= 3 ? bare : word;
  const short = base === word ? base.replace(ARABIC_PREPOSITION, '') : base;
  const cut = short.replace(ARABIC_SUFFIX, '');
  return cut.length >= 3 ? cut : short;
}

/** Particles that Arabic writes on to the next word: "for an extension" is one word. */
const ARABIC_PARTICLE = /^(?:[وف]?[لبك]|[وف])(?=\p{Script=Arabic}{3})/u;
/** "On the", "this", "in this", "from the" as dialects write them: one letter or two before the article. */
const DIALECT_PARTICLE = /^[وف]?(?:ع|ه|به|له|عه|م|ف)(?=ال\p{Script=Arabic}{3})/u;

const ARABIC_PARTICLES: ReadonlySet<string> = new Set('وفلبكعهم');
const NO_FORMS: readonly string[] = [];

/** What a normalised Arabic word may be without its particles, with and without the article; nothing where it has none. */
export function withoutArabicParticle(word: string): readonly string[] {
  if (!ARABIC_PARTICLES.has(word.charAt(0))) return NO_FORMS;
  const dialect = word.replace(DIALECT_PARTICLE, '');
  if (dialect !== word) return [dialect];
  const bare = word.replace(ARABIC_PARTICLE, '');
  return bare === word ? [] : [bare, `ال${bare.replace(/^ل/, '')}`];
}
