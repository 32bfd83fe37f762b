import type { HeaderTable } from '../../build-message.js';
import { type AutomaticKind, type AutomaticMail, plain } from './row.js';

/** What mail systems, gateways, meetings and lists send without the marks of their kind. */

const P = 'C. Moreau <c.moreau@office.example>';
type Row = readonly [from: string, subject: string, body: string, headers?: HeaderTable];

const of = (kind: AutomaticKind, rows: readonly Row[]): readonly AutomaticMail[] =>
  rows.map(([from, subject, body, headers]) => plain('own words', kind, from, subject, body, headers));

export const tableSystems: readonly AutomaticMail[] = [
  ...of('bounce', [
    [
      'Mail Administrator <admin@mx.example>',
      'Mail System Error - Returned Mail',
      'This Message was undeliverable due to the following reason: user unknown',
    ],
    ['postmaster@mx.example', 'Undelivered message', '550 5.1.1 user unknown'],
    [
      'System Administrator <sysadmin@mx.example>',
      'Undeliverable: WSIS',
      'Your message did not reach some or all of the intended recipients.',
    ],
    [
      'Mail Server <mail@mx.example>',
      'Message could not be delivered',
      'Recipient address rejected: User unknown in virtual mailbox table',
    ],
    ['Postman <postman@mx.example>', 'Delivery problem', 'The user you are trying to reach does not exist (550).'],
    [
      'Administrator <administrator@mx.example>',
      'Rejected: WSIS Forum',
      'Your message was rejected by the recipient server: mailbox quota exceeded',
    ],
    ['邮件系统 <system@mx.example>', '退信通知', '收件人不存在，邮件未能投递。'],
    ['Почта <mail@mx.example>', 'Письмо не доставлено', 'Пользователь не найден.'],
    [
      'Servidor de correo <correo@mx.example>',
      'Mensaje devuelto',
      'El usuario no existe. No se ha podido entregar el mensaje.',
    ],
    ['Serveur de messagerie <mail@mx.example>', 'Message non délivré', 'Destinataire inconnu.'],
    ['خادم البريد <mail@mx.example>', 'تعذر التسليم: المنتدى', 'المستلم غير موجود.'],
    ['Mailserver <mail@mx.example>', 'Unzustellbare Nachricht', 'Empfänger unbekannt.'],
  ]),
  ...of('notification', [
    [
      'MailScanner <postmaster@mx.example>',
      'Warning: E-mail viruses detected',
      'Our virus detector has just been triggered by a message you sent.',
    ],
    ['Security Gateway <gateway@mx.example>', 'VIRUS ALERT in message from you', 'The attachment was removed.'],
    [
      'Content Filter <filter@mx.example>',
      'Your message was blocked',
      'Message blocked by content policy: attachment type not allowed.',
    ],
    ['Antivirus <antivirus@mx.example>', 'Virus trouvé dans votre message', 'La pièce jointe a été supprimée.'],
    [
      'Mail Gateway <mailgw@mx.example>',
      'Attachment removed',
      'An attachment was removed because its type is not permitted.',
    ],
    [
      'DLP <dlp@mx.example>',
      'Message held for review',
      'Your message has been held by our policy and will be reviewed by an administrator.',
    ],
    [
      'Mailbox notification <mailbox@mx.example>',
      'Votre message est en attente',
      'Votre message a été retenu par notre filtre.',
    ],
  ]),
  ...of('calendar', [
    [P, 'Accepted: WSIS coordination call', 'C. Moreau has accepted this invitation.'],
    [P, 'Declined: WSIS coordination call', ''],
    [P, 'Tentative: call', 'C. Moreau tentatively accepted.'],
    [P, 'Accepté : réunion de coordination', ''],
    [P, 'Aceptado: reunión', ''],
    [P, 'Принято: совещание', 'Приглашение принято.'],
    [P, '已接受: 会议', ''],
    [P, 'مقبول: اجتماع', ''],
    [P, 'Zugesagt: Besprechung', ''],
    [P, 'Abgelehnt: Besprechung', ''],
    [P, 'Canceled: WSIS call', 'This meeting has been canceled.'],
    [P, 'New Time Proposed: call', 'I propose a new time.'],
  ]),
  ...of('notification', [
    [P, 'Recall: WSIS list', 'C. Moreau would like to recall the message, "WSIS list".'],
    [P, 'Message Recall Report for message: WSIS', 'Your attempt to recall succeeded'],
  ]),
  ...of('list', [
    ['ict4d-owner@lists.example', 'Goodbye', 'You have been unsubscribed.'],
    ['ict4d <ict4d@lists.example>', 'ict4d: confirm your subscription', 'Reply to this message to confirm.'],
  ]),
  ...of('notification', [
    [
      'Abuse Desk <abuse@isp.example>',
      '[AbuseID:1234] Re: complaint',
      'Thank you for your report. Due to the volume we do not answer individually.',
    ],
    [
      'IT Helpdesk <it@office.example>',
      'Planned maintenance on Saturday',
      'E-mail will be unavailable on Saturday from 8 to 12.',
    ],
    ['Password Admin <passwords@office.example>', 'Your password expires in 5 days', 'Change it at the portal.'],
  ]),
  ...of('list', [
    [
      'Ana <ana@ngo.example>',
      '[ict4d] When is the Forum?',
      'Does anybody know when it is?',
      { 'X-BeenThere': 'ict4d@lists.example' },
    ],
    [
      'Ana <ana@ngo.example>',
      '[ict4d] When is the Forum?',
      'Does anybody know when it is?',
      { 'X-Mailman-Version': '2.1' },
    ],
    [
      'Ana <ana@ngo.example>',
      '[ict4d] When is the Forum?',
      'Does anybody know when it is?',
      { 'X-Google-Group-Id': '1' },
    ],
    [
      'Ana <ana@ngo.example>',
      '[ict4d] When is the Forum?',
      'Does anybody know when it is?',
      { 'X-Mailing-List': 'ict4d' },
    ],
    ['Ana <ana@ngo.example>', '[ict4d] When?', 'Does anybody know when it is?', { 'X-ML-Name': 'ict4d' }],
    ['Ana <ana@ngo.example>', '[ict4d] When?', 'Does anybody know when it is?', { 'X-Sympa-To': 'ict4d' }],
    ['Ana <ana@ngo.example>', '[ict4d] When?', 'Does anybody know when it is?', { 'X-YahooGroups': 'ict4d' }],
    ['Ana <ana@ngo.example>', 'News', 'News from us. When is it?', { 'X-Campaign-Id': '4', 'X-Mailer': 'MailChimp' }],
    ['Ana <ana@ngo.example>', 'News', 'News from us. When is it?', { 'X-Bulk': 'yes' }],
    ['Ana <ana@ngo.example>', 'News', 'News from us. When is it?', { 'X-Job': '4411', 'X-EMV-CampagneId': '4' }],
    ['Ana <ana@ngo.example>', 'News', 'News from us. When is it?', { 'X-Unsubscribe-Web': 'https://x' }],
    ['Ana <ana@ngo.example>', 'News', 'News from us. When is it?', { Precedence: 'normal', 'X-CSA-Complaints': 'a@b' }],
    ['Ana <ana@ngo.example>', 'News', 'News from us. When is it?', { 'X-rpcampaign': '4' }],
    ['Ana <ana@ngo.example>', 'News', 'News from us. When is it?', { 'X-SFMC-Stack': '4' }],
    ['Ana <ana@ngo.example>', 'News', 'News from us. When is it?', { 'X-Mailer-LID': '4', 'X-Mailer-RecptId': '4' }],
  ]),
  ...of('notification', [
    [
      'Abuse <abuse@x-isp.example>',
      'Spam report 4411',
      'We received a complaint about a message from your network. Received: from ...',
    ],
    ['SpamCop <spamcop@x.example>', '[SpamCop (192.0.2.1) id:331] WSIS', 'This is an automated complaint.'],
    ['Feedback <fbl@x-isp.example>', 'complaint about message from 192.0.2.1', 'This is a complaint feedback.'],
    ['DMARC <dmarc@x-isp.example>', 'Report Domain: itu.int Submitter: x Report-ID: 1', 'DMARC aggregate'],
    ['DMARC <dmarc@x-isp.example>', '[Preview] DMARC aggregate report for itu.int', 'Attached'],
  ]),
  ...of('notification', [
    [
      'Mail Forwarder <forwarder@x-site.example>',
      'Your mail was forwarded',
      'Your mail was forwarded to the new address of the user.',
    ],
  ]),
  ...of('notification', [
    [
      'Domain Services <notice@x-site.example>',
      'Domain notice: itu-forum.example',
      'This is to notify you of the expiration of your domain listing.',
    ],
    ['Certbot <certs@x-site.example>', 'Certificate for forum.example expires', 'expires in 20 days'],
    [
      'Let us <expiry@x-site.example>',
      "Let's Encrypt certificate expiration notice for domain",
      'Your certificate will expire in 7 days.',
    ],
  ]),
];
