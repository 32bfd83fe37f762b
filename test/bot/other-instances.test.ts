import { expect, test } from '@jest/globals';
import { createOtherInstances } from '../../bot/direct-line/other-instances.js';
import { makeLog } from '../../dialogs/log.js';
import type { LoggedActivity } from '../../dialogs/store/store.js';
import { until } from '../support/until.js';

const entry: LoggedActivity = {
  ...{ conversationId: 'c', position: 1, id: 'c|0000001' },
  ...{ at: '2026-02-10T10:00:00.000Z', activity: {} },
};

test('a turn that always fails is tried ever more rarely, and anew once it was done', async () => {
  let seconds = 0;
  let looks = 0;
  let waiting: readonly LoggedActivity[] = [entry];
  const tried: number[] = [];
  const others = createOtherInstances({
    store: {
      isEnded: async () => false,
      watchLogs: () => () => {},
      activitiesAwaitingTurn: async () => {
        looks += 1;
        return waiting;
      },
    },
    hub: { ended: () => {}, changedElsewhere: () => {}, rooms: () => [] },
    turns: { enqueue: () => tried.push(seconds), unfinished: () => [] },
    ...{ log: makeLog({ level: 'silent' }), now: () => Date.parse(entry.at) + seconds * 1_000, grown: () => {} },
    lookMs: 1,
  });
  const lookAt = async (second: number) => {
    seconds = second;
    const before = looks;
    await until('two more looks', () => looks > before + 1);
  };
  others.start();
  for (let second = 0; second <= 240; second += 5) await lookAt(second);
  expect(tried).toEqual([15, 45, 105, 225]);
  waiting = [];
  await lookAt(245);
  waiting = [entry];
  await lookAt(250);
  expect(tried.at(-1)).toBe(250);
  others.close();
});
