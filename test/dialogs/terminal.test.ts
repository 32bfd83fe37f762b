import { expect, test } from '@jest/globals';
import { createTerminal, type Question } from '../../dialogs/terminal.js';
import { realBrain } from '../support/brain.js';

const terminal = createTerminal(realBrain());
const ask = (text: string, more: Partial<Question> = {}) =>
  terminal.ask({ text, now: new Date('2026-02-10T10:00:00+01:00'), history: [], ...more });

test('a question, with the facts and the confidence behind its answer', async () => {
  const answer = await ask('Quelle est la date limite pour les prix du SMSI 2026 ?');
  expect(answer).toMatchObject({ language: 'fr', outcome: 'answered', facts: ['prizes.2026.deadline@1'] });
  expect(answer.reply).toContain('15 mars 2026');
  expect(answer.confidence).toBeGreaterThan(0.3);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  expect(answer.ms).toBeGreaterThan(0);
});

test('the clock is the question’s own', async () => {
  const text = 'What is the deadline for the WSIS Prizes 2026?';
  const [open, passed] = [await ask(text), await ask(text, { now: new Date('2026-04-01T10:00:00+02:00') })];
  expect(open.facts).toEqual(passed.facts);
  expect(open.reply).not.toEqual(passed.reply);
});

test('the history counts, and nothing is left of it for the next question', async () => {
  const history = ['When is the deadline for the Prizes 2026?'];
  expect(await ask('and for the open consultation?', { history })).toMatchObject({
    facts: ['open-consultation.2026.deadline@1'],
  });
  expect((await ask('and for the open consultation?')).facts).not.toEqual(['open-consultation.2026.deadline@1']);
});

test('the hint holds where the text has no language of its own', async () => {
  expect((await ask('wsis prizes deadline', { language: 'zh' })).language).toBe('zh');
  expect((await ask('Когда форум?', { language: 'zh' })).language).toBe('ru');
});

test('questions at the same time do not meet', async () => {
  const texts = ['When is the Forum 2026?', 'Prizes 2026 deadline?', 'When is the Forum 2024?'];
  const together = await Promise.all(texts.map((text) => ask(text)));
  for (const [index, text] of texts.entries()) expect(together[index]?.reply).toBe((await ask(text)).reply);
});
