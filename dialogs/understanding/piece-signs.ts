import { isAsking, isConfirming, isDismissed, isErrand, isInterrogative, isIntroduction } from './function-words.js';
import { namedActivities } from './named-activities.js';
import { normalise } from './normalise.js';
import { CLEAR, isCued, type Piece, sureness, top } from './piece.js';
import { lengthOf } from './reading.js';

/** How sure a half of a sentence must be to stand as a question of its own, with a telling word. */
export const CUED_HALF_FLOOR = 0.25;
/** The same without a telling word. */
export const HALF_FLOOR = 0.4;

/** It has a question mark. */
export const isQuestionMarked = ({ reading }: Piece) => /[?\u061f]/.test(normalise(reading.text));

/** It says who writes, and names nothing. */
export function introduces({ reading }: Piece): boolean {
  return isIntroduction(normalise(reading.text), reading.language) && namedActivities(reading).length === 0;
}

/** What it asks for is clear by itself. */
export function isClearQuestion(part: Piece): boolean {
  return sureness(part) >= CLEAR && !part.way && top(part)?.kind !== 'social';
}

/** "… I have to book my flight": what the answer is for. */
export function isAside({ reading }: Piece): boolean {
  return namedActivities(reading).length === 0 && isErrand(normalise(reading.text), reading.language);
}

/** It turns away what it names ("not the dates"). */
export const isTurnedAway = ({ reading }: Piece) => isDismissed(normalise(reading.text), reading.language);

/** "…, doesn't it?" asks for nothing but a yes. */
export function isTag({ reading }: Piece): boolean {
  return lengthOf(reading) <= 4 && isConfirming(normalise(reading.text));
}

/** "Will you send it?" says nothing by itself, however like another question it looks. */
export function leansBack(part: Piece): boolean {
  return lengthOf(part.reading) < SHORTEST_QUESTION && namedActivities(part.reading).length === 0 && !isCued(part);
}

/** Fewer words without a name or a telling word among them are about what was said before. */
export const SHORTEST_QUESTION = 4;

/** A telling word of something that is not in the letters occurs. */
export function namesNeighbour({ reading }: Piece): boolean {
  return reading.mentions.some(({ kind }) => kind === 'neighbour');
}

/** More words than these are a clause rather than an item of a list. */
const LONGEST_ITEM = 7;

/** "The dates of the Forum", "last day for the Prizes": an item of a list asks without a word of asking. */
export function isItem(part: Piece): boolean {
  if (top(part)?.kind !== 'attribute' || part.way || sureness(part) < CLEAR) return false;
  if (lengthOf(part.reading) > LONGEST_ITEM) return false;
  return isNaming(part) || isCued(part);
}

/** It names an activity that it asks about. */
export const isNaming = ({ reading }: Piece) => namedActivities(reading).length > 0;

/** Its text without what was borrowed. */
export const ownText = ({ reading, own }: Piece): string => own ?? reading.text;

/** "When does the open consultation close": a question word and a name of its own. */
export function standsAlone({ reading }: Piece): boolean {
  return namedActivities(reading).length > 0 && isAsking(normalise(reading.text), reading.language);
}

/** The same with a question word: "we need …" tells of oneself as often as it asks. */
export function asksByName({ reading }: Piece): boolean {
  return namedActivities(reading).length > 0 && isInterrogative(normalise(reading.text), reading.language);
}

/** Each half names an activity, and not the same. */
export function namesDiffer(left: Piece, right: Piece): boolean {
  const [a, b] = [left, right].map(({ reading }) => namedActivities(reading).map(({ id }) => id));
  return a !== undefined && b !== undefined && a.length > 0 && b.length > 0 && a.every((id) => !b.includes(id));
}
