import assert from 'node:assert/strict';
import { listen } from '../support/direct-line-client.js';
import { idsOf, message, startChat, until } from './chat.js';
import type { Check } from './check.js';

const section = '5.4';

/** How far a client has read. */
export const watermarks: readonly Check[] = [
  {
    section,
    name: 'reading with a watermark gives what came later, and nothing else',
    async run(target) {
      const chat = await startChat(target);
      await chat.reply(await chat.post(message(target.words)));
      const before = await chat.read();
      const id = await chat.post(message('later'));
      const later = await chat.read(before.watermark);
      assert.equal(idsOf(later.activities)[0], id);
      const known = new Set(idsOf(before.activities));
      assert.ok(!idsOf(later.activities).some((one) => known.has(one)));
    },
  },
  {
    section,
    name: 'the same watermark twice gives the same set',
    async run(target) {
      const chat = await startChat(target);
      const { watermark } = await chat.read();
      await chat.reply(await chat.post(message(target.words)));
      const [first, second] = [await chat.read(watermark), await chat.read(watermark)];
      assert.deepEqual(idsOf(first.activities), idsOf(second.activities));
      assert.equal(first.watermark, second.watermark);
    },
  },
  {
    section,
    name: 'reading on never gives anything twice and leaves nothing out',
    async run(target) {
      const chat = await startChat(target);
      const seen: string[] = [];
      let watermark: string | undefined;
      for (let count = 0; count < 6; count += 1) {
        await chat.reply(await chat.post(message(`${target.words} ${count}`)));
        const frame = await chat.read(watermark);
        seen.push(...idsOf(frame.activities));
        watermark = frame.watermark;
      }
      seen.push(...idsOf((await chat.read(watermark)).activities));
      assert.equal(new Set(seen).size, seen.length, 'something came twice');
      assert.deepEqual(seen, idsOf((await chat.read()).activities));
    },
  },
  {
    section,
    name: 'an unknown watermark replays from the start: garbage, another epoch, beyond the end',
    async run(target) {
      const chat = await startChat(target);
      await chat.reply(await chat.post(message(target.words)));
      const whole = await chat.read();
      const beyond = whole.watermark.replace(/\d+$/, '999999');
      for (const text of ['', 'garbage', '-1', `other${whole.watermark}`, beyond]) {
        assert.deepEqual(idsOf((await chat.read(text)).activities), idsOf(whole.activities), `with "${text}"`);
      }
    },
  },
  {
    section,
    name: 'the first stream address replays from the start',
    async run(target) {
      const chat = await startChat(target);
      const id = await chat.post(message('before the socket'));
      const socket = await chat.socket();
      await until(socket, (activity) => activity.id === id);
      const all = idsOf((await chat.read()).activities);
      assert.deepEqual(idsOf(socket.activities), all.slice(0, socket.activities.length));
      socket.close();
    },
  },
  {
    section,
    name: 'reconnecting with an empty watermark, or with none, replays the history',
    async run(target) {
      const chat = await startChat(target);
      const id = await chat.post(message(target.words));
      await chat.reply(id);
      const all = idsOf((await chat.read()).activities);
      for (const watermark of ['', undefined]) {
        const socket = await listen((await chat.reconnect(watermark)).streamUrl);
        assert.deepEqual(idsOf((await socket.until(all.length)).slice(0, all.length)), all);
        socket.close();
      }
    },
  },
  {
    section,
    name: 'sockets and polling tell the same watermark',
    async run(target) {
      const chat = await startChat(target);
      await chat.reply(await chat.post(message(target.words)));
      const polled = await chat.read();
      const socket = await chat.socket();
      await socket.until(polled.activities.length);
      assert.equal(socket.frames.findLast(({ watermark }) => watermark)?.watermark, polled.watermark);
      socket.close();
    },
  },
];
