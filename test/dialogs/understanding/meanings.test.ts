import { describe, expect, test } from '@jest/globals';
import { meaningsOf } from '../../../dialogs/understanding/meanings.js';
import { MEANINGS } from '../../../dialogs/understanding/meanings-list.js';
import { tokenise } from '../../../dialogs/understanding/tokenise.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';

const meanings = (language: Language, text: string) => meaningsOf(tokenise(text).words, language).flat();

describe('words of the six languages share their meaning', () => {
  test.each<[Language, string]>([
    ['en', 'closes'],
    ['fr', 'fermeture'],
    ['es', 'cierra'],
    ['ar', 'بيسكر'],
    ['ru', 'закрывается'],
    ['zh', '几时关闭'],
  ])('%s: %s', (language, text) => expect(meanings(language, text)).toContain('end'));
});

test('a form that is not listed is known by its stem, an Arabic one behind its particle', () => {
  expect(meanings('en', 'nominating')).toContain('nominate');
  expect(meanings('ru', 'гостиницей')).toContain('hotel');
  expect(meanings('ar', 'والتأشيرة')).toContain('visa');
});

test('of a Chinese run the longest words count, in their order', () => {
  expect(meanings('zh', '关闭日期')).toEqual(['end', 'day']);
});

test('names stay, other words mean nothing', () => {
  expect(meaningsOf(['<activity>', 'xyzzy'], 'en')).toEqual([['<activity>']]);
});

test('each line has a name of its own and words in each language', () => {
  const lines = MEANINGS.trim()
    .split('\n')
    .map((line) => line.trim().split('|'));
  expect(lines.filter(({ length }) => length !== LANGUAGES.length + 1)).toEqual([]);
  expect(lines.filter((line) => line.some((words) => words.trim() === ''))).toEqual([]);
  expect(new Set(lines.map(([name]) => name)).size).toBe(lines.length);
});
