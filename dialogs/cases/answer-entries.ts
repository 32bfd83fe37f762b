import { randomUUID } from 'node:crypto';
import { isLanguage } from '../../knowledge/language.js';
import type { TranscriptEntry } from '../conversation.js';
import { present } from '../present.js';
import type { StoredMail } from '../store/mail-ledger.js';
import type { OutboxEntry, RelayBody } from '../store/outbox-entry.js';
import type { Store } from '../store/store.js';
import type { Case } from './case.js';

/** What a member of staff has written to a stakeholder. */
export interface Written {
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  /** One of many at once: what it answers (`groupKey`). By mail it keeps to the pace. */
  readonly answers?: string;
  /** `id@version` of the facts that it states: by mail it is not sent any more when one of them is stopped. */
  readonly facts?: readonly string[];
}

/** Where staff's answer to a case goes that came with this mail; undefined where none goes from here. */
export function relayAddress(
  { address }: Pick<Case, 'address'>,
  mail: Pick<StoredMail, 'returnTo'> | undefined,
): string | undefined {
  return mail?.returnTo === '' ? undefined : address;
}

/** Whether what staff answer to a case mail reaches somebody: by mail, or in the chat where it was asked. */
export function isRelayed(
  found: Pick<Case, 'address' | 'channel'>,
  mail: Pick<StoredMail, 'returnTo'> | undefined,
): boolean {
  return found.channel === 'chat' || relayAddress(found, mail) !== undefined;
}

export interface ReachDeps {
  readonly store: Pick<Store, 'mail' | 'isEnded'>;
  /** Whether somebody looks at this chat now: then an answer there needs no mail besides. */
  readonly visitorIsThere: (conversationId: string) => boolean;
  /** Whether mail goes out from here; unless said otherwise it does. */
  readonly sendsMail?: boolean;
}

/** How a stakeholder is reached. */
export interface Ways {
  readonly chat: boolean;
  readonly mail: boolean;
  /** The mail that an answer by mail answers. */
  readonly mailId?: string;
  /** The message of the chat that an answer there answers; clients wait for one that they have not seen. */
  readonly replyTo?: string;
}

/** By the channel that the question came by; and by mail besides where the visitor has left the chat, or wrote by mail last. */
export async function waysToAnswer(
  found: Case,
  said: readonly TranscriptEntry[],
  { store, visitorIsThere, sendsMail = true }: ReachDeps,
): Promise<Ways> {
  const { conversationId, channel } = found;
  const asked = said.findLast(({ from }) => from === 'user');
  const askedBy = asked && (await store.mail(asked.messageId));
  const replyTo = channel === 'mail' ? undefined : await lastInChat(said, store);
  // Who has ended the chat has no way back into it.
  const chat = replyTo !== undefined && !(await store.isEnded(conversationId));
  if (chat && !askedBy && visitorIsThere(conversationId)) return { chat, mail: false, replyTo };
  const mailId = askedBy?.id ?? found.mailId;
  const mail = mailId === undefined ? undefined : await store.mail(mailId);
  const reached = sendsMail && relayAddress(found, mail) !== undefined;
  return { chat, mail: reached, ...present('mailId', mailId), ...present('replyTo', replyTo) };
}

/** The last message of a conversation that came by chat: in one that began there the stakeholder may have answered a mail. */
export async function lastInChat(
  said: readonly TranscriptEntry[],
  store: Pick<Store, 'mail'>,
): Promise<string | undefined> {
  for (const { from, messageId } of [...said].reverse()) {
    if (from === 'user' && !(await store.mail(messageId))) return messageId;
  }
  return undefined;
}

/** Staff's words by mail, to the address of the case; nothing where none is known. `mailId`: the mail that they answer. */
export function answerByMail(
  { number, address, conversationId, language }: Case,
  { text, at, answers, facts = [] }: Written,
  mailId?: string,
): readonly OutboxEntry[] {
  if (address === undefined) return [];
  const body: RelayBody = {
    kind: 'relay',
    text,
    language: isLanguage(language) ? language : 'en',
    caseNumber: number,
    to: address,
    ...(answers === undefined ? {} : { paced: true, answers }),
    ...(facts.length > 0 ? { facts } : {}),
    ...(mailId === undefined ? {} : { mailId }),
  };
  return [{ id: randomUUID(), channel: 'mail', conversationId, createdAt: at, body }];
}

/** Staff's words in the chat, below the message there that they answer; nothing where the question did not come from there. */
export function answerInChat(
  { channel, conversationId, language }: Case,
  { text, at }: Written,
  replyTo: string | undefined,
): readonly OutboxEntry[] {
  if (channel === 'mail' || replyTo === undefined) return [];
  const body = { kind: 'reply', text, language, choices: [], replyTo, byStaff: true } as const;
  return [{ id: randomUUID(), channel: 'chat', conversationId, createdAt: at, body }];
}
