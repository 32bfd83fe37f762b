import { once, type Row } from './row.js';
import type { Says } from './scripts.js';

export const says: Says = {
  prizesDeadline: 'By when do we have to hand in our project for the WSIS Prizes 2026?',
  consultationDeadline: 'What is the last date to send input to the open consultation 2026?',
  consultationDeadlineNoYear: 'Until when can I contribute to the open consultation?',
  forumWhen: 'When will the WSIS Forum be held?',
  forum2024When: 'When was the WSIS Forum 2024?',
  stocktakingDeadline: 'Is there a closing date for the WSIS Stocktaking 2026?',
  prizes2023: 'What was the deadline for the WSIS Prizes 2023?',
  forum2027: 'When does the WSIS Forum 2027 take place?',
  visa: 'Can you send me an invitation letter for my visa to come to the Forum?',
  forumAndVisa: 'When is the WSIS Forum 2026? And who issues the visa letter?',
  andPrizes: 'And for the prizes?',
  andIn2024: 'And in 2024?',
  deadlineAlone: 'What is the deadline?',
  deadlineAgain: 'I mean, until when can I submit?',
  greeting: 'Hi there, good morning!',
  thanks: 'Great, thank you very much!',
  robot: 'Am I talking to a bot or to a human being?',
  insult: 'You stupid useless machine',
  human: 'I would like to speak to a real person please',
  yes: 'Yes, please',
  no: 'No, thank you',
  late: 'Is it possible to submit a project to the WSIS Prizes 2026 after the deadline?',
  payment: 'To which bank account do we transfer our contribution to the WSIS Trust Fund?',
  paris: 'The WSIS Forum 2026 is in Paris, right?',
  hour: 'At what time of day does the call for the WSIS Prizes 2026 close?',
  contact: 'Who can I write to about the WSIS Prizes?',
  talkOfTrustFund: 'How can we contribute to the WSIS Trust Fund?',
};

export const rows: readonly Row[] = [
  once('telegraphic, lower case, a slip', '2026-01-20T09:00:00+01:00', 'wsis prizes 2026 dedline', {
    kind: 'answered',
    facts: ['prizes.2026.deadline'],
    dates: ['2026-03-15'],
    never: ['2024-01-31'],
  }),
  once(
    'the size at an earlier time',
    '2026-02-10T10:00:00+01:00',
    'How many entries did the Stocktaking have in 2022?',
    {
      kind: 'answered',
      facts: ['stocktaking.general.size-2022-09'],
      values: ['15000'],
      never: ['19000', '14000'],
    },
  ),
  once('before the letter of 2025 nobody knows 2026', '2025-12-22T12:00:00+01:00', 'When is the WSIS Forum 2026?', {
    kind: 'escalated',
    never: ['2026-07-06', '2026-07-10'],
    dates: ['2024-05-27'],
  }),
  once('a minister asks in 2019', '2019-12-20T12:00:00+01:00', 'By when do ministers confirm their policy statement?', {
    kind: 'answered',
    facts: ['policy-statements.2020.deadline'],
    dates: ['2020-01-15'],
  }),
  once('for how long the mandate runs', '2026-02-10T10:00:00+01:00', 'Until when was the mandate of WSIS renewed?', {
    kind: 'answered',
    facts: ['overall-review.general.mandate'],
    values: ['2035'],
  }),
  once(
    'late, told by a clause',
    '2026-03-20T10:00:00+01:00',
    'Can we still enter the WSIS Prizes 2026 although the date has passed?',
    { kind: 'escalated', dates: ['2026-03-15'] },
  ),
  once(
    'why, then the question',
    '2026-03-20T10:00:00+01:00',
    'We missed the date. Can we still submit our project to the WSIS Prizes 2026 late?',
    { kind: 'escalated', dates: ['2026-03-15'] },
  ),
  {
    name: 'after a question half answered, the next takes up the answered half',
    now: '2026-02-10T10:00:00+01:00',
    turns: [
      {
        text: 'When is the WSIS Forum 2026, and do I need a visa?',
        expected: { kind: 'partial', dates: ['2026-07-06'] },
      },
      { text: 'And the Prizes?', expected: { kind: 'answered', dates: ['2026-03-15'] } },
    ],
  },
  {
    name: 'after a figure of then, the one of now',
    now: '2026-02-10T10:00:00+01:00',
    turns: [
      {
        text: 'How many entries did the Stocktaking database have in September 2022?',
        expected: { kind: 'answered', facts: ['stocktaking.general.size-2022-09'] },
      },
      { text: 'And how many now?', expected: { kind: 'answered', facts: ['stocktaking.general.size-2025-12'] } },
    ],
  },
];
