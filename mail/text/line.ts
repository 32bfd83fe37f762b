/** A line of a message's text and what the structure around it says of it. */
export interface Line {
  readonly text: string;
  readonly kind: LineKind;
}

export type LineKind =
  /** As far as the structure tells, the sender's own. */
  | 'own'
  /** Quoted from an earlier message. */
  | 'quote'
  /** Indented: a quote where a line before it says so. */
  | 'indented'
  /** The line that says who wrote the quote, marked as such by the program. */
  | 'attribution'
  | 'signature'
  /** From here on all is an earlier message. */
  | 'cut'
  /** A ruler. */
  | 'ruler';

/** The lines of a plain text; `>` marks quotes. */
export function plainLines(text: string): Line[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line): Line => {
      const shown = tidy(line);
      if (/^>/.test(shown)) return { text: shown.replace(/^[>\s]+/, ''), kind: 'quote' };
      return { text: shown, kind: /^[_\u2500-]{10,}$/.test(shown) ? 'ruler' : 'own' };
    });
}

/** White space folded; marks that turn or hide text removed. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
