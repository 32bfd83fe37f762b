import { randomUUID } from 'node:crypto';
import { isLanguage } from '../../knowledge/language.js';
import { type Conversation, newConversation } from '../conversation.js';
import { silentTurn } from '../silent-turn.js';
import type { Case, OutboxEntry, RelayBody, Store, TranscriptEntry, Turn } from '../store/store.js';

/** What a member of staff has written. */
export interface StaffText {
  /** The mail of staff; the same again changes nothing. */
  readonly mailId: string;
  readonly text: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What staff answer to a case by its mail. */
export interface CaseAnswer extends StaffText {
  readonly caseNumber: string;
  /** The stakeholder's mail that their case mail was about; absent for a question from the chat. */
  readonly answers?: string;
}

/** `closed`: it had been answered already, and this further answer was not sent. */
export type RelayResult = 'relayed' | 'seen' | 'no-case' | 'closed' | 'nobody-to-answer';

/**
 * Passes staff's answer to a case on to the stakeholder as it stands: by mail where an address is known, and into the chat
 * where the question came from there. Closes the case; the conversation is staff's from now on. Rejects when the store does.
 */
export async function relayStaffAnswer(
  { caseNumber, answers, ...staff }: CaseAnswer,
  { store }: { readonly store: Store },
): Promise<RelayResult> {
  const found = await store.case(caseNumber);
  if (!found) return 'no-case';
  const said = await store.transcript(found.conversationId);
  if (said.some(({ from, messageId }) => from === 'staff' && messageId === staff.mailId)) return 'seen';
  if (found.closedAt !== undefined && !(await isFollowUp(found, answers, store))) return 'closed';
  const conversation = await store.conversation(found.conversationId);
  const outbox = [...relayByMail(found, staff, answers), ...relayToChat(found, staff)];
  if (!conversation || outbox.length === 0) return 'nobody-to-answer';
  const answer = {
    conversationId: found.conversationId,
    staff,
    owner: 'staff',
    outbox,
    caseNumber,
    closes: true,
  } as const;
  return (await commitStaffTurn(answer, store)) ? 'relayed' : 'seen';
}

/** A mail that came under the number of a case after the one that opened it, and that nobody has answered from here. */
async function isFollowUp({ mailId, conversationId }: Case, answers: string | undefined, store: Store) {
  if (answers === undefined || answers === mailId) return false;
  const outgoing = await store.outgoingOf(conversationId);
  return !outgoing.some(({ entry: { body } }) => body.kind === 'relay' && body.mailId === answers);
}

/** An answer that staff sent from the mailbox themselves. */
export interface OwnAnswer extends StaffText {
  readonly conversationId: string;
  /** It is the draft as it stood: the case closes, the conversation stays with the assistant. */
  readonly asProposed?: boolean;
  /** It promises that staff answer the rest: the case stays open for that. */
  readonly promises?: boolean;
}

/**
 * A member of staff has answered in their own way: the conversation is theirs and its case closed. Sends nothing. False
 * where the mail was seen before.
 */
export async function takeOver(
  { conversationId, asProposed, promises, ...staff }: OwnAnswer,
  { store }: { readonly store: Store },
): Promise<boolean> {
  const owner = asProposed ? 'bot' : 'staff';
  return commitStaffTurn({ conversationId, staff, owner, outbox: [], closes: !promises }, store);
}

/** A turn that lost the race is made again on what the winner left. */
const ATTEMPTS = 20;

interface StaffTurn {
  readonly conversationId: string;
  readonly staff: StaffText;
  readonly owner: Conversation['owner'];
  readonly outbox: readonly OutboxEntry[];
  /** The case that it answers; the one of the conversation where none is named. */
  readonly caseNumber?: string;
  readonly closes: boolean;
}

async function commitStaffTurn(answer: StaffTurn, store: Store): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const conversation =
      (await store.conversation(answer.conversationId)) ?? newConversation(answer.conversationId, 'en');
    const result = await store.commitTurn(turnOf(conversation, answer));
    if (result.kind === 'committed') return true;
    if (result.kind === 'seen') return false;
  }
  throw new Error('this conversation changed faster than a turn could be committed');
}

function turnOf(
  conversation: Conversation,
  { staff, owner, outbox, closes, caseNumber = conversation.caseNumber }: StaffTurn,
): Turn {
  const { mailId: messageId, text, at } = staff;
  const said: TranscriptEntry = { from: 'staff', text, at, messageId };
  // What was staff's stays theirs.
  const after: Conversation = { ...conversation, offered: [], waiting: [], ...(owner === 'staff' ? { owner } : {}) };
  const turn = silentTurn({ conversationId: conversation.id, messageId }, after, 'with-staff', [said], new Date(at));
  return { ...turn, outbox, ...(closes && caseNumber !== undefined ? { closedCase: caseNumber } : {}) };
}

function relayByMail(
  { number, address, conversationId, language, mailId }: Case,
  { text, at }: StaffText,
  answers: string | undefined,
): OutboxEntry[] {
  if (address === undefined) return [];
  const answered = answers ?? mailId;
  const body: RelayBody = {
    kind: 'relay',
    text,
    language: isLanguage(language) ? language : 'en',
    caseNumber: number,
    to: address,
    ...(answered === undefined ? {} : { mailId: answered }),
  };
  return [{ id: randomUUID(), channel: 'mail', conversationId, createdAt: at, body }];
}

/** A case that no mail led to came by chat. */
function relayToChat({ conversationId, language, mailId, transcript }: Case, staff: StaffText): OutboxEntry[] {
  const asked = transcript.findLast(({ from }) => from === 'user');
  if (mailId !== undefined || !asked) return [];
  const body = { kind: 'reply', text: staff.text, language, choices: [], replyTo: asked.messageId } as const;
  return [{ id: randomUUID(), channel: 'chat', conversationId, createdAt: staff.at, body }];
}
