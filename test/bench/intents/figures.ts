import type { Labelled } from './labelled.js';

/** What a classifier makes of a text: the likeliest intent, and how sure of it, in any unit. */
export interface Guess {
  readonly intent: string;
  readonly sureness: number;
}

/** Percentages; null where there is no text outside of the intents. */
export interface Quality {
  readonly accuracy: number;
  readonly macro_f1: number;
  readonly auroc: number | null;
  readonly oos_recall_at_3: number | null;
}

/** How good guesses are; accuracy and F1 are those of the texts that have an intent. */
export function qualityOf(texts: readonly Labelled[], guesses: readonly Guess[]): Quality {
  const inside = texts.flatMap(({ intent }, i) => {
    const guess = guesses[i];
    return intent === null || !guess ? [] : [{ ...guess, truth: intent, right: guess.intent === intent }];
  });
  const outside = texts.flatMap(({ intent }, i) => (intent === null ? [guesses[i]?.sureness ?? 0] : []));
  return {
    accuracy: percent(inside.filter(({ right }) => right).length, inside.length),
    macro_f1: macroF1(inside),
    auroc: outside.length > 0 ? auroc(inside, outside) : null,
    oos_recall_at_3: outside.length > 0 ? outsideRecall(inside, outside) : null,
  };
}

interface Judged extends Guess {
  readonly truth: string;
  readonly right: boolean;
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

/** The mean over the intents that occur of the harmonic mean of precision and recall. */
function macroF1(judged: readonly Judged[]): number {
  const intents = [...new Set(judged.map(({ truth }) => truth))];
  const scores = intents.map((intent) => {
    const hits = judged.filter(({ truth, right }) => right && truth === intent).length;
    const given = judged.filter((guess) => guess.intent === intent).length;
    const wanted = judged.filter(({ truth }) => truth === intent).length;
    return percent(2 * hits, given + wanted);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
}

/** How often a text with an intent is surer than one without; a tie counts half. */
function auroc(inside: readonly Judged[], outside: readonly number[]): number {
  const sorted = [...outside].sort((a, b) => a - b);
  const wins = inside.reduce((sum, { sureness }) => {
    const [below, upTo] = [firstAt(sorted, (value) => value >= sureness), firstAt(sorted, (value) => value > sureness)];
    return sum + (below + upTo) / 2;
  }, 0);
  return percent(wins, inside.length * outside.length);
}

/** The first place in a sorted list from which on a condition holds. */
function firstAt(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Points of accuracy that may be given up for a threshold. */
const GIVEN_UP = 3;

/** How many of the texts without an intent fall below the highest threshold that costs no more accuracy than that. */
function outsideRecall(inside: readonly Judged[], outside: readonly number[]): number {
  const right = inside.flatMap((guess) => (guess.right ? [guess.sureness] : [])).sort((a, b) => a - b);
  const lost = Math.floor((GIVEN_UP * inside.length) / 100 + 1e-9);
  // As high as can be: at the first right guess that may not be lost. All below it are let go.
  const threshold = right[lost] ?? Number.POSITIVE_INFINITY;
  return percent(outside.filter((sureness) => sureness < threshold).length, outside.length);
}
