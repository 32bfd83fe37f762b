import { mailWords } from '../../dialogs/by-mail/mail-words.js';
import { type Html, html, NOTHING } from '../../dialogs/html.js';
import { isolateLatin } from '../../dialogs/isolate.js';
import { returnWords } from '../../dialogs/return-words.js';
import type { StoredMail } from '../../dialogs/store/mail-ledger.js';
import type { MailReplyBody, RelayBody } from '../../dialogs/store/outbox-entry.js';
import type { RenderedMail } from '../mail-agent-types.js';
import { messageIdOf } from '../message-ids.js';
import { wholeText } from './closing.js';
import { htmlBlocks, htmlDocument, htmlParagraphs, type Links } from './html.js';
import { type Letter, mailSource } from './mail-source.js';
import { threadedTo } from './threading.js';

/** From whom a mail is and where reports about it go. */
export interface Sender {
  /** `MAIL_ADDRESS`. */
  readonly address: string;
  readonly bounceAddress: string;
}

export interface ReplyParts {
  readonly body: MailReplyBody;
  /** The mail that is answered; absent where it has been forgotten. */
  readonly mail: StoredMail | undefined;
  readonly sender: Sender;
  readonly outboxId: string;
  readonly isAutomatic: boolean;
  readonly canPromise: boolean;
  readonly asOf: Date;
  readonly date: Date;
  readonly links: Links;
}

/** Octets of a whole mail (mail.md, criterion 6); a mail that is longer goes without its HTML. */
const LARGEST = 8_000;

/** Says to every program that this is no person's mail (RFC 3834, 5; [MS-OXCMAIL] 2.1.3.2.20). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' } as const;

/** The mail of an answer or a receipt. A draft does not call itself automatic: a person sends it. */
export function replyMail(parts: ReplyParts): Promise<RenderedMail> {
  const { body, mail, outboxId, sender, isAutomatic, date, links } = parts;
  const text = wholeText(body, parts);
  const { language, to } = body;
  return withHtml(
    {
      ...fromUs(sender, language),
      ...threadedTo(mail, language),
      messageId: messageIdOf('answer', outboxId, sender.address),
      to,
      date,
      language,
      text,
      ...(isAutomatic ? { headers: AUTOMATIC } : {}),
    },
    htmlDocument(htmlBlocks(text, links), language, mailWords[language].senderName),
  );
}

export interface RelayParts {
  readonly body: RelayBody;
  readonly mail: StoredMail | undefined;
  readonly sender: Sender;
  readonly outboxId: string;
  readonly date: Date;
  /** It answers what was asked in the chat; the link leads back there. */
  readonly chat?: { readonly link: string | undefined } | undefined;
}

/** What a member of staff wrote, as a person's mail; below it, to who asked in the chat, how to go on. */
export function relayMail({ body, mail, sender, outboxId, date, chat }: RelayParts): Promise<RenderedMail> {
  const { language, text, to, caseNumber } = body;
  const foot = chat && footOf(body, chat.link);
  const subject = mail ? threadedTo(mail, language) : { subject: mailWords[language].aboutCase(caseNumber) };
  return mailSource({
    ...fromUs(sender, language),
    ...subject,
    messageId: messageIdOf('answer', outboxId, sender.address),
    to,
    date,
    language,
    text: `${[text.trim(), ...(foot ? [footText(foot)] : [])].join('\n\n')}\n`,
    html: htmlDocument(
      html`${htmlParagraphs(text)}${foot ? footHtml(foot) : NOTHING}`,
      language,
      mailWords[language].senderName,
    ),
  });
}

interface Foot {
  readonly lines: readonly string[];
  readonly link: string | undefined;
}

function footOf({ language, caseNumber }: RelayBody, link: string | undefined): Foot {
  const { answerThis, goOnInChat } = returnWords[language];
  const lines = [answerThis(caseNumber), ...(link === undefined ? [] : [goOnInChat])];
  return { lines: language === 'ar' ? lines.map(isolateLatin) : lines, link };
}

const footText = ({ lines, link }: Foot) => ['—', ...lines, ...(link === undefined ? [] : [link])].join('\n');

function footHtml({ lines, link }: Foot): Html {
  const paragraphs = lines.map((line) => html`<p>${line}</p>\n`);
  return html`<hr>\n${paragraphs}${link === undefined ? NOTHING : html`<p><a href="${link}" dir="ltr">${link}</a></p>`}`;
}

function fromUs({ address, bounceAddress }: Sender, language: MailReplyBody['language']) {
  return { from: { name: mailWords[language].senderName, address }, bounceAddress };
}

async function withHtml(letter: Letter, html: string): Promise<RenderedMail> {
  const whole = await mailSource({ ...letter, html });
  return whole.source.byteLength <= LARGEST ? whole : mailSource(letter);
}
