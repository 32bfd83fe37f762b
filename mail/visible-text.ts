import type { ReplyPiece } from '../dialogs/message.js';
import { htmlLines } from './text/html-lines.js';
import { type Line, plainLines } from './text/line.js';
import { ownLines, type Piece } from './text/own-lines.js';
import { ANSWERS_INSIDE, POINTER } from './text/own-words.js';
import { FORWARD_SUBJECT } from './text/quote-words.js';

export interface VisibleText {
  /** What is to be understood: the sender's own words, the message they forward, or, where that is in doubt, everything. */
  readonly text: string;
  /** The sender's own new words alone; may be empty. */
  readonly own: string;
  readonly source: 'own' | 'forwarded' | 'whole';
  /** The text may lack something of the sender's, or hold something of others: staff read the original. */
  readonly uncertain: boolean;
  /** Characters of the HTML that no reader sees. */
  readonly hidden: number;
  /** The sender's words in pieces, where they stand between the lines of an earlier message. */
  readonly pieces?: readonly ReplyPiece[];
}

/** What of a message its sender says. */
export interface Said {
  readonly textPlain: string;
  readonly html: string;
  readonly subject: string;
}

/** Weight below which own words are tiny: a letter counts one, a Chinese character three. */
const TINY = 8;
/** Weight by which the rest of the mail must exceed tiny own words to put them in doubt. */
const MORE = 40;

/**
 * The sender's new words: only what can be seen, without quotes, forwarded messages, signatures and disclaimers. HTML is
 * read where there is any, since that is what the sender saw. Takes time in proportion to the length, never throws.
 */
export function visibleText(said: Said): VisibleText {
  const shown = said.html.trim() === '' ? undefined : htmlLines(said.html);
  const fromHtml = shown?.lines.some(({ text }) => text !== '') ?? false;
  const lines = shown && fromHtml ? shown.lines : plainLines(said.textPlain);
  // Plain text beside HTML that shows nothing: nobody has seen it.
  const unseen = shown !== undefined && !fromHtml && said.textPlain.trim() !== '';
  const { own: found, pieces: all, below, forwarded } = ownLines(lines);
  const pieces = piecesOf(all);
  const own = joined(found);
  const hidden = shown?.hidden ?? 0;
  const doubtful = unseen || (shown?.doubtful ?? false);
  const isForward = forwarded || (below.length > 0 && FORWARD_SUBJECT.test(said.subject));
  if (
    isForward &&
    (own === '' || (own.length < 200 && !/[?？؟]/.test(own) && (POINTER.test(own) || weightOf(own) < 40)))
  ) {
    const text = forwardedText(below);
    if (weightOf(text) >= TINY) return { text, own, source: 'forwarded', uncertain: doubtful, hidden };
  }
  const whole = joined(lines.map(({ text }) => text));
  if (weightOf(own) < TINY && weightOf(whole) >= weightOf(own) + MORE) {
    return { text: whole, own, source: 'whole', uncertain: true, hidden };
  }
  const uncertain = doubtful || ANSWERS_INSIDE.test(own.slice(0, 2_000));
  return { text: own, own, source: 'own', uncertain, hidden, ...(pieces ? { pieces } : {}) };
}

/** Characters of quoted lines that say what a piece is about. */
const LONGEST_QUOTED = 1_000;
const MOST_PIECES = 12;

/** Undefined where nothing of the sender's stands below a quoted line. */
function piecesOf(all: readonly Piece[]): readonly ReplyPiece[] | undefined {
  const pieces = all
    .map(({ quoted, own }) => ({ quoted: joined(quoted).slice(-LONGEST_QUOTED), own: joined(own) }))
    .filter(({ own }) => own !== '');
  const isInside = pieces.length <= MOST_PIECES && pieces.some(({ quoted }) => quoted !== '');
  return isInside ? pieces : undefined;
}

/** How much a text says: letters and digits, Chinese characters for three. */
export function weightOf(text: string): number {
  let weight = 0;
  for (const [character] of text.slice(0, 5_000).matchAll(/[\p{L}\p{N}]/gu))
    weight += /\p{Script=Han}/u.test(character) ? 3 : 1;
  return weight;
}

function forwardedText(below: readonly Line[]): string {
  // What was a quote of ours is the whole of the message that was forwarded.
  const lines = below.map((line): Line => (line.kind === 'quote' ? { ...line, kind: 'own' } : line));
  return joined(ownLines(lines).own);
}

function joined(lines: readonly string[]): string {
  const text: string[] = [];
  for (const line of lines) if (line !== '' || (text.length > 0 && text.at(-1) !== '')) text.push(line);
  return text.join('\n').trim();
}
