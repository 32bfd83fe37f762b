import { describe, expect, test } from '@jest/globals';
import { questionView, voiceOf } from '../../../dialogs/cases/show-case.js';
import { suggestAnswer } from '../../../dialogs/cases/suggest-answer.js';
import type { CaseQuestion } from '../../../dialogs/conversation.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../../dialogs/settings.js';
import type { Knowledge, KnownFact } from '../../../knowledge/knowledge.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';
import { aCase } from '../store/samples.js';

const brain = realBrain();
const now = new Date('2026-02-10T10:00:00+01:00');
const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };

const EXTENSION: CaseQuestion = {
  text: 'Will the deadline of the WSIS Prizes be extended?',
  reason: 'neighbour',
  subject: 'extension',
  activity: 'prizes',
  edition: '2026',
  nearby: ['prizes.2026.deadline@1'],
};
const UNSURE: CaseQuestion = {
  text: 'Until when for the prizes?',
  reason: 'low-confidence',
  subject: 'deadline',
  activity: 'prizes',
  edition: '2026',
  nearby: ['prizes.2026.deadline@1'],
  proposed: 'as proposed then',
};
const GARBLED: CaseQuestion = { text: 'Xqzv brrt 77?', reason: 'not-understood', nearby: [] };

function withFact(id: string, change: Partial<KnownFact>): Knowledge {
  const { knowledge } = brain;
  const changed = (fact: KnownFact): KnownFact => (fact.id === id ? { ...fact, ...change } : fact);
  return {
    ...knowledge,
    facts: new Map([...knowledge.facts].map(([key, fact]) => [key, changed(fact)])),
    factsOf: new Map([...knowledge.factsOf].map(([key, facts]) => [key, facts.map(changed)])),
  };
}

const suggested = (
  questions: readonly CaseQuestion[],
  language: Language,
  mine: Language,
  knowledge = brain.knowledge,
) => suggestAnswer(aCase('W-2CDFGH', 'c1', { language, questions }), mine, { ...brain, knowledge, now, gates });

/** Days of the month, years and amounts of a text, in Latin digits. */
const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort();

describe('the answer that is suggested', () => {
  test.each(LANGUAGES)('stands in %s beside the language of staff, from the same facts', (language) => {
    const both = suggested([UNSURE], language, 'en');
    expect(both?.facts).toEqual(['prizes.2026.deadline@1']);
    expect(both?.mine).toContain('15 March 2026');
    expect(both?.theirs).toContain('2026');
    expect(both?.theirs).toBe(suggested([UNSURE], 'en', language)?.mine);
    if (language !== 'en') expect(both?.theirs).not.toContain('March');
    // Chinese and Arabic name months by number or by two names: the years and the day are the same everywhere.
    for (const number of ['15', '2026']) expect(numbers(both?.theirs ?? '')).toContain(number);
  });

  test('to what is not in the letters it states what is known nearby, and nothing else', () => {
    const both = suggested([EXTENSION], 'fr', 'en');
    expect(both?.theirs).toContain('15 mars 2026');
    expect(both?.mine).not.toMatch(/exten/i);
    expect(both?.facts).toEqual(['prizes.2026.deadline@1']);
  });

  test('several questions are answered in their order, each fact once', () => {
    const when: CaseQuestion = {
      text: 'When is the Forum?',
      reason: 'low-confidence',
      subject: 'dates',
      activity: 'forum',
      nearby: [],
    };
    const both = suggested([when, UNSURE, EXTENSION], 'en', 'en');
    expect(both?.facts).toEqual(['forum.2026.dates@1', 'prizes.2026.deadline@1']);
    expect(both?.theirs).toMatch(/^1\. [\s\S]*Forum[\s\S]*\n2\. [\s\S]*Prizes/);
  });

  test.each([
    ['nothing was understood', [GARBLED], brain.knowledge],
    ['an earlier answer did not help', [{ ...UNSURE, reason: 'not-helpful', answer: 'told before' }], brain.knowledge],
    ['the fact is on hold', [UNSURE], withFact('prizes.2026.deadline', { onHold: 'being checked' })],
    ['the fact was withdrawn', [EXTENSION], withFact('prizes.2026.deadline', { withdrawn: 'wrong' })],
    ['nothing was asked', [], brain.knowledge],
  ])('is none where %s', (_why, questions, knowledge) => {
    expect(suggested(questions, 'en', 'en', knowledge)).toBeUndefined();
  });
});

describe('what was understood of a question', () => {
  const viewed = (question: CaseQuestion, mine: Language, language: Language = 'en', knowledge = brain.knowledge) => {
    const deps = { ...brain, knowledge, now, gates };
    const found = aCase('W-2CDFGH', 'c1', { language, questions: [question] });
    return questionView(question, found, voiceOf(mine, deps), deps);
  };

  test.each([
    ['en', 'WSIS Prizes 2026: extended or moved deadlines'],
    ['fr', 'Prix du SMSI 2026'],
    ['es', 'Premios de la CMSI 2026'],
    ['ar', 'جوائز القمة العالمية لمجتمع المعلومات لعام 2026'],
    ['ru', 'Премии ВВУИО 2026 года'],
    ['zh', '2026年信息社会世界峰会奖'],
  ] as const)('is said in %s, whatever language it was asked in', (mine, topic) => {
    const view = viewed(EXTENSION, mine, 'zh');
    expect(view.understood.topic).toContain(topic);
    expect(view.understood).toMatchObject({ edition: '2026', notInLetters: true });
    expect(view.understood.attribute).not.toBe('extension');
    expect(view.facts).toMatchObject([{ reference: 'prizes.2026.deadline@1', state: 'current' }]);
    expect(view.facts[0]?.theirs).toContain('2026年3月15日');
    expect(view.facts[0]?.source).toContain('SMSI 2026');
  });

  test('tells how sure that is, and what was proposed', () => {
    expect(viewed(UNSURE, 'en')).toMatchObject({ proposed: 'as proposed then', reasonCode: 'low-confidence' });
    expect(viewed(UNSURE, 'en').confidence).toBeGreaterThan(0.5);
    const garbled = viewed(GARBLED, 'fr');
    expect(garbled).toMatchObject({ understood: { topic: 'Non compris' }, facts: [] });
  });

  test.each([
    ['on-hold', { onHold: 'being checked' }],
    ['withdrawn', { withdrawn: 'wrong' }],
    ['passed', { deadline: { date: '2026-01-15', wording: 'by' } }],
    ['superseded', { supersededBy: 'prizes.general.about' }],
  ] as const)('shows a fact that is %s as such', (state, change) => {
    const knowledge = withFact('prizes.2026.deadline', change);
    expect(viewed(EXTENSION, 'en', 'en', knowledge).facts[0]).toMatchObject({ state });
  });
});
