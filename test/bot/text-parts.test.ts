import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addressPieces, isSourceLine, mailPieces, textParts } from '../../bot/widget/text-parts.js';
import { wordings } from '../../dialogs/wording/index.js';
import { LANGUAGES } from '../../knowledge/language.js';

describe('links in a reply', () => {
  test.each<[string, string, string]>([
    ['see https://www.itu.int/wsis.', 'https://www.itu.int/wsis', 'https://www.itu.int/wsis'],
    ['(www.itu.int/wsis)', 'www.itu.int/wsis', 'https://www.itu.int/wsis'],
    ['https://a.example/x_(y)', 'https://a.example/x_(y)', 'https://a.example/x_(y)'],
    ['详见www.itu.int/wsis。谢谢', 'www.itu.int/wsis', 'https://www.itu.int/wsis'],
    ['\u2066https://a.example/b\u2069.', 'https://a.example/b', 'https://a.example/b'],
    ['write to wsis-info@itu.int!', 'wsis-info@itu.int', 'mailto:wsis-info@itu.int'],
    ['a?b=c&d: https://a.example/?q=1&r=2, and', 'https://a.example/?q=1&r=2', 'https://a.example/?q=1&r=2'],
  ])('%s', (text, shown, href) => {
    expect(textParts(text).filter((part) => part.href !== undefined)).toEqual([{ text: shown, href }]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc', 'http://', 'a@b', 'C:\\www', '2.3.2026'])(
    'none in "%s"',
    (text) => {
      expect(textParts(text)).toEqual([{ text }]);
    },
  );

  test('lose no character, and lead to web and mail alone', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.emailAddress(), fc.constant('www.'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        const parts = textParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { href } of parts) expect(href ?? 'https:').toMatch(/^(?:https?|mailto):/);
      }),
    );
  });
});

test('a line may end after a slash of a web address, and no character of it is lost', () => {
  expect(addressPieces('https://www.itu.int/a/b')).toEqual(['https://www.itu.int/', 'a/', 'b']);
  expect(addressPieces('www.itu.int/a//')).toEqual(['www.itu.int/', 'a//']);
  fc.assert(fc.property(fc.webUrl(), (address) => expect(addressPieces(address).join('')).toBe(address)));
});

test.each([
  ['wsis-info@itu.int', ['wsi', 's-i', 'nfo@itu.int']],
  ['a-b-c@d-e.int', ['', 'a-b-c', '@', 'd-e', '.int']],
  ['info@itu.int', ['info@itu.int']],
])('no line ends after a hyphen of %s', (address, pieces) => {
  expect(mailPieces(address)).toEqual(pieces);
});

test.each(LANGUAGES)('the line that names the source is known in %s', (language) => {
  expect(isSourceLine(wordings[language].source([]))).toBe(true);
  expect(isSourceLine(wordings[language].noHour)).toBe(false);
});
