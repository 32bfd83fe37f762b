import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createSeats } from '../../bot/http/seats.js';

test('there are so many for a caller, and so much room for all', () => {
  const seats = createSeats({ room: 10, perCaller: 2 });
  const first = seats.take('a', 4);
  expect(seats.take('a', 4)).toBeDefined();
  expect(seats.take('a')).toBeUndefined();
  expect(seats.take('b', 3)).toBeUndefined();
  expect(seats.take('b', 2)).toBeDefined();
  first?.();
  first?.();
  expect(seats.take('a', 5)).toBeUndefined();
  expect(seats.take('a', 4)).toBeDefined();
});

test('whatever is taken and given back, the limits hold, and in the end all room is there again', () => {
  const step = fc.record({ caller: fc.constantFrom('a', 'b', 'c'), size: fc.nat(6), back: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const seats = createSeats({ room: 12, perCaller: 3 });
      const held: { caller: string; size: number; free: () => void }[] = [];
      for (const { caller, size, back } of steps) {
        const own = held.filter((one) => one.caller === caller).length;
        const used = held.reduce((sum, one) => sum + one.size, 0);
        const free = seats.take(caller, size);
        expect(free !== undefined).toBe(own < 3 && used + size <= 12);
        if (free) held.push({ caller, size, free });
        for (const one of held.splice(back, 1)) one.free();
      }
      for (const { free } of held) free();
      expect(seats.take('d', 12)).toBeDefined();
    }),
  );
});
