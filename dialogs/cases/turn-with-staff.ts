import { randomUUID } from 'node:crypto';
import { addressIn, isOnlyAddress } from '../address-in-text.js';
import type { Brain } from '../brain.js';
import type { Conversation, TranscriptEntry } from '../conversation.js';
import type { Inbound } from '../message.js';
import { silentTurn } from '../silent-turn.js';
import type { OutboxEntry, Store, Turn } from '../store/store.js';
import { actOnCase } from './act-on-case.js';

export interface WithStaffDeps {
  readonly brain: () => Brain;
  readonly store: Store;
  readonly now: Date;
}

/**
 * The stakeholder writes while a person has the conversation, or by mail to staff who answered them in the chat: the bot is silent, the case tells that they wrote. One that was
 * resolved comes back to the queue, unless it is only a word of thanks. Where nobody has it at the desk, staff get it by mail.
 */
export async function turnWithStaff(
  inbound: Inbound,
  conversation: Conversation,
  said: TranscriptEntry,
  { brain, store, now }: WithStaffDeps,
): Promise<Turn> {
  const address = inbound.channel === 'chat' && isOnlyAddress(inbound.text) ? addressIn(inbound.text) : undefined;
  const told = address === undefined ? {} : { address };
  const turn = silentTurn(inbound, { ...conversation, ...told }, 'with-staff', [said], now);
  const { caseNumber } = conversation;
  const found = caseNumber === undefined ? undefined : await store.case(caseNumber);
  if (!found || (found.state === 'resolved' && isOnlyCourtesy(inbound, conversation, brain()))) return turn;
  // What the bot had again is for staff once more: it does not answer here.
  const action = found.state === 'bot' ? 'ask' : 'write';
  const acted = actOnCase(found, { action, actor: 'stakeholder', at: now.toISOString(), ...told });
  if (acted.kind === 'refused') return turn;
  const toStaff = acted.change.case.owner === undefined ? staffEntries(inbound, found.number, now) : [];
  return { ...turn, caseChange: acted.change, outbox: toStaff };
}

function isOnlyCourtesy({ text }: Inbound, { language }: Conversation, { understander }: Brain): boolean {
  const { asks } = understander.understand(text, language);
  return asks.length > 0 && asks.every(({ subjects: [best] }) => best?.value.kind === 'social');
}

/** Staff who do not read the mailbox get what comes after their answer under the number of their case. */
function staffEntries(
  { channel, conversationId, messageId, mail }: Inbound,
  caseNumber: string,
  now: Date,
): readonly OutboxEntry[] {
  if (channel === 'mail' && !mail?.original) return [];
  const original = mail?.original;
  const ofMail = channel === 'mail' ? { mailId: messageId } : {};
  const body = { kind: 'case', caseNumber, ...ofMail, ...(original ? { original } : {}) } as const;
  return [{ id: randomUUID(), channel: 'mail', conversationId, createdAt: now.toISOString(), body }];
}
