import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const { understander } = realBrain();

/** The asks of a text as `subject of activities`, in its order. */
const asks = (language: Language, text: string) =>
  understander
    .understand(text, language)
    .asks.map(({ subjects, activities }) => [subjects[0]?.value.id, ...activities].join(' '));

type Row = readonly [Language, string, ...string[]];

describe('what is turned away is not asked, and lends what the other half leaves open', () => {
  test.each<Row>([
    [
      'en',
      "I'm not after the last day for the Prizes, only the one for the open consultation.",
      'deadline open-consultation',
    ],
    ['es', 'No me interesa la fecha de los Premios sino la de la consulta abierta.', 'deadline open-consultation'],
    ['ru', 'Меня интересует не дата Премий, а срок открытых консультаций.', 'deadline open-consultation'],
    ['fr', "Les dates du Forum, je les ai. Ce que j'ignore, c'est si le déjeuner est offert.", 'on-site forum'],
    ['ar', 'تواريخ المنتدى عندي. ما لا أعرفه هو هل يُقدَّم الغداء.', 'on-site forum'],
  ])('%s: %s', (language, text, ...expected) => expect(asks(language, text)).toEqual(expected));
});

describe('items of a list are asked each, without a word of asking', () => {
  test.each<Row>([
    ['en', 'Two things: the dates of the Forum, and what is the capacity of the hotel?', 'dates forum'],
    ['zh', '2026论坛日期和峰会奖最后一天，谢谢', 'dates forum', 'deadline prizes'],
    ['fr', 'Dates du Forum 2026 + dernier jour pour les Prix', 'dates forum', 'deadline prizes'],
  ])('%s: %s', (language, text, ...expected) =>
    expect(asks(language, text).slice(0, expected.length)).toEqual(expected),
  );
});

describe('what an answer is needed for is no question', () => {
  test.each<Row>([
    ['en', 'When is the Forum 2026, I have to book my flight', 'dates forum'],
    ['fr', 'Le Forum 2026 a lieu quand, faudrait que je réserve mon vol', 'dates forum'],
    ['zh', '2026年论坛是哪几天，我要抢机票', 'dates forum'],
  ])('%s: %s', (language, text, ...expected) => expect(asks(language, text)).toEqual(expected));
});

test('a second sentence that only wants a yes belongs to the first', () => {
  const [only, ...more] = understander.understand('The Prizes 2026 close on 20 March. Is that correct?', 'en').asks;
  expect(more).toEqual([]);
  expect(only).toMatchObject({ confirming: true, activities: ['prizes'] });
});

test('a sentence that borrows its names is judged by its own words', () => {
  expect(asks('es', 'No quiero las fechas del Foro. Necesito saber si pagan los pasajes.')).toEqual(['funding forum']);
});

describe('words that mislead', () => {
  test.each<Row>([
    ['fr', "C'est quoi le prix moyen d'un hôtel dans le coin ?", 'prices'],
    ['fr', 'Une consultation rapide : le Forum 2026 est à quelles dates ?', 'dates forum'],
    ['es', 'Una consulta: ¿hasta cuándo se reciben proyectos para los Premios?', 'deadline prizes'],
    ['fr', "Jusqu'à quand la consultation est-elle ouverte ?", 'deadline open-consultation'],
  ])('%s: %s', (language, text, ...expected) => expect(asks(language, text)).toEqual(expected));
});

describe('a name or year may stand in another half or sentence', () => {
  const years = (language: Language, text: string) =>
    understander.understand(text, language).asks.map(({ years: named, letterYear }) => letterYear ?? named.join(' '));

  test.each<readonly [Language, string, ...string[]]>([
    ['en', 'Not the 2024 event, the 2020 one — who was organising it?', '2020'],
    ['ar', 'أين ومتى يعقد منتدى القمة 2026؟', '2026', '2026'],
    ['zh', '有一封2022年9月的信说数据库很大。那时候清点工作有多少条目？', '2022'],
    ['ru', 'Не письмо 2025 года, а ноябрьское 2023-го: какой там срок по Премиям?', '2023'],
  ])('%s: %s', (language, text, ...expected) => expect(years(language, text)).toEqual(expected));
});

describe('what only tells, and what is about something else', () => {
  test.each<Row>([
    ['en', 'A volunteer told us of you. When is the Forum?', 'dates forum'],
    ['es', 'Una voluntaria nos habló de ustedes. ¿Cuándo es el Foro 2026?', 'dates forum'],
    ['es', '¿El AI for Good también lo llevan ustedes? ¿Qué días es?', 'other-processes forum'],
  ])('%s: %s', (language, text, ...expected) => expect(asks(language, text)).toEqual(expected));
});

test('a part of a clear question that is about what is not in the letters is asked by itself', () => {
  expect(asks('ru', 'Какой последний день для Премий и надо ли заверять перевод у нотариуса?')).toEqual([
    'deadline prizes',
    'entry-rules prizes',
  ]);
});
