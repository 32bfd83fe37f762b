import { actOnCase } from '../cases/act-on-case.js';
import { answerByMail, answerInChat, lastInChat } from '../cases/answer-entries.js';
import type { CaseAction } from '../cases/case-states.js';
import { type StatedInAnswer, type StatingDeps, statedInAnswer } from '../cases/stated-in-answer.js';
import { type Conversation, newConversation } from '../conversation.js';
import { present } from '../present.js';
import { silentTurn } from '../silent-turn.js';
import type { Case, OutboxEntry, Store, TranscriptEntry, Turn } from '../store/store.js';

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

/**
 * `closed`: it had been answered already, and this further answer was not sent. `facts-stopped`: nor was this, since it states
 * what is on hold or outdated.
 */
export type RelayResult = 'relayed' | 'seen' | 'no-case' | 'closed' | 'nobody-to-answer' | 'facts-stopped';

export interface StaffAnswerDeps extends StatingDeps {
  readonly store: Store;
}

/**
 * Passes staff's answer to a case on to the stakeholder as it stands: by mail where an address is known, and into the chat
 * where the question came from there. Closes the case; the conversation is staff's from now on. Rejects when the store does.
 */
export async function relayStaffAnswer(
  { caseNumber, answers, ...staff }: CaseAnswer,
  deps: StaffAnswerDeps,
): Promise<RelayResult> {
  const { store } = deps;
  const found = await store.case(caseNumber);
  if (!found) return 'no-case';
  const said = await store.transcript(found.conversationId);
  if (said.some(({ from, messageId }) => from === 'staff' && messageId === staff.mailId)) return 'seen';
  if (found.state === 'resolved' && !(await isFollowUp(found, answers, store))) return 'closed';
  const conversation = await store.conversation(found.conversationId);
  const inChat = answerInChat(found, staff, await lastInChat(said, store));
  const entries = (facts: readonly string[]) => [
    ...answerByMail(found, { ...staff, facts }, answers ?? found.mailId),
    ...inChat,
  ];
  if (!conversation || entries([]).length === 0) return 'nobody-to-answer';
  // A mail is answered and done; who asked in the chat may write again there, and staff see it.
  const action = found.channel === 'mail' ? 'answer-by-mail' : 'answer-chat-by-mail';
  const { conversationId } = found;
  const answer = { conversationId, staff, owner: 'staff', entries, caseNumber, action } as const;
  const committed = await commitStaffTurn(answer, deps);
  return committed === 'committed' ? 'relayed' : committed;
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
  deps: StaffAnswerDeps,
): Promise<boolean> {
  const owner = asProposed ? 'bot' : 'staff';
  const acts = promises ? {} : ({ action: 'answer-by-mail' } as const);
  return (await commitStaffTurn({ conversationId, staff, owner, ...acts }, deps)) === 'committed';
}

/** A turn that lost the race is made again on what the winner left. */
const ATTEMPTS = 20;

interface StaffTurn {
  readonly conversationId: string;
  readonly staff: StaffText;
  readonly owner: Conversation['owner'];
  /** What goes out, by the facts without which it does not; absent where staff have sent it themselves. */
  readonly entries?: (facts: readonly string[]) => readonly OutboxEntry[];
  /** The case that it answers; the one of the conversation where none is named. */
  readonly caseNumber?: string;
  /** What it does to that case; nothing where it promises that staff answer the rest. */
  readonly action?: CaseAction;
}

async function commitStaffTurn(
  answer: StaffTurn,
  deps: StaffAnswerDeps,
): Promise<'committed' | 'seen' | 'facts-stopped'> {
  const { store } = deps;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const conversation =
      (await store.conversation(answer.conversationId)) ?? newConversation(answer.conversationId, 'en', 'mail');
    const number = answer.caseNumber ?? conversation.caseNumber;
    const found = number === undefined ? undefined : await store.case(number);
    const stated = statedInAnswer(
      answer.staff.text,
      found ?? aboutFocus(conversation),
      new Date(answer.staff.at),
      deps,
    );
    if (answer.entries && stated.stopped.length > 0) return 'facts-stopped';
    const { kind } = await store.commitTurn(turnOf(conversation, answer, found, stated));
    if (kind === 'committed' || kind === 'seen') return kind;
    if (kind === 'facts-moved') await deps.refreshFacts?.();
  }
  throw new Error('this conversation changed faster than a turn could be committed');
}

/** Where there is no case, an answer is about what was asked last. */
function aboutFocus({
  language,
  focus: { activity, attribute, edition } = {},
}: Conversation): Pick<Case, 'questions' | 'language'> {
  const asked = { ...present('subject', attribute), ...present('activity', activity), ...present('edition', edition) };
  return { language, questions: activity === undefined ? [] : [{ text: '', reason: '', nearby: [], ...asked }] };
}

function turnOf(
  conversation: Conversation,
  { staff, owner, entries, action }: StaffTurn,
  found: Case | undefined,
  { facts, stopped, free, factsVersion }: StatedInAnswer,
): Turn {
  const { mailId: messageId, text, at } = staff;
  const said: TranscriptEntry = { from: 'staff', text, at, messageId };
  // What was staff's stays theirs.
  const after: Conversation = { ...conversation, offered: [], waiting: [], ...(owner === 'staff' ? { owner } : {}) };
  const ids = { conversationId: conversation.id, messageId };
  const silent = silentTurn(ids, after, 'with-staff', [said], new Date(at), [...facts, ...stopped]);
  const turn = { ...silent, outbox: entries?.(free) ?? [], ...(entries ? present('factsVersion', factsVersion) : {}) };
  if (!found || !action || found.conversationId !== conversation.id) return turn;
  const acted = actOnCase(found, { action, actor: 'staff-by-mail', at });
  return { ...turn, ...(acted.kind === 'change' ? { caseChange: acted.change } : {}) };
}
