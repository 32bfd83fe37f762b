import { normalise } from './normalise.js';
import { type EditionReference, RELATIVE } from './relative-editions.js';

export type { EditionReference } from './relative-editions.js';

/** Symbols of resolutions carry numbers that look like years. */
const RESOLUTION = /\b(?:a\/)?(?:res\/)?(?:\d{2}\/\d{1,3}|20\d{2}\/\d{1,2})\b(?!\/)/g;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** '26 is a year; d'11 (an article) and '15 March 2026' (quoted) are none. */
const SHORT_YEAR = /(?<=(?<!(?<!\p{L})[dl])')(\d{2})(?!\d|\s\p{L}+\s+\d{4})/gu;
/** 2030 is the year of the Agenda for Sustainable Development; beside its name it is no edition. */
const AGENDA_YEAR = /(?<!\d)2030(?!\d)/g;
const AGENDA =
  /agenda|programme de dev|sustainab|durable|sostenible|sdgs?\b|повестк|устоичив|خطه|المستدامه|议程|可持续/u;

const PATTERNS = RELATIVE.map(({ reference, forms }) => {
  const alternatives = forms.map(normalise).sort((a, b) => b.length - a.length);
  // Russian and Chinese forms are stems: what follows may be an ending or the next word.
  const body = alternatives.map((form) =>
    /[\p{Script=Cyrillic}\p{Script=Han}]$/u.test(form) ? form : `${form}(?![\\p{L}])`,
  );
  return { reference, pattern: new RegExp(`(?<![\\p{L}--\\p{Script=Han}])(?:${body.join('|')})`, 'v') };
});

/** Years that a normalised text names, without those inside the symbols of resolutions, each once, in its order. */
export function yearsIn(normalised: string): string[] {
  const bare = normalised.replace(RESOLUTION, ' ');
  const text = AGENDA.test(bare) ? bare.replace(AGENDA_YEAR, ' ') : bare;
  const full = text.match(YEAR) ?? [];
  const short = [...text.matchAll(SHORT_YEAR)].map(([, digits = '']) => `20${digits}`);
  return [...new Set([...full, ...short])];
}

/** The relative edition that a normalised text names; a year ("last year") before "the next", "now" after all. */
export function relativeEdition(normalised: string): EditionReference | undefined {
  return PATTERNS.find(({ pattern }) => pattern.test(normalised))?.reference;
}

/** A normalised text without the words that name a relative edition ("and last year?" → "and ?"). */
export function withoutRelative(normalised: string): string {
  const found = PATTERNS.map(({ pattern }) => pattern.exec(normalised)).find((match) => match !== null);
  if (!found) return normalised;
  const rest = normalised.slice(found.index + found[0].length).replace(/^\p{Script=Cyrillic}+/u, '');
  return `${normalised.slice(0, found.index)} ${rest}`;
}
