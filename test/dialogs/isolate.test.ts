import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isolateLatin } from '../../dialogs/isolate.js';

/** Isolates made visible. */
const shown = (text: string) => isolateLatin(text).replaceAll('\u2066', '[').replaceAll('\u2069', ']');

test.each([
  ['an address', 'اكتب إلى wsis-info@itu.int.', 'اكتب إلى [wsis-info@itu.int].'],
  ['a link', 'انظر www.wsis.org/forum، وشكراً', 'انظر [www.wsis.org/forum]، وشكراً'],
  [
    'a link with its protocol',
    '(https://www.itu.int/net4/wsis/stocktaking)',
    '([https://www.itu.int/net4/wsis/stocktaking])',
  ],
  ['a telephone number', 'هاتف +41 22 730 6240', 'هاتف [+41 22 730 6240]'],
  ['a name of several words', 'منتدى WSIS Forum 2026 هنا', 'منتدى [WSIS Forum 2026] هنا'],
  ['a name with accents', 'السيد Albert Rösti', 'السيد [Albert Rösti]'],
  ['an accent apart from its letter', 'Ro\u0308sti', '[Ro\u0308sti]'],
  ['a bare number', 'عددها 11 خطاً', 'عددها 11 خطاً'],
  ['a reference', 'القرار A/70/125 لعام 2015', 'القرار [A/70/125] لعام 2015'],
  ['a no-break space', 'a\u00a0b', '[a\u00a0b]'],
  ['two runs', 'a و b', '[a] و [b]'],
  ['no Latin at all', 'شكراً', 'شكراً'],
  ['nothing', '', ''],
])('%s', (_, text, expected) => {
  expect(shown(text)).toBe(expected);
});

describe('for any text', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'aZ0+@./: ,\u00a0ةو،é\n-'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
  });
  const plain = text.map((any) => any.replace(/[\u2066-\u2069]/g, ''));

  test('without the isolates it is the same', () => {
    fc.assert(
      fc.property(plain, (any) => {
        expect(isolateLatin(any).replace(/[\u2066\u2069]/g, '')).toBe(any);
      }),
    );
  });

  test('isolates are balanced, not nested, and none is empty or spans lines', () => {
    fc.assert(
      fc.property(plain, (any) => {
        expect(shown(any.replace(/[[\]]/g, ''))).toMatch(/^[^[\]]*(?:\[[^[\]\n]+\][^[\]]*)*$/);
      }),
    );
  });

  test('no Latin letter stands outside', () => {
    fc.assert(
      fc.property(plain, (any) => {
        expect(isolateLatin(any).replace(/\u2066[^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]/);
      }),
    );
  });
});
