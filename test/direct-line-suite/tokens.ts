import assert from 'node:assert/strict';
import { call } from '../support/direct-line-client.js';
import {
  assertError,
  type ErrorAnswer,
  join,
  message,
  newToken,
  secretOf,
  startChat,
  type TokenAnswer,
} from './chat.js';
import { type Check, Skip } from './check.js';
import type { Target } from './target.js';

const section = '5.6';

/** Who may do what. */
export const tokens: readonly Check[] = [
  {
    section,
    name: 'a token says when it expires and for which user it is, an unguessable "dl_" id',
    async run(target) {
      const { exp, user } = claimsOf((await newToken(target)).token);
      assert.ok(typeof exp === 'number' && exp * 1000 > Date.now(), 'no "exp" in the future');
      assert.match(String(user), /^dl_[\w.-]{22,}$/);
    },
  },
  {
    section,
    name: 'messages are said by the user of the token',
    async run(target) {
      const chat = await startChat(target);
      const id = await chat.post(message('hello', { from: { id: 'dl_another-user-of-22-chars' } }));
      const entry = (await chat.read()).activities.find((activity) => activity.id === id);
      assert.equal(entry?.from.id, claimsOf(chat.token).user);
    },
  },
  {
    section,
    name: 'a token that was changed, or is not signed, is refused',
    async run(target) {
      const { token, url } = await startChat(target);
      const [head = '', body = '', signature = ''] = token.split('.');
      const none = Buffer.from('{"alg":"none"}').toString('base64url');
      const later = encoded({ ...claimsOf(token), exp: 9_999_999_999 });
      const forged = [`${head}.${later}.${signature}`, `${none}.${body}.`, `${none}.${body}.${signature}`];
      for (const one of forged) {
        assertError(await call<ErrorAnswer>('GET', `${url}/activities`, { token: one }), 401, 403);
      }
    },
  },
  {
    section,
    name: 'a token opens its own conversation and no other',
    async run(target) {
      const [mine, other] = [await startChat(target), await startChat(target)];
      const before = await other.read();
      const { token } = mine;
      assertError(await call<ErrorAnswer>('GET', other.url, { token }), 403, 404);
      assertError(await call<ErrorAnswer>('GET', `${other.url}/activities`, { token }), 403, 404);
      const body = message('intruding');
      assertError(await call<ErrorAnswer>('POST', `${other.url}/activities`, { token, body }), 403, 404);
      assert.deepEqual(await other.read(), before);
    },
  },
  {
    section,
    name: 'users and conversations are different each time',
    async run(target) {
      const given = await Promise.all(Array.from({ length: 5 }, () => newToken(target)));
      assert.equal(new Set(given.map(({ conversationId }) => conversationId)).size, 5);
      assert.equal(new Set(given.map(({ token }) => claimsOf(token).user)).size, 5);
    },
  },
  {
    section,
    name: 'a site’s server names the user, and messages are said by that one',
    async run(target) {
      const user = { id: 'dl_visitor-of-the-site-1', name: 'A. Visitor' };
      const chat = await join(target, (await generate(target, { user })).token);
      const id = await chat.post(message('hello'));
      const entry = (await chat.read()).activities.find((activity) => activity.id === id);
      assert.deepEqual([entry?.from.id, entry?.from.name], [user.id, user.name]);
    },
  },
  {
    section,
    name: 'a token with trusted origins is good on those sites alone',
    async run(target) {
      const { token } = await generate(target, { trustedOrigins: [target.origin] });
      const from = (origin: string) =>
        call<ErrorAnswer>('POST', `${target.base}/conversations`, { token, body: {}, headers: { Origin: origin } });
      assertError(await from('https://not-trusted.example'), 403);
      assert.ok([200, 201].includes((await from(target.origin)).status));
    },
  },
  {
    section,
    name: 'the browser’s cookie leads back into its conversation, and no script can read it',
    async run(target) {
      const { url, cookie, set, ask } = await browser(target);
      assert.match(set, /; *HttpOnly/i);
      const again = await call<TokenAnswer>('POST', url, { body: {}, headers: { Cookie: cookie } });
      assert.equal(again.body.conversationId, ask.conversationId);
    },
  },
  {
    section,
    name: 'pages of other sites get no browser token',
    async run(target) {
      const { url } = await browser(target);
      const headers = { Origin: 'https://not-allowed.example' };
      assertError(await call<ErrorAnswer>('POST', url, { body: {}, headers }), 403);
    },
  },
  {
    section,
    name: 'a conversation that its user ended is closed to all its tokens, and the cookie leads to a new one',
    async run(target) {
      const { url, cookie, ask } = await browser(target);
      const chat = await join(target, ask.token);
      const socket = await chat.socket();
      await chat.post(message('secret'));
      const { status } = await call('POST', url.replace(/token$/, 'end'), { token: chat.token });
      if (status === 404) throw new Skip('the server has no way to end a conversation');
      assert.equal(status, 204);
      await socket.closed;
      const { token } = chat;
      assertError(await call<ErrorAnswer>('GET', `${chat.url}/activities`, { token }), 401, 403, 404);
      assertError(await call<ErrorAnswer>('GET', chat.url, { token }), 401, 403, 404);
      assertError(await chat.send(message('more')), 401, 403, 404);
      assertError(await call<ErrorAnswer>('POST', `${target.base}/tokens/refresh`, { token }), 401, 403);
      const next = await call<TokenAnswer>('POST', url, { body: {}, headers: { Cookie: cookie } });
      assert.notEqual(next.body.conversationId, chat.conversationId);
    },
  },
];

/** The way of a browser to its token, with the cookie that it gets. */
async function browser({ tokenUrl: url }: Target) {
  if (url === undefined) throw new Skip('it needs --token-url');
  const answer = await call<TokenAnswer>('POST', url, { body: {} });
  const set = answer.headers.getSetCookie()[0];
  if (set === undefined) throw new Skip('the token address sets no cookie');
  return { url, set, cookie: set.split(';')[0] ?? '', ask: answer.body };
}

async function generate(target: Target, body: object): Promise<TokenAnswer> {
  const answer = await call<TokenAnswer>('POST', `${target.base}/tokens/generate`, { token: secretOf(target), body });
  assert.equal(answer.status, 200, `tokens/generate answered with ${answer.status}`);
  return answer.body;
}

function claimsOf(token: string): Record<string, unknown> {
  const [, body] = token.split('.');
  try {
    return JSON.parse(Buffer.from(body ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
  } catch {
    throw new Error('the token is no JWT: the stock client reads its "user" claim');
  }
}

function encoded(claims: object): string {
  return Buffer.from(JSON.stringify(claims)).toString('base64url');
}
