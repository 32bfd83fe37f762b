import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import { monthsIn, type NamedDate } from './date-grammar.js';
import type { EditionReference } from './edition-reference.js';
import { ENTITY_KINDS, type EntityQuestion, entityQuestion } from './entity-question.js';
import { isConfirming, isInterrogative } from './function-words.js';
import { buildGazetteer, type Gazetteer } from './gazetteer.js';
import { identifyLanguage, type LanguageVerdict } from './language-id.js';
import { inOwnLetters, type Rewritten } from './latin-letters.js';
import { letterYear } from './letter-year.js';
import type { LinearModel } from './linear-classifier.js';
import { meantYears } from './meant-years.js';
import type { Mention } from './mention.js';
import { namedActivities } from './named-activities.js';
import { normalise } from './normalise.js';
import { type Piece, pieceReader, type SubjectKinds } from './piece.js';
import { withoutPoliteness } from './politeness.js';
import { type Around, questionsIn } from './questions.js';
import { isElliptical, lengthOf, type Reading } from './reading.js';
import { type Ranked, rankActivities, type Subject, type SubjectModels } from './subject-model.js';
import { tokenise } from './tokenise.js';
import type { Trained } from './training.js';
import { type UnservedCue, unservedCues, unservedSubjects } from './unserved-cues.js';

/** One question of a message, as far as words alone tell: nothing here is taken from the conversation or the calendar. */
export interface Ask {
  readonly text: string;
  /** What is asked for, the likeliest first. */
  readonly subjects: readonly Ranked<Subject>[];
  /** Activities named, in order; several only where several are asked about. */
  readonly activities: readonly string[];
  /** Those of them that are no umbrella over the others: the Summit's name is a part of nearly every other. */
  readonly named: readonly string[];
  /** Activities by likelihood, for an ask that names none. */
  readonly likelyActivities: readonly Ranked<string>[];
  /** Subjects of which a telling word occurs. */
  readonly cues: readonly string[];
  readonly years: readonly string[];
  /** The year of the letter in which it is to stand, where something else is named too. */
  readonly letterYear?: string;
  readonly relative?: EditionReference;
  readonly dates: readonly NamedDate[];
  /** Months named, 1 to 12, with a day or without. */
  readonly months: readonly number[];
  /** Persons, organisations and resolutions named, by id; a resolution of which there is no record by its symbol. */
  readonly entities: readonly string[];
  /** What is asked of the first of them, where nothing else is spoken of. */
  readonly entityQuestion?: EntityQuestion;
  /** Places named, by id. */
  readonly places: readonly string[];
  /** A place stands close to the name of an activity: it is said where that is, not where the writer is. */
  readonly placeOfEvent: boolean;
  /** How many words it has, without what was borrowed. */
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
  understand(text: string, hint: Language, around?: Around): Understanding;
  /** The language alone, which takes a small part of the time. */
  languageOf(text: string, hint: Language): LanguageVerdict;
}

export function createUnderstander(knowledge: Knowledge, trained: Trained): Understander {
  const tools: Tools = {
    gazetteer: buildGazetteer(knowledge, trained.ordinary),
    models: trained,
    languages: trained.languages,
    unserved: unservedCues(knowledge),
    kinds: subjectKinds(knowledge),
  };
  return {
    understand: (text, hint, around) => understand(text, hint, tools, around),
    languageOf: (text, hint) => {
      const own = inOwnLetters(text);
      return own ? languageOfOwn(own) : identifyLanguage(text, hint, tools.languages);
    },
  };
}

interface Tools {
  readonly gazetteer: Gazetteer;
  readonly models: SubjectModels;
  readonly languages: LinearModel;
  readonly unserved: readonly UnservedCue[];
  readonly kinds: SubjectKinds;
}

function subjectKinds({ activities, attributes, neighbours }: Knowledge): SubjectKinds {
  const held = (letters: boolean) =>
    [...activities.values()].filter(({ role }) => (role === 'letters') === letters).flatMap(({ facts }) => facts);
  const elsewhere = new Set(held(false).map(({ attribute }) => attribute));
  return {
    ways: new Set([...attributes.values()].flatMap(({ id, way }) => (way ? [id] : []))),
    inPassing: new Set([...neighbours.values()].flatMap(({ id, inPassing }) => (inPassing ? [id] : []))),
    elsewhere: new Set([...neighbours.values()].flatMap(({ id, elsewhere }) => (elsewhere ? [id] : []))),
    ofLetters: new Set(held(true).flatMap(({ attribute }) => (elsewhere.has(attribute) ? [] : [attribute]))),
  };
}

function understand(text: string, hint: Language, tools: Tools, around: Around | undefined): Understanding {
  const { gazetteer, models, languages, unserved, kinds } = tools;
  const own = inOwnLetters(text);
  if (own) return understandOwn(own, tools, around);
  const language = identifyLanguage(text, hint, languages);
  const piece = pieceReader(language.language, gazetteer, models, kinds);
  if (!language.served) {
    return { language, asks: [{ ...toAsk(piece(text), models), subjects: unservedSubjects(text, unserved) }] };
  }
  const asks = questionsIn(plainly(text, language.language, around), piece, around);
  return { language, asks: asks.map((part) => toAsk(part, models)) };
}

/** In a letter the words of asking tell what asks; elsewhere they are only in the way. */
const plainly = (text: string, language: Language, around: Around | undefined) =>
  around?.letter ? text : withoutPoliteness(text, language);

/** Of Russian or Arabic in Latin letters. */
function understandOwn(own: Rewritten, { gazetteer, models, kinds }: Tools, around: Around | undefined): Understanding {
  const piece = pieceReader(own.language, gazetteer, models, kinds);
  const asks = questionsIn(plainly(own.text, own.language, around), piece, around).map((part) => toAsk(part, models));
  return { language: languageOfOwn(own), asks };
}

const languageOfOwn = ({ language }: Rewritten): LanguageVerdict => ({ language, served: true, certain: true });

function toAsk(piece: Piece, models: SubjectModels): Ask {
  const { reading, subjects, borrowed, whole } = piece;
  const of = (kind: string) => reading.mentions.filter((mention) => mention.kind === kind);
  const named = namedActivities(reading);
  const years = yearsOf(reading, named);
  const carried = named.flatMap(({ edition }) => (edition === undefined ? [] : [edition]));
  return {
    text: reading.text,
    subjects,
    activities: [...new Set(named.map(({ id }) => id))],
    named: [...new Set([...named.filter(isTopic), ...named.filter(isSetting)].map(({ id }) => id))],
    likelyActivities: rankActivities(models, reading),
    cues: [
      ...new Set(
        reading.mentions.filter(({ kind }) => kind === 'attribute' || kind === 'neighbour').map(({ id }) => id),
      ),
    ],
    years: years.years.length > 0 ? years.years : [...new Set(carried)],
    ...(years.letterYear === undefined ? {} : { letterYear: years.letterYear }),
    ...(reading.relative ? { relative: reading.relative } : {}),
    dates: reading.dates,
    months: monthsIn(reading.normalised),
    ...entitiesOf(reading),
    places: [...new Set(of('place').map(({ id }) => id))],
    placeOfEvent: of('place').some((place) =>
      of('activity').some((activity) => distance(place, activity) <= PLACE_REACH),
    ),
    words: piece.own === undefined ? lengthOf(reading) : lengthOf(tokenise(piece.own)),
    confirming: isConfirming(normalise(reading.text)),
    borrowed: borrowed === true,
    interrogative: isInterrogative(normalise(reading.text), reading.language),
    elliptical: whole !== true && isElliptical(reading),
  };
}

/** What often only says where something stands or to whom a letter goes: what else is named comes first. */
const isSetting = ({ role }: Mention) => role === 'letters' || role === 'office' || role === 'framework';
const isTopic = (mention: Mention) => mention.role !== 'umbrella' && !isSetting(mention);

/** "The deadline of the Prizes 2020 in the letter of 2019": the year of the letter is no edition of the Prizes. */
function yearsOf(reading: Reading, named: readonly Mention[]): Pick<Ask, 'years' | 'letterYear'> {
  const years = meantYears(reading);
  const ofLetter = named.some(isTopic) ? letterYear(reading) : undefined;
  if (ofLetter === undefined) return { years };
  // "Not the letter of 2025, the earlier one of 2023": the letter is that of the other year.
  const [other] = years;
  if (other !== undefined && reading.years.includes(ofLetter) && !years.includes(ofLetter))
    return { years: years.slice(1), letterYear: other };
  return { years: years.filter((year) => year !== ofLetter), letterYear: ofLetter };
}

function entitiesOf(reading: Reading): Pick<Ask, 'entities' | 'entityQuestion'> {
  const entities = ENTITY_KINDS.flatMap((kind) => reading.entities.filter((mention) => mention.kind === kind));
  const question = entityQuestion(reading);
  return { entities: [...new Set(entities.map(({ id }) => id))], ...(question ? { entityQuestion: question } : {}) };
}

/** Words between the name of an event and the city it is said to be in. */
const PLACE_REACH = 4;

function distance(a: Mention, b: Mention): number {
  return Math.max(a.start - b.end, b.start - a.end, 0);
}
