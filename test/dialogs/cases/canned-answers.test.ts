import { describe, expect, test } from '@jest/globals';
import { cannedAnswers } from '../../../dialogs/cases/canned-answers.js';
import type { CaseQuestion } from '../../../dialogs/conversation.js';
import type { Knowledge, KnownFact } from '../../../knowledge/knowledge.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { loadKnowledgeOrThrow } from '../../../knowledge/load.js';
import { dataFolder } from '../../../knowledge/project-root.js';
import { aCase } from '../store/samples.js';

const { knowledge } = loadKnowledgeOrThrow(dataFolder);
const FEBRUARY = '2026-02-10T10:00:00+01:00';
const EXTENSION: CaseQuestion = {
  text: 'Will it be extended?',
  reason: 'neighbour',
  subject: 'extension',
  activity: 'prizes',
  nearby: ['prizes.2026.deadline@1'],
};

interface Offer {
  readonly language?: Language;
  readonly mine?: Language;
  readonly now?: string;
  readonly question?: CaseQuestion;
  readonly base?: Knowledge;
}

function offered({ language = 'en', mine = 'en', now = FEBRUARY, question = EXTENSION, base = knowledge }: Offer) {
  const found = aCase('W-2CDFGH', 'c1', { language, questions: [question] });
  const views = cannedAnswers(found, mine, { knowledge: base, now: new Date(now) });
  return new Map(views.map((view) => [view.id, view]));
}

/** The base with one fact otherwise. */
function withFact(id: string, change: Partial<KnownFact>): Knowledge {
  const changed = (fact: KnownFact): KnownFact => (fact.id === id ? { ...fact, ...change } : fact);
  return {
    ...knowledge,
    facts: new Map([...knowledge.facts].map(([key, fact]) => [key, changed(fact)])),
    factsOf: new Map([...knowledge.factsOf].map(([key, facts]) => [key, facts.map(changed)])),
  };
}

describe('canned answers', () => {
  test.each(LANGUAGES)('are filled in %s, with nothing left open', (language) => {
    const views = offered({ language, mine: language });
    expect(views.size).toBeGreaterThanOrEqual(8);
    for (const { theirs, mine, title } of views.values()) {
      expect(theirs).not.toMatch(/[{}]/);
      expect(theirs).toBe(mine);
      expect(theirs).not.toMatch(/\u2066{2}/);
      expect(title).not.toBe('');
    }
    // The Latin letters of a number may stand between marks of direction.
    expect(views.get('received')?.theirs.replace(/[\u2066-\u2069]/g, '')).toContain('W-2CDFGH');
    expect(views.get('no-extension')?.theirs).toMatch(/15/);
  });

  test('stand side by side in two languages, from the same facts', () => {
    const view = offered({ language: 'fr', mine: 'en' }).get('no-extension');
    expect(view?.theirs).toContain('15 mars 2026');
    expect(view?.mine).toContain('15 March 2026');
    expect(view?.facts).toEqual(['prizes.2026.deadline@1']);
  });

  test('speak of the activity of the case', () => {
    const question = { ...EXTENSION, activity: 'stocktaking' };
    expect(offered({ question }).get('no-extension')?.theirs).toContain('Stocktaking');
    const { activity: _, ...unknown } = EXTENSION;
    const views = offered({ question: unknown });
    expect([views.has('no-extension'), views.has('whom-to-write'), views.has('received')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('of an edition of which no letter speaks nothing is offered', () => {
    expect(offered({ question: { ...EXTENSION, edition: '2031' } }).has('no-extension')).toBe(false);
  });

  test('a day that is over is not offered, or says that it is', () => {
    const views = offered({ now: '2026-11-30T10:00:00+01:00' });
    expect([views.has('where-to-submit'), views.has('forum-dates')]).toEqual([false, false]);
    expect(views.get('no-extension')?.theirs).toMatch(/passed/);
  });

  test('a fact on hold is not offered, nor one that was withdrawn', () => {
    for (const change of [{ onHold: 'being checked' }, { withdrawn: 'wrong' }]) {
      expect(
        offered({ base: withFact('prizes.2026.deadline', change) }).get('no-extension')?.facts ?? [],
      ).not.toContain('prizes.2026.deadline@1');
    }
    expect(offered({ base: withFact('prizes.2026.deadline', { onHold: 'x' }) }).has('no-extension')).toBe(false);
  });
});
