import { type Asked, itself, withNamesOf } from './borrowing.js';
import { continues, divided } from './divided.js';
import { CLEAR, isCued, isSame, type Piece, type ReadPiece, sureness, top } from './piece.js';
import { HALF_FLOOR, isNaming, isQuestionMarked, namesNeighbour } from './piece-signs.js';
import { lengthOf } from './reading.js';
import type { Subject } from './subject-model.js';

/** What the words of a sentence in a letter do: ask, perhaps ask ("also …"), or tell. */
export type Manner = 'asks' | 'may-ask' | 'tells';

/** What is known of a letter's sentences before they are understood. */
export interface LetterSigns {
  mannerOf(sentence: string): Manner;
  /** Neighbours that people ask for by telling what happened to them, by id. */
  readonly troubles: ReadonlySet<string>;
  /** What somebody who means a neighbour speaks of anyway ("I missed the deadline"), by its id. */
  absorbedBy(neighbour: string): readonly string[];
}

/**
 * The questions of a letter in which some sentence asks; undefined where none does. What only tells lends names and changes
 * what a question means, but is no question; where somebody tells of trouble, that is one.
 */
export function askedInLetter(
  parts: readonly Piece[],
  piece: ReadPiece,
  signs: LetterSigns,
  isNamed: boolean,
): readonly Asked[] | undefined {
  const manners = parts.map(({ reading }) => signs.mannerOf(reading.text));
  const mayAsk = (part: Piece, at: number) =>
    manners[at] === 'may-ask' && (isClear(part) || divided(part, piece, isNamed).length > 1);
  if (!manners.includes('asks') && !parts.some(mayAsk)) return undefined;
  const found = new Map<Piece, Asked>();
  const ask = (part: Piece) => found.set(part, withNamesOf(part, parts, isNamed));
  parts.forEach((part, at) => {
    const before = parts[at - 1];
    if (isSmallTalk(part)) return;
    if (manners[at] !== 'asks') {
      if (isTrouble(part, signs)) found.set(part, { part, told: true });
      else if (mayAsk(part, at)) ask(part);
      return;
    }
    if (isPrelude(part, parts[at + 1], manners[at + 1])) return;
    const isOne = divided(part, piece, isNamed).length === 1;
    if (before && isOne && isMeantBefore(part, before, manners[at - 1])) ask(before);
    else if (before && manners[at - 1] === 'tells' && isChanged(part, before, isOne, piece, signs))
      found.set(part, itself(piece(`${before.reading.text} ${part.reading.text}`)));
    else ask(part);
  });
  return found.size > 0 ? [...found.values()] : undefined;
}

function isSmallTalk(part: Piece): boolean {
  const social = top(part)?.kind === 'social' && sureness(part) > SURELY_SOCIAL;
  return social && top(part)?.id !== 'manipulation' && !isQuestionMarked(part);
}
const SURELY_SOCIAL = 0.3;

/** "I need a reference. In which document …?": what says only that something is needed, before the question for it. */
function isPrelude(part: Piece, next: Piece | undefined, manner: Manner | undefined): boolean {
  const says = isQuestionMarked(part) || isNaming(part) || isCued(part) || sureness(part) >= HALF_FLOOR;
  return !says && manner === 'asks' && next !== undefined && sureness(next) > sureness(part);
}

/** How sure a sentence must be that tells, or only goes on. */
const CLEAR_STATEMENT = 0.85;
/** The same with a telling word. */
const CLEAR_WITH_CUE = 0.5;

const isClear = (part: Piece) =>
  top(part)?.kind !== 'social' && sureness(part) > (isCued(part) ? CLEAR_WITH_CUE : CLEAR_STATEMENT);

function isTrouble(part: Piece, { troubles }: LetterSigns): boolean {
  const subject = top(part);
  return subject?.kind === 'neighbour' && troubles.has(subject.id) && isClear(part) && isSentence(part);
}

/** A name below a letter resembles something too. */
const isSentence = (part: Piece) => isCued(part) || lengthOf(part.reading) >= SHORTEST_SENTENCE;
const SHORTEST_SENTENCE = 5;

/** Words up to which a question that says nothing by itself leans on the sentence before it. */
const LONGEST_LEANING = 7;

/** "I find neither the date nor the address. Could you give me them?": what is asked stands before. */
function isMeantBefore(part: Piece, before: Piece, manner: Manner | undefined): boolean {
  if (continues(before, part)) return true;
  const says =
    isNaming(part) || isCued(part) || sureness(part) >= HALF_FLOOR || lengthOf(part.reading) > LONGEST_LEANING;
  return !says && (manner !== 'tells' || (namesNeighbour(before) && isHinted(part, top(before))));
}

/** "I missed the deadline. Can I still submit?": what is told before a question makes it another. */
function isChanged(part: Piece, before: Piece, isOne: boolean, piece: ReadPiece, { absorbedBy }: LetterSigns): boolean {
  const whole = piece(`${before.reading.text} ${part.reading.text}`);
  const subject = top(whole);
  if (subject?.kind !== 'neighbour' || sureness(whole) <= CHANGED || isSame(subject, top(part))) return false;
  if (absorbedBy(subject.id).includes(top(part)?.id ?? '')) return true;
  return isOne && isHinted(part, subject) && sureness(part) < CLEAR;
}
const CHANGED = 0.5;

/** "At a seminar somebody told us of the Prizes. How long do we have?": nothing in the question hints at a seminar. */
function isHinted({ subjects }: Piece, told: Subject | undefined): boolean {
  return (
    told?.kind === 'neighbour' && subjects.some(({ value, probability }) => isSame(value, told) && probability >= HINT)
  );
}
/** How likely the question must be by itself what the sentence before it makes of it. */
const HINT = 0.02;
