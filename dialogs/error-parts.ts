/** The `code` of an error (`ENOENT`, `store-closed` …), or undefined. Whatever was thrown, from whichever realm. */
export function codeOf(error: unknown): unknown {
  return fieldOf(error, 'code');
}

/** A field of an error, or undefined. */
export function fieldOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

/** What an error says, for a sentence that goes on after it. */
export function reasonOf(error: unknown): string {
  const message = fieldOf(error, 'message');
  return typeof message === 'string' ? message : String(error);
}
