import type { Features } from './features.js';

/** Buckets of hashed features; two features of one bucket count as the same, which at this size is rare. */
const BUCKETS = 1 << 19;

/** Bucket of a feature → its row from 1; 0 for what training has not seen often enough. */
export type Vocabulary = Int32Array;

/** Which features count, and by how much each tells texts apart (inverse document frequency), by row. */
export interface FeatureSpace {
  readonly vocabulary: Vocabulary;
  readonly idf: Float32Array;
}

/** TF-IDF vectors of length 1, one after another: vector i has the entries `starts[i]` to `starts[i + 1]`. */
export interface Vectors {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

const bucketOf = (feature: number) => (feature ^ (feature >>> 15)) & (BUCKETS - 1);

/** The features that occur in at least `minimumCount` of the texts, the frequent ones first. */
export function featureSpace(texts: readonly Features[], minimumCount: number): FeatureSpace {
  const counts = countsByBucket(texts);
  const known: number[] = [];
  counts.forEach((count, bucket) => {
    if (count >= minimumCount) known.push(bucket);
  });
  // The frequent ones stand together: their weights stay in the processor's cache.
  known.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const vocabulary: Vocabulary = new Int32Array(BUCKETS);
  known.forEach((bucket, row) => {
    vocabulary[bucket] = row + 1;
  });
  const idf = Float32Array.from(known, (bucket) => Math.log((1 + texts.length) / (1 + (counts[bucket] ?? 0))) + 1);
  return { vocabulary, idf };
}

/** In how many texts each bucket occurs. */
function countsByBucket(texts: readonly Features[]): Int32Array {
  const counts = new Int32Array(BUCKETS);
  const lastSeen = new Int32Array(BUCKETS);
  for (let text = 0; text < texts.length; text++) {
    const features = texts[text] as Features;
    for (let k = 0; k < features.length; k++) {
      const bucket = bucketOf(features[k] as number);
      if (lastSeen[bucket] === text + 1) continue;
      lastSeen[bucket] = text + 1;
      counts[bucket] = (counts[bucket] as number) + 1;
    }
  }
  return counts;
}

/** The vectors of texts in a space; what the space does not know is left out. */
export function vectorsOf(texts: readonly Features[], space: FeatureSpace): Vectors {
  const room = texts.reduce((sum, { length }) => sum + length, 0);
  const vectors: Vectors = {
    starts: new Int32Array(texts.length + 1),
    indices: new Int32Array(room),
    values: new Float32Array(room),
  };
  texts.forEach((features, i) => {
    vectors.starts[i + 1] = addVector(features, space, vectors, vectors.starts[i] as number);
  });
  return vectors;
}

/** How often each row occurs in the text at hand; all zero between two texts. */
const occurrences = new Uint16Array(BUCKETS);

/** Writes the vector of one text from entry `from` on; gives the entry behind its last. */
function addVector(features: Features, { vocabulary, idf }: FeatureSpace, { indices, values }: Vectors, from: number) {
  let end = from;
  for (let k = 0; k < features.length; k++) {
    const row = (vocabulary[bucketOf(features[k] as number)] as number) - 1;
    if (row < 0) continue;
    const count = occurrences[row] as number;
    if (count === 0) indices[end++] = row;
    occurrences[row] = count + 1;
  }
  let norm = 0;
  for (let k = from; k < end; k++) {
    const row = indices[k] as number;
    const value = (1 + Math.log(occurrences[row] as number)) * (idf[row] as number);
    occurrences[row] = 0;
    values[k] = value;
    norm += value * value;
  }
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let k = from; k < end; k++) values[k] = (values[k] as number) * scale;
  return end;
}
