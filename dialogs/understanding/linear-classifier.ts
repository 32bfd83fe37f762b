import type { Feature } from './features.js';

/**
 * One-vs-rest linear support vector machines on TF-IDF features, trained by dual coordinate descent with squared hinge
 * loss (Hsieh et al. 2008). Knows nothing of languages or topics: features in, a score per label out.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly idf: Float32Array;
  /** One row a feature, one column a label: a text touches few rows, each read in one go. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Buckets of hashed features; two features of one bucket count as the same, which at this size is rare. */
const BUCKETS = 1 << 19;

/** Bucket of a feature → its row from 1; 0 for what training has not seen often enough. */
export type Vocabulary = Int32Array;

export interface Example {
  readonly features: readonly Feature[];
  readonly label: string;
}

export interface TrainingOptions {
  /** Price of a wrong training example; larger fits closer. */
  readonly c: number;
  readonly epochs: number;
  /** Features seen in fewer examples are left out. */
  readonly minimumCount: number;
}

export const DEFAULT_TRAINING: TrainingOptions = { c: 1, epochs: 5, minimumCount: 3 };

/** All examples one after another: example i has the entries `starts[i]` to `starts[i + 1]`. */
interface Rows {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** Trains; the same examples in the same order give the same model. */
export function train(examples: readonly Example[], options: TrainingOptions = DEFAULT_TRAINING): LinearModel {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const column = new Map(labels.map((label, index) => [label, index]));
  const { vocabulary, idf } = vocabularyOf(examples, options.minimumCount);
  const rows = rowsOf(examples, vocabulary, idf);
  const truth = Int32Array.from(examples, ({ label }) => column.get(label) ?? 0);
  return { labels, vocabulary, idf, ...fitWeights(rows, truth, labels.length, idf.length, options) };
}

/** The score of each label, in the order of `model.labels`; above 0 speaks for it. */
export function score(model: LinearModel, features: readonly Feature[]): Float32Array {
  const { indices, values } = vectorOf(features, model.vocabulary, model.idf);
  const width = model.labels.length;
  const scores = Float32Array.from(model.bias);
  for (let k = 0; k < indices.length; k++) {
    const offset = (indices[k] ?? 0) * width;
    const value = values[k] ?? 0;
    for (let c = 0; c < width; c++) scores[c] = (scores[c] ?? 0) + value * (model.weights[offset + c] ?? 0);
  }
  return scores;
}

const bucketOf = (feature: Feature) => (feature ^ (feature >>> 15)) & (BUCKETS - 1);

function vocabularyOf(examples: readonly Example[], minimumCount: number) {
  const counts = new Int32Array(BUCKETS);
  const lastSeen = new Int32Array(BUCKETS);
  examples.forEach(({ features }, index) => {
    for (const feature of features) {
      const bucket = bucketOf(feature);
      if (lastSeen[bucket] === index + 1) continue;
      lastSeen[bucket] = index + 1;
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    }
  });
  const vocabulary: Vocabulary = new Int32Array(BUCKETS);
  const idf: number[] = [];
  counts.forEach((count, bucket) => {
    if (count < minimumCount) return;
    idf.push(Math.log((1 + examples.length) / (1 + count)) + 1);
    vocabulary[bucket] = idf.length;
  });
  return { vocabulary, idf: Float32Array.from(idf) };
}

function vectorOf(features: readonly Feature[], vocabulary: Vocabulary, idf: Float32Array) {
  const rows = new Int32Array(features.length);
  let known = 0;
  for (const feature of features) {
    const row = vocabulary[bucketOf(feature)] ?? 0;
    if (row > 0) rows[known++] = row - 1;
  }
  // Sorted, equal rows stand together: their number is how often the feature occurs.
  const sorted = rows.subarray(0, known).sort();
  const indices = new Int32Array(known);
  const values = new Float32Array(known);
  let size = 0;
  let norm = 0;
  for (let k = 0; k < known; ) {
    const row = sorted[k] ?? 0;
    const first = k;
    while (k < known && sorted[k] === row) k++;
    const value = (1 + Math.log(k - first)) * (idf[row] ?? 0);
    indices[size] = row;
    values[size] = value;
    size++;
    norm += value * value;
  }
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let k = 0; k < size; k++) values[k] = (values[k] ?? 0) * scale;
  return { indices: indices.subarray(0, size), values: values.subarray(0, size) };
}

function rowsOf(examples: readonly Example[], vocabulary: Vocabulary, idf: Float32Array): Rows {
  const vectors = examples.map(({ features }) => vectorOf(features, vocabulary, idf));
  const starts = new Int32Array(examples.length + 1);
  vectors.forEach(({ indices }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + indices.length;
  });
  const size = starts[examples.length] ?? 0;
  const rows: Rows = { starts, indices: new Int32Array(size), values: new Float32Array(size) };
  vectors.forEach(({ indices, values }, i) => {
    rows.indices.set(indices, starts[i]);
    rows.values.set(values, starts[i]);
  });
  return rows;
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

/** Steps smaller than this change nothing that counts. */
const TINY = 1e-2;
/** Rounds in which every label of every example is looked at; after them only labels that an example still pulls at. */
const FULL_ROUNDS = 2;

/** What training has so far: one row a feature, one column a label. */
interface Fit {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

function fitWeights(rows: Rows, truth: Int32Array, width: number, size: number, { c, epochs }: TrainingOptions): Fit {
  const count = truth.length;
  // Nearly all examples of a label are against it: from here most are content until one for it pulls.
  const state: Fit = { weights: new Float32Array(size * width), bias: new Float32Array(width).fill(-1) };
  const alpha = new Float32Array(count * width);
  const near = new Uint8Array(count * width);
  const scores = new Float64Array(width);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const shuffle = shuffler(7);
  const diagonal = 1 / (2 * c);
  // Rows have length 1 and the bias feature is 1, so each example's curvature is the same.
  const curvature = 2 + diagonal;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order);
    const full = epoch < FULL_ROUNDS;
    for (let a = 0; a < count; a++) {
      const i = order[a] as number;
      if (full) scoreAll(rows, i, state, scores);
      for (let l = 0; l < width; l++) {
        const at = i * width + l;
        if (!full && near[at] === 0) continue;
        const sign = truth[i] === l ? 1 : -1;
        const old = alpha[at] as number;
        const value = full ? (scores[l] as number) : scoreOne(rows, i, l, width, state);
        const gradient = sign * value - 1 + diagonal * old;
        if (full) near[at] = old > 0 || gradient < 0 ? 1 : 0;
        if (old === 0 && gradient >= 0) continue;
        const next = Math.max(old - gradient / curvature, 0);
        const step = (next - old) * sign;
        if (Math.abs(step) < TINY) continue;
        alpha[at] = next;
        takeStep(rows, i, l, width, state, step);
      }
    }
  }
  return state;
}

/** The scores of an example for every label in one pass: a feature's weights for the labels stand together in memory. */
function scoreAll({ starts, indices, values }: Rows, i: number, { weights, bias }: Fit, scores: Float64Array): void {
  const width = scores.length;
  for (let l = 0; l < width; l++) scores[l] = bias[l] as number;
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
    const value = values[k] as number;
    const row = (indices[k] as number) * width;
    for (let l = 0; l < width; l++) scores[l] = (scores[l] as number) + value * (weights[row + l] as number);
  }
}

function scoreOne({ starts, indices, values }: Rows, i: number, l: number, width: number, { weights, bias }: Fit) {
  let sum = bias[l] as number;
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
    sum += (values[k] as number) * (weights[(indices[k] as number) * width + l] as number);
  }
  return sum;
}

function takeStep(rows: Rows, i: number, l: number, width: number, { weights, bias }: Fit, step: number): void {
  const { starts, indices, values } = rows;
  bias[l] = (bias[l] as number) + step;
  for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) {
    const at = (indices[k] as number) * width + l;
    weights[at] = (weights[at] as number) + step * (values[k] as number);
  }
}
