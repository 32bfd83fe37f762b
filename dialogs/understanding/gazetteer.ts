import type { Knowledge } from '../../knowledge/knowledge.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { buildEntityFinder, type Searched } from './entity-finder.js';
import type { Mention } from './mention.js';
import { isHan, normalise, words } from './normalise.js';
import { createSpelling } from './spelling.js';
import { stem, withoutArabicParticle } from './word-forms.js';

interface Entry {
  readonly kind: 'activity' | 'place' | 'attribute' | 'neighbour';
  readonly id: string;
  readonly edition?: string;
  readonly role?: Mention['role'];
  readonly decoy?: true;
  /** Its words, or their stems. */
  readonly keys: readonly string[];
}

/** Entries by their first key. */
type Shelf = Map<string, Entry[]>;

interface HanEntry extends Omit<Entry, 'keys'> {
  readonly text: string;
}

/** Finds names in the words of a text: exactly, by stem in the text's language, and within a small edit distance. */
export interface Gazetteer {
  find(words: readonly string[], language: Language): readonly Mention[];
  /** Persons, organisations and resolutions, as they are written. */
  findEntities(searched: Searched, language: Language): readonly Mention[];
  /** The word as it is usually spelt: of a slip the ordinary word that was meant, else the word itself. */
  asMeant(word: string, language: Language): string;
}

export function buildGazetteer(knowledge: Knowledge, ordinary: ReadonlySet<string>): Gazetteer {
  const exact: Shelf = new Map();
  const stemmed = Object.fromEntries(LANGUAGES.map((language): [Language, Shelf] => [language, new Map()])) as Record<
    Language,
    Shelf
  >;
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
    insert(exact, { ...entry, keys: tokens });
    // A stemmed short acronym would swallow other words, and so would a stemmed telling word; Russian needs its endings.
    const named = (entry.kind === 'activity' && !entry.decoy) || entry.kind === 'place';
    if ((named || language === 'ru') && first.length > 3) {
      insert(stemmed[language], { ...entry, keys: tokens.map((token) => stem(token, language)) });
    }
    // Telling words of neighbours are not guessed at: a guess would send an answerable question to staff.
    if (!named) for (const token of tokens) right.add(token);
    if (named) noteSpellings(spellings, tokens, SHORTEST_NAME);
    else if (entry.kind === 'attribute' && tokens.length === 1) noteSpellings(spellings, tokens, SHORTEST_CUE);
  };
  for (const { entry, alias, language } of aliasesOf(knowledge)) add(entry, alias, language);

  for (const shelf of [exact, ...Object.values(stemmed)]) {
    for (const list of shelf.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  }
  for (const list of [...han.values()]) list.sort((a, b) => b.text.length - a.text.length);
  const spelling = createSpelling(spellings, right);
  const usual = createSpelling(new Map([...ordinary].map((word) => [word, SHORTEST_ORDINARY])), right, 1);
  const stems = stemsOf(ordinary);
  return {
    find: (tokens, language) => find(tokens, language, { exact, stemmed, han, spelling }),
    findEntities: buildEntityFinder(knowledge),
    asMeant: (word, language) =>
      isHan(word) ||
      (language === 'ar' && word.length < SHORTEST_ARABIC) ||
      stems(language).has(stem(word, language)) ||
      spelling(word) !== undefined
        ? word
        : (usual(word) ?? word),
  };
}

/** The stems of words in a language, worked out when first asked for: another form of a known word is no slip. */
function stemsOf(known: ReadonlySet<string>): (language: Language) => ReadonlySet<string> {
  const made = new Map<Language, ReadonlySet<string>>();
  return (language) => {
    const stems = made.get(language) ?? new Set([...known].map((word) => stem(word, language)));
    made.set(language, stems);
    return stems;
  };
}

/** Words shorter than this are not guessed at: too many others are one letter away. */
const SHORTEST_NAME = 4;
const SHORTEST_CUE = 7;
const SHORTEST_ORDINARY = 5;
/** Arabic writes no short vowels: more of its words are one letter apart. */
const SHORTEST_ARABIC = 7;

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
    for (const { id, role, names, aliases, editionNames, decoys } of knowledge.activities.values()) {
      const entry = { kind: 'activity', id, ...(role ? { role } : {}) } as const;
      for (const alias of [names[language], ...aliases[language]]) yield { entry, alias, language };
      for (const alias of decoys[language] ?? []) yield { entry: { ...entry, decoy: true }, alias, language };
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
  /** Names as they are written. */
  readonly exact: Shelf;
  /** Names by the stems that a language makes of their words. */
  readonly stemmed: Readonly<Record<Language, Shelf>>;
  readonly han: ReadonlyMap<string, readonly HanEntry[]>;
  /** The word of a name that a word is a misspelling of. */
  readonly spelling: (word: string) => string | undefined;
}

function insert(shelf: Shelf, entry: Entry): void {
  const first = entry.keys[0] ?? '';
  const list = shelf.get(first) ?? [];
  const same = list.some(
    (other) => other.kind === entry.kind && other.id === entry.id && other.keys.join(' ') === entry.keys.join(' '),
  );
  if (!same) shelf.set(first, [...list, entry]);
}

function find(typed: readonly string[], language: Language, index: Index): readonly Mention[] {
  const tokens = typed.map((token) => (isHan(token) ? token : (index.spelling(token) ?? token)));
  const stems = tokens.map((token) => stem(token, language));
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (isHan(token)) {
      mentions.push(...findHan(token, i, index));
      continue;
    }
    for (const entry of entriesAt(tokens, stems, i, language, index)) {
      const end = i + entry.keys.length;
      let fuzzy = false;
      for (let k = i; k < end; k++) fuzzy ||= tokens[k] !== typed[k];
      mentions.push({ ...pick(entry), start: i, end, fuzzy });
    }
  }
  return longestOnly(mentions).filter(({ decoy }) => !decoy);
}

const NONE: readonly Entry[] = [];

/** The names that begin with a word. Most words begin none, so that case makes nothing. */
function entriesAt(
  tokens: readonly string[],
  stems: readonly string[],
  at: number,
  language: Language,
  { exact, stemmed }: Index,
): readonly Entry[] {
  const written = matching(exact, tokens, at);
  const byStem = matching(stemmed[language], stems, at);
  if (byStem !== NONE) return written === NONE ? byStem : [...written, ...byStem];
  return written === NONE ? behindParticle(tokens, at, exact) : written;
}

/** The entries of a shelf whose keys are the words from `at` on. */
function matching(shelf: Shelf, words: readonly string[], at: number): readonly Entry[] {
  const entries = shelf.get(words[at] ?? '');
  if (!entries) return NONE;
  const found = entries.filter(({ keys }) => keys.every((key, k) => words[at + k] === key));
  return found.length > 0 ? found : NONE;
}

function behindParticle(tokens: readonly string[], at: number, exact: Shelf): readonly Entry[] {
  const forms = withoutArabicParticle(tokens[at] ?? '');
  return forms.length === 0 ? NONE : forms.flatMap((form) => matching(exact, tokens.with(at, form), at));
}

type Named = Pick<Mention, 'kind' | 'id' | 'edition' | 'role' | 'decoy'>;

function pick({ kind, id, edition, role, decoy }: Omit<Entry, 'keys'>): Named {
  return {
    kind,
    id,
    ...(edition === undefined ? {} : { edition }),
    ...(role === undefined ? {} : { role }),
    ...(decoy ? { decoy } : {}),
  };
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
function longestOnly(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
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
