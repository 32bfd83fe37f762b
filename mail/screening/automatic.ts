import { withoutComments } from '../parsed-mail.js';
import { absenceIn } from './absences.js';
import { acknowledgementIn } from './acknowledgements.js';
import { AUTOMATIC_TEXT, REPLY_LINE } from './automatic-words.js';
import { newsletterIn } from './newsletters.js';
import { noticeIn } from './notices.js';
import { offerIn } from './offers.js';
import { hollowReplyIn } from './replies.js';
import { MEETING_SUBJECT } from './reply-words.js';
import { bare, type Rule, type Screened } from './rule.js';
import { answersCase, isSaidByPerson, type Seen, seenOf } from './seen.js';
import { isRuleReply, listHeaderIn } from './sender-signs.js';
import { submissionKind } from './submissions.js';

const SUPPRESSING = new Set(['all', 'autoreply', 'oof']);
/** In whatever place of a name: `X-Autoreply`, `X-Amazon-Auto-Reply`; how an answer is not wanted is another matter. */
const AUTOREPLY_HEADERS =
  /^(?!.*suppress)(?:x-|.*-)(?:auto-?(?:repl[iy]|resp|answer|generated)|vacation|out-?of-?office|machinegenerated|servicenow-generated|fd-type)/;
const AUTOREPLY_VALUE = /auto-?(?:reply|respond)|vacation|out ?of ?office|\boof|ipm\.note\.rules/i;

/** Mail that a machine wrote, and mail to many. */
export const automaticRules: readonly Rule[] = [
  { name: 'list', treatment: 'record', test: isList },
  {
    name: 'calendar',
    treatment: 'silent',
    test: ({ mail, header }) =>
      mail.calendarMethod ?? (/calendarmessage/i.test(header('content-class').join()) ? 'MESSAGE' : undefined),
  },
  {
    name: 'auto-submitted',
    treatment: 'silent',
    test: (screened) => bare(screened, 'auto-submitted').find((value) => value !== 'no' && value !== ''),
  },
  { name: 'auto-reply-header', treatment: 'silent', test: isAutoReply },
  { name: 'response-suppressed', treatment: 'silent', test: isSuppressed },
  { name: 'rule-reply', treatment: 'silent', test: (screened) => isRuleReply(seenOf(screened)) },
  { name: 'absence-notice', treatment: 'silent', test: (screened) => inWords(screened, absenceIn) },
  { name: 'null-return-path', treatment: 'silent', test: ({ mail }) => mail.returnPath === '' },
  { name: 'automatic-text', treatment: 'silent', test: (screened) => ofNoCase(screened, automaticTextIn) },
  { name: 'acknowledgement', treatment: 'silent', test: (screened) => ofNoCase(screened, acknowledgementIn) },
  { name: 'hollow-reply', treatment: 'staff', test: (screened) => ofNoCase(screened, hollowReplyIn) },
  { name: 'meeting-answer', treatment: 'silent', test: (screened) => ofNoCase(screened, meetingAnswerIn) },
  { name: 'machine-notice', treatment: 'silent', test: (screened) => ofNoCase(screened, noticeIn) },
  { name: 'newsletter', treatment: 'silent', test: (screened) => ofNoCase(screened, newsletterIn) },
  { name: 'mass-offer', treatment: 'silent', test: (screened) => ofNoCase(screened, offerIn) },
];

function isList(screened: Screened): string | undefined {
  const named = listHeaderIn(screened.headerNames);
  const precedence = bare(screened, 'precedence').find((value) => /^(?:bulk|list|junk)$/.test(value));
  // An absence notice calls itself bulk too, and staff may want to know of it.
  if (
    precedence === 'bulk' &&
    !named &&
    (isAutoReply(screened) || bare(screened, 'auto-submitted').some((value) => value !== 'no'))
  )
    return undefined;
  return named ?? (precedence && `precedence ${precedence}`);
}

function isAutoReply(screened: Screened): string | undefined {
  const named = screened.headerNames.find(
    (name) =>
      AUTOREPLY_HEADERS.test(name) &&
      screened.header(name).some((value) => !/^(?:no|none|false|0)?$/i.test(value.trim())),
  );
  if (named) return named;
  if (bare(screened, 'precedence').some((value) => /^auto[-_]?reply$/.test(value))) return 'precedence auto_reply';
  if (screened.header('x-post-messageclass').some((value) => /autoresponder/i.test(value)))
    return 'x-post-messageclass';
  const [generated] = screened.header('x-ms-exchange-generated-message-source');
  if (generated !== undefined) return 'x-ms-exchange-generated-message-source';
  const telling = ['x-mailer', 'user-agent', 'x-message-class', 'message-class'].find((name) =>
    screened.header(name).some((value) => AUTOREPLY_VALUE.test(value)),
  );
  if (telling) return telling;
  return screened.header('delivered-to').some((value) => /^autoresponder\b/i.test(value)) ? 'delivered-to' : undefined;
}

/** `DR`, `RN` and `NRN` concern reports only and say nothing of answers. */
function isSuppressed({ header }: Screened): string | undefined {
  const values = header('x-auto-response-suppress').flatMap((value) =>
    withoutComments(value)
      .toLowerCase()
      .split(/[\s,;]+/),
  );
  return values.find((value) => SUPPRESSING.has(value));
}

/** What words say, where the mail does not itself say that a person wrote it, and passes nothing on. */
function inWords(screened: Screened, find: (seen: Seen) => string | undefined): string | undefined {
  return isSaidByPerson(screened) || (screened.mail.visible.source === 'forwarded' && screened.mail.visible.own === '')
    ? undefined
    : find(seenOf(screened));
}

/** As `inWords`; an answer to a mail about a case is staff's, and only their absence may hold it up. */
function ofNoCase(screened: Screened, find: (seen: Seen) => string | undefined): string | undefined {
  return answersCase(screened) ? undefined : inWords(screened, find);
}

function automaticTextIn({ asks, said }: Seen): string | undefined {
  if (asks) return undefined;
  return AUTOMATIC_TEXT.test(said) || REPLY_LINE.test(said) ? 'text' : undefined;
}

/** Characters that somebody may add to an answer which the program wrote. */
const LONGEST_ADDED = 200;

/** An answer to a meeting, or a mail taken back, whose calendar part was lost. */
function meetingAnswerIn({ asks, said, subject, text }: Seen): string | undefined {
  if (asks || said.length > LONGEST_ADDED || !MEETING_SUBJECT.test(subject)) return undefined;
  return submissionKind(subject, text, false) === undefined ? 'subject' : undefined;
}
