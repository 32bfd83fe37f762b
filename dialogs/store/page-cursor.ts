/** Where a page ended: what it was ordered by, and the id that decides between equals. */
export interface PageEnd {
  readonly order: string;
  readonly id: string;
}

/** A cursor as callers hand it back; opaque to them. */
export function cursorOf({ order, id }: PageEnd): string {
  return Buffer.from(JSON.stringify([order, id])).toString('base64url');
}

/** Undefined where it is none of ours: then the first page is meant. */
export function pageEnd(cursor: string | undefined): PageEnd | undefined {
  if (cursor === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(value)) return undefined;
    const [order, id]: unknown[] = value;
    return typeof order === 'string' && typeof id === 'string' ? { order, id } : undefined;
  } catch {
    return undefined;
  }
}
