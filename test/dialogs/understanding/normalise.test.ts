import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isHan, normalise, visible, words } from '../../../dialogs/understanding/normalise.js';

test.each([
  ['case', 'WSIS Forum', 'wsis forum'],
  ['French accents', 'Où et jusqu’à quand déposer à Genève ?', "ou et jusqu'a quand deposer a geneve ?"],
  ['Spanish accents', '¿Cuándo será la próxima edición, año 2026?', '¿cuando sera la proxima edicion, ano 2026?'],
  ['a letter with its accent apart', 'e\u0301te\u0301', 'ete'],
  ['apostrophes of all kinds', 'l’an l‘an l`an l´an', "l'an l'an l'an l'an"],
  ['Russian ё and й', 'Ещё какой приём', 'еще какои прием'],
  ['Arabic vowel signs', 'مُنْتَدَى', 'منتدي'],
  ['Arabic hamza', 'أين إلى آذار الأمانة', 'اين الي اذار الامانه'],
  ['Arabic stretching', 'المنتـــدى', 'المنتدي'],
  ['Persian letters typed for Arabic ones', 'کیف', 'كيف'],
  ['Arabic-Indic digits', '٢٠٢٦', '2026'],
  ['Persian digits', '۲۰۲۶', '2026'],
  ['"and" written on to a question word', 'ومتى وأين', 'و متي و اين'],
  ['"and" written on to another word stays', 'والمنتدى', 'والمنتدي'],
  ['traditional Chinese', '信息社會世界峰會論壇什麼時候舉辦？', '信息社会世界峰会论坛什么时候举办?'],
  ['traditional Chinese, everyday words', '請問這週之後還能報名嗎', '请问这周之后还能报名吗'],
  ['full-width forms', 'ＷＳＩＳ　２０２６', 'wsis 2026'],
  ['zero-width characters', 'fo\u200bru\u200dm\ufeff', 'forum'],
  ['direction marks', '\u202bforum\u202c \u2066x\u2069', 'forum x'],
  ['half a character', 'forum\ud83d', 'forum\ufffd'],
  ['control characters', 'fo\u0000rum\u0007', 'forum'],
  ['a mark without a letter', '\u0301 forum', 'forum'],
  ['nothing', ' \u200b ', ''],
])('%s', (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test.each([
  ['Quand ? À Genève\r\nMerci', 'Quand ? À Genève\nMerci'],
  ['a\tb', 'a b'],
  ['منتدى\u200f 2026', 'منتدى 2026'],
  ['\ud800', '\ufffd'],
])('what is seen of %j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each([
  ["l'inventaire 2026", ['l', 'inventaire', '2026']],
  ['wsis论坛2026年什么时候', ['wsis', '论坛', '2026', '年什么时候']],
  ['что, где?', ['что', 'где']],
  ['متي ينعقد المنتدي؟', ['متي', 'ينعقد', 'المنتدي']],
  ['?!', []],
])('words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['论坛', true],
  ['forum', false],
  ['2026', false],
  ['', false],
])('%j is Chinese: %s', (word, expected) => {
  expect(isHan(word)).toBe(expected);
});

describe('for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'abÉéß´’ اأةىـًوهلمن؟論坛時5٥９\u0301\u200b\u202e\ud800 .') }),
  );

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test('words carry no mark, no capital and no half character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of words(normalise(text))) {
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(word.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
