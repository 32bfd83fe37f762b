import assert from 'node:assert/strict';
import { WebSocket } from 'ws';
import { listen } from '../support/direct-line-client.js';
import { type Chat, idsOf, message, startChat } from './chat.js';
import type { Check } from './check.js';
import type { Target } from './target.js';

const section = '5.5';
const MOST_IN_A_FRAME = 50;
/** Characters of a long message; a hundred of them are more than any buffer that should be kept for a slow reader. */
const LONG = 6000;

/** The stream of a conversation. */
export const sockets: readonly Check[] = [
  {
    section,
    name: 'frames are JSON with activities, and with a watermark where they are from the log',
    async run(target) {
      const chat = await startChat(target);
      const id = await chat.post(message('hello'));
      const socket = await chat.socket();
      while (!idsOf(socket.activities).includes(id)) await socket.until(socket.activities.length + 1);
      for (const { activities, watermark } of socket.frames) {
        assert.ok(Array.isArray(activities) && activities.length > 0);
        assert.equal(typeof watermark, 'string');
      }
      socket.close();
    },
  },
  {
    section,
    name: `a long history comes in frames of at most ${MOST_IN_A_FRAME}, whole and in order`,
    async run(target) {
      const chat = await startChat(target);
      await Promise.all(Array.from({ length: 55 }, (_, index) => chat.post(message(`message ${index}`))));
      const socket = await chat.socket();
      const all = idsOf((await chat.read()).activities);
      await socket.until(all.length);
      assert.deepEqual(idsOf(socket.activities).slice(0, all.length), all);
      for (const { activities } of socket.frames) assert.ok(activities.length <= MOST_IN_A_FRAME);
      socket.close();
    },
  },
  {
    section,
    name: 'an address without its token, or with another one, is refused before the upgrade',
    async run(target) {
      const [chat, other] = [await startChat(target), await startChat(target)];
      const parameters = [...new URL(chat.streamUrl).searchParams].filter(([name]) => name !== 'watermark');
      const [name = 't'] = parameters.find(([, value]) => value.length > 20) ?? [];
      const changed = (value: string | undefined) => {
        const url = new URL(chat.streamUrl);
        if (value === undefined) url.searchParams.delete(name);
        else url.searchParams.set(name, value);
        return url.href;
      };
      const elsewhere = chat.streamUrl.replace(chat.conversationId, other.conversationId);
      for (const url of [changed(undefined), changed('nonsense'), elsewhere]) {
        await assert.rejects(listen(url), /refused with 40[134]/);
      }
    },
  },
  {
    section,
    name: 'the stream address does not hold the bearer token, nor is it good for calls',
    async run(target) {
      const chat = await startChat(target);
      assert.ok(!chat.streamUrl.includes(chat.token), 'the bearer token lands in logs');
      for (const [, token] of new URL(chat.streamUrl).searchParams) {
        const headers = { Authorization: `Bearer ${token}` };
        const { status } = await fetch(`${chat.url}/activities`, { headers });
        assert.ok([401, 403].includes(status), `answered with ${status}`);
      }
    },
  },
  {
    section,
    name: 'what a client sends as text, or too large, harms nobody else',
    async run(target) {
      const chat = await startChat(target);
      const [bad, good] = [await chat.socket(), await chat.socket()];
      bad.send('{"activities":[{"type":"message","text":"injected"}]}');
      bad.send('x'.repeat(1_000_000));
      const id = await chat.post(message('still here'));
      while (!idsOf(good.activities).includes(id)) await good.until(good.activities.length + 1);
      assert.ok(!good.activities.some(({ text }) => text === 'injected'));
      bad.close();
      good.close();
    },
  },
  {
    section,
    name: 'a reader that stalls loses nothing: it catches up, or is sent away with 1013 and resumes',
    async run(target) {
      const chat = await startChat(target);
      const stalled = new WebSocket(chat.streamUrl);
      const marks: string[] = [];
      const got: string[] = [];
      stalled.on('message', (data) => {
        const text = String(data);
        if (text === '') return;
        const frame = JSON.parse(text) as { activities: { id: string }[]; watermark?: string };
        got.push(...frame.activities.map(({ id }) => id));
        if (frame.watermark !== undefined) marks.push(frame.watermark);
      });
      stalled.on('error', () => {});
      const closed = new Promise<number>((resolve) => stalled.on('close', resolve));
      await new Promise((resolve) => stalled.once('open', resolve));
      stalled.pause();
      const texts = Array.from({ length: 50 }, (_, index) => `${index} ${'x'.repeat(LONG - 10)}`);
      for (const text of texts) await chat.post(message(text));
      stalled.resume();
      const all = idsOf((await chat.read()).activities);
      const code = await Promise.race([closed, arrived(got, all.length)]);
      if (code !== undefined) {
        assert.equal(code, 1013);
        got.push(...idsOf((await chat.read(marks.at(-1))).activities));
      }
      assert.deepEqual([...new Set(got)].slice(0, all.length), all);
      stalled.terminate();
    },
  },
  {
    section,
    name: 'the server keeps the line alive with pings and empty frames',
    slow: true,
    async run(target) {
      const socket = await open(target);
      const empty = new Promise((resolve) => socket.on('message', (data) => String(data) === '' && resolve(undefined)));
      const ping = new Promise((resolve) => socket.once('ping', resolve));
      await Promise.all([empty, ping]);
      socket.close();
    },
  },
  {
    section,
    name: 'a stream address is good for a minute',
    slow: true,
    async run(target) {
      const chat: Chat = await startChat(target);
      await new Promise((resolve) => setTimeout(resolve, 62_000));
      await assert.rejects(listen(chat.streamUrl), /refused with 40[13]/);
    },
  },
  {
    section,
    name: 'a line that answers no ping is closed, after more than 90 s',
    slow: true,
    async run(target) {
      const socket = await open(target, { autoPong: false });
      const opened = Date.now();
      await new Promise((resolve) => socket.once('close', resolve));
      assert.ok(Date.now() - opened > 90_000, 'it was closed too early');
    },
  },
];

async function open(target: Target, options: object = {}): Promise<WebSocket> {
  const socket = new WebSocket((await startChat(target)).streamUrl, options);
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('open', resolve));
  return socket;
}

async function arrived(got: readonly string[], count: number): Promise<undefined> {
  while (got.length < count) await new Promise((resolve) => setTimeout(resolve, 20));
  return undefined;
}
