/** Characters of a header's text; what is longer is cut at a word where there is one. */
const LONGEST = 200;

/**
 * A text from outside as it may stand in a header: one line, no control characters and none that turn the reading
 * direction, of a bounded length.
 */
export function headerText(text: string): string {
  const line = text
    .toWellFormed()
    .normalize('NFC')
    .replace(
      /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST) return line;
  const cut = [...line].slice(0, LONGEST).join('');
  return `${cut.replace(/\s\S{0,30}$/, '')}…`;
}

/** Whether a text is one Message-ID that a header can name (RFC 5322, 3.6.4), of a length that fits its line. */
export function isMessageId(text: string): boolean {
  return /^<[!-;=?-~]{1,250}>$/.test(text);
}
