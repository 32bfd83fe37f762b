import { type CivilDate, firstDay, isCivilDate, lastDay, yearOf } from '../../knowledge/civil-date.js';
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

/** Whether a normalised word is the name of a month, in one word, in any of the six languages. */
export const isMonthName = (word: string): boolean => MONTH_OF.has(word);

/** Months that a normalised text names, 1 to 12; "may" is left out, since in English it mostly is no month. */
export function monthsIn(normalised: string): readonly number[] {
  const named = normalised.match(WORD)?.flatMap((word) => (word === 'may' ? [] : (MONTH_OF.get(word) ?? []))) ?? [];
  const counted = [...normalised.matchAll(CHINESE_MONTH)].map(([, digits = '']) =>
    /\d/.test(digits) ? Number(digits) : CHINESE_NUMBERS.indexOf(digits) + 1,
  );
  return [...new Set([...named, ...counted].filter((month) => month >= 1 && month <= 12))];
}

const WORD = /[\p{L}\p{M}]+/gu;
const CHINESE_NUMBERS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const CHINESE_MONTH = /(?<!\d)(\d{1,2}|十[一二]?|[一二三四五六七八九])月/gu;

const NAMES = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.?[o°]|-?(?:го|е))?';
const LINK = '(?:\\s*(?:-|–|—|to|and|au|et|al|y el|y|по|до|и|الي|و|/)\\s*)';
const BEFORE_YEAR = '(?:\\s*(?:of|de|del|من|من عام|من سنه|عام|سنه|لعام|لسنه))?';
/** Not the hour ("15 March 10:00"), not the beginning of a longer number. */
const END = '(?![\\d:]|\\s*[hч](?!\\p{L}))';
const DAY_MONTH = new RegExp(
  `(?<!\\d[.,/]?)${DAY}(?:${LINK}${DAY})?\\s*(?:of|de|من)?\\s*(${NAMES})(?!\\p{L})\\.?(?:\\s*/\\s*(?:${NAMES})(?!\\p{L}))?(?:,?${BEFORE_YEAR}\\s*(\\d{4})(?!\\d))?`,
  'gu',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${NAMES})\\.?\\s+${DAY}(?:${LINK}${DAY})?${END}(?:,?\\s*(\\d{4})(?!\\d))?`,
  'gu',
);
const CHINESE =
  /(?:(\d{4})\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})(?!\d)(?!\s*[月年])\s*[日号]?(?:\s*(?:至|到|-|–|—|~)\s*(\d{1,2})(?!\d)\s*[日号])?/gu;
const YEAR_FIRST = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/gu;
const DAY_FIRST = /(?<![\d/.-])(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})(?![\d/])/gu;

type Found = (groups: readonly (string | undefined)[]) => Parts;
interface Parts {
  readonly days: readonly (string | undefined)[];
  readonly month: number | undefined;
  readonly year: string | undefined;
}

/** Each form reads what the forms before it have left: "15 March 26 people" holds one day, not two. */
const FORMS: readonly (readonly [RegExp, Found])[] = [
  [YEAR_FIRST, ([year, , month, day]) => ({ days: [day], month: Number(month), year })],
  [DAY_FIRST, ([day, , month, year]) => ({ days: [day], month: Number(month), year })],
  [CHINESE, ([year, month, first, second]) => ({ days: [first, second], month: Number(month), year })],
  [DAY_MONTH, ([first, second, month = '', year]) => ({ days: [first, second], month: MONTH_OF.get(month), year })],
  [MONTH_DAY, ([month = '', first, second, year]) => ({ days: [first, second], month: MONTH_OF.get(month), year })],
];

/** The dates of a normalised text, in its order; of a period both ends. */
export function datesIn(normalised: string): NamedDate[] {
  // No day without a number of one or two digits.
  if (!/(?<!\d)\d{1,2}(?!\d)/.test(normalised)) return [];
  const found: { readonly at: number; readonly dates: readonly NamedDate[] }[] = [];
  let rest = normalised;
  for (const [pattern, read] of FORMS) {
    for (const match of rest.matchAll(pattern)) found.push({ at: match.index, dates: datesOf(read(match.slice(1))) });
    rest = rest.replace(pattern, (form) => '\n'.repeat(form.length));
  }
  return found.sort((a, b) => a.at - b.at).flatMap(({ dates }) => dates);
}

/** A period of which one end is no day is none at all. */
function datesOf({ days, month, year }: Parts): readonly NamedDate[] {
  const named = days.filter((day) => day !== undefined);
  const dates = named.flatMap((day) => (month === undefined ? [] : (valid(Number(day), month, year) ?? [])));
  return dates.length === named.length ? dates : [];
}

function valid(day: number, month: number, year: string | undefined): NamedDate | undefined {
  // Without a year 29 February may be meant: 2024 has one.
  if (!isCivilDate(civilDate(year ?? '2024', month, day))) return undefined;
  return year === undefined ? { day, month } : { day, month, year: Number(year) };
}

function civilDate(year: number | string, month: number, day: number): CivilDate {
  return [year, month, day].map((value) => String(value).padStart(2, '0')).join('-');
}

/** Whether a date named in a question can be the given day. */
export function isSameDay(named: NamedDate, day: CivilDate): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return named.day === date && named.month === month && (named.year === undefined || named.year === year);
}

/** Whether a date named in a question can be a day of a period; a period may be as coarse as a year. */
export function isWithin(named: NamedDate, start: CivilDate, end: CivilDate): boolean {
  const [from, to] = [firstDay(start), lastDay(end)];
  const years = named.year === undefined ? [yearOf(from), yearOf(to)] : [named.year];
  return years.map((year) => civilDate(year, named.month, named.day)).some((day) => from <= day && day <= to);
}
