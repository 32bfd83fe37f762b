import type { AttachmentStream } from 'mailparser';
import { codeOf, fieldOf } from '../dialogs/error-parts.js';
import { type HeaderLine, MailReader } from './mail-reader.js';
import {
  type Attachment,
  type Header,
  headerValues,
  type MailFault,
  type ParsedMail,
  type ParseLimits,
  type ParseResult,
} from './parsed-mail.js';
import { reportOf } from './report-part.js';
import { visibleText } from './visible-text.js';

/** Bytes of a report or of an enclosed message's head that are kept; the rest of any attachment is only counted. */
const KEPT_BYTES = 64 * 1024;
const KEPT_TYPES =
  /^(?:message\/(?:global-)?(?:delivery-status|disposition-notification|feedback-report|rfc822|headers)|text\/(?:rfc822-headers|calendar))$/;
const ENCRYPTED =
  /^(?:multipart\/encrypted|application\/(?:pgp-encrypted|x-microsoft-rpmsg-message|(?:x-)?pkcs7-mime))$/;

interface Kept {
  readonly type: string;
  readonly text: string;
}

interface Contents {
  lines: readonly HeaderLine[];
  plain: string;
  html: string;
  readonly attachments: Attachment[];
  readonly kept: Kept[];
}

/** Reads a message in this thread. For the worker: a hostile message may keep it busy until it is stopped. */
export async function readMessage(source: Uint8Array, limits: ParseLimits): Promise<ParseResult> {
  const reader = new MailReader(limits.parts);
  const contents: Contents = { lines: [], plain: '', html: '', attachments: [], kept: [] };
  const error = await pour(source, reader, contents);
  if (codeOf(error) === 'EMAXLEN') {
    // mailparser has one code for a head that is too long and for too many parts.
    return { ok: false, reason: contents.lines.length > 0 ? 'too-many-parts' : 'too-large' };
  }
  if (error && contents.lines.length === 0) return { ok: false, reason: 'broken', where: whereOf(error) };
  if (contents.plain.length + contents.html.length > limits.textCharacters) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, mail: mailOf(reader, contents, error !== undefined) };
  } catch (thrown) {
    return { ok: false, reason: 'broken', where: whereOf(thrown) };
  }
}

/** The name of an error and its first place in our code; its message may quote the mail. */
function whereOf(error: unknown): string {
  const frame = String(fieldOf(error, 'stack') ?? '').match(/\bmail\/[\w/.-]+:\d+:\d+/)?.[0] ?? '';
  return `${String(fieldOf(error, 'name') ?? 'Error')} ${frame}`.trim();
}

/** Settles with the first error of the parser, or without one. */
function pour(source: Uint8Array, reader: MailReader, contents: Contents): Promise<unknown> {
  return new Promise((resolve) => {
    reader.on('headers', () => {
      contents.lines = (reader as unknown as { headerLines: readonly HeaderLine[] }).headerLines;
    });
    reader.on('data', (data: AttachmentStream | { type: 'text'; text?: string; html?: string }) => {
      if (data.type === 'attachment') takeAttachment(data, contents);
      else {
        contents.plain = data.text ?? '';
        contents.html = data.html || '';
      }
    });
    reader.once('error', resolve);
    reader.once('end', () => resolve(undefined));
    reader.end(Buffer.from(source.buffer, source.byteOffset, source.byteLength));
  });
}

function takeAttachment(part: AttachmentStream, contents: Contents): void {
  const type = part.contentType.toLowerCase();
  const chunks: Buffer[] = [];
  let size = 0;
  let kept = 0;
  part.content.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (!KEPT_TYPES.test(type) || kept >= KEPT_BYTES) return;
    chunks.push(chunk);
    kept += chunk.length;
  });
  part.content.once('end', () => {
    const inline = part.contentDisposition === 'inline' || part.related === true;
    contents.attachments.push({ name: (part.filename ?? '').replace(/\p{Cc}+/gu, ' '), type, size, inline });
    if (kept > 0) contents.kept.push({ type, text: Buffer.concat(chunks).toString('utf8') });
    part.release();
  });
}

function mailOf(reader: MailReader, contents: Contents, faulty: boolean): ParsedMail {
  const headers = reader.decodeHeaders(contents.lines);
  const first = (name: string) => headerValues({ headers }, name)[0];
  const addresses = (name: string) => reader.addressesOf(contents.lines, name);
  const { value: type, params } = reader.structured(first('content-type') ?? 'text/plain');
  const ids = (name: string) =>
    (
      headerValues({ headers }, name)
        .join(' ')
        .match(/<[^<>\s]{1,998}>/g) ?? []
    ).slice(0, 500);
  const unreadable = /\ufffd/.test(contents.plain) || /\ufffd/.test(contents.html);
  const charsetUnknown =
    reader.charsets.some((charset) => !reader.knowsCharset(charset)) &&
    /\P{ASCII}/u.test(contents.plain + contents.html);
  const from = addresses('from');
  const [sender] = addresses('sender');
  const date = dateOf(first('date'));
  const [messageId] = ids('message-id');
  const [inReplyTo] = ids('in-reply-to');
  const returnPath = first('return-path');
  const method = calendarMethod(contents);
  const faults: MailFault[] = [
    ...(from.length === 0 ? (['no-from'] as const) : []),
    ...(date ? [] : (['no-date'] as const)),
    ...(messageId ? [] : (['no-message-id'] as const)),
    ...(unreadable ? (['garbled'] as const) : []),
    ...(faulty ? (['mime'] as const) : []),
  ];
  const said = { textPlain: contents.plain, html: contents.html, subject: first('subject') ?? '' };
  return {
    headers,
    from,
    ...(sender && { sender }),
    replyTo: addresses('reply-to'),
    to: addresses('to'),
    cc: addresses('cc'),
    ...said,
    ...(messageId && { messageId }),
    ...(inReplyTo && { inReplyTo }),
    references: ids('references'),
    ...(date && { date }),
    ...(returnPath !== undefined && { returnPath: returnPath.replace(/^<|>.*$/gs, '').trim() }),
    attachments: contents.attachments,
    contentType: { type: type.toLowerCase(), params: { ...params } },
    partTypes: reader.partTypes.map((part) => part.toLowerCase()),
    ...(method && { calendarMethod: method }),
    reports: contents.kept.flatMap(({ type: kind, text }) => reportOf(kind, text) ?? []),
    enclosed: contents.kept
      .filter(({ type: kind }) => /rfc822|headers$/.test(kind))
      .map(({ text }) => headOf(reader, text)),
    encrypted: isEncrypted(reader, contents, params),
    signed: reader.partTypes.some((part) => /^multipart\/signed$|pkcs7-signature/i.test(part)),
    charsetUnknown,
    faults,
    visible: visibleText(said),
  };
}

function dateOf(value: string | undefined): string | undefined {
  const time = Date.parse(value?.replace(/\s*\([^()]*\)\s*$/, '') ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function isEncrypted(reader: MailReader, contents: Contents, params: Readonly<Record<string, string>>): boolean {
  const types = reader.partTypes.map((type) => type.toLowerCase());
  // What is signed the opaque way cannot be read here either.
  return (
    types.some((type) => ENCRYPTED.test(type)) ||
    /-----BEGIN PGP MESSAGE-----/.test(contents.plain) ||
    'smime-type' in params
  );
}

function calendarMethod({ kept }: Contents): string | undefined {
  const calendar = kept.find(({ type }) => type === 'text/calendar');
  return calendar && (/^METHOD:([A-Za-z]{3,20})\s*$/m.exec(calendar.text)?.[1]?.toUpperCase() ?? 'PUBLISH');
}

/** The headers at the start of an enclosed message. */
function headOf(reader: MailReader, text: string): Header[] {
  const head = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n(?![ \t])/).filter((line) => line.includes(':'));
  return reader.decodeHeaders(lines.map((line) => ({ key: '', line: Buffer.from(line, 'utf8').toString('latin1') })));
}
