import assert from 'node:assert/strict';
import { clientIdOf, idsOf, message, startChat, textsOf, until, withClientId } from './chat.js';
import type { Check } from './check.js';

const section = '5.2';

const FORGED = {
  id: 'mine|0000001',
  from: { id: 'dl_somebody-else', name: 'Somebody else', role: 'bot' },
  timestamp: '1999-01-01T00:00:00Z',
  channelId: 'emulator',
  serviceUrl: 'https://not-ours.example',
  conversation: { id: 'another' },
  recipient: { id: 'bot' },
};

/** What becomes of activities between a client and the bot. */
export const activities: readonly Check[] = [
  {
    section,
    name: 'who says something, when and where is set by the server',
    async run(target) {
      const chat = await startChat(target);
      const id = await chat.post(message('hello', FORGED));
      const entry = (await chat.read()).activities.find((activity) => activity.id === id);
      assert.ok(entry, 'the message is not in the log under the id that was given');
      assert.notEqual(entry.id, FORGED.id);
      assert.equal(entry.from.role, 'user');
      assert.notEqual(entry.from.id, FORGED.from.id);
      assert.ok(Date.parse(entry.timestamp) > Date.parse('2020-01-01'), 'the timestamp is the client’s');
      const raw = entry as unknown as Record<string, unknown>;
      assert.notEqual(raw.channelId, FORGED.channelId);
      assert.notEqual(raw.serviceUrl, FORGED.serviceUrl);
      assert.equal((raw.conversation as { id?: unknown }).id, chat.conversationId);
    },
  },
  {
    section,
    name: 'channelData comes back unchanged',
    async run(target) {
      const chat = await startChat(target);
      const channelData = { clientActivityID: 'c1', nested: { list: [1, null, { deep: 'ع' }], empty: {} } };
      const id = await chat.post(message('hello', { channelData }));
      const entry = (await chat.read()).activities.find((activity) => activity.id === id);
      for (const [name, value] of Object.entries(channelData)) assert.deepEqual(entry?.channelData?.[name], value);
    },
  },
  {
    section,
    name: 'the echo carries the id of the answer and comes before the reply',
    async run(target) {
      const chat = await startChat(target);
      const socket = await chat.socket();
      const id = await chat.post(message(target.words, withClientId('c1')));
      const reply = await until(socket, ({ replyToId }) => replyToId === id);
      const echo = socket.activities.findIndex((activity) => clientIdOf(activity) === 'c1');
      assert.equal(socket.activities[echo]?.id, id);
      assert.ok(echo < socket.activities.indexOf(reply), 'the reply came before the echo');
      socket.close();
    },
  },
  {
    section,
    name: 'replies have an id, the role "bot" and a name',
    async run(target) {
      const chat = await startChat(target);
      const id = await chat.post(message(target.words));
      const reply = await chat.reply(id);
      assert.equal(reply.from.role, 'bot');
      assert.ok(reply.from.name, 'the bot has no name');
      assert.ok(reply.id && reply.id !== id, 'the reply has no id of its own');
    },
  },
  {
    section,
    name: 'timestamps grow strictly, and sequence ids are whole and unique',
    async run(target) {
      const chat = await startChat(target);
      for (let count = 0; count < 5; count += 1) await chat.post(message(`number ${count}`));
      const log = (await chat.read()).activities;
      const times = log.map(({ timestamp }) => timestamp);
      for (const time of times) assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,}Z$/);
      assert.deepEqual(times, [...new Set(times)].sort());
      const numbers = log.map(({ channelData }) => channelData?.['webchat:sequence-id']);
      assert.ok(numbers.every(Number.isInteger), 'a sequence id is missing');
      assert.equal(new Set(numbers).size, numbers.length);
    },
  },
  {
    section,
    name: 'ids have the form <conversation>|<7 digits>',
    async run(target) {
      const chat = await startChat(target);
      await chat.post(message('hello'));
      for (const id of idsOf((await chat.read()).activities)) {
        assert.ok(id.startsWith(`${chat.conversationId}|`) && /\|\d{7,}$/.test(id), `the id is ${id}`);
      }
    },
  },
  {
    section,
    name: 'typing is acknowledged, never stored, and moves no watermark',
    async run(target) {
      const chat = await startChat(target);
      const before = await chat.read();
      assert.equal((await chat.send({ type: 'typing', from: { id: 'me' } })).status, 200);
      const after = await chat.read();
      assert.deepEqual(idsOf(after.activities), idsOf(before.activities));
      assert.equal(after.watermark, before.watermark);
    },
  },
  {
    section,
    name: 'what a client has no authority to say is never shown',
    async run(target) {
      const chat = await startChat(target);
      for (const type of ['conversationUpdate', 'trace', 'endOfConversation']) {
        const { status } = await chat.send({ type, from: { id: 'me' }, membersAdded: [{ id: 'x' }], name: 'x' });
        assert.ok(status < 500, `${type} was answered with ${status}`);
      }
      const types = (await chat.read()).activities.map(({ type }) => type);
      assert.ok(!types.some((type) => ['conversationUpdate', 'trace', 'endOfConversation'].includes(type)));
    },
  },
  {
    section,
    name: 'unknown types and events are refused with 400',
    async run(target) {
      const chat = await startChat(target);
      for (const activity of [{ type: 'handoff' }, { type: 'event', name: 'make-me-admin' }]) {
        assert.equal((await chat.send(activity)).status, 400);
      }
    },
  },
  {
    section,
    name: 'a value of null stays a value',
    async run(target) {
      const chat = await startChat(target);
      const id = await chat.post(message('hello', { value: null }));
      const entry = (await chat.read()).activities.find((activity) => activity.id === id);
      assert.ok(entry && 'value' in entry && entry.value === null);
    },
  },
  {
    section,
    name: 'the same clientActivityID is the same message, one after another and at once',
    async run(target) {
      const chat = await startChat(target);
      const again = () => chat.post(message(target.words, withClientId('same')));
      const first = await again();
      const ids = [...(await Promise.all(Array.from({ length: 8 }, again))), first];
      await chat.reply(first);
      ids.push(await again());
      assert.deepEqual([...new Set(ids)], [first]);
      const log = (await chat.read()).activities;
      assert.equal(log.filter((activity) => clientIdOf(activity) === 'same').length, 1, 'the message is there twice');
      assert.equal(log.filter(({ replyToId }) => replyToId === first).length, 1, 'the message was answered twice');
    },
  },
  {
    section,
    name: 'the same words later are a new message',
    async run(target) {
      const chat = await startChat(target);
      const ids: string[] = [];
      for (const clientId of ['a', 'b']) {
        ids.push(await chat.post(message(target.words, withClientId(clientId))));
        await chat.reply(ids.at(-1) ?? '');
      }
      assert.equal(new Set(ids).size, 2);
    },
  },
  {
    section,
    name: 'a conversation is opened once, however often it is started',
    async run(target) {
      const chat = await startChat(target);
      const before = textsOf((await chat.read()).activities);
      await chat.reconnect();
      const again = await fetch(`${target.base}/conversations`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${chat.token}`, 'Content-Type': 'application/json' },
        body: '{"user":{}}',
      });
      assert.equal(again.status, 200);
      assert.deepEqual(textsOf((await chat.read()).activities), before);
    },
  },
  {
    section,
    name: 'text in any script comes back as it was sent',
    async run(target) {
      const chat = await startChat(target);
      const texts = ['متى ينعقد المنتدى؟', '论坛何时举行？', 'Когда форум?', 'é \u{1F30D} <b>&amp;</b>', 'two\nlines'];
      for (const text of texts) await chat.post(message(text));
      const said = (await chat.read()).activities.filter(({ from }) => from.role === 'user');
      assert.deepEqual(textsOf(said), texts);
    },
  },
];
