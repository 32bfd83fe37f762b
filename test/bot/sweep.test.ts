import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createSweep } from '../../bot/sweep.js';
import { makeLog } from '../../dialogs/log.js';
import { startTestServer } from '../support/server.js';
import { until } from '../support/until.js';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
});
afterEach(() => {
  jest.useRealTimers();
});

test('what is old is forgotten at the start and again and again, also after a failure, until the end', async () => {
  const forget = jest.fn(() => Promise.reject(new Error('away')));
  const sweep = createSweep(forget, 1000, makeLog({ level: 'silent' }));
  sweep.start();
  expect(forget).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(3000);
  expect(forget).toHaveBeenCalledTimes(4);
  sweep.stop();
  await jest.advanceTimersByTimeAsync(3000);
  expect(forget).toHaveBeenCalledTimes(4);
});

test('a server forgets attempts to sign in without anybody signing in', async () => {
  jest.useRealTimers();
  const first = await startTestServer({ clock: () => new Date('2026-02-10T09:00:00Z') });
  await first.store.takeStaffAttempt([{ key: 'a', limit: 1, windowMs: 1000 }], '2026-02-10T09:00:00.000Z');
  await first.stop();
  const { folder } = first;
  const server = await startTestServer({ folder, clock: () => new Date('2026-02-10T10:00:00Z') });
  const file = new DatabaseSync(join(folder, 'store.db'), { readOnly: true });
  try {
    await until('it is forgotten', () => file.prepare('SELECT * FROM staff_attempt').all().length === 0);
  } finally {
    file.close();
    await server.destroy();
  }
});
