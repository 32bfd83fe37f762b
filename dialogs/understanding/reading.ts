import type { Language } from '../../knowledge/language.js';
import { datesIn, isMonthName, type NamedDate } from './date-grammar.js';
import { type EditionReference, relativeEdition, withoutRelative, yearsIn } from './edition-reference.js';
import { type Feature, namedFeature, textFeatures } from './features.js';
import { isFunctionWord } from './function-words.js';
import type { Gazetteer } from './gazetteer.js';
import type { Mention } from './mention.js';
import { isHan, words } from './normalise.js';
import { type Tokens, tokenise } from './tokenise.js';

/** A stretch of text with what can be recognised in it before anything is guessed. */
export interface Reading {
  readonly text: string;
  /** The text as it is compared, years in digits. */
  readonly normalised: string;
  readonly language: Language;
  readonly words: readonly string[];
  /** Activities, places and telling words. */
  readonly mentions: readonly Mention[];
  /** Persons, organisations and resolutions; the classifiers do not see them. */
  readonly entities: readonly Mention[];
  readonly years: readonly string[];
  readonly relative: EditionReference | undefined;
  readonly dates: readonly NamedDate[];
  /** The words with names and years replaced by what they are. */
  readonly masked: readonly string[];
  /** What the subject classifier sees: names and years replaced by what they are. */
  readonly features: readonly Feature[];
  /** What the activity classifier sees: the words as they are. */
  readonly plainFeatures: readonly Feature[];
}

export function read(text: string, language: Language, gazetteer: Gazetteer): Reading {
  const tokens = tokenise(text);
  return readTokens(
    tokens,
    language,
    gazetteer,
    tokens.words.map((word) => gazetteer.asMeant(word, language)),
  );
}

/** The same for a text that has been cut into words already; `meant` are its words without slips. */
export function readTokens(
  { text, normalised, words: tokens }: Tokens,
  language: Language,
  gazetteer: Gazetteer,
  meant: readonly string[] = tokens,
): Reading {
  const mentions = gazetteer.find(meant, language);
  const masked = mask(tokens, mentions);
  const dates = datesIn(normalised);
  // Worked out when asked for, and once: training reads thousands of texts and needs none of these.
  const years = once(() => yearsIn(normalised));
  const relative = once(() => relativeEdition(normalised));
  const entities = once(() => gazetteer.findEntities({ text, normalised, words: tokens }, language));
  const plainFeatures = once(() => textFeatures(meant, language));
  return {
    text,
    normalised,
    language,
    words: tokens,
    mentions,
    get years() {
      return years();
    },
    get relative() {
      return relative();
    },
    get entities() {
      return entities();
    },
    dates,
    masked,
    features: withEntities(textFeatures(mask(meant, mentions), language), mentions, dates.length > 0),
    get plainFeatures() {
      return plainFeatures();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Adds what the names and telling words of a text say; each once. */
function withEntities(features: Feature[], mentions: readonly Mention[], dated: boolean): Feature[] {
  const seen = new Set<string>(dated ? ['has:date'] : []);
  const named = activitiesIn(mentions);
  for (const { id } of named) seen.add(`act:${id}`);
  if (named.length === 0) seen.add('act:none');
  for (const { kind, id } of mentions) {
    // Twice: a cue is worth more than one of the words that it is made of.
    if (kind === 'attribute' || kind === 'neighbour') seen.add(`cue:${id}`).add(`cue2:${id}`);
  }
  for (const name of seen) features.push(namedFeature(name));
  return features;
}

/** The name of the Summit qualifies nearly every other name ("WSIS Prizes"); alone it means the Summit. */
const isUmbrella = ({ role }: Mention) => role === 'umbrella';

/** Mentions of activities; the umbrella's only where no other is named. */
export function activitiesIn(mentions: readonly Mention[]): Mention[] {
  const named = mentions.filter(({ kind }) => kind === 'activity');
  const others = named.filter((mention) => !isUmbrella(mention));
  return others.length > 0 ? others : named;
}

function mask(tokens: readonly string[], mentions: readonly Mention[]): string[] {
  const hides = mentions.filter(isName);
  const qualifier = !activitiesIn(mentions).some(isUmbrella);
  const label = (mention: Mention) =>
    mention.kind === 'place' ? '<place>' : isUmbrella(mention) && qualifier ? '' : '<activity>';
  return replaced(tokens, hides, label);
}

function isName({ kind }: Mention): boolean {
  return kind === 'activity' || kind === 'place';
}

/** The words of a text without names of any kind and without years. */
export function namelessWords({ words: tokens, mentions, entities }: Reading): string[] {
  const hides = [...entities, ...mentions.filter(isName)].sort((a, b) => a.start - b.start);
  return replaced(tokens, hides, () => '').filter((word) => !word.startsWith('<'));
}

/** A text without the organisations that it names; undefined where it names none. */
export function withoutOrganisations(reading: Reading): string | undefined {
  const named = reading.entities.filter(({ kind }) => kind === 'organisation');
  return named.length > 0 ? without(named, reading) : undefined;
}

/** A text without the letters that it names beside something else; undefined where it names none, or nothing else. */
export function withoutLetters(reading: Reading): string | undefined {
  const named = activitiesIn(reading.mentions);
  const letters = named.filter(({ role }) => role === 'letters');
  return letters.length > 0 && letters.length < named.length ? without(letters, reading) : undefined;
}

function without(hides: readonly Mention[], { words: tokens }: Reading): string {
  const kept = tokens.flatMap((token, at) => {
    if (isHan(token)) return maskRun(token, at, hides, () => '');
    return hides.some(({ start, end }) => start <= at && at < end) ? [] : [token];
  });
  return kept.join(' ');
}

type Label = (mention: Mention) => string;

function replaced(tokens: readonly string[], hides: readonly Mention[], label: Label): string[] {
  const masked: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (isHan(token)) {
      masked.push(...maskRun(token, i, hides, label));
      continue;
    }
    const hiding = hides.length > 0 ? hides.find(({ start, end }) => start <= i && i < end) : undefined;
    if (hiding) {
      if (hiding.start === i) masked.push(label(hiding));
    } else if (isYear(token)) masked.push('<year>');
    else masked.push(token);
  }
  return masked.filter((word) => word !== '');
}

const isYear = (token: string) => token.length === 4 && /^(?:19|20)\d{2}$/.test(token);

/** Cuts the names out of a run of Han characters; positions inside a run are fractions of its word. */
function maskRun(run: string, at: number, hides: readonly Mention[], label: Label): string[] {
  const offset = (position: number) => Math.round((position - at) * (run.length + 1));
  const inside = hides.filter(({ start }) => Math.floor(start) === at);
  const parts: string[] = [];
  let from = 0;
  for (const mention of inside) {
    const start = offset(mention.start);
    if (start < from) continue;
    parts.push(run.slice(from, start), label(mention));
    from = offset(mention.end);
  }
  parts.push(run.slice(from));
  return parts;
}

/** Nothing is left besides names, years and function words: the question before it is meant. */
export function isElliptical(reading: Reading): boolean {
  if (reading.mentions.some(({ kind }) => kind === 'attribute' || kind === 'neighbour')) return false;
  const { language } = reading;
  const remaining = new Set(words(withoutRelative(reading.normalised)));
  const counts = (word: string) => {
    if (word.startsWith('<') || /^\d+$/.test(word) || isMonthName(word)) return false;
    const rest = isHan(word) ? words(withoutRelative(word)) : remaining.has(word) ? [word] : [];
    return rest.some((part) => !isFunctionWord(part, language));
  };
  return !reading.masked.some(counts);
}

/** How many words a text has; two Han characters make about one. */
export function lengthOf({ words }: Pick<Reading, 'words'>): number {
  return words.reduce((sum, word) => sum + (isHan(word) ? word.length / 2 : 1), 0);
}
