import { expect, test } from '@jest/globals';
import type { NamedDate } from '../../dialogs/understanding/date-grammar.js';
import type { Ask } from '../../dialogs/understanding/understand.js';
import { wrongPremise } from '../../dialogs/wrong-premise.js';
import { realBrain } from '../support/brain.js';
import { ask } from './asks.js';

const { knowledge } = realBrain();
const moment = { knowledge, now: new Date('2026-02-10T10:00:00+01:00') };
const premise = (found: Partial<Ask>, ...ids: readonly string[]) =>
  wrongPremise(
    ask(found),
    ids.flatMap((id) => knowledge.facts.get(id) ?? []),
    moment,
  );

const JULY_6: NamedDate = { day: 6, month: 7, year: 2026 };
const JULY_9: NamedDate = { day: 9, month: 7 };
const MAY_1: NamedDate = { day: 1, month: 5, year: 2026 };

test.each<[string, readonly NamedDate[], boolean, string, 'date' | undefined]>([
  ['the first day', [JULY_6], true, 'forum.2026.dates', undefined],
  ['the last day, without a year', [{ day: 10, month: 7 }], true, 'forum.2026.dates', undefined],
  ['another day', [MAY_1], true, 'forum.2026.dates', 'date'],
  ['the right day of another year', [{ ...JULY_6, year: 2025 }], true, 'forum.2026.dates', 'date'],
  ['one right, one wrong', [JULY_6, MAY_1], true, 'forum.2026.dates', 'date'],
  ['another day, not to be confirmed', [MAY_1], false, 'forum.2026.dates', undefined],
  ['the day of a deadline', [{ day: 15, month: 3 }], true, 'prizes.2026.deadline', undefined],
  ['not the day of a deadline', [{ day: 20, month: 3 }], true, 'prizes.2026.deadline', 'date'],
  ['a day, where the facts have none', [MAY_1], true, 'forum.general.about', undefined],
])('%s', (_, dates, confirming, fact, expected) => {
  expect(premise({ dates, confirming, words: 20 }, fact)).toBe(expected);
});

test('a short question with another day wants no more than yes or no', () => {
  const found = { dates: [MAY_1], confirming: false, interrogative: true, words: 5 };
  expect(premise(found, 'forum.2026.dates')).toBe('date');
});

test('a day of an event contradicts nothing, nor one of a year of which no more is said', () => {
  expect(premise({ dates: [JULY_9], confirming: true }, 'forum.2026.dates')).toBeUndefined();
  const december = { dates: [{ day: 10, month: 12, year: 2003 }], confirming: true };
  expect(premise(december, 'summit.general.geneva-phase')).toBeUndefined();
  expect(premise(december, 'summit.general.tunis-phase')).toBe('date');
});

test.each<[string, readonly string[], boolean, string, 'place' | undefined]>([
  ['the city of the event', ['geneva'], true, 'forum.2026.dates', undefined],
  ['the building in that city', ['itu-geneva'], true, 'forum.2026.dates', undefined],
  ['another city', ['paris'], true, 'forum.2026.dates', 'place'],
  ['the right city and another', ['geneva', 'paris'], true, 'forum.2026.dates', undefined],
  ['another city, where the writer is', ['paris'], false, 'forum.2026.dates', undefined],
  ['another city, where no place is known', ['paris'], true, 'forum.2023.dates', undefined],
  ['no city', [], true, 'forum.2026.dates', undefined],
])('%s', (_, places, placeOfEvent, fact, expected) => {
  expect(premise({ places, placeOfEvent }, fact)).toBe(expected);
});

test.each<[string, readonly string[], 'date' | undefined]>([
  ['the year of the text', ['2035'], undefined],
  ['another year', ['2030'], 'date'],
  ['the year of the letter', ['2025'], undefined],
  ['two years', ['2030', '2035'], undefined],
])('%s, to be confirmed', (_, years, expected) => {
  expect(premise({ years, confirming: true }, 'overall-review.general.mandate')).toBe(expected);
  expect(premise({ years, confirming: false, words: 20 }, 'overall-review.general.mandate')).toBeUndefined();
});

test.each<[string, readonly number[], boolean, string, 'date' | undefined]>([
  ['the month of the deadline', [3], true, 'open-consultation.2026.deadline', undefined],
  ['another month', [4], true, 'open-consultation.2026.deadline', 'date'],
  ['another month, not to be confirmed', [4], false, 'open-consultation.2026.deadline', undefined],
  ['two months', [3, 4], true, 'open-consultation.2026.deadline', undefined],
  ['a month, where the fact has no day', [4], true, 'forum.general.about', undefined],
])('%s', (_, months, confirming, fact, expected) => {
  expect(premise({ months, confirming }, fact)).toBe(expected);
});
