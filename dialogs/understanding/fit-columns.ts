import type { Entries, Vectors } from './feature-space.js';

/** Weights of some labels: one row a feature, one column a label, so that a text touches few rows, each read in one go. */
export interface Fit {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface FitOptions {
  /** Price of a wrong training example; larger fits closer. */
  readonly c: number;
  /** How much dearer the examples of a rare label are: 0 not at all, 0.5 by the root of its rarity. */
  readonly balance: number;
  readonly epochs: number;
  /** Steps smaller than this are not taken; with few examples the small ones count too. */
  readonly tolerance: number;
}

/** The labels of a problem that are fitted, by their columns: `to` is not included. */
export interface Columns {
  readonly from: number;
  readonly to: number;
}

/** Rounds in which every label of every example is looked at; after them only labels that an example still pulls at. */
const FULL_ROUNDS = 2;

/**
 * One-vs-rest linear support vector machines with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008). The
 * labels are problems of their own: looking at all of them before any moves loses nothing, and each comes out the same
 * whichever others are fitted beside it.
 */
export function fitColumns(
  vectors: Vectors,
  truth: Int32Array,
  { from, to }: Columns,
  size: number,
  options: FitOptions,
): Fit {
  const width = to - from;
  const count = truth.length;
  // Nearly all examples of a label are against it: from here most are content until one for it pulls.
  const fit: Fit = { weights: new Float32Array(size * width), bias: new Float32Array(width).fill(-1) };
  const alpha = new Float32Array(count * width);
  const near = new Uint8Array(count * width);
  const looked = new Int32Array(width);
  const scores = new Float64Array(width);
  const moved = new Int32Array(width);
  const steps = new Float64Array(width);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const shuffle = shuffler(7);
  const against = 1 / (2 * options.c);
  const inFavour = ownDiagonals(truth, from, width, options);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order);
    const full = epoch < FULL_ROUNDS;
    for (let a = 0; a < count; a++) {
      const i = order[a] as number;
      const first = i * width;
      const own = (truth[i] as number) - from;
      let size = 0;
      for (let l = 0; l < width; l++) if (full || near[first + l] === 1) looked[size++] = l;
      if (size === 0) continue;
      if (full) scoreAll(vectors, i, fit, scores);
      else scoreSome(vectors, i, fit, looked, size, scores);
      let moves = 0;
      for (let m = 0; m < size; m++) {
        const l = looked[m] as number;
        const at = first + l;
        const sign = l === own ? 1 : -1;
        const old = alpha[at] as number;
        const diagonal = l === own ? (inFavour[l] as number) : against;
        const gradient = sign * (scores[m] as number) - 1 + diagonal * old;
        if (full) near[at] = old > 0 || gradient < 0 ? 1 : 0;
        if (old === 0 && gradient >= 0) continue;
        // Rows have length 1 and the bias feature is 1, so each example's curvature is the same but for its price.
        const next = Math.max(old - gradient / (2 + diagonal), 0);
        const step = (next - old) * sign;
        if (Math.abs(step) < options.tolerance) continue;
        alpha[at] = next;
        moved[moves] = l;
        steps[moves++] = step;
      }
      if (moves > 0) takeSteps(vectors, i, fit, moved, steps, moves);
    }
  }
  return fit;
}

/** A label that a tenth of the examples have is no rare one. */
const ORDINARY_SHARE = 0.1;

/** The diagonal of the dual problem for the examples of each label: the smaller, the dearer they are. */
function ownDiagonals(truth: Int32Array, from: number, width: number, { c, balance }: FitOptions): Float64Array {
  const own = new Float64Array(width);
  for (const label of truth)
    if (label >= from && label < from + width) own[label - from] = (own[label - from] ?? 0) + 1;
  return own.map((count) => 1 / (2 * c * ((ORDINARY_SHARE * truth.length) / count) ** balance));
}

/** Shuffles by a small generator with a fixed seed: training must not differ from run to run. */
function shuffler(seed: number): (order: Int32Array) => void {
  let state = seed;
  return (order) => {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const k = state % (i + 1);
      const held = order[i] as number;
      order[i] = order[k] as number;
      order[k] = held;
    }
  };
}

/** The scores of an example for every label, in one pass. */
function scoreAll({ starts, indices, values }: Vectors, i: number, { weights, bias }: Fit, scores: Float64Array): void {
  scores.set(bias);
  addScores({ indices, values }, starts[i] as number, starts[i + 1] as number, weights, scores);
}

/** Adds to each label's score what the entries `from` to `to` say; four at a time, since reading and writing the scores costs most. */
export function addScores(
  { indices, values }: Entries,
  from: number,
  to: number,
  weights: Float32Array,
  scores: Float64Array,
): void {
  const width = scores.length;
  let k = from;
  for (; k + 3 < to; k += 4) {
    const a = (indices[k] as number) * width;
    const b = (indices[k + 1] as number) * width;
    const c = (indices[k + 2] as number) * width;
    const d = (indices[k + 3] as number) * width;
    const va = values[k] as number;
    const vb = values[k + 1] as number;
    const vc = values[k + 2] as number;
    const vd = values[k + 3] as number;
    for (let l = 0; l < width; l++) {
      scores[l] =
        (scores[l] as number) +
        va * (weights[a + l] as number) +
        vb * (weights[b + l] as number) +
        vc * (weights[c + l] as number) +
        vd * (weights[d + l] as number);
    }
  }
  for (; k < to; k++) {
    const row = (indices[k] as number) * width;
    const value = values[k] as number;
    for (let l = 0; l < width; l++) scores[l] = (scores[l] as number) + value * (weights[row + l] as number);
  }
}

/** The same for the first `size` labels of `looked`, in their order. */
function scoreSome(
  { starts, indices, values }: Vectors,
  i: number,
  { weights, bias }: Fit,
  looked: Int32Array,
  size: number,
  scores: Float64Array,
): void {
  const width = bias.length;
  for (let m = 0; m < size; m++) scores[m] = bias[looked[m] as number] as number;
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
    const value = values[k] as number;
    const row = (indices[k] as number) * width;
    for (let m = 0; m < size; m++) {
      scores[m] = (scores[m] as number) + value * (weights[row + (looked[m] as number)] as number);
    }
  }
}

/** Moves the first `moves` labels of `moved`, each by its step along the example. */
function takeSteps(
  { starts, indices, values }: Vectors,
  i: number,
  { weights, bias }: Fit,
  moved: Int32Array,
  steps: Float64Array,
  moves: number,
): void {
  const width = bias.length;
  for (let m = 0; m < moves; m++) {
    const l = moved[m] as number;
    bias[l] = (bias[l] as number) + (steps[m] as number);
  }
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
    const value = values[k] as number;
    const row = (indices[k] as number) * width;
    for (let m = 0; m < moves; m++) {
      const at = row + (moved[m] as number);
      weights[at] = (weights[at] as number) + (steps[m] as number) * value;
    }
  }
}
