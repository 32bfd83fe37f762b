import { isAboutEntity } from './entity-question.js';
import { isAsking, isInterrogative, opensAsking, withoutDismissal } from './function-words.js';
import { namedActivities } from './named-activities.js';
import { normalise } from './normalise.js';
import { CLEAR, isCued, isSame, type Piece, type ReadPiece, sureness, top, UNDOUBTED } from './piece.js';
import {
  asksByName,
  CUED_HALF_FLOOR,
  HALF_FLOOR,
  introduces,
  isAside,
  isClearQuestion,
  isItem,
  isNaming,
  isTag,
  isTurnedAway,
  leansBack,
  namesDiffer,
  ownText,
  SHORTEST_QUESTION,
  standsAlone,
} from './piece-signs.js';
import { isElliptical, lengthOf } from './reading.js';
import { cuts } from './segment.js';

/** A sentence of more words is run-on text: looking at every cut of it would take seconds. */
const LONGEST_DIVIDED = 60;

/** Two questions in one sentence are told by both halves being sure of different things. */
export function divided(part: Piece, piece: ReadPiece, isNamed: boolean): Piece[] {
  const { reading } = part;
  // "ECOSOC 2022/15, what is it?"
  if (isAboutEntity(reading)) return [part];
  const length = lengthOf(reading);
  if (length < 4 || length > LONGEST_DIVIDED) return [part];
  const announced = behindAnnouncement(part, piece);
  if (announced) return divided(announced, piece, isNamed);
  let best: { readonly halves: [Piece, Piece]; readonly value: number } | undefined;
  for (const [first, second] of cuts(reading.text, reading.language)) {
    const halves: [Piece, Piece] = [piece(first), piece(second)];
    if (turnsBack(halves[1])) return [part];
    const only = onlyHalf(...halves);
    if (only) return divided(only, piece, isNamed).map((one) => takingFrom(one, part, halves, piece));
    const value = Math.min(...halves.map(sureness));
    if (!areTwoQuestions(...halves, part, isNamed) || (best && best.value >= value)) continue;
    best = { halves, value };
  }
  if (!best) return [part];
  const [left, right] = best.halves;
  const first = divided(left, piece, isNamed);
  return continues(left, right) ? first : [...first, ...divided(right, piece, isNamed)];
}

/** "I would like to speak at the Forum. Whom do I ask?": how to go about what was just named is no question of its own. */
export function continues(before: Piece | undefined, question: Piece): boolean {
  if (!before || namedActivities(question.reading).length > 0) return false;
  // "Is AI for Good yours too? Which days is it?"
  if (before.elsewhere && sureness(before) > CLEAR) return true;
  if (!question.way && !(leansBack(question) && sureness(question) < CLEAR)) return false;
  return top(before)?.kind === 'neighbour' && sureness(before) > CUED_HALF_FLOOR;
}

/** "Three short questions: …", "I need two dates - …": what only announces that something is asked. */
function behindAnnouncement({ reading }: Piece, piece: ReadPiece): Piece | undefined {
  const [, opening = '', rest = ''] = ANNOUNCEMENT.exec(reading.text) ?? [];
  const before = piece(opening);
  if (opening === '' || isNaming(before) || isCued(before) || isTurnedAway(before)) return undefined;
  // "The 2020 one: who organised it?"
  if (before.reading.years.length > 0) return undefined;
  return /[?\u061f]/.test(normalise(opening)) ? undefined : piece(rest);
}

const ANNOUNCEMENT = /^([^:：,，،.]{2,40}?)(?:\s*[:：]|\s[-–—])\s*(\S.{12,})$/su;

/** The half that counts where the other opens the sentence ("ok, …") or turns something away ("not the dates, …"). */
function onlyHalf(left: Piece, right: Piece): Piece | undefined {
  if (lengthOf(left.reading) <= 3 && top(left)?.kind === 'social' && sureness(left) > 0.4) {
    return top(right)?.kind === 'social' ? undefined : right;
  }
  if (introduces(left) && isClearQuestion(right)) return right;
  if (isAside(left) && isClearQuestion(right)) return right;
  if (isAside(right) && isClearQuestion(left)) return left;
  const [leftTurned, rightTurned] = [left, right].map(isTurnedAway);
  if (leftTurned === rightTurned) return undefined;
  const kept = leftTurned ? right : left;
  return isTellingByItself(kept) ? kept : undefined;
}

function isTellingByItself(half: Piece): boolean {
  if (isNaming(half) || isCued(half)) return true;
  const asks = isAsking(normalise(half.reading.text), half.reading.language);
  return top(half)?.kind !== 'social' && (asks || sureness(half) > HALF_FLOOR);
}

/**
 * "Not the date of the Prizes but that of the consultation", "I know when the Forum is, what I want is the programme":
 * the half that is turned away may hold what the other leaves open, be it what is asked or of what.
 */
function takingFrom(kept: Piece, whole: Piece, halves: readonly Piece[], piece: ReadPiece): Piece {
  const turned = halves.find(isTurnedAway);
  if (!turned) return kept;
  if (!isNaming(kept)) {
    const named = isNaming(whole);
    return named ? { reading: whole.reading, subjects: kept.subjects, borrowed: true, own: ownText(kept) } : kept;
  }
  if (isCued(kept) || isInterrogative(normalise(ownText(kept)), kept.reading.language)) return kept;
  if (!isElliptical(kept.reading) && sureness(kept) >= HALF_FLOOR) return kept;
  const { reading } = turned;
  const matter = piece(withoutDismissal(normalise(reading.text), reading.language));
  const tells = sureness(matter) >= HALF_FLOOR && top(matter)?.kind !== 'social' && !isElliptical(matter.reading);
  return tells ? { ...kept, subjects: matter.subjects, whole: true } : kept;
}

/** "The dates of the Forum, I have them": what turns away and names nothing means what stands before it. */
function turnsBack(half: Piece): boolean {
  return isTurnedAway(half) && lengthOf(half.reading) <= SHORTEST_QUESTION + 1 && !isNaming(half) && !isCued(half);
}

/** The same beside a whole that surely asks for something else. */
const OWN_FLOOR = 0.5;
/** So sure, a half of a sentence that asks is asked, with or without a word of asking of its own. */
const SURE_HALF = 0.85;

/** What is not in the letters and has no telling word must be surer: nearly everything resembles something of it. */
const floorOf = (half: Piece) => (top(half)?.kind === 'neighbour' ? CLEAR : HALF_FLOOR);

/** The same beside a first half that is clear, where it is about what is not in the letters. */
const NEIGHBOUR_FLOOR = 0.2;

function isOwnNeighbour(half: Piece): boolean {
  const { text, language } = half.reading;
  if (top(half)?.kind !== 'neighbour' || sureness(half) < NEIGHBOUR_FLOOR) return false;
  return lengthOf(half.reading) > SHORTEST_QUESTION && opensAsking(normalise(text), language);
}

function areTwoQuestions(left: Piece, right: Piece, whole: Piece, isNamed: boolean): boolean {
  if (isSame(top(left), top(right)) && !namesDiffer(left, right)) return false;
  const halves = [left, right];
  // "Where do I collect the badge?" is one question for a badge: a half must say by itself what it asks.
  if (top(whole)?.kind === 'neighbour' && sureness(whole) > HALF_FLOOR) {
    const own = (half: Piece) =>
      isSame(top(half), top(whole)) ||
      isCued(half) ||
      asksByName(half) ||
      isItem(half) ||
      (half === right && isCued(left) && sureness(left) >= UNDOUBTED && isOwnNeighbour(half)) ||
      ((isNamed || standsAlone(half)) && sureness(half) > OWN_FLOOR);
    if (!halves.every(own)) return false;
  }
  const firstClear = isCued(left) && sureness(left) >= UNDOUBTED;
  const opens =
    isAsking(normalise(left.reading.text), left.reading.language) &&
    !isAside(left) &&
    (isNaming(left) || lengthOf(left.reading) > 2);
  return halves.every((half) => {
    if (!top(half) || top(half)?.kind === 'social' || isElliptical(half.reading) || isTag(half)) return false;
    // "The deadline, has it passed?": a few words that name nothing belong to what stands before them.
    if (half === right && leansBack(half) && top(half)?.kind === 'neighbour') return false;
    if (isCued(half)) return sureness(half) >= CUED_HALF_FLOOR;
    // "The organisers and an address to write to": each half says what it asks.
    if (opens && sureness(half) >= SURE_HALF) return true;
    const asks = isInterrogative(normalise(half.reading.text), half.reading.language);
    // "… and must the translation be certified?": unsure as it is, no part of a question that is clear without it.
    if (half === right && firstClear && isOwnNeighbour(half)) return true;
    const named = namesDiffer(left, right) && sureness(whole) < CLEAR;
    return (
      sureness(half) >= (asks ? HALF_FLOOR : floorOf(half)) && (asks || standsAlone(half) || named || isItem(half))
    );
  });
}
