import { describe, expect, test } from '@jest/globals';
import { wordings } from '../../dialogs/wording/index.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { realBrain } from '../support/brain.js';
import { CONVERSATION, type Talk, talk } from '../support/talk.js';
import * as ar from './conversations/ar.js';
import * as en from './conversations/en.js';
import * as es from './conversations/es.js';
import * as fr from './conversations/fr.js';
import * as ru from './conversations/ru.js';
import * as zh from './conversations/zh.js';
import { aTurn } from './store/samples.js';

const FEBRUARY = '2026-02-10T10:00:00+01:00';
const DAY = '2026-02-10';
const FACT = 'prizes.2026.deadline';
const ADDRESS = 'amina@moi.example';
const brain = realBrain();
const tables = { en, fr, es, ar, ru, zh };
const questionIn = (language: Language) => tables[language].says.prizesDeadline;
const QUESTION = questionIn('en');
const plain = (text: string) => text.replace(/\p{Cf}/gu, '');

/** Asks the question of which the tests judge the answer, as the message `asked`. */
const ask = ({ say }: Talk, text = QUESTION) => say(text, { messageId: 'asked' });
const judge = ({ say }: Talk, helpful: boolean, messageId: string, about = 'asked') =>
  say('', { messageId, feedback: { about, helpful } });
const repliesOf = async ({ store }: Talk) => (await store.pendingOutbox('chat')).length;

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordings[language];
  const options = { brain, now: FEBRUARY, page: language };

  test('"not helpful" leads to a person: a case with question and answer, to which an address is added', () =>
    talk({ ...options, canPromise: true }, async (one) => {
      const answer = await ask(one, questionIn(language));
      const told = await judge(one, false, 'v1');
      expect(told).toMatchObject({ kind: 'escalated', language, facts: [], choices: [] });
      const { caseNumber = '' } = told;
      const said = `${words.notHelpful}\n\n${words.caseOpened(caseNumber)}\n${words.answerHere}\n`;
      expect(plain(told.reply).startsWith(plain(said))).toBe(true);
      const { reply } = await one.say(ADDRESS);
      expect(plain(reply)).toBe(plain(words.addressKept(caseNumber, ADDRESS)));
      expect(await one.store.case(caseNumber)).toMatchObject({
        address: ADDRESS,
        questions: [{ text: questionIn(language), reason: 'not-helpful', nearby: answer.facts, answer: answer.reply }],
        transcript: [
          { from: 'user', text: questionIn(language) },
          { from: 'bot', text: answer.reply },
          { from: 'bot', text: told.reply },
        ],
      });
    }));

  test('where nobody can keep a promise the mailbox is named', () =>
    talk(options, async (one) => {
      await ask(one, questionIn(language));
      const { reply, caseNumber } = await judge(one, false, 'v1');
      expect(plain(reply)).toBe(plain(`${words.notHelpful}\n\n${words.writeTo('wsis-info@itu.int')}`));
      expect(caseNumber).toBeUndefined();
      expect(await one.store.counter('unanswered', DAY)).toBe(1);
    }));
});

describe('a verdict', () => {
  const options = { brain, now: FEBRUARY, canPromise: true };

  test('is kept with the versions of the facts; "helpful" is taken without a word', () =>
    talk(options, async (one) => {
      const { facts } = await ask(one);
      expect(facts.map((fact) => fact.replace(/@.*/, ''))).toContain(FACT);
      one.at('2026-02-11T00:30:00+01:00');
      expect(await judge(one, true, 'v1')).toMatchObject({ kind: 'social', reply: '' });
      expect(await one.store.feedback(CONVERSATION, 'asked')).toEqual({
        messageId: 'asked',
        helpful: true,
        facts,
        language: 'en',
        at: '2026-02-10T23:30:00.000Z',
        day: '2026-02-11',
        personOffered: false,
      });
      expect(await one.store.feedbackOfDay('2026-02-11')).toEqual({ helpful: 1, notHelpful: 0 });
      for (const fact of facts) expect(await one.store.feedbackOnFact(fact)).toEqual({ helpful: 1, notHelpful: 0 });
      expect(await repliesOf(one)).toBe(1);
      expect(await one.store.transcript(CONVERSATION)).toHaveLength(2);
    }));

  test('given again changes nothing, and a person gets it once however often it changes', () =>
    talk(options, async (one) => {
      await ask(one);
      const verdicts = [false, false, true, true, false];
      for (const [index, helpful] of verdicts.entries()) await judge(one, helpful, `v${index}`);
      expect(await one.store.feedback(CONVERSATION, 'asked')).toMatchObject({ helpful: false, personOffered: true });
      expect(await one.store.feedbackOfDay(DAY)).toEqual({ helpful: 0, notHelpful: 1 });
      expect(await repliesOf(one)).toBe(2);
      expect(await one.store.cases({ order: 'newest', limit: 9 })).toMatchObject({ total: 1 });
    }));

  test('the same message again has one turn', () =>
    talk(options, async (one) => {
      await ask(one);
      const first = await judge(one, false, 'v1');
      expect(await judge(one, false, 'v1')).toEqual(first);
      expect(await repliesOf(one)).toBe(2);
    }));

  test('given at once from two tabs makes one case', () =>
    talk(options, async (one) => {
      await ask(one);
      await Promise.all(['v1', 'v2', 'v3'].map((messageId) => judge(one, false, messageId)));
      expect(await repliesOf(one)).toBe(2);
      expect(await one.store.cases({ order: 'newest', limit: 9 })).toMatchObject({ total: 1 });
    }));

  test('opens a case with the address where it is known', () =>
    talk(options, async (one) => {
      const { reply: answer } = await one.say(QUESTION, { messageId: 'asked', address: ADDRESS });
      const { caseNumber = '', reply } = await judge(one, false, 'v1');
      expect(reply).toContain(caseNumber);
      expect(await one.store.case(caseNumber)).toMatchObject({
        address: ADDRESS,
        questions: [{ text: QUESTION, answer }],
      });
      expect(await one.store.counter('unanswered', DAY)).toBe(0);
    }));

  test('leaves an open question back as it is', () =>
    talk(options, async (one) => {
      await ask(one);
      const focus = { activity: 'forum', attribute: 'dates', edition: '2026' };
      const offered = [{ label: 'WSIS Forum', value: 'WSIS Forum', focus }];
      const turn = aTurn(CONVERSATION, 'which', 1);
      await one.store.commitTurn({ ...turn, conversation: { ...turn.conversation, offered } });
      await judge(one, false, 'v1');
      expect(await one.say('1')).toMatchObject({
        kind: 'answered',
        facts: expect.arrayContaining(['forum.2026.dates@1']),
      });
    }));

  test.each([
    ['nothing', 'nowhere'],
    ['a greeting', 'hello'],
    ['what was left to staff', 'visa'],
  ])('on %s is dropped', (_what, about) =>
    talk(options, async (one) => {
      await one.say('Hello', { messageId: 'hello' });
      await one.say('Can you help me with my visa?', { messageId: 'visa' });
      expect(await judge(one, false, 'v1', about)).toMatchObject({ kind: 'social', reply: '' });
      expect(await one.store.feedback(CONVERSATION, about)).toBeUndefined();
      expect(await repliesOf(one)).toBe(2);
    }),
  );

  test('while a person owns the conversation is kept and the bot stays silent', () =>
    talk(options, async (one) => {
      await ask(one);
      const turn = aTurn(CONVERSATION, 'claim', 1);
      await one.store.commitTurn({ ...turn, conversation: { ...turn.conversation, owner: 'staff' } });
      expect(await judge(one, false, 'v1')).toMatchObject({ kind: 'with-staff', reply: '' });
      expect(await one.store.feedback(CONVERSATION, 'asked')).toMatchObject({ helpful: false, personOffered: false });
      expect(await repliesOf(one)).toBe(1);
    }));

  test('is asked for under answers alone', () =>
    talk(options, async (one) => {
      for (const text of ['What is the deadline?', 'Hello', 'Can you help me with my visa?', QUESTION])
        await one.say(text);
      const bodies = (await one.store.pendingOutbox('chat')).map(({ body }) => body);
      expect(bodies.map((body) => body.kind === 'reply' && body.isAnswer === true)).toEqual([
        false,
        false,
        false,
        true,
      ]);
    }));
});
