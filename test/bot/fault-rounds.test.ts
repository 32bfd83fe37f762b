import { expect, test } from '@jest/globals';
import { runFaultRounds } from '../long/fault-rounds.js';
import { withRedis } from '../support/with-redis.js';

/** A few of the rounds of `npm run test:long`. */
test('kills and network faults lose nothing, double nothing and turn no watermark back', async () => {
  const { messages, broken } = await runFaultRounds({ rounds: 6, seed: 20260210, store: 'sqlite' });
  expect(broken).toEqual([]);
  expect(messages).toBe(54);
}, 180_000);

withRedis('on Redis', () => {
  test('neither do those of Redis and of the line to it', async () => {
    const { messages, broken } = await runFaultRounds({ rounds: 12, seed: 20260211, store: 'redis' });
    expect(broken).toEqual([]);
    expect(messages).toBe(108);
  }, 300_000);
});
