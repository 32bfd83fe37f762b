import { describe, expect, test } from '@jest/globals';
import { relayStaffAnswer, takeOver } from '../../../dialogs/by-mail/staff-answer.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Case, Store } from '../../../dialogs/store/store.js';
import { stating } from '../../support/stating.js';
import { AT, aCase, aTurn } from '../store/samples.js';

const ANSWER = { mailId: 'staff-1', text: 'Yes, the letter is attached.', at: '2026-02-15T09:00:00.000Z' };

async function withCase(more: Partial<Case>, during: (store: Store) => Promise<void>) {
  const store = await openSqliteStore({ path: IN_MEMORY });
  const opened: Case = {
    ...aCase('W-2CDFGH', 'c1'),
    transcript: [{ from: 'user', text: '?', at: AT, messageId: 'm1' }],
    ...(more.mailId === undefined ? {} : { channel: 'mail' as const }),
    ...more,
  };
  const turn = aTurn('c1', 'm1', 0);
  await store.commitTurn({ ...turn, conversation: { ...turn.conversation, caseNumber: 'W-2CDFGH' }, newCase: opened });
  try {
    await during(store);
  } finally {
    await store.close();
  }
}

const bodies = async (store: Store, channel: 'mail' | 'chat') =>
  (await store.pendingOutbox(channel)).map(({ body }) => body);

describe('an answer that staff wrote to a case mail', () => {
  test('goes to the stakeholder as it stands, once; the conversation is theirs and the case closed', () =>
    withCase({ mailId: 'm1' }, async (store) => {
      const relay = () => relayStaffAnswer({ ...ANSWER, caseNumber: 'W-2CDFGH' }, { ...stating, store });
      expect([await relay(), await relay()]).toEqual(['relayed', 'seen']);
      const to = { language: 'fr', caseNumber: 'W-2CDFGH', to: 'amina@stakeholder.example', mailId: 'm1' };
      expect(await bodies(store, 'mail')).toEqual([{ kind: 'relay', text: ANSWER.text, ...to }]);
      expect(await bodies(store, 'chat')).toEqual([]);
      expect(await store.conversation('c1')).toMatchObject({ owner: 'staff' });
      expect((await store.case('W-2CDFGH'))?.closedAt).toBe(ANSWER.at);
      expect((await store.transcript('c1')).at(-1)).toEqual({
        from: 'staff',
        text: ANSWER.text,
        at: ANSWER.at,
        messageId: 'staff-1',
      });
    }));

  test('stands in the chat too, where the question came from there', () =>
    withCase({}, async (store) => {
      await relayStaffAnswer({ ...ANSWER, caseNumber: 'W-2CDFGH' }, { ...stating, store });
      expect(await bodies(store, 'mail')).toMatchObject([{ kind: 'relay', to: 'amina@stakeholder.example' }]);
      expect(await bodies(store, 'chat')).toMatchObject([{ kind: 'reply', text: ANSWER.text, replyTo: 'm1' }]);
    }));

  test.each([
    ['a case from the chat', undefined, 'closed'],
    ['the mail that opened the case', 'm1', 'closed'],
    ['a mail that was added to it', 'm2', 'relayed'],
  ])('a further answer to a closed case: %s', (_what, answers, expected) =>
    withCase({ mailId: 'm1' }, async (store) => {
      const further = async (mailId: string) =>
        relayStaffAnswer(
          { ...ANSWER, mailId, caseNumber: 'W-2CDFGH', ...(answers && { answers }) },
          { ...stating, store },
        );
      await relayStaffAnswer({ ...ANSWER, caseNumber: 'W-2CDFGH' }, { ...stating, store });
      expect(await further('staff-2')).toBe(expected);
      expect(await further('staff-3')).toBe('closed');
      const relayed = await bodies(store, 'mail');
      expect(relayed).toHaveLength(expected === 'relayed' ? 2 : 1);
      expect(relayed.at(-1)).toMatchObject({ mailId: expected === 'relayed' ? answers : 'm1' });
    }),
  );

  test.each([
    ['W-ZZZZZZ', {}, 'no-case'],
    ['W-2CDFGH', { mailId: 'm1', address: undefined }, 'nobody-to-answer'],
  ] as const)('%s: %s', (caseNumber, more, expected) =>
    withCase(more as Partial<Case>, async (store) => {
      expect(await relayStaffAnswer({ ...ANSWER, caseNumber }, { ...stating, store })).toBe(expected);
      expect(await bodies(store, 'mail')).toEqual([]);
    }),
  );
});

describe('an answer that staff sent themselves', () => {
  test('makes the conversation theirs and closes its case; nothing is sent', () =>
    withCase({ mailId: 'm1' }, async (store) => {
      expect(await takeOver({ ...ANSWER, conversationId: 'c1' }, { ...stating, store })).toBe(true);
      expect(await takeOver({ ...ANSWER, conversationId: 'c1' }, { ...stating, store })).toBe(false);
      expect(await store.conversation('c1')).toMatchObject({ owner: 'staff' });
      expect((await store.case('W-2CDFGH'))?.closedAt).toBe(ANSWER.at);
      expect(await bodies(store, 'mail')).toEqual([]);
    }));

  test('the draft as it stood closes the case and leaves the conversation with the assistant', () =>
    withCase({ mailId: 'm1' }, async (store) => {
      await takeOver({ ...ANSWER, conversationId: 'c1', asProposed: true }, { ...stating, store });
      expect(await store.conversation('c1')).toMatchObject({ owner: 'bot' });
      expect((await store.case('W-2CDFGH'))?.closedAt).toBe(ANSWER.at);
    }));

  test('a person may have written first', () =>
    withCase({}, async (store) => {
      expect(await takeOver({ ...ANSWER, conversationId: 'c9' }, { ...stating, store })).toBe(true);
      expect(await store.conversation('c9')).toMatchObject({ owner: 'staff', version: 1 });
    }));
});
