import { isObject, type JsonObject } from './http/read-json.js';
import { textParts } from './widget/text-parts.js';

/**
 * The same message as Markdown, for clients that make links only of what is marked as one: Microsoft's Web Chat shows
 * plain text without any. What is not a plain message of the bot stays as it is.
 */
export function asMarkdown(activity: JsonObject): JsonObject {
  const { type, text, textFormat, from } = activity;
  const ours = type === 'message' && isObject(from) && from.role === 'bot';
  if (!ours || textFormat !== 'plain' || typeof text !== 'string') return activity;
  return { ...activity, text: markdownText(text), textFormat: 'markdown' };
}

/**
 * Markdown that shows a plain text exactly as it stands, line by line; the web and mail addresses in it are links, and
 * nothing else is markup. Readers differ in what they take for markup (Web Chat takes HTML, bare host names, `(c)` and
 * three dots), so whatever could be any is written as a character reference, which is text to all of them.
 */
export function markdownText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines
    .map((line, index) => {
      // A break inside a paragraph has to be said; around an empty line a backslash would be shown.
      const goesOn = !isBlank(line) && !isBlank(lines[index + 1] ?? '');
      return markdownLine(line) + (goesOn ? '\\' : '');
    })
    .join('\n');
}

const isBlank = (line: string) => line.trim() === '';

function markdownLine(line: string): string {
  if (isBlank(line)) return '';
  return textParts(line)
    .map(({ text, href }, index) => {
      const shown = index === 0 ? lineBegin(text) : inline(text);
      return href === undefined ? shown : `[${shown}](<${addressOf(href)}>)`;
    })
    .join('');
}

/** `&#46;` for a full stop. */
const reference = (character: string) => `&#${character.charCodeAt(0)};`;

/** Blanks that would make a line code, and what would make it a heading, a quotation, a list or a rule. */
function lineBegin(text: string): string {
  const [, blanks = '', list = '', rest = ''] = /^([ \t]*)([-+]|\d{1,9}[.)])?(.*)$/s.exec(text) ?? [];
  return blanks.replace(/[ \t]/g, '&#160;') + list.replace(/[-+.)]/, reference) + inline(rest);
}

/** Marks that may be markup anywhere, and others that are in company only: `(c)`, `...`, `--`, `//`, `a.b`. */
const MARKS = /[\\`*_[\]<>&#~|!{}$^=@"']|\((?=(?:c|r|p|tm)\))|[.,?+-](?=[.,?+-])|\.(?=[^\s.])|\/(?=\/)/gi;

function inline(text: string): string {
  return text.replace(MARKS, reference);
}

/** An address between angle brackets, where only these marks and line ends would end it. */
function addressOf(href: string): string {
  return href.replace(/[<>\\\s&]/g, (mark) => (mark === '&' ? '&amp;' : encodeURIComponent(mark)));
}
