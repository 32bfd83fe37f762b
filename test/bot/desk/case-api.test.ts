import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  ActAnswer,
  CasesAnswer,
  CaseView,
  ConversationsAnswer,
  ConversationView,
  MeAnswer,
} from '../../../bot/desk/wire.js';
import { relayStaffAnswer } from '../../../dialogs/by-mail/staff-answer.js';
import { realBrain } from '../../support/brain.js';
import { type DeskClient, deskClient } from '../../support/desk-client.js';
import { history, listen, post, type Started, startChat } from '../../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { stating } from '../../support/stating.js';
import { until } from '../../support/until.js';

const NOW = '2026-02-10T10:00:00.000Z';
const brain = realBrain();

let server: TestServer;
let nina: DeskClient;
let now: number;

beforeEach(async () => {
  now = Date.parse(NOW);
  server = await startTestServer({ brain, clock: () => new Date(now) });
  nina = await deskClient(server, 'Nina', 'fr');
});
afterEach(() => server.destroy());

const says = async (chat: Started, text: string) => {
  await post(server.url, chat, { type: 'message', text });
  await server.bot.idle();
};

/** A visitor who asks in Arabic for a visa letter and leaves an address: a case. */
async function visaCase(): Promise<{ readonly chat: Started; readonly number: string }> {
  const chat = await startChat(server.url, { locale: 'ar' });
  await says(chat, 'هل يمكنني الحصول على رسالة تأشيرة للمنتدى؟');
  await says(chat, 'amina@stakeholder.example');
  const { body } = await nina.get<CasesAnswer>('cases');
  const number = body.cases[0]?.number ?? '';
  return { chat, number };
}

const view = async (client: DeskClient, number: string) => (await client.get<CaseView>(`cases/${number}`)).body;

describe('the API of the desk', () => {
  test('says who is signed in, and to whom a case can be given', async () => {
    const omar = await deskClient(server, 'Omar');
    const { status, body } = await nina.get<MeAnswer>('me');
    expect(status).toBe(200);
    expect(body).toEqual({
      account: { id: nina.id, name: 'Nina', language: 'fr', role: 'staff' },
      staff: [
        { id: nina.id, name: 'Nina' },
        { id: omar.id, name: 'Omar' },
      ],
    });
  });

  test('shows the queue in the language of who looks, and finds cases by filter and word', async () => {
    const { number } = await visaCase();
    const { body } = await nina.get<CasesAnswer>('cases?state=queued,claimed&channel=chat&language=ar');
    expect(body).toMatchObject({
      total: 1,
      cases: [{ number, state: 'queued', language: 'ar', reasonCode: 'neighbour' }],
    });
    const [row] = body.cases;
    expect(row).toMatchObject({ reason: "les lettres n'en traitent pas", address: 'amina@stakeholder.example' });
    expect(row?.topic).toMatch(/visa/i);
    expect(row?.preview).toContain('تأشيرة');
    for (const found of [`q=${number}`, 'q=amina', `q=${encodeURIComponent('تأشيرة')}`, 'reason=neighbour'])
      expect((await nina.get<CasesAnswer>(`cases?${found}`)).body.total).toBe(1);
    for (const none of ['state=resolved', 'owner=me', 'q=nowhere', 'language=fr'])
      expect((await nina.get<CasesAnswer>(`cases?${none}`)).body.total).toBe(0);
  });

  test('shows all of a case: what was understood, facts in both languages, what was said', async () => {
    const { number } = await visaCase();
    const found = await view(nina, number);
    expect(found).toMatchObject({ number, visitorIsThere: false, canAnswer: ['chat', 'mail'], uploads: [] });
    expect(found.questions[0]).toMatchObject({
      understood: { notInLetters: true },
      text: expect.stringContaining('تأشيرة'),
    });
    expect(found.questions[0]?.confidence).toBeGreaterThan(0.5);
    expect(found.transcript.map(({ from }) => from)).toEqual(['user', 'bot', 'user', 'bot']);
    expect(found.log).toMatchObject([{ action: 'ask', words: "L'assistant a laissé des questions à l'équipe." }]);
    expect(found.actions).toEqual(['claim', 'assign', 'resolve', 'give-back', 'note']);
  });

  test('an answer is with the visitor at once, as from the secretariat, and by mail where they have left', async () => {
    const { chat, number } = await visaCase();
    const socket = await listen(chat.streamUrl);
    await until('the visitor is there', async () => (await view(nina, number)).visitorIsThere);
    await nina.act(await view(nina, number), 'claim');
    const claimed = await view(nina, number);
    expect(claimed).toMatchObject({ canAnswer: ['chat'], ownerName: 'Nina' });
    const answered = await nina.act<ActAnswer>(claimed, 'reply', { text: 'نعم، نرسلها إليكم.' });
    expect(answered).toMatchObject({ status: 200, body: { kind: 'done', case: { state: 'waiting' } } });
    const last = (await history(server.url, chat)).activities.at(-1);
    expect(last).toMatchObject({
      text: 'نعم، نرسلها إليكم.',
      from: { id: 'wsis-secretariat', role: 'bot' },
      channelData: { byStaff: true },
    });
    await until('it is shown', () =>
      socket.frames.some(({ activities }) => activities.some(({ id }) => id === last?.id)),
    );
    expect((await server.store.pendingOutbox('mail')).filter(({ body }) => body.kind === 'relay')).toEqual([]);
    socket.close();
    now += 60_000;
    await until('the visitor has left', async () => !(await view(nina, number)).visitorIsThere);
    await nina.act(await view(nina, number), 'reply', { text: 'وصلت الرسالة؟' });
    const mails = (await server.store.pendingOutbox('mail')).filter(({ body }) => body.kind === 'relay');
    expect(mails).toMatchObject([{ body: { to: 'amina@stakeholder.example', text: 'وصلت الرسالة؟' } }]);
    const { transcript } = await view(nina, number);
    expect(transcript.filter(({ from }) => from === 'staff')).toMatchObject([{ name: 'Nina' }, { name: 'Nina' }]);
  });

  test('after the claim the assistant is silent; given back it answers again', async () => {
    const { chat, number } = await visaCase();
    await nina.act(await view(nina, number), 'claim');
    // Notices of who answers now are no answers.
    const answers = async () =>
      (await history(server.url, chat)).activities.filter(
        ({ from, channelData }) => from.role === 'bot' && channelData?.notice !== true,
      ).length;
    const before = await answers();
    await says(chat, 'متى يعقد المنتدى؟');
    expect(await answers()).toBe(before);
    await nina.act(await view(nina, number), 'give-back');
    await says(chat, 'متى يعقد المنتدى؟');
    expect(await answers()).toBe(before + 1);
  });

  test('of fifty claims one wins, and the others are told who, in their language', async () => {
    const { number } = await visaCase();
    const omar = await deskClient(server, 'Omar');
    const found = await view(nina, number);
    const claims = Array.from({ length: 50 }, (_, i) => (i % 2 ? nina : omar).act<ActAnswer>(found, 'claim'));
    const answers = await Promise.all(claims);
    const winner = answers.find(({ status }) => status === 200)?.body.case.ownerName;
    const lost = answers.filter(({ status }) => status === 409);
    expect(lost).toHaveLength(25);
    const words = winner === 'Nina' ? 'Taken already by Nina.' : 'Dossier déjà pris en charge par Omar.';
    for (const { body } of lost) expect(body).toMatchObject({ kind: 'refused', reason: 'taken', message: words });
  });

  test('a reply is refused with what happened meanwhile, and the draft stays', async () => {
    const { chat, number } = await visaCase();
    await nina.act(await view(nina, number), 'claim');
    const seen = await view(nina, number);
    const kept = await nina.send('PUT', `cases/${number}/draft`, { text: 'Oui', seenVersion: seen.version });
    expect(kept.status).toBe(204);
    await says(chat, 'وماذا عن الفندق؟');
    const { status, body } = await nina.act<ActAnswer>(seen, 'reply', { text: 'Oui' });
    expect(status).toBe(409);
    expect(body).toMatchObject({ reason: 'moved', since: [{ action: 'write', words: 'La partie prenante a écrit.' }] });
    expect(body.case.draft).toMatchObject({ text: 'Oui', seenVersion: seen.version });
    await nina.act(body.case, 'reply', { text: 'Oui' });
    expect((await view(nina, number)).draft).toBeUndefined();
  });

  test('a case is given to a colleague, not to somebody who is not there', async () => {
    const { number } = await visaCase();
    const omar = await deskClient(server, 'Omar');
    const given = await nina.act<ActAnswer>(await view(nina, number), 'assign', { to: omar.id });
    expect(given.body.case).toMatchObject({ ownerName: 'Omar' });
    expect(given.body.case.log.at(-1)).toMatchObject({ words: 'Confié à Omar par Nina.' });
    await server.staff.accounts.remove('omar@secretariat.example');
    for (const to of [omar.id, 'nobody']) {
      const refused = await nina.act<ActAnswer>(given.body.case, 'assign', { to });
      expect(refused).toMatchObject({ status: 409, body: { reason: 'no-colleague' } });
    }
  });

  test('events tell what changed, here and by others, and end with the session', async () => {
    const { chat, number } = await visaCase();
    const omar = await deskClient(server, 'Omar');
    const events = await omar.events();
    await until('hello', () => events.lines.includes('hello'));
    await nina.act(await view(nina, number), 'claim');
    await until('the claim is told', () => events.lines.includes(`case ${number} claimed`));
    await says(chat, 'شكرا');
    await until('the message is told', () => events.lines.includes(`conversation ${chat.conversationId}`));
    // What another program commits is told as well.
    const found = await server.store.case(number);
    if (!found) throw new Error('no case');
    const event = {
      at: NOW,
      actor: 'clock',
      action: 'idle',
      from: 'claimed',
      to: 'queued',
      version: found.version + 1,
    } as const;
    const { owner: _, ...rest } = found;
    const change = {
      expectedVersion: found.version,
      case: { ...rest, state: 'queued', version: found.version + 1 } as const,
      event,
    };
    await server.store.changeCase(change);
    await until('the clock is told', () => events.lines.includes(`case ${number} queued`));
    events.close();
  });

  test('what staff answer from their mail program is in the chat without anybody asking for it', async () => {
    const { chat, number } = await visaCase();
    const answer = { caseNumber: number, mailId: 'mail-of-staff', text: 'نعم.', at: NOW };
    expect(await relayStaffAnswer(answer, { ...stating, store: server.store })).toBe('relayed');
    const logged = async () => (await server.store.activities(chat.conversationId, 0, 99)).at(-1)?.activity;
    await until('it is in the chat', async () => (await logged())?.text === 'نعم.');
    expect(await logged()).toMatchObject({ from: { id: 'wsis-secretariat' } });
  });

  test('a member steps into a conversation unasked: a case of theirs, once', async () => {
    const chat = await startChat(server.url, { locale: 'en' });
    await says(chat, 'When is the deadline for the WSIS Prizes?');
    const listed = await nina.get<ConversationsAnswer>('conversations?q=prizes&withCase=false');
    expect(listed.body).toMatchObject({ total: 1, conversations: [{ id: chat.conversationId, owner: 'bot' }] });
    const path = `conversations/${chat.conversationId}`;
    const id = crypto.randomUUID();
    const [first, again] = [
      await nina.send<ActAnswer>('POST', `${path}/take`, { id }),
      await nina.send<ActAnswer>('POST', `${path}/take`, { id }),
    ];
    expect(first.body).toMatchObject({ kind: 'done', case: { state: 'claimed', ownerName: 'Nina' } });
    expect(again.body).toMatchObject({ kind: 'done', case: { number: first.body.case.number, version: 1 } });
    expect(first.body.case.log).toMatchObject([{ action: 'claim', words: 'Pris en charge par Nina.' }]);
    expect(first.body.case.questions).toMatchObject([
      { reason: "une personne de l'équipe est intervenue d'elle-même" },
    ]);
    const { body } = await nina.get<ConversationView>(path);
    expect(body).toMatchObject({ owner: 'staff', caseNumber: first.body.case.number });
    const omar = await deskClient(server, 'Omar');
    const late = await omar.send<ActAnswer>('POST', `${path}/take`, { id: crypto.randomUUID() });
    expect(late).toMatchObject({ status: 409, body: { message: 'Taken already by Nina.' } });
    await nina.act(first.body.case, 'reply', { text: 'Let me add something.' });
    expect((await history(server.url, chat)).activities.at(-1)).toMatchObject({ text: 'Let me add something.' });
  });
});
