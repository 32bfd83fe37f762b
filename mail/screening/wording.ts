import type { Language } from '../../knowledge/language.js';

/** Patterns by language: the six, so that none is forgotten, and others together. */
export type Wordings = Readonly<Record<Language, readonly string[]>> & { readonly others?: readonly string[] };

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

/**
 * Text as the tables of words have it: lower case, one form of letters that look alike or are often left out (apostrophes,
 * full width, Arabic vowel marks and hamza, ё, №, Arabic digits), lines kept, one space between words.
 */
export function folded(text: string): string {
  return lettersFolded(text.replaceAll('№', 'no').normalize('NFKC').toLowerCase())
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function lettersFolded(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u064b-\u065f\u0670\u0640\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ё', 'е')
    .replaceAll('№', 'no')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * One expression of all patterns, for folded text. In a pattern `…` is a gap within a sentence, of 60 characters at most, and
 * `·` the end of a word; each begins at the beginning of a word, where the script has borders between words.
 */
export function spoken({ others = [], ...six }: Wordings): RegExp {
  return alternatives([...Object.values(six).flat(), ...others]);
}

/** As `spoken`, at the start of the text only. */
export function opens(wordings: Wordings): RegExp {
  return new RegExp(`^(?:${spoken(wordings).source})`);
}

/**
 * Letters of the scripts that the tables have, as folded text has them. The whole of `\p{L}`, and the `u` flag, make each
 * expression slower to compile by a hundred times.
 */
const LETTERS = 'a-zß-ɏͰ-Ͽа-џґא-תؠ-يٱ-ۓ\u3040-ヿ一-鿿가-힣';
const BORDER = `(?<![${LETTERS}])`;

function alternatives(patterns: readonly string[]): RegExp {
  const bordered = patterns.filter((pattern) => !UNSPACED.test(pattern)).map(expanded);
  const unspaced = patterns.filter((pattern) => UNSPACED.test(pattern)).map(expanded);
  const all = bordered.length === 0 ? unspaced : [`${BORDER}(?:${bordered.join('|')})`, ...unspaced];
  return new RegExp(all.join('|'));
}

function expanded(pattern: string): string {
  const plain = pattern.replaceAll('…', '(?:[^.!?。;]|[.!?](?=\\S)){0,60}').replaceAll('·', '(?!\\p{L})');
  return lettersFolded(plain)
    .normalize('NFKC')
    .replace(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}/g, (part) =>
      part === '\\p{L}' ? `[${LETTERS}]` : part.replaceAll('\\p{L}', LETTERS),
    );
}
