import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GroupAnswer, Store } from '../../../dialogs/store/store.js';
import { AT } from './samples.js';
import type { Opened } from './store-contract.js';

const anAnswer = (id: string): GroupAnswer => ({
  id,
  key: '..visa',
  staffId: 'nina',
  at: AT,
  numbers: ['W-1', 'W-2'],
  texts: { en: 'Yes.', ar: 'نعم.' },
});
const ENDS = [{ number: 'W-1', outcome: 'answered' }];

/** What every store must do with answers to groups of cases. */
export function storeGroupContract(name: string, current: () => Opened): void {
  let store: Store;
  beforeEach(() => {
    store = current().store;
  });

  describe(`${name}: answers to groups`, () => {
    test('wait in their order until they are carried out, also over a restart; each once', async () => {
      for (const id of ['g2', 'g1', 'g2']) await store.addGroupAnswer(anAnswer(id));
      store = await current().reopen();
      expect(await store.unfinishedGroupAnswers()).toEqual([anAnswer('g2'), anAnswer('g1')]);
      expect(await store.groupOutcomes('g2')).toBeUndefined();
      await store.finishGroupAnswer('g2', ENDS);
      await store.finishGroupAnswer('g2', []);
      await store.addGroupAnswer(anAnswer('g2'));
      store = await current().reopen();
      expect(await store.unfinishedGroupAnswers()).toEqual([anAnswer('g1')]);
      expect(await store.groupOutcomes('g2')).toEqual(ENDS);
    });

    test('an unknown one has no end', async () => {
      expect(await store.groupOutcomes('g9')).toBeUndefined();
      await expect(store.finishGroupAnswer('g9', ENDS)).rejects.toMatchObject({ code: 'store-misused' });
    });
  });
}
