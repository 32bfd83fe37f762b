import { continues, divided } from './divided.js';
import { isAsking, isDismissed, opensAsking } from './function-words.js';
import { normalise } from './normalise.js';
import { isCued, isSame, type Piece, type ReadPiece, sureness, top } from './piece.js';
import {
  CUED_HALF_FLOOR,
  HALF_FLOOR,
  introduces,
  isAside,
  isClearQuestion,
  isItem,
  isNaming,
  isQuestionMarked,
  isTag,
  leansBack,
  namesNeighbour,
  ownText,
} from './piece-signs.js';
import { sentences } from './segment.js';

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
    asking(all, piece, isNamed).flatMap(({ part, naming }) => {
      const halves = divided(part, piece, isNamed || naming !== undefined);
      return halves.map((one, at) => borrowing(one, naming ?? besideNaming(halves, at), piece));
    }),
  );
}

/** "Where and when is the Forum 2026?": of the halves of a sentence one may have the name of both. */
function besideNaming(halves: readonly Piece[], at: number): Piece | undefined {
  return halves.slice(0, at).findLast(isNaming) ?? halves.slice(at + 1).find(isNaming);
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
    if (before && isTag(part) && !isNaming(part) && !isQuestionMarked(before)) {
      joined[joined.length - 1] = piece(`${before.reading.text} ${part.reading.text}`);
    } else joined.push(part);
  }
  return joined;
}

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
  if (told && onlyTells(told)) return [withNamesOf(only, parts, isNamed)];
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

/** "A volunteer told us of you": it speaks of jobs and asks for none. */
function onlyTells({ inPassing, reading }: Piece): boolean {
  const text = normalise(reading.text);
  return inPassing === true && !/[?\u061f]/.test(text) && !opensAsking(text.replace(/\bque\b/g, ' '), reading.language);
}

function isQuestion(part: Piece, besideMarked: boolean): boolean {
  if (top(part)?.kind === 'social' && sureness(part) > 0.3) return top(part)?.id === 'manipulation';
  const { reading } = part;
  const text = normalise(reading.text);
  // Each item of a numbered list is asked.
  if (/[?\u061f]/.test(text) || /^\(?\d{1,2}[).]\s/.test(text)) return true;
  const cued = isCued(part) && sureness(part) > CUED_HALF_FLOOR;
  // "The university pays for two of us": however clear, a statement that names nothing only tells.
  const telling = isNaming(part) || isCued(part) || opensAsking(text, reading.language);
  const clear = telling && sureness(part) > CLEAR_STATEMENT && top(part)?.kind !== 'social';
  if (besideMarked && (isAside(part) || onlyTells(part))) return false;
  if (besideMarked) return clear || (sureness(part) > STATEMENT_FLOOR && (cued || opensAsking(text, reading.language)));
  return cued || isItem(part) || isAsking(text, reading.language);
}

/** "I write about the Prizes 2026. Until when …?": the name may stand in another sentence, mostly one before. */
function withNamesOf(only: Piece, parts: readonly Piece[], isNamed: boolean): Asked {
  const at = parts.indexOf(only);
  const dated = refersBack(only) ? parts.slice(0, at).findLast(({ reading }) => reading.years.length > 0) : undefined;
  if (dated) return { part: only, naming: dated };
  if (isNaming(only)) return { part: only };
  const naming = parts.slice(0, at).findLast(isNaming) ?? (isNamed ? undefined : parts.slice(at + 1).find(isNaming));
  return naming ? { part: only, naming } : { part: only };
}

/** "The letter of 2022 says that it grows. How many were there then?": the year stands in a sentence before. */
const refersBack = ({ reading }: Piece) => reading.relative?.kind === 'same' && reading.years.length === 0;

function borrowing(only: Piece, naming: Piece | undefined, piece: ReadPiece): Piece {
  if (!naming || (isNaming(only) && !refersBack(only))) return only;
  const joined = piece(`${naming.reading.text} ${only.reading.text}`);
  return { reading: joined.reading, subjects: only.subjects, borrowed: true, own: ownText(only) };
}

/** "I do not want the dates of the Forum, …": what is turned away is not asked, as long as something else is. */
function wanted(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter((piece) => !isDismissed(normalise(ownText(piece)), piece.reading.language));
  return kept.length > 0 ? kept : pieces;
}
