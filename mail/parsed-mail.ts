/** What a message says and is, as plain data that may be cloned between threads. */

import type { VisibleText } from './visible-text.js';

/** Name as written, value unfolded and decoded, without control characters. */
export type Header = readonly [name: string, value: string];

export interface MailAddress {
  readonly name: string;
  readonly address: string;
  /** Whether a mail can be sent to it as it stands. */
  readonly valid: boolean;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** Bytes as decoded. */
  readonly size: number;
  readonly inline: boolean;
}

/** A machine-readable report within a message (RFC 3464, 8098, 5965). */
export interface ReportPart {
  readonly type: 'delivery-status' | 'disposition-notification' | 'feedback-report';
  /** Fields, block by block: of a delivery status the first is about the message, each further one about a recipient. */
  readonly blocks: readonly (readonly Header[])[];
}

export const MAIL_FAULTS = [
  'no-from',
  'no-date',
  'no-message-id',
  /** Bytes that are no text in the character set the message names. */
  'garbled',
  /** The parser reported a fault and went on. */
  'mime',
] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];

export interface ParsedMail {
  /** In the order of the message. */
  readonly headers: readonly Header[];
  /** All of them, of every From header. */
  readonly from: readonly MailAddress[];
  readonly sender?: MailAddress;
  readonly replyTo: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** With its angle brackets, as all ids here. */
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  /** ISO 8601; absent where the message has none that can be read. */
  readonly date?: string;
  /** The topmost; empty for the null address; absent where the message has no such header. */
  readonly returnPath?: string;
  readonly textPlain: string;
  /** As sent: for making text only, never for showing. */
  readonly html: string;
  readonly attachments: readonly Attachment[];
  readonly contentType: { readonly type: string; readonly params: Readonly<Record<string, string>> };
  /** Media types of all parts, the top first. */
  readonly partTypes: readonly string[];
  /** The method of a calendar part, in capitals. */
  readonly calendarMethod?: string;
  readonly reports: readonly ReportPart[];
  /** Headers of each message enclosed in a part of its own. */
  readonly enclosed: readonly (readonly Header[])[];
  readonly encrypted: boolean;
  readonly signed: boolean;
  readonly charsetUnknown: boolean;
  readonly faults: readonly MailFault[];
  /** What the sender wrote just now. */
  readonly visible: VisibleText;
}

export type ParseFailure = 'too-large' | 'too-slow' | 'too-many-parts' | 'broken';

export type ParseResult =
  | { readonly ok: true; readonly mail: ParsedMail }
  /** `head`: the message without its body, where its headers could still be read. */
  | {
      readonly ok: false;
      readonly reason: ParseFailure;
      readonly head?: ParsedMail;
      /** Of `broken`: the kind of error and where it arose, for the log; never text of the message. */
      readonly where?: string;
    };

export interface ParseLimits {
  /** Bytes of a message. */
  readonly sourceBytes: number;
  readonly milliseconds: number;
  /** Memory of the worker, megabytes. */
  readonly memoryMegabytes: number;
  readonly parts: number;
  /** Characters of the HTML and of the plain text that are looked at. */
  readonly textCharacters: number;
}

export const PARSE_LIMITS: ParseLimits = {
  sourceBytes: 25 * 1024 * 1024,
  milliseconds: 5_000,
  memoryMegabytes: 192,
  parts: 200,
  textCharacters: 4_000_000,
};

/** The values of a header, in any letter case of its name, topmost first. */
export function headerValues(mail: Pick<ParsedMail, 'headers'>, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return mail.headers.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
}

/** A structured value without comments and parameters, in lower case: `Auto-Replied (vacation); x=1` is `auto-replied`. */
export function bareValue(value: string): string {
  return withoutComments(value).split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Removes comments in parentheses, nested ones too (RFC 5322, 3.2.2), in one pass. */
export function withoutComments(value: string): string {
  let depth = 0;
  let kept = '';
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value.charAt(at);
    if (character === '\\') {
      if (depth === 0) kept += value.slice(at, at + 2);
      at += 1;
      continue;
    }
    if (depth === 0 && character === '"') quoted = !quoted;
    if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept.trim();
}
