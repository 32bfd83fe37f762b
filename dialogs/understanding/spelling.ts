import type { Tokens } from './tokenise.js';

/** Seen in fewer examples than this, a word may be a slip that two authors had in common. */
const ORDINARY = 4;

/** Words that people use in questions are no misspellings of names: "price" is not "prize". Only of what may be guessed at. */
export function ordinaryWords(phrasings: readonly Pick<Tokens, 'words'>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { words } of phrasings) {
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      if (isGuessable(word) && words.indexOf(word) === i) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= ORDINARY ? [word] : [])));
}

/** Words of so few letters are guessed at only where two neighbouring letters have changed places ("opne"). */
const SHORTEST = 4;
const LONGEST = 30;
const isGuessable = ({ length }: string) => length >= SHORTEST && length <= LONGEST;

/** From this length on two slips are forgiven, below it one. */
const LONG = 9;
const CACHE_SIZE = 10_000;

/**
 * Finds the known word that a word is a misspelling of: same first letter, one slip away, two in long words. `known`
 * tells from which length on each word may be guessed at. `most`: slips forgiven in a long word.
 */
export function createSpelling(
  known: ReadonlyMap<string, number>,
  ordinary: ReadonlySet<string>,
  most = 2,
): (word: string) => string | undefined {
  const shelves = new Map<string, string[]>();
  const shelf = (first: string, length: number) => `${first}${length}`;
  for (const name of known.keys()) {
    const key = shelf(name.charAt(0), name.length);
    shelves.set(key, [...(shelves.get(key) ?? []), name]);
  }
  const letters = new Map([...known.keys()].map((name) => [name, letterSet(name)]));
  const guess = (word: string): string | undefined => {
    const set = letterSet(word);
    const limit = word.length >= LONG ? most : 1;
    let best: string | undefined;
    let bestDistance = limit + 1;
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const name of shelves.get(shelf(word.charAt(0), length)) ?? []) {
        // One slip changes two letters of the set at most: cheap to see, and nearly all names fail it.
        if (word.length < (known.get(name) ?? 0) || bitsIn(set ^ (letters.get(name) ?? 0)) > 2 * limit) continue;
        const distance = slipsBetween(word, name, limit);
        if (distance >= bestDistance || (name.length === SHORTEST && !isSwap(word, name))) continue;
        best = name;
        bestDistance = distance;
      }
    }
    return best;
  };
  const cache = new Map<string, string | undefined>();
  return (word) => {
    if (!isGuessable(word) || known.has(word) || ordinary.has(word)) return undefined;
    if (!cache.has(word)) {
      if (cache.size >= CACHE_SIZE) cache.clear();
      cache.set(word, guess(word));
    }
    return cache.get(word);
  };
}

/**
 * Insertions, deletions, substitutions and swaps of neighbouring letters that lead from one word to the other; where
 * they are more than `limit`, some number above it. Fast for few slips: nearly all candidates fail within three letters.
 */
export function slipsBetween(a: string, b: string, limit: number, from = 0, to = 0): number {
  let i = from;
  let j = to;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === a.length || j === b.length) return a.length - i + b.length - j;
  if (limit === 0) return 1;
  const swapped = a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);
  const rest = Math.min(
    slipsBetween(a, b, limit - 1, i + 1, j + 1),
    slipsBetween(a, b, limit - 1, i + 1, j),
    slipsBetween(a, b, limit - 1, i, j + 1),
    swapped ? slipsBetween(a, b, limit - 1, i + 2, j + 2) : Number.POSITIVE_INFINITY,
  );
  return 1 + rest;
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Which letters a word has, as bits; letters that share a bit only make the filter let more through. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
