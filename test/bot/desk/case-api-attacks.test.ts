import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActAnswer, CasesAnswer, CaseView, ConversationView, MeAnswer } from '../../../bot/desk/wire.js';
import { realBrain } from '../../support/brain.js';
import { type DeskClient, deskClient } from '../../support/desk-client.js';
import { call, post, type Refusal, type Started, startChat } from '../../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { joinStaff } from '../../support/staff.js';
import { until } from '../../support/until.js';

const SCRIPT = '</script><img src=x onerror="alert(1)">{{7*7}}\u202e';
const brain = realBrain();

let server: TestServer;
let nina: DeskClient;
let omar: DeskClient;
let chat: Started;
let number: string;

beforeAll(async () => {
  server = await startTestServer({ brain, timing: { keepAliveMs: 50 } });
  nina = await deskClient(server, `Nina ${SCRIPT}`, 'fr');
  omar = await deskClient(server, 'Omar');
  chat = await startChat(server.url, { locale: 'en' });
  for (const text of [`Can I get a visa letter? ${SCRIPT}`, 'amina@stakeholder.example']) {
    await post(server.url, chat, { type: 'message', text });
    await server.bot.idle();
  }
  number = (await nina.get<CasesAnswer>('cases')).body.cases[0]?.number ?? '';
});
afterAll(() => server.destroy());

const view = async (client: DeskClient) => (await client.get<CaseView>(`cases/${number}`)).body;
interface Fault {
  readonly error: Refusal;
}

const uuid = () => crypto.randomUUID();

/** Every address of the API, with a body that would be right. */
const routes = (): readonly (readonly [string, string, unknown?])[] => [
  ['GET', 'me'],
  ['GET', 'cases'],
  ['GET', `cases/${number}`],
  ['POST', `cases/${number}/acts`, { id: uuid(), action: 'note', seenVersion: 1, text: 'x' }],
  ['PUT', `cases/${number}/draft`, { text: 'x', seenVersion: 1 }],
  ['GET', `canned?number=${number}`],
  ['GET', 'conversations'],
  ['GET', `conversations/${chat.conversationId}`],
  ['GET', `conversations/${chat.conversationId}/files/x`],
  ['POST', `conversations/${chat.conversationId}/take`, { id: uuid() }],
  ['GET', 'events'],
];

async function refusals(headers: Record<string, string>, unsafeOnly = false) {
  const tried = routes().filter(([method]) => !unsafeOnly || method !== 'GET');
  return Promise.all(
    tried.map(async ([method, path, body]) => {
      const answer = await call<Fault>(method, `${server.url}/staff/api/${path}`, { body, headers });
      return `${answer.status} ${answer.body.error.code}`;
    }),
  );
}

describe('who is not at the desk', () => {
  test.each([
    ['nobody', () => ({})],
    ['a guess', () => ({ Cookie: `wsis_staff_session=${'A'.repeat(43)}` })],
    ['a visitor with the token of their chat', () => ({ Authorization: `Bearer ${chat.token}`, Cookie: chat.cookie })],
  ])('gets nothing, whatever is asked: %s', async (_who, headers) => {
    const own = { Origin: server.url, ...headers() };
    expect(new Set(await refusals(own))).toEqual(new Set(['401 NotSignedIn']));
  });

  test('a member who was removed is out at once, the open line too', async () => {
    const gone = await deskClient(server, 'Petra');
    const events = await gone.events();
    await server.staff.accounts.remove('petra@secretariat.example');
    expect(new Set(await refusals({ Cookie: gone.cookie, Origin: server.url }))).toEqual(new Set(['401 NotSignedIn']));
    await events.ended;
  });

  test('a session that was ended ends its line', async () => {
    const account = await joinStaff(server.staff, 'Quinn');
    const token = await server.staff.sessions.open(account, 'test');
    const headers = { Cookie: `wsis_staff_session=${token}` };
    const line = await fetch(`${server.url}/staff/api/events`, { headers });
    const [session] = await server.staff.sessions.list(account.id);
    await server.staff.sessions.end(account.id, session?.id ?? '');
    expect(await line.text()).toContain('event: hello');
  });
});

describe('another site', () => {
  test.each([
    ['that names itself', { Origin: 'https://evil.example' }],
    ['in a frame without origin', { Origin: 'null' }],
    ['of the same domain', { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Site': 'same-site' }],
    ['that hides where it is', {}],
  ])('%s changes nothing with the cookie of a member', async (_what, headers) => {
    const before = await view(nina);
    const all = await refusals({ Cookie: nina.cookie, ...headers }, true);
    expect(new Set(all)).toEqual(new Set(['403 CrossSite']));
    expect((await view(nina)).version).toBe(before.version);
  });

  test('a form cannot send what the API takes', async () => {
    const body = JSON.stringify({ id: uuid(), action: 'note', seenVersion: 1, text: 'x' });
    const path = `cases/${number}/acts`;
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      expect((await nina.send('POST', path, body, { 'Content-Type': type })).status).toBe(415);
    }
  });
});

describe('a member', () => {
  test('neither sees nor sends what another is writing', async () => {
    await nina.act(await view(nina), 'claim');
    await nina.send('PUT', `cases/${number}/draft`, { text: 'secret', seenVersion: 1 });
    expect((await view(omar)).draft).toBeUndefined();
    expect((await view(omar)).actions).not.toContain('reply');
    const answer = await omar.act<ActAnswer>(await view(omar), 'reply', { text: 'mine' });
    expect(answer).toMatchObject({ status: 409, body: { reason: 'not-yours' } });
  });

  test('acts in nobody else’s name', async () => {
    const found = await view(omar);
    for (const more of [
      { staffId: nina.id },
      { actor: `staff:${nina.id}` },
      { number: 'W-222222' },
      { at: '2020-01-01' },
    ])
      expect((await omar.act(found, 'note', { text: 'x', ...more })).status).toBe(400);
  });

  const other: readonly (readonly [string, unknown])[] = [
    ['no body', undefined],
    ['a list', []],
    ['no JSON', '{"id":'],
    ['an action that is none', { action: 'delete' }],
    ['an action of the clock', { action: 'expire' }],
    ['an id that is none', { id: '../../etc/passwd' }],
    ['a version that is none', { seenVersion: '1' }],
    ['a text that is none', { text: { toString: 'x' } }],
    ['a text without end', { text: 'x'.repeat(20_001) }],
    ['a field of the prototype', '{"__proto__":{"role":"administrator"},"id":"x"}'],
    ['JSON without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
  ];
  test.each(other)('is told that it is not understood, in their language: %s', async (_what, change) => {
    const right = { id: uuid(), action: 'note', seenVersion: 1, text: 'x' };
    const isPart = typeof change === 'object' && !Array.isArray(change);
    const body = isPart ? { ...right, ...change } : (change ?? '');
    const { status, body: told } = await nina.send<Fault>('POST', `cases/${number}/acts`, body);
    expect(status).toBe(400);
    if (told.error.code === 'BadRequest') expect(told.error.message).toMatch(/^La page a envoyé/);
  });

  test('cannot fill the memory', async () => {
    const large = { text: 'x'.repeat(200_000), seenVersion: 1 };
    const answer = await nina.send<Fault>('PUT', `cases/${number}/draft`, large);
    expect(answer).toMatchObject({
      status: 413,
      body: { error: { code: 'BodyTooLarge', message: 'Ce texte est trop long.' } },
    });
  });

  test.each([
    ['cases?state=open', 400],
    ['cases?limit=0', 400],
    ['cases?limit=100000', 400],
    ['cases?owner=me&owner=x', 400],
    ['cases?sort=number', 400],
    ["cases?q='%20OR%201=1%20--", 200],
    ['cases?q=%25', 200],
    ['cases?after=%00%ff', 200],
    ['cases?after=eyJhIjoxfQ', 200],
    ['cases/%27%20OR%201=1', 404],
    ['cases/..%2f..%2fme', 404],
    ['cases/W-222222', 404],
    ['canned?number=W-222222', 404],
    ['conversations/nobody', 404],
    ['conversations/nobody/files/x', 404],
  ])('%s → %i', async (path, status) => {
    const answer = await nina.get<{ total?: number }>(path);
    expect(answer.status).toBe(status);
    if (path.includes('OR')) expect(answer.body.total ?? 0).toBe(0);
  });
});

describe('script in every field', () => {
  test('comes back as the text that it is, as JSON that no browser takes for a page', async () => {
    await nina.act(await view(nina), 'claim');
    await nina.act(await view(nina), 'note', { text: SCRIPT });
    await nina.send('PUT', `cases/${number}/draft`, { text: SCRIPT, seenVersion: 1 });
    const drafted = await nina.get<CaseView>(`cases/${number}`);
    expect(drafted.body.draft).toMatchObject({ text: SCRIPT });
    const answered = await nina.act<ActAnswer>(drafted.body, 'reply', { text: SCRIPT });
    expect(answered.status).toBe(200);
    const found = await nina.get<CaseView>(`cases/${number}`);
    expect(found.body.transcript[0]?.text).toContain(SCRIPT);
    expect(found.body.log.find(({ action }) => action === 'note')?.note).toBe(SCRIPT);
    expect(found.body.transcript.at(-1)).toMatchObject({ text: SCRIPT, name: `Nina ${SCRIPT}` });
    const all = [
      found,
      await nina.get<MeAnswer>('me'),
      await nina.get<CasesAnswer>(`cases?q=${encodeURIComponent(SCRIPT)}`),
      await nina.get<ConversationView>(`conversations/${chat.conversationId}`),
      await nina.get(`cases/${encodeURIComponent(SCRIPT)}`),
    ];
    for (const { headers } of all) {
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('the visitor’s page shows an answer as text', async () => {
    const page = await fetch(`${server.url}/`, { headers: { Cookie: chat.cookie } });
    const html = await page.text();
    expect(html).toContain('&lt;/script&gt;&lt;img');
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('WSIS secretariat');
  });

  test('no line of events can be forged', async () => {
    const events = await nina.events();
    await until('hello', () => events.lines.includes('hello'));
    const forged = 'x\n\nevent: case\ndata: {"number":"W-222222"}\n\n';
    await nina.act(await view(nina), 'note', { text: forged });
    await until('the note is told', () => events.lines.some((line) => line.startsWith(`case ${number}`)));
    expect(events.lines.filter((line) => line.includes('W-222222'))).toEqual([]);
    events.close();
  });
});
