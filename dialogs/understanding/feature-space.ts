import type { FeatureTable } from './feature-table.js';
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
export interface Vectors extends Entries {
  readonly starts: Int32Array;
}

/** Rows of features with the value that each has. */
export interface Entries {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

const bucketOf = (feature: number) => (feature ^ (feature >>> 15)) & (BUCKETS - 1);

export interface SpaceOptions {
  /** Features seen in fewer texts are left out. */
  readonly minimumCount: number;
  /** How much more a rare feature counts: 1 by the logarithm of its rarity, 0.5 by the root of that, 0 as much as any. */
  readonly rarity: number;
}

/** The features that the texts have in common, the frequent ones first. */
export function featureSpace(table: FeatureTable, { minimumCount, rarity }: SpaceOptions): FeatureSpace {
  const counts = countsByBucket(table);
  const known: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) if ((counts[bucket] as number) >= minimumCount) known.push(bucket);
  const texts = table.starts.length - 1;
  // The frequent ones stand together: their weights stay in the processor's cache. As numbers they are sorted fastest.
  const order = Float64Array.from(known, (bucket) => (texts - (counts[bucket] as number)) * BUCKETS + bucket).sort();
  const vocabulary: Vocabulary = new Int32Array(BUCKETS);
  const idf = new Float32Array(known.length);
  for (let row = 0; row < order.length; row++) {
    const bucket = (order[row] as number) % BUCKETS;
    vocabulary[bucket] = row + 1;
    idf[row] = (Math.log((1 + texts) / (1 + (counts[bucket] as number))) + 1) ** rarity;
  }
  return { vocabulary, idf };
}

/** In how many texts each bucket occurs. */
function countsByBucket({ starts, features }: FeatureTable): Int32Array {
  // A bucket's count stands beside the text that it was last seen in: two arrays would be fetched from memory twice.
  const seen = new Int32Array(2 * BUCKETS);
  for (let text = 1; text < starts.length; text++) {
    const end = starts[text] as number;
    for (let k = starts[text - 1] as number; k < end; k++) {
      const at = 2 * bucketOf(features[k] as number);
      if (seen[at] === text) continue;
      seen[at] = text;
      seen[at + 1] = (seen[at + 1] as number) + 1;
    }
  }
  return Int32Array.from({ length: BUCKETS }, (_, bucket) => seen[2 * bucket + 1] as number);
}

/** The vectors of texts in a space; what the space does not know is left out. `Memory` may be one that threads share. */
export function vectorsOf(
  { starts, features }: FeatureTable,
  space: FeatureSpace,
  Memory: ArrayBufferConstructor | SharedArrayBufferConstructor = ArrayBuffer,
): Vectors {
  const room = 4 * features.length;
  const vectors: Vectors = {
    starts: new Int32Array(new Memory(4 * starts.length)),
    indices: new Int32Array(new Memory(room)),
    values: new Float32Array(new Memory(room)),
  };
  for (let i = 1; i < starts.length; i++) {
    const [from, to] = [starts[i - 1] as number, starts[i] as number];
    vectors.starts[i] = addVector(features, from, to, space, vectors, vectors.starts[i - 1] as number);
  }
  return vectors;
}

/** Entries of the one vector that a question needs at a time: new memory for each costs as much as all the rest. */
let single: Entries = { indices: new Int32Array(4096), values: new Float32Array(4096) };

/** The vector of one text: its first `length` entries, until the next call. */
export function vectorOf(features: Features, space: FeatureSpace): Entries & { readonly length: number } {
  if (features.length > single.indices.length)
    single = { indices: new Int32Array(2 * features.length), values: new Float32Array(2 * features.length) };
  const length = addVector(features, 0, features.length, space, single, 0);
  return { indices: single.indices, values: single.values, length };
}

/** How often each row occurs in the text at hand; all zero between two texts. */
const occurrences = new Uint16Array(BUCKETS);

/** Writes the vector of the features `from` to `to` from entry `first` on; gives the entry behind its last. */
function addVector(
  features: Features,
  from: number,
  to: number,
  { vocabulary, idf }: FeatureSpace,
  { indices, values }: Entries,
  first: number,
): number {
  let end = first;
  for (let k = from; k < to; k++) {
    const row = (vocabulary[bucketOf(features[k] as number)] as number) - 1;
    if (row < 0) continue;
    const count = occurrences[row] as number;
    if (count === 0) indices[end++] = row;
    occurrences[row] = count + 1;
  }
  let norm = 0;
  for (let k = first; k < end; k++) {
    const row = indices[k] as number;
    const count = occurrences[row] as number;
    const value = (count === 1 ? 1 : 1 + Math.log(count)) * (idf[row] as number);
    occurrences[row] = 0;
    values[k] = value;
    norm += value * value;
  }
  const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
  for (let k = first; k < end; k++) values[k] = (values[k] as number) * scale;
  return end;
}
