import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aCase, aTurn } from '../dialogs/store/samples.js';
import {
  type Answer,
  call,
  conversationsOf,
  history,
  listen,
  post,
  type Refusal,
  startChat,
} from '../support/direct-line-client.js';
import { echoAssistant } from '../support/echo-assistant.js';
import { startTestServer, type TestServer } from '../support/server.js';

type Refused = Answer<{ error: Refusal }>;

let server: TestServer;
let url: string;
beforeAll(async () => {
  server = await startTestServer();
  url = server.url;
});
afterAll(() => server.destroy());

const say = (text: string) => ({ type: 'message', text });
const end = (headers: Record<string, string>) => call('POST', `${url}/api/chat/end`, { headers });
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

describe('who ends a chat', () => {
  test.each<[string, (chat: { token: string; cookie: string }) => Record<string, string>]>([
    ['by the token', ({ token }) => bearer(token)],
    ['by the cookie', ({ cookie }) => ({ Cookie: cookie })],
    ['by both', ({ token, cookie }) => ({ ...bearer(token), Cookie: cookie })],
  ])('%s finds nothing left of it, and gets a new one', async (_, headersOf) => {
    const chat = await startChat(url);
    const socket = await listen(chat.streamUrl);
    await post(url, chat, say('something private'));
    await server.bot.idle();
    const answer = await end(headersOf(chat));
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^wsis_chat=; .*Max-Age=0/),
      expect.stringMatching(/^wsis_chat_embed=; .*Max-Age=0/),
    ]);
    await socket.closed;
    const { conversationId, token } = chat;
    for (const [status, method, address, body] of [
      [404, 'GET', `${conversationsOf(url)}/${conversationId}`],
      [404, 'GET', `${conversationsOf(url)}/${conversationId}/activities`],
      [404, 'POST', `${conversationsOf(url)}/${conversationId}/activities`, say('more')],
      [404, 'POST', conversationsOf(url), {}],
      [403, 'POST', `${url}/v3/directline/tokens/refresh`, {}],
    ] as const) {
      const refused: Refused = await call(method, address, { token, body });
      expect(refused).toMatchObject({ status, body: { error: { code: 'ConversationEnded' } } });
    }
    await expect(listen(chat.streamUrl)).rejects.toThrow('refused with 404');
    expect(await server.store.activities(conversationId, 0, 10)).toEqual([]);
    expect(await server.store.transcript(conversationId)).toEqual([]);
    expect(await server.store.conversation(conversationId)).toBeUndefined();
    const next = await startChat(url, { cookie: chat.cookie });
    expect(next).toMatchObject({ status: 201 });
    expect(next.conversationId).not.toBe(conversationId);
  });

  test('twice gets the same answer', async () => {
    const chat = await startChat(url);
    for (const headers of [bearer(chat.token), bearer(chat.token), { Cookie: chat.cookie }]) {
      expect((await end(headers)).status).toBe(204);
    }
  });

  test.each<[string, Record<string, string>, number]>([
    ['without token or cookie', {}, 401],
    ['with a token that is none', bearer('nonsense'), 401],
    ['from another site', { Origin: 'https://evil.example' }, 403],
  ])('%s is refused', async (_, headers, status) => {
    expect((await end(headers)).status).toBe(status);
  });

  test('from another site with the cookie does not end it', async () => {
    const chat = await startChat(url);
    expect((await end({ Cookie: chat.cookie, Origin: 'https://evil.example' })).status).toBe(403);
    expect((await history(url, chat)).activities).toHaveLength(1);
  });
});

test('other conversations stay as they are', async () => {
  const [mine, other] = [await startChat(url), await startChat(url)];
  await post(url, other, say('still mine'));
  await server.bot.idle();
  const before = await history(url, other);
  await end(bearer(mine.token));
  expect(await history(url, other)).toEqual(before);
});

test('with a case open it stays for staff, and its user is out all the same', async () => {
  const chat = await startChat(url);
  const { conversationId } = chat;
  await server.store.commitTurn(aTurn(conversationId, 'm', 0, { newCase: aCase('W-END', conversationId) }));
  expect((await end(bearer(chat.token))).status).toBe(204);
  expect(await server.store.case('W-END')).toBeDefined();
  expect(await server.store.activities(conversationId, 0, 10)).toHaveLength(1);
  const refused: Refused = await call('GET', `${conversationsOf(url)}/${conversationId}`, { token: chat.token });
  expect(refused).toMatchObject({ status: 404, body: { error: { code: 'ConversationEnded' } } });
});

test('it waits for the turn under way, leaves nothing of it, and holds over a restart', async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const slow = await startTestServer({
    assistant: (store) => {
      const echo = echoAssistant(store);
      return { ...echo, handle: (inbound) => released.then(() => echo.handle(inbound)) };
    },
  });
  const chat = await startChat(slow.url);
  await post(slow.url, chat, say('under way'));
  const ending = call('POST', `${slow.url}/api/chat/end`, { token: chat.token });
  release();
  expect((await ending).status).toBe(204);
  await slow.bot.idle();
  expect(await slow.store.activities(chat.conversationId, 0, 10)).toEqual([]);
  expect(await slow.store.conversation(chat.conversationId)).toBeUndefined();
  await slow.stop();
  const again = await startTestServer({ folder: slow.folder });
  const refused = await call('GET', `${conversationsOf(again.url)}/${chat.conversationId}`, { token: chat.token });
  expect(refused.status).toBe(404);
  expect((await startChat(again.url, { cookie: chat.cookie })).conversationId).not.toBe(chat.conversationId);
  await again.destroy();
});
