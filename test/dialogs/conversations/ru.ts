import { once, type Row } from './row.js';
import type { Says } from './scripts.js';

export const says: Says = {
  prizesDeadline: 'До какого числа можно подать проект на Премии ВВУИО 2026 года?',
  consultationDeadline: 'Когда заканчивается приём предложений для открытых консультаций 2026 года?',
  consultationDeadlineNoYear: 'До какого срока можно участвовать в открытых консультациях?',
  forumWhen: 'Когда состоится Форум ВВУИО?',
  forum2024When: 'В какие дни был Форум ВВУИО 2024 года?',
  stocktakingDeadline: 'Есть ли крайний срок для WSIS Stocktaking в 2026 году?',
  prizes2023: 'Какой был срок подачи заявок на Премии ВВУИО 2023 года?',
  forum2027: 'Когда пройдёт Форум ВВУИО 2027 года?',
  visa: 'Вы пришлёте мне письмо для визы, чтобы я мог приехать на Форум?',
  forumAndVisa: 'Когда Форум ВВУИО 2026 года? И кто оформляет приглашение для визы?',
  andPrizes: 'А для премий?',
  andIn2024: 'А в 2024 году?',
  deadlineAlone: 'Какой крайний срок?',
  deadlineAgain: 'Ну, до какого числа можно отправлять?',
  greeting: 'Здравствуйте!',
  thanks: 'Большое вам спасибо',
  robot: 'Вы робот или живой человек?',
  insult: 'Тупая железяка, толку от тебя никакого',
  human: 'Соедините меня, пожалуйста, с сотрудником',
  yes: 'Да, пожалуйста',
  no: 'Нет, спасибо',
  late: 'Можно ли подать проект на Премии 2026 года с опозданием, после срока?',
  payment: 'На какой банковский счёт перечислить взнос в Целевой фонд ВВУИО?',
  paris: 'Форум ВВУИО 2026 года ведь в Париже, верно?',
  hour: 'В котором часу закрывается приём заявок на Премии ВВУИО 2026 года?',
  contact: 'Кому написать по поводу Премий ВВУИО?',
  talkOfTrustFund: 'Как внести вклад в Целевой фонд ВВУИО?',
};

export const rows: readonly Row[] = [
  once('с опечаткой и без знаков', '2026-01-20T10:00:00+03:00', 'дедлайн премии ввуио 2026', {
    kind: 'answered',
    facts: ['prizes.2026.deadline'],
    dates: ['2026-03-15'],
  }),
  once('the day of the letter itself', '2025-12-23T08:00:00+01:00', 'Где будет Форум ВВУИО 2026 года?', {
    kind: 'answered',
    dates: ['2026-07-06'],
  }),
  once('the resolution of the review', '2026-02-10T10:00:00+01:00', 'Когда приняли резолюцию по общему обзору ВВУИО?', {
    kind: 'answered',
    facts: ['overall-review.general.dates'],
    dates: ['2025-12-17'],
  }),
  once(
    'a number that the letter does not give',
    '2026-02-10T10:00:00+01:00',
    'Какой номер у резолюции об общем обзоре?',
    {
      kind: 'answered',
      facts: ['overall-review.general.number'],
    },
  ),
  once(
    'a wish, then a question about it',
    '2026-02-10T10:00:00+01:00',
    'Мне нужно письмо для визы, чтобы приехать на Форум. Вы его пришлёте?',
    { kind: 'escalated', says: [(words) => words.missing.neighbour('визы и письма для визы')] },
  ),
  once('in Latin letters', '2026-02-10T10:00:00+01:00', 'do kakogo chisla mozhno podat proekt na premii 2026?', {
    kind: 'answered',
    facts: ['prizes.2026.deadline'],
    dates: ['2026-03-15'],
  }),
  {
    name: 'after a figure of then, the one of now',
    now: '2026-02-10T10:00:00+01:00',
    turns: [
      {
        text: 'Сколько записей было в Stocktaking в сентябре 2022 года?',
        expected: { kind: 'answered', facts: ['stocktaking.general.size-2022-09'] },
      },
      { text: 'а сейчас?', expected: { kind: 'answered', facts: ['stocktaking.general.size-2025-12'] } },
    ],
  },
];
