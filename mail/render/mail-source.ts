import MailComposer from 'nodemailer/lib/mail-composer';
import type { RenderedMail } from '../mail-agent-types.js';
import { headerText, isMessageId } from './header-text.js';

/** A mail before it is put into bytes. Every text in it may come from outside. */
export interface Letter {
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Exactly one, bare. */
  readonly to: string;
  readonly replyTo?: string;
  /** Envelope sender, to which reports go. */
  readonly bounceAddress: string;
  readonly date: Date;
  readonly subject: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Our own, by name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly html?: string;
}

/** The bytes of a mail: UTF-8, lines of at most 76 octets in its parts, nothing that a text could add to its head. */
export async function mailSource(letter: Letter): Promise<RenderedMail> {
  const { messageId, from, to, replyTo, bounceAddress, date, subject, inReplyTo, language, text, html } = letter;
  const references = (letter.references ?? []).filter(isMessageId);
  const message = new MailComposer({
    messageId,
    from: { name: headerText(from.name), address: from.address },
    to: { name: '', address: to },
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
    subject: headerText(subject),
    date,
    ...(inReplyTo !== undefined && isMessageId(inReplyTo) ? { inReplyTo } : {}),
    ...(references.length > 0 ? { references: [...references] } : {}),
    headers: { 'Content-Language': language, ...letter.headers },
    text: canonical(text),
    ...(html === undefined ? {} : { html: canonical(html) }),
    encoding: encodingFor(text),
    textEncoding: 'B',
    // The same entry gives the same boundaries: two renderings differ in nothing but what has changed.
    baseBoundary: messageId.replace(/[^a-z0-9]/gi, '').slice(-24),
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  }).compile();
  const source = await message.build();
  return { messageId, envelope: { from: bounceAddress, to }, source };
}

/** Text as it is before its encoding: base64 keeps whatever line ends it is given (RFC 2045, 6.8). */
const canonical = (text: string) => text.replace(/\r?\n|\r/g, '\r\n');

/** Letters outside ASCII take six octets each in quoted-printable, fewer than three in base64. */
function encodingFor(text: string): 'quoted-printable' | 'base64' {
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return foreign * 6 > text.length ? 'base64' : 'quoted-printable';
}
