import { describe, expect, test } from '@jest/globals';
import { wordings } from '../../../dialogs/wording/index.js';
import type { Wording } from '../../../dialogs/wording/wording.js';
import { dateFields } from '../../../knowledge/civil-date.js';
import { type InSix, LANGUAGES } from '../../../knowledge/language.js';

const NB = '\u00a0';

function fields(text: string) {
  const found = dateFields(text);
  if (!found) throw new Error(`no date: ${text}`);
  return found;
}

/** One test a row and language: what the row says, and how it reads in each language. */
function table<Given>(
  rows: readonly (readonly [Given, InSix<string>])[],
  read: (wording: Wording, given: Given) => string,
) {
  const cases = rows.flatMap(([given, texts]) =>
    LANGUAGES.map((language) => ({ given, language, text: texts[language] })),
  );
  test.each(cases)('$language $given: $text', ({ given, language, text }) => {
    expect(read(wordings[language], given)).toBe(text);
  });
}

describe('dates', () => {
  table(
    [
      [
        '2026-03-15',
        {
          en: '15 March 2026',
          fr: '15 mars 2026',
          es: '15 de marzo de 2026',
          ar: '15 آذار/مارس 2026',
          ru: '15 марта 2026 года',
          zh: '2026年3月15日',
        },
      ],
      [
        '2026-08-01',
        {
          en: '1 August 2026',
          fr: '1er août 2026',
          es: '1 de agosto de 2026',
          ar: '1 آب/أغسطس 2026',
          ru: '1 августа 2026 года',
          zh: '2026年8月1日',
        },
      ],
      [
        '2026-07',
        {
          en: 'July 2026',
          fr: 'juillet 2026',
          es: 'julio de 2026',
          ar: 'تموز/يوليو 2026',
          ru: 'июль 2026 года',
          zh: '2026年7月',
        },
      ],
      ['2003', { en: '2003', fr: '2003', es: '2003', ar: '2003', ru: '2003', zh: '2003年' }],
    ],
    (wording, given: string) => wording.date(fields(given)),
  );
});

describe('ranges', () => {
  table(
    [
      [
        '2026-07-06 2026-07-10',
        {
          en: '6–10 July 2026',
          fr: 'du 6 au 10 juillet 2026',
          es: 'del 6 al 10 de julio de 2026',
          ar: 'من 6 إلى 10 تموز/يوليو 2026',
          ru: '6–10 июля 2026 года',
          zh: '2026年7月6日至10日',
        },
      ],
      [
        '2026-05-30 2026-06-01',
        {
          en: '30 May to 1 June 2026',
          fr: 'du 30 mai au 1er juin 2026',
          es: 'del 30 de mayo al 1 de junio de 2026',
          ar: 'من 30 أيار/مايو إلى 1 حزيران/يونيو 2026',
          ru: `30 мая${NB}– 1 июня 2026 года`,
          zh: '2026年5月30日至6月1日',
        },
      ],
      [
        '2026-12-30 2027-01-02',
        {
          en: '30 December 2026 to 2 January 2027',
          fr: 'du 30 décembre 2026 au 2 janvier 2027',
          es: 'del 30 de diciembre de 2026 al 2 de enero de 2027',
          ar: 'من 30 كانون الأول/ديسمبر 2026 إلى 2 كانون الثاني/يناير 2027',
          ru: `30 декабря 2026 года${NB}– 2 января 2027 года`,
          zh: '2026年12月30日至2027年1月2日',
        },
      ],
      [
        '2026-04 2026-07',
        {
          en: 'April to July 2026',
          fr: "d'avril à juillet 2026",
          es: 'de abril a julio de 2026',
          ar: 'من نيسان/أبريل إلى تموز/يوليو 2026',
          ru: 'апрель–июль 2026 года',
          zh: '2026年4月至7月',
        },
      ],
      [
        '2025-11 2026-02',
        {
          en: 'November 2025 to February 2026',
          fr: 'de novembre 2025 à février 2026',
          es: 'de noviembre de 2025 a febrero de 2026',
          ar: 'من تشرين الثاني/نوفمبر 2025 إلى شباط/فبراير 2026',
          ru: `ноябрь 2025 года${NB}– февраль 2026 года`,
          zh: '2025年11月至2026年2月',
        },
      ],
      [
        '2003 2005',
        {
          en: '2003 to 2005',
          fr: 'de 2003 à 2005',
          es: 'de 2003 a 2005',
          ar: 'من 2003 إلى 2005',
          ru: '2003–2005',
          zh: '2003年至2005年',
        },
      ],
    ],
    (wording, given: string) => {
      const [start = '', end = ''] = given.split(' ');
      return wording.range(fields(start), fields(end));
    },
  );
});

describe('numbers', () => {
  const plain = (text: string): InSix<string> => ({ en: text, fr: text, es: text, ar: text, ru: text, zh: text });
  const spaced = (text: string) => text.replaceAll(' ', NB);
  table(
    [
      [11, plain('11')],
      [2000, { ...plain(spaced('2 000')), en: '2,000', es: '2000' }],
      [19_000, { ...plain(spaced('19 000')), en: '19,000' }],
      [1_500_000, { ...plain(spaced('1 500 000')), en: '1,500,000' }],
    ],
    (wording, given: number) => wording.number(given),
  );
});

const DAYS: InSix<readonly string[]> = {
  en: ['1 day', '2 days', '3 days', '11 days', '21 days', '100 days'],
  fr: ['1 jour', '2 jours', '3 jours', '11 jours', '21 jours', '100 jours'],
  es: ['queda 1 día', 'quedan 2 días', 'quedan 3 días', 'quedan 11 días', 'quedan 21 días', 'quedan 100 días'],
  ar: ['يوم واحد', 'يومان', '3 أيام', '11 يومًا', '21 يومًا', '100 يوم'],
  ru: [
    'остался 1 день',
    'осталось 2 дня',
    'осталось 3 дня',
    'осталось 11 дней',
    'остался 21 день',
    'осталось 100 дней',
  ],
  zh: ['1天', '2天', '3天', '11天', '21天', '100天'],
};
const COUNTS = [1, 2, 3, 11, 21, 100];

describe('days', () => {
  test.each(LANGUAGES)('%s has the plural of each count', (language) => {
    const { stillOpen, eventAhead, passed } = wordings[language];
    COUNTS.forEach((count, index) => {
      const left = DAYS[language][index] ?? '';
      // After a preposition the Arabic dual bends; the verbs of Spanish and Russian belong to "left" alone.
      const after = left === 'يومان' ? 'يومين' : left.replace(/^(?:quedan?|оста\S+) /, '');
      expect(stillOpen(count)).toMatch(new RegExp(`[ 剩]${left}`));
      expect(eventAhead('X', '', count)).toContain(after);
      expect(passed(count)).toContain(after);
    });
  });

  test.each(LANGUAGES)('%s says on the last day that it is the last, without a zero', (language) => {
    expect(wordings[language].stillOpen(0)).not.toMatch(/\d/);
  });
});
