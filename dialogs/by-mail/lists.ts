/** How writers of the six languages mark the items of a list. */
const ITEM =
  /^\s*(?:[-*•–—·‣▪◦]|\(?[0-9٠-٩]{1,2}\s?(?:[.)、．:]|[-–—](?=\s))|[（(][一二三四五六七八九十0-9]{1,2}[)）]|[一二三四五六七八九十]{1,2}[、.．]|第[一二三四五六七八九十][，、,:：]?|[①-⑳]|[a-hа-жأ-ي][.)])\s*(?=\S)/iu;

/** A year or a date at the beginning of a line numbers nothing. */
const DATE = /^\s*\d{1,2}[./-]\s?\d/u;

export interface Listed {
  /** The text with its items numbered in one way, without the line that only announces them. */
  readonly text: string;
  /** That line; it may say what all of them are about. */
  readonly introduction?: string;
}

/**
 * "Please tell us: - the dates; - the place": each item is a question of its own, the line above them is none. What is no list,
 * or is one without an introduction, keeps its words.
 */
export function listed(text: string): Listed {
  const lines = text.split('\n');
  const items = lines.flatMap((line, index) => (isItem(line) ? [index] : []));
  const [first = 0] = items;
  if (items.length < 2) return { text };
  const above = lines.slice(0, first).findLastIndex((line) => line.trim() !== '');
  const introduction = lines[above]?.trim() ?? '';
  const announces = /[:：]$/u.test(introduction);
  let number = 0;
  const numbered = lines.flatMap((line, index) => {
    if (announces && index === above) return withoutAnnouncement(line);
    if (!isItem(line)) return [line];
    number += 1;
    return [`${number}) ${line.replace(ITEM, '').replace(/[;；]\s*$/u, '')}`];
  });
  return { text: numbered.join('\n'), ...(announces ? { introduction: lastSentence(introduction) } : {}) };
}

/** Whether a line is an item of a list. */
export function isItem(line: string): boolean {
  return ITEM.test(line) && !DATE.test(line);
}

/** What stands before the sentence that announces the list is not part of it. */
function withoutAnnouncement(line: string): readonly string[] {
  const before = line.trim().slice(0, -lastSentence(line.trim()).length).trim();
  return before === '' ? [] : [before];
}

function lastSentence(line: string): string {
  return line.split(/(?<=[.!?。！？؟]["»”]?)\s*(?=\S)/u).at(-1) ?? line;
}
