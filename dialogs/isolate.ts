const LRI = '\u2066';
const PDI = '\u2069';
const SPACE_BETWEEN = '[ \\u00a0\\u202f]';
const LATIN_WORD = '[A-Za-z0-9@+][A-Za-z0-9@+._:/#&%~=?-]*[A-Za-z0-9/]|[A-Za-z0-9]';
const LATIN_RUN = new RegExp(`(?:${LATIN_WORD})(?:${SPACE_BETWEEN}(?:${LATIN_WORD}))*`, 'g');

/**
 * Wraps addresses, links, telephone numbers and names in Latin letters in left-to-right isolates (Unicode UAX 9), so that
 * they read in their own order inside right-to-left text. Bare numbers stay: the algorithm orders them rightly.
 */
export function isolateLatin(text: string): string {
  return text.replace(LATIN_RUN, (run) => (/[A-Za-z]|^\+/.test(run) ? `${LRI}${run}${PDI}` : run));
}
