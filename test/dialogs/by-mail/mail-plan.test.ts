import { describe, expect, test } from '@jest/globals';
import { type PlanDeps, planMail } from '../../../dialogs/by-mail/mail-plan.js';
import type { MailReading } from '../../../dialogs/by-mail/read-mail.js';
import type { AnswerPart } from '../../../dialogs/message.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';

const { knowledge } = realBrain();
const now = new Date('2026-02-10T10:00:00+01:00');
const deps: PlanDeps = { knowledge, now, autoFloor: 0.5, caseNumber: 'W-234567' };
const THREAD = { transcript: [], acknowledged: false, stated: new Set<string>() };

function answerOf(id: string): AnswerPart {
  const fact = knowledge.facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  const topic = { activity: fact.activity, attribute: fact.attribute, edition: fact.edition };
  return { kind: 'answer', topic, facts: [fact], noLaterEdition: false, hourAsked: false };
}

const reading = (confidences: readonly number[], language: MailReading['language'] = 'en'): MailReading => ({
  language,
  unserved: false,
  parts: [answerOf('prizes.2026.deadline'), answerOf('forum.2026.dates')],
  texts: ['Until when …?', 'And what about it …?'],
  confidences,
  confidence: Math.min(...confidences),
  questions: 2,
  unhelpful: false,
  asks: true,
});

describe('two questions, of which one is not sure enough', () => {
  test.each(LANGUAGES)('%s: the sure one is answered, the other named and left with its proposal', (language) => {
    const plan = planMail(reading([0.9, 0.3], language), { subject: '', delivery: 'send' }, THREAD, deps);
    expect(plan.kind).toBe('partial');
    expect(plan.written?.facts).toEqual(['prizes.2026.deadline@1']);
    expect(plan.written?.text).toContain('W-234567');
    expect(plan.written?.text).toMatch(/^2\. /m);
    expect(plan.left).toEqual([
      expect.objectContaining({ reason: 'low-confidence', activity: 'forum', text: 'And what about it …?' }),
    ]);
    expect(plan.left[0]?.proposed).toMatch(/2026/);
  });

  test('both are answered in a draft, which staff look at', () => {
    const plan = planMail(reading([0.9, 0.3]), { subject: '', delivery: 'draft' }, THREAD, deps);
    expect(plan).toMatchObject({ kind: 'answered', left: [] });
  });

  test('neither is where both are unsure: a receipt', () => {
    const plan = planMail(reading([0.4, 0.3]), { subject: '', delivery: 'send' }, THREAD, deps);
    expect(plan).toMatchObject({ kind: 'escalated', written: { purpose: 'receipt', facts: [] } });
    expect(plan.left).toHaveLength(2);
  });
});
