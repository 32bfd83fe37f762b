import { parentPort } from 'node:worker_threads';
import { type Answered, type Asked, takeStep } from './training-helper.js';

/** The second thread of training; see training-helper.ts. */
parentPort?.on('message', ({ number, step, input }: Asked) => {
  const answer: Answered = { number, result: takeStep(step, input) };
  parentPort?.postMessage(answer);
});
