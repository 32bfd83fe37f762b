import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import distances from 'natural/lib/natural/distance/index.js';
import { createSpelling, ordinaryWords, slipsBetween } from '../../../dialogs/understanding/spelling.js';
import { tokenise } from '../../../dialogs/understanding/tokenise.js';

const distanceBetween = (a: string, b: string) => distances.DamerauLevenshteinDistance(a, b, { restricted: true });

const KNOWN = new Map([
  ['prizes', 5],
  ['forum', 5],
  ['stocktaking', 5],
  ['extension', 7],
  ['inventaire', 5],
  ['премии', 5],
  ['المنتدي', 5],
]);
const spelling = createSpelling(KNOWN, new Set(['prices']));
const short = createSpelling(new Map([['open', 4]]), new Set());

describe('a slip is forgiven', () => {
  test.each([
    ['a letter left out', 'prizs', 'prizes'],
    ['a letter too many', 'forrum', 'forum'],
    ['a wrong letter', 'forun', 'forum'],
    ['two letters swapped', 'froum', 'forum'],
    ['two slips in a long word', 'stoktakin', 'stocktaking'],
    ['French', 'inventere', 'inventaire'],
    ['Russian', 'премши', 'премии'],
    ['Arabic', 'المنتدا', 'المنتدي'],
  ])('%s: %s is %s', (_, typed, meant) => {
    expect(spelling(typed)).toBe(meant);
  });
});

test('of four letters only two may have changed places', () => {
  expect(short('opne')).toBe('open');
  expect(['oven', 'opened', 'ope', 'ofpen'].map(short)).toEqual([undefined, undefined, undefined, undefined]);
});

describe('nothing is guessed', () => {
  test.each([
    ['a known word', 'prizes'],
    ['a word of everyday questions', 'prices'],
    ['two slips in a short word', 'frouum'],
    ['three slips', 'stokakin'],
    ['another first letter', 'borum'],
    ['a word too short', 'foru'],
    ['a telling word shorter than its own measure', 'extens'],
    ['no word at all', 'f'.repeat(31)],
    ['nothing', ''],
  ])('of %s', (_, typed) => {
    expect(spelling(typed)).toBeUndefined();
  });
});

test('what is guessed is near, whatever is typed', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'forumpizestckang'), minLength: 0, maxLength: 14 });
  const typed = fc.oneof(
    letters,
    fc
      .tuple(fc.constantFrom(...KNOWN.keys()), fc.nat(12), letters)
      .map(([name, at, more]) => `${name.slice(0, at)}${more.slice(0, 2)}${name.slice(at + 1)}`),
  );
  fc.assert(
    fc.property(typed, (word) => {
      const guess = spelling(word);
      const near = [...KNOWN].filter(
        ([name, shortest]) =>
          name[0] === word[0] && word.length >= shortest && distanceBetween(word, name) <= (word.length >= 9 ? 2 : 1),
      );
      const tried = word.length >= 5 && word.length <= 30 && !KNOWN.has(word) && word !== 'prices';
      expect(guess === undefined).toBe(!tried || near.length === 0);
      if (guess !== undefined) expect(near.map(([name]) => name)).toContain(guess);
    }),
  );
});

test.each([
  ['prize', 'prize', 0],
  ['prize', 'price', 1],
  ['forum', 'froum', 1],
  ['stocktaking', 'stoktakin', 2],
  ['', 'ab', 2],
])('from %s to %s are %d slips', (one, other, distance) => {
  expect(slipsBetween(one, other, 2)).toBe(distance);
  expect(slipsBetween(other, one, 2)).toBe(distance);
});

test('slips are counted as a library counts them, up to the limit', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      const distance = distanceBetween(a, b);
      const slips = slipsBetween(a, b, limit);
      if (distance <= limit) expect(slips).toBe(distance);
      else expect(slips).toBeGreaterThan(limit);
    }),
  );
});

test('a word of several questions is ordinary; one that a few have in common may be a slip', () => {
  const often = ['What PRICE, which price?', 'the price of it', 'Price?', 'a price for two'].map(tokenise);
  const seldom = ['prizs prizs prizs prizs', 'the prizs'].map(tokenise);
  expect(ordinaryWords([...often, ...seldom])).toEqual(new Set(['price']));
});
