import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  dateFields,
  daysBetween,
  firstDay,
  genevaDate,
  isCivilDate,
  lastDay,
  precisionOf,
  yearOf,
} from '../../knowledge/civil-date.js';

describe('a civil date is as coarse as its source', () => {
  test.each([
    ['2026-07-06', 'day', { year: 2026, month: 7, day: 6 }, '2026-07-06', '2026-07-06'],
    ['2026-07', 'month', { year: 2026, month: 7 }, '2026-07-01', '2026-07-31'],
    ['2003', 'year', { year: 2003 }, '2003-01-01', '2003-12-31'],
    ['2024-02', 'month', { year: 2024, month: 2 }, '2024-02-01', '2024-02-29'],
    ['2026-02', 'month', { year: 2026, month: 2 }, '2026-02-01', '2026-02-28'],
    ['2024-02-29', 'day', { year: 2024, month: 2, day: 29 }, '2024-02-29', '2024-02-29'],
  ])('%s is a %s', (date, precision, fields, first, last) => {
    expect(precisionOf(date)).toBe(precision);
    expect(dateFields(date)).toEqual(fields);
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
    expect(yearOf(date)).toBe(fields.year);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '26-01-05',
    '0206-03-15',
    '15/03/2026',
    '2026-03-15T10:00',
    ' 2026',
    '2026-',
    '',
  ])('"%s" is none', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(dateFields(text)).toBeUndefined();
    expect(() => firstDay(text)).toThrow(RangeError);
  });
});

describe('the day in Geneva', () => {
  test.each([
    ['2026-01-14T22:59:59Z', '2026-01-14', 'winter: one hour ahead of UTC'],
    ['2026-01-14T23:00:00Z', '2026-01-15', 'winter: midnight'],
    ['2026-07-05T21:59:59Z', '2026-07-05', 'summer: two hours ahead of UTC'],
    ['2026-07-05T22:00:00Z', '2026-07-06', 'summer: midnight'],
    ['2026-03-28T22:59:59Z', '2026-03-28', 'the last winter evening'],
    ['2026-03-28T23:00:00Z', '2026-03-29', 'the night in which summer time begins'],
    ['2026-03-29T21:59:59Z', '2026-03-29', 'the first summer evening'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'the day of 23 hours is over'],
    ['2026-10-24T22:00:00Z', '2026-10-25', 'the night in which summer time ends'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the day of 25 hours is not over yet'],
    ['2026-10-25T23:00:00Z', '2026-10-26', 'the day of 25 hours is over'],
    ['2026-12-31T23:00:00Z', '2027-01-01', 'new year'],
    ['2024-02-28T23:00:00Z', '2024-02-29', 'leap day'],
  ])('at %s is %s (%s)', (instant, day) => {
    expect(genevaDate(new Date(instant))).toBe(day);
  });
});

describe('counting days', () => {
  test.each([
    ['2026-03-14', '2026-03-15', 1],
    ['2026-03-15', '2026-03-15', 0],
    ['2026-03-16', '2026-03-15', -1],
    ['2026-02-10', '2026-03-15', 33],
    ['2024-02-10', '2024-03-15', 34],
    ['2025-12-31', '2026-01-01', 1],
    ['2026-03-28', '2026-03-30', 2],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  test('adding and counting undo each other', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});
