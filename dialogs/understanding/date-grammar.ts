import { type CivilDate, isCivilDate } from '../../knowledge/civil-date.js';
import { normalise } from './normalise.js';

/**
 * Days that a question names, in the six languages: "15 March 2026", "le 1er mars", "del 6 al 10 de julio de 2026",
 * "2026年3月15日", "15 آذار/مارس". All or nothing: what is not fully a date is none. A date without a year keeps it open.
 */
export interface NamedDate {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'enero', 'января', 'январь', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'feb', 'fevrier', 'febrero', 'февраля', 'февраль', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mar', 'mars', 'marzo', 'марта', 'март', 'مارس', 'آذار'],
  ['april', 'apr', 'avril', 'abril', 'апреля', 'апрель', 'أبريل', 'نيسان', 'أفريل'],
  ['may', 'mai', 'mayo', 'мая', 'май', 'مايو', 'أيار', 'ماي'],
  ['june', 'jun', 'juin', 'junio', 'июня', 'июнь', 'يونيو', 'حزيران', 'جوان'],
  ['july', 'jul', 'juillet', 'julio', 'июля', 'июль', 'يوليو', 'تموز', 'جويلية'],
  ['august', 'aug', 'aout', 'agosto', 'августа', 'август', 'أغسطس', 'آب', 'أوت'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'сентября', 'сентябрь', 'سبتمبر', 'أيلول'],
  ['october', 'oct', 'octobre', 'octubre', 'октября', 'октябрь', 'أكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'novembre', 'noviembre', 'ноября', 'ноябрь', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'decembre', 'diciembre', 'декабря', 'декабрь', 'ديسمبر', 'كانون الأول'],
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name): [string, number] => [normalise(name), index + 1])),
);
const NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|o|-?го)?';
const LINK = '(?:\\s*(?:-|–|—|to|and|au|et|al|y|по|до|и|الي|و|/)\\s*)';
const DAY_MONTH = new RegExp(
  `(?<!\\d)${DAY}(?:${LINK}${DAY})?\\s*(?:of|de|من)?\\s*(${NAMES})(?!\\p{L})(?:\\s*/\\s*(?:${NAMES}))?(?:,?\\s*(?:de|del|of|г\\.?|عام|سنه)?\\s*(\\d{4}))?`,
  'gu',
);
const MONTH_DAY = new RegExp(`(?<!\\p{L})(${NAMES})\\s+${DAY}(?:${LINK}${DAY})?(?!\\d)(?:,?\\s*(\\d{4}))?`, 'gu');
const CHINESE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?(?:\s*(?:至|到|-|–|—|~)\s*(\d{1,2})[日号])?/gu;
const NUMERIC = /(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))(?!\d)/gu;

/** The dates of a normalised text, in its order; of a period both ends. */
export function datesIn(normalised: string): NamedDate[] {
  const found: NamedDate[] = [];
  const add = (day: string | undefined, month: number | undefined, year: string | undefined) => {
    const date = day === undefined || month === undefined ? undefined : valid(Number(day), month, year);
    if (date) found.push(date);
  };
  for (const [, first, second, month = '', year] of normalised.matchAll(DAY_MONTH)) {
    add(first, MONTH_OF.get(month), year);
    add(second, MONTH_OF.get(month), year);
  }
  for (const [, month = '', first, second, year] of normalised.matchAll(MONTH_DAY)) {
    add(first, MONTH_OF.get(month), year);
    add(second, MONTH_OF.get(month), year);
  }
  for (const [, year, month, first, second] of normalised.matchAll(CHINESE)) {
    add(first, Number(month), year);
    add(second, Number(month), year);
  }
  for (const [, y1, m1, d1, d2, m2, y2] of normalised.matchAll(NUMERIC)) {
    if (y1 !== undefined) add(d1, Number(m1), y1);
    else add(d2, Number(m2), y2);
  }
  return found;
}

function valid(day: number, month: number, year: string | undefined): NamedDate | undefined {
  const pad = (value: number) => String(value).padStart(2, '0');
  // Without a year 29 February may be meant: 2024 has one.
  if (!isCivilDate(`${year ?? '2024'}-${pad(month)}-${pad(day)}`)) return undefined;
  return year === undefined ? { day, month } : { day, month, year: Number(year) };
}

/** Whether a date named in a question can be the given day. */
export function isSameDay(named: NamedDate, day: CivilDate): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return named.day === date && named.month === month && (named.year === undefined || named.year === year);
}
