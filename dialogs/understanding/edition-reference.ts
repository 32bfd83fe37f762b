import { normalise } from './normalise.js';

/** Which edition a question means, as seen from now. */
export type EditionReference =
  /** Years counted from the year of `now`: last year is -1. */
  | { readonly kind: 'year-offset'; readonly offset: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  /** That of the question before, also of another activity. */
  | { readonly kind: 'same' };

/** Symbols of resolutions carry numbers that look like years. */
const RESOLUTION = /\b(?:a\/)?(?:res\/)?(?:\d{2}\/\d{1,3}|20\d{2}\/\d{1,2})\b(?!\/)/g;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** '26 is a year; d'11 (an article) and '15 March 2026' (quoted) are none. */
const SHORT_YEAR = /(?<=(?<!(?<!\p{L})[dl])')(\d{2})(?!\d|\s\p{L}+\s+\d{4})/gu;
/** 2030 is the year of the Agenda for Sustainable Development; beside its name it is no edition. */
const AGENDA_YEAR = /(?<!\d)2030(?!\d)/g;
const AGENDA =
  /agenda|programme de dev|sustainab|durable|sostenible|sdgs?\b|повестк|устоичив|خطه|المستدامه|议程|可持续/u;

const RELATIVE: readonly { readonly reference: EditionReference; readonly forms: readonly string[] }[] = [
  {
    reference: { kind: 'same' },
    forms: [
      'the same year',
      'that same year',
      'that year',
      'same edition',
      'cette meme annee',
      'la meme annee',
      'cette annee-la',
      'cette annee la',
      'meme edition',
      'ese mismo ano',
      'el mismo ano',
      'mismo ano',
      'ese ano',
      'aquel ano',
      'misma edicion',
      'в том же году',
      'того же года',
      'в тот же год',
      'в тот год',
      'того года',
      'نفس السنه',
      'نفس العام',
      'السنه نفسها',
      'العام نفسه',
      'ذلك العام',
      'تلك السنه',
      '同年',
      '同一年',
      '那一年',
      '当年',
    ],
  },
  {
    reference: { kind: 'year-offset', offset: -1 },
    forms: [
      'last year',
      'a year ago',
      'one year ago',
      'il y a un an',
      'hace un ano',
      'год назад',
      'قبل سنه',
      'قبل عام',
      '一年前',
      "last year's",
      'l an dernier',
      "l'an dernier",
      "l'annee derniere",
      'annee derniere',
      "l'annee passee",
      "l'an passe",
      'el ano pasado',
      'ano pasado',
      'ano anterior',
      'в прошлом году',
      'прошлого года',
      'прошлый год',
      'прошлогодн',
      'العام الماضي',
      'للعام الماضي',
      'للسنه الماضيه',
      'السنه الماضيه',
      'العام الفائت',
      'العام اللي فات',
      'السنه اللي فاتت',
      '去年',
    ],
  },
  {
    reference: { kind: 'year-offset', offset: 0 },
    forms: [
      'this year',
      "this year's",
      'cette annee',
      'este ano',
      'de este ano',
      'в этом году',
      'этого года',
      'в текущем году',
      'هذا العام',
      'هذه السنه',
      'هالسنه',
      'السنه دي',
      'السنه هذي',
      'العام الحالي',
      'للعام الحالي',
      'لهذا العام',
      'لهذه السنه',
      'هاد العام',
      'هذا العام',
      'العام الجاري',
      '今年',
      '本年度',
      '本年',
    ],
  },
  {
    reference: { kind: 'year-offset', offset: 1 },
    forms: [
      'next year',
      "next year's",
      "l'an prochain",
      "l'annee prochaine",
      'annee prochaine',
      'el ano que viene',
      'el proximo ano',
      'proximo ano',
      'ano que viene',
      'ano proximo',
      'в следующем году',
      'следующего года',
      'в будущем году',
      'العام القادم',
      'للعام القادم',
      'للعام المقبل',
      'للسنه القادمه',
      'السنه القادمه',
      'العام المقبل',
      'السنه الجايه',
      'السنه المقبله',
      '明年',
    ],
  },
  {
    reference: { kind: 'year-offset', offset: -2 },
    forms: [
      'the year before last',
      'two years ago',
      'il y a deux ans',
      'hace dos anos',
      'два года назад',
      'позапрошлом году',
      'позапрошлого года',
      'قبل سنتين',
      'قبل عامين',
      '前年',
    ],
  },
  {
    reference: { kind: 'next' },
    forms: [
      'the next',
      'next one',
      'next edition',
      'next wsis',
      'next forum',
      'upcoming',
      'prochain',
      'prochaine',
      'prochains',
      'prochaines',
      'a venir',
      'proximo',
      'proxima',
      'proximos',
      'proximas',
      'que viene',
      'следующ',
      'ближайш',
      'предстоящ',
      'القادم',
      'القادمه',
      'المقبل',
      'المقبله',
      'الجاي',
      'الجايه',
      '下一届',
      '下届',
      '下一次',
      '下次',
      '即将',
    ],
  },
  {
    reference: { kind: 'previous' },
    // "Last" alone is no edition: "the last day to submit" asks for a deadline.
    forms: [
      'last forum',
      'last one',
      'last edition',
      'last time',
      'last prizes',
      'previous',
      'dernier forum',
      'derniere edition',
      'derniere fois',
      'derniers prix',
      'precedent',
      'precedente',
      'precedents',
      'precedentes',
      'ultimo foro',
      'ultima edicion',
      'ultima vez',
      'ultimos premios',
      'foro anterior',
      'edicion anterior',
      'foro pasado',
      'edicion pasada',
      'прошлы',
      'прошлое',
      'прошлого',
      'прошлому',
      'прошлом',
      'прошлая',
      'прошлои',
      'прошлую',
      'предыдущ',
      'последний форум',
      'последнего форума',
      'последнем форуме',
      'السابق',
      'السابقه',
      'المنتدى الماضي',
      'الدوره الماضيه',
      'النسخه الماضيه',
      'المنتدى الاخير',
      'اللي فات',
      'اللي فاتت',
      '上一届',
      '上届',
      '上一次',
      '上次',
      '往届',
      '上一屆',
    ],
  },
];

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

/** The relative edition that a normalised text names; a year ("last year") before "the next" and "the previous". */
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
