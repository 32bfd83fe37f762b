import { expect, test } from '@jest/globals';
import { fixedClock, systemClock } from '../../dialogs/clock.js';

const START = new Date('2026-02-14T09:00:00.000Z');

test('a clock with a start reads it and runs on from it by elapsed time alone', () => {
  let elapsed = 123_456;
  const clock = systemClock(START, () => elapsed);
  expect(clock()).toEqual(START);
  elapsed += 1_500;
  expect(clock().toISOString()).toBe('2026-02-14T09:00:01.500Z');
  elapsed += 86_400_000;
  expect(clock().toISOString()).toBe('2026-02-15T09:00:01.500Z');
});

test('the monotonic clock of the computer drives it unless another is given', () => {
  const clock = systemClock(START);
  const first = clock().getTime();
  expect(first - START.getTime()).toBeGreaterThanOrEqual(0);
  expect(first - START.getTime()).toBeLessThan(60_000);
  expect(clock().getTime()).toBeGreaterThanOrEqual(first);
});

test('without a start it is the time of the computer', () => {
  const before = Date.now();
  const read = systemClock()().getTime();
  expect(read).toBeGreaterThanOrEqual(before);
  expect(read).toBeLessThanOrEqual(Date.now());
});

test('a fixed clock stands still, whatever is done to the dates it gives', () => {
  const clock = fixedClock(START);
  clock().setFullYear(1999);
  expect(clock()).toEqual(START);
});
