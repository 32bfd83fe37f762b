import assert from 'node:assert/strict';
import { call, listen } from '../support/direct-line-client.js';
import { assertError, type ErrorAnswer, idsOf, message, startChat, textsOf, until } from './chat.js';
import type { Check } from './check.js';

const section = '5.3';

/** What the stock client cannot get over: each line of the table of failures that can be seen from outside. */
export const failures: readonly Check[] = [
  {
    section,
    name: 'polling is never answered with 429 or 5xx, however fast',
    async run(target) {
      const chat = await startChat(target);
      const polls = Array.from({ length: 100 }, () => call('GET', `${chat.url}/activities`, { token: chat.token }));
      const statuses = new Set((await Promise.all(polls)).map(({ status }) => status));
      assert.deepEqual([...statuses], [200]);
    },
  },
  {
    section,
    name: 'no watermark makes polling fail',
    async run(target) {
      const chat = await startChat(target);
      for (const text of ['', '-1', 'abc', 'NaN', 'null', '%00', '1e9', 'x'.repeat(2000)]) {
        const frame = await chat.read(text);
        assert.equal(typeof frame.watermark, 'string', `with ${text.slice(0, 10)}`);
      }
    },
  },
  {
    section,
    name: 'a user who writes fast is not answered with 429',
    async run(target) {
      const chat = await startChat(target);
      const posts = Array.from({ length: 30 }, (_, index) => chat.send(message(`fast ${index}`)));
      for (const { status, body } of await Promise.all(posts)) {
        assert.equal(status, 200);
        assert.equal(typeof body.id, 'string');
      }
    },
  },
  {
    section,
    name: 'a message that cannot be taken is refused with 4xx, so that it fails at once',
    async run(target) {
      const chat = await startChat(target);
      const bodies = ['', 'null', '"text"', '{"type":"message","text":{}}', '{"type":["message"]}', '\u0000'];
      for (const body of bodies) assertError(await chat.send(body), 400);
    },
  },
  {
    section,
    name: 'several sockets of a conversation live side by side, on one stream address too',
    async run(target) {
      const chat = await startChat(target);
      const again = await chat.reconnect();
      const urls = [chat.streamUrl, chat.streamUrl, chat.streamUrl, again.streamUrl, again.streamUrl];
      const sockets = [];
      for (const url of urls) sockets.push(await listen(url));
      const id = await chat.post(message('to all'));
      for (const socket of sockets) await until(socket, (activity) => activity.id === id);
      for (const socket of sockets) socket.close();
    },
  },
  {
    section,
    name: 'a socket that closed comes back at its watermark, without loss or repetition',
    async run(target) {
      const chat = await startChat(target);
      const socket = await chat.socket();
      const first = await chat.post(message('before'));
      await until(socket, (activity) => activity.id === first);
      const read = socket.frames.findLast(({ watermark }) => watermark !== undefined)?.watermark;
      socket.close();
      const known = new Set(idsOf(socket.activities));
      const second = await chat.post(message('meanwhile'));
      const back = await listen((await chat.reconnect(read)).streamUrl);
      await until(back, (activity) => activity.id === second);
      assert.deepEqual(
        idsOf(back.activities).filter((id) => known.has(id)),
        [],
      );
      back.close();
    },
  },
  {
    section,
    name: 'reconnecting finds a conversation in which nothing was said yet',
    async run(target) {
      const chat = await startChat(target);
      assert.equal((await chat.reconnect()).conversationId, chat.conversationId);
      assert.equal((await chat.reconnect('')).conversationId, chat.conversationId);
    },
  },
  {
    section,
    name: 'every way into a conversation names an absolute stream address that works',
    async run(target) {
      const chat = await startChat(target);
      for (const { streamUrl } of [chat, await chat.reconnect(), await chat.reconnect('')]) {
        assert.match(streamUrl, /^wss?:\/\//);
        (await listen(streamUrl)).close();
      }
    },
  },
  {
    section,
    name: 'the client’s empty frames are taken for pings',
    async run(target) {
      const chat = await startChat(target);
      const socket = await chat.socket();
      for (let count = 0; count < 5; count += 1) socket.send('');
      const id = await chat.post(message('after pings'));
      await until(socket, (activity) => activity.id === id);
      socket.close();
    },
  },
  {
    section,
    name: 'a refresh that is refused is never answered with 404',
    async run({ base }) {
      assertError(await call<ErrorAnswer>('POST', `${base}/tokens/refresh`, { token: 'nonsense' }), 401, 403);
    },
  },
  {
    section,
    name: 'reading again from the start shows everything that was acknowledged, once and in order',
    async run(target) {
      const chat = await startChat(target);
      const texts = Array.from({ length: 10 }, (_, index) => `message ${index}`);
      const ids: string[] = [];
      for (const text of texts) ids.push(await chat.post(message(text)));
      const said = (await chat.read()).activities.filter(({ from }) => from.role === 'user');
      assert.deepEqual(idsOf(said), ids);
      assert.deepEqual(textsOf(said), texts);
    },
  },
];
