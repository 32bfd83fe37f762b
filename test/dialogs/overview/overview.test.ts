import { describe, expect, test } from '@jest/globals';
import { NO_BRAKES } from '../../../dialogs/facts/in-force.js';
import { overviewOf } from '../../../dialogs/overview/overview.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { LANGUAGES, type Language } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';
import { atDesk } from '../facts/desk-world.js';
import { aCase, aFeedback, anOutcome, aTurn } from '../store/samples.js';

const brain = realBrain();
const NOW = '2026-03-01T10:00:00.000Z';

async function withStore(
  during: (of: (days: number, language?: Language) => ReturnType<typeof overviewOf>, store: Store) => Promise<void>,
) {
  const store = await openSqliteStore({ path: IN_MEMORY });
  const deps = { store, brain: () => brain, clock: () => new Date(NOW) };
  try {
    await during((days, language = 'en') => overviewOf(days, language, deps), store);
  } finally {
    await store.close();
  }
}

describe('the overview', () => {
  test('of an empty store names every day and what is due', () =>
    withStore(async (overview) => {
      const found = await overview(7);
      expect(found.days.map(({ day }) => day)).toEqual(
        Array.from({ length: 7 }, (_, i) => `2026-0${i < 6 ? `2-${23 + i}` : '3-01'}`),
      );
      expect(found).toMatchObject({ from: '2026-02-23', to: '2026-03-01', missed: [], hoursToAnswer: { count: 0 } });
      expect(found.shareAnswered).toBeUndefined();
      expect(found.upcoming.map(({ day, kind, fact }) => `${day} ${kind} ${fact}`)).toEqual([
        '2026-03-15 deadline prizes.2026.deadline@1',
        '2026-03-20 deadline open-consultation.2026.deadline@1',
      ]);
    }));

  test('counts a question left to staff once, though its address comes in a message of its own', () =>
    atDesk(async ({ ask, store }) => {
      const conversationId = 'c-1';
      await ask('Do I need a visa for the Forum?', { conversationId, messageId: 'm-1' });
      const opened = await ask('moi@moi.example', { conversationId, messageId: 'm-2' });
      expect(opened.caseNumber).toBeDefined();
      const tally = await store.turnTally('2026-02-10', '2026-02-10');
      expect(tally.map(({ kind, count }) => [kind, count])).toEqual([
        ['escalated', 1],
        ['social', 1],
      ]);
    }));

  test('names an answer that stands for a time, as due and as one that did not help', () =>
    withStore(async (_overview, store) => {
      const answer = {
        id: 'act-1',
        at: NOW,
        by: 'nina',
        key: '..visa',
        texts: { en: '–' },
        until: '2026-03-10',
        states: [],
      };
      const desk = { version: 1, brakes: NO_BRAKES, temporary: new Map([['..visa', answer]]) };
      const fact = 'temporary.act-1@1';
      const feedback = aFeedback('m1', { helpful: false, day: '2026-03-01', facts: [fact] });
      await store.commitTurn(aTurn('c-D', 'm2', 0, { transcript: [], feedback }));
      const deps = { store, brain: () => ({ ...brain, desk }), clock: () => new Date(NOW) };
      const { upcoming, unhelpful } = await overviewOf(7, 'en', deps);
      const words = expect.stringMatching(/^Visas/);
      expect(upcoming[0]).toEqual({ day: '2026-03-10', kind: 'expires', fact, words });
      expect(unhelpful).toEqual([{ fact, words, count: 1 }]);
    }));

  test('groups what was missed over languages, with the days before beside it', () =>
    withStore(async (overview, store) => {
      const opened = async (number: string, language: string, openedAt: string) => {
        const newCase = aCase(number, `c-${number}`, { language, openedAt });
        const outcome = { ...anOutcome('x'), kind: 'escalated', asOf: openedAt, language: 'fr' } as const;
        await store.commitTurn(aTurn(`c-${number}`, 'm1', 0, { newCase, outcome }));
      };
      await opened('A', 'fr', '2026-02-28T10:00:00.000Z');
      await opened('B', 'ar', '2026-02-28T11:00:00.000Z');
      await opened('C', 'fr', '2026-02-20T11:00:00.000Z');
      await store.commitTurn(aTurn('c-D', 'm1', 0, { outcome: { ...anOutcome('x'), asOf: NOW } }));
      const feedback = aFeedback('m1', { helpful: false, day: '2026-03-01' });
      await store.commitTurn(aTurn('c-D', 'm2', 1, { transcript: [], feedback }));
      const found = await overview(7);
      expect(found.missed).toEqual([
        {
          key: '..visa',
          label: expect.stringMatching(/visa/i),
          reason: expect.any(String),
          reasonCode: expect.any(String),
          count: 2,
          before: 1,
          languages: [
            { language: 'ar', count: 1 },
            { language: 'fr', count: 1 },
          ],
        },
      ]);
      expect(found.shareAnswered).toBeCloseTo(1 / 3);
      expect(found.days.at(-2)).toMatchObject({ day: '2026-02-28', toStaff: 2, answered: 0 });
      expect(found.unhelpful).toEqual([
        { fact: 'prizes.2026.deadline@1', count: 1, words: expect.stringContaining('15 March 2026') },
      ]);
    }));

  test.each(LANGUAGES)('is in the language of who looks: %s', (language) =>
    withStore(async (overview, store) => {
      await store.commitTurn(aTurn('c1', 'm1', 0, { newCase: aCase('A', 'c1', { openedAt: NOW }) }));
      const [english, mine] = [await overview(7), await overview(7, language)];
      const said = ({ missed, upcoming }: typeof mine) => [missed[0]?.label, missed[0]?.reason, upcoming[0]?.words];
      expect(said(mine).every(Boolean)).toBe(true);
      if (language !== 'en') for (const [i, words] of said(mine).entries()) expect(words).not.toBe(said(english)[i]);
    }),
  );
});
