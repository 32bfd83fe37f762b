import { describe, expect, test } from '@jest/globals';
import { readMail } from '../../../dialogs/by-mail/read-mail.js';
import { newConversation } from '../../../dialogs/conversation.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../../dialogs/settings.js';
import { realBrain } from '../../support/brain.js';

const deps = {
  ...realBrain(),
  now: new Date('2026-02-10T09:00:00Z'),
  gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
};

/** What each question of a first mail came to, each once. */
const matters = (text: string) => {
  const { parts } = readMail({ subject: '', text }, newConversation('c', 'en', 'mail'), deps);
  const told = parts.map((part) =>
    part.kind === 'answer'
      ? [part.topic.activity, part.topic.edition, part.topic.attribute].filter(Boolean).join('.')
      : (part.subject ?? part.reason),
  );
  return [...new Set(told)];
};

type Row = readonly [string, ...string[]];

describe('what is told around a question is no question', () => {
  test.each<Row>([
    [
      'На семинаре в ноябре нам посоветовали подать проект на Премии ВВУИО. Сколько у нас времени и через какой сайт это делается?',
      'prizes.2026.deadline',
      'prizes.2026.participate',
    ],
    [
      'El director nos contó que algo así podría entrar en los Premios de la CMSI. ¿Cuánto tiempo nos queda?',
      'prizes.2026.deadline',
    ],
    ['Для отчёта попечителям нужна справка: до какого года продлён мандат процесса ВВУИО?', 'overall-review.mandate'],
    ['I need a reference for a thesis. On which paragraph is WSIS Stocktaking based?', 'stocktaking.basis'],
    [
      'معالي الوزير يود حضور المنتدى، ونرجو إفادتنا في أي مدينة يقام، علماً أن لديه زيارة في 15 مارس.',
      'forum.2026.place',
    ],
  ])('%s', (text, ...expected) => expect(matters(text)).toEqual(expected));
});

describe('each thing that a sentence asks for has its own answer', () => {
  test.each<Row>([
    [
      'Two things are unclear to us: the last day for the open consultation, and the days on which the Forum takes place.',
      'open-consultation.2026.deadline',
      'forum.2026.dates',
    ],
    ['Просим сообщить, в какие дни и в каком городе пройдёт Форум ВВУИО.', 'forum.2026.dates', 'forum.2026.place'],
    ['烦请告知论坛具体日期和城市。', 'forum.2026.dates', 'forum.2026.place'],
    [
      'Подскажите, пожалуйста, что можно вносить в Stocktaking и есть ли в этом году крайний срок?',
      'stocktaking.2026.scope',
      'stocktaking.2026.deadline',
    ],
  ])('%s', (text, ...expected) => expect(matters(text)).toEqual(expected));
});

describe('a question takes up what stands before it', () => {
  test.each<Row>([
    [
      'I read that the WSIS process ended in 2025. Until which year was the mandate renewed, and when was that adopted?',
      'overall-review.mandate',
      'overall-review.dates',
    ],
    ['去年的展会上有人说这个可以报信息社会世界峰会奖。请问我们还剩多少时间？', 'prizes.2026.deadline'],
    [
      'Еду на Форум ВВУИО 2026, для визы нужно приглашение. Кто его оформляет? И подскажите заодно точные даты.',
      'visa',
      'forum.2026.dates',
    ],
    ['I missed the deadline of the WSIS Prizes 2026. Can I still submit?', 'late-entry'],
    [
      'The page of the open consultation keeps showing an error. By when does it have to be in?',
      'technical',
      'open-consultation.2026.deadline',
    ],
  ])('%s', (text, ...expected) => expect(matters(text)).toEqual(expected));
});
