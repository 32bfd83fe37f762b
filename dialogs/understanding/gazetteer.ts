import type { Knowledge } from '../../knowledge/knowledge.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { isHan, normalise, words } from './normalise.js';
import { createSpelling } from './spelling.js';
import { stem } from './word-forms.js';

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

export function buildGazetteer(knowledge: Knowledge, ordinary: ReadonlySet<string>): Gazetteer {
  const byFirst = new Map<string, Entry[]>();
  const han = new Map<string, HanEntry[]>();
  const spellings = new Map<string, number>();
  // A telling word is no misspelt name: "délai" is not Delhi.
  const right = new Set(ordinary);

  const add = (entry: Omit<Entry, 'keys'>, alias: string, language: Language) => {
    const tokens = words(normalise(alias));
    const [first] = tokens;
    if (first === undefined) return;
    if (tokens.length === 1 && isHan(first)) {
      const key = first.slice(0, 1);
      han.set(key, [...(han.get(key) ?? []), { ...entry, text: first }]);
      return;
    }
    insert(byFirst, { ...entry, keys: tokens.map((token) => `=${token}`) });
    // A stemmed short acronym would swallow other words, and so would a stemmed telling word; Russian needs its endings.
    const named = entry.kind === 'activity' || entry.kind === 'place';
    if ((named || language === 'ru') && first.length > 3) {
      insert(byFirst, { ...entry, keys: tokens.map((token) => `${language}:${stem(token, language)}`) });
    }
    // Telling words of neighbours are not guessed at: a guess would send an answerable question to staff.
    if (!named) for (const token of tokens) right.add(token);
    if (named) noteSpellings(spellings, tokens, SHORTEST_NAME);
    else if (entry.kind === 'attribute' && tokens.length === 1) noteSpellings(spellings, tokens, SHORTEST_CUE);
  };
  for (const { entry, alias, language } of aliasesOf(knowledge)) add(entry, alias, language);

  for (const list of [...byFirst.values()]) list.sort((a, b) => b.keys.length - a.keys.length);
  for (const list of [...han.values()]) list.sort((a, b) => b.text.length - a.text.length);
  const spelling = createSpelling(spellings, right);
  return { find: (tokens, language) => find(tokens, language, { byFirst, han, spelling }) };
}

/** Words shorter than this are not guessed at: too many others are one letter away. */
const SHORTEST_NAME = 5;
const SHORTEST_CUE = 7;

function noteSpellings(spellings: Map<string, number>, tokens: readonly string[], shortest: number): void {
  for (const token of tokens) {
    if (token.length >= shortest && !isHan(token))
      spellings.set(token, Math.min(shortest, spellings.get(token) ?? shortest));
  }
}

function* aliasesOf(
  knowledge: Knowledge,
): Generator<{ entry: Omit<Entry, 'keys'>; alias: string; language: Language }> {
  for (const language of LANGUAGES) {
    for (const { id, names, aliases, editionNames } of knowledge.activities.values()) {
      const entry = { kind: 'activity', id } as const;
      for (const alias of [names[language], ...aliases[language]]) yield { entry, alias, language };
      for (const [edition, named] of Object.entries(editionNames)) {
        for (const alias of [named.names[language], ...named.aliases[language]]) {
          yield { entry: { ...entry, edition }, alias, language };
        }
      }
    }
    for (const { id, aliases } of knowledge.places.values()) {
      for (const alias of aliases[language]) yield { entry: { kind: 'place', id }, alias, language };
    }
    for (const { id, cues } of knowledge.attributes.values()) {
      for (const alias of cues[language]) yield { entry: { kind: 'attribute', id }, alias, language };
    }
    for (const { id, cues } of knowledge.neighbours.values()) {
      for (const alias of cues[language]) yield { entry: { kind: 'neighbour', id }, alias, language };
    }
  }
}

interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  readonly han: ReadonlyMap<string, readonly HanEntry[]>;
  /** The word of a name that a word is a misspelling of. */
  readonly spelling: (word: string) => string | undefined;
}

function insert(index: Map<string, Entry[]>, entry: Entry): void {
  const first = entry.keys[0] ?? '';
  const list = index.get(first) ?? [];
  const same = list.some(
    (other) => other.kind === entry.kind && other.id === entry.id && other.keys.join(' ') === entry.keys.join(' '),
  );
  if (!same) index.set(first, [...list, entry]);
}

function find(typed: readonly string[], language: Language, index: Index): Mention[] {
  const corrected = typed.map((token) => (isHan(token) ? undefined : index.spelling(token)));
  const tokens = typed.map((token, i) => corrected[i] ?? token);
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
    const plain = lists.flatMap((list) => list ?? []).filter((entry) => matches(entry, i, exact, stems));
    const entries = plain.length > 0 ? plain : behindParticle(token, i, exact, stems, index);
    for (const entry of entries) {
      const end = i + entry.keys.length;
      const fuzzy = corrected.slice(i, end).some((word) => word !== undefined);
      mentions.push({ ...pick(entry), start: i, end, fuzzy });
    }
  }
  return longestOnly(mentions);
}

/** Particles that Arabic writes on to the next word: "for an extension" is one word. */
const PARTICLE = /^(?:[وف]?[لبك]|[وف])(?=\p{Script=Arabic}{3})/u;

function behindParticle(
  token: string,
  at: number,
  exact: readonly string[],
  stems: readonly string[],
  index: Index,
): Entry[] {
  const bare = token.replace(PARTICLE, '');
  if (bare === token) return [];
  const forms = [bare, `ال${bare.replace(/^ل/, '')}`].map((form) => `=${form}`);
  return forms
    .flatMap((form) => index.byFirst.get(form) ?? [])
    .filter(({ keys }) => keys.slice(1).every((key, k) => exact[at + k + 1] === key || stems[at + k + 1] === key));
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
