import assert from 'node:assert/strict';
import { call } from '../support/direct-line-client.js';
import {
  assertError,
  type ConnectionAnswer,
  type ErrorAnswer,
  join,
  message,
  newToken,
  secretOf,
  startChat,
  type TokenAnswer,
} from './chat.js';
import type { Check } from './check.js';

const section = '5.1';
const NOT_TOKENS = ['', 'nonsense', 'a.b.c'];
const LARGER_THAN_ALLOWED = 300_000;

/** Each endpoint: what it takes and what it answers. */
export const endpoints: readonly Check[] = [
  {
    section,
    name: 'tokens/generate refuses who has no secret, with 401',
    async run({ base }) {
      for (const token of NOT_TOKENS) {
        assertError(await call<ErrorAnswer>('POST', `${base}/tokens/generate`, { token, body: {} }), 401);
      }
    },
  },
  {
    section,
    name: 'tokens/generate gives a token and does not start the conversation',
    async run(target) {
      const token = secretOf(target);
      const { status, body } = await call<TokenAnswer>('POST', `${target.base}/tokens/generate`, { token, body: {} });
      assert.equal(status, 200);
      assertToken(body);
      assert.equal((await join(target, body.token)).status, 201, 'the conversation had been started before');
    },
  },
  {
    section,
    name: 'tokens/refresh gives a live token, as often as one likes',
    async run(target) {
      let { token, conversationId } = await startChat(target);
      for (let count = 0; count < 3; count += 1) {
        const { status, body } = await call<TokenAnswer>('POST', `${target.base}/tokens/refresh`, { token });
        assert.equal(status, 200);
        assertToken(body);
        assert.equal(body.conversationId, conversationId);
        ({ token, conversationId } = body);
      }
      assert.equal(
        (await call('GET', `${target.base}/conversations/${conversationId}/activities`, { token })).status,
        200,
      );
    },
  },
  {
    section,
    name: 'conversations answers 201 for a new one and 200 when the token has started it',
    async run(target) {
      const { token, conversationId } = await newToken(target);
      for (const status of [201, 200]) {
        const chat = await join(target, token);
        assert.equal(chat.status, status);
        assert.equal(chat.conversationId, conversationId);
        assertToken(chat);
        assertStreamUrl(chat);
      }
    },
  },
  {
    section,
    name: 'conversations takes the bodies that clients send',
    async run(target) {
      for (const body of [{}, { user: {} }, { user: { id: 'me' }, locale: 'ar' }, { locale: 'xx-unknown' }]) {
        assert.equal((await startChat(target, body)).status, 201, `with ${JSON.stringify(body)}`);
      }
    },
  },
  {
    section,
    name: 'a malformed token is refused with 401 or 403 everywhere',
    async run(target) {
      const { url } = await startChat(target);
      for (const token of NOT_TOKENS) {
        const ask = (method: string, address: string, body?: unknown) =>
          call<ErrorAnswer>(method, address, { token, ...(body !== undefined && { body }) });
        assertError(await ask('POST', `${target.base}/conversations`, {}), 401, 403);
        assertError(await ask('GET', url), 401, 403);
        assertError(await ask('GET', `${url}/activities`), 401, 403);
        assertError(await ask('POST', `${url}/activities`, message('x')), 401, 403);
        assertError(await ask('POST', `${target.base}/tokens/refresh`), 401, 403);
      }
    },
  },
  {
    section,
    name: 'GET conversations/{id} gives a token that works and a stream address',
    async run(target) {
      const chat = await startChat(target);
      const again = await chat.reconnect((await chat.read()).watermark);
      assertToken(again);
      assertStreamUrl(again);
      assert.equal((await call('GET', `${chat.url}/activities`, { token: again.token })).status, 200);
    },
  },
  {
    section,
    name: 'GET activities gives a list and a watermark, also when there is nothing new',
    async run(target) {
      const chat = await startChat(target);
      await chat.reply(await chat.post(message(target.words)));
      for (const watermark of [undefined, (await chat.read()).watermark]) {
        const frame = await chat.read(watermark);
        assert.ok(Array.isArray(frame.activities), '"activities" is no list');
        assert.equal(typeof frame.watermark, 'string', '"watermark" is no string');
      }
    },
  },
  {
    section,
    name: 'POST activities gives the id of the message',
    async run(target) {
      const chat = await startChat(target);
      const id = await chat.post(message(target.words));
      assert.ok((await chat.read()).activities.some((activity) => activity.id === id));
    },
  },
  {
    section,
    name: 'POST activities refuses what is no activity with 400',
    async run(target) {
      const chat = await startChat(target);
      for (const body of ['{"type":', '[]', '7', '{"text":"x"}']) assertError(await chat.send(body), 400);
    },
  },
  {
    section,
    name: 'POST activities refuses more than 256 K with 413',
    async run(target) {
      const chat = await startChat(target);
      assertError(await chat.send(message('x'.repeat(LARGER_THAN_ALLOWED))), 413);
    },
  },
  {
    section,
    name: 'a conversation that was not started is not found',
    async run(target) {
      const { token, conversationId } = await newToken(target);
      assertError(
        await call<ErrorAnswer>('GET', `${target.base}/conversations/${conversationId}`, { token }),
        403,
        404,
      );
    },
  },
  {
    section,
    name: 'an unknown address is refused with 404, in the form of every error',
    async run({ base }) {
      assertError(await call<ErrorAnswer>('GET', `${base}/nowhere`), 404);
    },
  },
  {
    section,
    name: 'session/getsessionid answers 200 or 404',
    async run({ base }) {
      const { status } = await call('GET', `${base}/session/getsessionid`);
      assert.ok([200, 401, 404].includes(status), `answered with ${status}`);
    },
  },
  {
    section,
    name: 'preflights of an allowed site are answered with what it may do',
    async run({ base, origin }) {
      const headers = { Origin: origin, 'Access-Control-Request-Method': 'POST' };
      const answer = await call('OPTIONS', `${base}/conversations`, { headers });
      const header = (name: string) => (answer.headers.get(`access-control-allow-${name}`) ?? '').toLowerCase();
      assert.equal(answer.status, 204);
      assert.equal(header('origin'), origin);
      for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
        assert.ok(header('headers').includes(name), `${name} is not allowed`);
      }
      for (const method of ['get', 'post']) assert.ok(header('methods').includes(method), `${method} is not allowed`);
      assert.match(answer.headers.get('vary') ?? '', /origin/i);
    },
  },
  {
    section,
    name: 'other sites may not read answers',
    async run(target) {
      const { token, url } = await startChat(target);
      const headers = { Origin: 'https://not-allowed.example' };
      const { headers: got } = await call('GET', `${url}/activities`, { token, headers });
      assert.equal(got.get('access-control-allow-origin'), null);
      assert.match(got.get('vary') ?? '', /origin/i);
    },
  },
];

function assertToken({ token, conversationId, expires_in: seconds }: TokenAnswer): void {
  assert.equal(typeof token, 'string', 'no "token"');
  assert.equal(typeof conversationId, 'string', 'no "conversationId"');
  assert.ok(Number.isInteger(seconds) && seconds > 0, '"expires_in" is no number of seconds');
}

function assertStreamUrl({ streamUrl }: ConnectionAnswer): void {
  assert.match(streamUrl ?? '', /^wss?:\/\/[^/]+\/./, '"streamUrl" is no absolute ws(s) address');
}
