import { expect, test } from '@jest/globals';
import { createTerminal } from '../../../dialogs/terminal.js';
import { changedAnswers } from '../../evaluation/robust.js';
import { realBrain } from '../../support/brain.js';

/** Each tenth question here; all of them by `npm run bench -- robustness`. */
test('the way of writing leaves the answer the same in 97 of 100 questions', async () => {
  const { asked, changed } = await changedAnswers(createTerminal(realBrain()), { seed: 7, every: 10 });
  const all = [...asked.values()].reduce((sum, count) => sum + count, 0);
  expect(all).toBeGreaterThan(1_200);
  expect(changed.length).toBeLessThan(0.03 * all);
}, 120_000);
