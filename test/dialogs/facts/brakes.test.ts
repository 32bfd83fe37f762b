import { describe, expect, test } from '@jest/globals';
import { answerWasWrong } from '../../../dialogs/facts/wrong-answer.js';
import { wordings } from '../../../dialogs/wording/index.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';
import * as ar from '../conversations/ar.js';
import * as en from '../conversations/en.js';
import * as es from '../conversations/es.js';
import * as fr from '../conversations/fr.js';
import * as ru from '../conversations/ru.js';
import * as zh from '../conversations/zh.js';
import { AMINA, atDesk, DEADLINE, QUESTION } from './desk-world.js';

realBrain();
const CHAT = { on: 'chat', state: 'paused' } as const;
const MAIL = { on: 'mail', state: 'paused' } as const;
const TOPIC = { on: 'topic', activity: 'prizes', attribute: 'deadline' } as const;
const mailed = (delivery: 'send' | 'draft' = 'send') => {
  return { channel: 'mail', address: 'moi@moi.example', mail: { subject: 'Question', delivery } } as const;
};

describe('while the chat is paused', () => {
  test.each(LANGUAGES)('a question in %s has a plain sentence, no fact, and the way to staff', (language) =>
    atDesk(async ({ desk, ask }) => {
      await desk.brake(CHAT, AMINA);
      const { says } = { en, fr, es, ar, ru, zh }[language];
      const { kind, facts, reply, language: said } = await ask(says.prizesDeadline, { languageHint: language });
      const words = wordings[language];
      expect({ kind, facts, said }).toEqual({ kind: 'escalated', facts: [], said: language });
      expect(reply.replace(/[\u2066-\u2069]/g, '')).toBe(
        `${words.missing.paused}\n\n${words.offerStaff}\n${words.offerMail}`,
      );
    }),
  );

  test('an address opens the case with what was asked, and answers nothing that is asked beside it', () =>
    atDesk(async ({ desk, ask, store }) => {
      await desk.brake(CHAT, AMINA);
      const id = { conversationId: 'c-paused' };
      await ask(QUESTION, { ...id, messageId: 'm-1' });
      const { caseNumber = '', facts } = await ask(`moi@moi.example – and when is the Forum 2026?`, {
        ...id,
        messageId: 'm-2',
      });
      expect(facts).toEqual([]);
      expect((await store.case(caseNumber))?.questions).toMatchObject([{ text: QUESTION, reason: 'paused' }]);
    }));

  test('mail goes on, and the chat does so when it is let go', () =>
    atDesk(async ({ desk, ask }) => {
      await desk.brake(CHAT, AMINA);
      expect((await ask(QUESTION, mailed())).kind).toBe('answered');
      expect((await ask(QUESTION)).kind).toBe('escalated');
      expect(await desk.brake({ ...CHAT, state: 'free' }, AMINA)).toMatchObject({ kind: 'in-force', version: 2 });
      expect((await ask(QUESTION)).kind).toBe('answered');
    }));
});

describe('while mail is paused', () => {
  test('an answer lies ready for staff, and no receipt goes out', () =>
    atDesk(async ({ desk, ask, store }) => {
      await desk.brake(MAIL, AMINA);
      await ask(QUESTION, mailed());
      await ask('Can you help me with my visa for the Forum 2026?', mailed());
      const bodies = (await store.pendingOutbox('mail')).map(({ body }) => body);
      const replies = bodies.filter((body) => body.kind === 'mail-reply');
      expect(replies).toMatchObject([{ purpose: 'answer', delivery: 'draft' }]);
      expect(bodies.filter(({ kind }) => kind === 'case')).toHaveLength(1);
      expect((await ask(QUESTION)).kind).toBe('answered');
    }));
});

describe('a topic', () => {
  test('paused is as if on hold, in chat and mail, and the rest is answered', () =>
    atDesk(async ({ desk, ask }) => {
      await desk.brake({ ...TOPIC, state: 'paused' }, AMINA);
      for (const outcome of [await ask(QUESTION), await ask(QUESTION, mailed())]) {
        expect(outcome).toMatchObject({ kind: 'escalated', facts: [] });
        expect(outcome.reply).toContain('under revision');
      }
      expect((await ask('What is the deadline of the open consultation 2026?')).kind).toBe('answered');
      const list = await ask('What is the deadline?');
      expect(list.reply).not.toContain('15 March');
    }));

  test('on draft goes to staff: offered in chat, proposed in the case by mail', () =>
    atDesk(async ({ desk, ask, store }) => {
      await desk.brake({ ...TOPIC, state: 'draft' }, AMINA);
      const chat = await ask(QUESTION);
      expect(chat).toMatchObject({ kind: 'escalated', facts: [] });
      for (const delivery of ['send', 'draft'] as const) {
        const { reply, facts, caseNumber = '' } = await ask(QUESTION, mailed(delivery));
        expect({ reply: reply.includes('15 March'), facts }).toEqual({ reply: false, facts: [] });
        const [question] = (await store.case(caseNumber))?.questions ?? [];
        expect(question).toMatchObject({ reason: 'on-draft', nearby: [`${DEADLINE}@1`] });
        expect(question?.proposed).toContain('15 March 2026');
      }
    }));

  test('on draft beside another question: the other is answered by mail, this one left open', () =>
    atDesk(async ({ desk, ask, store }) => {
      await desk.brake({ ...TOPIC, state: 'draft' }, AMINA);
      const both = `${QUESTION} And when is the WSIS Forum 2026?`;
      const { kind, facts, caseNumber = '' } = await ask(both, mailed());
      expect({ kind, facts }).toEqual({ kind: 'partial', facts: ['forum.2026.dates@1'] });
      expect((await store.case(caseNumber))?.questions).toMatchObject([{ reason: 'on-draft' }]);
    }));
});

describe('an answer that was wrong', () => {
  test('has its topic on draft and tells who was told the same', () =>
    atDesk(async ({ desk, ask, store, assistant }) => {
      await ask(QUESTION, { conversationId: 'c-1' });
      await ask('When is the WSIS Forum 2026?', { conversationId: 'c-2' });
      await ask(QUESTION, { ...mailed(), conversationId: 'mail-1' });
      const wrong = { conversationId: 'c-1', messageId: 'm-1' };
      const result = await answerWasWrong(wrong, AMINA, { store, desk, facts: assistant.facts });
      expect(result).toMatchObject({
        topics: [{ activity: 'prizes', attribute: 'deadline' }],
        facts: [`${DEADLINE}@1`],
      });
      expect(result?.told.map(({ conversationId }) => conversationId)).toEqual(['mail-1', 'c-1']);
      expect((await ask(QUESTION)).kind).toBe('escalated');
    }));

  test('that stated nothing, or is none, changes nothing', () =>
    atDesk(async ({ desk, ask, store, assistant }) => {
      await ask('Hello', { conversationId: 'c-1' });
      const parts = { store, desk, facts: assistant.facts };
      for (const conversationId of ['c-1', 'c-2'])
        expect(await answerWasWrong({ conversationId, messageId: 'm-1' }, AMINA, parts)).toBeUndefined();
      expect(await store.factsVersion()).toBe(0);
    }));
});
