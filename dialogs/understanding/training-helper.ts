import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Input, type Result, type Step, TRAINING_STEPS } from './training-steps.js';

/** Takes steps of training; which thread does, its user need not know. */
export interface Helper {
  /** Steps are taken one after another, in the order in which they were asked for. */
  run<S extends Step>(step: S, input: Input<S>): Promise<Result<S>>;
  /** How much of the reading and of the fitting is its part, of 1. */
  readonly readingShare: number;
  readonly fittingShare: number;
}

/** For one core: nothing is gained by cutting the work up. */
export const inThisThread: Helper = {
  run: async (step, input) => takeStep(step, input),
  readingShare: 0,
  fittingShare: 0,
};

/** What one thread asks of the other, and what comes back, under the same number. */
export interface Asked<S extends Step = Step> {
  readonly number: number;
  readonly step: S;
  readonly input: Input<S>;
}
export interface Answered {
  readonly number: number;
  readonly result: unknown;
}

export function takeStep<S extends Step>(step: S, input: Input<S>): Result<S> {
  // Which input belongs to which step the caller's type tells; the table's type has lost it.
  const take = TRAINING_STEPS[step] as (input: Input<S>) => Result<S>;
  return take(input);
}

/** Does `work` with a second thread where there is a second core; the thread ends with the work. */
export async function withHelper<T>(work: (helper: Helper) => Promise<T>): Promise<T> {
  if (availableParallelism() < 2) return work(inThisThread);
  const worker = new Worker(join(import.meta.dirname, `training-thread${extname(import.meta.filename)}`));
  try {
    return await work(inThread(worker));
  } finally {
    await worker.terminate();
  }
}

/** It begins with the languages, so its part of the reading is the smaller one. */
const READING_SHARE = 1 / 3;
const FITTING_SHARE = 0.5;

function inThread(worker: Worker): Helper {
  const waiting: ((answer: unknown) => void)[] = [];
  const failed = new Promise<never>((_, reject) => worker.on('error', reject));
  failed.catch(() => undefined);
  worker.on('message', ({ number, result }: Answered) => waiting[number]?.(result));
  return {
    run: <S extends Step>(step: S, input: Input<S>) => {
      const answered = new Promise<unknown>((resolve) => waiting.push(resolve));
      const asked: Asked<S> = { number: waiting.length - 1, step, input };
      worker.postMessage(asked);
      return Promise.race([answered, failed]) as Promise<Result<S>>;
    },
    readingShare: READING_SHARE,
    fittingShare: FITTING_SHARE,
  };
}
