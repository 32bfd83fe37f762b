import { describe, expect, test } from '@jest/globals';
import { realBrain } from '../support/brain.js';
import { type HeaderTable, message } from './build-message.js';
import { type Mailbox, type MailboxOptions, mailbox } from './mailbox.js';

const brain = realBrain();
const inBox = (during: (box: Mailbox) => Promise<void>, policy: MailboxOptions['policy'] = {}) =>
  mailbox({ brain, policy }, during);

const QUESTION = 'When is the WSIS Forum 2026?';
const ANNA = 'anna@ministry.example';
const FROM = `Anna <${ANNA}>`;
const WORDS = 'It is in July.';
const SERVER = { authservId: 'mx.itu.int' };
const byStaff = (id: string) =>
  message(
    {
      From: 'Officer <officer@secretariat.example>',
      Subject: 'Re: Case',
      'In-Reply-To': id,
      'Authentication-Results': 'mx.itu.int; dmarc=pass',
    },
    WORDS,
  );

interface Row {
  readonly what: string;
  readonly headers: HeaderTable;
  readonly policy?: MailboxOptions['policy'];
  readonly doubts?: readonly string[];
  /** Where what staff write to its case goes; undefined where they are told that it went nowhere. */
  readonly to: string | undefined;
}

const replyTo = (value: string | readonly string[], From: string = FROM): HeaderTable => ({ From, 'Reply-To': value });
const forms = { formDomains: ['forms.example'] };
const ROWS: readonly Row[] = [
  { what: 'no Reply-To', headers: { From: FROM }, to: ANNA },
  { what: 'Reply-To in the same domain', headers: replyTo('office@ministry.example'), to: 'office@ministry.example' },
  { what: 'Reply-To in a domain below', headers: replyTo('a@it.ministry.example'), to: 'a@it.ministry.example' },
  {
    what: 'a form that is trusted to name the person',
    headers: replyTo('person@home.example', 'no-reply@forms.example'),
    policy: forms,
    to: 'person@home.example',
  },
  {
    what: 'a form that is not',
    headers: replyTo('person@home.example', 'no-reply@forms.example'),
    doubts: ['reply-to-elsewhere'],
    to: undefined,
  },
  {
    what: 'Reply-To elsewhere',
    headers: replyTo('victim@evil.example'),
    doubts: ['reply-to-elsewhere'],
    to: ANNA,
  },
  {
    what: 'several Reply-To elsewhere',
    headers: replyTo('one@evil.example, two@evil.example'),
    doubts: ['reply-to-elsewhere'],
    to: undefined,
  },
  {
    what: 'several From',
    headers: { From: `${FROM}, Boss <boss@evil.example>` },
    doubts: ['several-from'],
    to: undefined,
  },
  {
    what: 'From twice',
    headers: { From: [FROM, 'Boss <boss@evil.example>'] },
    doubts: ['several-from'],
    to: undefined,
  },
  {
    what: 'our address for a name',
    headers: { From: '"wsis-info@itu.int" <boss@evil.example>' },
    doubts: ['another-name'],
    to: 'boss@evil.example',
  },
  {
    what: 'our name',
    headers: { From: 'W.S.I.S. Secretariat <boss@evil.example>' },
    doubts: ['another-name'],
    to: 'boss@evil.example',
  },
  {
    what: 'a sender that our server found forged',
    headers: { From: FROM, 'Authentication-Results': 'mx.itu.int; dmarc=fail' },
    policy: SERVER,
    doubts: ['authentication-failed'],
    to: undefined,
  },
];

describe('who is answered', () => {
  test.each(ROWS)('$what', ({ headers, policy = {}, doubts, to }) =>
    inBox(async ({ deliver, store }) => {
      // Staff are asked for what the letters do not hold.
      const { decision, outgoing, idOf } = await deliver(message({ Subject: 'WSIS', ...headers }, 'Do I need a visa?'));
      const body = outgoing.find(({ entry }) => entry.body.kind === 'case')?.entry.body;
      const mailId = body && 'mailId' in body ? (body.mailId ?? '') : '';
      const mail = await store.mail(mailId);
      expect(mail?.doubts).toEqual(doubts);
      expect(mail?.returnTo).toBe(to ?? '');
      expect((await store.case(decision.caseNumber ?? ''))?.address).toBe(to);
      const relayed = await deliver(byStaff(idOf('case')));
      const { decision: end, outgoing: last } = relayed;
      expect(last.map(({ entry }) => entry.body)).toEqual([
        to === undefined
          ? { kind: 'warning', code: 'case-reply-by-hand', detail: expect.any(String) }
          : expect.objectContaining({ kind: 'relay', to, text: WORDS }),
      ]);
      expect(end.outcome).toBe(to === undefined ? 'ignore' : 'relay');
    }, policy),
  );

  test('nothing goes by itself to somebody who is in doubt', () =>
    inBox(async ({ deliver }) => {
      for (const { headers, doubts = [] } of ROWS.filter(({ policy }) => policy === undefined)) {
        const { outgoing } = await deliver(message(headers, `${QUESTION} ${JSON.stringify(headers)}`));
        const replies = outgoing.filter(({ entry }) => entry.body.kind === 'mail-reply');
        if (doubts.some((doubt) => doubt !== 'another-name')) expect(replies).toEqual([]);
      }
    }));

  test('all of From and Reply-To are kept for staff to see', () =>
    inBox(async ({ deliver, store }) => {
      const headers = { From: `${FROM}, Boss <boss@evil.example>`, 'Reply-To': 'x@evil.example, y@evil.example' };
      const { outgoing } = await deliver(message(headers, QUESTION));
      const body = outgoing[0]?.entry.body;
      const mail = await store.mail(body && 'mailId' in body ? (body.mailId ?? '') : '');
      expect(mail?.senders).toEqual([
        { name: 'Anna', address: ANNA },
        { name: 'Boss', address: 'boss@evil.example' },
      ]);
      expect(mail?.replyTo).toEqual(['x@evil.example', 'y@evil.example']);
    }));

  test('an answer that people sent to Reply-To closes the case', () =>
    inBox(async ({ deliver, sent, store }) => {
      const headers = { ...replyTo('victim@evil.example'), 'Message-ID': '<first@ministry.example>' };
      const { decision, place } = await deliver(message(headers, QUESTION));
      const byHand = {
        From: 'wsis-info@itu.int',
        To: 'victim@evil.example',
        'In-Reply-To': '<first@ministry.example>',
      };
      expect((await sent(message(byHand, WORDS))).answered).toEqual([place]);
      expect((await store.case(decision.caseNumber ?? ''))?.closedAt).toBeDefined();
    }));
});
