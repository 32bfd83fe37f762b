import { describe, expect, test } from '@jest/globals';
import { normalise } from '../../../dialogs/understanding/normalise.js';
import { yearsInDigits } from '../../../dialogs/understanding/year-words.js';

const inDigits = (text: string) => yearsInDigits(normalise(text)).replace(/\s+/g, ' ').trim();

describe('years in words', () => {
  test.each([
    ['the forum twenty twenty-six', 'the forum 2026'],
    ['in twenty twenty', 'in 2020'],
    ['two thousand and three', '2003'],
    ['two thousand twenty four', '2024'],
    ['le forum deux mille vingt-six', 'le forum 2026'],
    ['deux mille vingt et un', '2021'],
    ['dos mil veintiséis', '2026'],
    ['dos mil treinta y uno', '2031'],
    ['ألفين وستة وعشرين', '2026'],
    ['سنة ألفين وست وعشرين', 'سنه 2026'],
    ['عام ألفان وأربعة وعشرون', 'عام 2024'],
    ['ألفين وعشرين', '2020'],
    ['в две тысячи двадцать шестом году', 'в 2026 году'],
    ['две тысячи двадцать третий', '2023'],
    ['две тысячи двадцатого', '2020'],
    ['二〇二六年的论坛', '2026 的论坛'],
    ['二零二四年', '2024'],
  ])('%s', (text, expected) => {
    expect(inDigits(text)).toBe(expected);
  });
});

describe('other numbers stay words', () => {
  test.each([
    'twenty six days',
    'twenty-one projects',
    'two thousand entries',
    'deux mille projets',
    'dos mil proyectos',
    'две тысячи проектов',
    'ألفين مشروع',
    '二十六天',
  ])('%s', (text) => {
    expect(inDigits(text)).not.toMatch(/\d/);
  });
});

test('every unit is read after every ten', () => {
  const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  for (const [index, unit] of units.entries()) {
    expect(inDigits(`two thousand and twenty-${unit}`)).toBe(String(2021 + index));
    expect(inDigits(`two thousand and thirty-${unit}`)).toBe(String(2031 + index));
  }
});
