import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Guess, qualityOf } from './figures.js';
import type { Labelled } from './labelled.js';

const texts = (...intents: (string | null)[]): Labelled[] => intents.map((intent) => ({ text: 'x', intent }));
const guesses = (...all: [string, number][]): Guess[] => all.map(([intent, sureness]) => ({ intent, sureness }));

describe('accuracy and F1 are those of the texts that have an intent', () => {
  test.each([
    ['all right', texts('a', 'b'), guesses(['a', 1], ['b', 1]), 100, 100],
    ['none right', texts('a', 'b'), guesses(['b', 1], ['a', 1]), 0, 0],
    // a: 2 of 2 found, one too many: 0.8; b: 0.
    ['the rare intent missed', texts('a', 'a', 'b'), guesses(['a', 1], ['a', 1], ['a', 1]), 66.7, 40],
    ['one outside, whatever is guessed', texts('a', null), guesses(['a', 1], ['a', 9]), 100, 100],
  ])('%s', (_, set, made, accuracy, macroF1) => {
    const quality = qualityOf(set, made);
    expect(quality.accuracy).toBeCloseTo(accuracy, 1);
    expect(quality.macro_f1).toBeCloseTo(macroF1, 1);
  });
});

describe('how well sureness tells what is outside', () => {
  test.each([
    ['always surer inside', [3, 4], [1, 2], 100],
    ['always surer outside', [1, 2], [3, 4], 0],
    ['a tie counts half', [1], [1], 50],
    ['three pairs of four', [1, 3], [0, 2], 75],
  ])('AUROC: %s', (_, inside, outside, auroc) => {
    const set = [...inside.map(() => 'a'), ...outside.map(() => null)];
    const made = [...inside, ...outside].map((sureness): [string, number] => ['a', sureness]);
    expect(qualityOf(texts(...set), guesses(...made)).auroc).toBe(auroc);
  });

  test('three points of accuracy may be given up, not four; a wrong guess costs nothing', () => {
    // A hundred inside with sureness 1 to 100, the surest of them wrong; outside below the third, at the fourth.
    const set = [...Array.from({ length: 100 }, () => 'a'), null, null];
    const inside = Array.from({ length: 100 }, (_, i): [string, number] => [i === 99 ? 'b' : 'a', i + 1]);
    const outside: [string, number][] = [
      ['a', 3.5],
      ['a', 4],
    ];
    expect(qualityOf(texts(...set), guesses(...inside, ...outside)).oos_recall_at_3).toBe(50);
  });

  test('there is no such figure where nothing is outside', () => {
    expect(qualityOf(texts('a'), guesses(['a', 1]))).toMatchObject({ auroc: null, oos_recall_at_3: null });
  });

  test('it does not depend on the unit of sureness', () => {
    const made = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.integer({ min: -50, max: 50 })), { minLength: 1 });
    fc.assert(
      fc.property(made, (rows) => {
        const set = texts(...rows.map(([outside]) => (outside ? null : 'a')));
        const at = (unit: (sureness: number) => number) =>
          qualityOf(set, guesses(...rows.map(([, right, x]): [string, number] => [right ? 'a' : 'b', unit(x)])));
        expect(at((x) => Math.exp(x / 10))).toEqual(at((x) => x));
      }),
    );
  });
});
