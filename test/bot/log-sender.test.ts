import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLogSender, type LogSender, type LogSenderDeps } from '../../bot/azure/log-sender.js';
import { makeLog } from '../../dialogs/log.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import { anActivity } from '../dialogs/store/samples.js';

const ID = 'cloud.one';
const reference = { channelId: 'msteams', serviceUrl: 'https://smba.trafficmanager.net/emea/' };

let store: Store;
let sender: LogSender | undefined;
const sent: unknown[] = [];

beforeEach(async () => {
  store = await openSqliteStore({ path: IN_MEMORY });
  sent.length = 0;
});
afterEach(async () => {
  await sender?.stop(100);
  await store.close();
});

/** A sender on the store, or on one that is changed. */
function start(more: Partial<LogSenderDeps> = {}): LogSender {
  sender = createLogSender({
    store,
    log: makeLog({ level: 'silent' }),
    serviceHosts: ['smba.trafficmanager.net'],
    retryMs: () => 1,
    send: async (_reference, { text }) => {
      sent.push(text);
      return `theirs-${sent.length}`;
    },
    ...more,
  });
  return sender;
}

async function say(text: string, role = 'bot', more: object = {}): Promise<void> {
  const activity = { type: 'message', text, from: { role }, ...more };
  await store.appendActivity(anActivity(ID, '', { activity }));
}

/** Resolves when it is so. */
async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

describe('what is sent', () => {
  test('is what the bot says, in order and once, however often the sender is woken', async () => {
    await store.keepReference(ID, reference);
    await say('question', 'user');
    for (let count = 0; count < 120; count += 1) await say(`answer ${count}`);
    await say('verdict', 'bot', { type: 'invoke' });
    const one = start();
    for (let count = 0; count < 5; count += 1) one.wake(ID);
    await one.idle();
    await one.resume();
    await one.idle();
    expect(sent).toEqual(Array.from({ length: 120 }, (_, count) => `answer ${count}`));
    expect(await store.sentPosition(ID, 'theirs-1')).toBe(2);
  });

  test('is nothing of conversations that have no channel', async () => {
    await say('answer');
    await store.keepReference('own', reference);
    await store.appendActivity(
      anActivity('own', '', { activity: { type: 'message', text: 'x', from: { role: 'bot' } } }),
    );
    const one = start();
    for (const id of [ID, 'own']) one.wake(id);
    await one.resume();
    await one.idle();
    expect(sent).toEqual([]);
  });
});

describe('at least once', () => {
  beforeEach(async () => {
    await store.keepReference(ID, reference);
    await say('answer');
  });

  test('what was sent and could not be marked comes twice rather than never', async () => {
    let marks = 0;
    const forgetful: Store = {
      ...store,
      markSent: async (...args) => {
        marks += 1;
        if (marks === 1) throw new Error('the disk is full');
        await store.markSent(...args);
      },
    };
    const one = start({ store: forgetful });
    one.wake(ID);
    await eventually(() => marks === 2);
    await one.idle();
    expect(sent).toEqual(['answer', 'answer']);
    one.wake(ID);
    await one.idle();
    expect(sent).toHaveLength(2);
  });

  test('a channel that never answers holds nothing up for ever', async () => {
    let asked = 0;
    const one = start({
      sendMs: 5,
      send: async () => {
        asked += 1;
        return asked < 3 ? new Promise(() => undefined) : 'theirs';
      },
    });
    one.wake(ID);
    await eventually(() => asked === 3);
    await one.idle();
    expect(await store.reference(ID)).toMatchObject({ sent: 1 });
  });

  test('the waits grow with the failures and begin anew after a success', async () => {
    const failures: number[] = [];
    let away = 3;
    const one = start({
      retryMs: (count) => {
        failures.push(count);
        return 1;
      },
      send: async (_reference, { text }) => {
        away -= 1;
        if (away >= 0) throw new Error('away');
        sent.push(text);
        return undefined;
      },
    });
    one.wake(ID);
    await eventually(() => sent.length === 1);
    await one.idle();
    away = 1;
    await say('another');
    one.wake(ID);
    await eventually(() => sent.length === 2);
    expect(failures).toEqual([1, 2, 3, 1]);
  });

  test('after the end nothing more is tried', async () => {
    const one = start({ send: () => Promise.reject(new Error('away')) });
    one.wake(ID);
    await one.idle();
    await one.stop(100);
    one.wake(ID);
    await one.idle();
    expect(await store.conversationsToSend()).toEqual([ID]);
  });
});
