import type { Knowledge, Phrasing } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import type { NamedDate } from './date-grammar.js';
import type { EditionReference } from './edition-reference.js';
import {
  fromQuestionWord,
  isAsking,
  isConfirming,
  isDismissed,
  isFunctionWord,
  isInterrogative,
} from './function-words.js';
import { buildGazetteer, type Gazetteer, type Mention } from './gazetteer.js';
import { identifyLanguage, type LanguageVerdict, trainLanguages } from './language-id.js';
import type { LinearModel } from './linear-classifier.js';
import { namedActivities } from './named-activities.js';
import { isHan, normalise } from './normalise.js';
import { type Reading, read } from './reading.js';
import { cuts, sentences } from './segment.js';
import { ordinaryWords } from './spelling.js';
import {
  type Ranked,
  rankActivities,
  rankSubjects,
  type Subject,
  type SubjectModels,
  trainSubjects,
} from './subject-model.js';

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
  /** How many words it has. */
  readonly words: number;
  /** It wants something confirmed ("right?"). */
  readonly confirming: boolean;
  /** Its names stand in a sentence before it. */
  readonly borrowed: boolean;
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
  understand(text: string, hint: Language): Understanding;
}

/** All that training makes of the example questions; plain data, so that it can be kept in a file. */
export interface Trained extends SubjectModels {
  readonly languages: LinearModel;
  /** Words of questions, which are never taken for misspelt names. */
  readonly ordinary: ReadonlySet<string>;
}

/** Trains on the example questions of a knowledge version; takes about a second and much memory for that long. */
export function trainUnderstanding(knowledge: Knowledge, phrasings: readonly Phrasing[]): Trained {
  const ordinary = ordinaryWords(phrasings);
  const models = trainSubjects(knowledge, phrasings, buildGazetteer(knowledge, ordinary));
  return { ...models, languages: trainLanguages(phrasings, knowledge.unserved), ordinary };
}

export function createUnderstander(knowledge: Knowledge, trained: Trained): Understander {
  const tools: Tools = {
    gazetteer: buildGazetteer(knowledge, trained.ordinary),
    models: trained,
    languages: trained.languages,
    unservedCues: unservedCues(knowledge),
  };
  return { understand: (text, hint) => understand(text, hint, tools) };
}

interface Tools {
  readonly gazetteer: Gazetteer;
  readonly models: SubjectModels;
  readonly languages: LinearModel;
  readonly unservedCues: readonly UnservedCue[];
}

interface Piece {
  readonly reading: Reading;
  readonly subjects: readonly Ranked<Subject>[];
  readonly borrowed?: boolean;
}

function understand(text: string, hint: Language, tools: Tools): Understanding {
  const language = identifyLanguage(text, hint, tools.languages);
  const piece = (part: string): Piece => {
    const reading = read(part, language.language, tools.gazetteer);
    return clearest({ reading, subjects: rankSubjects(tools.models, reading) }, tools);
  };
  if (!language.served) return { language, asks: [unservedAsk(piece(text), tools)] };
  const parts = sentences(text).map(piece);
  const pieces = wanted(asking(parts, piece).flatMap((part) => divided(part, piece)));
  return { language, asks: pieces.map((part) => toAsk(part, tools.models)) };
}

/** Words before the question word from which on they count as a preamble. */
const PREAMBLE_WORDS = 4;
/** Surer than this, a sentence is understood as it stands. */
const CLEAR = 0.6;

/** "The office of the Minister would like to know when …": what precedes the question word may only blur it. */
function clearest(whole: Piece, { gazetteer, models }: Tools): Piece {
  if (sureness(whole) >= CLEAR) return whole;
  const { language } = whole.reading;
  const question = fromQuestionWord(normalise(whole.reading.text), language, PREAMBLE_WORDS);
  if (question === undefined) return whole;
  const subjects = rankSubjects(models, read(question, language, gazetteer));
  const [best] = subjects;
  const better = best !== undefined && best.value.kind !== 'social' && best.probability > sureness(whole);
  return better ? { reading: whole.reading, subjects } : whole;
}

interface UnservedCue {
  readonly attribute: string;
  readonly pattern: RegExp;
}

function unservedCues({ unserved }: Knowledge): UnservedCue[] {
  return unserved.flatMap(({ cues }) =>
    Object.entries(cues).map(([attribute, forms]) => ({ attribute, pattern: wholeWords(forms.map(normalise)) })),
  );
}

/** Scripts without spaces have no word edges to look for. */
function wholeWords(forms: readonly string[]): RegExp {
  const escaped = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const edged = escaped.map((form) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(form)
      ? form
      : `(?<!\\p{L})${form}(?!\\p{L})`,
  );
  return new RegExp(edged.join('|'), 'u');
}

/** Certain enough to answer in a language that is not served: telling words of one attribute and of no other. */
const UNSERVED_SURE = 0.9;

/** In an unserved language only telling words count; the classifier has not seen its like. */
function unservedAsk(part: Piece, { models, unservedCues: cues }: Tools): Ask {
  const text = normalise(part.reading.text);
  const attributes = [...new Set(cues.flatMap(({ attribute, pattern }) => (pattern.test(text) ? [attribute] : [])))];
  const [attribute] = attributes;
  const subjects: Ranked<Subject>[] =
    attribute !== undefined && attributes.length === 1
      ? [{ value: { kind: 'attribute', id: attribute }, probability: UNSERVED_SURE }]
      : [];
  return { ...toAsk(part, models), subjects };
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
  const own = questions.filter((question) => !continues(parts[parts.indexOf(question) - 1], question));
  if (own.length < questions.length && own.length > 0)
    return own.map((question) => withNamesOf(question, parts, piece));
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
const CLEAR_STATEMENT = 0.85;

function isQuestion(part: Piece, besideMarked: boolean): boolean {
  if (top(part)?.kind === 'social' && sureness(part) > 0.3) return top(part)?.id === 'manipulation';
  const { reading } = part;
  const text = normalise(reading.text);
  if (/[?\u061f]/.test(text)) return true;
  const cued = isCued(part) && sureness(part) > CUED_HALF_FLOOR;
  const clear = sureness(part) > CLEAR_STATEMENT && top(part)?.kind !== 'social';
  if (besideMarked) return clear || (sureness(part) > STATEMENT_FLOOR && (cued || isAsking(text, reading.language)));
  return cued || isAsking(text, reading.language);
}

/** "I would like to speak at the Forum. Whom do I ask?": how to go about what was just named is no question of its own. */
function continues(before: Piece | undefined, question: Piece): boolean {
  if (!before || namedActivities(question.reading).length > 0 || !WAYS.has(top(question)?.id ?? '')) return false;
  return top(before)?.kind === 'neighbour' && sureness(before) > CUED_HALF_FLOOR;
}

/** "I write about the Prizes 2026. Until when …?": the name may stand in another sentence, mostly one before. */
function withNamesOf(only: Piece, parts: readonly Piece[], piece: (text: string) => Piece): Piece {
  if (namedActivities(only.reading).length > 0) return only;
  const at = parts.indexOf(only);
  const naming = ({ reading }: Piece) => namedActivities(reading).length > 0;
  const other = parts.slice(0, at).findLast(naming) ?? parts.slice(at + 1).find(naming);
  if (!other) return only;
  const joined = piece(`${other.reading.text} ${only.reading.text}`);
  return { reading: joined.reading, subjects: only.subjects, borrowed: true };
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
    if (opening.reading.words.length <= 3 && top(opening)?.kind === 'social' && sureness(opening) > 0.4)
      return divided(piece(right), piece);
    if (turned)
      return wanted([opening, piece(right)].filter((half) => top(half)?.kind !== 'social')).flatMap((half) =>
        divided(half, piece),
      );
    const halves: [Piece, Piece] = [piece(left), piece(right)];
    const value = Math.min(...halves.map(sureness));
    if (!areTwoQuestions(...halves, part) || (best && best.value >= value)) continue;
    best = { halves, value };
  }
  if (!best) return [part];
  const [left, right] = best.halves;
  const continues =
    top(left)?.kind === 'neighbour' && WAYS.has(top(right)?.id ?? '') && namedActivities(right.reading).length === 0;
  return continues ? divided(left, piece) : [...divided(left, piece), ...divided(right, piece)];
}

/** Attributes that ask how to go about something. */
const WAYS = new Set(['participate', 'contact', 'link', 'registration', 'documents', 'audience']);

/** How sure each half of a sentence must be to stand as a question of its own, with and without a telling word. */
const CUED_HALF_FLOOR = 0.25;
const HALF_FLOOR = 0.4;

function areTwoQuestions(left: Piece, right: Piece, whole: Piece): boolean {
  if (isSame(top(left), top(right)) && !namesDiffer(left, right)) return false;
  const halves = [left, right];
  // "Where do I collect the badge?" is one question for a badge: a half must say by itself what it asks.
  if (top(whole)?.kind === 'neighbour' && sureness(whole) > HALF_FLOOR) {
    const own = (half: Piece) => isSame(top(half), top(whole)) || isCued(half) || asksByName(half);
    if (!halves.every(own)) return false;
  }
  return halves.every((half) => {
    if (!top(half) || top(half)?.kind === 'social' || isElliptical(half.reading)) return false;
    if (isCued(half)) return sureness(half) >= CUED_HALF_FLOOR;
    const asks = isInterrogative(normalise(half.reading.text), half.reading.language);
    const named = namesDiffer(left, right) && sureness(whole) < CLEAR;
    return sureness(half) >= HALF_FLOOR && (asks || standsAlone(half) || named);
  });
}

/** "When does the open consultation close": a question word and a name of its own. */
function standsAlone({ reading }: Piece): boolean {
  return namedActivities(reading).length > 0 && isAsking(normalise(reading.text), reading.language);
}

/** The same with a question word: "we need …" tells of oneself as often as it asks. */
function asksByName({ reading }: Piece): boolean {
  return namedActivities(reading).length > 0 && isInterrogative(normalise(reading.text), reading.language);
}

/** Each half names an activity, and not the same. */
function namesDiffer(left: Piece, right: Piece): boolean {
  const [a, b] = [left, right].map(({ reading }) => namedActivities(reading).map(({ id }) => id));
  return a !== undefined && b !== undefined && a.length > 0 && b.length > 0 && a.every((id) => !b.includes(id));
}

function isCued({ reading, subjects }: Piece): boolean {
  return reading.mentions.some(({ kind, id }) => kind === subjects[0]?.value.kind && id === subjects[0]?.value.id);
}

function isSame(a: Subject | undefined, b: Subject | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

function toAsk({ reading, subjects, borrowed }: Piece, models: SubjectModels): Ask {
  const of = (kind: string) => reading.mentions.filter((mention) => mention.kind === kind);
  const named = namedActivities(reading);
  const carried = named.flatMap(({ edition }) => (edition === undefined ? [] : [edition]));
  return {
    text: reading.text,
    subjects,
    activities: [...new Set(named.map(({ id }) => id))],
    likelyActivities: rankActivities(models, reading),
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
    words: reading.words.reduce((sum, word) => sum + (isHan(word) ? word.length / 2 : 1), 0),
    confirming: isConfirming(normalise(reading.text)),
    borrowed: borrowed === true,
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
  return reading.masked.every(
    (word) => word.startsWith('<') || /^\d+$/.test(word) || isFunctionWord(word, reading.language),
  );
}
