import type { Language } from '../../knowledge/language.js';
import { isAboutEntity } from './entity-question.js';
import { fromQuestionWord } from './function-words.js';
import type { Gazetteer } from './gazetteer.js';
import { normalise } from './normalise.js';
import { withoutLead } from './question-lead.js';
import { type Reading, read, withoutLetters, withoutOrganisations } from './reading.js';
import { type Ranked, rankSubjects, type Subject, type SubjectModels } from './subject-model.js';

/** A sentence or part of one, with what it may ask for, the likeliest first. */
export interface Piece {
  readonly reading: Reading;
  readonly subjects: readonly Ranked<Subject>[];
  /** It asks how to go about something. */
  readonly way?: boolean;
  /** Where it does not ask, it only tells. */
  readonly inPassing?: boolean;
  /** It is about something that is none of ours. */
  readonly elsewhere?: boolean;
  /** Its names stand in another sentence. */
  readonly borrowed?: boolean;
  /** Its text without what was borrowed. */
  readonly own?: string;
  /** What it asks for stands in another half of its sentence: it is no follow-up. */
  readonly whole?: boolean;
}

/** Makes a piece of a text. */
export type ReadPiece = (text: string) => Piece;

/** Attributes and neighbours that are read in a way of their own, by id. */
export interface SubjectKinds {
  /** They ask how to go about something. */
  readonly ways: ReadonlySet<string>;
  /** Only letters have them (who signed). */
  readonly ofLetters: ReadonlySet<string>;
  /** Neighbours that a sentence may speak of without asking. */
  readonly inPassing: ReadonlySet<string>;
  /** Neighbours that are about something that is none of ours. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Reads pieces of one language. */
export function pieceReader(
  language: Language,
  gazetteer: Gazetteer,
  models: SubjectModels,
  { ways, ofLetters, inPassing, elsewhere }: SubjectKinds,
): ReadPiece {
  return (text) => {
    const reading = read(text, language, gazetteer);
    const whole = plainly({ reading, subjects: rankSubjects(models, reading) }, gazetteer, models);
    const piece = apartFromLetters(clearest(whole, gazetteer, models), gazetteer, models, ofLetters);
    const apart = apartFromNames(piece, gazetteer, models);
    const id = top(apart)?.id ?? '';
    return { ...apart, way: ways.has(id), inPassing: inPassing.has(id), elsewhere: elsewhere.has(id) };
  };
}

export const top = ({ subjects }: Piece): Subject | undefined => subjects[0]?.value;

/** Probability of the likeliest subject, 0 to 1. */
export const sureness = ({ subjects }: Piece): number => subjects[0]?.probability ?? 0;

/** Whether two pieces ask for the same. */
export function isSame(a: Subject | undefined, b: Subject | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

/** Whether a telling word of the likeliest subject occurs. */
export function isCued({ reading, subjects }: Piece): boolean {
  return reading.mentions.some(({ kind, id }) => kind === subjects[0]?.value.kind && id === subjects[0]?.value.id);
}

/** Surer than this, a sentence is understood as it stands. */
export const CLEAR = 0.6;

/** Surer than this, no second reading is told beside the first. */
export const UNDOUBTED = 0.7;

/** "教科文组织" has "organise" in it: where an organisation is left out and something else is clear, that is asked. */
function apartFromNames(whole: Piece, gazetteer: Gazetteer, models: SubjectModels): Piece {
  const { language } = whole.reading;
  if (sureness(whole) >= UNDOUBTED || isAboutEntity(whole.reading)) return whole;
  const rest = withoutOrganisations(whole.reading);
  if (rest === undefined) return whole;
  const subjects = rankSubjects(models, read(rest, language, gazetteer));
  return (subjects[0]?.probability ?? 0) >= CLEAR ? { reading: whole.reading, subjects } : whole;
}

/** "What is the deadline of the Prizes in the letter of 2019?": where else something is named, the letter only holds it. */
function apartFromLetters(
  whole: Piece,
  gazetteer: Gazetteer,
  models: SubjectModels,
  ofLetters: ReadonlySet<string>,
): Piece {
  const rest = withoutLetters(whole.reading);
  if (rest === undefined || ofLetters.has(top(whole)?.id ?? '')) return whole;
  const subjects = rankSubjects(models, read(rest, whole.reading.language, gazetteer));
  const surer = (subjects[0]?.probability ?? 0) >= Math.min(CLEAR, sureness(whole));
  return surer || !isCued(whole) ? { reading: whole.reading, subjects } : whole;
}

/** "Скажите, пожалуйста, …": the courtesies around a question say nothing of what is asked. */
function plainly(whole: Piece, gazetteer: Gazetteer, models: SubjectModels): Piece {
  if (sureness(whole) >= UNDOUBTED) return whole;
  const { language } = whole.reading;
  const plain = withoutLead(whole.reading.normalised, language);
  if (plain === undefined) return whole;
  const subjects = rankSubjects(models, read(plain, language, gazetteer));
  const [best] = subjects;
  const tells = best !== undefined && best.value.kind !== 'social' && best.probability >= PLAIN_FLOOR;
  return tells ? { reading: whole.reading, subjects } : whole;
}

/** Surer than this, a question without its courtesies is understood better than with them. */
const PLAIN_FLOOR = 0.4;

/** Words before the question word from which on they count as a preamble. */
const PREAMBLE_WORDS = 2;
/** "The office of the Minister would like to know when …": what precedes the question word may only blur it. */
function clearest(whole: Piece, gazetteer: Gazetteer, models: SubjectModels): Piece {
  if (sureness(whole) >= CLEAR) return whole;
  const { language } = whole.reading;
  const question = fromQuestionWord(normalise(whole.reading.text), language, PREAMBLE_WORDS);
  if (question === undefined) return whole;
  const subjects = rankSubjects(models, read(question, language, gazetteer));
  const [best] = subjects;
  const better = best !== undefined && best.value.kind !== 'social' && best.probability > sureness(whole);
  return better ? { reading: whole.reading, subjects } : whole;
}
