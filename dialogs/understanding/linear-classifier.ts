import {
  type FeatureSpace,
  featureSpace,
  type SpaceOptions,
  type Vectors,
  vectorOf,
  vectorsOf,
} from './feature-space.js';
import type { Examples } from './feature-table.js';
import type { Features } from './features.js';
import { addScores, type Fit, type FitOptions, fitColumns } from './fit-columns.js';

/**
 * One-vs-rest linear support vector machines on TF-IDF features. Knows nothing of languages or topics: features in, a
 * score per label out.
 */
export interface LinearModel extends FeatureSpace, Fit {
  readonly labels: readonly string[];
}

export interface TrainingOptions extends FitOptions, SpaceOptions {}

export const DEFAULT_TRAINING: TrainingOptions = {
  c: 1,
  balance: 0,
  epochs: 8,
  tolerance: 1e-2,
  minimumCount: 4,
  rarity: 1,
};

/** Trains; the same examples in the same order give the same model. */
export function train(examples: Examples, options: TrainingOptions = DEFAULT_TRAINING): LinearModel {
  const problem = problemOf(examples, options);
  return modelOf(problem, [fitLabels(problem, 0, problem.labels.length)]);
}

/** Examples as vectors: all that fitting needs. Each label can be fitted by itself. */
export interface Problem extends FeatureSpace {
  readonly labels: readonly string[];
  readonly vectors: Vectors;
  /** The column of each example's label. */
  readonly truth: Int32Array;
  readonly options: TrainingOptions;
}

/** The vectors lie in memory that threads share where `shared`; threads then fit labels of one problem together. */
export function problemOf(examples: Examples, options: TrainingOptions, shared = false): Problem {
  const labels = [...new Set(examples.labels)].sort();
  const column = new Map(labels.map((label, index) => [label, index]));
  const space = featureSpace(examples, options);
  return {
    labels,
    ...space,
    vectors: vectorsOf(examples, space, shared ? SharedArrayBuffer : ArrayBuffer),
    truth: Int32Array.from(examples.labels, (label) => column.get(label) ?? 0),
    options,
  };
}

/** Fits the labels `from` to `to` (not included); what comes out does not depend on where the cuts are. */
export function fitLabels({ vectors, truth, idf, options }: Problem, from: number, to: number): Fit {
  return fitColumns(vectors, truth, { from, to }, idf.length, options);
}

/** The model of a problem all of whose labels are fitted, in parts one after another. */
export function modelOf({ labels, vocabulary, idf }: Problem, parts: readonly Fit[]): LinearModel {
  return { labels, vocabulary, idf, ...sideBySide(parts, idf.length) };
}

function sideBySide(parts: readonly Fit[], rows: number): Fit {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const width = parts.reduce((sum, { bias }) => sum + bias.length, 0);
  const whole: Fit = { weights: new Float32Array(rows * width), bias: new Float32Array(width) };
  let left = 0;
  for (const { weights, bias } of parts) {
    const own = bias.length;
    whole.bias.set(bias, left);
    for (let row = 0; row < rows; row++)
      for (let l = 0; l < own; l++) whole.weights[row * width + left + l] = weights[row * own + l] as number;
    left += own;
  }
  return whole;
}

/** The score of each label, in the order of `model.labels`; above 0 speaks for it. */
export function score(model: LinearModel, features: Features): Float64Array {
  const vector = vectorOf(features, model);
  const scores = Float64Array.from(model.bias);
  addScores(vector, 0, vector.length, model.weights, scores);
  return scores;
}
