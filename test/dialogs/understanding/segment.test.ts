import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cuts, sentences } from '../../../dialogs/understanding/segment.js';
import type { Language } from '../../../knowledge/language.js';
import { cpuMs } from '../../support/cpu-ms.js';

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['English', 'When is it? And where? Thanks!', ['When is it?', 'And where?', 'Thanks!']],
    ['French', 'Bonjour. Quand a lieu le Forum ? Merci', ['Bonjour.', 'Quand a lieu le Forum ?', 'Merci']],
    ['Spanish', '¿Cuándo es? ¿Dónde?', ['¿Cuándo es?', '¿Dónde?']],
    ['Arabic', 'متى المنتدى؟ وأين؟', ['متى المنتدى؟', 'وأين؟']],
    ['Arabic semicolon', 'أكتب من تونس؛ متى المنتدى', ['أكتب من تونس؛', 'متى المنتدى']],
    ['Russian', 'Когда форум? Где?', ['Когда форум?', 'Где?']],
    ['Chinese after an address', '是www.wsis.org/forum吗？在哪里', ['是www.wsis.org/forum吗？', '在哪里']],
    ['Chinese without spaces', '论坛什么时候开？在哪里？谢谢。', ['论坛什么时候开？', '在哪里？', '谢谢。']],
    ['lines', 'when\r\n\nwhere', ['when', 'where']],
    ['a list', '1) when is it 2) where is it', ['1) when is it', '2) where is it']],
    ['a plus sign', 'forum dates + prizes deadline', ['forum dates', 'prizes deadline']],
    ['marks in a row', 'When???!!! Where', ['When?', 'Where']],
    ['marks alone', '?! ... --', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('what looks like an end and is none', () => {
  test.each([
    'Is www.wsis.org/forum the right address for https://example.org/?a=1&b=2;c=3',
    'Is desk@wsis.example the address',
    'Is it the 15.03.2026 or the 31. 1. 2026',
    'Принимаются ли до 15 марта 2026 г. включительно',
    'Does Mr. Smith of the U.N. office know',
    'M. Stankovic est-il là',
    'What is art. 5 and No. 7 about',
    'Are there 15.000 entries',
    'WSIS+20',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

test('a numeral at the end of a sentence ends it', () => {
  expect(sentences('It is about Action Line 5. When is it?')).toEqual(['It is about Action Line 5.', 'When is it?']);
});

describe('where two questions may meet', () => {
  test.each<[Language, string, [string, string][]]>([
    ['en', 'when is it and where', [['when is it', 'and where']]],
    ['fr', 'quand, où', [['quand', 'où']]],
    ['fr', "c'est quand et où", [["c'est quand", 'et où']]],
    ['es', 'cuándo es y dónde', [['cuándo es', 'y dónde']]],
    ['ar', 'متى المنتدى وأين مكانه', [['متى المنتدى', 'وأين مكانه']]],
    ['ar', 'متى المنتدى، أين', [['متى المنتدى', 'أين']]],
    ['ru', 'когда форум и где', [['когда форум', 'и где']]],
    ['zh', '什么时候开，在哪里', [['什么时候开', '在哪里']]],
    ['zh', '截止日期和地点', [['截止日期', '和地点']]],
    ['en', 'is the forum on March 15, 2026', []],
    ['en', 'are there 15,000 entries', []],
    ['en', 'and', []],
    ['ru', '', []],
  ])('%s: %s', (language, text, expected) => {
    expect(cuts(text, language)).toEqual(expected);
  });

  test('a long list gives few ways to cut it', () => {
    expect(cuts('a, '.repeat(100), 'en').length).toBeLessThanOrEqual(8);
  });
});

describe('for any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab 1.?!;,…\n？،؟论和و://www') });

  test('sentences are pieces of it, in its order', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let from = 0;
        for (const sentence of sentences(whole)) {
          const at = whole.indexOf(sentence, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + sentence.length;
        }
      }),
    );
  });

  test('a mail of a megabyte is cut short, at once', async () => {
    const took = await cpuMs(() => {
      for (const unit of ['a ', '?', 'a. ', 'www.', '1. ', 'https://?', '?"', 'и'])
        expect(sentences(`https://${unit.repeat(1e6 / unit.length)}`).length).toBeLessThanOrEqual(40);
    });
    expect(took).toBeLessThan(2000);
  });
});
