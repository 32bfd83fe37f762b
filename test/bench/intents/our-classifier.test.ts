import { describe, expect, test } from '@jest/globals';
import { choose, USUAL } from './choose.js';
import { guessOurs, type Lesson, languageOfSet, trainOurs } from './our-classifier.js';

const SETS = {
  en: {
    deadline: [
      'until when can I apply',
      'closing date for projects',
      'when is the last day to apply',
      'deadline please',
    ],
    contact: ['whom do I write to', 'who can help me', 'contact address please', 'an address to write to'],
    fee: ['what does it cost', 'is there a fee', 'how much do I pay', 'is it free of charge'],
  },
  ar: {
    deadline: ['ما آخر موعد للتقديم', 'متى ينتهي التقديم', 'آخر يوم لتقديم المشاريع', 'موعد التقديم النهائي'],
    contact: ['لمن أكتب', 'من يستطيع مساعدتي', 'ما عنوان المراسلة', 'أريد عنوان البريد'],
    fee: ['كم التكلفة', 'هل هناك رسوم', 'كم أدفع', 'هل المشاركة مجانية'],
  },
  zh: {
    deadline: ['报名截止日期是哪天', '什么时候截止报名', '最晚哪天报名', '截止时间是什么时候'],
    contact: ['应该联系谁', '联系地址是什么', '谁可以帮助我', '写信给谁'],
    fee: ['费用是多少', '要不要交费', '参加需要付钱吗', '是免费的吗'],
  },
} as const;

const lessonsOf = (set: (typeof SETS)[keyof typeof SETS]): Lesson[] =>
  Object.entries<readonly string[]>(set).flatMap(([intent, texts]) => texts.map((text) => ({ text, intent })));

test.each([
  ['en', 'closing date for aplying', 'deadline'],
  ['en', 'how much does it cost', 'fee'],
  ['ar', 'متى آخر موعد لتقديم المشاريع', 'deadline'],
  ['ar', 'هل هناك رسوم للمشاركة', 'fee'],
  ['zh', '截止日期', 'deadline'],
  ['zh', '联系谁', 'contact'],
] as const)('%s: %s', (language, text, intent) => {
  const lessons = lessonsOf(SETS[language]);
  const trained = trainOurs(lessons, language, USUAL);
  expect(guessOurs(trained, text).intent).toBe(intent);
});

test('what is like no example is less sure than what is', () => {
  const lessons = lessonsOf(SETS.en);
  const trained = trainOurs(lessons, 'en', USUAL);
  expect(guessOurs(trained, 'zebras graze nearby').sureness).toBeLessThan(
    guessOurs(trained, 'the last day to apply').sureness,
  );
});

describe('the choice', () => {
  test('is the usual one where nothing speaks for another', () => {
    expect(choose([], 'en', [])).toEqual(USUAL);
  });

  test('is made by cross-validation where there is none to validate on', () => {
    // Told apart by two letters inside words: n-grams of two see them, longer ones hardly ever meet again.
    const text = (i: number, mark: string) => `${String.fromCharCode(98 + i)}${mark}${String.fromCharCode(122 - i)}`;
    const lessons = Array.from({ length: 16 }, (_, i) => [
      { text: text(i, 'ae'), intent: 'ae' },
      { text: text(i, 'ou'), intent: 'ou' },
    ]).flat();
    expect(choose(lessons, 'en').sizes).toEqual({ shortest: 2, longest: 5 });
  });

  test('is of the price alone where there is a set to validate on', () => {
    const lessons = lessonsOf(SETS.en);
    expect(choose(lessons, 'en', lessons)).toMatchObject({ sizes: USUAL.sizes, rarity: USUAL.rarity });
  });
});

test.each([
  ['en', ['when is it', 'where']],
  ['ar', ['متى', 'WSIS أين يقام المنتدى']],
  ['ru', ['когда', 'где пройдёт форум WSIS']],
  ['zh', ['什么时候', 'WSIS 论坛在哪里']],
] as const)('the script tells %s', (language, texts) => {
  expect(languageOfSet(texts)).toBe(language);
});
