import { alternative, type HeaderTable, multipart, text } from '../../build-message.js';
import { type AutomaticMail, built, ORIGINAL_HEADERS, plain } from './row.js';

/** Receipts, calendar mail, abuse reports and the questions of spam gateways. */

const FROM = 'Chris Moreau <c.moreau@office.example>';

const receipt = (system: string, subject: string, words: string, disposition: string, headers: HeaderTable = {}) =>
  built(
    system,
    'receipt',
    { From: FROM, Subject: subject, ...headers },
    multipart('report; report-type=disposition-notification', [
      text(words),
      {
        headers: { 'Content-Type': 'message/disposition-notification' },
        body: `Reporting-UA: ${system}\r\nFinal-Recipient: rfc822;c.moreau@office.example\r\nOriginal-Message-ID: <reply.4711@itu.int>\r\nDisposition: ${disposition}\r\n`,
      },
    ]),
  );

const receipts: readonly AutomaticMail[] = [
  receipt(
    'Outlook',
    'Read: WSIS Forum 2026 dates',
    'Your message\n\n   To: Chris Moreau\n   Subject: WSIS Forum 2026 dates\n\nwas read on Tuesday, February 10, 2026.',
    'manual-action/MDN-sent-manually; displayed',
  ),
  receipt(
    'Outlook',
    'Lu : dates du Forum',
    'Votre message a été lu le mardi 10 février 2026.',
    'automatic-action/MDN-sent-automatically; displayed',
  ),
  receipt(
    'Outlook',
    'Not read: WSIS Forum',
    'Your message was deleted without being read.',
    'automatic-action/MDN-sent-automatically; deleted',
  ),
  receipt(
    'Thunderbird',
    'Return Receipt (displayed) - WSIS Forum 2026',
    'This is a Return Receipt for the mail that you sent to c.moreau@office.example.',
    'manual-action/MDN-sent-manually; displayed',
  ),
  receipt(
    'Roundcube',
    'Return Receipt (read)',
    'This is a Return Receipt for your message.',
    'manual-action/MDN-sent-manually; displayed',
  ),
  receipt(
    'Sieve',
    'Message rejected',
    'Your message was automatically rejected by Dovecot Mail Delivery Agent.',
    'automatic-action/MDN-sent-automatically; deleted',
    { 'Auto-Submitted': 'auto-replied (rejected)' },
  ),
  plain(
    'Outlook',
    'receipt',
    FROM,
    'Read: WSIS Forum 2026 dates',
    'Your message\n\n  To:      Chris Moreau\n  Subject: WSIS Forum 2026 dates\n  Sent:    10/02/2026 08:00\n\nwas read on 10/02/2026 09:12.',
  ),
  plain(
    'Domino',
    'receipt',
    FROM,
    'Return Receipt',
    'Your document:\n\nRe: WSIS Forum 2026\n\nwas received by:\n\nChris Moreau/Office\n\nat: 10/02/2026 09:12',
  ),
  plain('163.com', 'receipt', FROM, '已读: WSIS Forum 2026 dates', '您的邮件已被阅读。'),
  plain('Mail.ru', 'receipt', FROM, 'Прочтено: Форум ВВУИО', 'Ваше сообщение было прочитано 10.02.2026.'),
  plain('QQ Mail', 'receipt', FROM, '已读回执: 论坛日期', '这是您的邮件的已读回执。'),
];

const meeting = (system: string, method: string, subject: string, headers: HeaderTable = {}) =>
  built(
    system,
    'calendar',
    { From: FROM, Subject: subject, ...headers },
    multipart('alternative', [
      text('When: Thu 12 Feb 2026 10:00'),
      text(
        `BEGIN:VCALENDAR\nMETHOD:${method}\nBEGIN:VEVENT\nUID:e1@office.example\nSUMMARY:${subject}\nEND:VEVENT\nEND:VCALENDAR`,
        `text/calendar; charset=utf-8; method=${method}`,
      ),
    ]),
  );

const calendar: readonly AutomaticMail[] = [
  meeting('Outlook', 'REQUEST', 'Coordination call on the WSIS Forum'),
  meeting('Outlook', 'REPLY', 'Accepted: Coordination call'),
  meeting('Outlook', 'REPLY', 'Declined: Coordination call'),
  meeting('Outlook', 'CANCEL', 'Canceled: Coordination call'),
  meeting('Google Calendar', 'REQUEST', 'Invitation: WSIS call @ Thu Feb 12, 2026 10am', {
    Sender: 'Google Calendar <calendar-notification@google.example>',
  }),
  meeting('Google Calendar', 'REPLY', 'Accepted: WSIS call @ Thu Feb 12, 2026 10am'),
  meeting('Zimbra', 'COUNTER', 'New time proposed: Coordination call'),
  meeting('Exchange', 'REPLY', 'Принято: Совещание'),
  built(
    'Exchange',
    'calendar',
    { From: FROM, Subject: 'Tentative: Coordination call', 'Content-Class': 'urn:content-classes:calendarmessage' },
    text('BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR', 'text/calendar; method=REPLY; charset="utf-8"'),
  ),
];

const feedback = (system: string, from: string, subject: string, headers: HeaderTable = {}) =>
  built(
    system,
    'abuse',
    { From: from, Subject: subject, ...headers },
    multipart('report; report-type=feedback-report', [
      text('This is an email abuse report for an email message received from 192.0.2.1.'),
      {
        headers: { 'Content-Type': 'message/feedback-report' },
        body: 'Feedback-Type: abuse\r\nUser-Agent: Loop/1.0\r\nVersion: 1\r\nOriginal-Rcpt-To: <j.doe@office.example>\r\n',
      },
      {
        headers: { 'Content-Type': 'message/rfc822', 'Content-Disposition': 'inline' },
        body: `${ORIGINAL_HEADERS}\r\n\r\nHello`,
      },
    ]),
  );

const abuse: readonly AutomaticMail[] = [
  feedback('Yahoo CFL', 'Yahoo! Mail AntiSpam Feedback <feedback@arf.mail.yahoo.example>', 'FW: WSIS Forum 2026 dates'),
  feedback('AOL', 'scomp@aol.example', 'Email Feedback Report for IP 192.0.2.1'),
  feedback('Comcast', 'Comcast Feedback <feedback@fbl.comcast.example>', 'Abuse report'),
  feedback('Mail.ru', 'fbl@corp.mail.example', 'FBL report'),
  built(
    'Outlook JMRP',
    'abuse',
    {
      From: 'staff@hotmail.example',
      Subject: 'complaint about message from 192.0.2.1',
      'X-HmXmrOriginalRecipient': 'j.doe@hotmail.example',
    },
    multipart('mixed', [
      {
        headers: { 'Content-Type': 'message/rfc822', 'Content-Disposition': 'attachment' },
        body: `${ORIGINAL_HEADERS}\r\n\r\nHello`,
      },
    ]),
  ),
  plain(
    'SpamCop',
    'abuse',
    'SpamCop <7301234567@reports.spamcop.example>',
    '[SpamCop (192.0.2.1) id:7301234567]WSIS Forum',
    '[ SpamCop V5.4.0 ]\nThis message is brief for your comfort.  Please use links below for details.\n\nEmail from 192.0.2.1 / Tue, 10 Feb 2026',
  ),
];

const challenges: readonly AutomaticMail[] = [
  plain(
    'Boxbe',
    'challenge',
    'Chris Moreau <c.moreau@office.example>',
    'Re: WSIS Forum 2026 dates (Action Required)',
    'Hello,\n\nYour message about "WSIS Forum 2026 dates" was waitlisted.\n\nPlease add yourself to my Guest List so your messages will be delivered to my Inbox.',
    { 'X-Boxbe-Challenge': 'yes' },
  ),
  plain(
    'SpamArrest',
    'challenge',
    'c.moreau@spamarrest.example',
    'Re: WSIS Forum 2026 dates [verification required]',
    "Chris Moreau here,\n\nI'm protecting myself from receiving junk mail.\n\nJust this once, click the link below so I can receive your emails.",
  ),
  plain(
    'Mailinblack',
    'challenge',
    'Mailinblack <c.moreau@office.example>',
    'Votre email est en attente de remise : authentification requise',
    'Bonjour,\n\nPour que votre message soit remis à Chris Moreau, merci de vous authentifier en cliquant sur le lien ci-dessous.',
  ),
  plain(
    'TMDA',
    'challenge',
    'c.moreau-confirm-1076500.abc@office.example',
    'Please confirm your message',
    'This message was created automatically by mail delivery software (TMDA).\n\nYour message attached below is being held because the address <wsis-info@itu.int> has not been verified.',
  ),
  plain(
    'UOL AntiSpam',
    'challenge',
    'AntiSpam UOL <c.moreau@uol.example>',
    'Re: datas do Fórum - AntiSpam UOL',
    'ANTISPAM UOL » TIRA-TEIMA\n\nOlá, você enviou uma mensagem. Para confirmar que você não é um robô, clique aqui.',
  ),
  plain(
    'Spamfence',
    'challenge',
    'c.moreau@office.example',
    'Sender verification required: WSIS Forum',
    'To deliver your message we need to verify that you are a human. Please reply to this message or click the link to confirm your email address. Your message is on hold.',
  ),
];

const dmarc: readonly AutomaticMail[] = [
  built(
    'DMARC report',
    'notification',
    {
      From: 'dmarcreport@aggregate.example',
      Subject: 'Report Domain: itu.int Submitter: mail.example Report-ID: <2026.02.10>',
    },
    multipart('mixed', [
      text('This is an aggregate report from mail.example.'),
      {
        headers: {
          'Content-Type': 'application/gzip',
          'Content-Disposition': 'attachment; filename="mail.example!itu.int!1!2.xml.gz"',
        },
        body: 'H4sI',
      },
    ]),
  ),
  built(
    'DMARC report',
    'notification',
    {
      From: 'noreply-dmarc-support@google.example',
      Subject: 'Report domain: itu.int Submitter: google.example Report-ID: 1234567',
    },
    { headers: { 'Content-Type': 'application/zip; name="google.zip"' }, body: 'UEsD' },
  ),
  built(
    'TLS report',
    'notification',
    {
      From: 'tlsrpt@mail.example',
      Subject: 'Report Domain: itu.int Submitter: mail.example Report-ID: 99',
      'TLS-Report-Domain': 'itu.int',
    },
    multipart('report; report-type="tlsrpt"', [
      text('TLS report'),
      { headers: { 'Content-Type': 'application/tlsrpt+gzip' }, body: 'H4sI' },
    ]),
  ),
  built(
    'Delivery receipt',
    'receipt',
    { From: 'Microsoft Outlook <office365@office.example>', Subject: 'Delivered: WSIS Forum 2026' },
    alternative(
      'Your message has been delivered to the following recipients:\n\nChris Moreau',
      '<p>Your message has been delivered to the following recipients:</p>',
    ),
  ),
];

export const reports: readonly AutomaticMail[] = [...receipts, ...calendar, ...abuse, ...challenges, ...dmarc];
