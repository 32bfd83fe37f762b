import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openRedisStore } from '../../dialogs/store/redis-store.js';
import { history, listen, post, type Started, startChat } from '../support/direct-line-client.js';
import { echoAssistant } from '../support/echo-assistant.js';
import { type RedisServer, startRedis } from '../support/redis-server.js';
import { startTestServer, type TestServer, type TestServerOptions } from '../support/server.js';
import { until } from '../support/until.js';
import { withRedis } from '../support/with-redis.js';

withRedis('two instances on one Redis', () => {
  let redis: RedisServer;
  let servers: TestServer[];
  const start = async (options: TestServerOptions = {}) => {
    const server = await startTestServer({ store: await openRedisStore({ url: redis.url, prefix: 'x' }), ...options });
    servers.push(server);
    return server;
  };
  const say = (server: TestServer, chat: Started, text: string) =>
    post(server.url, chat, { type: 'message', from: { id: 'u' }, text, channelData: { clientActivityID: text } });
  const texts = async (server: TestServer, chat: Started) =>
    (await history(server.url, chat)).activities.map(({ text }) => text);

  beforeEach(async () => {
    redis = await startRedis();
    servers = [];
  });
  afterEach(async () => {
    for (const server of servers) await server.destroy();
    await redis.destroy();
  });

  test('a conversation goes on at either, and a socket at one shows what comes by the other', async () => {
    const [one, other] = [await start(), await start()];
    const chat = await startChat(one.url);
    const socket = await listen(chat.streamUrl);
    await until('the greeting', () => socket.activities.length > 0);
    await say(other, chat, 'one');
    await until('what was said elsewhere', () => socket.activities.some(({ text }) => text === 'You said: one'));
    await say(one, chat, 'two');
    await until('its answer', () => socket.activities.some(({ text }) => text === 'You said: two'));
    const said = (await texts(other, chat)).slice(-4);
    expect(said).toEqual(['one', 'You said: one', 'two', 'You said: two']);
    expect(socket.activities.map(({ text }) => text).slice(-4)).toEqual(said);
    const stamps = (await history(one.url, chat)).activities.map(({ timestamp }) => timestamp);
    expect(stamps).toEqual([...new Set(stamps)].sort());
  });

  test('one that is ended at one is ended at the other', async () => {
    const [one, other] = [await start(), await start()];
    const chat = await startChat(one.url);
    const socket = await listen(chat.streamUrl);
    const headers = { Cookie: chat.cookie, Origin: other.url };
    expect((await fetch(`${other.url}/api/chat/end`, { method: 'POST', headers })).status).toBe(204);
    expect(await socket.closed).toBe(1000);
    expect((await say(one, chat, 'late')).status).toBe(404);
  });

  test('a message whose instance has died is answered by another, once', async () => {
    let ahead = 0;
    const one = await start({ clock: () => new Date(Date.now() + ahead) });
    const dying = await start({
      assistant: (store) => ({ ...echoAssistant(store), handle: () => Promise.reject(new Error('it is dying')) }),
    });
    dying.store.appendActivity = ((append) => async (activity) => {
      // Neither its answer nor its apology is written any more.
      if (!activity.awaitsTurn) throw new Error('it has died');
      return append(activity);
    })(dying.store.appendActivity);
    const chat = await startChat(one.url);
    await say(dying, chat, 'left');
    expect(await texts(one, chat)).not.toContain('You said: left');
    ahead = 20_000;
    await until('another answers', async () => (await texts(one, chat)).includes('You said: left'));
    expect((await texts(one, chat)).filter((text) => text === 'You said: left')).toHaveLength(1);
  });
});
