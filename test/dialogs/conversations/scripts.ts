import { ANY, type Expected, once, type Phrase, type Row } from './row.js';

/** What people say in one language; each language has its own way of asking for the same thing. */
export interface Says {
  readonly prizesDeadline: string;
  readonly consultationDeadline: string;
  readonly consultationDeadlineNoYear: string;
  /** Without a year. */
  readonly forumWhen: string;
  readonly forum2024When: string;
  readonly stocktakingDeadline: string;
  readonly prizes2023: string;
  readonly forum2027: string;
  readonly visa: string;
  readonly forumAndVisa: string;
  readonly andPrizes: string;
  readonly andIn2024: string;
  readonly deadlineAlone: string;
  /** The same without any more light. */
  readonly deadlineAgain: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly robot: string;
  readonly insult: string;
  readonly human: string;
  readonly yes: string;
  readonly no: string;
  readonly late: string;
  readonly payment: string;
  readonly paris: string;
  readonly hour: string;
  readonly contact: string;
  readonly talkOfTrustFund: string;
}

const FEBRUARY = '2026-02-10T10:00:00+01:00';
const PRIZES = { kind: 'answered', facts: ['prizes.2026.deadline'], dates: ['2026-03-15', '2025-12-23'] } as const;
const CONSULTATION = { kind: 'answered', facts: ['open-consultation.2026.deadline'], dates: ['2026-03-20'] } as const;
const FORUM_2024 = { kind: 'answered', facts: ['forum.2024.dates'], dates: ['2024-05-27', '2024-05-31'] } as const;
const FORUM_2026 = { kind: 'answered', facts: ['forum.2026.dates'], dates: ['2026-07-06', '2026-07-10'] } as const;
const CURRENT_DEADLINES = ['prizes.2026.deadline', 'open-consultation.2026.deadline'];

const offer: Phrase = (words) => words.offerStaff;
const opened: Phrase = (words) => words.caseOpened(ANY);
const added: Phrase = (words) => words.addedToCase(ANY);
const here: Phrase = (words) => words.answerHere;
const writeTo: Phrase = (words) => words.writeTo('wsis-info@itu.int');
const noLater: Phrase = (words) => words.noLaterEdition;
const announced: Phrase = (words) => words.eventPast(ANY, '');
const passed =
  (days: number): Phrase =>
  (words) =>
    words.passed(days);
const open =
  (days: number): Phrase =>
  (words) =>
    words.stillOpen(days);
const hurry: Phrase = (words) => words.lastDays(ANY);
const OPEN_ONLY = { neverSays: [offer, writeTo, hurry, noLater] };

/** Deadlines and events as the calendar goes on. */
function atTheirTime(says: Says): Row[] {
  const prizes = (name: string, now: string, expected: Partial<Expected>) =>
    once(`prizes ${name}`, now, says.prizesDeadline, { ...PRIZES, ...expected });
  const consultation = (name: string, now: string, expected: Partial<Expected>) =>
    once(`"before" ${name}`, now, says.consultationDeadline, { ...CONSULTATION, ...expected });
  return [
    prizes('open', FEBRUARY, { says: [open(33)], never: ['2024-01-31'], ...OPEN_ONLY }),
    prizes('the day before the last', '2026-03-14T18:00:00+01:00', { dates: ['2026-03-14'], says: [open(1), hurry] }),
    prizes('late on the last day', '2026-03-15T23:30:00+01:00', { says: [open(0), hurry] }),
    prizes('just passed in Geneva', '2026-03-15T23:10:00Z', { says: [passed(1)], neverSays: [hurry, noLater] }),
    prizes('long passed', '2026-04-01T10:00:00+02:00', { says: [passed(17)] }),
    consultation('open', FEBRUARY, { says: [open(37)], never: ['2024-02-15'], ...OPEN_ONLY }),
    consultation('on the last safe day', '2026-03-19T10:00:00+01:00', {
      dates: ['2026-03-19'],
      says: [open(0), hurry],
    }),
    consultation('on the day itself', '2026-03-20T10:00:00+01:00', {
      says: [(words) => words.onTheDay(ANY), writeTo],
      neverSays: [open(0), passed(0)],
    }),
    consultation('the day after', '2026-03-21T00:05:00+01:00', { says: [passed(1)], neverSays: [writeTo] }),
    once('no edition named, and the last has passed', '2026-04-01T10:00:00+02:00', says.consultationDeadlineNoYear, {
      ...CONSULTATION,
      says: [passed(12), noLater],
    }),
    once('an event ahead', FEBRUARY, says.forumWhen, { ...FORUM_2026, neverSays: [announced, noLater] }),
    once('an event of these days', '2026-07-08T10:00:00+02:00', says.forumWhen, {
      ...FORUM_2026,
      says: [(words) => words.eventOn(ANY, '')],
    }),
    once('an event past', '2026-08-01T10:00:00+02:00', says.forumWhen, { ...FORUM_2026, says: [announced, noLater] }),
    once('the next one two years before', '2024-03-01T10:00:00+01:00', says.forumWhen, {
      ...FORUM_2024,
      never: ['2026-07-06'],
      neverSays: [announced],
    }),
    once('an old edition', FEBRUARY, says.forum2024When, {
      ...FORUM_2024,
      says: [announced],
      neverSays: [noLater],
      never: ['2026-07-06'],
    }),
    once('an hour that no letter states', FEBRUARY, says.hour, { ...PRIZES, says: [(words) => words.noHour] }),
  ];
}

/** What the letters say otherwise, and what they do not. */
function knownAndUnknown(says: Says): Row[] {
  const left = (name: string, text: string, expected: Partial<Expected>) =>
    once(name, FEBRUARY, text, { kind: 'escalated', says: [writeTo], ...expected });
  return [
    once('a stated absence', FEBRUARY, says.stocktakingDeadline, {
      kind: 'answered',
      facts: ['stocktaking.2026.deadline'],
      dates: ['2025-12-23'],
      never: ['2024-01-31', '2023-01-31'],
      values: ['www.wsis.org/stocktaking'],
      neverSays: [writeTo],
    }),
    left('an unknown edition', says.prizes2023, { dates: ['2024-01-31'], never: ['2026-03-15'] }),
    left('an edition to come', says.forum2027, { dates: ['2026-07-06'] }),
    left('a neighbour', says.visa, { dates: ['2026-07-06'] }),
    { ...left('late entry', says.late, { dates: ['2026-03-15'] }), now: '2026-03-20T10:00:00+01:00' },
    left('how to pay', says.payment, { values: ['wsis-info@itu.int'] }),
    left('a person', says.human, { never: ['2026-03-15'] }),
    once('several things of both kinds', FEBRUARY, says.forumAndVisa, {
      kind: 'partial',
      facts: ['forum.2026.dates'],
      dates: ['2026-07-06', '2026-07-10'],
      says: [writeTo],
    }),
    once('a wrong place', FEBRUARY, says.paris, {
      kind: 'answered',
      dates: ['2026-07-06', '2026-07-10'],
      says: [(words) => words.wrongPlace],
    }),
    once('whom to write to', FEBRUARY, says.contact, {
      kind: 'answered',
      facts: ['prizes.general.contact'],
      values: ['wsis-info@itu.int', '+41 22 730 6240'],
    }),
  ];
}

/** Several turns. */
function inTurns(says: Says): Row[] {
  const social = (text: string) => ({
    text,
    expected: { kind: 'social', facts: [], neverSays: [writeTo, offer] } as const,
  });
  const asked = { text: says.deadlineAlone, expected: { kind: 'clarify', facts: CURRENT_DEADLINES } as const };
  const more = { text: says.deadlineAgain, expected: { kind: 'clarify' } as const };
  const byLabel = (index: number) => (choices: readonly { readonly label: string }[]) => choices[index]?.label ?? '';
  return [
    {
      name: 'follow-ups take what they lack from before',
      now: FEBRUARY,
      turns: [
        { text: says.consultationDeadline, expected: CONSULTATION },
        { text: says.andPrizes, expected: { ...PRIZES, never: ['2026-03-20'] } },
        {
          text: says.andIn2024,
          expected: { kind: 'answered', facts: ['prizes.2024.deadline'], dates: ['2024-01-31'] },
        },
      ],
    },
    { name: 'a choice by number', now: FEBRUARY, turns: [asked, { text: '2', expected: CONSULTATION }] },
    { name: 'a choice by its words', now: FEBRUARY, turns: [asked, { text: byLabel(0), expected: PRIZES }] },
    { name: 'a choice by free words', now: FEBRUARY, turns: [asked, { text: says.andPrizes, expected: PRIZES }] },
    {
      name: 'after two questions back a person',
      now: FEBRUARY,
      turns: [asked, more, { ...asked, expected: { kind: 'escalated', says: [writeTo], choices: 0 } }],
    },
    {
      name: 'small talk opens nothing',
      now: FEBRUARY,
      canPromise: true,
      turns: [says.greeting, says.robot, says.insult, says.thanks].map(social),
    },
    {
      name: 'a case: offer, no address, an address, a case',
      now: FEBRUARY,
      canPromise: true,
      turns: [
        { text: says.visa, expected: { kind: 'escalated', says: [offer], neverSays: [writeTo] } },
        { text: 'amina@example', expected: { kind: 'clarify', says: [(words) => words.notAnAddress] } },
        { text: 'amina@moi.example', expected: { kind: 'escalated', opensCase: true, values: ['amina@moi.example'] } },
        {
          text: says.payment,
          expected: { kind: 'escalated', opensCase: true, says: [added], neverSays: [offer, writeTo] },
        },
      ],
    },
    {
      name: 'a case without an address, which is given later',
      now: FEBRUARY,
      canPromise: true,
      turns: [
        { text: says.visa, expected: { kind: 'escalated', says: [offer], choices: 1 } },
        { text: says.yes, expected: { kind: 'escalated', opensCase: true, says: [opened, here], choices: 0 } },
        { text: says.payment, expected: { kind: 'escalated', opensCase: true, says: [added], neverSays: [offer] } },
        {
          text: 'amina@moi.example',
          expected: {
            kind: 'escalated',
            values: ['amina@moi.example'],
            says: [(words) => words.addressKept(ANY, ANY)],
          },
        },
      ],
    },
    {
      name: 'a case by one tap, out of office hours',
      now: '2026-02-14T10:00:00+01:00',
      canPromise: true,
      turns: [
        { text: says.visa, expected: { kind: 'escalated', says: [offer], choices: 1 } },
        {
          text: byLabel(0),
          expected: { kind: 'escalated', opensCase: true, says: [opened, here], dates: ['2026-02-16'] },
        },
      ],
    },
    {
      name: 'a person asked for gets the case at once, and the bot goes on',
      now: FEBRUARY,
      canPromise: true,
      turns: [
        {
          text: says.human,
          expected: {
            kind: 'escalated',
            opensCase: true,
            says: [opened, here],
            neverSays: [offer, writeTo],
            choices: 0,
          },
        },
        { text: says.prizesDeadline, expected: { ...PRIZES, neverSays: [offer] } },
      ],
    },
    {
      name: 'where nobody keeps promises a person asked for is no case',
      now: FEBRUARY,
      turns: [{ text: says.human, expected: { kind: 'escalated', says: [writeTo], choices: 0 } }],
    },
    {
      name: 'the offer turned down, and on with the next question',
      now: FEBRUARY,
      canPromise: true,
      turns: [
        { text: says.visa, expected: { kind: 'escalated', says: [offer] } },
        { text: says.no, expected: { kind: 'social', says: [(words) => words.offerDeclined] } },
        { text: says.prizesDeadline, expected: { ...PRIZES, neverSays: [offer] } },
        { text: says.talkOfTrustFund, expected: { kind: 'answered', facts: ['trust-fund.general.participate'] } },
      ],
    },
  ];
}

/** The conversations that go the same way in every language. */
export function scripts(says: Says): Row[] {
  return [...atTheirTime(says), ...knownAndUnknown(says), ...inTurns(says)];
}
