import { describe, expect, test } from '@jest/globals';
import { createAssistant } from '../../dialogs/assistant.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from '../../dialogs/settings.js';
import { wordings } from '../../dialogs/wording/index.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { realBrain } from '../support/brain.js';
import { cpuMs } from '../support/cpu-ms.js';
import { CONVERSATION, talk } from '../support/talk.js';
import { aTurn } from './store/samples.js';

const FEBRUARY = '2026-02-10T10:00:00+01:00';
const QUESTION = 'Until when can I submit to the WSIS Prizes 2026?';
const VISA = 'Can you help me with my visa for the Forum?';
const brain = realBrain();
const options = (canPromise = false) => ({ brain, now: FEBRUARY, canPromise });

describe('a case', () => {
  test('holds who, what, why, what is known nearby and what was said; staff have it in their outbox', () =>
    talk(options(true), async ({ say, store }) => {
      await say(QUESTION);
      await say(VISA);
      expect(await store.pendingOutbox('mail')).toEqual([]);
      const { caseNumber = '', reply } = await say('It is amina@moi.example, thanks');
      expect(caseNumber).toMatch(/^W-[2-9CDFGHJKMNPQRTVWX]{6}$/);
      expect(reply).toContain(caseNumber);
      expect(await store.case(caseNumber)).toMatchObject({
        address: 'amina@moi.example',
        language: 'en',
        conversationId: CONVERSATION,
        questions: [{ text: VISA, reason: 'neighbour', subject: 'visa', nearby: ['forum.2026.dates@1'] }],
        transcript: [
          { from: 'user', text: QUESTION },
          { from: 'bot' },
          { from: 'user', text: VISA },
          { from: 'bot' },
          { from: 'user', text: 'It is amina@moi.example, thanks' },
          { from: 'bot', text: reply },
        ],
      });
      expect(await store.pendingOutbox('mail')).toMatchObject([{ body: { kind: 'case', caseNumber } }]);
    }));

  test('opens at once where the channel knows the address; a later question is added to it', () =>
    talk(options(true), async ({ say, store }) => {
      const first = await say(VISA, { address: 'amina@moi.example' });
      expect(first.caseNumber).toBeDefined();
      const second = await say('And who pays for my hotel?', { address: 'amina@moi.example' });
      expect(second.kind).toBe('escalated');
      expect(second.caseNumber).toBeDefined();
      expect(second.caseNumber).toBe(first.caseNumber);
      expect(await store.case(second.caseNumber ?? '')).toMatchObject({
        questions: [{ reason: 'neighbour' }, { reason: 'neighbour' }],
      });
      expect(await store.pendingOutbox('mail')).toHaveLength(2);
      expect(await store.counter('unanswered', '2026-02-10')).toBe(0);
    }));

  test('several questions wait for the one address', () =>
    talk(options(true), async ({ say, store }) => {
      await say(VISA);
      await say('Who sits on the jury of the Prizes?');
      const { caseNumber = '' } = await say('amina@moi.example');
      const subjects = (await store.case(caseNumber))?.questions.map(({ subject }) => subject);
      expect(subjects).toEqual(['visa', 'jury']);
    }));

  test('is not opened while nobody can keep a promise: the reply names the mailbox, the question is counted', () =>
    talk(options(false), async ({ say, store }) => {
      const { reply, caseNumber } = await say(VISA, { address: 'amina@moi.example' });
      expect(reply).toContain('wsis-info@itu.int');
      expect(caseNumber).toBeUndefined();
      await say('amina@moi.example');
      expect(await store.pendingOutbox('mail')).toEqual([]);
      expect(await store.counter('unanswered', '2026-02-10')).toBeGreaterThanOrEqual(1);
    }));
});

test('while a person owns the conversation the bot is silent, and what is said is kept', () =>
  talk(options(true), async ({ say, store }) => {
    const turn = aTurn(CONVERSATION, 'm-0', 0);
    await store.commitTurn({ ...turn, conversation: { ...turn.conversation, owner: 'staff' } });
    const outcome = await say(QUESTION);
    expect(outcome).toMatchObject({ kind: 'with-staff', reply: '', facts: [], choices: [] });
    expect((await store.transcript(CONVERSATION)).at(-1)).toMatchObject({ from: 'user', text: QUESTION });
    expect(await store.pendingOutbox('chat')).toEqual([]);
    expect(await store.conversation(CONVERSATION)).toMatchObject({ owner: 'staff', version: 2 });
  }));

describe('each message once', () => {
  test('the same id again gives the recorded outcome, even with another text at another time', () =>
    talk(options(), async ({ say, at, store }) => {
      const first = await say(QUESTION, { messageId: 'once' });
      at('2026-04-01T10:00:00+02:00');
      expect(await say(VISA, { messageId: 'once' })).toEqual(first);
      expect(await store.transcript(CONVERSATION)).toHaveLength(2);
      expect(await store.pendingOutbox('chat')).toHaveLength(1);
    }));

  test('the same id in another conversation is another message', () =>
    talk(options(), async ({ say }) => {
      await say(QUESTION, { messageId: 'same' });
      expect(await say(VISA, { messageId: 'same', conversationId: 'c-2' })).toMatchObject({ kind: 'escalated' });
    }));

  test('50 at once in one conversation, through two instances on one store', () =>
    talk(options(), async ({ assistant, store }) => {
      const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };
      const clock = () => new Date(FEBRUARY);
      const parts = { brain, store, clock, gates, mailAddress: DEFAULT_MAIL_ADDRESS, canPromise: false };
      const instances = [assistant, createAssistant(parts)];
      const send = (index: number) =>
        instances[index % 2]?.handle({
          channel: 'chat',
          conversationId: CONVERSATION,
          messageId: `m-${index % 50}`,
          text: QUESTION,
        });
      // Ten are sent twice at the same time.
      const outcomes = await Promise.all(Array.from({ length: 60 }, (_, index) => send(index)));
      expect(new Set(outcomes.map((outcome) => outcome?.kind))).toEqual(new Set(['answered']));
      const transcript = await store.transcript(CONVERSATION);
      const users = transcript.filter(({ from }) => from === 'user').map(({ messageId }) => messageId);
      expect(new Set(users).size).toBe(50);
      expect(users).toHaveLength(50);
      expect(await store.conversation(CONVERSATION)).toMatchObject({ version: 50 });
      expect(await store.pendingOutbox('chat')).toHaveLength(50);
    }));
});

describe('bad input has a clear answer and leaves the conversation intact', () => {
  const empty = [
    '',
    '   \n\t ',
    '\u0000\u0007\u001b',
    '\u200b\u202e\u2066\ufeff',
    '🎉🙏🏽👩‍👩‍👧',
    '\ud800',
    '?!…',
    '\ufffd\ufffd',
  ];
  test.each(LANGUAGES.flatMap((language) => empty.map((text) => [language, text] as const)))(
    '%s: %j is empty',
    (language, text) =>
      talk({ ...options(), page: language }, async ({ say, store }) => {
        const outcome = await say(text);
        expect(outcome).toMatchObject({ kind: 'clarify', language, facts: [] });
        expect(plain(outcome.reply)).toBe(plain(wordings[language].empty));
        expect(await store.conversation(CONVERSATION)).toMatchObject({ version: 1 });
      }),
  );

  test.each([
    ['1 MB of words', 'WSIS Prizes deadline? '.repeat(50_000)],
    ['1 MB in one word', 'a'.repeat(1_048_576)],
    ['1 MB of combining marks', `a${'\u0301'.repeat(524_288)}`],
    ['1 MB of Chinese', '奖'.repeat(349_525)],
    ['a letter behind more marks than are read', `${'/'.repeat(7000)}a`],
  ])('%s has a reply at once, and the next question its answer', (_, text) =>
    talk(options(), async ({ say }) => {
      let outcome = await say(QUESTION);
      const took = await cpuMs(async () => {
        outcome = await say(text);
      });
      expect(outcome.kind).toMatch(/^(?:clarify|escalated|social)$/);
      expect(outcome.facts).toEqual([]);
      expect(outcome.reply).not.toBe('');
      expect(took).toBeLessThan(2000);
      expect(await say('And in 2024?')).toMatchObject({ kind: 'answered', facts: ['prizes.2024.deadline@1'] });
    }),
  );

  test.each([
    `\u0000${QUESTION}\u0000`,
    QUESTION.split('').join('\u200b'),
    `${QUESTION} \ud83d`,
    `\udc00${QUESTION}`,
    `🎉 ${QUESTION} 🙏🏽`,
    `<b>${QUESTION}</b>`,
  ])('%j is read without what nobody sees', (text) =>
    talk(options(), async ({ say }) => {
      expect(await say(text)).toMatchObject({ kind: 'answered', facts: ['prizes.2026.deadline@1'] });
    }),
  );

  test.each(['constructor', '__proto__', 'toString', '99', '-1', '0', '1e9'])(
    '%j among choices chooses nothing that was not offered',
    (text) =>
      talk(options(), async ({ say }) => {
        await say('What is the deadline?');
        expect((await say(text)).kind).not.toBe('with-staff');
        expect(await say(QUESTION)).toMatchObject({ kind: 'answered', facts: ['prizes.2026.deadline@1'] });
      }),
  );
});

const plain = (text: string) => text.replace(/\p{Cf}/gu, '');
