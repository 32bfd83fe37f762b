import { type BuiltPart, type HeaderTable, message, multipart, OUR_ADDRESS, text } from '../../build-message.js';

/** What kind of automatic mail it is; all of them must get no automatic answer. */
export type AutomaticKind =
  | 'bounce'
  | 'absence'
  | 'receipt'
  | 'abuse'
  | 'challenge'
  | 'calendar'
  | 'bulk'
  | 'list'
  | 'ticket'
  | 'notification';

export interface AutomaticMail {
  readonly system: string;
  readonly kind: AutomaticKind;
  readonly source: string;
}

const original = [
  'Return-Path: <wsis-info@itu.int>',
  `From: <${OUR_ADDRESS}>`,
  'To: <j.doe@office.example>',
  'Subject: Re: WSIS Forum 2026 dates',
  'Message-ID: <reply.4711@itu.int>',
  'Date: Tue, 10 Feb 2026 08:00:00 +0000',
].join('\r\n');

/** A mail whose only part is text. */
export function plain(
  system: string,
  kind: AutomaticKind,
  from: string,
  subject: string,
  body: string,
  headers: HeaderTable = {},
): AutomaticMail {
  return { system, kind, source: message({ From: from, Subject: subject, ...headers }, body) };
}

/** A mail of any structure. */
export function built(
  system: string,
  kind: AutomaticKind,
  headers: HeaderTable,
  body: BuiltPart | string,
): AutomaticMail {
  return { system, kind, source: message(headers, body) };
}

/** A delivery status notification after RFC 3464: words, status block, the headers of the mail. */
export function dsn(
  system: string,
  from: string,
  subject: string,
  words: string,
  { action = 'failed', status = '5.1.1', diagnostic = 'smtp; 550 5.1.1 User unknown', headers = {} } = {} as {
    action?: string;
    status?: string;
    diagnostic?: string;
    headers?: HeaderTable;
  },
): AutomaticMail {
  const block = [
    'Reporting-MTA: dns; mx.office.example',
    'Arrival-Date: Tue, 10 Feb 2026 08:00:01 +0000',
    '',
    'Final-Recipient: rfc822; j.doe@office.example',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
    '',
  ].join('\r\n');
  const parts = [
    text(words),
    { headers: { 'Content-Type': 'message/delivery-status' }, body: block },
    { headers: { 'Content-Type': 'text/rfc822-headers' }, body: `${original}\r\n` },
  ];
  return {
    system,
    kind: 'bounce',
    source: message(
      { From: from, Subject: subject, 'Return-Path': '<>', ...headers },
      multipart('report; report-type=delivery-status', parts),
    ),
  };
}

/** The mail of ours that a report is about, as text. */
export const ORIGINAL_HEADERS = original;
