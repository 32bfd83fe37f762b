import { isAboutEntity } from './entity-question.js';
import {
  isAsking,
  isConfirming,
  isDismissed,
  isErrand,
  isInterrogative,
  isIntroduction,
  withoutDismissal,
} from './function-words.js';
import { namedActivities } from './named-activities.js';
import { normalise } from './normalise.js';
import { CLEAR, isCued, isSame, type Piece, type ReadPiece, sureness, top } from './piece.js';
import { isElliptical, lengthOf } from './reading.js';
import { cuts, sentences } from './segment.js';

/** The same stretch of text is looked at in several cuts; once is enough. */
function remembering(read: ReadPiece): ReadPiece {
  const known = new Map<string, Piece>();
  return (text) => {
    const piece = known.get(text) ?? read(text);
    known.set(text, piece);
    return piece;
  };
}

/**
 * The questions of a text, in its order: without what surrounds them, and each by itself. `isNamed`: what it is about is
 * known from before, so that no question borrows a name from a sentence after it.
 */
export function questionsIn(text: string, read: ReadPiece, isNamed = false): readonly Piece[] {
  const piece = remembering(read);
  const all = withTags(sentences(text).map(piece), piece);
  return wanted(
    asking(all, piece, isNamed).flatMap(({ part, naming }) =>
      divided(part, piece, isNamed || naming !== undefined).map((one) => borrowing(one, naming, piece)),
    ),
  );
}

/** A question, and the sentence in which its names stand, where it has none itself. */
interface Asked {
  readonly part: Piece;
  readonly naming?: Piece;
}

const itself = (part: Piece): Asked => ({ part });

/** "The Prizes close on 20 March. Is that correct?": the second sentence only turns the first into a question. */
function withTags(parts: readonly Piece[], piece: ReadPiece): readonly Piece[] {
  const joined: Piece[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && isTag(part) && namedActivities(part.reading).length === 0 && !isQuestionMarked(before)) {
      joined[joined.length - 1] = piece(`${before.reading.text} ${part.reading.text}`);
    } else joined.push(part);
  }
  return joined;
}

const isQuestionMarked = ({ reading }: Piece) => /[?\u061f]/.test(normalise(reading.text));

/** A sentence around the question (who writes, from where, thanks) is not a question of its own. */
function asking(all: readonly Piece[], piece: ReadPiece, isNamed: boolean): readonly Asked[] {
  const parts = withoutIntroductions(all);
  if (parts.length < 2) return parts.map(itself);
  const marked = parts.filter(isQuestionMarked);
  const questions = parts.filter((part) => isQuestion(part, marked.length > 0));
  const [only] = questions;
  if (only === undefined) return closingStatement(parts, piece).map(itself);
  const own = questions.filter((question) => !continues(parts[parts.indexOf(question) - 1], question));
  if (own.length < questions.length && own.length > 0)
    return own.map((question) => withNamesOf(question, parts, isNamed));
  if (questions.length > 1) return questions.map((question) => withNamesOf(question, parts, isNamed));
  const told = parts[parts.indexOf(only) - 1];
  // "Our Minister would like to speak. Whom should we contact?"
  if (told && continues(told, only)) return [itself(told)];
  // What stands around a single question may change it: "I missed the deadline. Can I still submit?"
  const near = parts.slice(Math.max(0, parts.indexOf(only) - 1), parts.indexOf(only) + 1);
  const whole = near.length > 1 ? piece(near.map(({ reading }) => reading.text).join(' ')) : only;
  const changed = top(whole)?.kind === 'neighbour' && sureness(whole) > 0.5 && !isSame(top(whole), top(only));
  if (changed) return [itself(whole)];
  const before = parts[parts.indexOf(only) - 1];
  // "I need a letter for the visa. Will you send it?": what the question means stands before it.
  if (before && namesNeighbour(before) && !namesNeighbour(only)) {
    return sureness(only) < HALF_FLOOR || leansBack(only)
      ? [itself(before)]
      : [itself({ reading: whole.reading, subjects: only.subjects })];
  }
  return [withNamesOf(only, parts, isNamed)];
}

/** "I am a journalist. What is the deadline?": who writes changes nothing of a question that is clear by itself. */
function withoutIntroductions(parts: readonly Piece[]): readonly Piece[] {
  const others = parts.filter((part) => !introduces(part));
  return others.some(isClearQuestion) ? others : parts;
}

function introduces({ reading }: Piece): boolean {
  return isIntroduction(normalise(reading.text), reading.language) && namedActivities(reading).length === 0;
}

function isClearQuestion(part: Piece): boolean {
  return sureness(part) >= CLEAR && !part.way && top(part)?.kind !== 'social';
}

/** "Will you send it?" says nothing by itself, however like another question it looks. */
function leansBack(part: Piece): boolean {
  return lengthOf(part.reading) < SHORTEST_QUESTION && namedActivities(part.reading).length === 0 && !isCued(part);
}

/** Fewer words without a name or a telling word among them are about what was said before. */
const SHORTEST_QUESTION = 4;

function namesNeighbour({ reading }: Piece): boolean {
  return reading.mentions.some(({ kind }) => kind === 'neighbour');
}

/** Without any question, what is neither greeting nor thanks counts; else the social act. */
function closingStatement(parts: readonly Piece[], piece: ReadPiece): readonly Piece[] {
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
  // Each item of a numbered list is asked.
  if (/[?\u061f]/.test(text) || /^\(?\d{1,2}[).]\s/.test(text)) return true;
  const cued = isCued(part) && sureness(part) > CUED_HALF_FLOOR;
  const clear = sureness(part) > CLEAR_STATEMENT && top(part)?.kind !== 'social';
  if (besideMarked && isAside(part)) return false;
  if (besideMarked) return clear || (sureness(part) > STATEMENT_FLOOR && (cued || isAsking(text, reading.language)));
  return cued || isItem(part) || isAsking(text, reading.language);
}

/** More words than these are a clause rather than an item of a list. */
const LONGEST_ITEM = 7;

/** "The dates of the Forum", "last day for the Prizes": an item of a list asks without a word of asking. */
function isItem(part: Piece): boolean {
  if (top(part)?.kind !== 'attribute' || part.way || sureness(part) < CLEAR) return false;
  if (lengthOf(part.reading) > LONGEST_ITEM) return false;
  return isNaming(part) || isCued(part);
}

/** "I would like to speak at the Forum. Whom do I ask?": how to go about what was just named is no question of its own. */
function continues(before: Piece | undefined, question: Piece): boolean {
  if (!before || namedActivities(question.reading).length > 0) return false;
  if (!question.way && !(leansBack(question) && sureness(question) < CLEAR)) return false;
  return top(before)?.kind === 'neighbour' && sureness(before) > CUED_HALF_FLOOR;
}

/** "I write about the Prizes 2026. Until when …?": the name may stand in another sentence, mostly one before. */
function withNamesOf(only: Piece, parts: readonly Piece[], isNamed: boolean): Asked {
  if (isNaming(only)) return { part: only };
  const at = parts.indexOf(only);
  const naming = parts.slice(0, at).findLast(isNaming) ?? (isNamed ? undefined : parts.slice(at + 1).find(isNaming));
  return naming ? { part: only, naming } : { part: only };
}

const isNaming = ({ reading }: Piece) => namedActivities(reading).length > 0;

function borrowing(only: Piece, naming: Piece | undefined, piece: ReadPiece): Piece {
  if (!naming || isNaming(only)) return only;
  const joined = piece(`${naming.reading.text} ${only.reading.text}`);
  return { reading: joined.reading, subjects: only.subjects, borrowed: true, own: ownText(only) };
}

/** Its text without what was borrowed. */
const ownText = ({ reading, own }: Piece): string => own ?? reading.text;

/** "I do not want the dates of the Forum, …": what is turned away is not asked, as long as something else is. */
function wanted(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter((piece) => !isDismissed(normalise(ownText(piece)), piece.reading.language));
  return kept.length > 0 ? kept : pieces;
}

/** A sentence of more words is run-on text: looking at every cut of it would take seconds. */
const LONGEST_DIVIDED = 60;

/** Two questions in one sentence are told by both halves being sure of different things. */
function divided(part: Piece, piece: ReadPiece, isNamed: boolean): Piece[] {
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

/** "Three short questions: …", "I need two dates - …": what only announces that something is asked. */
function behindAnnouncement({ reading }: Piece, piece: ReadPiece): Piece | undefined {
  const [, opening = '', rest = ''] = ANNOUNCEMENT.exec(reading.text) ?? [];
  const before = piece(opening);
  if (opening === '' || isNaming(before) || isCued(before) || isTurnedAway(before)) return undefined;
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

/** "… I have to book my flight": what the answer is for. */
function isAside({ reading }: Piece): boolean {
  return namedActivities(reading).length === 0 && isErrand(normalise(reading.text), reading.language);
}

function isTellingByItself(half: Piece): boolean {
  return isNaming(half) || isCued(half) || (sureness(half) > HALF_FLOOR && top(half)?.kind !== 'social');
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
  if (isCued(kept) || !(isElliptical(kept.reading) || sureness(kept) < HALF_FLOOR)) return kept;
  const { reading } = turned;
  const matter = piece(withoutDismissal(normalise(reading.text), reading.language));
  const tells = sureness(matter) >= HALF_FLOOR && top(matter)?.kind !== 'social' && !isElliptical(matter.reading);
  return tells ? { ...kept, subjects: matter.subjects, whole: true } : kept;
}

/** "The dates of the Forum, I have them": what turns away and names nothing means what stands before it. */
function turnsBack(half: Piece): boolean {
  return isTurnedAway(half) && lengthOf(half.reading) <= SHORTEST_QUESTION + 1 && !isNaming(half) && !isCued(half);
}

const isTurnedAway = ({ reading }: Piece) => isDismissed(normalise(reading.text), reading.language);

/** How sure each half of a sentence must be to stand as a question of its own, with and without a telling word. */
const CUED_HALF_FLOOR = 0.25;
const HALF_FLOOR = 0.4;
/** The same beside a whole that surely asks for something else. */
const OWN_FLOOR = 0.5;

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
      ((isNamed || standsAlone(half)) && sureness(half) > OWN_FLOOR);
    if (!halves.every(own)) return false;
  }
  return halves.every((half) => {
    if (!top(half) || top(half)?.kind === 'social' || isElliptical(half.reading) || isTag(half)) return false;
    if (isCued(half)) return sureness(half) >= CUED_HALF_FLOOR;
    const asks = isInterrogative(normalise(half.reading.text), half.reading.language);
    const named = namesDiffer(left, right) && sureness(whole) < CLEAR;
    return sureness(half) >= HALF_FLOOR && (asks || standsAlone(half) || named || isItem(half));
  });
}

/** "…, doesn't it?" asks for nothing but a yes. */
function isTag({ reading }: Piece): boolean {
  return lengthOf(reading) <= 4 && isConfirming(normalise(reading.text));
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
