const LRI = '\u2066';
const PDI = '\u2069';
const SPACE_BETWEEN = '[ \\u00a0\\u202f]';
/** Letters with accents too: "Rösti" cut at the ö would read backwards. */
const LETTER = '\\p{Script=Latin}\\u0300-\\u036f0-9';
const LATIN_WORD = `[${LETTER}@+][${LETTER}@+._:/#&%~=?-]*[${LETTER}/]|[${LETTER}]`;
const LATIN_RUN = new RegExp(`(?:${LATIN_WORD})(?:${SPACE_BETWEEN}(?:${LATIN_WORD}))*`, 'gu');

/**
 * Wraps addresses, links, telephone numbers and names in Latin letters in left-to-right isolates (Unicode UAX 9), so that
 * they read in their own order inside right-to-left text. Bare numbers stay: the algorithm orders them rightly.
 */
export function isolateLatin(text: string): string {
  return text.replace(LATIN_RUN, (run) => (/\p{Script=Latin}|^\+/u.test(run) ? `${LRI}${run}${PDI}` : run));
}
