import { describe, expect, test } from '@jest/globals';
import { realBrain } from '../support/brain.js';
import { file, type HeaderTable, message, multipart, OUR_ADDRESS, text } from './build-message.js';
import { type Mailbox, type MailboxOptions, mailbox } from './mailbox.js';

const brain = realBrain();
const inBox = (during: (box: Mailbox) => Promise<void>, more: Partial<MailboxOptions> = {}) =>
  mailbox({ brain, ...more }, during);

const AMINA = 'amina.diallo@ministry.example';
const DEADLINE = 'Until when can we submit our project to the WSIS Prizes 2026?';
const VISA = 'Can you send me a letter for my visa?';
const asks = (words: string, headers: HeaderTable = {}) => message({ Subject: 'WSIS', ...headers }, words);
const inReplyTo = (id: string): HeaderTable => ({ 'In-Reply-To': id, References: id, Subject: 'Re: WSIS' });

describe('one message', () => {
  test.each([
    ['a question that the letters answer', DEADLINE, 'reply', 'answered', 'done'],
    ['one that they do not', VISA, 'escalate', 'escalated', 'leave'],
    ['both', `${DEADLINE} ${VISA}`, 'reply+escalate', 'partial', 'leave'],
    ['thanks', 'Thank you very much!', 'ignore', 'thanks', 'leave'],
  ])('%s', (_what, words, outcome, reason, filing) =>
    inBox(async ({ deliver }) => {
      const { decision, outgoing } = await deliver(asks(words));
      expect(decision).toMatchObject({ outcome, reason, filing });
      const replies = outgoing.filter(({ entry }) => entry.body.kind === 'mail-reply');
      expect(replies.map(({ entry }) => 'to' in entry.body && entry.body.to)).toEqual(
        outcome === 'ignore' ? [] : [AMINA],
      );
    }),
  );

  test('is decided alike when it is taken again after a crash, and answered once', () =>
    inBox(async ({ deliver, processor, store }) => {
      const source = asks(DEADLINE);
      const { decision, place } = await deliver(source);
      const receivedAt = new Date('2026-02-10T10:00:00+01:00');
      expect(await processor.process({ place, source: Buffer.from(source), receivedAt })).toEqual(decision);
      expect(await store.outgoingIn('pending')).toHaveLength(1);
    }));

  test('only the subject asks', () =>
    inBox(async ({ deliver }) => {
      const { decision, text: answer } = await deliver(message({ Subject: DEADLINE }, ''));
      expect(decision).toMatchObject({ outcome: 'reply', reason: 'answered' });
      expect(answer).toContain('15 March 2026');
    }));

  test('in mode draft nothing goes out by itself, receipts neither', () =>
    inBox(
      async ({ deliver }) => {
        const answered = await deliver(asks(DEADLINE));
        expect(answered.outgoing.map(({ entry }) => 'delivery' in entry.body && entry.body.delivery)).toEqual([
          'draft',
        ]);
        expect(answered.decision).toMatchObject({ outcome: 'reply', filing: 'leave' });
        const left = await deliver(asks(VISA));
        expect(left.outgoing.map(({ entry }) => entry.body.kind)).toEqual(['case']);
      },
      { policy: { mode: 'draft' } },
    ));

  test('that came longer ago than the set age is drafted (criterion 16)', () =>
    inBox(async ({ deliver }) => {
      const { outgoing } = await deliver(asks(DEADLINE), '2026-02-07T10:00:00+01:00');
      expect(outgoing[0]?.entry.body).toMatchObject({ delivery: 'draft' });
    }));

  test('of people who are never answered automatically: staff get the answer to judge', () =>
    inBox(
      async ({ deliver, store }) => {
        const { decision, outgoing } = await deliver(asks(DEADLINE));
        expect(decision).toMatchObject({ outcome: 'escalate', reason: 'always-staff' });
        expect(outgoing.map(({ entry }) => entry.body.kind)).toEqual(['case']);
        const opened = await store.case(decision.caseNumber ?? '');
        expect(opened?.questions[0]?.proposed).toContain('15 March 2026');
      },
      { policy: { alwaysStaff: ['ministry.example'] } },
    ));
});

describe('the same mail (criterion 13)', () => {
  test('by list and directly, in two folders: one answer', () =>
    inBox(async ({ deliver }) => {
      const headers = { 'Message-ID': '<one@ministry.example>' };
      expect((await deliver(asks(DEADLINE, headers))).decision.outcome).toBe('reply');
      const again = await deliver(
        asks(DEADLINE, { ...headers, Received: 'by mx2.example; Tue, 10 Feb 2026 09:13:00 +0100' }),
      );
      expect(again.decision).toMatchObject({ outcome: 'ignore', reason: 'duplicate', filing: 'done' });
      expect(again.outgoing).toEqual([]);
    }));

  test('two mails that carry one Message-ID are two', () =>
    inBox(async ({ deliver }) => {
      const headers = { 'Message-ID': '<one@ministry.example>' };
      await deliver(asks(DEADLINE, headers));
      expect((await deliver(asks('When is the WSIS Forum 2026?', headers))).decision.outcome).toBe('reply');
    }));

  test('asked again in the same words: a person looks, no second answer (criterion 5)', () =>
    inBox(async ({ deliver }) => {
      await deliver(asks(DEADLINE));
      const again = await deliver(asks(DEADLINE));
      expect(again.decision).toMatchObject({ outcome: 'escalate', reason: 'repeated' });
      expect(again.outgoing.map(({ entry }) => entry.body.kind)).toEqual(['case']);
    }));
});

describe('a thread', () => {
  test('goes on with what it was about', () =>
    inBox(async ({ deliver, store }) => {
      const first = await deliver(asks(DEADLINE));
      const next = await deliver(asks('And for the open consultation?', inReplyTo(first.idOf('answer'))));
      expect(next.decision.outcome).toBe('reply');
      expect(next.text).toContain('20 March 2026');
      expect(next.outgoing[0]?.entry.conversationId).toBe(first.outgoing[0]?.entry.conversationId);
      expect(await store.outgoingIn('pending')).toHaveLength(2);
    }));

  test('of another sender who knows its ids is a conversation of their own', () =>
    inBox(async ({ deliver }) => {
      const first = await deliver(asks(DEADLINE));
      const stranger = { ...inReplyTo(first.idOf('answer')), From: 'Mallory <mallory@elsewhere.example>' };
      const other = await deliver(asks('And for the open consultation?', stranger));
      expect(
        other.outgoing.every(({ entry }) => entry.conversationId !== first.outgoing[0]?.entry.conversationId),
      ).toBe(true);
      expect(JSON.stringify(other.outgoing)).not.toContain(AMINA);
    }));

  test('in which a person has answered is theirs (criterion 22)', () =>
    inBox(async ({ deliver, sent, store }) => {
      const id = '<first@ministry.example>';
      const first = await deliver(asks(VISA, { 'Message-ID': id }));
      const byHand = message(
        { From: OUR_ADDRESS, To: AMINA, 'Message-ID': '<hand@itu.int>', 'In-Reply-To': id, References: id },
        'We have sent you the letter today.',
      );
      const note = await sent(byHand);
      expect(note.answered).toEqual([first.place]);
      expect((await store.case(first.decision.caseNumber ?? ''))?.closedAt).toBeDefined();
      const next = await deliver(asks(DEADLINE, inReplyTo('<hand@itu.int>')));
      expect(next.decision).toMatchObject({ outcome: 'ignore', filing: 'leave' });
      expect(next.outgoing).toEqual([]);
    }));

  test('whose draft staff have sent as it stood stays with the assistant', () =>
    inBox(
      async ({ deliver, sent }) => {
        const id = '<first@ministry.example>';
        const first = await deliver(asks(DEADLINE, { 'Message-ID': id }));
        const answer = {
          From: OUR_ADDRESS,
          To: AMINA,
          'Message-ID': '<sent@itu.int>',
          'In-Reply-To': id,
          References: id,
        };
        const note = await sent(message(answer, `Hello,\n\n${first.text}\n\nWSIS Secretariat`));
        expect(note.drafts).toEqual([first.outgoing[0]?.entry.id]);
        const next = await deliver(asks('And where is the Forum in 2026?', inReplyTo('<sent@itu.int>')));
        expect(next.decision.outcome).toBe('reply');
      },
      { policy: { mode: 'draft' } },
    ));

  test('whose draft leaves a question to staff keeps its case when the draft is sent', () =>
    inBox(
      async ({ deliver, sent, store }) => {
        const id = '<first@ministry.example>';
        const first = await deliver(asks(`${DEADLINE} ${VISA}`, { 'Message-ID': id }));
        const answer = { From: OUR_ADDRESS, To: AMINA, 'Message-ID': '<sent@itu.int>', 'In-Reply-To': id };
        const note = await sent(message(answer, first.text));
        expect(note).toMatchObject({ drafts: [expect.anything()], answered: [] });
        expect((await store.case(first.decision.caseNumber ?? ''))?.closedAt).toBeUndefined();
      },
      { policy: { mode: 'draft' } },
    ));

  test.each([
    ['a person wrote it to the sender', [AMINA], 'ignore', 'persons-thread'],
    ['it was a circular', Array.from({ length: 40 }, (_, n) => `all${n}@x.example`).concat(AMINA), 'reply', 'answered'],
  ])('that began in Sent before the agent was there: %s', (_what, recipients, outcome, reason) =>
    inBox(
      async ({ deliver }) => {
        const { decision } = await deliver(asks(DEADLINE, inReplyTo('<old@itu.int>')));
        expect(decision).toMatchObject({ outcome, reason });
      },
      { lookUpSent: async (ids) => (ids.includes('<old@itu.int>') ? { recipients } : undefined) },
    ),
  );
});

describe('reports about our own mail (criterion 21)', () => {
  const report = (id: string, status: string) =>
    message(
      { From: 'MAILER-DAEMON@mx.example', 'Return-Path': '<>', Subject: 'Undelivered Mail Returned to Sender' },
      multipart('report; report-type=delivery-status', [
        text('The mail system could not deliver your message.'),
        text(
          `Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ${AMINA}\nAction: failed\nStatus: ${status}`,
          'message/delivery-status',
        ),
        text(`Message-ID: ${id}\nSubject: Re: WSIS\n`, 'text/rfc822-headers'),
      ]),
    );

  test.each([
    ['5.1.1', '2026-04-10T00:00:00Z', '2026-04-12T00:00:00Z'],
    ['4.2.2', '2026-02-11T00:00:00Z', '2026-02-12T00:00:00Z'],
  ])('%s: noted, and the address rests', (status, within, after) =>
    inBox(async ({ deliver, store }) => {
      const { idOf, outgoing } = await deliver(asks(DEADLINE));
      const bounce = await deliver(report(idOf('answer'), status));
      expect(bounce.decision).toMatchObject({ outcome: 'ignore', filing: 'done' });
      expect(bounce.outgoing).toEqual([]);
      expect(await store.outgoing(outgoing[0]?.entry.id ?? '')).toMatchObject({ state: 'failed', detail: status });
      expect(await store.addressRest(AMINA, within)).toMatchObject({ reason: status });
      expect(await store.addressRest(AMINA, after)).toBeUndefined();
    }),
  );

  test('a resting address gets nothing by itself; staff get the answer', () =>
    inBox(async ({ deliver }) => {
      const { idOf } = await deliver(asks(DEADLINE));
      await deliver(report(idOf('answer'), '5.1.1'));
      const next = await deliver(asks('When is the WSIS Forum 2026?'));
      expect(next.decision).toMatchObject({ outcome: 'escalate', reason: 'address-rests' });
      expect(next.outgoing.map(({ entry }) => entry.body.kind)).toEqual(['case']);
    }));

  test('one about a mail that is none of ours is left for staff', () =>
    inBox(async ({ deliver }) => {
      const { decision } = await deliver(report('<someone@else.example>', '5.1.1'));
      expect(decision).toMatchObject({ outcome: 'ignore', filing: 'leave' });
    }));
});

describe('robots (criterion 4)', () => {
  test('with a new name for each mail are drafted over the limit, people before are answered', () =>
    inBox(
      async ({ deliver }) => {
        const outcomes: string[] = [];
        for (let n = 0; n < 6; n += 1) {
          const From = `Visitor ${n} <visitor${n}@robot${n}.example>`;
          const { decision } = await deliver(asks(`${DEADLINE} (ref ${n})`, { From, Subject: `Request ${n}` }));
          outcomes.push(`${decision.outcome} ${decision.reason}`);
        }
        expect(outcomes.slice(0, 3)).toEqual(Array(3).fill('reply answered'));
        expect(outcomes.slice(3)).toEqual(Array(3).fill('escalate robot-guard'));
      },
      { policy: { likeMailsPer15Minutes: 3 } },
    ));

  test('that acknowledge each mail without any mark get two mails at most', () =>
    inBox(async ({ deliver }) => {
      let sentToThem = 0;
      let headers: HeaderTable = {};
      for (let n = 0; n < 5; n += 1) {
        const words = n === 0 ? DEADLINE : `We are looking into it and shall be in touch (${n}).`;
        const delivered = await deliver(asks(words, headers));
        const replies = delivered.outgoing.filter(({ entry }) => entry.body.kind === 'mail-reply');
        sentToThem += replies.length;
        if (replies.length === 0) break;
        headers = inReplyTo(delivered.idOf('answer'));
      }
      expect(sentToThem).toBeLessThanOrEqual(2);
    }));
});

describe('what cannot be read', () => {
  test('is set aside, and staff are told', () =>
    inBox(async ({ deliver }) => {
      const parts = Array.from({ length: 10_000 }, () => text('x'));
      const { decision, outgoing } = await deliver(message({}, multipart('mixed', parts)));
      expect(decision).toMatchObject({ outcome: 'quarantine', filing: 'quarantine' });
      expect(outgoing.map(({ entry }) => entry.body.kind)).toEqual(['warning']);
    }));

  test('a question beside a file is answered, the file is for staff', () =>
    inBox(async ({ deliver }) => {
      const { decision } = await deliver(
        message({}, multipart('mixed', [text('When is the WSIS Forum 2026?'), file('a.pdf', 'application/pdf')])),
      );
      expect(decision.outcome).toBe('reply');
    }));
});
