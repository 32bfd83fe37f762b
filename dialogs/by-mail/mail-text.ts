import { isItem } from './lists.js';

/** Columns beyond which a mail program breaks a line; a line that could have taken the next word was ended by its writer. */
const FULL_LINE = 58;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;
const HAN_END = /[\p{Script=Han}，、]$/u;

/** A text without the breaks that a mail program has put into its lines, so that a sentence is one line. */
export function unwrapped(text: string): string {
  const joined: string[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const [before, last] = [lines[index - 1], joined.at(-1)];
    if (last !== undefined && before && line && !isItem(line) && wasFull(before, line)) {
      const space = HAN_END.test(before) && /^\p{Script=Han}/u.test(line) ? '' : ' ';
      joined[joined.length - 1] = `${last}${space}${line}`;
    } else joined.push(line);
  }
  return joined.join('\n');
}

/** Whether the first word of the next line had no room on a line. */
function wasFull(line: string, next: string): boolean {
  const [word = ''] = /^\p{Script=Han}|^\S+/u.exec(next) ?? [];
  return columns(line) + 1 + columns(word) > FULL_LINE;
}

function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
