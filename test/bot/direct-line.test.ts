import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTokens } from '../../bot/direct-line/tokens.js';
import { MAX_BODY_BYTES } from '../../bot/http/read-json.js';
import { systemClock } from '../../dialogs/clock.js';
import {
  type Answer,
  call,
  conversationsOf,
  history,
  listen,
  post,
  type Refusal,
  type Started,
  startChat,
} from '../support/direct-line-client.js';
import { echoAssistant } from '../support/echo-assistant.js';
import { startTestServer, TEST_KEY, type TestServer } from '../support/server.js';

type Refused = Answer<{ error: Refusal }>;

const SECRET = 'a-secret-of-the-site-of-32-characters';
let server: TestServer;
let url: string;

beforeAll(async () => {
  const environment = { DIRECT_LINE_SECRET: SECRET, ALLOWED_ORIGINS: 'https://www.organisation.example' };
  server = await startTestServer({ environment });
  url = server.url;
});
afterAll(() => server.destroy());

const say = (text: string, more: object = {}) => ({ type: 'message', text, ...more });
const textsOf = (activities: readonly { text?: string }[]) => activities.map(({ text }) => text);

describe('a conversation', () => {
  test('starts with 201 and a greeting, and with 200 and none when it is started again', async () => {
    const chat = await startChat(url, { locale: 'fr-CH' });
    expect(chat.status).toBe(201);
    expect(chat.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\//);
    const again = await call('POST', conversationsOf(url), { token: chat.token, body: { locale: 'fr' } });
    expect(again.status).toBe(200);
    const { activities } = await history(url, chat);
    expect(textsOf(activities)).toEqual(['Welcome (fr)']);
    expect(activities[0]?.from.role).toBe('bot');
    expect(activities[0]?.replyToId).toBeUndefined();
    expect(activities[0]?.suggestedActions?.actions[0]?.value).toBe('When is the Forum?');
  });

  test('greets again in another language only while nothing was said', async () => {
    const chat = await startChat(url, { locale: 'en' });
    await startChat(url, { cookie: chat.cookie, locale: 'es' });
    await post(url, chat, say('hello'));
    await startChat(url, { cookie: chat.cookie, locale: 'ru' });
    await server.bot.idle();
    const { activities } = await history(url, chat);
    expect(textsOf(activities)).toEqual(['Welcome (en)', 'Welcome (es)', 'hello', 'You said: hello']);
  });

  test('shows a message with its own id and the reply that answers it, in growing time', async () => {
    const chat = await startChat(url);
    const channelData = { clientActivityID: 'a1', more: { kept: true } };
    const { status, body } = await post(url, chat, say('one', { channelData, locale: 'en-US' }));
    expect(status).toBe(200);
    await server.bot.idle();
    const { activities } = await history(url, chat);
    const [welcome, message, reply] = activities;
    expect(message).toMatchObject({ id: body.id, text: 'one', channelData, from: { role: 'user' } });
    expect(reply).toMatchObject({ text: 'You said: one', replyToId: body.id, from: { role: 'bot' } });
    const times = activities.map(({ timestamp }) => timestamp);
    expect([...new Set(times)].sort()).toEqual(times);
    const numbers = activities.map(({ channelData: data }) => data?.['webchat:sequence-id']);
    expect(numbers).toEqual([1, 2, 3]);
    expect(welcome?.id).toBe(`${chat.conversationId}|0000001`);
  });

  test('survives a reload: the cookie leads back into it', async () => {
    const chat = await startChat(url);
    await post(url, chat, say('before the reload'));
    await server.bot.idle();
    const again = await startChat(url, { cookie: chat.cookie });
    expect(again).toMatchObject({ status: 200, conversationId: chat.conversationId });
    expect(textsOf((await history(url, again)).activities)).toContain('before the reload');
  });

  test('has its turns one after another, in the order of posting', async () => {
    const chat = await startChat(url);
    const texts = Array.from({ length: 20 }, (_, index) => `number ${index}`);
    for (const text of texts) await post(url, chat, say(text));
    await server.bot.idle();
    const { activities } = await history(url, chat);
    const replies = activities.filter(({ from }) => from.role === 'bot').slice(1);
    expect(textsOf(replies)).toEqual(texts.map((text) => `You said: ${text}`));
  });
});

describe('identity is set by the server', () => {
  test.each([
    ['from', { from: { id: 'dl_someone', name: 'Somebody', role: 'bot' } }],
    ['id', { id: 'mine|1' }],
    ['timestamp', { timestamp: '1999-01-01T00:00:00Z' }],
    ['conversation', { conversation: { id: 'other' } }],
    ['channelId', { channelId: 'emulator' }],
    ['recipient', { recipient: { id: 'wsis-assistant' } }],
    ['serviceUrl', { serviceUrl: 'https://evil.example' }],
    ['replyToId', { replyToId: 'x' }],
    ['suggestedActions', { suggestedActions: { actions: [] } }],
  ])('%s from a client counts for nothing', async (name, forged) => {
    const chat = await startChat(url);
    const { body } = await post(url, chat, say('hello', forged));
    const { activities } = await history(url, chat);
    const entry = activities.find(({ id }) => id === body.id);
    expect(entry).toMatchObject({ from: { role: 'user' }, text: 'hello' });
    expect(entry?.from.id).toMatch(/^dl_[\w-]{22}$/);
    expect(entry).not.toMatchObject({ [name]: Object.values(forged)[0] });
  });
});

describe('posting twice', () => {
  test('the same clientActivityID gives the same id and one turn', async () => {
    const chat = await startChat(url);
    const activity = say('once', { channelData: { clientActivityID: 'same' } });
    const first = await post(url, chat, activity);
    await server.bot.idle();
    const second = await post(url, chat, activity);
    await server.bot.idle();
    expect(second).toMatchObject({ status: 200, body: { id: first.body.id } });
    expect((await history(url, chat)).activities).toHaveLength(3);
  });

  test('concurrently, too', async () => {
    const chat = await startChat(url);
    const activity = say('at once', { channelData: { clientActivityID: 'same' } });
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await post(url, chat, activity)).body.id));
    await server.bot.idle();
    expect(new Set(ids).size).toBe(1);
    expect((await history(url, chat)).activities).toHaveLength(3);
  });

  test('the same words later are a new message', async () => {
    const chat = await startChat(url);
    for (const clientActivityID of ['a', 'b']) {
      await post(url, chat, say('yes', { channelData: { clientActivityID } }));
      await server.bot.idle();
    }
    expect((await history(url, chat)).activities).toHaveLength(5);
  });
});

describe('bad input is refused with a code and changes nothing', () => {
  const controls = String.fromCharCode(0, 7, 27, 127, 155);
  test.each<[string, unknown, number, string]>([
    ['no JSON', '{"type":', 400, 'NotJson'],
    ['an array', '[]', 400, 'NotAnObject'],
    ['a number', '7', 400, 'NotAnObject'],
    ['null', 'null', 400, 'NotAnObject'],
    ['an empty body', '', 400, 'TypeMissing'],
    ['no type', '{"text":"x"}', 400, 'TypeMissing'],
    ['a type that is a number', '{"type":5,"text":"x"}', 400, 'TypeMissing'],
    ['an unknown type', '{"type":"handoff"}', 400, 'TypeNotAllowed'],
    ['an unknown event', '{"type":"event","name":"give-me-admin"}', 400, 'TypeNotAllowed'],
    ['a text that is an object', '{"type":"message","text":{"a":1}}', 400, 'TextNotText'],
    ['no text', '{"type":"message"}', 400, 'TextMissing'],
    ['blanks', '{"type":"message","text":" \\n\\t "}', 400, 'TextMissing'],
    ['control characters alone', JSON.stringify(say(controls)), 400, 'TextMissing'],
    ['a long text', say('x'.repeat(8001)), 413, 'TextTooLong'],
    ['long extras', say('x', { channelData: { blob: 'x'.repeat(70_000) } }), 413, 'ActivityTooLarge'],
    ['a body over the limit', 'x'.repeat(MAX_BODY_BYTES + 1), 413, 'BodyTooLarge'],
    ['1 MB', say('x'.repeat(1024 * 1024)), 413, 'BodyTooLarge'],
    ['9 MB', 'x'.repeat(9 * 1024 * 1024), 413, 'BodyTooLarge'],
    ['broken UTF-8', Uint8Array.from([123, 34, 195, 40, 34, 125]), 400, 'NotUtf8'],
  ])('%s', async (_, body, status, code) => {
    const chat = await startChat(url);
    const refused = await post(url, chat, body);
    expect(refused).toMatchObject({ status, body: { error: { code } } });
    expect((await post(url, chat, say('still there'))).status).toBe(200);
    await server.bot.idle();
    expect(textsOf((await history(url, chat)).activities).slice(1)).toEqual(['still there', 'You said: still there']);
  });

  test('control characters and halves of characters are left out', async () => {
    const chat = await startChat(url);
    await post(url, chat, say(`a\u0000b\u001b[31mc\r\nd\ud800e\u009f`));
    const { activities } = await history(url, chat);
    expect(activities[1]?.text).toBe('ab[31mc\nd\ufffde');
  });

  test.each(['typing', 'conversationUpdate', 'trace', 'endOfConversation'])(
    '%s is acknowledged and forgotten',
    async (type) => {
      const chat = await startChat(url);
      expect((await post(url, chat, { type })).status).toBe(200);
      expect((await history(url, chat)).activities).toHaveLength(1);
    },
  );
});

describe('tokens', () => {
  const minutesAgo = (minutes: number) => () => new Date(Date.now() - minutes * 60_000);
  const aged = (minutes: number, chat: Started, userId = 'dl_u') =>
    createTokens([TEST_KEY], minutesAgo(minutes)).issue('chat', { conversationId: chat.conversationId, userId });
  const requests = (chat: Started): [string, string, unknown?][] => [
    ['POST', conversationsOf(url), {}],
    ['GET', `${conversationsOf(url)}/${chat.conversationId}`],
    ['GET', `${conversationsOf(url)}/${chat.conversationId}/activities`],
    ['POST', `${conversationsOf(url)}/${chat.conversationId}/activities`, say('x')],
    ['POST', `${url}/v3/directline/tokens/refresh`, {}],
  ];

  test.each(['', 'nonsense', 'a.b.c'])('"%s" is refused with 401 everywhere', async (token) => {
    const chat = await startChat(url);
    for (const [method, address, body] of requests(chat)) {
      const refused: Refused = await call(method, address, { token, body });
      expect(refused).toMatchObject({ status: 401, body: { error: { code: 'InvalidToken' } } });
    }
  });

  test('an expired one is refused with 403 everywhere', async () => {
    const chat = await startChat(url);
    const token = await aged(31, chat);
    for (const [method, address, body] of requests(chat)) {
      const refused: Refused = await call(method, address, { token, body });
      expect(refused).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } });
    }
  });

  test('an expired one leads back with the cookie of the same conversation only', async () => {
    const [chat, other] = [await startChat(url), await startChat(url)];
    const { activities } = await history(url, { ...chat, ...(await post(url, chat, say('x'))) });
    const userId = activities.find(({ from }) => from.role === 'user')?.from.id ?? '';
    const back = async (minutes: number, cookie: string) => {
      const headers = { Cookie: cookie };
      const token = await aged(minutes, chat, userId);
      return (await call('GET', `${conversationsOf(url)}/${chat.conversationId}`, { token, headers })).status;
    };
    expect(await back(60, chat.cookie)).toBe(200);
    expect(await back(60, other.cookie)).toBe(403);
    expect(await back(60, '')).toBe(403);
    expect(await back(13 * 60, chat.cookie)).toBe(403);
  });

  test('one for another conversation is refused with 403, and that conversation stays as it was', async () => {
    const [mine, other] = [await startChat(url), await startChat(url)];
    const before = await history(url, other);
    for (const [method, address, body] of requests(other).slice(1, 4)) {
      const refused: Refused = await call(method, address, { token: mine.token, body });
      expect(refused).toMatchObject({ status: 403, body: { error: { code: 'OtherConversation' } } });
    }
    expect(await history(url, other)).toEqual(before);
  });

  test('one whose conversation was not started finds nothing', async () => {
    const { body } = await call<Started>('POST', `${url}/api/chat/token`, { body: {} });
    const refused: Refused = await call('GET', `${conversationsOf(url)}/${body.conversationId}`, { token: body.token });
    expect(refused).toMatchObject({ status: 404, body: { error: { code: 'ConversationNotFound' } } });
  });

  test('a live one is refreshed', async () => {
    const chat = await startChat(url);
    const { status, body } = await call<Started>('POST', `${url}/v3/directline/tokens/refresh`, { token: chat.token });
    expect(status).toBe(200);
    expect(body).toMatchObject({ conversationId: chat.conversationId, expires_in: 1800 });
    expect((await history(url, { ...chat, token: body.token })).activities).toHaveLength(1);
  });

  test('a server gets one with the secret, for the user it names', async () => {
    const generate = `${url}/v3/directline/tokens/generate`;
    const user = { id: 'dl_visitor-1', name: 'A. Visitor' };
    for (const token of ['', 'wrong'])
      expect((await call('POST', generate, { token, body: { user } })).status).toBe(401);
    expect((await call('POST', generate, { token: SECRET, body: { user: { id: 'me' } } })).status).toBe(400);
    const { status, body } = await call<Started>('POST', generate, { token: SECRET, body: { user } });
    expect(status).toBe(200);
    expect((await call('POST', conversationsOf(url), { token: body.token, body: {} })).status).toBe(201);
    await post(url, body, say('hello'));
    expect((await history(url, body)).activities[1]?.from).toEqual({ ...user, role: 'user' });
  });

  test.each([
    ['http://evil.example', {}, 403],
    ['https://www.organisation.example', {}, 200],
    ['null', {}, 403],
    [undefined, {}, 200],
    [undefined, { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ])('a browser at %s asks for one', async (origin, more, status) => {
    const headers = { ...(origin !== undefined && { Origin: origin }), ...more };
    const answer = await call('POST', `${url}/api/chat/token`, { body: {}, headers });
    expect(answer.status).toBe(status);
    const allowed = origin !== undefined && status === 200 ? origin : null;
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const { headers } = await call('POST', `${url}/api/chat/token`, { body: {} });
    expect(headers.get('set-cookie')).toMatch(/^wsis_chat=[\w.-]+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/);
  });
});

describe('watermarks', () => {
  test('lead on from where one has read, and the same one gives the same again', async () => {
    const chat = await startChat(url);
    const { watermark } = await history(url, chat);
    await post(url, chat, say('new'));
    await server.bot.idle();
    const next = await history(url, chat, watermark);
    expect(textsOf(next.activities)).toEqual(['new', 'You said: new']);
    expect(await history(url, chat, watermark)).toEqual(next);
    expect(await history(url, chat, next.watermark)).toEqual({ activities: [], watermark: next.watermark });
  });

  test.each(['', '-1', 'garbage', 'otherepoch-1', '999', 'NaN', '%00'])('"%s" replays from the start', async (text) => {
    const chat = await startChat(url);
    expect(textsOf((await history(url, chat, text)).activities)).toEqual(['Welcome (en)']);
  });

  test('one beyond the end replays from the start', async () => {
    const chat = await startChat(url);
    const far = (await history(url, chat)).watermark.replace(/\d+$/, '99');
    expect((await history(url, chat, far)).activities).toHaveLength(1);
  });
});

describe('sockets', () => {
  test('replay what there is, then show what comes: the echo before the reply', async () => {
    const chat = await startChat(url);
    const socket = await listen(chat.streamUrl);
    expect(textsOf(await socket.until(1))).toEqual(['Welcome (en)']);
    const { body } = await post(url, chat, say('live', { channelData: { clientActivityID: 'c1' } }));
    const [, echo, reply] = await socket.until(3);
    expect(echo).toMatchObject({ id: body.id, channelData: { clientActivityID: 'c1' } });
    expect(reply).toMatchObject({ text: 'You said: live', replyToId: body.id });
    expect(socket.frames.at(-1)?.watermark).toBe((await history(url, chat)).watermark);
    socket.close();
  });

  test('come back at a watermark without loss or repetition', async () => {
    const chat = await startChat(url);
    const { watermark } = await history(url, chat);
    await post(url, chat, say('meanwhile'));
    await server.bot.idle();
    const { body } = await call<Started>(
      'GET',
      `${conversationsOf(url)}/${chat.conversationId}?watermark=${watermark}`,
      { token: chat.token },
    );
    const socket = await listen(body.streamUrl);
    expect(textsOf(await socket.until(2))).toEqual(['meanwhile', 'You said: meanwhile']);
    socket.close();
  });

  test('of one conversation all show the same, in order, while messages come', async () => {
    const chat = await startChat(url);
    const sockets = await Promise.all(Array.from({ length: 5 }, () => listen(chat.streamUrl)));
    await Promise.all(Array.from({ length: 30 }, (_, index) => post(url, chat, say(`m${index}`))));
    const seen = await Promise.all(sockets.map((socket) => socket.until(61)));
    const all = textsOf((await history(url, chat)).activities);
    for (const activities of seen) expect(textsOf(activities)).toEqual(all);
    for (const socket of sockets) socket.close();
  });

  test('replay a long history in frames of 50 at most', async () => {
    const chat = await startChat(url);
    await Promise.all(Array.from({ length: 40 }, (_, index) => post(url, chat, say(`m${index}`))));
    await server.bot.idle();
    const socket = await listen(chat.streamUrl);
    await socket.until(81);
    expect(socket.frames.map(({ activities }) => activities.length)).toEqual([50, 31]);
    socket.close();
  });

  test.each([
    ['no token', (chat: Started) => chat.streamUrl.replace(/t=[^&]*/, ''), 401],
    ['a chat token', (chat: Started) => chat.streamUrl.replace(/t=[^&]*/, `t=${chat.token}`), 401],
    ['another conversation', (chat: Started) => chat.streamUrl.replace(chat.conversationId, 'x'), 403],
    ['another path', (chat: Started) => chat.streamUrl.replace('/stream', '/steam'), 404],
  ])('with %s are refused before the upgrade', async (_, change, status) => {
    const chat = await startChat(url);
    await expect(listen(change(chat))).rejects.toThrow(`refused with ${status}`);
  });

  test('whose address is older than a minute are refused with 403', async () => {
    const chat = await startChat(url);
    const old = await createTokens([TEST_KEY], () => new Date(Date.now() - 61_000)).issue('stream', {
      conversationId: chat.conversationId,
      userId: 'dl_u',
    });
    await expect(listen(chat.streamUrl.replace(/t=[^&]*/, `t=${old}`))).rejects.toThrow('refused with 403');
  });
});

describe('a turn that fails', () => {
  test('is told to the user, and nothing of the message is logged', async () => {
    const chat = await startChat(url);
    const { body } = await post(url, chat, say('please break, Ms Confidential', { locale: 'en' }));
    await server.bot.idle();
    const last = (await history(url, chat)).activities.at(-1);
    expect(last).toMatchObject({ replyToId: body.id, from: { role: 'bot' } });
    expect(last?.text).toContain('wsis-info@itu.int');
    expect(server.logged()).toContain('turn failed');
    expect(server.logged()).not.toContain('Confidential');
  });
});

describe('the log', () => {
  test('holds no words, tokens or ids of users', async () => {
    const chat = await startChat(url);
    await post(url, chat, say('my address is visitor@person.example'));
    await post(url, chat, '{"type":"message","text":');
    await history(url, chat, 'garbage');
    await server.bot.idle();
    for (const secret of ['visitor@person.example', chat.token, chat.conversationId, chat.cookie]) {
      expect(server.logged()).not.toContain(secret);
    }
  });
});

describe('the rest of the server', () => {
  test.each([
    ['GET', '/nowhere', 404, 'NotFound'],
    ['DELETE', '/v3/directline/conversations', 405, 'MethodNotAllowed'],
    ['POST', '/api/messages', 404, 'NotFound'],
    ['GET', '/%', 404, 'NotFound'],
  ])('%s %s is refused with %i', async (method, path, status, code) => {
    const refused: Refused = await call(method, url + path);
    expect(refused).toMatchObject({ status, body: { error: { code } } });
    expect(JSON.stringify(refused.body)).not.toMatch(/\.js:|node_modules| at \//);
  });

  test('preflights are answered with 204, for allowed sites with what they may do', async () => {
    const preflight = (origin: string) =>
      call('OPTIONS', conversationsOf(url), { headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } });
    const allowed = await preflight('https://www.organisation.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
    expect(allowed.headers.get('vary')).toBe('Origin');
    const foreign = await preflight('https://evil.example');
    expect(foreign.status).toBe(204);
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('/healthz and /readyz answer', async () => {
    expect(await call('GET', `${url}/healthz`)).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await call('GET', `${url}/readyz`)).toMatchObject({ status: 200, body: { status: 'ready' } });
  });
});

describe('a crash', () => {
  test('leaves a message that has its turn at the next start, and a client that goes on', async () => {
    const first = await startTestServer();
    const chat = await startChat(first.url);
    await first.store.appendActivity({
      conversationId: chat.conversationId,
      clientId: 'user:left',
      awaitsTurn: true,
      at: systemClock()().toISOString(),
      activity: { ...say('left over'), from: { id: 'dl_u', role: 'user' } },
    });
    await first.stop();
    const second = await startTestServer({ folder: first.folder });
    await second.bot.idle();
    const { activities } = await history(second.url, chat);
    expect(textsOf(activities).slice(1)).toEqual(['left over', 'You said: left over']);
    await second.destroy();
  });

  test('of the orderly kind sends sockets away with 1012', async () => {
    const other = await startTestServer();
    const chat = await startChat(other.url);
    const socket = await listen(chat.streamUrl);
    await other.destroy();
    expect(await socket.closed).toBe(1012);
  });
});

describe('with an app id', () => {
  test('/api/messages is open to Azure alone', async () => {
    const environment = { MICROSOFT_APP_ID: 'app', MICROSOFT_APP_PASSWORD: 'password' };
    const other = await startTestServer({ environment });
    const activity = { type: 'message', text: 'let me in', channelId: 'test', serviceUrl: 'http://127.0.0.1:9' };
    for (const token of [undefined, 'nonsense']) {
      const body = { ...activity, conversation: { id: 'c' }, from: { id: 'u' }, recipient: { id: 'b' } };
      const answer = await call('POST', `${other.url}/api/messages`, { body, ...(token !== undefined && { token }) });
      expect(answer.status).toBe(401);
    }
    await other.destroy();
  });
});

describe('a retry while the turn is not finished', () => {
  test('is the same message, and its echo carries the new id of the client', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const slow = await startTestServer({
      assistant: (store) => {
        const echo = echoAssistant(store);
        return { ...echo, handle: (inbound) => released.then(() => echo.handle(inbound)) };
      },
    });
    const chat = await startChat(slow.url);
    const socket = await listen(chat.streamUrl);
    const first = await post(slow.url, chat, say('hello', { channelData: { clientActivityID: 'a' } }));
    const again = await post(slow.url, chat, say('hello', { channelData: { clientActivityID: 'b' } }));
    expect(again.body.id).toBe(first.body.id);
    const [, , echo] = await socket.until(3);
    expect(echo).toMatchObject({ id: first.body.id, channelData: { clientActivityID: 'b' } });
    expect(socket.frames.at(-1)?.watermark).toBeUndefined();
    release();
    await slow.bot.idle();
    expect(textsOf((await history(slow.url, chat)).activities)).toEqual(['Welcome (en)', 'hello', 'You said: hello']);
    await slow.destroy();
  });
});

describe('a reply that was committed and not delivered', () => {
  test('is delivered once at the next start', async () => {
    const first = await startTestServer();
    const chat = await startChat(first.url);
    const { conversationId } = chat;
    await echoAssistant(first.store).handle({ channel: 'chat', conversationId, messageId: 'm', text: 'committed' });
    await first.stop();
    for (const _ of [1, 2]) {
      const next = await startTestServer({ folder: first.folder });
      await next.bot.idle();
      const { activities } = await history(next.url, chat);
      expect(textsOf(activities)).toEqual(['Welcome (en)', 'You said: committed']);
      await next.stop();
    }
    rmSync(first.folder, { recursive: true });
  });
});
