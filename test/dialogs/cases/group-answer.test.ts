import { describe, expect, test } from '@jest/globals';
import { actAtDesk } from '../../../dialogs/cases/desk-acts.js';
import { faultOf, type GroupDeps, groupMembers, runGroupAnswers } from '../../../dialogs/cases/group-answer.js';
import type { CaseQuestion } from '../../../dialogs/conversation.js';
import { makeLog } from '../../../dialogs/log.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { GroupAnswer, Store } from '../../../dialogs/store/store.js';
import { StoreError } from '../../../dialogs/store/store-error.js';
import { stating } from '../../support/stating.js';
import { AT, aCase, aChange, aTurn } from '../store/samples.js';

const EXTENSION = 'prizes.2026.extension';
const asked: CaseQuestion = {
  text: '?',
  reason: 'neighbour',
  activity: 'prizes',
  edition: '2026',
  subject: 'extension',
  nearby: [],
};
const visa: CaseQuestion = { text: '?', reason: 'neighbour', subject: 'visa', nearby: [] };
const texts = { en: 'No extension is planned.', fr: 'Aucune prolongation n’est prévue.', ar: 'لا تمديد.' };

const answer = (numbers: readonly string[], more: Partial<GroupAnswer> = {}): GroupAnswer => ({
  id: 'g1',
  key: EXTENSION,
  staffId: 'nina',
  at: AT,
  numbers,
  texts,
  ...more,
});

/** Cases that ask for an extension, in turn by chat and mail, in three languages. */
async function withCases(count: number, during: (store: Store, numbers: readonly string[]) => Promise<void>) {
  const store = await openSqliteStore({ path: IN_MEMORY });
  const numbers = Array.from({ length: count }, (_, index) => `W-${String(index).padStart(3, '0')}`);
  try {
    for (const [index, number] of numbers.entries()) {
      const language = ['en', 'fr', 'ar'][index % 3] ?? 'en';
      const mailed = index % 2 === 1 ? ({ channel: 'mail', mailId: 'm1' } as const) : {};
      const turn = aTurn(`c-${number}`, 'm1', 0);
      const conversation = { ...turn.conversation, caseNumber: number };
      const newCase = aCase(number, `c-${number}`, { language, questions: [asked], ...mailed });
      await store.commitTurn({ ...turn, conversation, newCase });
    }
    await during(store, numbers);
  } finally {
    await store.close();
  }
}

const depsOf = (store: Store): GroupDeps => ({
  ...stating,
  store,
  clock: () => new Date(AT),
  visitorIsThere: () => true,
  said: () => {},
  log: makeLog({ level: 'silent' }),
});
const sentTexts = async (store: Store) =>
  [...(await store.pendingOutbox('chat')), ...(await store.pendingOutbox('mail'))].flatMap(({ body }) =>
    body.kind === 'reply' || body.kind === 'relay' ? [body.text] : [],
  );

describe('an answer to a group', () => {
  test('reaches each case once, in its language and by its channel, and resolves it', () =>
    withCases(90, async (store, numbers) => {
      expect((await groupMembers(EXTENSION, { store })).map(({ numbers: of }) => of.length)).toEqual([30, 30, 30]);
      await store.addGroupAnswer(answer(numbers));
      await runGroupAnswers(depsOf(store));
      await runGroupAnswers(depsOf(store));
      const sent = await sentTexts(store);
      for (const text of Object.values(texts)) expect(sent.filter((one) => one === text)).toHaveLength(30);
      expect((await store.cases({ states: ['resolved'], order: 'newest', limit: 1 })).total).toBe(90);
      expect(await store.groupOutcomes('g1')).toHaveLength(90);
      expect(await groupMembers(EXTENSION, { store })).toEqual([]);
    }));

  test('leaves out what staff leave out, and what another has taken meanwhile', () =>
    withCases(3, async (store, [first = '', second = '', third = '']) => {
      const claim = { id: 'x', number: second, staffId: 'omar', action: 'claim', seenVersion: 1 } as const;
      await actAtDesk(claim, depsOf(store));
      await store.addGroupAnswer(answer([first, second]));
      await runGroupAnswers(depsOf(store));
      expect(await store.groupOutcomes('g1')).toEqual([
        { number: first, outcome: 'answered' },
        { number: second, outcome: 'taken' },
      ]);
      expect(await store.case(third)).toMatchObject({ state: 'queued' });
      expect(await sentTexts(store)).toEqual([texts.en]);
    }));

  test('goes on after a stop between any two steps, without saying anything twice', () =>
    withCases(6, async (store, numbers) => {
      await store.addGroupAnswer(answer(numbers));
      for (let writes = 1; writes <= 20; writes += 1)
        await runGroupAnswers(depsOf(stoppingAfter(store, writes))).catch(() => {});
      await runGroupAnswers(depsOf(store));
      expect(await sentTexts(store)).toHaveLength(6);
      expect((await store.groupOutcomes('g1'))?.map(({ outcome }) => outcome)).toEqual(numbers.map(() => 'answered'));
      expect((await store.cases({ states: ['resolved'], order: 'newest', limit: 1 })).total).toBe(6);
    }));

  test('answers what it answers: the rest of a case waits on', () =>
    withCases(1, async (store) => {
      const turn = aTurn('c-more', 'm1', 0);
      const newCase = aCase('W-more', 'c-more', { language: 'en', questions: [asked, visa] });
      await store.commitTurn({ ...turn, newCase });
      await store.addGroupAnswer(answer(['W-more']));
      await runGroupAnswers(depsOf(store));
      expect(await store.groupOutcomes('g1')).toEqual([{ number: 'W-more', outcome: 'answered-in-part' }]);
      expect(await store.case('W-more')).toMatchObject({ state: 'queued' });
    }));

  test('reaches nobody twice, though the rest of a case brings it back to the queue', () =>
    withCases(0, async (store) => {
      const newCase = aCase('W-more', 'c-more', { language: 'en', questions: [asked, visa] });
      await store.commitTurn({ ...aTurn('c-more', 'm1', 0), newCase });
      for (const id of ['g1', 'g2']) await store.addGroupAnswer(answer(['W-more'], { id }));
      await runGroupAnswers(depsOf(store));
      expect(await store.groupOutcomes('g2')).toEqual([{ number: 'W-more', outcome: 'not-in-group' }]);
      expect(await sentTexts(store)).toEqual([texts.en]);
      expect(await groupMembers(EXTENSION, { store })).toEqual([]);
      expect((await store.case('W-more'))?.waitingSince).toBeDefined();
    }));

  test('leaves to a person who reads it what a stakeholder has written since', () =>
    withCases(1, async (store, [number = '']) => {
      const found = await store.case(number);
      if (!found) throw new Error('no case');
      await store.changeCase(aChange(found, { action: 'write', actor: 'stakeholder', at: AT }));
      await store.addGroupAnswer(answer([number]));
      await runGroupAnswers(depsOf(store));
      expect(await store.groupOutcomes('g1')).toEqual([{ number, outcome: 'not-in-group' }]);
      expect(await store.case(number)).toMatchObject({ state: 'queued' });
      expect(await store.caseGroups(['queued'])).toEqual([]);
    }));

  test('reaches only those of the group, whatever numbers are sent', () =>
    withCases(1, async (store, [number = '']) => {
      const newCase = aCase('W-visa', 'c-visa', { language: 'en', questions: [visa] });
      await store.commitTurn({ ...aTurn('c-visa', 'm1', 0), newCase });
      await store.addGroupAnswer(answer([number, 'W-visa']));
      await runGroupAnswers(depsOf(store));
      expect((await store.groupOutcomes('g1'))?.map(({ outcome }) => outcome)).toEqual(['answered', 'not-in-group']);
    }));

  test('is not begun where a language has no text, or nobody would get it', () =>
    withCases(3, async (store, numbers) => {
      expect(await faultOf(answer(numbers), depsOf(store))).toBeUndefined();
      expect(await faultOf(answer(numbers, { texts: { en: 'No.', fr: ' ' } }), depsOf(store))).toBe('text-missing');
      expect(await faultOf(answer(['W-999']), depsOf(store))).toBe('no-cases');
    }));
});

/** A store that fails from the given write on, as at a crash. */
function stoppingAfter(store: Store, writes: number): Store {
  let left = writes;
  return {
    ...store,
    commitTurn: (turn) => {
      left -= 1;
      return left < 0 ? Promise.reject(new StoreError('store-failed', 'stopped')) : store.commitTurn(turn);
    },
    finishGroupAnswer: (id, outcomes) => {
      left -= 1;
      return left < 0
        ? Promise.reject(new StoreError('store-failed', 'stopped'))
        : store.finishGroupAnswer(id, outcomes);
    },
  };
}
