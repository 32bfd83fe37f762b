import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { history, post, type Started, startChat } from '../support/direct-line-client.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { createTcpProxy, type ProxyMode, type TcpProxy } from '../support/tcp-proxy.js';
import { type StockClient, type StockOptions, startStockClient } from './stock-client.js';

// Servers are started from their source, up to four times in a test.
jest.setTimeout(120_000);

/**
 * The stock client while server and network fail. By polling it gives up for good at the first request that fails, with
 * the status still Online; what helps there is a reload, and so that is what the tests do.
 */
let server: ServerProcess;
let proxy: TcpProxy;
let chat: Started;
let open: StockClient[] = [];

beforeEach(async () => {
  server = await startServerProcess({ program: 'echo', environment: { STALL: '1' } });
  proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: server.port } });
  chat = await startChat(server.url);
});
afterEach(async () => {
  for (const client of open) client.end();
  open = [];
  await proxy.close();
  await server.destroy();
});

/** A client of the conversation, past the proxy. */
async function start(options: Pick<StockOptions, 'webSocket'> & Partial<StockOptions>): Promise<StockClient> {
  const { token, conversationId } = chat;
  const client = await startStockClient({ url: `http://127.0.0.1:${proxy.port}`, token, conversationId, ...options });
  open.push(client);
  await client.heard('Welcome (en)');
  return client;
}

async function startAgain(): Promise<void> {
  const { folder, port } = server;
  server = await startServerProcess({ program: 'echo', folder, port });
}

/** What another device of the visitor sends meanwhile, on a line that works. */
async function sayElsewhere(text: string): Promise<void> {
  expect((await post(server.url, chat, { type: 'message', text })).status).toBe(200);
}

const dialogue = (...texts: string[]) => ['Welcome (en)', ...texts.flatMap((text) => [text, `You said: ${text}`])];
const shown = (client: StockClient) => new Set(client.activities.map(({ id }) => id)).size;

describe('by sockets', () => {
  const webSocket = true;

  test('goes on by itself after the server has been restarted in order', async () => {
    const client = await start({ webSocket });
    await client.say('before');
    await client.heard('You said: before');
    await server.stop();
    await startAgain();
    await sayElsewhere('meanwhile');
    await client.heard('You said: meanwhile');
    await client.say('after');
    await client.heard('You said: after');
    expect(client.texts()).toEqual(dialogue('before', 'meanwhile', 'after'));
    expect(client.statuses.at(-1)).toBe('Online');
  });

  test('gets the answer to a message in the midst of which the server was killed, once', async () => {
    const client = await start({ webSocket });
    const id = await client.say('stall here');
    await client.heard('stall here');
    await server.kill();
    await startAgain();
    const reply = await client.heard('You said: stall here');
    expect(reply).toMatchObject({ replyToId: id });
    await client.say('after');
    await client.heard('You said: after');
    expect(client.texts()).toEqual(dialogue('stall here', 'after'));
  });

  test('loses and doubles nothing that was acknowledged when the server is killed between messages', async () => {
    const client = await start({ webSocket });
    const acknowledged = new Set<string>();
    for (let round = 1; round <= 3; round += 1) {
      const posts = Array.from({ length: 40 }, async (_, index) => {
        const text = `round ${round} message ${index}`;
        if ((await client.say(text, { clientActivityID: text })) !== 'retry') acknowledged.add(text);
        if (acknowledged.size === round * 12) await server.kill();
      });
      await Promise.all(posts);
      await server.kill();
      await startAgain();
    }
    await client.say('last');
    await client.heard('You said: last');
    expect(acknowledged.size).toBeGreaterThanOrEqual(36);
    for (const text of acknowledged) await client.heard(`You said: ${text}`);
    expect(client.texts()).toEqual((await history(server.url, chat)).activities.map(({ text }) => text));
    expect(new Set(client.texts()).size).toBe(client.activities.length);
  });

  test.each<{ modes: readonly ProxyMode[] }>([
    { modes: ['reset'] },
    { modes: ['refuse'] },
    { modes: ['blackhole'] },
    { modes: ['blackhole', 'reset'] },
    { modes: ['refuse', 'reset'] },
  ])('a line that does $modes and comes back costs nothing', async ({ modes }) => {
    const client = await start({ webSocket });
    await client.say('before');
    await client.heard('You said: before');
    for (const mode of modes) {
      await proxy.setMode(mode);
      await sayElsewhere(`while ${mode}`);
      expect(client.texts()).not.toContain(`while ${mode}`);
    }
    await proxy.setMode('ok');
    await client.heard(`You said: while ${modes.at(-1)}`);
    await client.say('after');
    await client.heard('You said: after');
    expect(client.texts()).toEqual(dialogue('before', ...modes.map((mode) => `while ${mode}`), 'after'));
    expect(shown(client)).toBe(client.activities.length);
  });

  test('a slow line is slow and nothing else', async () => {
    await proxy.setMode('delay', { delayMs: 400 });
    const client = await start({ webSocket });
    await client.say('slow');
    await client.heard('You said: slow');
    expect(client.texts()).toEqual(dialogue('slow'));
  });
});

describe('by polling', () => {
  const webSocket = false;

  test('a reload after a restart shows everything once, and goes on', async () => {
    const client = await start({ webSocket });
    await client.say('before');
    await client.heard('You said: before');
    await server.stop();
    await startAgain();
    await sayElsewhere('meanwhile');
    const reloaded = await start({ webSocket });
    await reloaded.say('after');
    await reloaded.heard('You said: after');
    expect(reloaded.texts()).toEqual(dialogue('before', 'meanwhile', 'after'));
  });

  test('a reload shows the answer to a message in the midst of which the server was killed, once', async () => {
    const client = await start({ webSocket });
    await client.say('stall here');
    await client.heard('stall here');
    await server.kill();
    await startAgain();
    const reloaded = await start({ webSocket });
    await reloaded.heard('You said: stall here');
    expect(reloaded.texts()).toEqual(dialogue('stall here'));
  });

  test('a line that swallows everything and comes back costs nothing', async () => {
    const client = await start({ webSocket });
    await proxy.setMode('blackhole');
    await sayElsewhere('while cut');
    await proxy.setMode('ok');
    await client.heard('You said: while cut');
    await client.say('after');
    await client.heard('You said: after');
    expect(client.texts()).toEqual(dialogue('while cut', 'after'));
  });
});

describe.each([
  ['sockets', true],
  ['polling', false],
])('by %s', (_, webSocket) => {
  test('a message whose acknowledgement got lost is not doubled when it is sent again', async () => {
    const client = await start({ webSocket });
    await proxy.setMode('delay', { delayMs: 300 });
    const posting = client.say('only once', { clientActivityID: 'one' });
    // It has reached the server when another device sees it; the acknowledgement is still under way.
    await reached('only once');
    await proxy.setMode('reset');
    expect(await posting).toBe('retry');
    await proxy.setMode('ok');
    const again = await start({ webSocket });
    const id = await again.say('only once', { clientActivityID: 'one' });
    await again.say('next');
    await again.heard('You said: next');
    expect(await again.heard('only once')).toMatchObject({ id });
    expect(again.texts()).toEqual(dialogue('only once', 'next'));
  });
});

async function reached(text: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if ((await history(server.url, chat)).activities.some((activity) => activity.text === text)) return;
  }
  throw new Error(`"${text}" did not reach the server`);
}
