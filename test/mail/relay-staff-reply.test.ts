import { describe, expect, test } from '@jest/globals';
import { messageIdOf } from '../../mail/message-ids.js';
import { realBrain } from '../support/brain.js';
import { type HeaderTable, message, OUR_ADDRESS } from './build-message.js';
import { type Mailbox, type MailboxOptions, mailbox } from './mailbox.js';

const brain = realBrain();
const inBox = (during: (box: Mailbox) => Promise<void>, more: Partial<MailboxOptions> = {}) =>
  mailbox({ brain, ...more }, during);

const AMINA = 'amina.diallo@ministry.example';
const VISA = 'Can you send me a letter for my visa?';
const asks = (words: string) => message({ Subject: 'WSIS' }, words);
const inReplyTo = (id: string): HeaderTable => ({ 'In-Reply-To': id, References: id, Subject: 'Re: WSIS' });

describe('staff who answer a case mail', () => {
  const STAFF = 'officer@secretariat.example';
  const WORDS = 'The letter was sent to you on Monday.';
  const answerTo = (id: string, headers: HeaderTable = {}) =>
    message({ ...inReplyTo(id), From: `Officer <${STAFF}>`, ...headers }, WORDS);

  test('are relayed once, to the stakeholder alone', () =>
    inBox(async ({ deliver, store }) => {
      const asked = await deliver(asks(VISA));
      const relayed = await deliver(answerTo(asked.idOf('case')));
      expect(relayed.decision).toMatchObject({ outcome: 'relay', caseNumber: asked.decision.caseNumber });
      expect(relayed.outgoing.map(({ entry: { body } }) => body)).toEqual([
        expect.objectContaining({ kind: 'relay', to: AMINA, text: WORDS }),
      ]);
      expect((await store.case(asked.decision.caseNumber ?? ''))?.closedAt).toBeDefined();
    }));

  const authserv = { authservId: 'mx.itu.int' };
  const failing = { 'Authentication-Results': 'mx.itu.int; dmarc=fail' };
  test.each([
    ['from another domain', { From: 'Officer <officer@elsewhere.example>' }, {}, 'case-reply-not-staff'],
    ['by a forged display name', { From: `"${STAFF}" <officer@elsewhere.example>` }, {}, 'case-reply-not-staff'],
    ['of several', { From: `${STAFF}, other@elsewhere.example` }, {}, 'case-reply-not-staff'],
    ['that our server could not authenticate', {}, authserv, 'case-reply-not-authentic'],
    ['that our server found forged', failing, authserv, 'case-reply-not-authentic'],
    ['absent from the office', { 'Auto-Submitted': 'auto-replied' }, {}, 'auto-submitted'],
  ])('are not relayed: %s', (_what, headers, policy, reason) =>
    inBox(
      async ({ deliver }) => {
        const asked = await deliver(asks(VISA));
        const { decision, outgoing } = await deliver(answerTo(asked.idOf('case'), headers));
        expect(decision).toMatchObject({ reason });
        expect(decision.outcome).not.toBe('relay');
        expect(JSON.stringify(outgoing)).not.toContain(AMINA);
      },
      { policy },
    ),
  );

  test.each([
    [messageIdOf('case', '11111111-2222-4333-8444-555555555555', OUR_ADDRESS)],
    ['<WSIS-2026-0001@itu.int>'],
    ['<case-1@itu.int>'],
  ])('who know only the subject and the number are not relayed (%s)', (forged) =>
    inBox(async ({ deliver }) => {
      const asked = await deliver(asks(VISA));
      const { decision, outgoing } = await deliver(answerTo(forged, { Subject: `Re: ${asked.decision.caseNumber}` }));
      expect(decision).toMatchObject({ outcome: 'ignore', reason: 'case-reply-unknown', filing: 'leave' });
      expect(outgoing.map(({ entry }) => entry.body)).toMatchObject([{ kind: 'warning', code: 'case-reply-unknown' }]);
    }),
  );

  test('of another domain are nobody of whom an unknown case makes staff', () =>
    inBox(async ({ deliver }) => {
      const forged = messageIdOf('case', '11111111-2222-4333-8444-555555555555', OUR_ADDRESS);
      const { outgoing } = await deliver(answerTo(forged, { From: 'Officer <officer@elsewhere.example>' }));
      expect(outgoing.filter(({ entry }) => entry.body.kind === 'warning')).toEqual([]);
    }));

  test('again, once it is closed, are told that nothing was sent; the same mail once more is none', () =>
    inBox(async ({ deliver, processor, store }) => {
      const asked = await deliver(asks(VISA));
      const source = answerTo(asked.idOf('case'));
      const first = await deliver(source);
      const receivedAt = new Date('2026-02-10T10:00:00+01:00');
      expect(await processor.process({ place: first.place, source: Buffer.from(source), receivedAt })).toEqual(
        first.decision,
      );
      const second = await deliver(answerTo(asked.idOf('case')));
      expect(second.outgoing.map(({ entry }) => entry.body)).toMatchObject([
        { kind: 'warning', code: 'case-reply-closed' },
      ]);
      expect((await store.outgoingIn('pending')).filter(({ entry }) => entry.body.kind === 'relay')).toHaveLength(1);
    }));
});
