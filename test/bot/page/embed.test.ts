import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { call, conversationsOf, startChat } from '../../support/direct-line-client.js';
import { messagesOf } from '../../support/plain-browser.js';
import { startTestServer, type TestServer } from '../../support/server.js';

const HOST = 'https://www.organisation.example';

interface Token {
  readonly conversationId: string;
  readonly token: string;
  readonly resume?: string;
}

let folder: string;
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wsis-embed-'));
  const embedFile = join(folder, 'embed.js');
  writeFileSync(embedFile, '"use strict";\n'.repeat(20));
  server = await startTestServer({ embedFile, environment: { ALLOWED_ORIGINS: HOST } });
});
afterAll(async () => {
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const framed = (body: object = {}, headers: Record<string, string> = {}) =>
  call<Token>('POST', `${server.url}/api/chat/token`, { body: { embedded: true, ...body }, headers });
const cookieIn = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? '';

describe('GET /widget.js', () => {
  test('is compressed, may be kept for a while and loaded by any site', async () => {
    const { status, headers } = await call('GET', `${server.url}/widget.js`, { headers: { 'Accept-Encoding': 'br' } });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('cache-control')).toBe('public, max-age=600');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('is not sent again while it is the same', async () => {
    const first = await call('GET', `${server.url}/widget.js`);
    const again = { 'If-None-Match': first.headers.get('etag') ?? '' };
    const { status, body } = await call('GET', `${server.url}/widget.js`, { headers: again });
    expect([status, body]).toEqual([304, '']);
    expect((await call('GET', `${server.url}/widget.js`, { headers: { 'If-None-Match': '"old"' } })).status).toBe(200);
  });
});

describe('a token for the chat in a frame', () => {
  test('comes with what leads back, for the site around it to keep', async () => {
    const first = await framed();
    expect(first.body.resume).toMatch(/^ey/);
    const { body } = await framed({ resume: first.body.resume });
    expect(body.conversationId).toBe(first.body.conversationId);
  });

  test('comes with a cookie of a partition of its own, which leads back too', async () => {
    const first = await framed();
    const cookie = first.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^wsis_chat_embed=ey.*; Path=\/; Max-Age=43200; HttpOnly; SameSite=None; Secure; Partitioned$/,
    );
    const { body } = await framed({}, { Cookie: cookieIn(first.headers) });
    expect(body.conversationId).toBe(first.body.conversationId);
  });

  test('what the site has kept wins over the cookie', async () => {
    const [kept, cookie] = [await framed(), await framed()];
    const { body } = await framed({ resume: kept.body.resume }, { Cookie: cookieIn(cookie.headers) });
    expect(body.conversationId).toBe(kept.body.conversationId);
  });

  test.each([
    ['nothing', undefined],
    ['something of another kind', 42],
    ['no token of ours', 'eyJhbGciOiJIUzI1NiJ9.e30.x'],
  ])('what the site has kept may be %s: a new conversation', async (_, resume) => {
    const { status, body } = await framed({ resume });
    expect(status).toBe(200);
    expect(body.conversationId).not.toBe('');
  });

  test('one kind of token never passes for another', async () => {
    const chat = await startChat(server.url);
    const { body } = await framed();
    const withOther = async (resume: string) => (await framed({ resume })).body.conversationId;
    expect(await withOther(chat.token)).not.toBe(chat.conversationId);
    expect(await withOther(chat.cookie.split('=')[1] ?? '')).not.toBe(chat.conversationId);
    const asChat = await call('POST', conversationsOf(server.url), { token: body.resume ?? '', body: {} });
    expect(asChat.status).toBe(401);
    const asCookie = await call<Token>('POST', `${server.url}/api/chat/token`, {
      body: {},
      headers: { Cookie: `wsis_chat=${body.resume}` },
    });
    expect(asCookie.body.conversationId).not.toBe(body.conversationId);
  });

  test('outside of a frame no script gets hold of what leads back', async () => {
    const { body, headers } = await call<Token>('POST', `${server.url}/api/chat/token`, { body: {} });
    expect(body.resume).toBeUndefined();
    expect(headers.get('set-cookie')).toContain('SameSite=Lax');
  });

  test('the cookie of a frame lets no form in on the page itself', async () => {
    const { body, headers } = await framed();
    await call('POST', conversationsOf(server.url), { token: body.token, body: {} });
    const { conversationId, token } = body;
    await call('POST', `${conversationsOf(server.url)}/${conversationId}/activities`, {
      token,
      body: { type: 'message', text: 'in the frame' },
    });
    await server.bot.idle();
    const page = async (path: string) =>
      messagesOf((await call<string>('GET', server.url + path, { headers: { Cookie: cookieIn(headers) } })).body);
    expect(await page('/?lang=en')).toEqual(['bot: Welcome (en)']);
    expect(await page('/?lang=en&embed=1')).toContain('user: in the frame');
  });

  test('after the end of the chat nothing leads back', async () => {
    const { body, headers } = await framed();
    expect((await call('POST', `${server.url}/api/chat/end`, { token: body.token, body: {} })).status).toBe(204);
    const again = await framed({ resume: body.resume }, { Cookie: cookieIn(headers) });
    expect(again.body.conversationId).not.toBe(body.conversationId);
  });

  test.each([
    [HOST, 200],
    ['https://evil.example', 403],
  ])('is given on %s: %d', async (origin, status) => {
    expect((await framed({}, { Origin: origin })).status).toBe(status);
  });
});
