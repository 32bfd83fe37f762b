import { partsOf } from '../mail-address.js';
import type { ParsedMail } from '../parsed-mail.js';
import { asks } from './asks.js';
import { AGAINST_SPAM, BY_LINK, CHALLENGE_SUBJECT, PROVE } from './challenge-words.js';
import {
  ABUSE_SUBJECT,
  BOUNCE_LOCAL,
  BOUNCE_SENDER_NAME,
  BOUNCE_SUBJECT,
  BOUNCE_TEXT,
  RECEIPT_SUBJECT,
  RECEIPT_TEXT,
} from './report-words.js';
import type { Rule, Screened } from './rule.js';
import { folded } from './wording.js';

/** Reports about mail of ours: bounces, receipts, complaints; and the questions of spam gateways. */
export const reportRules: readonly Rule[] = [
  {
    name: 'own-message',
    treatment: 'record',
    test: ({ mail, context }) => mail.messageId !== undefined && context.ours(mail.messageId) !== undefined,
  },
  { name: 'abuse-report', treatment: 'report', test: isAbuseReport },
  { name: 'read-receipt', treatment: 'report', test: ({ mail }) => hasReport(mail, 'disposition-notification') },
  { name: 'bounce', treatment: 'report', test: isStructuredBounce },
  { name: 'report', treatment: 'report', test: ({ mail }) => mail.partTypes.includes('multipart/report') },
  { name: 'unstructured-bounce', treatment: 'report', test: isUnstructuredBounce },
  {
    name: 'unstructured-receipt',
    treatment: 'report',
    test: isUnstructuredReceipt,
  },
  { name: 'spam-challenge', treatment: 'silent', test: isChallenge },
  {
    name: 'aggregate-report',
    treatment: 'record',
    test: ({ subject, headerNames }) =>
      /^\s*report[- ]domain:|\bdmarc (?:aggregate )?report|\btls[- ]?rpt\b/i.test(subject) ||
      headerNames.includes('tls-report-domain'),
  },
];

function hasReport(mail: ParsedMail, type: string): boolean {
  return (
    mail.partTypes.some((part) => part.endsWith(`/${type}`)) ||
    mail.contentType.params['report-type']?.toLowerCase() === type
  );
}

function isAbuseReport({ mail, headerNames, subject }: Screened): boolean {
  return (
    hasReport(mail, 'feedback-report') ||
    headerNames.includes('x-hmxmroriginalrecipient') ||
    ABUSE_SUBJECT.test(subject)
  );
}

function isStructuredBounce({ mail, header }: Screened): string | undefined {
  if (hasReport(mail, 'delivery-status') || mail.partTypes.includes('message/global-delivery-status'))
    return 'delivery-status';
  return header('x-failed-recipients').length > 0 ? 'x-failed-recipients' : undefined;
}

/** By sender and text; a person who writes about a bounce has neither the sender nor a report's opening words. */
function isUnstructuredBounce({ mail, subject, opening }: Screened): string | undefined {
  const [sender] = mail.from;
  const [local] = partsOf(sender?.address ?? '');
  if (/^(?:mailer|mail)-?daemon$/.test(local) || /mailer-daemon/i.test(sender?.name ?? '')) return 'sender';
  const text = folded(opening.slice(0, 700));
  const evidence = [
    BOUNCE_LOCAL.test(local) || BOUNCE_SENDER_NAME.test(folded((sender?.name ?? '').slice(0, 120))),
    BOUNCE_SUBJECT.test(folded(subject)),
    BOUNCE_TEXT.test(text) && !asks(text),
    mail.returnPath === '',
  ].filter(Boolean).length;
  return evidence >= 2 ? 'sender-and-text' : undefined;
}

/** By its subject, with a text that says as much, or that only repeats which mail it is about. */
function isUnstructuredReceipt({ mail, subject, opening }: Screened): boolean {
  const marked = RECEIPT_SUBJECT.exec(folded(subject));
  if (!marked) return false;
  const text = folded(opening);
  if (RECEIPT_TEXT.test(text)) return !asks(text);
  const repeated = [
    folded(subject).slice(marked[0].length).trim(),
    ...[...mail.from, ...mail.to].flatMap(({ address, name }) => [address.toLowerCase(), folded(name)]),
  ];
  return text.split('\n').every((line) => isRepeated(line, repeated));
}

/** A date, an address, a labelled value, or what was said above. */
function isRepeated(line: string, repeated: readonly string[]): boolean {
  return (
    line === '' ||
    repeated.includes(line) ||
    /^\S+@\S+$|^(?:[\p{L}]{2,9}\.?,? ?)?\d{1,4}[ ./年-]|^[\p{L} ]{1,25} ?: ?\S/u.test(line)
  );
}

/** Points of a challenge: that it is against spam and what to do count double, where to do it and what it is called less. */
function isChallenge({ headerNames, subject, opening }: Screened): string | undefined {
  if (headerNames.some((name) => /^x-(?:boxbe|tmda|spamarrest|mailinblack)-/.test(name))) return 'header';
  const text = folded(opening);
  if (/[?]/.test(text)) return undefined;
  const against = AGAINST_SPAM.test(text);
  const prove = PROVE.test(text);
  const points = [against, against, prove, prove, BY_LINK.test(text), CHALLENGE_SUBJECT.test(folded(subject))];
  return against && prove && points.filter(Boolean).length >= 5 ? 'text' : undefined;
}
