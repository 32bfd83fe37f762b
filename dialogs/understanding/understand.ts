import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import type { NamedDate } from './date-grammar.js';
import type { EditionReference } from './edition-reference.js';
import { isAsking, isDismissed, isFunctionWord, isInterrogative } from './function-words.js';
import { buildGazetteer, type Gazetteer, type Mention } from './gazetteer.js';
import { type LanguageIdentifier, type LanguageVerdict, trainLanguageIdentifier } from './language-id.js';
import { namedActivities } from './named-activities.js';
import { isHan, normalise } from './normalise.js';
import { type Reading, read } from './reading.js';
import { cuts, sentences } from './segment.js';
import { type Ranked, type Subject, type SubjectModel, trainSubjectModel } from './subject-model.js';

/** One question of a message, as far as words alone tell: nothing here is taken from the conversation or the calendar. */
export interface Ask {
  readonly text: string;
  /** What is asked for, the likeliest first. */
  readonly subjects: readonly Ranked<Subject>[];
  /** Activities named, in order; several only where several are asked about. */
  readonly activities: readonly string[];
  /** Activities by likelihood, for an ask that names none. */
  readonly likelyActivities: readonly Ranked<string>[];
  /** Subjects of which a telling word occurs. */
  readonly cues: readonly string[];
  readonly years: readonly string[];
  readonly relative?: EditionReference;
  readonly dates: readonly NamedDate[];
  /** Places named, by id. */
  readonly places: readonly string[];
  /** A place stands close to the name of an activity: it is said where that is, not where the writer is. */
  readonly placeOfEvent: boolean;
  /** It has a question mark or a question word. */
  readonly interrogative: boolean;
  /** Nothing is left besides names, years and function words: the question before it is meant. */
  readonly elliptical: boolean;
}

export interface Understanding {
  readonly language: LanguageVerdict;
  readonly asks: readonly Ask[];
}

/** Understands texts by one knowledge version. */
export interface Understander {
  readonly knowledgeVersion: string;
  identify(text: string, hint: Language): LanguageVerdict;
  understand(text: string, hint: Language): Understanding;
}

export function createUnderstander(knowledge: Knowledge): Understander {
  const gazetteer = buildGazetteer(knowledge);
  const tools: Tools = {
    gazetteer,
    model: trainSubjectModel(knowledge, gazetteer),
    identifier: trainLanguageIdentifier(knowledge),
  };
  return {
    knowledgeVersion: knowledge.version,
    identify: (text, hint) => tools.identifier.identify(text, hint),
    understand: (text, hint) => understand(text, hint, tools),
  };
}

interface Tools {
  readonly gazetteer: Gazetteer;
  readonly model: SubjectModel;
  readonly identifier: LanguageIdentifier;
}

interface Piece {
  readonly reading: Reading;
  readonly subjects: readonly Ranked<Subject>[];
}

function understand(text: string, hint: Language, tools: Tools): Understanding {
  const language = tools.identifier.identify(text, hint);
  const piece = (part: string): Piece => {
    const reading = read(part, language.language, tools.gazetteer);
    return { reading, subjects: tools.model.subjects(reading) };
  };
  const parts = sentences(text).map(piece);
  const pieces = wanted(asking(parts, piece).flatMap((part) => divided(part, piece)));
  return { language, asks: pieces.map((part) => toAsk(part, tools.model)) };
}

const top = ({ subjects }: Piece): Subject | undefined => subjects[0]?.value;
const sureness = ({ subjects }: Piece): number => subjects[0]?.probability ?? 0;

/** A sentence around the question (who writes, from where, thanks) is not a question of its own. */
function asking(parts: readonly Piece[], piece: (text: string) => Piece): readonly Piece[] {
  if (parts.length < 2) return parts;
  const marked = parts.filter(({ reading }) => /[?\u061f]/.test(normalise(reading.text)));
  const questions = parts.filter((part) => isQuestion(part, marked.length > 0));
  const [only] = questions;
  if (only === undefined) return closingStatement(parts, piece);
  if (questions.length > 1) return questions.map((question) => withNamesOf(question, parts, piece));
  // What stands around a single question may change it: "I missed the deadline. Can I still submit?"
  const near = parts.slice(Math.max(0, parts.indexOf(only) - 1), parts.indexOf(only) + 1);
  const whole = near.length > 1 ? piece(near.map(({ reading }) => reading.text).join(' ')) : only;
  const changed = top(whole)?.kind === 'neighbour' && sureness(whole) > 0.5 && !isSame(top(whole), top(only));
  return [changed ? whole : withNamesOf(only, parts, piece)];
}

/** Without any question, what is neither greeting nor thanks counts; else the social act. */
function closingStatement(parts: readonly Piece[], piece: (text: string) => Piece): readonly Piece[] {
  const matter = parts.filter((part) => top(part)?.kind !== 'social' || sureness(part) < 0.4);
  if (matter.length === 0) return parts.slice(0, 1);
  if (matter.length === 1) return matter;
  return [piece(matter.map(({ reading }) => reading.text).join(' '))];
}

/** How sure a sentence without a question mark must be, beside one that has it, to count as a question too. */
const STATEMENT_FLOOR = 0.6;

function isQuestion(part: Piece, besideMarked: boolean): boolean {
  if (top(part)?.kind === 'social' && sureness(part) > 0.3) return top(part)?.id === 'manipulation';
  const { reading } = part;
  const text = normalise(reading.text);
  if (/[?\u061f]/.test(text)) return true;
  const cued = reading.mentions.some(({ kind, id }) => kind === 'neighbour' && top(part)?.id === id);
  if (besideMarked) return sureness(part) > STATEMENT_FLOOR && (cued || isAsking(text, reading.language));
  return cued || isAsking(text, reading.language);
}

/** "I write about the Prizes 2026. Until when …?": the name may stand in the sentence before. */
function withNamesOf(only: Piece, parts: readonly Piece[], piece: (text: string) => Piece): Piece {
  if (namedActivities(only.reading).length > 0) return only;
  const before = parts.slice(0, parts.indexOf(only)).findLast(({ reading }) => namedActivities(reading).length > 0);
  if (!before) return only;
  const joined = piece(`${before.reading.text} ${only.reading.text}`);
  return { reading: joined.reading, subjects: only.subjects };
}

/** "I do not want the dates of the Forum, …": what is turned away is not asked, as long as something else is. */
function wanted(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter(({ reading }) => !isDismissed(normalise(reading.text), reading.language));
  return kept.length > 0 ? kept : pieces;
}

/** Two questions in one sentence are told by both halves being sure of different things. */
function divided(part: Piece, piece: (text: string) => Piece): Piece[] {
  const { reading } = part;
  if (reading.words.length < 4 && !reading.words.some(isHan)) return [part];
  let best: { readonly halves: [Piece, Piece]; readonly value: number } | undefined;
  for (const [left, right] of cuts(reading.text, reading.language)) {
    const turned = isDismissed(normalise(left), reading.language) || isDismissed(normalise(right), reading.language);
    const opening = piece(left);
    // "Ok, where do I send it?": what opens the sentence is no part of the question.
    if (opening.reading.words.length <= 3 && top(opening)?.kind === 'social' && sureness(opening) > 0.4) return divided(piece(right), piece);
    if (turned) return wanted([opening, piece(right)]).flatMap((half) => divided(half, piece));
    const halves: [Piece, Piece] = [piece(left), piece(right)];
    const value = Math.min(...halves.map(sureness));
    if (!areTwoQuestions(...halves) || (best && best.value >= value)) continue;
    best = { halves, value };
  }
  if (!best) return [part];
  const [left, right] = best.halves;
  return [...divided(left, piece), ...divided(right, piece)];
}

/** How sure each half of a sentence must be to stand as a question of its own, with and without a telling word. */
const CUED_HALF_FLOOR = 0.3;
const HALF_FLOOR = 0.5;

function areTwoQuestions(left: Piece, right: Piece): boolean {
  if (isSame(top(left), top(right))) return false;
  return [left, right].every((half) => {
    const subject = top(half);
    if (!subject || subject.kind === 'social') return false;
    const cued = half.reading.mentions.some(({ id }) => id === subject.id);
    if (cued) return sureness(half) >= CUED_HALF_FLOOR;
    return sureness(half) >= HALF_FLOOR && isInterrogative(normalise(half.reading.text), half.reading.language);
  });
}

function isSame(a: Subject | undefined, b: Subject | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

function toAsk({ reading, subjects }: Piece, model: SubjectModel): Ask {
  const of = (kind: string) => reading.mentions.filter((mention) => mention.kind === kind);
  const named = namedActivities(reading);
  const carried = named.flatMap(({ edition }) => (edition === undefined ? [] : [edition]));
  return {
    text: reading.text,
    subjects,
    activities: [...new Set(named.map(({ id }) => id))],
    likelyActivities: model.activities(reading),
    cues: [
      ...new Set(
        reading.mentions.filter(({ kind }) => kind === 'attribute' || kind === 'neighbour').map(({ id }) => id),
      ),
    ],
    years: reading.years.length > 0 ? reading.years : [...new Set(carried)],
    ...(reading.relative ? { relative: reading.relative } : {}),
    dates: reading.dates,
    places: [...new Set(of('place').map(({ id }) => id))],
    placeOfEvent: of('place').some((place) =>
      of('activity').some((activity) => distance(place, activity) <= PLACE_REACH),
    ),
    interrogative: isInterrogative(normalise(reading.text), reading.language),
    elliptical: isElliptical(reading),
  };
}

/** Words between the name of an event and the city it is said to be in. */
const PLACE_REACH = 4;

function distance(a: Mention, b: Mention): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}

function isElliptical(reading: Reading): boolean {
  if (reading.mentions.some(({ kind }) => kind === 'attribute' || kind === 'neighbour')) return false;
  return reading.masked.every((word) => word.startsWith('<') || isFunctionWord(word, reading.language));
}
