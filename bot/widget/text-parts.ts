/** A piece of a reply: plain text, or a link with the address it leads to. */
export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

// ASCII only, so that a link ends where Chinese or Arabic text goes on, and before the marks that isolate it.
const WEB = String.raw`(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%[\]]+`;
const MAIL = String.raw`[\w.%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+`;
const LINK = new RegExp(`${WEB}|${MAIL}`, 'gi');

/** The addresses of web pages and of mail in a reply as links, everything else as it stands. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const shown = withoutSentenceEnd(match[0]);
    const href = hrefOf(shown);
    if (href === undefined) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: shown, href });
    end = match.index + shown.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** A full stop or bracket after an address belongs to the sentence, unless the bracket was opened within. */
function withoutSentenceEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?'"\]]+$/, '');
  const unopened = trimmed.endsWith(')') && trimmed.split(')').length > trimmed.split('(').length;
  return unopened ? withoutSentenceEnd(trimmed.slice(0, -1)) : trimmed;
}

function hrefOf(address: string): string | undefined {
  if (/^www\./i.test(address)) return safe(`https://${address}`);
  if (/^https?:/i.test(address)) return safe(address);
  return `mailto:${address}`;
}

function safe(address: string): string | undefined {
  try {
    const { href, protocol } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The pieces of a web address between which a line may end: after a slash rather than in the midst of a word. */
export function addressPieces(address: string): string[] {
  return address.match(/^https?:\/\/[^/]*\/*|[^/]*\/+|[^/]+/gi) ?? [];
}

/** A mail address in pieces: every second one holds a hyphen after which no line may end. */
export function mailPieces(address: string): string[] {
  return address.split(/(.(?:-.)+)/);
}

const SOURCE_LINE = /^(?:Sources?|Fuentes?|المصدر|المصادر|Источники?|来源)[\s\u00a0]*[:：]/;

/** Whether a line of a reply names its source, as `dialogs/wording` begins such a line in each language. */
export function isSourceLine(line: string): boolean {
  return SOURCE_LINE.test(line);
}
