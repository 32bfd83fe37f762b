import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createTokens, TOKEN_SECONDS } from '../../bot/direct-line/tokens.js';
import { call, conversationsOf, history, post, type Started } from '../support/direct-line-client.js';
import { startTestServer, TEST_KEY, type TestServer } from '../support/server.js';
import { newToken, requests, type StockClient, type StockOptions, startStockClient } from './stock-client.js';

jest.setTimeout(90_000);

let server: TestServer;
let url: string;
/** Milliseconds by which the server's clock is ahead of this machine's. */
let ahead = 0;
let open: StockClient[] = [];

beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date(Date.now() + ahead) });
  url = server.url;
});
afterEach(() => {
  for (const client of open) client.end();
  open = [];
  requests.length = 0;
});
afterAll(() => server.destroy());

async function start(options: Omit<StockOptions, 'url'>): Promise<StockClient> {
  const client = await startStockClient({ url, ...options });
  open.push(client);
  return client;
}

const sequences = ({ activities }: StockClient) =>
  activities.map(({ channelData }) => Number(channelData?.['webchat:sequence-id']));
const answered = (path: RegExp, status: number) =>
  requests.filter((one) => one.status === status && path.test(one.url));

describe.each([
  ['sockets', true],
  ['polling', false],
])('botframework-directlinejs by %s', (_, webSocket) => {
  test('starts, is greeted, and has its message echoed with both ids before the reply', async () => {
    const client = await start({ webSocket });
    await client.heard('Welcome (en)');
    const id = await client.say('hello', { clientActivityID: 'a1', mine: { kept: true } });
    const reply = await client.heard('You said: hello');
    expect(client.texts()).toEqual(['Welcome (en)', 'hello', 'You said: hello']);
    expect(await client.heard('hello')).toMatchObject({
      id,
      from: { role: 'user' },
      channelData: { clientActivityID: 'a1', mine: { kept: true } },
    });
    expect(reply).toMatchObject({ replyToId: id, from: { role: 'bot' } });
    expect(sequences(client)).toEqual([1, 2, 3]);
    expect(client.statuses).toEqual(['Uninitialized', 'Connecting', 'Online']);
  });

  test('takes the user of the token, whatever the page says', async () => {
    const client = await start({ webSocket });
    await client.say('who am I?');
    const message = await client.heard('who am I?');
    expect(message.from.id).toMatch(/^dl_[\w-]{22}$/);
  });

  test('posting the same clientActivityID again gives the same id and one answer', async () => {
    const client = await start({ webSocket });
    const first = await client.say('once', { clientActivityID: 'same' });
    await client.heard('You said: once');
    expect(await client.say('once', { clientActivityID: 'same' })).toBe(first);
    await client.say('end');
    await client.heard('You said: end');
    expect(client.texts()).toEqual(['Welcome (en)', 'once', 'You said: once', 'end', 'You said: end']);
  });

  test('shows thirty messages posted at once, each once and in the order of the log', async () => {
    const client = await start({ webSocket });
    await client.heard('Welcome (en)');
    const texts = Array.from({ length: 30 }, (_, index) => `burst ${index}`);
    const ids = await Promise.all(texts.map((text) => client.say(text, { clientActivityID: text })));
    expect(new Set(ids).size).toBe(30);
    await client.until(() => client.activities.length >= 61);
    // The client gives out what two frames or polls hold mixed where they come close together; Web Chat sorts it.
    expect(sequences(client).sort((a, b) => a - b)).toEqual(Array.from({ length: 61 }, (_, index) => index + 1));
    const { activities } = await history(url, await freshConnection(client.activities[0]?.conversation?.id ?? ''));
    expect(client.texts()).toEqual(activities.map(({ text }) => text));
    for (const text of texts) expect(client.texts()).toContain(`You said: ${text}`);
  });

  test('a rejected message fails at once and the next one goes through', async () => {
    const client = await start({ webSocket });
    await client.heard('Welcome (en)');
    await expect(client.say('x'.repeat(300_000))).rejects.toMatchObject({ status: 413 });
    await client.say('after');
    await client.heard('You said: after');
    expect(client.statuses.at(-1)).toBe('Online');
  });

  test('a failed turn of the bot is an apology, not a failed message', async () => {
    const client = await start({ webSocket });
    const id = await client.say('break');
    await client.until(() => client.activities.find((one) => 'replyToId' in one && one.replyToId === id));
    expect(client.statuses.at(-1)).toBe('Online');
  });

  test('a reload resumes the conversation with its history and goes on', async () => {
    const { token, conversationId } = await newToken(url);
    const before = await start({ webSocket, token });
    await before.say('before');
    await before.heard('You said: before');
    before.end();
    const after = await start({ webSocket, token, conversationId });
    await after.say('after');
    await after.heard('You said: after');
    expect(after.texts()).toEqual(['Welcome (en)', 'before', 'You said: before', 'after', 'You said: after']);
  });

  test('a page that restores its own view gets what is later than its watermark', async () => {
    const { token, conversationId } = await newToken(url);
    const before = await start({ webSocket, token });
    await before.say('before');
    await before.heard('You said: before');
    before.end();
    const { watermark } = before.line as unknown as { watermark: string };
    const after = await start({ webSocket, token, conversationId, watermark });
    await after.say('after');
    await after.heard('You said: after');
    expect(after.texts()).toEqual(['after', 'You said: after']);
  });

  test.each(['garbage', '-1', 'otherepoch-2', '%00'])('watermark %j replays and stays usable', async (watermark) => {
    const { token, conversationId } = await newToken(url);
    const before = await start({ webSocket, token });
    await before.heard('Welcome (en)');
    before.end();
    const after = await start({ webSocket, token, conversationId, watermark });
    await after.say('after');
    await after.heard('You said: after');
    expect(after.texts()).toEqual(['Welcome (en)', 'after', 'You said: after']);
  });

  test('five clients of one conversation all see everything, in one order', async () => {
    const { token, conversationId } = await newToken(url);
    const first = await start({ webSocket, token });
    await first.heard('Welcome (en)');
    const tabs = [first];
    for (let count = 1; count < 5; count += 1) tabs.push(await start({ webSocket, token, conversationId }));
    await Promise.all(tabs.map((tab) => tab.heard('Welcome (en)')));
    await Promise.all(tabs.map((tab, index) => tab.say(`from tab ${index}`)));
    await Promise.all(tabs.map((tab) => tab.until(() => tab.activities.length >= 11)));
    for (const tab of tabs) expect(tab.texts()).toEqual(first.texts());
    expect(new Set(first.texts()).size).toBe(11);
  });

  test('refreshes its token for as long as it stays', async () => {
    // An hour of the client in 3.6 s; the server's clock follows it, so that each token would have run out long ago.
    const client = await start({ webSocket, speed: 1000 });
    await client.heard('Welcome (en)');
    for (let round = 1; round <= 3; round += 1) {
      await client.until(() => answered(/\/tokens\/refresh$/, 200).length >= round);
      ahead += (TOKEN_SECONDS / 2) * 1000;
      await client.say(`refreshed ${round}`);
      await client.heard(`You said: refreshed ${round}`);
    }
    expect(new Set(client.statuses)).toEqual(new Set(['Uninitialized', 'Connecting', 'Online']));
  });

  // By 404: at 403 the client would take its token for expired, and wait.
  test('is told at once that a conversation was ended elsewhere', async () => {
    const { token } = await newToken(url);
    const client = await start({ webSocket, token });
    await client.heard('Welcome (en)');
    expect((await call('POST', `${url}/api/chat/end`, { token, body: {} })).status).toBe(204);
    await expect(client.say('anybody there?')).rejects.toMatchObject({ status: 404 });
  });

  test('with an expired token says so, and goes on without loss when the page hands it a new one', async () => {
    const { token, conversationId } = await newToken(url);
    const client = await start({ webSocket, token });
    await client.heard('Welcome (en)');
    ahead += (TOKEN_SECONDS + 1) * 1000;
    expect(await client.say('too late')).toBe('retry');
    await client.until(() => client.statuses.includes('ExpiredToken'));
    const fresh = await freshConnection(conversationId);
    const other = await post(url, fresh, { type: 'message', text: 'from another tab' });
    expect(other.status).toBe(200);
    client.line.reconnect({ ...fresh, conversationId });
    await client.heard('You said: from another tab');
    await client.say('in time');
    await client.heard('You said: in time');
    expect(client.texts()).not.toContain('You said: too late');
    expect(client.statuses.at(-1)).toBe('Online');
  });
});

/** What a page gets for a conversation that it may go back into: here by a token that the test's key signs. */
async function freshConnection(conversationId: string): Promise<Started> {
  const token = await tokenFor(conversationId);
  const { body } = await call<Started>('GET', `${conversationsOf(url)}/${conversationId}?watermark=`, { token });
  return body;
}

function tokenFor(conversationId: string): Promise<string> {
  const clock = () => new Date(Date.now() + ahead);
  return createTokens([TEST_KEY], clock).issue('chat', { conversationId, userId: 'dl_the-same-visitor' });
}
