import { createHash } from 'node:crypto';
import { bareSubject } from '../dialogs/by-mail/subject.js';
import { boxOf } from './mail-address.js';
import type { ParsedMail } from './parsed-mail.js';

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
  return hashOf([sender, date ?? '', mark, bareSubject(subject).text, words]);
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
  const subject = masked(bareSubject(mail.subject).text);
  const words = masked(mail.visible.own || mail.visible.text).split(' ');
  const texts = [subject, words.join(' '), words.slice(0, 30).join(' ')];
  return [
    ...new Set(texts.filter((text) => text.split(' ').length >= TELLING_WORDS || /\p{Script=Han}{6,}/u.test(text))),
  ].map((text) => hashOf([text]));
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
