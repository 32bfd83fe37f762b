import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../dialogs/store/store.js';
import { AT, aCase, aChange, aFeedback, anOutcome, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const DAY = '2026-02-14';
const NEXT = '2026-02-15';
// Late in the evening in UTC it is the next day in Geneva.
const LATE = '2026-02-14T23:30:00.000Z';

/** What every store must be able to tell of the product's work. */
export function storeOverviewContract(name: string, current: () => Opened): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });
  const kind = (of: 'answered' | 'clarify', asOf = AT) => ({ outcome: { ...anOutcome('x'), kind: of, asOf } });

  describe(`${name}: overview`, () => {
    test('messages of stakeholders are counted by day in Geneva, channel, language and outcome', async () => {
      await store.commitTurn(aTurn('c1', 'm1', 0, kind('answered')));
      await store.commitTurn(aTurn('c1', 'm2', 1, kind('answered')));
      await store.commitTurn(aTurn('c2', 'm1', 0, kind('clarify', LATE)));
      // What staff do is no message of a stakeholder.
      await store.commitTurn(aTurn('c1', 'm3', 2, { transcript: [] }));
      // Nor does who hands in an address ask again.
      await store.commitTurn(aTurn('c1', 'm4', 3, { ...kind('answered'), asksNothing: true }));
      store = await current().reopen();
      const row = { channel: 'chat', language: 'en' };
      expect(await store.turnTally(DAY, NEXT)).toEqual([
        { ...row, day: DAY, kind: 'answered', count: 2 },
        { ...row, day: DAY, kind: 'social', count: 1 },
        { ...row, day: NEXT, kind: 'clarify', count: 1 },
      ]);
      expect(await store.turnTally(NEXT, NEXT)).toHaveLength(1);
    });

    test('what was left to staff, and how long they took', async () => {
      for (const [id, openedAt] of [
        ['A', AT],
        ['B', AT],
        ['C', LATE],
      ] as const) {
        await store.commitTurn(aTurn(`c-${id}`, 'm1', 0, { newCase: aCase(id, `c-${id}`, { openedAt }) }));
      }
      const found = aCase('A', 'c-A');
      const by = { actor: 'staff:nina', at: '2026-02-14T11:00:00.000Z' } as const;
      const claim = aChange(found, { action: 'claim', owner: 'nina', ...by });
      await store.changeCase(claim);
      const reply = aChange(claim.case, { action: 'reply', ...by, at: '2026-02-14T11:30:00.000Z' });
      await store.changeCase(reply);
      await store.changeCase(aChange(reply.case, { action: 'reply', ...by, at: '2026-02-16T11:30:00.000Z' }));
      store = await current().reopen();
      const left = { key: '..visa', reason: 'neighbour', language: 'fr' };
      expect(await store.leftTally(DAY, NEXT)).toEqual([
        { ...left, day: DAY, count: 2 },
        { ...left, day: NEXT, count: 1 },
      ]);
      expect(await store.hoursToAnswer(DAY, DAY)).toEqual([2.5]);
      expect(await store.hoursToAnswer(NEXT, NEXT)).toEqual([]);
    });

    test('conversations that ended on a question back', async () => {
      await store.commitTurn(aTurn('c1', 'm1', 0, kind('clarify')));
      await store.commitTurn(aTurn('c2', 'm1', 0, kind('clarify')));
      await store.commitTurn(aTurn('c2', 'm2', 1, kind('answered')));
      expect(await store.droppedConversations(DAY, DAY, 9)).toEqual([
        { conversationId: 'c1', language: 'en', lastAt: AT },
      ]);
      expect(await store.droppedConversations(NEXT, NEXT, 9)).toEqual([]);
    });

    test('facts of answers that did not help', async () => {
      const judged = (messageId: string, helpful: boolean) => ({ feedback: aFeedback(messageId, { helpful }) });
      await store.commitTurn(aTurn('c1', 'm1', 0, judged('m0', false)));
      await store.commitTurn(aTurn('c2', 'm1', 0, judged('m0', false)));
      await store.commitTurn(aTurn('c3', 'm1', 0, judged('m0', true)));
      expect(await store.unhelpfulFacts(DAY, DAY)).toEqual([{ fact: 'prizes.2026.deadline@1', count: 2 }]);
      expect(await store.unhelpfulFacts(NEXT, NEXT)).toEqual([]);
    });
  });
}
