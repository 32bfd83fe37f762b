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

export const DEFAULT_TRAINING: TrainingOptions = { c: 1, epochs: 5, minimumCount: 2 };

interface Rows {
  readonly indices: readonly Int32Array[];
  readonly values: readonly Float32Array[];
}

/** Trains; the same examples in the same order give the same model. */
export function train(examples: readonly Example[], options: TrainingOptions = DEFAULT_TRAINING): LinearModel {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const { vocabulary, idf } = vocabularyOf(examples, options.minimumCount);
  const rows = rowsOf(examples, vocabulary, idf);
  const weights = new Float32Array(idf.length * labels.length);
  const bias = new Float32Array(labels.length);
  labels.forEach((label, column) => {
    const signs = Int8Array.from(examples, (example) => (example.label === label ? 1 : -1));
    const { w, b } = trainOne(rows, signs, idf.length, options);
    for (let i = 0; i < idf.length; i++) weights[i * labels.length + column] = w[i] ?? 0;
    bias[column] = b;
  });
  return { labels, vocabulary, idf, weights, bias };
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
  return { indices: vectors.map(({ indices }) => indices), values: vectors.map(({ values }) => values) };
}

/** A small generator with a fixed seed: training must not differ from run to run. */
function shuffler(seed: number): (order: Int32Array) => void {
  let state = seed;
  return (order) => {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const k = state % (i + 1);
      const held = order[i] ?? 0;
      order[i] = order[k] ?? 0;
      order[k] = held;
    }
  };
}

function trainOne(rows: Rows, signs: Int8Array, size: number, { c, epochs }: TrainingOptions) {
  const count = signs.length;
  const w = new Float32Array(size);
  let b = 0;
  const alpha = new Float32Array(count);
  const diagonal = 1 / (2 * c);
  // Rows have length 1 and the bias feature is 1, so each example's curvature is the same.
  const curvature = 2 + diagonal;
  let active = Int32Array.from({ length: count }, (_, i) => i);
  const shuffle = shuffler(7);
  for (let epoch = 0; epoch < epochs && active.length > 0; epoch++) {
    shuffle(active);
    const moved: number[] = [];
    for (const i of active) {
      const indices = rows.indices[i];
      const values = rows.values[i];
      if (!indices || !values) continue;
      const sign = signs[i] ?? 0;
      const old = alpha[i] ?? 0;
      let dot = b;
      for (let k = 0; k < indices.length; k++) dot += (w[indices[k] ?? 0] ?? 0) * (values[k] ?? 0);
      const gradient = sign * dot - 1 + diagonal * old;
      // Far on the right side with no weight: it will not matter again soon.
      if (old === 0 && gradient > 0.1) continue;
      moved.push(i);
      const next = Math.max(old - gradient / curvature, 0);
      const step = (next - old) * sign;
      if (Math.abs(step) < 1e-6) continue;
      alpha[i] = next;
      b += step;
      for (let k = 0; k < indices.length; k++) {
        const index = indices[k] ?? 0;
        w[index] = (w[index] ?? 0) + step * (values[k] ?? 0);
      }
    }
    // Every fourth round looks at all examples again; those between, only at the ones that moved.
    active = epoch % 4 === 3 ? Int32Array.from({ length: count }, (_, i) => i) : Int32Array.from(moved);
  }
  return { w, b };
}
