import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { datesIn, isSameDay, isWithin, monthsIn, type NamedDate } from '../../../dialogs/understanding/date-grammar.js';
import { normalise } from '../../../dialogs/understanding/normalise.js';
import { wordings } from '../../../dialogs/wording/index.js';
import { isCivilDate } from '../../../knowledge/civil-date.js';
import { LANGUAGES } from '../../../knowledge/language.js';

/** As civil dates; `*` where the year is open. */
const named = (text: string) =>
  datesIn(normalise(text)).map(({ day, month, year }: NamedDate) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${year ?? '*'}-${two(month)}-${two(day)}`;
  });

describe('days and periods', () => {
  test.each<[string, string[]]>([
    ['Is it on 15 March 2026?', ['2026-03-15']],
    ['the 15th of March, 2026', ['2026-03-15']],
    ['March 15th, 2026', ['2026-03-15']],
    ['6–10 July 2026', ['2026-07-06', '2026-07-10']],
    ['from July 6 to 10, 2026', ['2026-07-06', '2026-07-10']],
    ['15 Mar. 2026 or Sept. 3', ['2026-03-15', '*-09-03']],
    ['les 7 et 8 avril 2020', ['2020-04-07', '2020-04-08']],
    ['jusqu’au 1er mars', ['*-03-01']],
    ['du 30 juin au 2 juillet 2026', ['*-06-30', '2026-07-02']],
    ['le 31 janvier 2024 et le 15 février 2024', ['2024-01-31', '2024-02-15']],
    ['del 27 al 31 de mayo', ['*-05-27', '*-05-31']],
    ['entre el 6 y el 10 de julio de 2026', ['2026-07-06', '2026-07-10']],
    ['el 1º de mayo', ['*-05-01']],
    ['el 1.º de mayo', ['*-05-01']],
    ['15 de marzo del 2026', ['2026-03-15']],
    ['с 6 по 10 июля 2026 года', ['2026-07-06', '2026-07-10']],
    ['до 15-го марта 2026 г.', ['2026-03-15']],
    ['15 كانون الثاني/يناير 2020', ['2020-01-15']],
    ['من 6 إلى 10 تموز/يوليو 2026', ['2026-07-06', '2026-07-10']],
    ['٦-٩ نيسان/أبريل ٢٠٢٠', ['2020-04-06', '2020-04-09']],
    ['15 مارس من عام 2026', ['2026-03-15']],
    ['2024年5月27日至31日', ['2024-05-27', '2024-05-31']],
    ['2026 年 3 月 15 日', ['2026-03-15']],
    ['３月１５号', ['*-03-15']],
    ['5月30日至6月2日', ['*-05-30', '*-06-02']],
    ['2026-03-15 and 2026/3/20', ['2026-03-15', '2026-03-20']],
    ['le 31.01.2023, 31/01/2023 ou 31. 1. 2023', ['2023-01-31', '2023-01-31', '2023-01-31']],
    ['29 February', ['*-02-29']],
  ])('%s', (text, dates) => {
    expect(named(text)).toEqual(dates);
  });
});

describe('what is not fully a date is none', () => {
  test.each([
    '31 April 2026',
    '30 февраля',
    '29 February 2026',
    '28 to 30 February',
    '30-31 June 2026',
    '2月30日',
    '13月5日',
    '5月2026年',
    '2026年5月',
    '2026-02-30',
    '03/15/2026',
    '32 March',
    'May 2026',
    'en mars 2026',
    'the 15th',
    '20260315',
    'A/RES/70/125',
    'ECOSOC 2022/15',
    '+41 22 730 6240',
    '123.15.2026',
  ])('%s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['15 March 10:00', ['*-03-15']],
    ['15 March 26 people', ['*-03-15']],
    ['le 15 mars 10 h', ['*-03-15']],
    ['11 de marzo 2 proyectos', ['*-03-11']],
  ])('%s: a number after the date is no second day', (text, dates) => {
    expect(named(text)).toEqual(dates);
  });
});

describe('every day that a reply can name is read again', () => {
  test.each(LANGUAGES)('%s', (language) => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const iso = date.toISOString().slice(0, 10);
        expect(named(wordings[language].date({ year, month, day: dayOfMonth }))).toEqual([iso]);
      }),
    );
  });
});

test('no text names an impossible day', () => {
  const piece = fc.constantFrom(
    ...'0 1 2 9 15 29 30 31 32 2026 1900 年 月 日 至 - / . march mars мая آذار to au по'.split(' '),
  );
  const text = fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 12 });
  fc.assert(
    fc.property(text, (pieces) => {
      for (const { day, month, year } of datesIn(pieces.flat().join(''))) {
        const two = (value: number) => String(value).padStart(2, '0');
        expect(isCivilDate(`${year ?? '2024'}-${two(month)}-${two(day)}`)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each<[NamedDate, boolean]>([
  [{ day: 15, month: 3, year: 2026 }, true],
  [{ day: 15, month: 3 }, true],
  [{ day: 15, month: 3, year: 2024 }, false],
  [{ day: 3, month: 15 }, false],
  [{ day: 16, month: 3 }, false],
])('%j can be 15 March 2026: %s', (date, same) => {
  expect(isSameDay(date, '2026-03-15')).toBe(same);
});

test.each<[NamedDate, string, string, boolean]>([
  [{ day: 8, month: 7 }, '2026-07-06', '2026-07-10', true],
  [{ day: 11, month: 7, year: 2026 }, '2026-07-06', '2026-07-10', false],
  [{ day: 8, month: 7, year: 2025 }, '2026-07-06', '2026-07-10', false],
  [{ day: 1, month: 1 }, '2025-12-30', '2026-01-02', true],
  [{ day: 31, month: 12, year: 2003 }, '2003', '2003', true],
  [{ day: 1, month: 1, year: 2004 }, '2003', '2003', false],
])('%j is within %s and %s: %s', (date, start, end, within) => {
  expect(isWithin(date, start, end)).toBe(within);
});

test.each<[string, readonly number[]]>([
  ['until the end of April', [4]],
  ["jusqu'à fin mars ou avril", [3, 4]],
  ['حتى نهاية أبريل', [4]],
  ['截止到3月底', [3]],
  ['开到十二月', [12]],
  ['May I submit?', []],
  ['in the 13月', []],
])('the months of %j', (text, expected) => {
  expect(monthsIn(normalise(text))).toEqual(expected);
});
