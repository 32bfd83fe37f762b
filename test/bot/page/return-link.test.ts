import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { RESUME_SECONDS } from '../../../bot/direct-line/tokens.js';
import { RETURN_DAYS, returnWords } from '../../../dialogs/return-words.js';
import { aTurn } from '../../dialogs/store/samples.js';
import { call, history, post, type Started, startChat } from '../../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../../support/server.js';

const DAY_MS = 86_400_000;
const environment = { PUBLIC_URL: 'https://assistant.example/wsis' };

let server: TestServer;
let now: Date;
let chat: Started;
beforeEach(async () => {
  now = new Date('2026-02-10T09:00:00Z');
  server = await startTestServer({ environment, clock: () => now });
  chat = await startChat(server.url);
  await post(server.url, chat, { type: 'message', text: 'is for Amina alone' });
  await server.bot.idle();
  await giveAddress(ADDRESS);
});
afterEach(() => server.destroy());

const ADDRESS = 'amina@stakeholder.example';
/** The conversation is answered there from now on. */
async function giveAddress(address: string): Promise<void> {
  const found = await server.store.conversation(chat.conversationId);
  if (!found) throw new Error('no conversation');
  const turn = aTurn(found.id, `address-${found.version}`, found.version);
  const conversation = { ...found, address, version: found.version + 1 };
  await server.store.commitTurn({ ...turn, conversation, outbox: [] });
}

const link = async () => new URL((await server.bot.returnLink(chat.conversationId, ADDRESS)) ?? '');
const keyOf = (url: URL) => url.searchParams.get('to') ?? '';
const open = (key: string, headers: Record<string, string> = {}) =>
  call<string>('GET', `${server.url}/back?${new URLSearchParams({ to: key })}`, { headers });
const press = (key: string, headers: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin' }) =>
  fetch(`${server.url}/back`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ to: key }),
  });
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
/** What the page shows to who comes with this cookie. */
const pageOf = async (cookie: string) => (await call<string>('GET', server.url, { headers: { Cookie: cookie } })).body;

describe('the link in a mail', () => {
  test('opens a page that shows and changes nothing; its button brings the conversation', async () => {
    const url = await link();
    expect(`${url.origin}${url.pathname}`).toBe('https://assistant.example/wsis/back');
    const page = await open(keyOf(url));
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining(returnWords.en.button) });
    expect(page.body).not.toContain('Amina');
    expect(page.headers.getSetCookie()).toEqual([]);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const before = await server.store.lastPosition(chat.conversationId);
    const pressed = await press(keyOf(url));
    expect(pressed.status).toBe(303);
    expect(pressed.headers.get('location')).toBe('/wsis/?lang=en');
    expect(pressed.headers.getSetCookie()[0]).toMatch(
      new RegExp(`^wsis_chat=.*; Path=/wsis/; Max-Age=${RESUME_SECONDS}; HttpOnly; SameSite=Lax; Secure$`),
    );
    expect(await pageOf(cookieOf(pressed))).toContain('is for Amina alone');
    expect(await server.store.lastPosition(chat.conversationId)).toBe(before);
  });

  test('lets its reader go on as the same user', async () => {
    const cookie = cookieOf(await press(keyOf(await link())));
    const again = await startChat(server.url, { cookie });
    expect(again.conversationId).toBe(chat.conversationId);
    await post(server.url, again, { type: 'message', text: 'back again' });
    await server.bot.idle();
    const { activities } = await history(server.url, again);
    const users = activities.filter(({ from }) => from.role === 'user');
    expect(new Set(users.map(({ from }) => from.id)).size).toBe(1);
  });

  test('says so where another conversation is on the device', async () => {
    const other = await startChat(server.url);
    const key = keyOf(await link());
    expect((await open(key, { Cookie: other.cookie })).body).toContain(returnWords.en.other);
    expect((await open(key, { Cookie: chat.cookie })).body).not.toContain(returnWords.en.other);
    expect((await open(key)).body).not.toContain(returnWords.en.other);
  });
});

describe('no way into a conversation is', () => {
  test.each([
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    ['a form of a site beside ours', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://www.example' }],
    ['a form of an older browser elsewhere', { Origin: 'https://evil.example' }],
  ])('%s', async (_what, headers) => {
    const pressed = await press(keyOf(await link()), headers);
    expect(pressed.status).toBe(403);
    expect(pressed.headers.getSetCookie()).toEqual([]);
  });

  test.each<[string, (key: string) => Promise<string> | string]>([
    ['a link with another letter', (key) => `${key.slice(0, -2)}${key.endsWith('aa') ? 'bb' : 'aa'}`],
    ['a link whose conversation was changed', (key) => withOther(key)],
    ['a token of the chat', () => chat.token],
    ['the cookie of a browser', () => chat.cookie.split('=')[1] ?? ''],
    ['nothing', () => ''],
  ])('%s', async (_what, made) => {
    const key = await made(keyOf(await link()));
    expect((await open(key)).body).toContain(returnWords.en.over);
    const pressed = await press(key);
    expect(pressed.status).toBe(404);
    expect(pressed.headers.getSetCookie()).toEqual([]);
  });

  test('the link itself where a cookie, a token or an address of a file is asked for', async () => {
    const key = keyOf(await link());
    expect(await pageOf(`wsis_chat=${key}`)).not.toContain('Amina');
    const { status } = await call('GET', `${server.url}/v3/directline/conversations/${chat.conversationId}`, {
      token: key,
    });
    expect(status).toBe(401);
  });

  test('a link that is too old', async () => {
    const key = keyOf(await link());
    now = new Date(now.getTime() + RETURN_DAYS * DAY_MS - 1000);
    expect((await press(key)).status).toBe(303);
    now = new Date(now.getTime() + 2000);
    expect((await press(key)).status).toBe(404);
  });

  test('a link that went to an address which was corrected since', async () => {
    const key = keyOf(await link());
    await giveAddress('amira@stakeholder.example');
    const page = await open(key);
    expect(page).toMatchObject({ status: 404, body: expect.stringContaining(returnWords.en.over) });
    expect((await press(key)).headers.getSetCookie()).toEqual([]);
    await giveAddress('Amina@Stakeholder.example');
    expect((await press(key)).status).toBe(303);
  });

  test('a link to what was ended; no new one is made either', async () => {
    const key = keyOf(await link());
    await server.store.endConversation(chat.conversationId, now.toISOString());
    expect((await open(key)).body).toContain(returnWords.en.over);
    expect((await press(key)).status).toBe(404);
    expect(await server.bot.returnLink(chat.conversationId, ADDRESS)).toBeUndefined();
  });
});

test('no link is made where there is no address to lead to, or no page', async () => {
  expect(await server.bot.returnLink('cloud.abc', ADDRESS)).toBeUndefined();
  expect(await server.bot.returnLink('unknown', ADDRESS)).toBeUndefined();
  const local = await startTestServer();
  try {
    const here = await startChat(local.url);
    await post(local.url, here, { type: 'message', text: 'hello' });
    expect(await local.bot.returnLink(here.conversationId, ADDRESS)).toBeUndefined();
  } finally {
    await local.destroy();
  }
});

function withOther(key: string): string {
  const [head = '', body = '', signature = ''] = key.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  const changed = Buffer.from(JSON.stringify({ ...claims, conv: 'another' })).toString('base64url');
  return [head, changed, signature].join('.');
}
