import { describe, expect, test } from '@jest/globals';
import { aFeedback, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const DAY = '2026-02-14';
const FACT = 'prizes.2026.deadline@1';

/** What every store must do with the verdicts on answers. */
export function storeFeedbackContract(name: string, current: () => Opened): void {
  describe(`${name}: feedback`, () => {
    test('there is none at first', async () => {
      const { store } = current();
      expect(await store.feedback('c1', 'm1')).toBeUndefined();
      expect(await store.feedbackOfDay(DAY)).toEqual({ helpful: 0, notHelpful: 0 });
      expect(await store.feedbackOnFact(FACT)).toEqual({ helpful: 0, notHelpful: 0 });
    });

    test('a verdict is committed with its turn and counts by day and fact, also after a restart', async () => {
      const { store, reopen } = current();
      await store.commitTurn(aTurn('c1', 'm2', 0, { feedback: aFeedback('m1') }));
      await store.commitTurn(aTurn('c2', 'm2', 0, { feedback: aFeedback('m1', { helpful: false }) }));
      const other = aFeedback('m1', { day: '2026-02-15', facts: [FACT, 'forum.2026.dates@2'] });
      await store.commitTurn(aTurn('c3', 'm2', 0, { feedback: other }));
      for (const open of [async () => store, reopen]) {
        const now = await open();
        expect(await now.feedback('c1', 'm1')).toEqual(aFeedback('m1'));
        expect(await now.feedbackOfDay(DAY)).toEqual({ helpful: 1, notHelpful: 1 });
        expect(await now.feedbackOnFact(FACT)).toEqual({ helpful: 2, notHelpful: 1 });
        expect(await now.feedbackOnFact('forum.2026.dates@2')).toEqual({ helpful: 1, notHelpful: 0 });
        expect(await now.feedbackOnFact('forum.2026.dates@1')).toEqual({ helpful: 0, notHelpful: 0 });
      }
    });

    test('a later verdict takes the place of the earlier one', async () => {
      const { store } = current();
      const later = aFeedback('m1', { helpful: false, day: '2026-02-15', personOffered: true });
      await store.commitTurn(aTurn('c1', 'm2', 0, { feedback: aFeedback('m1') }));
      await store.commitTurn(aTurn('c1', 'm3', 1, { feedback: later }));
      expect(await store.feedback('c1', 'm1')).toEqual(later);
      expect(await store.feedbackOfDay(DAY)).toEqual({ helpful: 0, notHelpful: 0 });
      expect(await store.feedbackOfDay('2026-02-15')).toEqual({ helpful: 0, notHelpful: 1 });
      expect(await store.feedbackOnFact(FACT)).toEqual({ helpful: 0, notHelpful: 1 });
    });

    test('a turn that is not committed leaves no verdict', async () => {
      const { store } = current();
      await store.commitTurn(aTurn('c1', 'm1', 0));
      await store.commitTurn(aTurn('c1', 'm2', 0, { feedback: aFeedback('m1') }));
      await store.commitTurn(aTurn('c1', 'm1', 1, { feedback: aFeedback('m1') }));
      expect(await store.feedback('c1', 'm1')).toBeUndefined();
    });
  });
}
