import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAssistant } from '../../dialogs/assistant.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from '../../dialogs/settings.js';
import type { Store } from '../../dialogs/store/store.js';
import { wordings } from '../../dialogs/wording/index.js';
import { realBrain } from '../support/brain.js';
import { type Activity, history, post, type Started, startChat } from '../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../support/server.js';

const brain = realBrain();
const DAY = '2026-02-10';
/** A person has it. */
const TO_STAFF = expect.stringMatching(
  `^${wordings.en.notHelpful}\n\n${wordings.en.caseOpened('W-')}`.replace(/\.$/, '\\w{6}\\.'),
);

const clock = () => new Date(`${DAY}T09:00:00Z`);
const assistant = (store: Store) =>
  createAssistant({
    brain,
    store,
    clock,
    gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
    mailAddress: DEFAULT_MAIL_ADDRESS,
    canPromise: true,
  });

let server: TestServer;
let chat: Started;

beforeEach(async () => {
  server = await startTestServer({ clock, assistant });
  chat = await startChat(server.url, { locale: 'en' });
});
afterEach(() => server.destroy());

const say = (text: string) => post(server.url, chat, { type: 'message', text });
const thumb = (reaction: unknown, replyToId: unknown, clientActivityID?: string) =>
  post(server.url, chat, {
    type: 'invoke',
    name: 'message/submitAction',
    replyToId,
    value: { actionName: 'feedback', actionValue: { reaction } },
    ...(clientActivityID && { channelData: { clientActivityID } }),
  });
const activities = async () => (await history(server.url, chat)).activities;
const settled = async () => {
  await server.bot.idle();
  return activities();
};

/** Asks something that is answered; gives the activity that answers it. */
async function ask(): Promise<Activity & { readonly entities?: readonly Record<string, unknown>[] }> {
  await say('Until when can I submit to the WSIS Prizes 2026?');
  const answer = (await settled()).at(-1);
  if (!answer) throw new Error('no answer');
  return answer;
}

describe('under an answer', () => {
  test('and under nothing else, clients find what makes them ask', async () => {
    await say('Hello');
    const answer = await ask();
    await say('Can you help me with my visa?');
    const asking = (await settled()).filter(({ channelData }) => channelData?.feedbackLoop !== undefined);
    expect(asking.map(({ id }) => id)).toEqual([answer.id]);
    expect(answer).toMatchObject({
      channelData: { feedbackLoop: { type: 'default' }, 'webchat:sequence-id': expect.any(Number) },
      entities: [{ '@type': 'Message', '@id': '', type: 'https://schema.org/Message' }],
    });
  });
});

describe('a tap', () => {
  test('"not helpful" is echoed, kept with the facts, and answered with the case that a person gets', async () => {
    const answer = await ask();
    const { status, body } = await thumb('dislike', answer.id, 'tap-1');
    expect(status).toBe(200);
    const [echo, offer, ...more] = (await settled()).slice(-2);
    expect(echo).toMatchObject({ id: body.id, type: 'invoke', channelData: { clientActivityID: 'tap-1' } });
    expect(offer).toMatchObject({ type: 'message', text: TO_STAFF, replyToId: body.id, from: { role: 'bot' } });
    expect(more).toEqual([]);
    expect(await server.store.feedbackOfDay(DAY)).toEqual({ helpful: 0, notHelpful: 1 });
    expect(await server.store.feedbackOnFact('prizes.2026.deadline@1')).toEqual({ helpful: 0, notHelpful: 1 });
  });

  test('"helpful" is kept in silence', async () => {
    const answer = await ask();
    await thumb('like', answer.id);
    expect((await settled()).at(-1)).toMatchObject({ type: 'invoke', from: { role: 'user' } });
    expect(await server.store.feedbackOfDay(DAY)).toEqual({ helpful: 1, notHelpful: 0 });
  });

  test('in stock Web Chat 4.18 is an event with the pressed action', async () => {
    const answer = await ask();
    const actions = answer.entities?.[0]?.potentialAction;
    const [, dislike] = Array.isArray(actions) ? actions : [];
    const posted = { type: 'event', name: 'webchat:activity-status/feedback', entities: [dislike] };
    expect((await post(server.url, chat, posted)).status).toBe(200);
    expect((await settled()).at(-1)).toMatchObject({ text: TO_STAFF });
  });

  test('and another at once are two verdicts; the same again, by the client or by the user, is one', async () => {
    const answer = await ask();
    const taps = [thumb('like', answer.id, 'a'), thumb('dislike', answer.id, 'b'), thumb('dislike', answer.id, 'b')];
    await Promise.all(taps);
    await settled();
    await thumb('dislike', answer.id, 'c');
    const all = await settled();
    expect(all.filter(({ type }) => type === 'invoke')).toHaveLength(3);
    expect(all.filter(({ text }) => String(text).startsWith(wordings.en.notHelpful))).toHaveLength(1);
    const { helpful, notHelpful } = await server.store.feedbackOfDay(DAY);
    expect([helpful, notHelpful]).toEqual([0, 1]);
  });

  test('survives a restart between acknowledgement and turn', async () => {
    const answer = await ask();
    await server.store.appendActivity({
      conversationId: chat.conversationId,
      awaitsTurn: true,
      at: `${DAY}T10:00:00.000Z`,
      activity: {
        type: 'invoke',
        name: 'message/submitAction',
        replyToId: answer.id,
        value: { actionName: 'feedback', actionValue: { reaction: 'dislike' } },
        from: { id: 'dl_u', role: 'user' },
      },
    });
    expect(await server.store.activitiesAwaitingTurn()).toHaveLength(1);
    const before = server;
    await before.stop();
    server = await startTestServer({ folder: before.folder, clock, assistant });
    await server.bot.idle();
    expect(await server.store.activitiesAwaitingTurn()).toEqual([]);
    expect(await server.store.feedbackOfDay(DAY)).toEqual({ helpful: 0, notHelpful: 1 });
  });

  test.each([
    ['no known reaction', 'love', 'x'],
    ['nothing it is about', 'like', undefined],
  ])('with %s is refused', async (_what, reaction, about) => {
    expect(await thumb(reaction, about)).toMatchObject({ status: 400, body: { error: { code: 'TypeNotAllowed' } } });
  });

  test('on another conversation’s answer is dropped', async () => {
    const answer = await ask();
    const own = chat;
    chat = await startChat(server.url, { locale: 'en' });
    expect((await thumb('dislike', answer.id)).status).toBe(200);
    expect((await settled()).at(-1)).toMatchObject({ type: 'invoke' });
    chat = own;
    expect(await server.store.feedbackOfDay(DAY)).toEqual({ helpful: 0, notHelpful: 0 });
  });
});
