import type { Line } from './line.js';
import { BANNER, CLOSING, DISCLAIMER, FOOTER } from './own-words.js';
import {
  ATTRIBUTION,
  ATTRIBUTION_START,
  FORWARD_MARK,
  HEADER_LABELS,
  LONGEST,
  ORIGINAL_MARK,
  WEAK_ATTRIBUTION,
} from './quote-words.js';

/** A message's lines taken apart. */
export interface OwnLines {
  /** What the sender wrote, signature and the like left out. */
  readonly own: readonly string[];
  /** The same in pieces, each with the quoted lines above it. */
  readonly pieces: readonly Piece[];
  /** What stands below the mark of a forwarded message, or below the header of an earlier one. */
  readonly below: readonly Line[];
  /** Whether a mark says that it was forwarded. */
  readonly forwarded: boolean;
}

export interface Piece {
  readonly quoted: readonly string[];
  readonly own: readonly string[];
}

/** Tells the sender's new lines from those of earlier messages. One pass, with a look at the next few lines. */
export function ownLines(lines: readonly Line[]): OwnLines {
  const kept: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const history = startOfHistory(lines, at);
    if (history) {
      return { ...withoutSignature(kept), below: lines.slice(at + history.length), forwarded: history.forwarded };
    }
    const attribution = attributionAt(lines, at);
    if (attribution > 0) {
      const next = nextText(lines, at + attribution);
      const quoted = isQuote(lines[next]);
      if (!quoted && next < lines.length && kept.some(({ text }) => text !== '')) {
        // The program shows the earlier message without any mark of its own.
        return { ...withoutSignature(kept), below: lines.slice(next), forwarded: false };
      }
      if (quoted || next >= lines.length) {
        at = lines[next]?.kind === 'indented' ? endOfRun(lines, next, 'indented') : at + attribution;
        kept.push({ text: '', kind: 'quote' });
        continue;
      }
    }
    const line = lines[at];
    if (line) kept.push(line);
    at += 1;
  }
  return { ...withoutSignature(kept), below: [], forwarded: false };
}

const isQuote = (line: Line | undefined) => line?.kind === 'quote' || line?.kind === 'indented';

function endOfRun(lines: readonly Line[], from: number, kind: Line['kind']): number {
  let at = from;
  while (at < lines.length && (lines[at]?.kind === kind || lines[at]?.text === '')) at += 1;
  return at;
}

function nextText(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text === '' && lines[at]?.kind !== 'cut') at += 1;
  return at;
}

const written = (line: Line | undefined) =>
  line && (line.kind === 'own' || line.kind === 'indented' || line.kind === 'attribution');

/** The mark or header of an earlier message at this line: how many lines it takes. */
function startOfHistory(lines: readonly Line[], at: number): { length: number; forwarded: boolean } | undefined {
  const line = lines[at];
  if (!line) return undefined;
  if (line.kind === 'cut') return { length: 1 + headerBlock(lines, at + 1, 4), forwarded: false };
  if (line.kind === 'ruler') {
    const header = headerBlock(lines, at + 1, 2);
    return header > 0 ? { length: 1 + header, forwarded: false } : undefined;
  }
  if (!written(line) || line.text === '' || line.text.length > LONGEST) return undefined;
  const forwarded = FORWARD_MARK.test(line.text);
  if (forwarded || ORIGINAL_MARK.test(line.text)) return { length: 1 + headerBlock(lines, at + 1, 3), forwarded };
  const header = headerBlock(lines, at, 0);
  return header > 0 ? { length: header, forwarded: false } : undefined;
}

/** Lines from here to the end of a block of From, Sent, To, Subject that starts within `slack` lines; 0 where there is none. */
function headerBlock(lines: readonly Line[], from: number, slack: number): number {
  let start = from;
  while (start < lines.length && start - from < slack && !isLabel(lines[start])) start += 1;
  if (!isLabel(lines[start])) return 0;
  const found = new Set<string>();
  let at = start;
  for (; at < lines.length && at - start < 20; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') {
      // Some programs make a paragraph of each line of it.
      if (!isLabel(lines[nextText(lines, at)])) break;
      continue;
    }
    const kind = text.length > 2_000 ? undefined : labelOf(text);
    // A header may be folded over the next line.
    if (!kind && (found.size === 0 || lines[at - 1]?.text === '' || !isLabel(lines[at + 1]))) break;
    if (kind) found.add(kind);
  }
  return found.has('from') && found.size >= 3 ? at - from : 0;
}

const isLabel = (line: Line | undefined) =>
  line !== undefined && line.text.length < 2_000 && labelOf(line.text) !== undefined;

function labelOf(text: string): string | undefined {
  return Object.entries(HEADER_LABELS).find(([, pattern]) => pattern.test(text))?.[0];
}

/** How many lines, up to three, say who wrote what follows; 0 where this is no such line. */
function attributionAt(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (!first || first.text === '') return 0;
  if (first.kind === 'attribution') return FORWARD_MARK.test(first.text) ? 0 : 1;
  if (first.kind !== 'own' && first.kind !== 'indented') return 0;
  if (first.text.length <= LONGEST && WEAK_ATTRIBUTION.test(first.text) && isQuote(lines[nextText(lines, at + 1)]))
    return 1;
  let text = '';
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1];
    if (!line || line.text === '' || !written(line)) return 0;
    text = text === '' ? line.text : `${text} ${line.text}`;
    if (text.length > LONGEST) return 0;
    if (ATTRIBUTION.test(text)) return count;
    if (count === 1 && !ATTRIBUTION_START.test(text)) return 0;
  }
  return 0;
}

/** What is left of the kept lines without quotes, footers, signatures, disclaimers and banners. */
function withoutSignature(lines: readonly Line[]): Pick<OwnLines, 'own' | 'pieces'> {
  const runs: { quoted: string[]; own: string[] }[] = [{ quoted: [], own: [] }];
  for (const { kind, text } of lines) {
    const last = runs.at(-1);
    if (kind === 'own' || kind === 'indented') last?.own.push(text);
    else if (kind === 'quote' && last?.own.some((line) => line !== '')) runs.push({ quoted: [text], own: [] });
    else if (kind === 'quote') last?.quoted.push(text);
  }
  const pieces = runs.map(({ quoted, own }) => ({ quoted, own: ofRun(own) }));
  return { own: pieces.flatMap(({ own }) => [...own, '']), pieces };
}

function ofRun(run: readonly string[]): string[] {
  const shown = run.filter((text, index) => !(index < 6 && BANNER.test(text.slice(0, LONGEST))));
  const delimiter = shown.findIndex(
    (text, index) => /^--?$|^—$/.test(text) && index > 0 && shown.slice(0, index).some(Boolean),
  );
  const body = delimiter > 0 ? shown.slice(0, delimiter) : shown;
  const disclaimer = body.findIndex((text, index) => index > 0 && DISCLAIMER.test(text.slice(0, LONGEST)));
  const said = (disclaimer > 0 ? body.slice(0, disclaimer) : body).filter(
    (text) => text.length > 120 || !FOOTER.test(text),
  );
  return said.slice(0, startOfClosing(said));
}

const LONGEST_SIGNATURE = 12;

/** Where the closing line of a letter stands, if only a name, titles and the like follow it; else the end. */
function startOfClosing(lines: readonly string[]): number {
  const texts = lines.map((text, index) => ({ text, index })).filter(({ text }) => text !== '');
  for (const { text, index } of texts.slice(-LONGEST_SIGNATURE)) {
    if (text.length > 80 || !CLOSING.test(text)) continue;
    const after = texts.filter((later) => later.index > index);
    const isName = after.every(
      ({ text: later }) => later.length <= 90 && !/[?？؟]|^p\.?\s?s\b|^з\.?ы(?!\p{L})|^nb\b/iu.test(later),
    );
    // A mail that is nothing but thanks keeps them: they are what it says.
    if (isName && texts.some((earlier) => earlier.index < index)) return index;
  }
  return lines.length;
}
