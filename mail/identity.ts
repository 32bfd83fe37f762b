import { createHash } from 'node:crypto';
import { boxOf } from './mail-address.js';
import type { ParsedMail } from './parsed-mail.js';
import { FORWARD_SUBJECT } from './text/quote-words.js';

/**
 * What makes a mail this mail, wherever it lies and however it came: its sender, date, subject, Message-ID and words.
 * Two mails that carry one Message-ID and say different things are two; the same by list and directly is one.
 */
export function mailIdentity(mail: ParsedMail): string {
  const { from, date, messageId, subject, visible } = mail;
  const sender = from.map(({ address }) => boxOf(address)).sort();
  const words = folded(visible.own || visible.text).slice(0, 4_000);
  // Without any mark of its own, two mails with the same words are told by when they were written, else by their headers.
  const mark = messageId ?? date ?? JSON.stringify(mail.headers);
  return hashOf([sender, date ?? '', mark, bareSubject(subject), words]);
}

/** Identity of a message that could not be read: its bytes. */
export function sourceIdentity(source: Uint8Array): string {
  return createHash('sha256').update(source).digest('hex').slice(0, ID_DIGITS);
}

/** Hex digits: 128 bits. */
const ID_DIGITS = 32;
/** Words that a text must have before what it shares with others means anything. */
const TELLING_WORDS = 4;

/**
 * What a robot repeats under new names: subject, whole text and its beginning, without numbers, names of ours and
 * whatever changes from copy to copy.
 */
export function fingerprintsOf(mail: ParsedMail): readonly string[] {
  const subject = masked(bareSubject(mail.subject));
  const words = masked(mail.visible.own || mail.visible.text).split(' ');
  const texts = [subject, words.join(' '), words.slice(0, 30).join(' ')];
  return [
    ...new Set(texts.filter((text) => text.split(' ').length >= TELLING_WORDS || /\p{Script=Han}{6,}/u.test(text))),
  ].map((text) => hashOf([text]));
}

/** A subject without `Re:`, `Fwd:` and the tag of a list. */
export function bareSubject(subject: string): string {
  let bare = folded(subject);
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare
      .replace(/^(?:re|aw|sv|antw|res|rif|回复|答复|回覆|رد|ответ|отв)(?:\[\d+\])?\s*[:：]\s*/iu, '')
      .replace(FORWARD_SUBJECT, '')
      .replace(/^\[[^\]]{1,40}\]\s*/, '')
      .trim();
  }
  return bare;
}

const folded = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function masked(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(/\S*\d\S*/g, ' ')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, ID_DIGITS);
}
