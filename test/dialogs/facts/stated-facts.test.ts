import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statedInAnswer } from '../../../dialogs/cases/stated-in-answer.js';
import { suggestAnswer } from '../../../dialogs/cases/suggest-answer.js';
import type { CaseQuestion } from '../../../dialogs/conversation.js';
import { inForce } from '../../../dialogs/facts/in-force.js';
import { statedFacts } from '../../../dialogs/facts/stated-facts.js';
import { plainFact } from '../../../dialogs/facts/undo.js';
import type { FactChange } from '../../../dialogs/store/fact-book.js';
import type { FactEdit } from '../../../knowledge/fact-edit.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';
import { stating } from '../../support/stating.js';
import { aCase } from '../store/samples.js';

const brain = realBrain();
const NOW = new Date('2026-02-10T09:00:00Z');
const DEADLINE = 'prizes.2026.deadline';
const deadline = brain.knowledge.facts.get(DEADLINE);
if (!deadline) throw new Error('no deadline');

const asks = (attribute: string, activity = 'prizes', edition = '2026'): CaseQuestion => ({
  text: '?',
  reason: 'unsure',
  subject: attribute,
  activity,
  edition,
  nearby: [],
});
const caseOf = (language: Language, ...questions: readonly CaseQuestion[]) =>
  aCase('W-2CDFGH', 'c1', { language, questions });
const suggested = (language: Language, now = NOW, ...questions: readonly CaseQuestion[]) => {
  const found = caseOf(language, ...questions);
  return { found, suggestion: suggestAnswer(found, 'en', { ...brain, now, gates: stating.gates }) };
};

describe('what staff state', () => {
  test('is all of a suggestion that is sent as it stands, whatever it is about', () => {
    const activities = fc.constantFrom(...brain.knowledge.activities.keys());
    const attributes = fc.constantFrom(...brain.knowledge.attributes.keys());
    const property = fc.property(
      activities,
      attributes,
      fc.constantFrom(...LANGUAGES),
      (activity, attribute, language) => {
        const edition = '2026';
        const { found, suggestion } = suggested(language, NOW, { ...asks(attribute, activity), edition });
        fc.pre(suggestion !== undefined);
        const stated = statedInAnswer(suggestion?.theirs ?? '', found, NOW, stating);
        expect(stated.facts).toEqual(expect.arrayContaining([...(suggestion?.facts ?? [])]));
        expect(stated.stopped).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: 600 });
  });

  test.each(LANGUAGES)('is not a day that was struck out of it, in %s', (language) => {
    const { found, suggestion } = suggested(language, NOW, asks('deadline'));
    expect(suggestion?.facts).toEqual([`${DEADLINE}@1`]);
    const without = (suggestion?.theirs ?? '').replace(/[0-9٠-٩]+/g, '…');
    expect(statedInAnswer(without, found, NOW, stating).facts).toEqual([]);
  });

  test.each([
    ['en', 'Please send it by March 15.'],
    ['fr', 'Merci de l’envoyer avant le 15 mars.'],
    ['es', 'Envíelo hasta el 15 de marzo de 2026.'],
    ['ar', 'يرجى الإرسال قبل 15 مارس 2026.'],
    ['ru', 'Пришлите до 15 марта, пожалуйста.'],
    ['zh', '请在3月15日前提交。'],
  ] as const)('is a day in their own words too, in %s', (language, text) => {
    expect(statedInAnswer(text, caseOf(language, asks('visa')), NOW, stating).facts).toContain(`${DEADLINE}@1`);
  });

  test('is looked up everywhere where nothing of the question was understood, by a day with its year', () => {
    const found = aCase('W-2CDFGH', 'c1', { questions: [{ text: 'hm', reason: 'not-understood', nearby: [] }] });
    const of = (text: string) => statedInAnswer(text, found, NOW, stating).facts;
    expect(of('It is due on 15 March 2026.')).toContain(`${DEADLINE}@1`);
    expect(of('We had a meeting on 14 March 2026.')).toEqual([]);
  });
});

const change = (edits: readonly FactEdit[]): FactChange => ({ id: 'c', kind: 'put', at: '', by: 'a', why: 'w', edits });
const on = (...edits: readonly FactEdit[]) => {
  const { knowledge, brakes, version, earlier } = inForce(brain.knowledge, { version: 1, changes: [change(edits)] });
  return { knowledge, desk: { version, brakes, earlier }, now: NOW };
};
const held = on({ edit: 'mark', fact: DEADLINE, mark: 'onHold', value: 'being moved' });
const later = { date: '2026-03-31', wording: 'by' } as const;
const corrected = on({ edit: 'fact', fact: { ...plainFact(deadline), version: 2, deadline: later } });
const superseded = on(
  { edit: 'fact', fact: { ...plainFact(deadline), id: 'prizes.2026.later', deadline: later } },
  { edit: 'mark', fact: DEADLINE, mark: 'supersededBy', value: 'prizes.2026.later' },
);

describe('what they should not state any more', () => {
  test.each([
    ['what is on hold', held, 'The deadline is 15 March 2026.', [`${DEADLINE}@1`]],
    ['what was corrected', corrected, 'The deadline is 15 March 2026.', [`${DEADLINE}@1`]],
    ['what was superseded', superseded, 'The deadline is 15 March 2026.', [`${DEADLINE}@1`]],
    ['an old day beside the new one is no fault', corrected, 'Moved from 15 March to 31 March 2026.', []],
    ['nor beside what took its place', superseded, 'Moved from 15 March to 31 March 2026.', []],
    ['nor the new one alone', corrected, 'The deadline is 31 March 2026.', []],
    ['nor what says no day', held, 'We shall come back to you.', []],
  ])('%s', (_name, deps, text, stopped) => {
    const about = [...(deps.knowledge.factsOf.get('prizes') ?? [])].filter(({ edition }) => edition === '2026');
    expect(statedFacts(text, about, deps).stopped).toEqual(stopped);
    expect(
      statedFacts(text.replaceAll('March', 'March 2026').replaceAll('2026 2026', '2026'), [], deps).stopped,
    ).toEqual(stopped);
  });
});
