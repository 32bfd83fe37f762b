import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { LinearModel } from '../../../dialogs/understanding/linear-classifier.js';
import { trainUnderstanding } from '../../../dialogs/understanding/training.js';
import { type Helper, inThisThread, takeStep } from '../../../dialogs/understanding/training-helper.js';
import { loadKnowledgeOrThrow } from '../../../knowledge/load.js';
import { sampleFiles, writeSample } from '../../knowledge/sample-data.js';

const { knowledge, phrasings } = loadKnowledgeOrThrow(writeSample(sampleFiles()));

/** Takes its steps as another thread would, which sees copies of what it is given and gives copies. */
const apart = (readingShare: number, fittingShare: number): Helper => ({
  run: async (step, input) => structuredClone(takeStep(step, structuredClone(input))),
  readingShare,
  fittingShare,
});

/** A model has millions of numbers: what is compared is a digest of each kind. */
function digests({ labels, vocabulary, idf, weights, bias }: LinearModel) {
  const hash = (numbers: Int32Array | Float32Array) => createHash('sha256').update(numbers).digest('hex');
  return { labels: labels.join(), numbers: [vocabulary, idf, weights, bias].map(hash) };
}

async function trained(helper: Helper) {
  const { subjects, activities, languages, ordinary } = await trainUnderstanding(knowledge, phrasings, helper);
  return { models: [subjects, activities, languages].map(digests), ordinary: [...ordinary] };
}

test.each([
  ['shares as they are', 1 / 3, 1 / 2],
  ['hardly anything', 0.01, 0.01],
  ['nothing of the fitting', 1 / 2, 0],
  ['all', 1, 1],
])('a helper that takes %s changes no number of the result', async (_, readingShare, fittingShare) => {
  expect(await trained(apart(readingShare, fittingShare))).toEqual(await trained(inThisThread));
});

test('a helper that fails is a failure of training', async () => {
  const failing: Helper = { ...apart(1 / 3, 1 / 2), run: async () => Promise.reject(new Error('out of memory')) };
  await expect(trainUnderstanding(knowledge, phrasings, failing)).rejects.toThrow('out of memory');
});
