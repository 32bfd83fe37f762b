import { bareSubject } from '../../dialogs/by-mail/subject.js';
import { weightOf } from '../visible-text.js';
import { isCourtesyOnly } from './courtesies.js';
import { isForInformation } from './information.js';
import type { Rule, Screened } from './rule.js';
import { seenOf } from './seen.js';
import { submissionKind } from './submissions.js';

/** Letters that a text must have to be a question; a Chinese character counts three. */
const SHORTEST = 8;

/** Mail of people that only people answer. */
export const contentRules: readonly Rule[] = [
  { name: 'encrypted', treatment: 'staff-with-receipt', test: ({ mail }) => mail.encrypted },
  {
    name: 'charset-unknown',
    treatment: 'staff-with-receipt',
    test: ({ mail }) => mail.charsetUnknown || mail.faults.includes('garbled'),
  },
  {
    name: 'thanks',
    treatment: 'silent',
    test: ({ mail }) =>
      mail.visible.source !== 'forwarded' &&
      mail.attachments.every(({ inline }) => inline) &&
      isCourtesyOnly(mail.visible.own),
  },
  { name: 'for-information', treatment: 'silent', test: (screened) => isForInformation(seenOf(screened)) },
  {
    name: 'attachment-only',
    treatment: 'staff-with-receipt',
    test: ({ mail }) => mail.attachments.length > 0 && weightOf(mail.visible.text) < SHORTEST,
  },
  { name: 'empty', treatment: 'staff-with-receipt', test: (screened) => weightOf(said(screened)) === 0 },
  { name: 'very-short', treatment: 'staff-with-receipt', test: (screened) => weightOf(said(screened)) < SHORTEST },
  { name: 'text-uncertain', treatment: 'staff-with-receipt', test: ({ mail }) => mail.visible.uncertain },
  { name: 'submission', treatment: 'staff-with-receipt', test: submission },
];

/** The text with its subject, which may be all there is; that of a reply is an earlier mail's. */
function said({ mail, subject }: Screened): string {
  return bareSubject(subject).isReply ? mail.visible.text : `${subject} ${mail.visible.text}`;
}

function submission({ mail, subject }: Screened): string | undefined {
  return submissionKind(subject, mail.visible.text.slice(0, 4_000), mail.attachments.length > 0);
}
