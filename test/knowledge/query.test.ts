import { describe, expect, test } from '@jest/globals';
import {
  contactsFor,
  currentEdition,
  deadlineState,
  editionsAt,
  eventState,
  factsAt,
  nearestEdition,
  openDeadlines,
  previousEdition,
  yearOfFact,
} from '../../knowledge/query.js';
import { type FactSketch, sampleKnowledge, six } from './sample-knowledge.js';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe('deadlines', () => {
  test.each([
    ['by', '2026-03-15', '2026-03-13', { state: 'open', daysLeft: 2 }],
    ['by', '2026-03-15', '2026-03-14', { state: 'open', daysLeft: 1 }],
    ['by', '2026-03-15', '2026-03-15', { state: 'open', daysLeft: 0 }],
    ['by', '2026-03-15', '2026-03-16', { state: 'passed', daysAgo: 1 }],
    ['before', '2026-03-20', '2026-03-18', { state: 'open', daysLeft: 1 }],
    ['before', '2026-03-20', '2026-03-19', { state: 'open', daysLeft: 0 }],
    ['before', '2026-03-20', '2026-03-20', { state: 'on-the-day' }],
    ['before', '2026-03-20', '2026-03-21', { state: 'passed', daysAgo: 1 }],
    ['by', '2026-03', '2026-03-31', { state: 'open', daysLeft: 0 }],
    ['by', '2026-03', '2026-04-01', { state: 'passed', daysAgo: 1 }],
    ['before', '2026-03', '2026-02-28', { state: 'open', daysLeft: 0 }],
    ['before', '2026-03', '2026-03-01', { state: 'on-the-day' }],
    ['before', '2026-03', '2026-04-01', { state: 'passed', daysAgo: 1 }],
    ['by', '2026-03-15', '2026-02-10', { state: 'open', daysLeft: 33 }],
    ['by', '2024-01-31', '2026-02-10', { state: 'passed', daysAgo: 741 }],
  ] as const)('"%s %s" on %s', (wording, date, today, state) => {
    expect(deadlineState({ wording, date }, noon(today))).toEqual(state);
  });

  test.each([
    ['2026-03-15T22:59:59Z', 'open'],
    ['2026-03-15T23:00:00Z', 'passed'],
  ])('the day ends in Geneva: at %s it is %s', (instant, state) => {
    expect(deadlineState({ wording: 'by', date: '2026-03-15' }, new Date(instant)).state).toBe(state);
  });

  test('those not yet passed come the nearest first, without the ones on hold and the unknown', () => {
    const by = (date: string, more: object = {}) => ({ deadline: { date, wording: 'by' as const }, ...more });
    const knowledge = sampleKnowledge([
      { id: 'stocktaking.2026.deadline', ...by('2026-05') },
      { id: 'open-consultation.2026.deadline', deadline: { date: '2026-03-20', wording: 'before' } },
      { id: 'prizes.2026.deadline', ...by('2026-03-15') },
      { id: 'prizes.2020.deadline', source: 'L2019', ...by('2020-01-15') },
      { id: 'trust-fund.2026.deadline', ...by('2026-04-01', { onHold: 'the secretariat is asking' }) },
      { id: 'policy-statements.2026.deadline', ...by('2026-04-01', { withdrawn: 'cancelled' }) },
    ]);
    const at = (day: string) => ids(openDeadlines(knowledge, noon(day)));
    const [prizes, consultation, stocktaking] = ['prizes', 'open-consultation', 'stocktaking'].map(
      (activity) => `${activity}.2026.deadline`,
    );
    expect(at('2026-02-10')).toEqual([prizes, consultation, stocktaking]);
    expect(at('2026-03-16')).toEqual([consultation, stocktaking]);
    expect(at('2026-03-20')).toEqual([consultation, stocktaking]);
    expect(at('2026-03-21')).toEqual([stocktaking]);
    expect(at('2026-06-01')).toEqual([]);
    expect(at('2019-12-24')).toEqual(['prizes.2020.deadline']);
  });
});

describe('events', () => {
  test.each([
    [{ start: '2026-07-06', end: '2026-07-10' }, '2026-07-05', { state: 'ahead', daysUntil: 1 }],
    [{ start: '2026-07-06', end: '2026-07-10' }, '2026-07-06', { state: 'on' }],
    [{ start: '2026-07-06', end: '2026-07-10' }, '2026-07-10', { state: 'on' }],
    [{ start: '2026-07-06', end: '2026-07-10' }, '2026-07-11', { state: 'past' }],
    [{ start: '2025-12-17' }, '2025-12-17', { state: 'on' }],
    [{ start: '2025-12-17' }, '2025-12-18', { state: 'past' }],
    [{ start: '2003' }, '2003-12-31', { state: 'on' }],
    [{ start: '2003' }, '2004-01-01', { state: 'past' }],
  ])('%j on %s', (event, today, state) => {
    expect(eventState(event, noon(today))).toEqual(state);
  });
});

describe('which facts are in force', () => {
  const SUPERSEDED: FactSketch[] = [
    { id: 'forum.2026.dates', source: 'L2019', supersededBy: 'forum.2026.dates-moved' },
    { id: 'forum.2026.dates-moved', attribute: 'dates' },
  ];
  test.each<[string, FactSketch[], string, string[]]>([
    ['not before the day of its source', [{ id: 'forum.2026.dates' }], '2025-12-22', []],
    ['from the day of its source', [{ id: 'forum.2026.dates' }], '2025-12-23', ['forum.2026.dates']],
    ['the superseded one while the later is unknown', SUPERSEDED, '2025-12-22', ['forum.2026.dates']],
    ['the later one once it is known', SUPERSEDED, '2025-12-23', ['forum.2026.dates-moved']],
    [
      'the superseded one where the later is withdrawn',
      SUPERSEDED.map((fact) => (fact.supersededBy ? fact : { ...fact, withdrawn: 'a slip' })),
      '2026-01-10',
      ['forum.2026.dates'],
    ],
    ['none that is withdrawn', [{ id: 'forum.2026.dates', withdrawn: 'cancelled' }], '2026-01-10', []],
    ['one that is on hold', [{ id: 'forum.2026.dates', onHold: 'asking' }], '2026-01-10', ['forum.2026.dates']],
    ['not before valid from', [{ id: 'forum.2026.dates', validFrom: '2026-02-01' }], '2026-01-31', []],
    ['from valid from', [{ id: 'forum.2026.dates', validFrom: '2026-02' }], '2026-02-01', ['forum.2026.dates']],
    ['through valid until', [{ id: 'forum.2026.dates', validUntil: '2026-02' }], '2026-02-28', ['forum.2026.dates']],
    ['not after valid until', [{ id: 'forum.2026.dates', validUntil: '2026-02' }], '2026-03-01', []],
  ])('%s', (_, sketches, today, expected) => {
    expect(ids(factsAt(sampleKnowledge(sketches), noon(today), { activity: 'forum' }))).toEqual(expected);
  });

  test('a filter takes activity, attribute and edition', () => {
    const knowledge = sampleKnowledge(
      ['forum.2024.dates', 'forum.2026.dates', 'forum.2026.place', 'prizes.2026.about'].map((id) => ({ id })),
    );
    const found = (filter: Parameters<typeof factsAt>[2]) => ids(factsAt(knowledge, noon('2026-01-10'), filter));
    expect(found({ activity: 'forum', attribute: 'dates' })).toEqual(['forum.2024.dates', 'forum.2026.dates']);
    expect(found({ activity: 'forum', edition: '2026' })).toEqual(['forum.2026.dates', 'forum.2026.place']);
    expect(found({ activity: 'forum', attribute: 'place', edition: '2024' })).toEqual([]);
    expect(found({ activity: 'nothing' })).toEqual([]);
  });
});

describe('editions', () => {
  const knowledge = sampleKnowledge([
    { id: 'forum.general.about', source: 'L2019' },
    { id: 'forum.2020.dates', source: 'L2019', event: { start: '2020-04-06', end: '2020-04-09' } },
    { id: 'forum.2026.dates', event: { start: '2026-07-06', end: '2026-07-10' } },
    { id: 'prizes.2020.about', source: 'L2019' },
    { id: 'prizes.2026.deadline', deadline: { date: '2026-03-15', wording: 'by' } },
    { id: 'secretariat.general.contact' },
  ]);
  test.each([
    ['forum', '2019-12-05', [], undefined, undefined],
    ['forum', '2019-12-06', ['2020'], '2020', undefined],
    ['forum', '2020-04-09', ['2020'], '2020', undefined],
    ['forum', '2020-04-10', ['2020'], '2020', '2020'],
    ['forum', '2026-01-10', ['2020', '2026'], '2026', '2020'],
    ['forum', '2026-07-10', ['2020', '2026'], '2026', '2020'],
    ['forum', '2026-07-11', ['2020', '2026'], '2026', '2026'],
    ['prizes', '2020-12-31', ['2020'], '2020', undefined],
    ['prizes', '2021-01-01', ['2020'], '2020', '2020'],
    ['prizes', '2026-03-16', ['2020', '2026'], '2026', '2026'],
    ['secretariat', '2026-01-10', [], undefined, undefined],
  ])('of %s on %s: known %j, current %s, previous %s', (activity, today, known, current, previous) => {
    expect(editionsAt(knowledge, noon(today), activity)).toEqual(known);
    expect(currentEdition(knowledge, noon(today), activity)).toBe(current);
    expect(previousEdition(knowledge, noon(today), activity)).toBe(previous);
  });

  test.each([
    [['2020', '2023', '2024', '2026'], '2021', '2020'],
    [['2020', '2023', '2024', '2026'], '2022', '2023'],
    [['2020', '2023', '2024', '2026'], '2025', '2026'],
    [['2020', '2023', '2024', '2026'], '2030', '2026'],
    [['2020', '2024'], '2022', '2024'],
    [[], '2022', undefined],
  ])('of %j nearest to %s is %s', (editions, year, nearest) => {
    expect(nearestEdition(editions, year)).toBe(nearest);
  });
});

test.each<[string, Partial<FactSketch>, number | undefined]>([
  ['its figure', { figure: { value: 1, relation: 'exactly', unit: six('x'), date: '2022-09-07' } }, 2022],
  ['its event', { event: { start: '2003' } }, 2003],
  ['nothing', {}, undefined],
])('a fact without edition is about the year of %s', (_, sketch, year) => {
  const [fact] = sampleKnowledge([{ id: 'summit.general.about', ...sketch }]).facts.values();
  expect(fact && yearOfFact(fact)).toBe(year);
});

describe('contacts', () => {
  const knowledge = sampleKnowledge(
    [
      { id: 'secretariat.2020.contact', source: 'L2019' },
      { id: 'secretariat.general.contact' },
      { id: 'stocktaking.general.contact', source: 'L2019' },
      { id: 'prizes.general.contact' },
    ],
    { desks: { stocktaking: 'stocktaking', forum: 'secretariat', report: 'stocktaking', lost: 'nowhere' } },
  );
  test.each([
    ['stocktaking', '2026-01-10', ['stocktaking.general.contact']],
    ['forum', '2026-01-10', ['secretariat.general.contact', 'secretariat.2020.contact']],
    ['report', '2026-01-10', ['stocktaking.general.contact']],
    ['prizes', '2026-01-10', ['prizes.general.contact']],
    ['prizes', '2020-01-10', ['secretariat.2020.contact']],
    ['forum', '2019-01-10', []],
    ['lost', '2026-01-10', []],
    ['unknown', '2026-01-10', []],
  ])('of %s on %s, the newest first: %j', (activity, today, expected) => {
    expect(ids(contactsFor(knowledge, noon(today), activity))).toEqual(expected);
  });
});
