/** The line above which staff write when they answer a case mail; its signs are the same in every language. */

/** `words` say in the staff's language that only what stands above goes to the stakeholder. */
export const markerLine = (words: string) => `##-- ${words} --##`;

const MARKER = /^[>\s|]*##-- .* --##\s*$/m;

/** A reply's text without the marker and what follows it. */
export function withoutMarker(text: string): string {
  const at = text.search(MARKER);
  return (at < 0 ? text : text.slice(0, at)).trim();
}
