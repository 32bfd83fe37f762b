import { appended, counted, datesOf, joined, monthNames, OWN_NAMES, sourceNames, spacedNumbers } from './forms.js';
import type { Phase, Wording } from './wording.js';

// As in UN documents, «е» is written for «ё».
const alone = monthNames('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '));
const afterDay = monthNames(
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
);
const number = spacedNumbers('ru');
const lists = new Intl.ListFormat('ru', { type: 'conjunction' });
const days = counted('ru', number, { one: '# день', few: '# дня', other: '# дней' });
const daysLeft = counted('ru', number, { one: 'остался # день', few: 'осталось # дня', other: 'осталось # дней' });
const also = appended(', ');

/** The dash stands free between dates of several words, closed up between single words. */
const across = (start: string, end: string) => (start.includes(' ') ? `${start}\u00a0– ${end}` : `${start}–${end}`);

const what = (phase: Phase) =>
  ({
    launch: 'запуск',
    submission: 'представление материалов',
    confirmation: 'подтверждение',
    voting: 'голосование',
    results: 'объявление результатов',
  })[phase ?? 'submission'];
const ofWhat = (phase: Phase) =>
  ({
    launch: 'запуска',
    submission: 'представления материалов',
    confirmation: 'подтверждения',
    voting: 'голосования',
    results: 'объявления результатов',
  })[phase ?? 'submission'];

const sourceName = sourceNames({
  kinds: {
    letter: (day) => `письмо МСЭ от ${day}`,
    'web-page': (day) => `веб-страница по состоянию на ${day}`,
    announcement: (day) => `объявление от ${day}`,
    decision: (day) => `решение от ${day}`,
    answer: (day) => `ответ секретариата ВВУИО от ${day}`,
  },
  reference: (text) => `обозначение: ${text}`,
  separator: ', ',
  bracketed: (text) => ` (${text})`,
});

export const ru: Wording = {
  ...datesOf({
    monthDay: (number, day) => (day === undefined ? alone(number) : `${day} ${afterDay(number)}`),
    withYear: (monthDay, year) => `${monthDay} ${year} года`,
    withinMonth: (firstDay, end) => `${firstDay}–${end}`,
    across,
  }),
  number,
  list: (items) => lists.format(items),
  title: (name, year) => (year === undefined ? name : `${name} ${year} года`),
  labelled: (label, sentence) => `${label}: ${sentence}`,

  eventAhead: (when, place, daysUntil) => `${when}${also(place)} (через ${days(daysUntil)}).`,
  eventOn: (when, place) => `${when}${also(place)}; судя по этим датам, мероприятие проходит сейчас.`,
  eventPast: (when, place) => `объявленные сроки\u00a0— ${when}${also(place)}. Они уже прошли.`,
  eventPlace: (place, when) => `${place}, ${when}.`,

  deadlineBy: (day, phase, hour) => `крайний срок ${ofWhat(phase)}\u00a0— ${day}${also(hour)}.`,
  deadlineBefore: (day, phase, hour) => `${what(phase)} ранее ${day}${also(hour)}.`,
  stillOpen: (left) =>
    left === 0 ? 'Срок еще не истек: сегодня последний день.' : `Срок еще не истек: ${daysLeft(left)}.`,
  lastDays: (today) => `Сегодня в Женеве ${today}. Час в письме не указан, поэтому лучше не откладывать.`,
  onTheDay: (today) =>
    `Сегодня в Женеве ${today}: именно этот день назван в письме, но не сказано, входит ли он в срок. Это может уточнить секретариат.`,
  passed: (ago) => `Этот срок уже прошел (${days(ago)} назад).`,
  passedLongAgo: 'Этот срок уже прошел.',
  noHour: 'В письме не указаны ни час, ни часовой пояс.',

  figure: (relation, value, unit, day) => {
    const amount = { exactly: value, 'more-than': `более ${value}`, nearly: `почти ${value}` }[relation];
    return `${amount} ${unit} (по данным на ${day}).`;
  },
  contact: ({ person, email, phone, fax }) =>
    joined(', ', [person, email, phone && `тел. ${phone}`, fax && `факс ${fax}`]),
  noLaterEdition: 'Более поздние годы в письмах не упоминаются.',
  wrongDate: 'Нет, в письме указана другая дата.',
  wrongPlace: 'Нет, в письме указано другое место.',
  source: (sources) => `Источник: ${lists.format(sources.map(sourceName))}`,

  missing: {
    neighbour: (labels) => `В письмах секретариата ничего не сказано о следующем: ${labels}.`,
    unknownEdition: (title) => `${title}: в письмах секретариата об этом не говорится.`,
    nearestEdition: (title) => `Самое близкое по времени, о чем говорится в письмах (${title}):`,
    notStated: (title, label) => `${title}, ${label}: в письмах секретариата это не указано.`,
    onHold: (title, label) =>
      `${title}: эти сведения пересматриваются в секретариате (${label}), поэтому сейчас я их не привожу.`,
    paused: 'Секретариат временно остановил работу этого помощника, поэтому сейчас я не отвечаю на вопросы.',
    notUnderstood: 'Ответа на этот вопрос в письмах секретариата не нашлось.',
    unservedLanguage:
      'Я отвечаю на русском, английском, арабском, испанском, китайском и французском языках. Пожалуйста, напишите на одном из них.',
    nearby: 'Что сказано в письмах:',
  },
  otherLanguages: `Вопрос можно задать и на других языках: ${OWN_NAMES.join(', ')}.`,

  notHelpful: 'Жаль, что этот ответ Вам не помог.',
  offerStaff: 'Передать Ваш вопрос сотрудникам секретариата? Если да, их ответ появится здесь, в чате.',
  offerMail: 'Если Вы напишете адрес электронной почты, ответ придет и по почте.',
  passOn: 'Да, передайте',
  writeTo: (address) => `Вы можете написать в секретариат: ${address}`,
  caseOpened: (number) =>
    `Ваш вопрос передан сотрудникам секретариата, его прочтет человек. Номер обращения: ${number}.`,
  addedToCase: (number) => `Это добавлено к Вашему обращению ${number} для сотрудников секретариата.`,
  answerHere: 'Ответ появится здесь, в чате.',
  answerByMailToo: 'Чтобы получить его и по электронной почте, напишите здесь свой адрес.',
  answerAlsoTo: (address) => `Ответ появится здесь, в чате; если Вы уже покинете чат, он придет и на адрес ${address}.`,
  addressKept: (number, address) =>
    `Спасибо. Ответ по обращению ${number} появится здесь, в чате; если Вы уже покинете чат, он придет и на адрес ${address}.`,
  notAnAddress: 'Это не похоже на адрес электронной почты. Пример адреса: name@example.org.',
  offerDeclined: 'Хорошо. Вы можете в любое время спросить меня о датах, сроках и способах участия.',

  whichActivity: 'Что именно Вы имеете в виду?',
  whichAttribute: (title) => `${title}: что Вы хотели бы узнать?`,
  openDeadlines: 'Сроки, которые названы в письмах и еще не истекли:',
  answerByNumber: 'Можно ответить номером.',

  social: {
    greeting:
      'Здравствуйте! Я отвечаю на вопросы о Всемирной встрече на высшем уровне по вопросам информационного общества (ВВУИО): даты, сроки, способы участия, к кому обратиться.',
    thanks: 'Пожалуйста! Что еще Вы хотели бы узнать о ВВУИО?',
    goodbye: 'До свидания! Спасибо за интерес к ВВУИО.',
    robot:
      'Я автоматический помощник. Я отвечаю по письмам секретариата ВВУИО и каждый раз называю письмо; со всем остальным могут помочь сотрудники секретариата.',
    help: 'Я могу рассказать о Форуме ВВУИО, открытых консультациях, анализе выполнения решений ВВУИО (Stocktaking), Премиях ВВУИО и Целевом фонде: когда, до какого срока, как принять участие, кому написать.',
    'small-talk': 'Спасибо, все хорошо. Что Вы хотели бы узнать о ВВУИО?',
    insult: 'Жаль, что так вышло. Напишите, что Вы хотели бы узнать о ВВУИО, или попросите связать Вас с сотрудником.',
    'off-subject':
      'Об этом у меня сведений нет. Я могу рассказать о Форуме ВВУИО, открытых консультациях, анализе выполнения решений ВВУИО (Stocktaking), Премиях ВВУИО и Целевом фонде.',
    manipulation: 'Я отвечаю только на вопросы о ВВУИО, по письмам ее секретариата. Что Вы хотели бы узнать?',
    yes: 'Хорошо. Что Вы хотели бы узнать о ВВУИО?',
    no: 'Понятно. Что еще Вы хотели бы узнать о ВВУИО?',
  },
  tooLong: 'Это сообщение слишком длинное для меня. Пожалуйста, изложите вопрос в нескольких предложениях.',
  empty: 'Пришло пустое сообщение. Что Вы хотели бы узнать о ВВУИО?',
  filesKept:
    'Я не могу открывать файлы. Вложения хранятся 24 часа; сотрудники секретариата увидят их, если вопрос будет им передан.',
  filesNotRead: (address) =>
    `Я не могу открывать файлы, и здесь их никто не читает. Отправьте их, пожалуйста, в секретариат: ${address}`,
  welcome:
    'Здравствуйте! Спросите меня о Всемирной встрече на высшем уровне по вопросам информационного общества (ВВУИО): даты, сроки, способы участия. Я отвечаю по письмам ее секретариата и называю источник.',
  welcomeQuestions: [
    'Когда состоится Форум ВВУИО?',
    'Какой крайний срок подачи заявок на Премии ВВУИО?',
    'Как принять участие в открытых консультациях?',
    'Кому можно написать?',
  ],
};
