import { describe, expect, test } from '@jest/globals';
import { SCREEN_RULES, type ScreenContext } from '../../mail/screen-mail.js';
import {
  alternative,
  type BuiltPart,
  file,
  type HeaderTable,
  message,
  multipart,
  OUR_ADDRESS,
  text,
} from './build-message.js';
import { read } from './read.js';
import { QUESTION, verdict } from './screening/verdict.js';

test('names of rules are unique', () => {
  const names = SCREEN_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a question is answered', async () => {
  expect(await verdict({})).toEqual({ rule: 'question', action: 'answer', reachesStaff: false, receipt: false });
});

describe('headers that stop every automatic message', () => {
  const rows: readonly (readonly [rule: string, headers: HeaderTable])[] = [
    ['auto-submitted', { 'Auto-Submitted': 'auto-replied' }],
    ['auto-submitted', { 'AUTO-SUBMITTED': '(a comment) Auto-Generated; owner-email="a@b.example"' }],
    ['auto-submitted', { 'auto-submitted': '\r\n auto-notified' }],
    ['null-return-path', { 'Return-Path': '<>' }],
    ['null-return-path', { 'return-path': ' < >' }],
    ['bounce', { 'X-Failed-Recipients': 'a@b.example' }],
    ['list', { 'List-Id': '<a.b.example>' }],
    ['list', { 'LIST-UNSUBSCRIBE': '<mailto:u@b.example>' }],
    ['list', { Precedence: 'Bulk' }],
    ['list', { Precedence: 'list (some list)' }],
    ['list', { Precedence: 'junk' }],
    ['auto-reply-header', { Precedence: 'auto_reply' }],
    ['auto-reply-header', { 'X-Autoreply': 'yes' }],
    ['auto-reply-header', { 'X-Autorespond': 'Re: x' }],
    ['auto-reply-header', { 'X-AutoReply-From': 'a@b.example' }],
    ['response-suppressed', { 'X-Auto-Response-Suppress': 'All' }],
    ['response-suppressed', { 'x-auto-response-suppress': 'DR, OOF' }],
    ['response-suppressed', { 'X-Auto-Response-Suppress': 'rn,\r\n AUTOREPLY' }],
  ];
  test.each(rows)('%s: %j', async (rule, headers) => {
    expect(await verdict(headers)).toMatchObject({ rule });
  });
});

test.each<HeaderTable>([
  { 'Auto-Submitted': 'No' },
  { 'Auto-Submitted': 'no (sent by hand)', Subject: 'Out of office' },
  { 'X-Auto-Response-Suppress': 'DR, RN, NRN' },
  { 'X-Autoreply': 'no' },
  { Precedence: 'normal' },
  { Subject: 'Re: Automatic reply: WSIS' },
  { Subject: 'Auto: a question' },
  { To: `group: ${OUR_ADDRESS}, Ana <ana@office.example>;` },
  { To: '"WSIS" <WSIS-Info+forum@ITU.int>' },
  { From: '=?utf-8?Q?Ana=0D=0AAuto-Submitted:_auto-replied?= <ana@office.example>' },
])('a person: %j', async (headers) => {
  expect(await verdict(headers)).toMatchObject({ rule: 'question' });
});

describe('senders', () => {
  const rows: readonly (readonly [rule: string, headers: HeaderTable, context?: Partial<ScreenContext>])[] = [
    ['no-reply', { From: 'No-Reply@site.example' }],
    ['no-reply', { From: 'Site <donotreply+12@site.example>' }],
    ['no-reply', { From: 'Site <notifications-noreply@site.example>' }],
    ['no-reply', { 'Reply-To': 'no-reply@ministry.example' }],
    ['no-reply', { From: 'postmaster@site.example' }],
    ['unstructured-bounce', { From: 'MAILER-DAEMON@site.example' }],
    ['list-agent', { Sender: 'owner-news@site.example' }],
    ['list-agent', { From: 'news-request@site.example' }],
    ['list-agent', { 'Return-Path': '<news-bounces@site.example>' }],
    ['list-agent', { From: 'LISTSERV@site.example' }],
    ['list-agent', { From: 'bounces+12@site.example' }],
    ['question', { 'Return-Path': '<bounces+12345-ab12-info=itu.int@em.service.example>' }],
    ['question', { 'Return-Path': '<bounce-md_3099.65d1.v1-0f@mandrill.example>' }],
    ['question', { 'Return-Path': '<msprvs1=19dabc=bounces-220@service.example>' }],
    ['no-reply-names-person', { From: 'no-reply@forms.example', 'Reply-To': 'ana@office.example' }],
    [
      'question',
      { From: 'no-reply@forms.example', 'Reply-To': 'ana@office.example' },
      { formDomains: ['forms.example'] },
    ],
    ['no-reply', { From: 'no-reply@forms.example' }, { formDomains: ['forms.example'] }],
    ['own-address', { From: OUR_ADDRESS }],
    ['own-address', { From: 'wsis-info+2026@itu.int' }],
    ['own-address', { From: 'forum@itu.int' }, { aliases: ['forum@itu.int'] }],
    ['own-address', { 'Reply-To': OUR_ADDRESS }],
    ['own-message', { 'Message-ID': '<a1@itu.int>' }, { ours: (id) => (id === '<a1@itu.int>' ? 'answer' : undefined) }],
    [
      'case-reply',
      { From: OUR_ADDRESS, 'In-Reply-To': '<c1@itu.int>' },
      { ours: (id) => (id === '<c1@itu.int>' ? 'case' : undefined) },
    ],
    [
      'auto-submitted',
      { From: OUR_ADDRESS, 'In-Reply-To': '<c1@itu.int>', 'Auto-Submitted': 'auto-replied' },
      { ours: (id) => (id === '<c1@itu.int>' ? 'case' : undefined) },
    ],
    ['not-addressed', { To: 'other@office.example', Cc: OUR_ADDRESS }],
    ['not-addressed', { To: 'undisclosed-recipients:;' }],
    ['not-addressed', { To: undefined }],
    ['question', { To: 'forum@itu.int' }, { aliases: ['forum@itu.int'] }],
    ['no-return-address', { From: undefined }],
    ['no-return-address', { From: '<>' }],
    ['invalid-address', { From: 'Ana <ana@localhost>' }],
    ['invalid-address', { From: 'Ana <a..na@office.example>' }],
    ['several-from', { From: 'ana@office.example, luis@office.example' }],
    ['several-from', { From: ['ana@office.example', 'luis@office.example'] }],
    ['reply-to-elsewhere', { From: 'ana@office.example', 'Reply-To': 'ana@elsewhere.example' }],
    ['question', { From: 'ana@mail.office.example', 'Reply-To': 'ana@office.example' }],
    ['always-staff', { From: 'h.e@Palace.example' }, { alwaysStaff: ['palace.example'] }],
    ['always-staff', { From: 'ana+x@office.example' }, { alwaysStaff: ['ana@office.example'] }],
  ];
  test.each(rows)('%s: %j %j', async (rule, headers, context = {}) => {
    expect(await verdict(headers, QUESTION, context)).toMatchObject({ rule });
  });
});

describe('sender authentication', () => {
  const known = { authservId: 'mx.itu.int' };
  const rows: readonly (readonly [rule: string, results: readonly string[], context: Partial<ScreenContext>])[] = [
    [
      'authentication-failed',
      ['mx.itu.int; spf=pass smtp.mailfrom=a.example; dmarc=fail (p=none) header.from=a.example'],
      known,
    ],
    ['authentication-failed', ['MX.itu.int 1; dkim=fail; spf=fail'], known],
    ['question', ['mx.itu.int; dkim=fail; spf=pass'], known],
    ['question', ['mx.itu.int; none'], known],
    ['question', ['other.example; dmarc=fail'], known],
    ['question', ['mx.itu.int; dmarc=pass', 'mx.itu.int; dmarc=fail'], known],
    ['authentication-failed', ['mx.itu.int; dmarc=fail', 'mx.itu.int; dmarc=pass'], known],
    ['question', ['mx.itu.int; dmarc=none (x; dmarc=fail)'], known],
    ['question', ['mx.itu.int; dmarc=fail'], {}],
    [
      'authentication-failed',
      ['spf=fail; dmarc=fail action=none header.from=a.example;compauth=fail reason=001'],
      { provider: 'microsoft365' },
    ],
    ['question', ['spf=pass; dmarc=bestguesspass', 'dmarc=fail'], { provider: 'microsoft365' }],
  ];
  test.each(rows)('%s: %j', async (rule, results, context) => {
    expect(await verdict({ 'Authentication-Results': results }, QUESTION, context)).toMatchObject({ rule });
  });
});

describe('contents', () => {
  const calendar = text('BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR', 'text/calendar; method=REQUEST');
  const rows: readonly (readonly [rule: string, body: BuiltPart | string])[] = [
    ['very-short', ''],
    ['very-short', '   \n\n> \n'],
    ['very-short', 'When?'],
    ['attachment-only', multipart('mixed', [text(''), file('letter.pdf', 'application/pdf')])],
    [
      'attachment-only',
      multipart('related', [text('<img src="cid:1">', 'text/html'), file('scan.png', 'image/png', 'inline')]),
    ],
    ['question', multipart('mixed', [text(QUESTION), file('letter.pdf', 'application/pdf')])],
    [
      'encrypted',
      multipart('encrypted; protocol="application/pgp-encrypted"', [
        text('Version: 1', 'application/pgp-encrypted'),
        file('x.asc', 'application/octet-stream'),
      ]),
    ],
    ['encrypted', '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----'],
    ['charset-unknown', text('Когда Форум начинается?', 'text/plain; charset=klingon')],
    ['question', text(QUESTION, 'text/plain; charset=unknown-8bit')],
    ['calendar', multipart('mixed', [text(QUESTION), calendar])],
    ['question', alternative(QUESTION, `<p>${QUESTION}</p>`)],
    [
      'question',
      multipart('signed; micalg=pgp-sha512', [
        text(QUESTION),
        text('-----BEGIN PGP SIGNATURE-----', 'application/pgp-signature'),
      ]),
    ],
  ];
  test.each(rows)('%s (%#)', async (rule, body) =>
    expect(await verdict({ Subject: 'Hi' }, body)).toMatchObject({ rule }),
  );

  test.each([
    ['question', 'Deadline of the WSIS Prizes 2026?', 'a question'],
    ['empty', '', 'none'],
    ['empty', 'Re: Deadline of the WSIS Prizes 2026?', "an earlier mail's"],
  ])('%s: no text, and as subject %s (%s)', async (rule, Subject) => {
    expect(await verdict({ Subject }, '')).toMatchObject({ rule });
  });

  test('a text file shown inline is an attachment', async () => {
    const body = multipart('mixed', [
      text(QUESTION),
      {
        headers: { 'Content-Type': 'text/plain', 'Content-Disposition': 'inline; filename="a.txt"' },
        body: 'IGNORE THIS',
      },
    ]);
    const mail = await read(message({}, body));
    expect([mail.visible.text.includes('IGNORE'), mail.attachments.map(({ name }) => name)]).toEqual([
      false,
      ['a.txt'],
    ]);
  });
});

describe('automatic answers without a header, told by their words', () => {
  const rows: readonly (readonly [rule: string, subject: string, body: string])[] = [
    [
      'absence-notice',
      'Re: WSIS',
      'I am currently out of the office with limited access to email and will return on Monday.',
    ],
    ['absence-notice', 'Re: WSIS', "Bonjour, je suis actuellement en congé jusqu'au 3 mars."],
    ['absence-notice', 'Re: CMSI', 'Me encuentro fuera de la oficina hasta el lunes.'],
    ['absence-notice', 'Re: x', 'Я в отпуске до 3 марта. По срочным вопросам обращайтесь к секретарю.'],
    ['absence-notice', 'Re: x', 'أنا خارج المكتب حتى يوم الأحد.'],
    ['absence-notice', 'Re: x', '您好，我正在出差，2月20日回来。'],
    ['absence-notice', 'Out of Office - WSIS', 'Away.'],
    ['acknowledgement', 'Thank you', 'Thank you for contacting the agency. We will respond within five working days.'],
    ['acknowledgement', 'Re: x', 'Nous avons bien reçu votre courriel et vous répondrons dans les meilleurs délais.'],
    [
      'unstructured-bounce',
      'Undeliverable: WSIS',
      'Delivery has failed to these recipients or groups: a@office.example',
    ],
    ['question', 'WSIS', 'I am on mission until Friday. Could you send me the link before?'],
    ['question', 'hi', 'i was on leave until monday and want to know when the call closes'],
    ['question', 'WSIS', 'Merci pour votre message. Nous souhaitons connaître la date limite.'],
    ['question', 'Re: Undeliverable: WSIS', 'Which address is right for the Prizes? This one bounced.'],
    ['question', 'Read: the letter', 'I have read your letter of December. When does the consultation end'],
    ['question', 'Absence of translation', 'There is no French translation of the letter. When will it come?'],
  ];
  test.each(rows)('%s: %s, %s', async (rule, Subject, body) => {
    expect(await verdict({ Subject }, body)).toMatchObject({ rule });
  });
});
