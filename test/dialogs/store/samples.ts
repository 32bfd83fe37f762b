import { actOnCase, type CaseAct } from '../../../dialogs/cases/act-on-case.js';
import { newConversation } from '../../../dialogs/conversation.js';
import type { Outcome } from '../../../dialogs/message.js';
import type { MailDecision, MailPlace, StoredMail } from '../../../dialogs/store/mail-ledger.js';
import type {
  Case,
  CaseChange,
  Feedback,
  MailReplyBody,
  NewActivity,
  NewUpload,
  OutboxEntry,
  Turn,
} from '../../../dialogs/store/store.js';

export const AT = '2026-02-14T09:00:00.000Z';

/** A turn as `handleMessage` would commit it; what a test does not speak of is made up from its ids. */
export function aTurn(
  conversationId: string,
  messageId: string,
  expectedVersion: number,
  more: Partial<Turn> = {},
): Turn {
  return {
    conversationId,
    messageId,
    expectedVersion,
    conversation: {
      ...newConversation(conversationId, 'en'),
      version: expectedVersion + 1,
      focus: { activity: messageId },
    },
    outcome: anOutcome(`reply to ${messageId}`),
    transcript: [
      { from: 'user', text: `asks ${messageId}`, at: AT, messageId },
      { from: 'bot', text: `reply to ${messageId}`, at: AT, messageId },
    ],
    outbox: [],
    counts: [],
    ...more,
  };
}

export function anOutcome(reply: string): Outcome {
  const facts = ['prizes.2026.deadline@1'];
  return { kind: 'answered', language: 'en', reply, choices: [], facts, confidence: 0.93, asOf: AT };
}

export function anOutboxEntry(id: string, conversationId: string, more: Partial<OutboxEntry> = {}): OutboxEntry {
  const body = { kind: 'reply', text: `text of ${id}`, language: 'en', choices: [], replyTo: 'm1' } as const;
  return { id, channel: 'chat', conversationId, createdAt: AT, body, ...more };
}

export function aCase(number: string, conversationId: string, more: Partial<Case> = {}): Case {
  return {
    number,
    conversationId,
    channel: 'chat',
    version: 1,
    state: 'queued',
    since: AT,
    waitingSince: AT,
    alerts: 0,
    openedAt: AT,
    language: 'fr',
    address: 'amina@stakeholder.example',
    questions: [{ text: 'Faut-il un visa ?', reason: 'neighbour', subject: 'visa', nearby: ['forum.2026.place@2'] }],
    transcript: [],
    ...more,
  };
}

/** An act on a case, as a turn carries it. */
export function aChange(found: Case, act: CaseAct): CaseChange {
  const acted = actOnCase(found, act);
  if (acted.kind === 'refused') throw new Error(`refused: ${acted.reason}`);
  return acted.change;
}

export function aFeedback(messageId: string, more: Partial<Feedback> = {}): Feedback {
  const facts = ['prizes.2026.deadline@1'];
  return { messageId, helpful: true, facts, language: 'en', at: AT, day: '2026-02-14', personOffered: false, ...more };
}

export function anActivity(conversationId: string, text: string, more: Partial<NewActivity> = {}): NewActivity {
  const activity = { type: 'message', text, channelData: { clientActivityID: text, nested: [1, null, { a: true }] } };
  return { conversationId, awaitsTurn: false, at: AT, activity, ...more };
}

export function anUpload(id: string, bytes: Uint8Array = Uint8Array.of(1, 2, 3)): NewUpload {
  return { id, name: `برنامج ${id}.pdf`, contentType: 'application/pdf', bytes };
}

export function aPlace(uid: number, folder = 'INBOX', uidValidity = '7'): MailPlace {
  return { folder, uidValidity, uid };
}

export function aMail(id: string, more: Partial<StoredMail> = {}): StoredMail {
  return {
    id,
    conversationId: `mail-${id}`,
    messageId: `<${id}@stakeholder.example>`,
    references: ['<earlier@desk.example>'],
    subject: `الموعد ${id}`,
    name: 'Amina',
    from: 'amina@stakeholder.example',
    returnTo: 'amina@stakeholder.example',
    receivedAt: AT,
    fingerprints: ['f1'],
    ...more,
  };
}

export function aDecision(more: Partial<MailDecision> = {}): MailDecision {
  return { outcome: 'reply', reason: 'answered', filing: 'done', at: AT, questions: 1, ...more };
}

export function aMailReply(id: string, conversationId: string, more: Partial<MailReplyBody> = {}): OutboxEntry {
  const body: MailReplyBody = {
    kind: 'mail-reply',
    purpose: 'answer',
    text: `text of ${id}`,
    language: 'fr',
    mailId: 'm1',
    to: 'amina@stakeholder.example',
    delivery: 'send',
    asOf: AT,
    parts: [
      {
        kind: 'answer',
        topic: { activity: 'prizes', attribute: 'deadline', edition: '2026' },
        facts: ['prizes.2026.deadline@1'],
        noLaterEdition: false,
        hourAsked: false,
      },
    ],
    ...more,
  };
  return { id, channel: 'mail', conversationId, createdAt: AT, body };
}
