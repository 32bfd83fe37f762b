import { describe, expect, test } from '@jest/globals';
import { compose, type Ending } from '../../dialogs/compose.js';
import type { AnswerPart, Part } from '../../dialogs/message.js';
import { formOf } from '../../dialogs/say-fact.js';
import { wordings } from '../../dialogs/wording/index.js';
import { dateFields } from '../../knowledge/civil-date.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { dataFolder } from '../../knowledge/project-root.js';

const { knowledge } = loadKnowledgeOrThrow(dataFolder);
const sayDate = (day: string, language: Language) => formOf(dateFields(day), wordings[language]);

const FEBRUARY = '2026-02-10';
const NOBODY = { staff: { kind: 'none' }, otherLanguage: false } as const;

function answer(id: string, more: Partial<AnswerPart> = {}): AnswerPart {
  const fact = knowledge.facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  const { activity, attribute, edition } = fact;
  const topic = { activity, attribute, edition };
  return { kind: 'answer', topic, facts: [fact], noLaterEdition: false, hourAsked: false, ...more };
}

/** The reply as it reads, without the marks that nobody sees. */
function said(parts: readonly Part[], language: Language, day: string, ending: Parameters<typeof compose>[1] = NOBODY) {
  const { text } = compose(parts, ending, language, knowledge, new Date(`${day}T10:00:00Z`));
  return text.replace(/\p{Cf}/gu, '').replace(/[\u00a0\u202f]/g, ' ');
}

/** Id, day, and what the reply must hold in en, fr, es, ar, ru and zh. */
const FORMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'forum.2026.dates',
    FEBRUARY,
    [
      '6–10 July 2026, Geneva, Switzerland',
      'du 6 au 10 juillet 2026',
      'del 6 al 10 de julio de 2026',
      'من 6 إلى 10 تموز/يوليو 2026',
      '6–10 июля 2026 года',
      '2026年7月6日至10日',
    ],
  ],
  [
    'high-level-part.2020.dates',
    '2020-02-01',
    [
      '7–8 April 2020',
      '7 au 8 avril 2020',
      '7 al 8 de abril de 2020',
      '8 نيسان/أبريل 2020',
      '8 апреля 2020',
      '2020年4月7日',
    ],
  ],
  [
    'prizes.2026.deadline',
    FEBRUARY,
    [
      '15 March 2026',
      '15 mars 2026',
      '15 de marzo de 2026',
      '15 آذار/مارس 2026',
      '15 марта 2026 года',
      '2026年3月15日',
    ],
  ],
  [
    'open-consultation.2026.deadline',
    FEBRUARY,
    [
      'before 20 March 2026',
      'avant le 20 mars 2026',
      'antes del 20 de marzo de 2026',
      'قبل 20 آذار/مارس 2026',
      'ранее 20 марта 2026 года',
      '2026年3月20日之前',
    ],
  ],
  [
    'stocktaking.general.size-2025-12',
    FEBRUARY,
    ['more than 19,000', 'plus de 19 000', 'más de 19 000', 'أكثر من 19 000', 'более 19 000', '19 000'],
  ],
  ['prizes.general.contact', FEBRUARY, LANGUAGES.map(() => '+41 22 730 6240')],
  [
    'stocktaking.2026.deadline',
    FEBRUARY,
    [
      '23 December 2025',
      '23 décembre 2025',
      '23 de diciembre de 2025',
      '23 كانون الأول/ديسمبر 2025',
      '23 декабря 2025',
      '2025年12月23日',
    ],
  ],
];

describe('a fact in the form of each language', () => {
  test.each(
    FORMS.flatMap(([id, day, forms]) =>
      LANGUAGES.map((language, index) => [id, language, day, forms[index] ?? ''] as const),
    ),
  )('%s in %s, on %s: %s', (id, language, day, form) => {
    expect(form).not.toBe('');
    expect(said([answer(id)], language, day)).toContain(form);
  });

  test.each(LANGUAGES)('%s: what was asked first, then link, then source', (language) => {
    const lines = said([answer('prizes.2026.deadline')], language, FEBRUARY).split('\n');
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    const order = [
      at(sayDate('2026-03-15', language)),
      at('www.wsis.org/prizes'),
      at(sayDate('2025-12-23', language).split(' ')[0] ?? '-'),
    ];
    expect(order).toEqual([0, lines.length - 2, lines.length - 1]);
  });

  test.each([
    ['2026-03', ['March 2026', 'mars 2026', 'marzo de 2026', 'آذار/مارس 2026', 'март', '2026年3月']],
    ['2003', ['2003', '2003', '2003', '2003', '2003', '2003年']],
  ])('%s, no finer than its source', (day, forms) => {
    for (const [index, language] of LANGUAGES.entries()) expect(sayDate(day, language)).toContain(forms[index]);
  });
});

describe('an answer and the calendar', () => {
  const prizes = answer('prizes.2026.deadline');
  const act = 'WSIS Prizes website';
  test.each([
    ['open', FEBRUARY, ['33 days left'], ['Geneva', 'passed']],
    ['its last days', '2026-03-14', ['1 day left', 'Today is 14 March 2026 in Geneva'], ['passed']],
    ['passed, with nothing left to do', '2026-03-17', ['2 days ago'], ['left', act]],
  ])('%s', (_, day, holds, lacks) => {
    const text = said([prizes], 'en', day);
    expect(holds.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(lacks.filter((piece) => text.includes(piece))).toEqual([]);
  });

  test('an event past was announced, and never "took place"', () => {
    const text = said([answer('forum.2026.dates', { noLaterEdition: true })], 'en', '2026-08-01');
    expect(text).toMatch(/announced for 6–10 July 2026[\s\S]*no later edition/);
    expect(text).not.toMatch(/took place|was held/);
  });

  test('an event reported by its source is told as it was', () => {
    expect(said([answer('overall-review.general.dates')], 'en', FEBRUARY)).not.toContain('announced for');
  });

  test('a source dated after today is not named', () => {
    const facts = 'prizes.general.contact';
    expect(said([answer(facts)], 'en', '2024-01-01')).not.toContain('2025');
    expect(said([answer(facts)], 'en', FEBRUARY)).toContain('23 December 2025');
  });
});

describe('several parts', () => {
  const prizes = answer('prizes.2026.deadline');
  const forum = answer('forum.2026.dates');
  test('a source that answers share is named once, at the end', () => {
    const text = said([prizes, forum], 'en', FEBRUARY);
    expect(text.match(/Source:/g)).toHaveLength(1);
    expect(text.indexOf('Source:')).toBeGreaterThan(text.indexOf('6–10 July 2026'));
  });

  test('a fact already stated is not given again as nearby', () => {
    const visa: Part = { kind: 'missing', reason: 'neighbour', subject: 'visa', nearby: forum.facts };
    const text = said([forum, visa], 'en', FEBRUARY);
    expect(text.match(/6–10 July 2026/g)).toHaveLength(1);
    expect(text).toContain('visas and visa letters');
  });

  test('two neighbours are named in one sentence', () => {
    const neighbour = (subject: string): Part => ({ kind: 'missing', reason: 'neighbour', subject, nearby: [] });
    const text = said([neighbour('visa'), neighbour('badge')], 'fr', FEBRUARY);
    expect(text.split('\n')).toHaveLength(1);
  });

  test.each(LANGUAGES)('%s: staff come after everything else', (language) => {
    const number = 'W-234567';
    const ending = {
      staff: { kind: 'opened', number, byMail: true, address: 'amina@moi.example' },
      otherLanguage: false,
    } as const;
    const last = said([forum], language, FEBRUARY, ending).split('\n\n').at(-1) ?? '';
    expect([last.includes(number), last.includes('amina@moi.example')]).toEqual([true, true]);
  });

  test.each(LANGUAGES)('%s: no answer by mail is promised where none is sent', (language) => {
    const known = { number: 'W-234567', address: 'amina@moi.example' };
    const end = (staff: Ending['staff']) => said([], language, FEBRUARY, { staff, otherLanguage: false });
    expect(end({ kind: 'opened', byMail: false, ...known })).not.toContain('@');
    for (const kind of ['offer', 'opened'] as const) {
      const [without, by] = [false, true].map((byMail) => end({ kind, byMail, number: known.number }));
      expect(by?.length).toBeGreaterThan(without?.length ?? 0);
    }
  });
});
