import { brainOf, trainBrain } from '../../dialogs/brain.js';
import { createTerminal } from '../../dialogs/terminal.js';
import { withHelper } from '../../dialogs/understanding/training-helper.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { dataFolder } from '../../knowledge/project-root.js';
import { evaluationSet } from '../evaluation/evaluation-set.js';

const print = (name: string, value: string) => process.stdout.write(`answer-speed ${name}: ${value}\n`);
const ms = (value: number) => `${value.toFixed(2)} ms`;

async function timed<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const begin = performance.now();
  const value = await work();
  return { value, ms: performance.now() - begin };
}

/** How long loading, training and one question take, in one process; every question of the evaluation set, twice. */
export async function answerSpeed(): Promise<void> {
  // As in the process that prepares a brain: the second thread gets up while the files are read.
  const [load, training] = await withHelper(async (helper) => {
    const loading = await timed(() => loadKnowledgeOrThrow(dataFolder));
    return [loading, await timed(() => trainBrain(loading.value, helper))] as const;
  });
  const terminal = createTerminal(brainOf(training.value));
  const items = LANGUAGES.flatMap(evaluationSet);
  const taken: number[] = [];
  for (const round of [1, 2]) {
    for (const { text, now, lang } of items) {
      const answer = await terminal.ask({ text, now: new Date(now), history: [], ...(lang ? { language: lang } : {}) });
      // The first round warms the engine up, as a server is.
      if (round === 2) taken.push(answer.ms);
    }
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  print('loading the data files', ms(load.ms));
  print('training', ms(training.ms));
  print(`one question, median of ${taken.length}`, ms(at(0.5)));
  print('one question, p99', ms(at(0.99)));
  print('memory of the process', `${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}
