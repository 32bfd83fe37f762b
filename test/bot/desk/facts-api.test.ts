import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DeskResult } from '../../../dialogs/facts/fact-desk.js';
import type { ShownChange, ShownFact } from '../../../dialogs/facts/shown-facts.js';
import type { Told } from '../../../dialogs/store/fact-book.js';
import { DEADLINE, MOVE, MOVED, QUESTION } from '../../dialogs/facts/desk-world.js';
import { realBrain } from '../../support/brain.js';
import { type DeskClient, deskClient } from '../../support/desk-client.js';
import { history, post, startChat } from '../../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../../support/server.js';

const NOW = '2026-02-10T10:00:00.000Z';
const OLD = /15 March 2026/;
const brain = realBrain();

let server: TestServer;
let nina: DeskClient;
let omar: DeskClient;

beforeEach(async () => {
  server = await startTestServer({ brain, clock: () => new Date(NOW) });
  nina = await deskClient(server, 'Nina', 'fr');
  omar = await deskClient(server, 'Omar');
});
afterEach(() => server.destroy());

const why = 'The committee has decided so.';
const ask = (who: DeskClient, wish: unknown) => who.send<DeskResult>('POST', 'facts/changes', { wish, why });
const told = async (fact: string) => (await nina.get<{ told: Told[] }>(`facts/told?fact=${fact}&limit=200`)).body.told;
const idOf = ({ body }: { readonly body: DeskResult }) => ('id' in body ? body.id : '');

test('a deadline is put on hold and moved while 50 visitors ask: nobody is told the old date after it', async () => {
  const chats = await Promise.all(Array.from({ length: 50 }, () => startChat(server.url, { locale: 'en' })));
  const asks = (some: typeof chats) =>
    Promise.all(some.map((chat) => post(server.url, chat, { type: 'message', text: QUESTION })));
  await asks(chats.slice(0, 10));
  const during = asks(chats.slice(10, 30));
  const holding = ask(nina, { kind: 'hold', facts: [DEADLINE] });
  const meanwhile = asks(chats.slice(30));
  const held = await holding;
  expect(held.body).toMatchObject({ kind: 'in-force', version: 1 });
  const before = await told(`${DEADLINE}@1`);
  const moved = await ask(nina, MOVE);
  expect((await omar.send<DeskResult>('POST', `facts/changes/${idOf(moved)}/confirm`, {})).status).toBe(200);
  await Promise.all([during, meanwhile]);
  await server.bot.idle();
  const last = await startChat(server.url, { locale: 'en' });
  await post(server.url, last, { type: 'message', text: QUESTION });
  await server.bot.idle();

  expect(await told(`${DEADLINE}@1`)).toEqual(before);
  const ids = new Set(before.map(({ conversationId }) => conversationId));
  const replies = await Promise.all(
    [...chats, last].map(async (chat) => {
      const said = (await history(server.url, chat)).activities.map(({ text = '' }) => text).join('\n');
      return { old: OLD.test(said), moved: said.includes('31 March 2026'), id: chat.conversationId };
    }),
  );
  expect(replies.filter(({ old, id }) => old !== ids.has(id))).toEqual([]);
  expect(replies.at(-1)).toMatchObject({ old: false, moved: true });
  expect(replies.filter(({ old }) => !old).length).toBeGreaterThan(0);
}, 60_000);

describe('the API of facts', () => {
  test('a change is proposed, confirmed by another, and taken back; the history says who', async () => {
    const asked = await ask(nina, MOVE);
    expect(asked).toMatchObject({ status: 200, body: { kind: 'proposed' } });
    const path = `facts/changes/${idOf(asked)}`;
    expect(await nina.send('POST', `${path}/confirm`, {})).toMatchObject({
      status: 409,
      body: { kind: 'same-person' },
    });
    expect(await omar.send('POST', `${path}/confirm`, {})).toMatchObject({ status: 200, body: { kind: 'in-force' } });
    expect(await omar.send('POST', `${path}/reject`, {})).toMatchObject({ status: 409, body: { kind: 'settled' } });
    expect(await omar.send('POST', 'facts/changes/none/confirm', {})).toMatchObject({ status: 404 });
    const back = await ask(omar, { kind: 'revert', change: idOf(asked) });
    const { body } = await nina.get<{ changes: ShownChange[] }>('facts/changes');
    expect(body.changes).toMatchObject([
      { id: idOf(back), kind: 'revert', state: 'proposed', by: 'Omar', mayConfirm: true, reverts: idOf(asked) },
      {
        id: idOf(asked),
        kind: 'put',
        state: 'in-force',
        by: 'Nina',
        settledBy: 'Omar',
        version: 1,
        mayConfirm: false,
        why,
      },
    ]);
    expect(body.changes[1]?.topics).toEqual(['Prix du SMSI 2026\u00a0: date limite']);
  });

  test('facts are shown in the language of the account, with their state', async () => {
    await ask(nina, { kind: 'hold', facts: [DEADLINE] });
    const { body } = await nina.get<{ version: number; facts: ShownFact[] }>('facts?activity=prizes');
    expect(body.version).toBe(1);
    const shown = body.facts.find(({ id }) => id === DEADLINE);
    expect(shown).toMatchObject({ state: 'on-hold', because: why, edition: '2026', attribute: 'deadline' });
    expect(shown?.said).toContain('15 mars 2026');
  });

  test('a preview says before and after; a fault says what to do', async () => {
    const { status, body } = await nina.send<{ previews: { after: { en: string } }[] }>('POST', 'facts/preview', {
      of: MOVE,
      on: '2026-03-20',
    });
    expect(status).toBe(200);
    expect(body.previews.some(({ after }) => after.en.includes('31 March 2026'))).toBe(true);
    const faulty = await ask(nina, { kind: 'release', facts: ['prizes.2026.none'] });
    expect(faulty).toMatchObject({
      status: 422,
      body: { kind: 'faulty', faults: [expect.stringContaining('unknown fact')] },
    });
    expect((await ask(nina, { kind: 'put', proposal: { source: { id: 'L2025' }, facts: [{ hour: 1 }] } })).status).toBe(
      400,
    );
  });

  test('brakes take force at once, and an answer that was wrong puts its topic on draft', async () => {
    const chat = await startChat(server.url, { locale: 'en' });
    const says = async (text: string) => {
      await post(server.url, chat, { type: 'message', text });
      await server.bot.idle();
      return (await history(server.url, chat)).activities.at(-1)?.text ?? '';
    };
    expect(await says(QUESTION)).toMatch(OLD);
    const [answer] = await told(`${DEADLINE}@1`);
    const { conversationId = '', messageId = '' } = answer ?? {};
    const wrong = await nina.send('POST', 'facts/wrong-answers', { conversationId, messageId, why });
    expect(wrong).toMatchObject({
      status: 200,
      body: { topics: [{ activity: 'prizes', attribute: 'deadline' }], told: [{ conversationId }] },
    });
    expect(await says(QUESTION)).not.toMatch(OLD);
    expect(await nina.send('POST', 'facts/wrong-answers', { conversationId, messageId: 'none', why })).toMatchObject({
      status: 404,
    });
    await nina.send('POST', 'brakes', { brake: { on: 'chat', state: 'paused' }, why });
    expect((await nina.get('brakes')).body).toEqual({
      chat: true,
      mail: false,
      topics: [{ activity: 'prizes', attribute: 'deadline', state: 'draft' }],
    });
    expect(await says('When is the WSIS Forum 2026?')).toContain('paused this assistant');
    await nina.send('POST', 'brakes', { brake: { on: 'chat', state: 'free' }, why });
    expect(await says('When is the WSIS Forum 2026?')).toContain('6–10 July 2026');
  });

  test('is for members of staff, from pages of the desk', async () => {
    const { status } = await nina.send(
      'POST',
      'brakes',
      { brake: { on: 'chat', state: 'paused' }, why },
      { Origin: 'https://elsewhere.example' },
    );
    expect(status).toBe(403);
    const stranger = await fetch(`${server.url}/staff/api/facts`);
    expect(stranger.status).toBe(401);
    expect((await nina.get(`facts/told?fact=${MOVED}`)).status).toBe(400);
  });
});
