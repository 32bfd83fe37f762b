import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { genevaDate } from '../../knowledge/civil-date.js';
import { genevaInstant } from '../../knowledge/geneva-time.js';
import { loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { officeState, officeTimeBefore } from '../../knowledge/office-hours.js';
import type { OfficeHours } from '../../knowledge/office-hours-schema.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { testFaults } from './fault-table.js';

const whole = ['09:00-12:00', '14:00-17:00'];
const HOURS: OfficeHours = [
  {
    validFrom: '2026-01-05',
    validUntil: '2026-12-31',
    week: { monday: whole, tuesday: whole, wednesday: whole, friday: ['09:00-12:00'] },
    closed: [{ date: '2026-04-06' }, { date: '2026-12-25', until: '2026-12-31' }],
  },
];
const HOUR = 3_600_000;

describe('whether the staff are there', () => {
  test.each<[string, string, string]>([
    ['within a part of the day', '2026-02-09T10:00:00+01:00', 'open'],
    ['from its first instant', '2026-02-09T09:00:00+01:00', 'open'],
    ['not at its last', '2026-02-09T12:00:00+01:00', '2026-02-09 monday 14:00'],
    ['before the day begins', '2026-02-09T06:00:00+01:00', '2026-02-09 monday 09:00'],
    ['a day without hours', '2026-02-12T10:00:00+01:00', '2026-02-13 friday 09:00'],
    ['over the weekend', '2026-02-13T12:30:00+01:00', '2026-02-16 monday 09:00'],
    ['a holiday', '2026-04-06T10:00:00+02:00', '2026-04-07 tuesday 09:00'],
    ['summer time counts', '2026-07-06T08:59:59+02:00', '2026-07-06 monday 09:00'],
    ['the day in Geneva, not where the clock stands', '2026-02-15T23:30:00Z', '2026-02-16 monday 09:00'],
    ['before any hours hold', '2026-01-04T10:00:00+01:00', 'unknown'],
    ['none hold afterwards', '2026-12-24T10:00:00+01:00', 'unknown'],
  ])('%s', (_, now, expected) => {
    const found = officeState(HOURS, new Date(now));
    const { day, weekday, time } = found.state === 'closed' ? found.opens : {};
    expect(found.state === 'closed' ? `${day} ${weekday} ${time}` : found.state).toBe(expected);
  });

  test('the week is told by days in a row that are alike', () => {
    const found = officeState(HOURS, new Date('2026-02-09T10:00:00+01:00'));
    const spans = [
      { from: '09:00', to: '12:00' },
      { from: '14:00', to: '17:00' },
    ];
    expect(found).toEqual({
      state: 'open',
      week: [
        { first: 'monday', last: 'wednesday', spans },
        { first: 'friday', last: 'friday', spans: [spans[0]] },
      ],
    });
  });
});

describe('office time gone by', () => {
  test.each<[string, string, number, string]>([
    ['within a part', '2026-02-09T11:00:00+01:00', 1, '2026-02-09T10:00:00+01:00'],
    ['over the break', '2026-02-09T15:00:00+01:00', 2, '2026-02-09T11:00:00+01:00'],
    ['over the weekend', '2026-02-16T10:00:00+01:00', 2, '2026-02-13T11:00:00+01:00'],
    ['over Easter', '2026-04-07T10:00:00+02:00', 4, '2026-04-03T09:00:00+02:00'],
    ['where no hours are known every hour counts', '2026-01-03T10:00:00+01:00', 4, '2026-01-03T06:00:00+01:00'],
  ])('%s', (_, now, hours, expected) => {
    expect(officeTimeBefore(HOURS, new Date(now), hours * HOUR)).toEqual(new Date(expected));
  });

  test('the later one asks, and the less one asks for, the later it is; never less than by the clock on the wall', () => {
    const instants = fc.date({ min: new Date('2026-01-10Z'), max: new Date('2027-06-01Z'), noInvalidDate: true });
    const short = fc.integer({ min: 1, max: 30 * HOUR });
    fc.assert(
      fc.property(instants, short, short, (now, ms, more) => {
        const since = officeTimeBefore(HOURS, now, ms);
        expect(now.getTime() - since.getTime()).toBeGreaterThanOrEqual(ms);
        expect(officeTimeBefore(HOURS, now, ms + more).getTime()).toBeLessThan(since.getTime());
        expect(officeTimeBefore(HOURS, new Date(now.getTime() + more), ms).getTime()).toBeGreaterThanOrEqual(
          since.getTime(),
        );
      }),
    );
  });
});

test('a time in Geneva is the instant at which its clocks show it, except the hour that spring skips', () => {
  const instants = fc.date({ min: new Date('2000-01-01Z'), max: new Date('2050-01-01Z'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, (date) => {
      const instant = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
      const shown = instant.toLocaleTimeString('en-GB', { timeZone: 'Europe/Zurich', timeStyle: 'short' });
      const found = genevaInstant(genevaDate(instant), shown);
      expect([0, HOUR]).toContain(Math.abs(found.getTime() - instant.getTime()));
      expect(found.toLocaleTimeString('en-GB', { timeZone: 'Europe/Zurich', timeStyle: 'short' })).toBe(shown);
    }),
  );
});

const FILE = 'office-hours.yaml';

describe('faults in the file', () =>
  testFaults([
    [
      'a time that is none',
      { [FILE]: ['14:00-17:00', '14-17'] },
      [[FILE, 'monday', '0.week.monday.1: a part of a day']],
    ],
    [
      'an end before its start',
      { [FILE]: ['14:00-17:00', '17:00-14:00'] },
      [[FILE, 'monday', '0.week.monday: a part of a day ends after it begins']],
    ],
    [
      'parts that overlap',
      { [FILE]: ['14:00-17:00', '11:00-17:00'] },
      [[FILE, 'monday', '0.week.monday: the parts of a day stand in order']],
    ],
    [
      'a day that is none',
      { [FILE]: ['2026-04-06', '2026-02-30'] },
      [[FILE, '2026-02-30', '0.closed.0.date: there is no such day']],
    ],
    ['a year for a day', { [FILE]: ['2026-04-06', '2026'] }, [[FILE, '- { date', '0.closed.0.date']]],
    [
      'a day off for which other hours hold',
      { [FILE]: ['2026-04-06', '2027-04-06'] },
      [[FILE, '2027-04-06', '0.closed.0.date: lies outside the time for which these hours hold']],
    ],
    [
      'a validity that ends before it begins',
      { [FILE]: ['2026-12-31', '2025-12-31'] },
      [[FILE, 'validUntil', '0.validUntil: ends before it begins']],
    ],
    [
      'two that overlap',
      {
        [FILE]: [
          '- validFrom: 2026-01-01',
          '- validFrom: 2025-01-01\n  validUntil: 2026-01-01\n  week: { monday: ["09:00-10:00"] }\n- validFrom: 2026-01-01',
        ],
      },
      [[FILE, '- validFrom', 'the times for which hours hold stand in order and do not overlap']],
    ],
  ]));

test('the shipped hours hold this year and the next, on every working day that is no holiday', () => {
  const { officeHours } = loadKnowledgeOrThrow(dataFolder).knowledge;
  const state = (instant: string) => officeState(officeHours, new Date(instant)).state;
  expect(state('2026-02-13T10:00:00+01:00')).toBe('open');
  expect(state('2026-02-14T10:00:00+01:00')).toBe('closed');
  expect(state('2027-05-06T10:00:00+02:00')).toBe('closed');
  expect(state('2025-12-24T10:00:00+01:00')).toBe('unknown');
  expect(state('2028-01-03T10:00:00+01:00')).toBe('unknown');
});
