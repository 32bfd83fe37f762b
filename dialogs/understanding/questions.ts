import { type Asked, borrowing, itself, sharingNames, withNamesOf } from './borrowing.js';
import { continues, divided } from './divided.js';
import { isAsking, isDismissed, opensAsking } from './function-words.js';
import { askedInLetter, type LetterSigns } from './letter-questions.js';
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

/** What is known of a text before it is read. */
export interface Around {
  /** What it is about is known, as from the subject of a mail: no question borrows a name from a sentence after it. */
  readonly isNamed?: boolean;
  /** It is a letter. */
  readonly letter?: LetterSigns;
}

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
 * The questions of a text, in its order: without what surrounds them, and each by itself.
 */
export function questionsIn(text: string, read: ReadPiece, { isNamed = false, letter }: Around = {}): readonly Piece[] {
  const piece = remembering(read);
  const all = withTags(sentences(text).map(piece), piece);
  const inLetter = letter && askedInLetter(withoutIntroductions(all), piece, letter, isNamed);
  return wanted(
    (inLetter ?? asking(all, piece, isNamed)).flatMap(({ part, naming, told }) => {
      if (told) return [part];
      const parts = divided(part, piece, isNamed || naming !== undefined);
      return naming ? parts.map((one) => borrowing(one, naming, piece)) : sharingNames(parts, piece);
    }),
  );
}

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

/** "I do not want the dates of the Forum, …": what is turned away is not asked, as long as something else is. */
function wanted(pieces: readonly Piece[]): readonly Piece[] {
  const kept = pieces.filter((piece) => !isDismissed(normalise(ownText(piece)), piece.reading.language));
  return kept.length > 0 ? kept : pieces;
}
