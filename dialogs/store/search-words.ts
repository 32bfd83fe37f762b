/** Words that are kept of one text: a long mail is found by its beginning. */
const MOST_WORDS = 400;
const LONGEST_WORD = 40;
/** Chinese is written without spaces: two characters are the word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * The words by which a text is found, each once: lower case, without accents and vowel signs, digits as Latin ones; addresses,
 * numbers and links also by their parts. Every store keeps these, so that all of them find the same.
 */
export function searchWords(text: string): readonly string[] {
  const folded = foldForSearch(text);
  const words = new Set<string>();
  for (const [run] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const word of wordsOfRun(run)) {
      words.add(word);
      if (words.size >= MOST_WORDS) return [...words];
    }
  }
  return [...words];
}

/** What somebody looks for: all but the last must occur as they stand, the last one may be a beginning. */
export function wordsLookedFor(text: string): { readonly whole: readonly string[]; readonly beginning?: string } {
  const words = searchWords(text);
  const last = words.at(-1);
  // A text that ends outside a word has no word under way; nor has Chinese, where two characters are whole.
  const isOpen = last !== undefined && /[\p{L}\p{N}]$/u.test(text) && !isUnspaced(last);
  return isOpen ? { whole: words.slice(0, -1), beginning: last } : { whole: words };
}

const isUnspaced = (word: string) => word.search(UNSPACED) === 0 && word.length > 1;

function wordsOfRun(run: string): readonly string[] {
  const words: string[] = [];
  let at = 0;
  for (const { index, 0: part } of run.matchAll(UNSPACED)) {
    if (index > at) words.push(run.slice(at, index));
    const signs = [...part];
    if (signs.length === 1) words.push(part);
    for (let i = 1; i < signs.length; i++) words.push(`${signs[i - 1]}${signs[i]}`);
    at = index + part.length;
  }
  if (at < run.length) words.push(run.slice(at));
  // Cut between characters: Redis takes no half of one.
  return words.map((word) => word.slice(0, LONGEST_WORD).toWellFormed());
}

function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .normalize('NFC')
    .toLowerCase();
}
