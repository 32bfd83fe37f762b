import { describe, expect, test } from '@jest/globals';
import { letterGrams, namedFeature, textFeatures } from '../../../dialogs/understanding/features.js';

const shared = (one: readonly number[], other: readonly number[]) =>
  [...new Set(one)].filter((feature) => other.includes(feature)).length;
const grams = (word: string) => {
  const found: number[] = [];
  letterGrams(word, found);
  return found;
};

test('equal words have equal features, in every run', () => {
  expect(textFeatures(['forum', 'dates'], 'en')).toEqual(textFeatures(['forum', 'dates'], 'en'));
  // A value written down: features are kept in files, so they may not depend on the process.
  expect(namedFeature('forum')).toBe(namedFeature(['fo', 'rum'].join('')));
});

test('features are whole numbers of 32 bits', () => {
  const features = textFeatures(['forum', '论坛', 'المنتدي', '<activity>'], 'en');
  expect(features.every((feature) => Number.isInteger(feature) && Math.abs(feature) <= 2 ** 31)).toBe(true);
});

test('a word, an equal n-gram and an equal name stay apart', () => {
  expect(shared([namedFeature('forum')], [...textFeatures(['forum'], 'en'), ...grams('forum')])).toBe(0);
});

describe('what is alike shares features', () => {
  test('a misspelt word with the right one', () => {
    expect(shared(grams('consultation'), grams('consultaton'))).toBeGreaterThan(grams('consultation').length / 3);
  });

  test('forms of a word by their stem', () => {
    const [one, other] = [textFeatures(['премия'], 'ru'), textFeatures(['премии'], 'ru')];
    expect(shared(one, other)).toBeGreaterThan(shared(textFeatures(['премия'], 'en'), textFeatures(['премии'], 'en')));
  });

  test('Chinese runs by their characters', () => {
    expect(shared(textFeatures(['截止日期是'], 'zh'), textFeatures(['问截止日期'], 'zh'))).toBeGreaterThan(5);
  });

  test('different words share nothing', () => {
    expect(shared(grams('visa'), grams('deadline'))).toBe(0);
  });
});

test('the order of words counts', () => {
  expect(textFeatures(['not', 'late'], 'en')).not.toEqual(textFeatures(['late', 'not'], 'en'));
  expect(shared(textFeatures(['a', 'b'], 'en'), textFeatures(['b', 'a'], 'en'))).toBeLessThan(
    new Set(textFeatures(['a', 'b'], 'en')).size,
  );
});

test('words that stand for entities stay whole', () => {
  expect(textFeatures(['<activity>'], 'en').length).toBeLessThan(textFeatures(['activity'], 'en').length);
});

test('a word that is too long to be one has no n-grams', () => {
  expect(grams('x'.repeat(41))).toEqual([]);
});

test('no words give next to nothing', () => {
  expect(textFeatures([], 'en').length).toBeLessThanOrEqual(1);
});
