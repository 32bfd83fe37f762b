import type { Knowledge, Phrasing } from '../../knowledge/knowledge.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { isHan, normalise, words } from './normalise.js';
import { editDistance, stem } from './word-forms.js';

/** Something known by name that a text mentions, as the words `start` to `end` (exclusive) of it. */
export interface Mention {
  readonly kind: 'activity' | 'place' | 'attribute' | 'neighbour';
  readonly id: string;
  /** The year that the name itself carries ("WSIS+15" is the Forum of 2020). */
  readonly edition?: string;
  readonly start: number;
  readonly end: number;
  /** Found in spite of a misspelling. */
  readonly fuzzy: boolean;
}

interface Entry {
  readonly kind: Mention['kind'];
  readonly id: string;
  readonly edition?: string;
  readonly keys: readonly string[];
}

interface HanEntry extends Omit<Entry, 'keys'> {
  readonly text: string;
}

/** Finds names in the words of a text: exactly, by stem in the text's language, and within a small edit distance. */
export interface Gazetteer {
  find(words: readonly string[], language: Language): Mention[];
}

/** Single words shorter than this are not guessed at: too many others are one letter away. */
const SHORTEST_FUZZY = 5;
const SHORTEST_FUZZY_CUE = 7;

export function buildGazetteer(knowledge: Knowledge, ordinary: ReadonlySet<string>): Gazetteer {
  const byFirst = new Map<string, Entry[]>();
  const han = new Map<string, HanEntry[]>();
  const fuzzyWords = new Map<string, Entry>();

  const add = (entry: Omit<Entry, 'keys'>, alias: string, language: Language) => {
    const tokens = words(normalise(alias));
    const [only] = tokens;
    if (only === undefined) return;
    if (tokens.length === 1 && isHan(only)) {
      const key = only.slice(0, 1);
      han.set(key, [...(han.get(key) ?? []), { ...entry, text: only }]);
      return;
    }
    insert(byFirst, { ...entry, keys: tokens.map((token) => `=${token}`) });
    // A stemmed short acronym would swallow other words, and so would a stemmed telling word; Russian needs its endings.
    const stemmed = entry.kind === 'activity' || entry.kind === 'place' || language === 'ru';
    if (stemmed && only.length > 3)
      insert(byFirst, { ...entry, keys: tokens.map((token) => `${language}:${stem(token, language)}`) });
    const shortest = entry.kind === 'activity' || entry.kind === 'place' ? SHORTEST_FUZZY : SHORTEST_FUZZY_CUE;
    if (tokens.length === 1 && only.length >= shortest) {
      fuzzyWords.set(only, { ...entry, keys: [`=${only}`] });
    }
  };

  for (const language of LANGUAGES) {
    for (const { id, names, aliases, editionNames } of knowledge.activities.values()) {
      for (const alias of [names[language], ...aliases[language]]) add({ kind: 'activity', id }, alias, language);
      for (const [edition, named] of Object.entries(editionNames)) {
        for (const alias of [named.names[language], ...named.aliases[language]]) {
          add({ kind: 'activity', id, edition }, alias, language);
        }
      }
    }
    for (const { id, aliases } of knowledge.places.values()) {
      for (const alias of aliases[language]) add({ kind: 'place', id }, alias, language);
    }
    for (const { id, cues } of knowledge.attributes.values()) {
      for (const cue of cues[language]) add({ kind: 'attribute', id }, cue, language);
    }
    for (const { id, cues } of knowledge.neighbours.values()) {
      for (const cue of cues[language]) add({ kind: 'neighbour', id }, cue, language);
    }
  }
  for (const list of [...byFirst.values()]) list.sort((a, b) => b.keys.length - a.keys.length);
  for (const list of [...han.values()]) list.sort((a, b) => b.text.length - a.text.length);
  const near = nearestIn(fuzzyWords, ordinary);
  return { find: (tokens, language) => find(tokens, language, { byFirst, han, near }) };
}

interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly han: ReadonlyMap<string, readonly HanEntry[]>;
  /** The name that a word is a misspelling of. */
  readonly near: (word: string) => Entry | undefined;
}

function insert(index: Map<string, Entry[]>, entry: Entry): void {
  const first = entry.keys[0] ?? '';
  const list = index.get(first) ?? [];
  const same = list.some(
    (other) => other.kind === entry.kind && other.id === entry.id && other.keys.join(' ') === entry.keys.join(' '),
  );
  if (!same) index.set(first, [...list, entry]);
}

function find(tokens: readonly string[], language: Language, index: Index): Mention[] {
  const exact = tokens.map((token) => `=${token}`);
  const stems = tokens.map((token) => `${language}:${stem(token, language)}`);
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (isHan(token)) {
      mentions.push(...findHan(token, i, index));
      continue;
    }
    const lists = [index.byFirst.get(exact[i] ?? ''), index.byFirst.get(stems[i] ?? '')];
    const entries = lists.flatMap((list) => list ?? []).filter((entry) => matches(entry, i, exact, stems));
    if (entries.length === 0) {
      const near = index.near(token);
      if (near) mentions.push({ ...pick(near), start: i, end: i + 1, fuzzy: true });
      continue;
    }
    for (const entry of entries) mentions.push({ ...pick(entry), start: i, end: i + entry.keys.length, fuzzy: false });
  }
  return longestOnly(mentions);
}

function pick({ kind, id, edition }: Omit<Entry, 'keys'>): Pick<Mention, 'kind' | 'id' | 'edition'> {
  return { kind, id, ...(edition === undefined ? {} : { edition }) };
}

function matches(entry: Entry, at: number, exact: readonly string[], stems: readonly string[]): boolean {
  return entry.keys.every((key, k) => exact[at + k] === key || stems[at + k] === key);
}

function findHan(run: string, at: number, { han }: Index): Mention[] {
  const found: Mention[] = [];
  // Within a run a position is a fraction of the word, so that order and overlap can be told.
  const place = (offset: number) => at + offset / (run.length + 1);
  for (let i = 0; i < run.length; i++) {
    for (const entry of han.get(run.charAt(i)) ?? []) {
      if (!run.startsWith(entry.text, i)) continue;
      found.push({ ...pick(entry), start: place(i), end: place(i + entry.text.length), fuzzy: false });
    }
  }
  return found;
}

/** Telling words of attributes and neighbours compete: "missed the deadline" is no question for the deadline. */
const layer = (kind: Mention['kind']) => (kind === 'neighbour' ? 'attribute' : kind);

/** A mention inside a longer one of its layer is part of that name ("Forum" in "Forum High-Level Event"). */
function longestOnly(mentions: readonly Mention[]): Mention[] {
  const kept = mentions.filter(
    (mention, index) =>
      !mentions.some(
        (other, k) =>
          k !== index &&
          layer(other.kind) === layer(mention.kind) &&
          other.start <= mention.start &&
          other.end >= mention.end &&
          (other.end - other.start > mention.end - mention.start ||
            (other.id === mention.id && other.edition === mention.edition && k < index)),
      ),
  );
  return kept.sort((a, b) => a.start - b.start);
}

/** Words that people use in questions are no misspellings of names: "price" is not "prize". */
export function ordinaryWords(phrasings: readonly Phrasing[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of phrasings) {
    for (const word of new Set(words(normalise(text)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])));
}

const LONGEST_FUZZY = 30;
const CACHE_SIZE = 10_000;

function nearestIn(names: ReadonlyMap<string, Entry>, ordinary: ReadonlySet<string>): (word: string) => Entry | undefined {
  const shelves = new Map<string, [string, Entry][]>();
  const shelf = (first: string, length: number) => `${first}${length}`;
  for (const [name, entry] of names) {
    const key = shelf(name.charAt(0), name.length);
    shelves.set(key, [...(shelves.get(key) ?? []), [name, entry]]);
  }
  const cache = new Map<string, Entry | undefined>();
  return (word) => {
    if (word.length < SHORTEST_FUZZY || word.length > LONGEST_FUZZY || ordinary.has(word)) return undefined;
    if (cache.has(word)) return cache.get(word);
    if (cache.size >= CACHE_SIZE) cache.clear();
    const limit = word.length >= 9 ? 2 : 1;
    let best: Entry | undefined;
    let bestDistance = limit + 1;
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const [name, entry] of shelves.get(shelf(word.charAt(0), length)) ?? []) {
        const distance = editDistance(word, name);
        if (distance >= bestDistance) continue;
        best = entry;
        bestDistance = distance;
      }
    }
    cache.set(word, best);
    return best;
  };
}
