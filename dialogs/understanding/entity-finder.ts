import type { Knowledge } from '../../knowledge/knowledge.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { datesIn } from './date-grammar.js';
import type { Mention } from './mention.js';
import { isHan, normalise, visible, words } from './normalise.js';
import { symbolsIn } from './resolution-symbols.js';
import { stem, withoutArabicParticle } from './word-forms.js';

/** A text to look for names in. */
export interface Searched {
  readonly text: string;
  readonly normalised: string;
  readonly words: readonly string[];
}

interface Entry {
  readonly kind: Mention['kind'];
  readonly id: string;
  readonly keys: readonly string[];
  /** As it must be typed, where case matters. */
  readonly typed?: RegExp;
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  readonly stemmed: ReadonlyMap<string, readonly Entry[]>;
  /** By first character; their one key is the alias without the dots between its parts. */
  readonly han: ReadonlyMap<string, readonly Entry[]>;
  /** Symbol → id. */
  readonly symbols: ReadonlyMap<string, string>;
}

/**
 * Finds the persons, organisations and resolutions that a text names. A resolution of which the knowledge has no record
 * is a mention too; its id is its symbol. Nothing is guessed at: a slip in a name finds nothing.
 */
export function buildEntityFinder(knowledge: Knowledge): (searched: Searched, language: Language) => Mention[] {
  const exact = new Map<string, Entry[]>();
  const stemmed = new Map<string, Entry[]>();
  const han = new Map<string, Entry[]>();
  const symbols = new Map<string, string>();
  for (const { id, kind, aliases, symbol } of knowledge.entities.values()) {
    if (symbol !== undefined) symbols.set(symbol, id);
    for (const language of LANGUAGES) {
      for (const alias of aliases[language]) {
        const keys = words(normalise(alias));
        if (keys.every(isHan)) shelve(han, { kind, id, keys: [keys.join('')] }, keys[0]?.charAt(0));
        else {
          const entry = { kind, id, keys, ...inCapitals(alias) };
          shelve(exact, entry, keys[0]);
          // Russian names have endings; an acronym of four letters has none.
          const inflected = language === 'ru' && !entry.typed && keys.join('').length > 4;
          if (inflected)
            shelve(stemmed, { ...entry, keys: keys.map((key) => stem(key, 'ru')) }, stem(keys[0] ?? '', 'ru'));
        }
      }
    }
  }
  const index = { exact, stemmed, han, symbols };
  return (searched, language) => find(searched, language, index);
}

function shelve(shelf: Map<string, Entry[]>, entry: Entry, key: string | undefined): void {
  if (key !== undefined && key !== '') shelf.set(key, [...(shelf.get(key) ?? []), entry]);
}

function inCapitals(alias: string): { typed?: RegExp } {
  if (!/\p{Lu}/u.test(alias) || /\p{Ll}/u.test(alias)) return {};
  return { typed: new RegExp(`(?<![\\p{L}\\p{N}])${alias}(?![\\p{L}--\\p{Script=Han}])`, 'v') };
}

function find(searched: Searched, language: Language, index: Index): Mention[] {
  const { text, words: tokens } = searched;
  const bySymbol = symbolMentions(searched, index);
  const byName = tokens.flatMap((token, at): Mention[] => {
    if (isHan(token)) return findHan(tokens, at, index);
    return entriesAt(tokens, at, language, index)
      .filter(({ typed }) => typed === undefined || isTypedSo(text, typed))
      .map(({ kind, id, keys }) => ({ kind, id, start: at, end: at + keys.length, fuzzy: false }));
  });
  const all = [...bySymbol, ...byName];
  return all.filter((one, k) => !all.some((other, i) => isInside(one, other) && (i < k || !isInside(other, one))));
}

function isInside(one: Mention, other: Mention): boolean {
  return one !== other && other.start <= one.start && other.end >= one.end;
}

function entriesAt(tokens: readonly string[], at: number, language: Language, index: Index): readonly Entry[] {
  const token = tokens[at] ?? '';
  const plain = matching(index.exact, tokens, at);
  if (plain.length > 0) return plain;
  if (language === 'ru') {
    const key = stem(token, 'ru');
    return (index.stemmed.get(key) ?? []).filter(({ keys }) =>
      keys.every((one, k) => stem(tokens[at + k] ?? '', 'ru') === one),
    );
  }
  return withoutArabicParticle(token).flatMap((form) => matching(index.exact, tokens.with(at, form), at));
}

function matching(shelf: Index['exact'], tokens: readonly string[], at: number): readonly Entry[] {
  return (shelf.get(tokens[at] ?? '') ?? []).filter(({ keys }) => keys.every((key, k) => tokens[at + k] === key));
}

/** In a text all in capitals an acronym looks like a word: "WHO ORGANISES IT?". Scripts without case do not shout. */
function isTypedSo(text: string, typed: RegExp): boolean {
  const seen = visible(text);
  return /[\p{Ll}\p{Lo}]/u.test(seen) && typed.test(seen);
}

function symbolMentions({ normalised, words: tokens }: Searched, { symbols }: Index): Mention[] {
  if (!/\d/.test(normalised)) return [];
  const dated = datesIn(normalised).length > 0;
  return symbolsIn(normalised, new Set(symbols.keys()), dated).map(({ symbol, start, end }) => ({
    kind: 'resolution',
    id: symbols.get(symbol) ?? symbol,
    start: Math.min(tokens.length, words(normalised.slice(0, start)).length),
    end: words(normalised.slice(0, end)).length,
    fuzzy: false,
  }));
}

/** Names in a run of Han characters and the runs right behind it: a dot between the parts of a name cuts it in two. */
function findHan(tokens: readonly string[], at: number, { han }: Index): Mention[] {
  const run = tokens[at] ?? '';
  let behind = at + 1;
  while (isHan(tokens[behind] ?? '')) behind++;
  const joined = tokens.slice(at, behind).join('');
  return [...run].flatMap((character, offset) =>
    (han.get(character) ?? []).flatMap(({ kind, id, keys: [name = ''] }): Mention[] =>
      joined.startsWith(name, offset)
        ? [
            {
              kind,
              id,
              start: placeOf(tokens, at, offset),
              end: placeOf(tokens, at, offset + name.length),
              fuzzy: false,
            },
          ]
        : [],
    ),
  );
}

/** Where a character of the runs from `at` on stands: a fraction of its word, as in the gazetteer. */
function placeOf(tokens: readonly string[], at: number, offset: number): number {
  let left = offset;
  for (let i = at; i < tokens.length; i++) {
    const { length } = tokens[i] ?? '';
    if (left <= length) return i + left / (length + 1);
    left -= length;
  }
  return tokens.length;
}
