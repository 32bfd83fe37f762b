import { describe, expect, test } from '@jest/globals';
import { runCaseClock } from '../../../dialogs/cases/case-clock.js';
import { actAtDesk, type DeskAct, type DeskDeps } from '../../../dialogs/cases/desk-acts.js';
import { noticeEntries } from '../../../dialogs/cases/notice-entries.js';
import { handleMessage } from '../../../dialogs/handle-message.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Case, Store } from '../../../dialogs/store/store.js';
import { caseNotices } from '../../../dialogs/wording/case-notices.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { realBrain } from '../../support/brain.js';
import { stating } from '../../support/stating.js';
import { AT, aCase, aChange, aMail, aPlace, aTurn } from '../store/samples.js';

const NOW = '2026-02-15T09:00:00.000Z';
const HOUR = 3_600_000;
/** Every hour counts, and nobody is told. */
const QUIET = { officeHours: () => [], alerts: { canSend: false, staffLanguage: 'en' } } as const;

async function withCase(more: Partial<Case>, during: (desk: ReturnType<typeof deskOn>, store: Store) => Promise<void>) {
  const store = await openSqliteStore({ path: IN_MEMORY });
  const turn = aTurn('c1', 'm1', 0);
  const channel = more.channel ?? 'chat';
  const conversation = { ...turn.conversation, caseNumber: 'W-2CDFGH', channel };
  await store.commitTurn({ ...turn, conversation, newCase: aCase('W-2CDFGH', 'c1', more) });
  try {
    await during(deskOn(store), store);
  } finally {
    await store.close();
  }
}

function deskOn(store: Store, visitorIsThere = true, sendsMail = true) {
  let acts = 0;
  const clock = () => new Date(NOW);
  const deps: DeskDeps = { ...stating, store, clock, visitorIsThere: () => visitorIsThere, sendsMail };
  return async (action: DeskAct['action'], more: Partial<DeskAct> = {}) => {
    acts += 1;
    const seenVersion = (await store.case('W-2CDFGH'))?.version ?? 0;
    return actAtDesk({ id: `act-${acts}`, number: 'W-2CDFGH', staffId: 'nina', action, seenVersion, ...more }, deps);
  };
}

/** What goes out, but for what tells the visitor of the case. */
const bodies = async (store: Store, channel: 'mail' | 'chat') =>
  (await store.pendingOutbox(channel)).map(({ body }) => body).filter(({ kind }) => kind !== 'notice');
const notices = async (store: Store) =>
  (await store.pendingOutbox('chat')).flatMap(({ body }) => (body.kind === 'notice' ? [body.text] : []));

describe('at the desk', () => {
  test('of fifty claims at once one wins, and the others are told who', () =>
    withCase({}, async (desk, store) => {
      const claims = Array.from({ length: 50 }, (_, i) => desk('claim', { staffId: `s${i}`, id: `claim-${i}` }));
      const results = await Promise.all(claims);
      const winner = results.findIndex(({ kind }) => kind === 'done');
      const lost = results.filter(({ kind }) => kind === 'refused');
      expect(lost).toHaveLength(49);
      for (const one of lost) expect(one).toMatchObject({ reason: 'taken', case: { owner: `s${winner}` } });
      expect(await store.conversation('c1')).toMatchObject({ owner: 'staff' });
      expect((await store.caseLog('W-2CDFGH')).map(({ action }) => action)).toEqual(['ask', 'claim']);
    }));

  test('an answer goes into the chat, and by mail besides where the visitor has left', () =>
    withCase({}, async (desk, store) => {
      await desk('claim');
      expect(await desk('reply', { text: 'Yes, you need one.' })).toMatchObject({ case: { state: 'waiting' } });
      expect(await bodies(store, 'chat')).toMatchObject([{ text: 'Yes, you need one.', byStaff: true, replyTo: 'm1' }]);
      expect(await bodies(store, 'mail')).toEqual([]);
      const away = deskOn(store, false);
      await away('reply', { text: 'The letter is on its way.', id: 'second' });
      expect(await bodies(store, 'mail')).toMatchObject([
        { kind: 'relay', text: 'The letter is on its way.', to: 'amina@stakeholder.example', caseNumber: 'W-2CDFGH' },
      ]);
      expect((await store.transcript('c1')).filter(({ from }) => from === 'staff')).toHaveLength(2);
    }));

  test('where no mail is sent from here, the answer stays in the chat', () =>
    withCase({}, async (_desk, store) => {
      const away = deskOn(store, false, false);
      await away('claim');
      await away('reply', { text: 'Yes.', id: 'away' });
      expect(await bodies(store, 'mail')).toEqual([]);
      expect(await bodies(store, 'chat')).toMatchObject([{ text: 'Yes.' }]);
    }));

  test('a mail is answered by mail alone, as an answer to it', () =>
    withCase({ channel: 'mail', mailId: 'm1' }, async (desk, store) => {
      await desk('claim');
      await desk('reply', { text: 'Yes.' });
      expect(await bodies(store, 'chat')).toEqual([]);
      expect(await bodies(store, 'mail')).toMatchObject([{ kind: 'relay', mailId: 'm1' }]);
    }));

  test('a mail whose sender is doubted is answered by nobody from here', () =>
    withCase({ channel: 'mail', mailId: 'm1' }, async (desk, store) => {
      await store.noteArrivals('INBOX', { uidValidity: '7', uid: 1 }, [{ uid: 1, receivedAt: AT }]);
      await store.rememberMail(aPlace(1), aMail('m1', { conversationId: 'c1', returnTo: '' }));
      await desk('claim');
      expect(await desk('reply', { text: 'Yes.' })).toMatchObject({ kind: 'refused', reason: 'nobody-to-answer' });
      expect(await bodies(store, 'mail')).toEqual([]);
    }));

  test('who has ended the chat is not answered there', () =>
    withCase({}, async (desk, store) => {
      await store.endConversation('c1', AT);
      await desk('claim');
      await desk('reply', { text: 'Yes.' });
      expect(await bodies(store, 'chat')).toEqual([]);
      expect(await bodies(store, 'mail')).toMatchObject([{ to: 'amina@stakeholder.example' }]);
    }));

  test('an act that comes twice is done once', () =>
    withCase({}, async (desk, store) => {
      await desk('claim');
      const twice = await Promise.all([1, 2].map(() => desk('reply', { id: 'the-same', text: 'Yes.' })));
      expect(twice.map(({ kind }) => kind)).toEqual(['done', 'done']);
      expect(await bodies(store, 'chat')).toHaveLength(1);
    }));

  test.each([
    ['what was seen is no longer so', { seenVersion: 1, text: 'Yes.' }, 'moved'],
    ['another has it', { staffId: 'omar', text: 'Yes.' }, 'not-yours'],
    ['nothing is said', { text: ' ' }, 'no-text'],
    ['there is no such case', { number: 'W-ZZZZZZ', text: 'Yes.' }, 'no-case'],
  ] as const)('a reply is refused where %s', (_what, more, reason) =>
    withCase({}, async (desk, store) => {
      await desk('claim');
      const result = await desk('reply', more);
      expect(result).toMatchObject({ kind: 'refused', reason });
      if (reason === 'moved') expect(result).toMatchObject({ since: [{ action: 'claim', actor: 'staff:nina' }] });
      expect(await bodies(store, 'chat')).toEqual([]);
    }),
  );

  test.each([
    ['give-back', 'chat', 'bot'],
    ['release', 'chat', 'bot'],
    ['resolve', 'chat', 'bot'],
    ['resolve', 'mail', 'staff'],
    ['give-back', 'mail', 'bot'],
  ] as const)('after %s of a question by %s the next message is for: %s', (action, channel, owner) =>
    withCase({ channel, ...(channel === 'mail' ? { mailId: 'm1' } : {}) }, async (desk, store) => {
      await desk('claim');
      await desk('reply', { text: 'Yes.' });
      await desk(action);
      expect(await store.conversation('c1')).toMatchObject({ owner });
    }),
  );

  test('a note is for staff alone, and comes once', () =>
    withCase({}, async (desk, store) => {
      const noted = { id: 'noted', text: 'asked the visa desk' };
      expect(await desk('note', noted)).toMatchObject({ kind: 'done' });
      expect(await desk('note', noted)).toMatchObject({ kind: 'done', case: { version: 2 } });
      expect(await bodies(store, 'chat')).toEqual([]);
      expect((await store.caseLog('W-2CDFGH')).at(-1)).toMatchObject({ note: 'asked the visa desk', to: 'queued' });
      expect(await store.transcript('c1')).toHaveLength(2);
    }));
});

describe('the visitor of the chat is told', () => {
  const { claimed, givenBack, queued, resolved, expired } = caseNotices.en;
  const NUMBER = 'W-2CDFGH';

  test.each([
    ['that a person has it, once', ['claim', 'claim', 'reply', 'reply', 'assign'], [claimed]],
    ['that the assistant answers again', ['claim', 'give-back'], [claimed, givenBack]],
    ['that it waits again', ['claim', 'reply', 'release'], [claimed, queued(NUMBER)]],
    ['that it is done', ['claim', 'reply', 'resolve'], [claimed, `${resolved(NUMBER)} ${givenBack}`]],
    ['that no person will come', ['resolve'], [resolved(NUMBER)]],
    ['nothing of notes', ['note'], []],
  ] as const)('%s', (_what, actions, expected) =>
    withCase({}, async (desk, store) => {
      for (const action of actions) await desk(action, { text: 'Yes.', to: 'nina' });
      expect(await notices(store)).toEqual(expected);
    }),
  );

  test('that it was closed since nothing more came', () =>
    withCase({ openedAt: AT }, async (desk, store) => {
      await desk('claim');
      await desk('reply', { text: 'Yes.' });
      const times = { unclaimedMs: HOUR, idleMs: HOUR, waitingMs: HOUR };
      await runCaseClock({ ...QUIET, store, times, clock: () => new Date(Date.parse(NOW) + 2 * HOUR) });
      expect(await notices(store)).toEqual([claimed, expired(NUMBER)]);
    }));

  test('in the language of the conversation', async () => {
    const turn = aTurn('c1', 'm1', 0);
    const change = aChange(aCase(NUMBER, 'c1'), { action: 'claim', actor: 'staff:nina', at: AT, owner: 'nina' });
    for (const language of LANGUAGES) {
      const [entry] = noticeEntries(change, { ...turn.conversation, language });
      expect(entry?.body).toMatchObject({ kind: 'notice', language, text: caseNotices[language].claimed });
    }
    expect(noticeEntries(change, { ...turn.conversation, channel: 'mail' })).toEqual([]);
  });
});

describe('the clock of cases', () => {
  const times = { unclaimedMs: HOUR, idleMs: 2 * HOUR, waitingMs: 5 * HOUR };
  const later = (store: Store, hours: number) =>
    runCaseClock({ ...QUIET, store, times, clock: () => new Date(Date.parse(NOW) + hours * HOUR) });

  test('alerts once an hour while nobody claims it', () =>
    withCase({ since: NOW, waitingSince: NOW, openedAt: NOW }, async (_desk, store) => {
      expect(await later(store, 0.9)).toEqual([]);
      expect(await later(store, 1.1)).toMatchObject([{ alerts: 1 }]);
      expect(await later(store, 1.2)).toEqual([]);
      expect(await later(store, 2.2)).toMatchObject([{ alerts: 2, state: 'queued' }]);
    }));

  test('puts back what its owner does not come back to; the bot answers again', () =>
    withCase({}, async (desk, store) => {
      await desk('claim');
      expect(await later(store, 1.9)).toEqual([]);
      expect(await later(store, 2.1)).toMatchObject([{ state: 'queued' }]);
      expect(await store.conversation('c1')).toMatchObject({ owner: 'bot' });
    }));

  test('resolves what the stakeholder does not come back to, once, however many clocks run', () =>
    withCase({ openedAt: AT }, async (desk, store) => {
      await desk('claim');
      await desk('reply', { text: 'Yes.' });
      const rounds = await Promise.all([later(store, 5.1), later(store, 5.1), later(store, 5.1)]);
      expect(rounds.flat()).toMatchObject([{ state: 'resolved' }]);
      expect((await store.caseLog('W-2CDFGH')).map(({ action }) => action)).toEqual([
        'ask',
        'claim',
        'reply',
        'expire',
      ]);
    }));
});

describe('who asked in the chat and answers by mail', () => {
  const ANSWER = 'mail-2';
  const mailArrives = async (store: Store) => {
    await store.noteArrivals('INBOX', { uidValidity: '7', uid: 2 }, [{ uid: 2, receivedAt: AT }]);
    await store.rememberMail(aPlace(2), aMail(ANSWER, { conversationId: 'c1', returnTo: 'amina@stakeholder.example' }));
  };
  const writes = (store: Store, text = 'Which form is it?') =>
    handleMessage(
      {
        channel: 'mail',
        conversationId: 'c1',
        messageId: ANSWER,
        text,
        mail: { subject: 'Re: case', delivery: 'send' },
      },
      {
        brain: realBrain,
        store,
        clock: () => new Date(NOW),
        gates: { floor: 0.3, gap: 0.05 },
        mailAddress: 'box@secretariat.example',
        canPromise: true,
      },
    );

  test.each([
    ['claimed', ['claim', 'reply'], 'claimed'],
    ['resolved', ['claim', 'reply', 'resolve'], 'queued'],
    ['given back to the bot', ['claim', 'reply', 'give-back'], 'queued'],
  ] as const)('writes to staff, though the case is %s; one conversation', (_what, actions, state) =>
    withCase({}, async (desk, store) => {
      for (const action of actions) await desk(action, { text: 'Yes.' });
      await mailArrives(store);
      expect(await writes(store)).toMatchObject({ kind: 'with-staff', reply: '' });
      expect(await store.case('W-2CDFGH')).toMatchObject({ state, waitingSince: NOW });
      expect((await store.transcript('c1')).at(-1)).toMatchObject({ from: 'user', text: 'Which form is it?' });
      expect(await bodies(store, 'mail')).toEqual([]);
    }),
  );

  test('is answered by mail in that thread, and in the chat below what was asked there', () =>
    withCase({}, async (desk, store) => {
      await desk('claim');
      await desk('reply', { text: 'Yes.' });
      await mailArrives(store);
      await writes(store);
      await desk('reply', { text: 'Form 12.' });
      expect(await bodies(store, 'mail')).toMatchObject([{ kind: 'relay', text: 'Form 12.', mailId: ANSWER }]);
      expect((await bodies(store, 'chat')).at(-1)).toMatchObject({ text: 'Form 12.', replyTo: 'm1' });
    }));
});
