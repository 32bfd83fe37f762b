import { expect, test } from '@jest/globals';
import { normalise } from '../../../dialogs/understanding/normalise.js';
import { symbolsIn } from '../../../dialogs/understanding/resolution-symbols.js';

const KNOWN = new Set(['A/70/125', 'A/70/1', 'E/2022/15']);
const symbols = (text: string, dated = false) => symbolsIn(normalise(text), KNOWN, dated).map(({ symbol }) => symbol);

test.each<[string, string[]]>([
  ['What does A/RES/70/125 say?', ['A/70/125']],
  ['a/70/125', ['A/70/125']],
  ['UNGA resolution 70/125', ['A/70/125']],
  ['70 / 125?', ['A/70/125']],
  ['E/RES/2022/15', ['E/2022/15']],
  ['la resolución 2022/15 del ECOSOC', ['E/2022/15']],
  ['ECOSOC 2022/15', ['E/2022/15']],
  ['A/70/1, A/70/125', ['A/70/1', 'A/70/125']],
  ['А/RES/70/125', ['A/70/125']],
  ['القرار ٧٠/١٢٥', ['A/70/125']],
  ['القرار 125/70', ['A/70/125']],
  ['第70/125号决议', ['A/70/125']],
  ['A/RES/60/252', ['A/60/252']],
  ['resolution 60/252', ['60/252']],
  ['resolution 1332', ['1332']],
  ['la résolution n° 1332', ['1332']],
  ['Резолюция № 1332', ['1332']],
  ['القرار رقم 1332', ['1332']],
  ['第1332号决议', ['1332']],
  ['安理会决议1332', ['1332']],
  // Dates, years and addresses are none.
  ['by 15/03 or 15/03/2026', []],
  ['the Forum 2023/2024', []],
  ['the resolution of 2025', []],
  ['resolution 2025', []],
  ['https://www.example.org/70/125', []],
  ['24/7', []],
])('%s', (text, expected) => {
  expect(symbols(text)).toEqual(expected);
});

test('a small number beside a day is that day', () => {
  expect(symbols('the resolution 17 December', true)).toEqual([]);
  expect(symbols('resolution 70')).toEqual(['70']);
});
