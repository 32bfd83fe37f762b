import { withoutComments } from '../parsed-mail.js';
import {
  ABSENCE_REST,
  ABSENCE_SUBJECT,
  ABSENCE_TEXT,
  ACKNOWLEDGEMENT,
  AUTOMATIC_TEXT,
  TICKET_SUBJECT,
  TICKET_TEXT,
} from './automatic-words.js';
import { bare } from './reports.js';
import type { Rule, Screened } from './rule.js';

const SUPPRESSING = new Set(['all', 'autoreply', 'oof']);
const AUTOREPLY_HEADERS =
  /^x-(?:auto-?(?:reply|repl[iy]ed|respond|responder|response|generated)(?:-from|-date|-id|-to)?|mail-auto-?(?:reply|response)|autoresponder|vacation|fm-vacation|fc-machinegenerated|servicenow-generated|fd-type)$/;

/** Characters of an absence notice that has no mark but its words. */
const LONGEST_NOTICE = 700;

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
  { name: 'absence-notice', treatment: 'silent', test: isAbsence },
  { name: 'null-return-path', treatment: 'silent', test: ({ mail }) => mail.returnPath === '' },
  { name: 'automatic-text', treatment: 'silent', test: isAutomaticText },
];

function isList(screened: Screened): string | undefined {
  const named = screened.headerNames.find((name) => /^list-|^(?:x-)?mailing-list$|^x-list-administrivia$/.test(name));
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

/** Who says that a person wrote it is believed, where only words say otherwise. */
function saysPerson(screened: Screened): boolean {
  return bare(screened, 'auto-submitted').includes('no');
}

/** By its subject; or a short text that begins with an absence, says until when, and asks nothing. */
function isAbsence(screened: Screened): string | undefined {
  const { subject, opening } = screened;
  if (saysPerson(screened)) return undefined;
  if (ABSENCE_SUBJECT.test(subject)) return 'subject';
  const told = opening.length <= LONGEST_NOTICE && !/[?？؟]/.test(opening) && ABSENCE_TEXT.test(opening.slice(0, 250));
  return told && ABSENCE_REST.test(opening) ? 'text' : undefined;
}

function isAutomaticText(screened: Screened): string | undefined {
  const { opening, subject } = screened;
  if (saysPerson(screened) || /[?？؟]/.test(opening)) return undefined;
  if (AUTOMATIC_TEXT.test(opening)) return 'text';
  if (ACKNOWLEDGEMENT.test(opening)) return 'acknowledgement';
  return TICKET_SUBJECT.test(subject) && TICKET_TEXT.test(opening) ? 'ticket' : undefined;
}
