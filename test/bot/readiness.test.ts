import { afterEach, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/server.js';

let server: TestServer;

afterEach(() => server.destroy());

test('asking whether the server is ready writes once a second at most, and knows of a fault after a second', async () => {
  let now = Date.parse('2026-02-10T09:00:00Z');
  server = await startTestServer({ clock: () => new Date(now) });
  let written = 0;
  let broken = false;
  server.store.ping = async () => {
    written += 1;
    if (broken) throw new Error('the disk is full');
  };
  const ask = async () => (await fetch(`${server.url}/readyz`)).status;
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([200, 200, 200]);
  expect(written).toBe(1);
  broken = true;
  expect(await ask()).toBe(200);
  now += 1000;
  expect([await ask(), await ask()]).toEqual([503, 503]);
  expect(written).toBe(2);
  broken = false;
  now += 1000;
  expect(await ask()).toBe(200);
});

test('a server whose mailbox is not being read is not ready', async () => {
  let read = false;
  server = await startTestServer({ mailboxIsRead: () => read });
  const ask = async () => (await fetch(`${server.url}/readyz`)).status;
  expect(await ask()).toBe(503);
  read = true;
  expect(await ask()).toBe(200);
});
