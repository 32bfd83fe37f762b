import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Limits } from '../../bot/direct-line/limits.js';
import { readBytes } from '../../bot/http/read-json.js';
import { call, conversationsOf, history, listen, post, startChat } from '../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../support/server.js';

/** One address that wants too much; a clock that stands still keeps what is refused from being allowed a moment later. */
let server: TestServer;
let lines: Socket[] = [];

async function start(limits: Partial<Limits>): Promise<TestServer> {
  server = await startTestServer({ limits, clock: () => new Date('2026-02-10T09:00:00Z') });
  return server;
}

afterEach(async () => {
  for (const line of lines) line.destroy();
  lines = [];
  await server.destroy();
});

describe('of one address, further are refused', () => {
  test('tokens', async () => {
    const { url } = await start({ tokensPerMinute: 2 });
    const ask = async () => (await call('POST', `${url}/api/chat/token`, { body: {} })).status;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
  });

  test('messages, in whichever of its conversations, and nothing of them is kept', async () => {
    const { url } = await start({ postsPerMinute: 3 });
    const [one, other] = [await startChat(url), await startChat(url)];
    const say = async (chat: typeof one) => (await post(url, chat, { type: 'message', text: 'hi' })).status;
    expect([await say(one), await say(one), await say(other), await say(other)]).toEqual([200, 200, 200, 429]);
    const texts = (await history(url, other)).activities.map(({ text }) => text);
    expect(texts.filter((text) => text === 'hi')).toHaveLength(1);
  });

  test('forms of the page without script, which say so and keep what was written', async () => {
    const { url } = await start({ formsPerMinute: 1 });
    const send = () => fetch(`${url}/?lang=fr`, { method: 'POST', body: new URLSearchParams({ text: 'Où ?' }) });
    expect((await send()).status).toBe(200);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(await refused.text()).toMatch(/<textarea[^>]*aria-invalid="true"[^>]*>Où \?<\/textarea>/);
  });

  test('sockets, until one of them is closed', async () => {
    const { url } = await start({ sockets: { room: 100, perCaller: 2 } });
    const chat = await startChat(url);
    const [first] = [await listen(chat.streamUrl), await listen(chat.streamUrl)];
    await expect(listen(chat.streamUrl)).rejects.toThrow('503');
    expect((await history(url, chat)).activities).toHaveLength(1);
    first.close();
    await first.closed;
    // The server has heard of it when it takes another; it answers in the meantime.
    for (let tries = 0; tries < 100; tries += 1) {
      const opened = await listen(chat.streamUrl).catch(() => undefined);
      if (opened) return opened.close();
    }
    throw new Error('the place of the closed socket was not given to another');
  });
});

describe('uploads that are under way', () => {
  const BODY = 'just words';

  async function upload(url: string, chat: { conversationId: string; token: string }): Promise<number> {
    const { status } = await call('POST', `${conversationsOf(url)}/${chat.conversationId}/upload`, {
      token: chat.token,
      body: BODY,
      headers: { 'Content-Type': 'text/plain', 'Content-Disposition': 'attachment; filename="a.txt"' },
    });
    return status;
  }

  /** An upload that says how large it is, and of which nothing more comes. */
  function stall(url: string, chat: { conversationId: string; token: string }, size: number): void {
    const line = connect(Number(new URL(url).port), '127.0.0.1');
    line.on('error', () => {});
    line.write(
      `POST /v3/directline/conversations/${chat.conversationId}/upload HTTP/1.1\r\nHost: a.example\r\n` +
        `Authorization: Bearer ${chat.token}\r\nContent-Type: text/plain\r\n` +
        `Content-Disposition: attachment; filename="a.txt"\r\nContent-Length: ${size}\r\n\r\nab`,
    );
    lines.push(line);
  }

  test.each([
    ['as many as one address may have', { room: 1000, perCaller: 2 }, 100],
    ['as many bytes as there is room for', { room: 1000, perCaller: 9 }, 496],
  ])('%s: further are refused, until one of them is gone', async (_, uploads, size) => {
    const { url } = await start({ uploads, uploadsPerMinute: 1000 });
    const chat = await startChat(url);
    expect(await upload(url, chat)).toBe(200);
    stall(url, chat, size);
    stall(url, chat, size);
    await until(async () => (await upload(url, chat)) === 429);
    lines[0]?.destroy();
    await until(async () => (await upload(url, chat)) === 200);
  });
});

/** Asks the server until it gives the answer; it is at work in the meantime, so there is nothing to wait for. */
async function until(check: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) if (await check()) return;
  throw new Error('never so');
}

test('a body that stops coming is cut off, and is a refusal and no fault of the server', async () => {
  await start({});
  const read = new Promise<unknown>((resolve) => {
    const slow = createServer((req: IncomingMessage) => {
      readBytes(req, 100, 10)
        .then(resolve, resolve)
        .finally(() => slow.close());
    });
    slow.listen(0, '127.0.0.1', () => {
      const line = connect((slow.address() as AddressInfo).port, '127.0.0.1');
      line.on('error', () => {});
      line.write('POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 50\r\n\r\nab');
      lines.push(line);
    });
  });
  expect(await read).toMatchObject({ status: 400, code: 'BodyCut' });
});
