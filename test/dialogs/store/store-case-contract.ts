import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CaseQuery } from '../../../dialogs/store/case-book.js';
import type { Case, Store } from '../../../dialogs/store/store.js';
import { AT, aCase, aChange, anOutboxEntry, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const LATER = '2026-02-15T09:00:00.000Z';
const many = Array.from({ length: 50 }, (_, index) => index);
const visa = { text: 'Et le visa ?', reason: 'neighbour', subject: 'visa', nearby: [] };
const by = (name: string) => ({ actor: `staff:${name}`, at: LATER }) as const;

/** What every store must do with cases, and with conversations as staff look for them. */
export function storeCaseContract(name: string, current: () => Opened): void {
  let store: Store;
  const both = async (check: (store: Store) => Promise<void>) => {
    await check(store);
    await check(await current().reopen());
  };
  const open = (number: string, more: Partial<Case> = {}, said = 'asks') => {
    const id = `c-${number}`;
    const transcript = [{ from: 'user', text: said, at: AT, messageId: 'm1' }] as const;
    return store.commitTurn(aTurn(id, 'm1', 0, { newCase: aCase(number, id, more), transcript }));
  };
  beforeEach(() => {
    store = current().store;
  });

  describe(`${name}: cases`, () => {
    test('a turn opens one and changes it; its log only grows, also over a restart', async () => {
      await open('A-1');
      const first = aCase('A-1', 'c-A-1');
      const ask = aChange(first, { action: 'ask', actor: 'bot', at: LATER, questions: [visa] });
      expect(await store.commitTurn(aTurn('c-A-1', 'm2', 1, { caseChange: ask }))).toEqual({ kind: 'committed' });
      const claim = aChange(ask.case, { action: 'claim', owner: 'nina', ...by('nina') });
      await store.commitTurn(aTurn('c-A-1', 'm3', 2, { caseChange: claim }));
      await both(async (now) => {
        expect(await now.case('A-1')).toEqual(claim.case);
        expect(await now.case('A-1')).toMatchObject({ state: 'claimed', owner: 'nina', version: 3 });
        expect((await now.caseLog('A-1')).map(({ action, actor }) => `${actor} ${action}`)).toEqual([
          'bot ask',
          'bot ask',
          'staff:nina claim',
        ]);
        expect(await now.caseLog('A-9')).toEqual([]);
      });
    });

    test('what was decided on an older version writes nothing at all', async () => {
      await open('A-1');
      const change = aChange(aCase('A-1', 'c-A-1'), { action: 'claim', owner: 'nina', ...by('nina') });
      await store.changeCase(change);
      const late = aTurn('c-A-1', 'm2', 1, { caseChange: change, outbox: [anOutboxEntry('o1', 'c-A-1')] });
      expect(await store.commitTurn(late)).toEqual({ kind: 'case-moved' });
      expect(await store.changeCase(change, [anOutboxEntry('o1', 'c-A-1')])).toBe('moved');
      expect(await store.outcomeOf('c-A-1', 'm2')).toBeUndefined();
      expect(await store.pendingOutbox('chat')).toEqual([]);
      expect(await store.caseLog('A-1')).toHaveLength(2);
    });

    test('of fifty changes at once one is made', async () => {
      await open('A-1');
      const claims = many.map((index) =>
        store.changeCase(aChange(aCase('A-1', 'c-A-1'), { action: 'claim', owner: `s${index}`, ...by(`s${index}`) })),
      );
      const results = await Promise.all(claims);
      expect(results.filter((result) => result === 'changed')).toHaveLength(1);
      expect(await store.caseLog('A-1')).toHaveLength(2);
      expect((await store.case('A-1'))?.owner).toBe(`s${results.indexOf('changed')}`);
    });

    test('a change of a case that is unknown or of another conversation is refused', async () => {
      await open('A-1');
      const of = (number: string, id: string) => aChange(aCase(number, id), { action: 'resolve', ...by('nina') });
      await store.commitTurn(aTurn('c2', 'm1', 0));
      for (const caseChange of [of('A-1', 'c2'), of('A-9', 'c2')]) {
        const misused = { code: 'store-misused' };
        await expect(store.commitTurn(aTurn('c2', 'm2', 1, { caseChange }))).rejects.toMatchObject(misused);
        await expect(store.changeCase(caseChange)).rejects.toMatchObject(misused);
      }
      expect(await store.case('A-1')).toEqual(aCase('A-1', 'c-A-1'));
    });

    test('it is told what has changed since, and nothing twice', async () => {
      await open('A-1');
      await open('A-2');
      const before = await store.lastChange();
      expect(await store.changedAfter(before)).toEqual({ upTo: before, cases: [], conversations: [] });
      const claim = aChange(aCase('A-2', 'c-A-2'), { action: 'claim', owner: 'nina', ...by('nina') });
      await store.changeCase(claim);
      await store.changeCase(aChange(claim.case, { action: 'note', note: 'asks again', ...by('nina') }));
      await store.commitTurn(aTurn('c-A-1', 'm2', 1));
      const last = await store.lastChange();
      // What is refused changes nothing.
      await store.changeCase(claim);
      await store.commitTurn(aTurn('c-A-1', 'm2', 2));
      await both(async (now) => {
        const { upTo, ...changed } = await now.changedAfter(before);
        expect(changed).toEqual({
          cases: [{ number: 'A-2', state: 'claimed', version: 3 }],
          conversations: ['c-A-1'],
        });
        expect([upTo, await now.lastChange()]).toEqual([last, last]);
      });
    });

    test('what goes out with a change is in the outbox', async () => {
      await open('A-1');
      const change = aChange(aCase('A-1', 'c-A-1'), { action: 'alert', actor: 'clock', at: LATER });
      expect(await store.changeCase(change, [anOutboxEntry('o1', 'c-A-1')])).toBe('changed');
      await both(async (now) => expect((await now.pendingOutbox('chat')).map(({ id }) => id)).toEqual(['o1']));
    });
  });

  describe(`${name}: the queue`, () => {
    const at = (hour: number) => `2026-02-14T${String(hour).padStart(2, '0')}:00:00.000Z`;
    const numbers = async (query: Partial<CaseQuery>) => {
      const { cases, total } = await store.cases({ order: 'waiting', limit: 50, ...query });
      expect(total).toBe(cases.length);
      return cases.map(({ number }) => number);
    };

    beforeEach(async () => {
      const mailed = { channel: 'mail', language: 'ar', mailId: 'm1' } as const;
      await open('B-1', { openedAt: at(9), since: at(9), waitingSince: at(9) }, 'Can I get a visa letter?');
      await open('B-2', { openedAt: at(8), since: at(8), waitingSince: at(8), ...mailed }, 'هل أحتاج إلى تأشيرة؟');
      await open('B-3', { openedAt: at(10), since: at(10), waitingSince: at(10) }, '可以延期吗？');
      const fees = {
        text: 'Fee?',
        reason: 'not-stated',
        activity: 'forum',
        edition: '2026',
        subject: 'fees',
        nearby: [],
      };
      // Nobody waits for a person where one has answered.
      await open('B-4', { questions: [fees] });
      const claim = aChange(aCase('B-4', 'c-B-4', { questions: [fees] }), {
        action: 'claim',
        owner: 'nina',
        ...by('nina'),
      });
      await store.changeCase(claim);
      await store.changeCase(aChange(claim.case, { action: 'reply', ...by('nina') }));
    });

    test.each([
      ['who waits longest comes first, who waits for nothing last', {}, ['B-2', 'B-1', 'B-3', 'B-4']],
      ['newest first', { order: 'newest' }, ['B-3', 'B-4', 'B-1', 'B-2']],
      ['state', { states: ['waiting', 'claimed'] }, ['B-4']],
      ['owner', { owner: 'nina' }, ['B-4']],
      ['language', { language: 'ar' }, ['B-2']],
      ['channel', { channel: 'chat' }, ['B-1', 'B-3', 'B-4']],
      ['what is asked', { group: 'forum.2026.fees' }, ['B-4']],
      ['why it was left', { reason: 'neighbour' }, ['B-2', 'B-1', 'B-3']],
      ['how long it has been so', { sinceBefore: at(9) }, ['B-2']],
      ['words', { words: 'VISA letter' }, ['B-1']],
      ['the beginning of a word', { words: 'let' }, ['B-1']],
      ['a word with marks that nobody types', { words: 'تَأْشِيرَة' }, ['B-2']],
      ['two characters', { words: '延期' }, ['B-3']],
      ['a case number', { words: 'b-3' }, ['B-3']],
      ['an address', { words: 'amina@stakeholder.example' }, ['B-2', 'B-1', 'B-3', 'B-4']],
      ['words that nobody said', { words: 'letter visa hotel' }, []],
    ] satisfies [string, Partial<CaseQuery>, string[]][])('%s', async (_what, query, expected) => {
      expect(await numbers(query)).toEqual(expected);
    });

    test('comes in pages that neither repeat nor leave out', async () => {
      for (const order of ['waiting', 'newest'] as const) {
        const seen: string[] = [];
        let after: string | undefined;
        do {
          const page = await store.cases({ order, limit: 3, ...(after === undefined ? {} : { after }) });
          expect(page.total).toBe(4);
          seen.push(...page.cases.map(({ number }) => number));
          after = page.next;
        } while (after !== undefined);
        expect(seen).toEqual(await numbers({ order }));
      }
    });

    test('questions that mean the same are a group, in any language', async () => {
      expect(await store.caseGroups(['queued'])).toEqual([{ key: '..visa', numbers: ['B-2', 'B-1', 'B-3'] }]);
      expect(await store.caseGroups(['waiting'])).toEqual([]);
    });

    test('what is being written is kept for its writer', async () => {
      const draft = { text: 'Dear …', at: LATER, seenVersion: 1 };
      await store.keepDraft('B-1', 'nina', { ...draft, text: 'D' });
      await store.keepDraft('B-1', 'nina', draft);
      await both(async (now) => {
        expect(await now.draft('B-1', 'nina')).toEqual(draft);
        expect(await now.draft('B-1', 'omar')).toBeUndefined();
      });
      store = await current().reopen();
      await store.keepDraft('B-1', 'nina', undefined);
      expect(await store.draft('B-1', 'nina')).toBeUndefined();
    });
  });

  describe(`${name}: conversations`, () => {
    beforeEach(async () => {
      const said = (text: string) => [{ from: 'user', text, at: AT, messageId: 'm1' }] as const;
      const outcome = (asOf: string) => ({ outcome: { ...aTurn('x', 'x', 0).outcome, asOf } });
      await store.commitTurn(aTurn('c1', 'm1', 0, { transcript: said('Quand est le Forum ?'), ...outcome(AT) }));
      await store.commitTurn(aTurn('c2', 'm1', 0, { transcript: said('When is the forum?'), ...outcome(LATER) }));
      await open('A-1');
    });

    test.each([
      ['the newest first', {}, ['c2', 'c1', 'c-A-1']],
      ['words', { words: 'forum' }, ['c2', 'c1']],
      ['with a case', { withCase: true }, ['c-A-1']],
      ['without one', { withCase: false }, ['c2', 'c1']],
      ['channel', { channel: 'mail' }, []],
    ] as const)('%s', async (_what, query, expected) => {
      const { conversations, total } = await store.conversations({ limit: 50, ...query });
      expect(conversations.map(({ id }) => id)).toEqual(expected);
      expect(total).toBe(expected.length);
    });

    test('one that is erased is found no more, nor are its words', async () => {
      await store.endConversation('c2', LATER);
      expect((await store.conversations({ limit: 50 })).conversations.map(({ id }) => id)).toEqual(['c1', 'c-A-1']);
      await store.commitTurn(aTurn('c2', 'm9', 0, { transcript: [] }));
      expect((await store.conversations({ limit: 50, words: 'forum' })).total).toBe(1);
    });
  });
}
