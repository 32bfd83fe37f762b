import { isAboutEntity } from './entity-question.js';
import { isAsking, isConfirming, isDismissed, isInterrogative, isIntroduction } from './function-words.js';
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
  return wanted(asking(sentences(text).map(piece), piece, isNamed).flatMap((part) => divided(part, piece, isNamed)));
}

/** A sentence around the question (who writes, from where, thanks) is not a question of its own. */
function asking(all: readonly Piece[], piece: ReadPiece, isNamed: boolean): readonly Piece[] {
  const parts = withoutIntroductions(all);
  if (parts.length < 2) return parts;
  const marked = parts.filter(({ reading }) => /[?\u061f]/.test(normalise(reading.text)));
  const questions = parts.filter((part) => isQuestion(part, marked.length > 0));
  const [only] = questions;
  if (only === undefined) return closingStatement(parts, piece);
  const own = questions.filter((question) => !continues(parts[parts.indexOf(question) - 1], question));
  if (own.length < questions.length && own.length > 0)
    return own.map((question) => withNamesOf(question, parts, piece, isNamed));
  if (questions.length > 1) return questions.map((question) => withNamesOf(question, parts, piece, isNamed));
  const told = parts[parts.indexOf(only) - 1];
  // "Our Minister would like to speak. Whom should we contact?"
  if (told && continues(told, only)) return [told];
  // What stands around a single question may change it: "I missed the deadline. Can I still submit?"
  const near = parts.slice(Math.max(0, parts.indexOf(only) - 1), parts.indexOf(only) + 1);
  const whole = near.length > 1 ? piece(near.map(({ reading }) => reading.text).join(' ')) : only;
  const changed = top(whole)?.kind === 'neighbour' && sureness(whole) > 0.5 && !isSame(top(whole), top(only));
  if (changed) return [whole];
  const before = parts[parts.indexOf(only) - 1];
  // "I need a letter for the visa. Will you send it?": what the question means stands before it.
  if (before && namesNeighbour(before) && !namesNeighbour(only)) {
    return sureness(only) < HALF_FLOOR || leansBack(only)
      ? [before]
      : [{ reading: whole.reading, subjects: only.subjects }];
  }
  return [withNamesOf(only, parts, piece, isNamed)];
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
  if (besideMarked) return clear || (sureness(part) > STATEMENT_FLOOR && (cued || isAsking(text, reading.language)));
  return cued || isAsking(text, reading.language);
}

/** "I would like to speak at the Forum. Whom do I ask?": how to go about what was just named is no question of its own. */
function continues(before: Piece | undefined, question: Piece): boolean {
  if (!before || namedActivities(question.reading).length > 0) return false;
  if (!question.way && !(leansBack(question) && sureness(question) < CLEAR)) return false;
  return top(before)?.kind === 'neighbour' && sureness(before) > CUED_HALF_FLOOR;
}

/** "I write about the Prizes 2026. Until when …?": the name may stand in another sentence, mostly one before. */
function withNamesOf(only: Piece, parts: readonly Piece[], piece: ReadPiece, isNamed: boolean): Piece {
  if (namedActivities(only.reading).length > 0) return only;
  const at = parts.indexOf(only);
  const naming = ({ reading }: Piece) => namedActivities(reading).length > 0;
  const other = parts.slice(0, at).findLast(naming) ?? (isNamed ? undefined : parts.slice(at + 1).find(naming));
  if (!other) return only;
  const joined = piece(`${other.reading.text} ${only.reading.text}`);
  return { reading: joined.reading, subjects: only.subjects, borrowed: true };
}

/** "I do not want the dates of the Forum, …": what is turned away is not asked, as long as something else is. */
function wanted(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter(({ reading }) => !isDismissed(normalise(reading.text), reading.language));
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
  let best: { readonly halves: [Piece, Piece]; readonly value: number } | undefined;
  for (const [first, second] of cuts(reading.text, reading.language)) {
    const halves: [Piece, Piece] = [piece(first), piece(second)];
    const only = onlyHalf(...halves);
    if (only) return divided(only, piece, isNamed);
    const value = Math.min(...halves.map(sureness));
    if (!areTwoQuestions(...halves, part, isNamed) || (best && best.value >= value)) continue;
    best = { halves, value };
  }
  if (!best) return [part];
  const [left, right] = best.halves;
  const first = divided(left, piece, isNamed);
  return continues(left, right) ? first : [...first, ...divided(right, piece, isNamed)];
}

/** The half that counts where the other opens the sentence ("ok, …") or turns something away ("not the dates, …"). */
function onlyHalf(left: Piece, right: Piece): Piece | undefined {
  if (lengthOf(left.reading) <= 3 && top(left)?.kind === 'social' && sureness(left) > 0.4) {
    return top(right)?.kind === 'social' ? undefined : right;
  }
  if (introduces(left) && isClearQuestion(right)) return right;
  const [leftTurned, rightTurned] = [left, right].map(({ reading }) =>
    isDismissed(normalise(reading.text), reading.language),
  );
  if (leftTurned === rightTurned) return undefined;
  const kept = leftTurned ? right : left;
  // "I do not ask for the Forum but for the Prizes: until when?": the names stand in the half that turns away.
  return isTellingByItself(kept) ? kept : undefined;
}

function isTellingByItself(half: Piece): boolean {
  return namedActivities(half.reading).length > 0 || (top(half)?.kind === 'neighbour' && sureness(half) > HALF_FLOOR);
}

/** How sure each half of a sentence must be to stand as a question of its own, with and without a telling word. */
const CUED_HALF_FLOOR = 0.25;
const HALF_FLOOR = 0.4;

function areTwoQuestions(left: Piece, right: Piece, whole: Piece, isNamed: boolean): boolean {
  if (isSame(top(left), top(right)) && !namesDiffer(left, right)) return false;
  const halves = [left, right];
  // "Where do I collect the badge?" is one question for a badge: a half must say by itself what it asks.
  if (top(whole)?.kind === 'neighbour' && sureness(whole) > HALF_FLOOR) {
    const own = (half: Piece) =>
      isSame(top(half), top(whole)) ||
      isCued(half) ||
      asksByName(half) ||
      ((isNamed || standsAlone(half)) && sureness(half) > CLEAR);
    if (!halves.every(own)) return false;
  }
  return halves.every((half) => {
    if (!top(half) || top(half)?.kind === 'social' || isElliptical(half.reading) || isTag(half)) return false;
    if (isCued(half)) return sureness(half) >= CUED_HALF_FLOOR;
    const asks = isInterrogative(normalise(half.reading.text), half.reading.language);
    const named = namesDiffer(left, right) && sureness(whole) < CLEAR;
    return sureness(half) >= HALF_FLOOR && (asks || standsAlone(half) || named);
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
