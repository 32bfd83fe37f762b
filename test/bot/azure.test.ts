import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cloudConversationId } from '../../bot/to-inbound.js';
import { type AssistantParts, createAssistant } from '../../dialogs/assistant.js';
import { chatWords } from '../../dialogs/chat-words.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from '../../dialogs/settings.js';
import type { Store } from '../../dialogs/store/store.js';
import { wordings } from '../../dialogs/wording/index.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { anOutboxEntry, aTurn } from '../dialogs/store/samples.js';
import { realBrain } from '../support/brain.js';
import { type Answer, call } from '../support/direct-line-client.js';
import {
  APP_ID,
  APP_PASSWORD,
  type FakeMicrosoft,
  startFakeMicrosoft,
  TEAMS,
  type TokenOptions,
  WEB_CHAT,
} from '../support/fake-microsoft.js';
import { startTestServer, type TestServer, type TestServerOptions } from '../support/server.js';

const brain = realBrain();
const ENVIRONMENT = { MICROSOFT_APP_ID: APP_ID, MICROSOFT_APP_PASSWORD: APP_PASSWORD };
/** As Teams writes it for a thread in a channel. */
const THREAD = '19:2bD3_x-Y@thread.tacv2;messageid=1739182800000';
const CONVERSATION = cloudConversationId('msteams', THREAD);

type Json = Readonly<Record<string, unknown>>;

let microsoft: FakeMicrosoft;
let server: TestServer;

const start = async (options: TestServerOptions = {}) => {
  server = await startTestServer({ environment: ENVIRONMENT, channelRetryMs: () => 5, ...options });
  return server;
};
beforeEach(async () => {
  // The SDK says on the console whom it refuses.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  microsoft = await startFakeMicrosoft();
  await start();
});
afterEach(async () => {
  await server.destroy();
  await microsoft.close();
  jest.restoreAllMocks();
});

function anActivity(id: string, more: Json = {}): Json {
  return {
    type: 'message',
    id,
    text: `text of ${id}`,
    channelId: 'msteams',
    serviceUrl: TEAMS,
    conversation: { id: THREAD, conversationType: 'channel', tenantId: 'tenant' },
    from: { id: '29:user', name: 'Amina' },
    recipient: { id: '28:bot', name: 'WSIS' },
    locale: 'en-GB',
    timestamp: '2026-02-10T09:00:00.000Z',
    ...more,
  };
}

/** Posts as the service does, with a token for the service URL that the activity names unless told otherwise. */
async function post(activity: Json, options: TokenOptions = {}): Promise<Answer<unknown>> {
  const serviceUrl = typeof activity.serviceUrl === 'string' ? activity.serviceUrl : undefined;
  return call('POST', `${server.url}/api/messages`, {
    token: await microsoft.token({ serviceUrl, ...options }),
    body: activity,
  });
}

const texts = () => microsoft.sent.map(({ activity }) => activity.text);
const at = <T>(list: readonly T[], index: number): T => {
  const found = list.at(index);
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
};

describe('a message of a channel', () => {
  test('is acknowledged, answered through the service URL with a token of ours, and named by its reply', async () => {
    expect(await post(anActivity('m1'))).toMatchObject({ status: 200, body: {} });
    const [reply] = await microsoft.until(1);
    expect(reply).toMatchObject({
      host: 'smba.trafficmanager.net',
      path: ['emea', 'v3', 'conversations', THREAD, 'activities', 'm1'],
      authorization: 'Bearer a-token-for-the-connector',
      activity: {
        type: 'message',
        text: 'You said: text of m1',
        replyToId: 'm1',
        from: { id: '28:bot' },
        recipient: { id: '29:user' },
        conversation: { id: THREAD },
      },
    });
    expect(Object.fromEntries(microsoft.login())).toMatchObject({
      client_id: APP_ID,
      client_secret: APP_PASSWORD,
      grant_type: 'client_credentials',
      scope: 'https://api.botframework.com/.default',
    });
  });

  test('sent again has no second turn and no second reply', async () => {
    for (const id of ['m1', 'm1', 'm2', 'm1']) expect(await post(anActivity(id))).toMatchObject({ status: 200 });
    await server.bot.idle();
    expect(texts()).toEqual(['You said: text of m1', 'You said: text of m2']);
    expect(await server.store.transcript(CONVERSATION)).toHaveLength(2);
  });

  test('is answered in the order in which it came', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
    for (const id of ids) await post(anActivity(id));
    await microsoft.until(20);
    expect(texts()).toEqual(ids.map((id) => `You said: text of ${id}`));
  });

  test('is read without the mention by which the bot was called', async () => {
    const mention = { type: 'mention', mentioned: { id: '28:bot', name: 'WSIS' }, text: '<at>WSIS</at>' };
    await post(anActivity('m1', { text: '<at>WSIS</at> when is it?\u0000', entities: [mention] }));
    await microsoft.until(1);
    expect(texts()).toEqual(['You said: when is it?']);
  });

  test.each([
    ['of no form', [null, 'x', {}, { type: 'mention' }, { type: 'mention', text: 1, mentioned: {} }]],
    ['of another kind', [{ type: 'clientInfo', locale: 'en-GB' }]],
    ['of somebody else', [{ type: 'mention', mentioned: { id: '29:other' }, text: 'text' }]],
  ])('is read as it stands with entities %s', async (_what, entities) => {
    expect(await post(anActivity('m1', { entities }))).toMatchObject({ status: 200 });
    await microsoft.until(1);
    expect(texts()).toEqual(['You said: text of m1']);
  });

  test('keeps nothing about its sender but what the channel needs', async () => {
    await post(anActivity('m1'));
    await server.bot.idle();
    expect(JSON.stringify(await server.store.activities(CONVERSATION, 0, 10))).not.toMatch(/Amina|29:user/);
  });

  test('of another conversation or channel is another conversation', async () => {
    await post(anActivity('m1'));
    await post(anActivity('m1', { conversation: { id: 'a:1_personal-Chat' } }));
    await post(anActivity('m1', { channelId: 'webchat', serviceUrl: WEB_CHAT }));
    await microsoft.until(3);
    expect(microsoft.sent.map(({ host, path }) => `${host} ${path.at(-3)}`).sort()).toEqual([
      `smba.trafficmanager.net ${THREAD}`,
      'smba.trafficmanager.net a:1_personal-Chat',
      `webchat.botframework.com ${THREAD}`,
    ]);
  });

  test('without text, or longer than is read, is taken', async () => {
    for (const [id, text] of Object.entries({ m1: undefined, m2: 'x'.repeat(100_000) })) {
      expect(await post(anActivity(id, { text }))).toMatchObject({ status: 200 });
    }
    const sent = await microsoft.until(2);
    expect(sent.map(({ activity }) => String(activity.text).length)).toEqual([10, 6_011]);
  });
});

describe('what is not from the service is refused', () => {
  const cases: readonly (readonly [string, Json, TokenOptions, number, string])[] = [
    ['another audience', {}, { audience: 'another-app' }, 401, 'NotTheService'],
    ['another issuer', {}, { issuer: 'https://issuer.example' }, 401, 'NotTheService'],
    [
      'the issuer of an emulator',
      {},
      { issuer: 'https://sts.windows.net/any/', claims: { tid: 'any', ver: '1.0', appid: APP_ID } },
      401,
      'NotTheService',
    ],
    ['another bot', {}, { claims: { ver: '1.0', appid: 'another-bot' } }, 401, 'NotTheService'],
    ['an expired token', {}, { lifetime: -301 }, 401, 'NotTheService'],
    ['a key that is not published', {}, { otherKey: true }, 401, 'NotTheService'],
    ['a channel for which the key is not endorsed', { channelId: 'slack' }, {}, 401, 'NotTheService'],
    [
      'another service URL than the token’s',
      {},
      { serviceUrl: 'https://smba.trafficmanager.net/amer/' },
      401,
      'NotTheService',
    ],
    ['no service URL', { serviceUrl: undefined }, { serviceUrl: TEAMS }, 401, 'NotTheService'],
    [
      'a token without service URL',
      { serviceUrl: undefined },
      { claims: { serviceurl: undefined } },
      401,
      'NotTheService',
    ],
    ...[
      'https://evil.example/',
      'https://botframework.com.evil.example/',
      'https://evilbotframework.com/',
      'http://smba.trafficmanager.net/emea/',
      'https://smba.trafficmanager.net:8443/',
      'https://u:p@smba.trafficmanager.net/',
      'smba.trafficmanager.net',
    ].map(
      (serviceUrl) =>
        [
          `a service URL that is not on the list: ${serviceUrl}`,
          { serviceUrl },
          {},
          403,
          'ServiceUrlNotAllowed',
        ] as const,
    ),
    ['no id', { id: undefined }, {}, 400, 'BadActivity'],
    ['no conversation', { conversation: null }, {}, 400, 'BadActivity'],
    ['no type', { type: '' }, {}, 400, 'BadActivity'],
  ];

  test.each(cases)('%s', async (_what, more, options, status, code) => {
    const answer = await post(anActivity('m1', more), options);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(JSON.stringify(answer.body)).not.toMatch(/ at |\.js|jwt|key-1/i);
    await server.bot.idle();
    expect(microsoft.sent).toEqual([]);
    expect([...microsoft.hosts].filter((host) => host !== 'login.botframework.com')).toEqual([]);
    expect(await server.store.activitiesAwaitingTurn()).toEqual([]);
  });

  test.each(['', 'Bearer', 'Bearer x.y.z', 'Basic abc', 'Bearer a b'])('the header "%s"', async (header) => {
    const url = `${server.url}/api/messages`;
    const answer = await call('POST', url, { body: anActivity('m1'), headers: { Authorization: header } });
    expect(answer.status).toBe(401);
    expect(await server.store.activitiesAwaitingTurn()).toEqual([]);
  });

  test('a body that is too large, and one that is no JSON', async () => {
    expect((await post(anActivity('m1', { text: 'x'.repeat(300_000) }))).status).toBe(413);
    const token = await microsoft.token();
    expect((await call('POST', `${server.url}/api/messages`, { token, body: '{' })).status).toBe(400);
  });

  test('there is no such address without an app id', async () => {
    await server.destroy();
    await start({ environment: {} });
    expect((await post(anActivity('m1'))).status).toBe(404);
  });
});

describe('activities that are no messages', () => {
  const joined = (id: string, member: string, more: Json = {}) =>
    anActivity(id, { type: 'conversationUpdate', text: undefined, membersAdded: [{ id: member }], ...more });

  test('who joins is greeted once, in the language of the channel', async () => {
    await post(joined('j1', '28:bot', { locale: 'fr-FR' }));
    for (const id of ['j2', 'j2', 'j3']) await post(joined(id, '29:user', { locale: 'fr-FR' }));
    await post(anActivity('m1'));
    await microsoft.until(2);
    expect(texts()).toEqual(['Welcome (fr)', 'You said: text of m1']);
    // Nobody's message is answered by a greeting.
    expect(at(microsoft.sent, 0).path.slice(-1)).toEqual(['activities']);
    expect(at(microsoft.sent, 0).activity.replyToId).toBeUndefined();
  });

  test.each(['typing', 'endOfConversation', 'messageReaction', 'installationUpdate', 'trace', 'event'])(
    '%s is acknowledged and forgotten',
    async (type) => {
      expect(await post(anActivity('x1', { type }))).toMatchObject({ status: 200 });
      await server.bot.idle();
      expect(microsoft.sent).toEqual([]);
      expect(await server.store.reference(CONVERSATION)).toBeUndefined();
    },
  );

  test('an invoke that is no verdict is not implemented', async () => {
    expect((await post(anActivity('x1', { type: 'invoke', name: 'signin/verifyState' }))).status).toBe(501);
  });
});

describe('a connector that is away', () => {
  test.each([500, 502, 429, 401, 'cut'] as const)('%s: nothing is lost, and it is sent in order later', async (how) => {
    microsoft.answer(how);
    for (const id of ['m1', 'm2', 'm3']) expect(await post(anActivity(id))).toMatchObject({ status: 200 });
    await eventually(() => microsoft.refusals() >= 2);
    microsoft.answer(200);
    await microsoft.until(3);
    expect(texts()).toEqual(['m1', 'm2', 'm3'].map((id) => `You said: text of ${id}`));
  });

  test('over a restart', async () => {
    microsoft.answer('cut');
    await post(anActivity('m1'));
    await eventually(() => microsoft.refusals() >= 1);
    await server.stop();
    microsoft.answer(200);
    await start({ folder: server.folder });
    await microsoft.until(1);
    await server.bot.idle();
    expect(texts()).toEqual(['You said: text of m1']);
    await server.stop();
    await start({ folder: server.folder });
    await server.bot.idle();
    expect(texts()).toHaveLength(1);
  });

  test.each([400, 403, 404, 413])(
    'a refusal with %i is final: it stays in the log and holds nothing up',
    async (status) => {
      microsoft.answer(status);
      await post(anActivity('m1'));
      await eventually(() => microsoft.refusals() === 1);
      await server.bot.idle();
      microsoft.answer(200);
      await post(anActivity('m2'));
      await microsoft.until(1);
      expect(texts()).toEqual(['You said: text of m2']);
      expect(JSON.stringify(await server.store.activities(CONVERSATION, 0, 10))).toContain('You said: text of m1');
      expect(server.logged()).toContain('a channel refuses a message');
      expect(server.logged()).not.toContain('text of m1');
    },
  );
});

describe('what comes later', () => {
  /** A member of staff answers: an entry of the outbox that no message of the user waits for. */
  const staffSays = async (store: Store, text: string, outboxId: string) => {
    const version = (await store.conversation(CONVERSATION))?.version ?? 0;
    const entry = anOutboxEntry(outboxId, CONVERSATION);
    const body = { kind: 'reply', text, language: 'en', choices: [], replyTo: '' } as const;
    await store.commitTurn(aTurn(CONVERSATION, outboxId, version, { outbox: [{ ...entry, body }] }));
  };

  test('is sent through the stored reference, also after a restart', async () => {
    await post(anActivity('m1'));
    await microsoft.until(1);
    await staffSays(server.store, 'a person answers', 'o1');
    await server.bot.deliver(CONVERSATION);
    await microsoft.until(2);
    await staffSays(server.store, 'and once more', 'o2');
    await server.stop();
    await start({ folder: server.folder });
    await microsoft.until(3);
    expect(texts().slice(1)).toEqual(['a person answers', 'and once more']);
    expect(at(microsoft.sent, 2)).toMatchObject({
      path: ['emea', 'v3', 'conversations', THREAD, 'activities'],
      activity: { conversation: { id: THREAD }, from: { id: '28:bot' } },
    });
  });

  test('goes to where the conversation was last', async () => {
    await post(anActivity('m1'));
    await microsoft.until(1);
    const moved = 'https://smba.trafficmanager.net/amer/';
    await post(anActivity('m2', { serviceUrl: moved }));
    await microsoft.until(2);
    expect(microsoft.sent.map(({ path }) => path[0])).toEqual(['emea', 'amer']);
  });

  test('goes nowhere once its host is no longer allowed, and is not lost', async () => {
    await post(anActivity('m1'));
    await microsoft.until(1);
    await staffSays(server.store, 'a person answers', 'o1');
    await server.stop();
    await start({
      folder: server.folder,
      environment: { ...ENVIRONMENT, MICROSOFT_SERVICE_HOSTS: '*.botframework.com' },
    });
    await server.bot.idle();
    expect(microsoft.sent).toHaveLength(1);
    await server.stop();
    await start({ folder: server.folder });
    await microsoft.until(2);
    expect(texts().at(-1)).toBe('a person answers');
  });
});

describe('a turn that fails', () => {
  test.each(LANGUAGES)('is told in a sentence in %s, without a trace', async (language) => {
    await post(anActivity('m1', { text: 'please break', locale: language }));
    const [told] = await microsoft.until(1);
    await server.bot.idle();
    expect(told?.activity).toMatchObject({ type: 'message', text: chatWords[language].trouble, replyToId: 'm1' });
    expect(microsoft.sent).toHaveLength(1);
    expect(JSON.stringify(told)).not.toMatch(/could not take|Error|\.ts|\.js/);
    expect(server.logged()).toContain('turn failed');
    expect(server.logged()).not.toContain('please break');
  });
});

describe('a verdict', () => {
  const assistant = (store: Store) => createAssistant(partsFor(store));
  const partsFor = (store: Store): AssistantParts => ({
    brain,
    store,
    clock: () => new Date('2026-02-10T09:00:00Z'),
    gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
    mailAddress: DEFAULT_MAIL_ADDRESS,
    canPromise: true,
  });
  const question = { text: 'Until when can I submit to the WSIS Prizes 2026?' };
  const thumb = (reaction: string, replyToId: unknown, more: Json = {}) => ({
    type: 'invoke',
    name: 'message/submitAction',
    text: undefined,
    replyToId,
    value: { actionName: 'feedback', actionValue: { reaction, feedback: '{}' } },
    ...more,
  });
  beforeEach(async () => {
    await server.destroy();
    await start({ assistant });
  });

  test('in Teams is about the activity that Teams names, is answered in the response and leads to a person', async () => {
    await post(anActivity('m1', question));
    const [answer] = await microsoft.until(1);
    expect(answer?.activity).toMatchObject({ channelData: { feedbackLoop: { type: 'default' } } });
    expect(answer?.activity.entities).toBeUndefined();
    for (const id of ['v1', 'v1', 'v2']) {
      expect(await post(anActivity(id, thumb('dislike', 'theirs-1')))).toMatchObject({ status: 200, body: {} });
    }
    await microsoft.until(2);
    await server.bot.idle();
    expect(texts().slice(1)).toEqual([expect.stringContaining(`${wordings.en.notHelpful}\n\n`)]);
    expect(await server.store.feedbackOfDay('2026-02-10')).toEqual({ helpful: 0, notHelpful: 1 });
    expect(await server.store.feedbackOnFact('prizes.2026.deadline@1')).toEqual({ helpful: 0, notHelpful: 1 });
  });

  test('in Web Chat behind the service is about the action that was pressed', async () => {
    const here = { channelId: 'webchat', serviceUrl: WEB_CHAT };
    await post(anActivity('m1', { ...question, ...here }));
    const [answer] = await microsoft.until(1);
    const [, like] = /"@id":"(LikeAction:[^"]+)"/.exec(JSON.stringify(answer)) ?? [];
    const event = { type: 'event', name: 'webchat:activity-status/feedback', text: undefined };
    await post(anActivity('v1', { ...event, ...here, entities: [{ '@type': 'LikeAction', '@id': like }] }));
    await server.bot.idle();
    expect(await server.store.feedbackOfDay('2026-02-10')).toEqual({ helpful: 1, notHelpful: 0 });
    expect(microsoft.sent).toHaveLength(1);
  });

  test('about what we never said is acknowledged and dropped', async () => {
    await post(anActivity('m1', question));
    await microsoft.until(1);
    for (const about of ['nowhere', 'm1']) await post(anActivity(`v-${about}`, thumb('dislike', about)));
    await server.bot.idle();
    expect(await server.store.feedbackOfDay('2026-02-10')).toEqual({ helpful: 0, notHelpful: 0 });
    expect(microsoft.sent).toHaveLength(1);
  });
});

/** Resolves when it is so. */
async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
