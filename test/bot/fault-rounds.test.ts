import { expect, test } from '@jest/globals';
import { runFaultRounds } from '../long/fault-rounds.js';

/** A few of the rounds of `npm run test:long`. */
test('kills and network faults lose nothing, double nothing and turn no watermark back', async () => {
  const { messages, broken } = await runFaultRounds({ rounds: 6, seed: 20260210 });
  expect(broken).toEqual([]);
  expect(messages).toBe(54);
}, 180_000);
