import { appended, counted, datesOf, joined, monthNames, OWN_NAMES, sourceNames } from './forms.js';
import type { Phase, Wording } from './wording.js';

const months = 'January February March April May June July August September October November December'.split(' ');
const month = monthNames(months);
const numbers = new Intl.NumberFormat('en-GB');
const number = (value: number) => numbers.format(value);
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const days = counted('en', number, { one: '# day', other: '# days' });
const also = appended(', ');

const what = (phase: Phase) =>
  ({
    launch: 'the launch',
    submission: 'submissions',
    confirmation: 'confirmation',
    voting: 'voting',
    results: 'the results',
  })[phase ?? 'submission'];

const sourceName = sourceNames({
  kinds: {
    letter: (day) => `ITU letter of ${day}`,
    'web-page': (day) => `web page read on ${day}`,
    announcement: (day) => `announcement of ${day}`,
    decision: (day) => `decision of ${day}`,
    answer: (day) => `answer of the WSIS Secretariat of ${day}`,
  },
  reference: (text) => `ref. ${text}`,
  separator: ', ',
  bracketed: (text) => ` (${text})`,
});

export const en: Wording = {
  ...datesOf({
    monthDay: (number, day) => joined(' ', [day?.toString(), month(number)]),
    withYear: (monthDay, year) => `${monthDay} ${year}`,
    withinMonth: (firstDay, end) => `${firstDay}–${end}`,
    across: (start, end) => `${start} to ${end}`,
  }),
  number,
  list: (items) => lists.format(items),
  title: (name, year) => (year === undefined ? name : `${name} ${year}`),
  labelled: (label, sentence) => `${label}: ${sentence}`,

  eventAhead: (when, place, daysUntil) => `${when}${also(place)} (in ${days(daysUntil)}).`,
  eventOn: (when, place) => `${when}${also(place)}; by these dates it is on now.`,
  eventPast: (when, place) => `announced for ${when}${also(place)}. These dates have passed.`,
  eventPlace: (place, when) => `${place}, ${when}.`,

  deadlineBy: (day, phase, hour) => `the deadline for ${what(phase)} is ${day}${also(hour)}.`,
  deadlineBefore: (day, phase, hour) => `${what(phase)} before ${day}${also(hour)}.`,
  stillOpen: (left) => (left === 0 ? 'Still open: today is the last day.' : `Still open: ${days(left)} left.`),
  lastDays: (today) => `Today is ${today} in Geneva. The letter names no hour, so please do not wait.`,
  onTheDay: (today) =>
    `Today is ${today} in Geneva, the very day that the letter names, and it does not say whether today still counts. The secretariat can tell.`,
  passed: (ago) => `This date has passed (${days(ago)} ago).`,
  passedLongAgo: 'This date has passed.',
  noHour: 'The letter names neither an hour nor a time zone.',

  figure: (relation, value, unit, day) => {
    const amount = { exactly: value, 'more-than': `more than ${value}`, nearly: `nearly ${value}` }[relation];
    return `${amount} ${unit} (as stated on ${day}).`;
  },
  contact: ({ person, email, phone, fax }) =>
    joined(', ', [person, email, phone && `tel. ${phone}`, fax && `fax ${fax}`]),
  noLaterEdition: 'The letters mention no later edition.',
  wrongDate: 'No, the letter gives another date.',
  wrongPlace: 'No, the letter gives another place.',
  source: (sources) => `Source: ${lists.format(sources.map(sourceName))}`,

  missing: {
    neighbour: (labels) => `The letters of the secretariat say nothing about ${labels}.`,
    unknownEdition: (title) => `No letter speaks of ${title}.`,
    nearestEdition: (title) => `The nearest edition that the letters mention is ${title}:`,
    notStated: (title, label) => `${title}, ${label}: the letters of the secretariat do not say.`,
    onHold: (title, label) =>
      `${title}: this is under revision at the secretariat (${label}), so I do not state it now.`,
    paused: 'The secretariat has paused this assistant, so I answer no questions at the moment.',
    notUnderstood: 'I found no answer to this in the letters of the secretariat.',
    unservedLanguage:
      'I answer in English, French, Spanish, Arabic, Russian and Chinese. Please write in one of these.',
    nearby: 'What the letters do say:',
  },
  otherLanguages: `You can also ask in: ${OWN_NAMES.join(', ')}.`,

  notHelpful: 'I am sorry that this answer did not help.',
  offerStaff:
    'Shall I pass your question on to the staff of the secretariat? If you say yes, their answer comes here in the chat.',
  offerMail: 'If you write your e-mail address, it can reach you by e-mail as well.',
  passOn: 'Yes, pass it on',
  writeTo: (address) => `Please write to the secretariat: ${address}`,
  caseOpened: (number) =>
    `Your question is passed on to the staff of the secretariat, and a person will look at it. Your case number is ${number}.`,
  addedToCase: (number) => `I have added this to your case ${number} for the staff of the secretariat.`,
  answerHere: 'Their answer will appear here in the chat.',
  answerByMailToo: 'To get it by e-mail as well, write your address here.',
  answerAlsoTo: (address) =>
    `Their answer will appear here in the chat; if you have left by then, it also goes to ${address}.`,
  addressKept: (number, address) =>
    `Thank you. The answer to case ${number} will appear here in the chat; if you have left by then, it also goes to ${address}.`,
  notAnAddress: 'This does not look like an e-mail address. It reads like name@example.org.',
  offerDeclined: 'All right. You can ask me about dates, deadlines and ways to contribute at any time.',

  whichActivity: 'Which one do you mean?',
  whichAttribute: (title) => `What would you like to know about ${title}?`,
  openDeadlines: 'Deadlines in the letters that are still open:',
  answerByNumber: 'You can answer with the number.',

  social: {
    greeting:
      'Hello! I answer questions on the World Summit on the Information Society: dates, deadlines, how to contribute, whom to write to.',
    thanks: 'You are welcome. Is there anything else you would like to know about WSIS?',
    goodbye: 'Goodbye, and thank you for your interest in WSIS.',
    robot:
      'I am an automatic assistant. I answer from the letters of the WSIS secretariat and name the letter each time; for anything else its staff can help.',
    help: 'I can tell you about the WSIS Forum, the open consultation, the Stocktaking, the Prizes and the Trust Fund: when, until when, how to take part, whom to write to.',
    'small-talk': 'Thank you for asking, all is well. What would you like to know about WSIS?',
    insult: 'I am sorry that this is annoying. Tell me what you would like to know about WSIS, or ask for a person.',
    'off-subject':
      'That is outside what I know. I can help with the WSIS Forum, the open consultation, the Stocktaking, the Prizes and the Trust Fund.',
    manipulation: 'I only answer questions on WSIS, from the letters of its secretariat. What would you like to know?',
    yes: 'Good. What would you like to know about WSIS?',
    no: 'All right. What else would you like to know about WSIS?',
  },
  tooLong: 'This message is too long for me. Please send your question in a few sentences.',
  empty: 'I received an empty message. What would you like to know about WSIS?',
  filesKept:
    'I cannot open files. What you attached is kept for 24 hours; the staff of the secretariat see it if your question is passed on to them.',
  filesNotRead: (address) =>
    `I cannot open files, and nobody reads them here. Please send them to the secretariat: ${address}`,
  welcome:
    'Hello! Ask me about the World Summit on the Information Society (WSIS): dates, deadlines, how to contribute. I answer from the letters of its secretariat and name the source.',
  welcomeQuestions: [
    'When is the WSIS Forum?',
    'What is the deadline for the WSIS Prizes?',
    'How can I take part in the open consultation?',
    'Whom can I write to?',
  ],
};
