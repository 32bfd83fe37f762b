import { randomUUID } from 'node:crypto';
import { isLanguage } from '../../knowledge/language.js';
import type { TranscriptEntry } from '../conversation.js';
import type { StoredMail } from '../store/mail-ledger.js';
import type { OutboxEntry, RelayBody } from '../store/outbox-entry.js';
import type { Store } from '../store/store.js';
import type { Case } from './case.js';

/** What a member of staff has written to a stakeholder. */
export interface Written {
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
  /** One of many at once. */
  readonly paced?: boolean;
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
}

/** How a stakeholder is reached. */
export interface Ways {
  readonly chat: boolean;
  readonly mail: boolean;
  /** The mail that an answer by mail answers. */
  readonly mailId?: string;
}

/** By the channel that the question came by; and by mail besides where the visitor has left the chat. */
export async function waysToAnswer(
  found: Case,
  said: readonly TranscriptEntry[],
  { store, visitorIsThere }: ReachDeps,
): Promise<Ways> {
  const { conversationId, channel } = found;
  const asked = said.findLast(({ from }) => from === 'user');
  // Who has ended the chat has no way back into it.
  const chat = channel !== 'mail' && asked !== undefined && !(await store.isEnded(conversationId));
  if (chat && visitorIsThere(conversationId)) return { chat, mail: false };
  const mailId = (asked && (await store.mail(asked.messageId)))?.id ?? found.mailId;
  const mail = mailId === undefined ? undefined : await store.mail(mailId);
  const reached = relayAddress(found, mail) !== undefined;
  return { chat, mail: reached, ...(mailId === undefined ? {} : { mailId }) };
}

/** Staff's words by mail, to the address of the case; nothing where none is known. `mailId`: the mail that they answer. */
export function answerByMail(
  { number, address, conversationId, language }: Case,
  { text, at, paced }: Written,
  mailId?: string,
): readonly OutboxEntry[] {
  if (address === undefined) return [];
  const body: RelayBody = {
    kind: 'relay',
    text,
    language: isLanguage(language) ? language : 'en',
    caseNumber: number,
    to: address,
    ...(paced ? { paced } : {}),
    ...(mailId === undefined ? {} : { mailId }),
  };
  return [{ id: randomUUID(), channel: 'mail', conversationId, createdAt: at, body }];
}

/** Staff's words in the chat, where the question came from there. */
export function answerInChat(
  { channel, conversationId, language }: Case,
  { text, at }: Written,
  said: readonly TranscriptEntry[],
): readonly OutboxEntry[] {
  const asked = said.findLast(({ from }) => from === 'user');
  if (channel === 'mail' || !asked) return [];
  const body = { kind: 'reply', text, language, choices: [], replyTo: asked.messageId, byStaff: true } as const;
  return [{ id: randomUUID(), channel: 'chat', conversationId, createdAt: at, body }];
}
