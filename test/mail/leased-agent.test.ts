import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeLog } from '../../dialogs/log.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import { leasedAgent } from '../../mail/leased-agent.js';
import type { MailAgent } from '../../mail/mail-agent.js';
import { until } from '../support/until.js';

const log = makeLog({ level: 'silent' });
let store: Store;
let running: string[];
let now: number;
let agents: MailAgent[];

const instance = (name: string, book: Pick<Store, 'holdLease' | 'releaseLease'> = store) => {
  const agent = leasedAgent({
    store: book,
    clock: () => new Date(now),
    log,
    leaseMs: 1_000,
    everyMs: 100,
    start: () => {
      running.push(name);
      return {
        health: () => ({ ok: false }),
        wake() {},
        factsChanged() {},
        close: async () => {
          running = running.filter((one) => one !== name);
        },
      };
    },
  });
  agents.push(agent);
  return agent;
};

beforeEach(async () => {
  store = await openSqliteStore({ path: IN_MEMORY });
  [running, agents, now] = [[], [], Date.parse('2026-02-10T09:00:00Z')];
});
afterEach(async () => {
  for (const agent of agents) await agent.close();
  await store.close();
});

test('one of several instances watches the mail; another takes over at once when it is ended', async () => {
  const first = instance('first');
  await until('it runs', () => running.length > 0);
  const second = instance('second');
  expect(second.health()).toEqual({ ok: true });
  expect(first.health()).toEqual({ ok: false });
  await first.close();
  await until('the other runs', () => running.includes('second'));
  expect(running).toEqual(['second']);
});

test('who dies is followed when its lease has run out', async () => {
  await store.holdLease({
    name: 'mail-agent',
    holder: 'dead',
    at: new Date(now).toISOString(),
    until: new Date(now + 1_000).toISOString(),
  });
  let asked = 0;
  instance('next', {
    ...store,
    holdLease: (lease) => {
      asked += 1;
      return store.holdLease(lease);
    },
  });
  await until('it has asked in vain', () => asked > 2);
  expect(running).toEqual([]);
  now += 1_000;
  await until('it runs', () => running.length > 0);
});

test('who cannot ask for its lease any more stops, and goes on when it can', async () => {
  let away = false;
  instance('shaky', {
    ...store,
    holdLease: (lease) => (away ? Promise.reject(new Error('away')) : store.holdLease(lease)),
  });
  await until('it runs', () => running.length > 0);
  away = true;
  await until('it rests', () => running.length === 0);
  away = false;
  await until('it runs again', () => running.length > 0);
});
