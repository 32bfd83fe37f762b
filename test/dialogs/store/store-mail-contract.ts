import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../../dialogs/store/store.js';
import { AT, aCase, aChange, aDecision, aMail, aMailReply, aPlace, aTurn } from './samples.js';
import type { Opened } from './store-contract.js';

const LATER = '2026-03-01T00:00:00.000Z';
const misused = { code: 'store-misused' };

/** What every store must do with what lies in the mailbox. */
export function storeMailContract(name: string, current: () => Opened): void {
  let store: Store;
  /** Now and after a restart. */
  const both = async (check: (now: Store) => Promise<void>) => {
    await check(store);
    await check(await current().reopen());
  };
  const note = (...uids: number[]) => {
    const position = { uidValidity: '7', uid: Math.max(0, ...uids) };
    return store.noteArrivals(
      'INBOX',
      position,
      uids.map((uid) => ({ uid, receivedAt: AT })),
    );
  };
  const uidsOf = async (entries: ReturnType<Store['undecidedMails']>) => (await entries).map(({ place }) => place.uid);

  describe(`${name}: what lies in the mailbox`, () => {
    beforeEach(() => {
      store = current().store;
    });

    test('nothing is known of a folder before its first look', async () => {
      expect(await store.folderPosition('INBOX')).toBeUndefined();
      expect(await store.undecidedMails()).toEqual([]);
      expect(await store.unfiledMails()).toEqual([]);
      expect(await store.mailEntry(aPlace(1))).toBeUndefined();
    });

    test('arrivals and position are noted together; a known place stays as it is', async () => {
      await note(4, 5);
      await store.startMail(aPlace(4));
      await store.noteArrivals('INBOX', { uidValidity: '7', uid: 6 }, [
        { uid: 4, receivedAt: LATER },
        { uid: 6, receivedAt: LATER },
      ]);
      await both(async (now) => {
        expect(await now.folderPosition('INBOX')).toEqual({ uidValidity: '7', uid: 6 });
        expect(await now.undecidedMails()).toEqual([
          { place: aPlace(4), receivedAt: AT, starts: 1 },
          { place: aPlace(5), receivedAt: AT, starts: 0 },
          { place: aPlace(6), receivedAt: LATER, starts: 0 },
        ]);
      });
    });

    test('a UID of another folder or another UIDVALIDITY is another place', async () => {
      await note(4);
      await store.decideMail(aPlace(4), aDecision());
      await store.noteArrivals('INBOX', { uidValidity: '8', uid: 4 }, [{ uid: 4, receivedAt: AT }]);
      await store.noteArrivals('Archive', { uidValidity: '7', uid: 4 }, [{ uid: 4, receivedAt: AT }]);
      expect(await store.undecidedMails()).toHaveLength(2);
      expect(await store.mailEntry(aPlace(4))).toBeDefined();
      expect(await store.folderPosition('INBOX')).toEqual({ uidValidity: '8', uid: 4 });
    });

    test('starts are counted, each one durably', async () => {
      await note(1);
      expect(await store.startMail(aPlace(1))).toBe(1);
      expect(await store.startMail(aPlace(1))).toBe(2);
      expect(await (await current().reopen()).startMail(aPlace(1))).toBe(3);
    });

    test('the first decision stays; filing comes after it', async () => {
      await note(1, 2, 3);
      await store.decideMail(aPlace(2), aDecision());
      await store.decideMail(aPlace(2), aDecision({ outcome: 'ignore', reason: 'other' }));
      await store.decideMail(aPlace(1), aDecision({ filing: 'leave', caseNumber: 'W-1', language: 'ar' }));
      await both(async (now) => {
        expect(await uidsOf(now.undecidedMails())).toEqual([3]);
        expect(await uidsOf(now.unfiledMails())).toEqual([1, 2]);
        expect((await now.mailEntry(aPlace(2)))?.decision).toEqual(aDecision());
      });
      store = await current().reopen();
      await store.markFiled(aPlace(1));
      expect(await uidsOf(store.unfiledMails())).toEqual([2]);
    });

    test('what is gone before it was decided about was never there; what was decided stays', async () => {
      await note(1, 2, 3);
      await store.rememberMail(aPlace(1), aMail('a'));
      await store.rememberMail(aPlace(2), aMail('a'));
      await store.decideMail(aPlace(3), aDecision());
      for (const uid of [1, 3, 9]) await store.dropPlace(aPlace(uid));
      await both(async (now) => {
        expect(await uidsOf(now.undecidedMails())).toEqual([2]);
        expect(await now.mail('a')).toBeUndefined();
        expect(await now.mailEntry(aPlace(3))).toBeDefined();
      });
      store = await current().reopen();
      expect(await store.rememberMail(aPlace(2), aMail('a'))).toEqual({ kind: 'first' });
    });

    test('under another UIDVALIDITY what is open of the folder is dropped', async () => {
      await note(1, 2);
      await store.noteArrivals('Archive', { uidValidity: '7', uid: 1 }, [{ uid: 1, receivedAt: AT }]);
      await store.rememberMail(aPlace(1), aMail('a'));
      await store.decideMail(aPlace(2), aDecision());
      await store.noteArrivals('INBOX', { uidValidity: '8', uid: 5 }, [{ uid: 5, receivedAt: AT }]);
      await both(async (now) => {
        expect((await now.undecidedMails()).map(({ place }) => place)).toEqual([
          aPlace(1, 'Archive'),
          aPlace(5, 'INBOX', '8'),
        ]);
        expect(await now.unfiledMails()).toEqual([]);
        expect(await now.mail('a')).toBeUndefined();
      });
    });

    test.each<[string, (now: Store) => Promise<unknown>]>([
      ['started', (now) => now.startMail(aPlace(9))],
      ['decided', (now) => now.decideMail(aPlace(9), aDecision())],
      ['filed', (now) => now.markFiled(aPlace(9))],
    ])('what was never noted cannot be %s', async (_what, call) => {
      await note(1);
      await expect(call(store)).rejects.toMatchObject(misused);
      expect(await store.mail('a')).toBeUndefined();
    });
  });

  describe(`${name}: mails`, () => {
    beforeEach(() => {
      store = current().store;
    });

    test('a mail is known by its hash, wherever it lies', async () => {
      await note(1, 2);
      expect(await store.rememberMail(aPlace(1), aMail('a'))).toEqual({ kind: 'first' });
      expect(await store.rememberMail(aPlace(1), aMail('a'))).toEqual({ kind: 'first' });
      const other = aMail('a', { conversationId: 'another' });
      expect(await store.rememberMail(aPlace(2), other)).toEqual({
        kind: 'again',
        mail: aMail('a'),
        place: aPlace(1),
      });
      await both(async (now) => {
        expect(await now.mail('a')).toEqual(aMail('a'));
        expect(await now.placesOf('a')).toEqual([aPlace(1), aPlace(2)]);
        expect((await now.undecidedMails()).map(({ mailId }) => mailId)).toEqual(['a', 'a']);
      });
    });

    test('a mail can be remembered where nothing was noted', async () => {
      expect(await store.rememberMail(aPlace(1, 'Sent'), aMail('a'))).toEqual({ kind: 'first' });
      expect(await store.undecidedMails()).toEqual([]);
      expect(await store.mail('a')).toEqual(aMail('a'));
    });

    test('mails with one Message-ID come oldest first', async () => {
      await note(1, 2, 3);
      const messageId = '<same@x.example>';
      await store.rememberMail(aPlace(1), aMail('b', { messageId, receivedAt: LATER }));
      await store.rememberMail(aPlace(2), aMail('a', { messageId }));
      await store.rememberMail(aPlace(3), aMail('c'));
      expect((await store.mailsByMessageId(messageId)).map(({ id }) => id)).toEqual(['a', 'b']);
      expect(await store.mailsByMessageId('<none@x.example>')).toEqual([]);
    });

    test('mails alike share a fingerprint; of many the newest are kept, oldest first', async () => {
      await note(1, 2, 3, 4);
      const fingerprints = [['s', 'b1'], ['s', 'b2'], ['s', 'b1'], ['x']];
      for (const day of [3, 1, 2, 4]) {
        const more = { receivedAt: `2026-02-0${day}T00:00:00.000Z`, fingerprints: fingerprints[day - 1] ?? [] };
        await store.rememberMail(aPlace(day), aMail(`d${day}`, more));
      }
      const since = '2026-02-01T00:00:00.000Z';
      const ids = async (now: Store, prints: readonly string[], from: string, limit: number) =>
        (await now.mailsAlike(prints, from, limit)).map(({ id }) => id);
      await both(async (now) => {
        expect(await ids(now, ['s'], since, 9)).toEqual(['d1', 'd2', 'd3']);
        expect(await ids(now, ['s', 'b1'], since, 2)).toEqual(['d2', 'd3']);
        expect(await ids(now, ['b1'], '2026-02-02T00:00:00.000Z', 9)).toEqual(['d3']);
        expect(await ids(now, ['none'], since, 9)).toEqual([]);
        expect(await ids(now, [], since, 9)).toEqual([]);
        expect(await ids(now, ['s'], since, 0)).toEqual([]);
      });
      store = await current().reopen();
      await store.dropPlace(aPlace(3));
      expect(await ids(store, ['s'], since, 9)).toEqual(['d1', 'd2']);
    });

    test('a sender is known from the first mail on', async () => {
      await note(1);
      await store.rememberMail(aPlace(1), aMail('a'));
      expect(await store.isKnownSender('amina@stakeholder.example', AT)).toBe(false);
      expect(await store.isKnownSender('amina@stakeholder.example', LATER)).toBe(true);
      expect(await store.isKnownSender('other@stakeholder.example', LATER)).toBe(false);
    });

    test('decisions come oldest first, with the mail where there is one', async () => {
      await note(1, 2, 3);
      await store.rememberMail(aPlace(1), aMail('a'));
      await store.decideMail(aPlace(1), aDecision({ at: LATER }));
      await store.decideMail(aPlace(2), aDecision({ outcome: 'quarantine', reason: 'broken' }));
      const entry = { receivedAt: AT, starts: 0 };
      await both(async (now) => {
        expect(await now.decisionsSince(AT)).toEqual([
          { entry: { ...entry, place: aPlace(2), decision: aDecision({ outcome: 'quarantine', reason: 'broken' }) } },
          { entry: { ...entry, place: aPlace(1), mailId: 'a', decision: aDecision({ at: LATER }) }, mail: aMail('a') },
        ]);
        expect(await now.decisionsSince(LATER)).toHaveLength(1);
      });
    });

    test('an address rests until the later of two instants', async () => {
      await store.restAddress('a@x.example', '2026-02-20T00:00:00.000Z', '5.1.1');
      await store.restAddress('a@x.example', '2026-02-18T00:00:00.000Z', '4.2.2');
      await both(async (now) => {
        expect(await now.addressRest('a@x.example', AT)).toEqual({
          until: '2026-02-20T00:00:00.000Z',
          reason: '5.1.1',
        });
        expect(await now.addressRest('a@x.example', '2026-02-20T00:00:00.000Z')).toBeUndefined();
        expect(await now.addressRest('b@x.example', AT)).toBeUndefined();
      });
    });

    test('a note is what was set last', async () => {
      expect(await store.mailNote('digest')).toBeUndefined();
      await store.setMailNote('digest', '2026-02-13');
      await store.setMailNote('digest', '2026-02-14');
      await both(async (now) => expect(await now.mailNote('digest')).toBe('2026-02-14'));
    });
  });

  describe(`${name}: forgetting mails`, () => {
    beforeEach(() => {
      store = current().store;
    });

    /** A mail with its turn, decided and filed. */
    const settled = async (uid: number, id: string, more: Parameters<typeof aTurn>[3] = {}) => {
      await note(uid);
      await store.rememberMail(aPlace(uid), aMail(id));
      await store.commitTurn(aTurn(`mail-${id}`, id, 0, more));
      await store.decideMail(aPlace(uid), aDecision());
      await store.markFiled(aPlace(uid));
    };

    test('what is over goes with its conversation; what is newer stays', async () => {
      await settled(1, 'a');
      expect(await store.forgetMail(AT)).toBe(0);
      expect(await store.forgetMail(LATER)).toBe(1);
      await both(async (now) => {
        expect(await now.mail('a')).toBeUndefined();
        expect(await now.mailEntry(aPlace(1))).toBeUndefined();
        expect(await now.transcript('mail-a')).toEqual([]);
        expect(await now.conversation('mail-a')).toBeUndefined();
        expect(await now.folderPosition('INBOX')).toEqual({ uidValidity: '7', uid: 1 });
      });
    });

    test('what is undecided, not filed, unsent or of an open case stays', async () => {
      await settled(1, 'open', { newCase: aCase('A-1', 'mail-open') });
      await settled(2, 'unsent', { outbox: [aMailReply('o1', 'mail-unsent')] });
      await settled(3, 'again');
      await note(4, 5);
      await store.rememberMail(aPlace(4), aMail('again'));
      await store.rememberMail(aPlace(5), aMail('new'));
      await store.decideMail(aPlace(5), aDecision());
      expect(await store.forgetMail(LATER)).toBe(0);
      await both(async (now) => {
        for (const id of ['open', 'unsent', 'again', 'new']) expect(await now.mail(id)).toBeDefined();
        expect(await now.outgoingIn('pending')).toHaveLength(1);
      });
      store = await current().reopen();
      await store.endSending('o1', { state: 'sent', at: AT });
      const done = { action: 'resolve', actor: 'clock', at: AT } as const;
      const caseChange = aChange(aCase('A-1', 'mail-open'), done);
      await store.commitTurn(aTurn('mail-open', 'x', 1, { caseChange }));
      expect(await store.forgetMail(LATER)).toBe(2);
      expect(await store.outgoing('o1')).toBeUndefined();
      expect(await store.case('A-1')).toBeDefined();
      expect(await store.transcript('mail-open')).not.toEqual([]);
    });
  });
}
