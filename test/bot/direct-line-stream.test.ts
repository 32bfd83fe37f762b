import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { createActivityLog } from '../../bot/direct-line/activity-log.js';
import { createHub } from '../../bot/direct-line/hub.js';
import { streamTo } from '../../bot/direct-line/socket.js';
import { createTokens } from '../../bot/direct-line/tokens.js';
import { UPDATES, wireActivity } from '../../bot/direct-line/wire-activity.js';
import { systemClock } from '../../dialogs/clock.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import { anActivity } from '../dialogs/store/samples.js';
import {
  call,
  conversationsOf,
  type Frame,
  history,
  listen,
  post,
  type Started,
  startChat,
} from '../support/direct-line-client.js';
import { echoAssistant } from '../support/echo-assistant.js';
import { startTestServer, TEST_KEY } from '../support/server.js';

const say = (text: string, clientActivityID?: string) => ({
  type: 'message',
  text,
  ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
});

/** A server whose turns wait until they are released. */
async function startHeldServer(timing = {}) {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const server = await startTestServer({
    timing,
    assistant: (store) => {
      const echo = echoAssistant(store);
      return { ...echo, handle: (inbound) => released.then(() => echo.handle(inbound)) };
    },
  });
  return { server, release };
}

describe('a turn that takes long', () => {
  test('is acknowledged before, and shown as typing on sockets only', async () => {
    const { server, release } = await startHeldServer({ typingMs: 20 });
    const chat = await startChat(server.url, { locale: 'fr' });
    const socket = await listen(chat.streamUrl);
    expect((await post(server.url, chat, { ...say('slow'), locale: 'fr' })).status).toBe(200);
    const typing = (await socket.until(4)).filter(({ type }) => type === 'typing');
    expect(typing.length).toBeGreaterThanOrEqual(2);
    expect(typing[0]).toMatchObject({ from: { role: 'bot', id: 'wsis-assistant' }, timestamp: expect.any(String) });
    expect(new Set(typing.map(({ id }) => id)).size).toBe(typing.length);
    expect(socket.frames.at(-1)?.watermark).toBeUndefined();
    const { activities, watermark } = await history(server.url, chat);
    expect(activities.map(({ type }) => type)).toEqual(['message', 'message']);
    release();
    await server.bot.idle();
    expect((await history(server.url, chat, watermark)).activities).toMatchObject([{ text: 'You said: slow' }]);
    socket.close();
    await server.destroy();
  });
});

describe('a retry under a new id while the turn is not finished', () => {
  test('is echoed to who polls as well, and to nobody who reads from the start', async () => {
    const { server, release } = await startHeldServer();
    const chat = await startChat(server.url);
    const first = await post(server.url, chat, say('hello', 'a'));
    const { watermark } = await history(server.url, chat);
    const again = await post(server.url, chat, say('hello', 'b'));
    expect(again.body.id).toBe(first.body.id);
    const polled = await history(server.url, chat, watermark);
    expect(polled).toMatchObject({
      watermark,
      activities: [{ id: first.body.id, text: 'hello', channelData: { clientActivityID: 'b' } }],
    });
    expect((await history(server.url, chat)).activities).toHaveLength(2);
    release();
    await server.destroy();
  });

  test('under the same id needs no echo', async () => {
    const { server, release } = await startHeldServer();
    const chat = await startChat(server.url);
    const { body } = await post(server.url, chat, say('hello', 'a'));
    const { watermark } = await history(server.url, chat);
    expect((await post(server.url, chat, say('hello', 'a'))).body.id).toBe(body.id);
    expect((await history(server.url, chat, watermark)).activities).toEqual([]);
    release();
    await server.destroy();
  });

  test.each([
    ['other words', say('another', 'b')],
    ['the same words of another kind', { type: 'event', name: 'webchat/join' }],
  ])('%s are another message', async (_, activity) => {
    const { server, release } = await startHeldServer();
    const chat = await startChat(server.url);
    const { body } = await post(server.url, chat, say('hello', 'a'));
    expect((await post(server.url, chat, activity)).body.id).not.toBe(body.id);
    release();
    await server.destroy();
  });

  test('is none after a minute, nor while a person owns the conversation', async () => {
    let now = Date.now();
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const server = await startTestServer({
      clock: () => new Date(now),
      assistant: (store) => ({
        ...echoAssistant(store),
        handle: (inbound) => released.then(() => echoAssistant(store).handle(inbound)),
      }),
    });
    const ids: string[] = [];
    const chat = await startChat(server.url);
    for (const [clientId, after] of [
      ['a', 0],
      ['b', 59_000],
      ['c', 2000],
    ] as const) {
      now += after;
      ids.push((await post(server.url, chat, say('yes', clientId))).body.id);
    }
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
    const { conversationId } = chat;
    await ownedByStaff(server.store, conversationId);
    const [third, fourth] = [
      await post(server.url, chat, say('yes', 'd')),
      await post(server.url, chat, say('yes', 'e')),
    ];
    expect(new Set([...ids, third.body.id, fourth.body.id]).size).toBe(4);
    release();
    await server.destroy();
  });
});

async function ownedByStaff(store: Store, conversationId: string): Promise<void> {
  await echoAssistant(store).handle({ channel: 'chat', conversationId, messageId: 'other', text: 'hello' });
  const conversation = await store.conversation(conversationId);
  if (!conversation) throw new Error('no conversation');
  await store.commitTurn({
    conversationId,
    messageId: 'taken',
    expectedVersion: conversation.version,
    conversation: { ...conversation, version: conversation.version + 1, owner: 'staff' },
    outcome: { kind: 'with-staff', language: 'en', reply: '', choices: [], facts: [], confidence: 1, asOf: '' },
    transcript: [],
    outbox: [],
    counts: [],
  });
}

describe('sockets', () => {
  test('are kept alive with pings and empty frames, and a dead one is closed', async () => {
    const server = await startTestServer({ timing: { pingMs: 20 } });
    const chat = await startChat(server.url);
    const [alive, dead] = [new WebSocket(chat.streamUrl), new WebSocket(chat.streamUrl, { autoPong: false })];
    const signs = Promise.all([
      new Promise((resolve) => alive.once('ping', resolve)),
      new Promise((resolve) => alive.on('message', (data) => String(data) === '' && resolve(undefined))),
    ]);
    await new Promise((resolve) => dead.once('close', resolve));
    await signs;
    expect(alive.readyState).toBe(WebSocket.OPEN);
    alive.close();
    await server.destroy();
  });

  test('that answer pings with messages of their own count as alive', async () => {
    const server = await startTestServer({ timing: { pingMs: 20 } });
    const chat = await startChat(server.url);
    const socket = new WebSocket(chat.streamUrl, { autoPong: false });
    let pings = 0;
    await new Promise<void>((resolve, reject) => {
      socket.on('close', () => reject(new Error('closed')));
      socket.on('ping', () => {
        pings += 1;
        socket.send('');
        if (pings === 10) resolve();
      });
    });
    socket.terminate();
    await server.destroy();
  });

  test('of a token for certain sites open from those alone', async () => {
    const server = await startTestServer();
    const chat = await startChat(server.url);
    const bearer = { conversationId: chat.conversationId, userId: 'dl_u', origins: ['https://site.example'] };
    const t = await createTokens([TEST_KEY], systemClock()).issue('stream', bearer);
    const open = (origin: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(chat.streamUrl.replace(/t=[^&]*/, `t=${t}`), { origin });
        socket.on('error', () => {});
        socket.on('unexpected-response', (_, { statusCode }) => resolve(String(statusCode)));
        socket.on('open', () => {
          resolve('open');
          socket.close();
        });
      });
    expect(await open('https://evil.example')).toBe('403');
    expect(await open('https://site.example')).toBe('open');
    await server.destroy();
  });

  test('more than a conversation may have are sent away to try later, and the others stay', async () => {
    const server = await startTestServer();
    const chat = await startChat(server.url);
    const sockets = await Promise.all(Array.from({ length: 20 }, () => listen(chat.streamUrl)));
    expect(await (await listen(chat.streamUrl)).closed).toBe(1013);
    await post(server.url, chat, say('to all'));
    for (const socket of sockets) await socket.until(2);
    for (const socket of sockets) socket.close();
    await server.destroy();
  });
});

/** A socket whose reader takes what it is given only when told to. */
class SlowSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly frames: Frame[] = [];
  closedWith: number | undefined;
  #waiting: (() => void)[] = [];

  send(text: string, gone: () => void): void {
    this.bufferedAmount += text.length;
    this.frames.push(JSON.parse(text) as Frame);
    this.#waiting.push(gone);
  }

  close(code: number): void {
    this.closedWith ??= code;
    this.readyState = 2;
  }

  /** Takes everything that waits. */
  async take(): Promise<void> {
    this.bufferedAmount = 0;
    for (const gone of this.#waiting.splice(0)) gone();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('a slow reader', () => {
  async function stream(entries: number) {
    const store = await openSqliteStore({ path: IN_MEMORY });
    const hub = createHub();
    const append = (text: string) => store.appendActivity(anActivity('c', text));
    for (let count = 0; count < entries; count += 1) await append('x'.repeat(8000));
    const socket = new SlowSocket();
    const forReader = async <T>(activities: T) => activities;
    streamTo(socket as unknown as WebSocket, { store, hub }, { conversationId: 'c', after: 0, forReader });
    const settled = async () => {
      for (let count = 0; count < 20; count += 1) await new Promise((resolve) => setImmediate(resolve));
    };
    await settled();
    return { store, hub, append, socket, settled };
  }

  test('gets a long history at its own pace and is not sent away for it', async () => {
    const { store, socket, settled } = await stream(420);
    expect(socket.frames).toHaveLength(1);
    for (let frames = 2; frames <= 9; frames += 1) {
      await socket.take();
      await settled();
      expect(socket.frames).toHaveLength(frames);
    }
    expect(socket.closedWith).toBeUndefined();
    expect(socket.frames.flatMap(({ activities }) => activities)).toHaveLength(420);
    await store.close();
  });

  test('of what is new is sent away with 1013 when more than 1 MB waits, and has lost nothing by its watermark', async () => {
    const { store, hub, append, socket, settled } = await stream(1);
    await socket.take();
    await settled();
    let written = 1;
    while (socket.closedWith === undefined && written < 400) {
      await append('y'.repeat(8000));
      written += 1;
      hub.changed('c');
      await settled();
    }
    expect(socket.closedWith).toBe(1013);
    expect(socket.bufferedAmount).toBeGreaterThan(1024 * 1024);
    expect(socket.bufferedAmount).toBeLessThan(1024 * 1024 + 20_000);
    const received = socket.frames.flatMap(({ activities }) => activities).length;
    expect(socket.frames.at(-1)?.watermark).toBe(`${store.epoch}-${received}`);
    await store.close();
  });
});

describe('a store that cannot be read', () => {
  test('does not stop those who poll: nothing new, at the same watermark', async () => {
    const server = await startTestServer();
    const chat = await startChat(server.url);
    const { watermark } = await history(server.url, chat);
    await server.store.close();
    const poll = (query: string) =>
      call('GET', `${conversationsOf(server.url)}/${chat.conversationId}/activities${query}`, { token: chat.token });
    expect(await poll(`?watermark=${watermark}`)).toMatchObject({ status: 200, body: { activities: [], watermark } });
    expect(await poll('')).toMatchObject({
      status: 200,
      body: { activities: [], watermark: watermark.replace(/\d+$/, '0') },
    });
    expect(server.logged()).toContain('poll failed');
    expect((await post(server.url, chat, say('x'))).status).toBe(500);
    // A visitor with a cookie is not sent into a new conversation for it.
    const token = await call('POST', `${server.url}/api/chat/token`, { body: {}, headers: { Cookie: chat.cookie } });
    expect(token.status).toBe(500);
    await server.destroy();
  });
});

describe('who writes faster than anybody reads', () => {
  test('is asked to wait in the conversation, loses nothing, and is refused with 429 only far beyond', async () => {
    let now = Date.now();
    const server = await startTestServer({ clock: () => new Date(now) });
    const chat = await startChat(server.url, { locale: 'es' });
    const statuses: number[] = [];
    for (let count = 0; count < 301; count += 1) {
      statuses.push((await post(server.url, chat, { ...say(`number ${count}`), locale: 'es' })).status);
    }
    await server.bot.idle();
    expect(statuses.filter((status) => status === 200)).toHaveLength(300);
    expect(statuses.at(-1)).toBe(429);
    const entries = await server.store.activities(chat.conversationId, 0, 1000);
    const texts = entries.map(({ activity }) => String(activity.text));
    expect(texts.filter((text) => text.startsWith('number'))).toHaveLength(300);
    expect(texts.filter((text) => text.startsWith('You said'))).toHaveLength(60);
    expect(texts.filter((text) => text.startsWith('Escribe usted más rápido'))).toHaveLength(240);
    expect(await server.store.activitiesAwaitingTurn()).toEqual([]);
    now += 60_000;
    await post(server.url, chat, say('slowly'));
    await server.bot.idle();
    expect((await server.store.activities(chat.conversationId, 601, 10)).map(({ activity }) => activity.text)).toEqual([
      'slowly',
      'You said: slowly',
    ]);
    await server.destroy();
  });
});

describe('an update', () => {
  test('comes again under the id and at the place of what it replaces', async () => {
    const store = await openSqliteStore({ path: IN_MEMORY });
    const log = createActivityLog(store, systemClock(), () => {});
    const write = (activity: Readonly<Record<string, unknown>>) =>
      log.append({ conversationId: 'c', awaitsTurn: false, activity });
    const { entry: first } = await write({ type: 'message', text: 'one moment' });
    await write({ type: 'message', text: 'between' });
    await write({ type: 'message', text: 'here it is', [UPDATES]: first.id });
    const shown = (await store.activities('c', 0, 10)).map(wireActivity);
    expect(shown.map(({ id, text }) => [id, text])).toEqual([
      ['c|0000001', 'one moment'],
      ['c|0000002', 'between'],
      ['c|0000001', 'here it is'],
    ]);
    expect(shown[2]).toMatchObject({ channelData: { 'webchat:sequence-id': 1 } });
    expect(shown[2]).not.toHaveProperty(UPDATES);
    await store.close();
  });

  test('cannot be posted by a client', async () => {
    const server = await startTestServer();
    const chat = await startChat(server.url);
    const { body } = await post(server.url, chat, { ...say('mine'), [UPDATES]: `${chat.conversationId}|0000001` });
    expect(body.id).toBe(`${chat.conversationId}|0000002`);
    expect((await history(server.url, chat)).activities[1]).toMatchObject({ id: body.id, text: 'mine' });
    await server.destroy();
  });
});

describe('a token of ours', () => {
  const claims = { conv: 'c', user: 'dl_u' };
  const sign = (token: SignJWT, kid: string) => token.setProtectedHeader({ alg: 'HS256', kid }).sign(TEST_KEY);

  test.each<[string, (now: number) => SignJWT]>([
    ['without an end', (now) => new SignJWT(claims).setAudience('chat').setIssuedAt(now)],
    ['without a beginning', (now) => new SignJWT(claims).setAudience('chat').setExpirationTime(now + 60)],
    ['without a use', (now) => new SignJWT(claims).setIssuedAt(now).setExpirationTime(now + 60)],
    [
      'without a user',
      (now) =>
        new SignJWT({ conv: 'c' })
          .setAudience('chat')
          .setIssuedAt(now)
          .setExpirationTime(now + 60),
    ],
    [
      'without a conversation',
      (now) =>
        new SignJWT({ user: 'u' })
          .setAudience('chat')
          .setIssuedAt(now)
          .setExpirationTime(now + 60),
    ],
  ])('%s is refused, though signed with our key', async (_, make) => {
    const tokens = createTokens([TEST_KEY], systemClock());
    const [header = ''] = (await tokens.issue('chat', { conversationId: 'c', userId: 'u' })).split('.');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string };
    const token = await sign(make(Math.floor(Date.now() / 1000)), kid);
    await expect(tokens.verify('chat', token)).rejects.toMatchObject({ status: 401 });
  });

  test('says for which site it was asked', async () => {
    const server = await startTestServer({ environment: { ALLOWED_ORIGINS: 'https://site.example' } });
    const headers = { Origin: 'https://site.example' };
    const { body } = await call<Started>('POST', `${server.url}/api/chat/token`, { body: {}, headers });
    const claims = JSON.parse(Buffer.from(body.token.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(claims).toMatchObject({ site: 'https://site.example', conv: body.conversationId });
    await server.destroy();
  });
});
