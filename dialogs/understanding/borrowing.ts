import { withoutRelative } from './edition-reference.js';
import { isInterrogative } from './function-words.js';
import { namedActivities } from './named-activities.js';
import { isHan, normalise } from './normalise.js';
import type { Piece, ReadPiece } from './piece.js';
import { isNaming, ownText } from './piece-signs.js';
import { activitiesIn, type Reading } from './reading.js';

/** A question, and the sentence in which its names stand, where it has none itself. */
export interface Asked {
  readonly part: Piece;
  readonly naming?: Piece;
  /** It tells of trouble: one matter, whatever its halves look like. */
  readonly told?: true;
}

export const itself = (part: Piece): Asked => ({ part });

/** "I write about the Prizes 2026. Until when …?": the name may stand in another sentence, mostly one before. */
export function withNamesOf(only: Piece, parts: readonly Piece[], isNamed: boolean): Asked {
  const at = parts.indexOf(only);
  const before = parts.slice(0, at);
  const dated = refersBack(only.reading) ? before.findLast(({ reading }) => reading.years.length > 0) : undefined;
  if (dated) return { part: only, naming: dated };
  if (isNaming(only)) return { part: only };
  const naming = before.findLast(isNaming) ?? (isNamed ? undefined : parts.slice(at + 1).find(isNaming));
  return naming ? { part: only, naming } : { part: only };
}

/** "The letter of 2022 says that it grows. How many were there then?": the year stands in a sentence before. */
const refersBack = ({ relative, years }: Reading) => relative?.kind === 'same' && years.length === 0;

/** A question with the names of another sentence in place of those that it lacks; `isHalf`: of another half of its own. */
export function borrowing(only: Piece, naming: Piece | undefined, piece: ReadPiece, isHalf = false): Piece {
  if (!naming || (isNaming(only) && !refersBack(only.reading))) return only;
  const joined = piece(`${naming.reading.text} ${only.reading.text}`).reading;
  const reading = withoutTelling(joined, naming.reading.words.length);
  const borrowed = { subjects: only.subjects, borrowed: true, own: ownText(only) };
  return { ...borrowed, reading: isHalf ? reading : withYearsMeant(reading, only.reading, naming.reading) };
}

/**
 * "Where and when is the Forum 2026?", "time and place of the Forum": of the halves of a sentence one may have the name
 * of all.
 */
export function sharingNames(halves: readonly Piece[], piece: ReadPiece): readonly Piece[] {
  return halves.map((half, at) => {
    const before = halves.slice(0, at).findLast(isNaming);
    if (before) return borrowing(half, before, piece, true);
    const naming = halves.slice(at + 1).find(isNaming);
    if (!naming || isNaming(half)) return half;
    const isBare = !isInterrogative(normalise(half.reading.text), half.reading.language);
    return borrowing(
      isBare ? { ...half, subjects: withName(half, naming, piece).subjects } : half,
      naming,
      piece,
      true,
    );
  });
}

/** "Сроки" alone is a deadline, "сроки Форума" are its days. */
function withName(half: Piece, { reading }: Piece, piece: ReadPiece): Piece {
  const [name] = namedActivities(reading);
  if (!name || isHan(reading.words[Math.floor(name.start)] ?? '')) return half;
  return piece(`${half.reading.text} ${reading.words.slice(name.start, name.end).join(' ')}`);
}

/** The telling words of the sentence that lends its names are its own: the visa is asked for there, not here. */
function withoutTelling(reading: Reading, lent: number): Reading {
  return { ...reading, mentions: reading.mentions.filter(({ kind, end }) => kind !== 'neighbour' || end > lent) };
}

/**
 * The joined reading with the years that belong to the name: "I read that the WSIS process ended in 2025" and "last year
 * somebody told us of the Prizes" lend none.
 */
function withYearsMeant(joined: Reading, own: Reading, naming: Reading): Reading {
  const days = new Set(naming.dates.map(({ year }) => String(year)));
  const [year] = naming.years.filter((one) => !days.has(one) && isAtName(naming.normalised.indexOf(one), naming));
  const relative = naming.relative && isAtName(relativeAt(naming), naming) ? naming.relative : undefined;
  const isLent = naming.years.length === 0 || year !== undefined || refersBack(own);
  const years = isLent ? joined.years : own.years;
  return { ...joined, years, relative: own.relative ?? relative };
}

const relativeAt = ({ normalised }: Reading) =>
  [...withoutRelative(normalised)].findIndex((letter, at) => letter !== normalised[at]);

/** Letters that may stand between a year and the name that it belongs to; the Summit's own name is in most sentences. */
const REACH = 30;
const REACH_OF_SUMMIT = 8;
/** The same in Chinese. */
const REACH_HAN = 3;

function isAtName(at: number, { normalised, words, mentions }: Reading): boolean {
  const starts = startsOf(words, normalised);
  const place = (position: number) => {
    const index = Math.min(Math.floor(position), words.length - 1);
    return (starts[index] ?? 0) + Math.round((position - index) * ((words[index] ?? '').length + 1));
  };
  return activitiesIn(mentions).some(({ start, end, role }) => {
    const gap = Math.max(at - place(end), place(start) - (at + YEAR), 0);
    if (isHan(words[Math.floor(start)] ?? '')) return gap <= REACH_HAN;
    return gap <= (role === 'umbrella' ? REACH_OF_SUMMIT : REACH);
  });
}
const YEAR = 4;

function startsOf(words: readonly string[], normalised: string): readonly number[] {
  let from = 0;
  return words.map((word) => {
    const at = Math.max(normalised.indexOf(word, from), from);
    from = at + word.length;
    return at;
  });
}
