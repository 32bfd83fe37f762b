/** How far a client has read: `<store epoch>-<position>`. Opaque to clients. */
export function watermark(epoch: string, position: number): string {
  return `${epoch}-${position}`;
}

/**
 * The position after which to go on reading. Whatever we did not issue for this history replays from the start, since
 * a client that gets too much drops what it knows, and one that gets too little is deaf: another epoch (a restore from
 * backup), a position beyond the end, anything else. `known` is false for these.
 */
export function positionOf(text: string, epoch: string, last: number): { after: number; known: boolean } {
  const cut = text.lastIndexOf('-');
  const digits = text.slice(cut + 1);
  const position = Number(digits);
  const known = cut >= 0 && text.slice(0, cut) === epoch && /^\d{1,15}$/.test(digits) && position <= last;
  return { after: known ? position : 0, known };
}
