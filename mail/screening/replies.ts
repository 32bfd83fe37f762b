import { type Sign, weigh } from './evidence.js';
import { LATER, OF_MACHINE, OF_MAIL, OF_OFFICE } from './reply-words.js';
import { REPLY_SUBJECT, type Seen } from './seen.js';
import { hasTicketHeader, isDesk } from './sender-signs.js';
import { submissionKind } from './submissions.js';

/** Characters of a reply that says nothing to what was asked. */
const LONGEST = 500;

const has =
  (pattern: RegExp) =>
  ({ said }: Seen) =>
    pattern.test(said);

const SIGNS: readonly Sign[] = [
  ['short-reply', 2, ({ isReply, said }) => isReply && said !== '' && said.length <= LONGEST],
  // A program's own subject; people keep that of the mail they answer.
  ['other-subject', 2, (seen) => seen.screened.mail.inReplyTo !== undefined && !REPLY_SUBJECT.test(seen.subject)],
  ['of-mail', 1, has(OF_MAIL)],
  ['later', 1, has(LATER)],
  ['office', 2, has(OF_OFFICE)],
  ['automatic', 2, has(OF_MACHINE)],
  ['desk', 1, isDesk],
  ['ticket-header', 1, hasTicketHeader],
];

/** A short reply that asks and gives nothing, and speaks of mail, of answering, of the office only. */
export function hollowReplyIn(seen: Seen): string | undefined {
  const { mail } = seen.screened;
  if (seen.waits || !seen.isReply || seen.said.length > LONGEST) return undefined;
  if (mail.attachments.some(({ inline }) => !inline)) return undefined;
  return submissionKind(seen.subject, seen.text, false) === undefined ? weigh(seen, SIGNS) : undefined;
}
