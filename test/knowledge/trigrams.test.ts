import { expect, test } from '@jest/globals';
import { NEAR_IDENTICAL } from '../../knowledge/phrasing-check.js';
import { trigramOverlap, trigrams } from '../../knowledge/trigrams.js';

const overlap = (a: string, b: string) => trigramOverlap(trigrams(a), trigrams(b));

test('a word gives its trigrams, with its beginning and its end', () => {
  expect([...trigrams('Prix ?')]).toEqual(['  p', ' pr', 'pri', 'rix', 'ix ']);
});

test.each([
  ['When is the Forum?', 'when is  the forum', 1],
  ['2026年论坛几号开？', '2026年论坛几号开', 1],
  ['ＷＳＩＳ', 'wsis', 1],
  ['abc', 'xyz', 0],
  ['?!', '', 1],
])('"%s" and "%s" share %d', (a, b, share) => {
  expect(overlap(a, b)).toBe(share);
  expect(overlap(b, a)).toBe(share);
});

test.each([
  ['When is the WSIS Forum 2026?', 'When is the WSIS Forum 2024?', true],
  ['Quelle est la date limite pour les prix ?', 'Quelle est la date limite pour les Prix?', true],
  ['when does the forum begin', 'until when may I hand in a project', false],
  ['متى ينعقد المنتدى؟', 'أين ينعقد المنتدى؟', false],
  ['什么时候开论坛', '论坛的截止日期', false],
])('"%s" and "%s": nearly the same is %s', (a, b, same) => {
  expect(overlap(a, b) > NEAR_IDENTICAL).toBe(same);
});
