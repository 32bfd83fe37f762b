import type { Features } from './features.js';

/** The features of many texts in one piece of memory: text i has those from `starts[i]` to `starts[i + 1]`. */
export interface FeatureTable {
  readonly starts: Int32Array;
  readonly features: Int32Array;
}

/** Texts to learn from, each with its label. Plain data: a thread can hand it to another. */
export interface Examples extends FeatureTable {
  readonly labels: readonly string[];
}

/** Collects examples: thousands of small arrays would cost more than the features in them. */
export class ExampleList {
  readonly #labels: string[] = [];
  readonly #starts: number[] = [0];
  #features = new Int32Array(1 << 16);
  #end = 0;

  add(label: string, features: Features): void {
    const end = this.#end + features.length;
    if (end > this.#features.length) this.#grow(end);
    this.#features.set(features, this.#end);
    this.#end = end;
    this.#labels.push(label);
    this.#starts.push(end);
  }

  #grow(needed: number): void {
    const larger = new Int32Array(Math.max(needed, 2 * this.#features.length));
    larger.set(this.#features.subarray(0, this.#end));
    this.#features = larger;
  }

  /** All that was added, in that order. */
  examples(): Examples {
    return {
      labels: this.#labels,
      starts: Int32Array.from(this.#starts),
      features: this.#features.slice(0, this.#end),
    };
  }
}

/** Examples one after another as one. */
export function joined(first: Examples, second: Examples): Examples {
  const features = new Int32Array(first.features.length + second.features.length);
  features.set(first.features);
  features.set(second.features, first.features.length);
  const starts = new Int32Array(first.starts.length + second.starts.length - 1);
  starts.set(first.starts);
  for (let i = 1; i < second.starts.length; i++)
    starts[first.labels.length + i] = first.features.length + (second.starts[i] as number);
  return { labels: [...first.labels, ...second.labels], starts, features };
}
