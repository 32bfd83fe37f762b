import type { Knowledge, Phrasing } from '../knowledge/knowledge.js';
import type { Brakes } from './facts/in-force.js';
import { createUnderstander, type Trained, trainUnderstanding, type Understander } from './understanding/understand.js';

/** One version of the knowledge with the understanding trained on it; replaced as a whole when the data change. */
export interface Brain {
  readonly knowledge: Knowledge;
  readonly understander: Understander;
  /** What staff have changed over the files is in it, up to a version of the book; absent where there is no book. */
  readonly desk?: { readonly version: number; readonly brakes: Brakes };
}

/** A brain as plain data. */
export interface TrainedKnowledge {
  readonly knowledge: Knowledge;
  readonly trained: Trained;
}

export function trainBrain({
  knowledge,
  phrasings,
}: {
  knowledge: Knowledge;
  phrasings: readonly Phrasing[];
}): TrainedKnowledge {
  return { knowledge, trained: trainUnderstanding(knowledge, phrasings) };
}

export function brainOf({ knowledge, trained }: TrainedKnowledge): Brain {
  return { knowledge, understander: createUnderstander(knowledge, trained) };
}
