import { expect, test } from '@jest/globals';
import { createActivityLog } from '../../bot/direct-line/activity-log.js';
import { wireActivity } from '../../bot/direct-line/wire-activity.js';
import { DirectLineAdapter } from '../../bot/framework/direct-line-adapter.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';

test('of what a bot sends, traces and answers to invokes never reach a conversation', async () => {
  const store = await openSqliteStore({ path: IN_MEMORY });
  const activityLog = createActivityLog(
    store,
    () => new Date('2026-02-10T09:00:00Z'),
    () => undefined,
  );
  const adapter = new DirectLineAdapter(activityLog, {
    run: async (context) => {
      await context.sendTraceActivity('OnTurnError', 'Error: at secret.ts:1', 'https://trace.example', 'TurnError');
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
      await context.sendActivity('hello');
    },
  });
  await adapter.process({ type: 'message', id: 'm1', conversation: { id: 'c1' } });
  expect(await store.activities('c1', 0, 10)).toMatchObject([{ activity: { type: 'message', text: 'hello' } }]);
  await store.close();
});

test('what a bot updates is logged again under the id of what it replaces, once however often the turn is taken', async () => {
  const store = await openSqliteStore({ path: IN_MEMORY });
  const activityLog = createActivityLog(
    store,
    () => new Date('2026-02-10T09:00:00Z'),
    () => undefined,
  );
  const adapter = new DirectLineAdapter(activityLog, {
    run: async (context) => {
      const sent = await context.sendActivity('one moment');
      await context.updateActivity({ ...sent, type: 'message', text: 'here it is' });
    },
  });
  for (const _ of [1, 2]) await adapter.process({ type: 'message', id: 'm1', conversation: { id: 'c1' } });
  const shown = (await store.activities('c1', 0, 10)).map(wireActivity);
  expect(shown).toMatchObject([
    { id: 'c1|0000001', text: 'one moment', from: { role: 'bot' } },
    { id: 'c1|0000001', text: 'here it is', from: { role: 'bot' } },
  ]);
  await store.close();
});
