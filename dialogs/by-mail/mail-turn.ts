import { randomUUID } from 'node:crypto';
import { genevaDate } from '../../knowledge/civil-date.js';
import type { Language } from '../../knowledge/language.js';
import type { Brain } from '../brain.js';
import { actOnCase } from '../cases/act-on-case.js';
import { drawCaseNumber, openCase as openNewCase } from '../cases/open-case.js';
import { turnWithStaff } from '../cases/turn-with-staff.js';
import type { CaseQuestion, Conversation } from '../conversation.js';
import type { Gates } from '../decide-ask.js';
import { withTemporary } from '../facts/temporary-answers.js';
import type { Inbound, MailInbound, Outcome } from '../message.js';
import { saidWithFiles } from '../reply-with-files.js';
import type { Feedback, MailReplyBody, OutboxEntry, Store, TranscriptEntry, Turn } from '../store/store.js';
import { handedOver, kindOfMail } from './letter-kind.js';
import { type MailPlan, planForStaff, planMail, type Written } from './mail-plan.js';
import { complaintOf, type MailThread, threadOf } from './mail-thread.js';
import { languageOf, type MailReading, readMail } from './read-mail.js';
import { storedPart } from './stored-part.js';

export interface MailTurnDeps {
  readonly brain: Brain;
  readonly store: Store;
  readonly now: Date;
  readonly gates: Gates;
  readonly canPromise: boolean;
  /** Below this confidence an answer is proposed to staff instead of sent. */
  readonly mailAutoFloor: number;
}

/** The turn of a mail. Understanding, deciding and wording are those of chat; what differs is said in README.md. */
export async function mailTurn(inbound: Inbound, conversation: Conversation, deps: MailTurnDeps): Promise<Turn> {
  const mail = inbound.mail ?? { subject: '', delivery: 'draft' };
  const said = userEntry(inbound, mail, deps.now);
  // Who answers by mail what staff have sent to a visitor of the chat writes to them.
  if (conversation.owner === 'staff' || conversation.channel !== 'mail')
    return turnWithStaff(inbound, conversation, said, { ...deps, brain: () => deps.brain });
  const thread = await threadOf(conversation, deps.store);
  const number = deps.canPromise ? (thread.openCase?.number ?? drawCaseNumber()) : undefined;
  const staffOnly = mail.staffOnly ?? notAsking(inbound, mail, conversation);
  const decided = staffOnly
    ? { plan: staffPlan(inbound, mail, staffOnly, conversation, thread, number, deps) }
    : await readPlan(inbound, mail, conversation, thread, number, deps);
  return turnOf(inbound, conversation, { ...decided, thread, number }, said, deps.now);
}

interface Decided {
  readonly plan: MailPlan;
  readonly reading?: MailReading;
  readonly feedback?: Feedback;
}

/** What tells or is about a person's own affair is not answered from the letters. */
function notAsking({ text }: Inbound, { subject, proposeOnly }: MailInbound, conversation: Conversation) {
  const kind = proposeOnly ? undefined : kindOfMail(subject, text, conversation.version === 0);
  return kind && { reason: kind, receipt: true };
}

function staffPlan(
  { text }: Inbound,
  mail: MailInbound,
  staffOnly: NonNullable<MailInbound['staffOnly']>,
  conversation: Conversation,
  thread: MailThread,
  caseNumber: string | undefined,
  { brain, now }: MailTurnDeps,
): MailPlan {
  const language = languageOf(`${mail.subject}\n${text}`, conversation.language, brain);
  return planForStaff(staffOnly, text.trim() || mail.subject, language, mail, thread, {
    caseNumber,
    knowledge: brain.knowledge,
    now,
  });
}

async function readPlan(
  inbound: Inbound,
  mail: MailInbound,
  conversation: Conversation,
  thread: MailThread,
  caseNumber: string | undefined,
  { brain, store, now, gates, mailAutoFloor: autoFloor }: MailTurnDeps,
): Promise<Decided> {
  const { text, languageHint: hint } = inbound;
  const { subject, pieces } = mail;
  const toRead = { text, subject, ...(pieces ? { pieces } : {}), ...(hint ? { hint } : {}) };
  const read = readMail(toRead, conversation, { ...brain, now, gates });
  const reading = { ...read, parts: withTemporary(read.parts, read.language, { ...brain, now }) };
  const complaint = reading.unhelpful ? await complaintOf(text, conversation, thread, store, now) : undefined;
  const { knowledge } = brain;
  const told = conversation.version === 0 ? handedOver(text) : undefined;
  const planned = {
    knowledge,
    now,
    autoFloor,
    caseNumber,
    ...(complaint ? { complaint: complaint.question } : {}),
    ...(told === undefined ? {} : { handedOver: { text: told, reason: 'submission', nearby: [] } }),
  };
  const plan = planMail(reading, mail, thread, planned);
  return { plan, reading, ...(complaint?.feedback ? { feedback: complaint.feedback } : {}) };
}

function userEntry(inbound: Inbound, { subject }: MailInbound, now: Date): TranscriptEntry {
  const text = saidWithFiles({ ...inbound, text: inbound.text.trim() || subject });
  return { from: 'user', text, at: now.toISOString(), messageId: inbound.messageId };
}

function turnOf(
  inbound: Inbound,
  conversation: Conversation,
  {
    plan,
    reading,
    feedback,
    thread,
    number,
  }: Decided & { readonly thread: MailThread; readonly number?: string | undefined },
  said: TranscriptEntry,
  now: Date,
): Turn {
  const { conversationId, messageId, address } = inbound;
  const at = now.toISOString();
  const left = plan.left.map((question): CaseQuestion => ({ ...question, mailId: messageId }));
  const caseNumber = left.length > 0 ? number : undefined;
  const written = address === undefined ? undefined : plan.written;
  const transcript: TranscriptEntry[] = [
    said,
    ...(written ? [{ from: 'bot', text: written.text, at, messageId } as const] : []),
  ];
  const outcome: Outcome = {
    kind: plan.kind,
    language: plan.language,
    reply: written?.text ?? '',
    choices: [],
    facts: written?.facts ?? [],
    confidence: reading?.confidence ?? 0,
    asOf: at,
    questions: reading?.questions ?? 0,
    ...(caseNumber === undefined ? {} : { caseNumber }),
  };
  return {
    conversationId,
    messageId,
    expectedVersion: conversation.version,
    conversation: {
      ...conversation,
      version: conversation.version + 1,
      language: plan.language,
      ...(reading?.focus ? { focus: reading.focus } : {}),
      ...(caseNumber === undefined ? {} : { caseNumber }),
      ...(address === undefined ? {} : { address }),
    },
    outcome,
    transcript,
    outbox: [
      ...(address !== undefined && written
        ? [replyEntry(inbound, address, written, plan.language, caseNumber, now)]
        : []),
      ...(caseNumber === undefined ? [] : [caseEntry(inbound, caseNumber, now)]),
    ],
    ...casePart(inbound, caseNumber, left, plan.language, thread, transcript, now),
    ...(feedback ? { feedback } : {}),
    counts: left.length > 0 && caseNumber === undefined ? [{ name: 'unanswered', day: genevaDate(now) }] : [],
  };
}

function casePart(
  { conversationId, messageId, address }: Inbound,
  number: string | undefined,
  questions: readonly CaseQuestion[],
  language: string,
  { openCase, transcript: earlier }: MailThread,
  transcript: readonly TranscriptEntry[],
  now: Date,
): Pick<Turn, 'newCase' | 'caseChange'> {
  if (number === undefined) return {};
  const at = now.toISOString();
  if (openCase?.number === number) {
    const acted = actOnCase(openCase, { action: 'ask', actor: 'bot', at, questions });
    if (acted.kind === 'refused') throw new Error(`a question cannot be added to a case that is ${openCase.state}`);
    return { caseChange: acted.change };
  }
  const opening = { number, questions, ...(address === undefined ? {} : { address }) };
  const said = [...earlier, ...transcript];
  const ground = { conversationId, channel: 'mail', at, language, transcript: said, mailId: messageId } as const;
  return { newCase: openNewCase(opening, ground) };
}

function replyEntry(
  { conversationId, messageId }: Inbound,
  to: string,
  { purpose, delivery, text, parts, namesCase, otherLanguage, notHelpful }: Written,
  language: Language,
  caseNumber: string | undefined,
  now: Date,
): OutboxEntry {
  const body: MailReplyBody = {
    kind: 'mail-reply',
    purpose,
    text,
    language,
    mailId: messageId,
    to,
    delivery,
    asOf: now.toISOString(),
    parts: parts.map(storedPart),
    ...(namesCase && caseNumber !== undefined ? { caseNumber } : {}),
    ...(otherLanguage ? { otherLanguage } : {}),
    ...(notHelpful ? { notHelpful } : {}),
  };
  return { id: randomUUID(), channel: 'mail', conversationId, createdAt: now.toISOString(), body };
}

function caseEntry({ conversationId, messageId, mail }: Inbound, caseNumber: string, now: Date): OutboxEntry {
  const original = mail?.original;
  const body = { kind: 'case', caseNumber, mailId: messageId, ...(original ? { original } : {}) } as const;
  return { id: randomUUID(), channel: 'mail', conversationId, createdAt: now.toISOString(), body };
}
