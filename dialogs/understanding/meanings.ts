import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { MEANINGS } from './meanings-list.js';
import { isHan, normalise } from './normalise.js';
import { stem, withoutArabicParticle } from './word-forms.js';

/** What words of a language mean, by the word as it is written and by its stem. */
type Lexicon = ReadonlyMap<string, readonly string[]>;

const LINES = MEANINGS.trim()
  .split('\n')
  .map((line) => line.trim().split('|'));

const LEXICONS = Object.fromEntries(LANGUAGES.map((language, at) => [language, lexiconOf(language, at + 1)])) as Record<
  Language,
  Lexicon
>;

function lexiconOf(language: Language, column: number): Lexicon {
  const lexicon = new Map<string, string[]>();
  for (const line of LINES) {
    const [meaning = ''] = line;
    for (const word of (line[column] ?? '').split(' ').map(normalise)) {
      for (const form of new Set([word, stem(word, language)])) {
        const meanings = lexicon.get(form) ?? [];
        if (!meanings.includes(meaning)) lexicon.set(form, [...meanings, meaning]);
      }
    }
  }
  return lexicon;
}

const LONGEST_HAN = Math.max(...[...LEXICONS.zh.keys()].map(({ length }) => length));

/** What the words of a text mean, in their order; nothing for words that are not in the list, names stay as they are. */
export function meaningsOf(words: readonly string[], language: Language): readonly (readonly string[])[] {
  return words.flatMap((word) => {
    if (word.startsWith('<')) return [[word]];
    if (isHan(word)) return meaningsInRun(word);
    const meanings = meaningsOfWord(word, language);
    return meanings ? [meanings] : [];
  });
}

function meaningsOfWord(word: string, language: Language): readonly string[] | undefined {
  const lexicon = LEXICONS[language];
  const own = lexicon.get(word) ?? lexicon.get(stem(word, language));
  if (own || language !== 'ar') return own;
  for (const form of withoutArabicParticle(word)) {
    const behind = lexicon.get(form) ?? lexicon.get(stem(form, language));
    if (behind) return behind;
  }
  return undefined;
}

function meaningsInRun(run: string): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let at = 0; at < run.length; at++) {
    for (let length = Math.min(LONGEST_HAN, run.length - at); length > 0; length--) {
      const meanings = LEXICONS.zh.get(run.slice(at, at + length));
      if (!meanings) continue;
      found.push(meanings);
      at += length - 1;
      break;
    }
  }
  return found;
}
