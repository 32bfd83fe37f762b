import {
  LONGEST_MESSAGE,
  type MailInbound,
  type OriginalMail,
  type Outcome,
  type OutcomeKind,
} from '../dialogs/message.js';
import type { MailOutcome, StoredMail } from '../dialogs/store/mail-ledger.js';
import type { Store } from '../dialogs/store/store.js';
import { createBreather } from './breather.js';
import { findConversation, isPersonsThread } from './find-conversation.js';
import { sourceIdentity } from './identity.js';
import type { IncomingMail, MailProcessor } from './mail-agent-types.js';
import { noteReport } from './note-report.js';
import { noteSent } from './note-sent.js';
import { findOwnIds, type OwnIds, threadIds } from './own-ids.js';
import type { ParsedMail, ParseFailure } from './parsed-mail.js';
import type { Decided, Handled, ProcessorParts } from './processor-parts.js';
import { relayStaffReply, withLostCases } from './relay-staff-reply.js';
import { deliveryReport } from './report-part.js';
import { isRepeated, looksLikeRobot } from './robot-guard.js';
import { screenedOf, screenMail, type Verdict } from './screen-mail.js';
import { answerAddress, doubtsOf } from './sender-doubts.js';
import { storedMailOf } from './stored-mail.js';

/**
 * Decides about mails: reads, recognises what came before, screens, threads, and hands to the one door what it is to
 * answer. The only one who waits for the store; sends nothing.
 */
export function createMailProcessor(given: Omit<ProcessorParts, 'breathe'>): MailProcessor {
  const parts = { ...given, breathe: createBreather() };
  return {
    async process(incoming) {
      const decided = await decide(incoming, parts);
      return { ...decided, at: parts.clock().toISOString() };
    },
    noteSent: (incoming) => noteSent(incoming, parts),
  };
}

async function decide(incoming: IncomingMail, parts: ProcessorParts): Promise<Decided> {
  const { store, parser, policy } = parts;
  const parsed = await parser.parseMail(incoming.source);
  const mail = parsed.ok ? parsed.mail : parsed.head;
  if (!mail) return setAside(incoming, parsed.ok ? 'broken' : parsed.reason, store, parts.clock());
  const report = deliveryReport(mail);
  const own = await findOwnIds([mail.messageId ?? '', ...threadIds(mail), ...report.messageIds], store, policy.address);
  const stored = await remembered(mail, incoming, own, parts);
  const noted = await store.rememberMail(incoming.place, stored);
  if (noted.kind === 'again') return { outcome: 'ignore', reason: 'duplicate', filing: 'done', questions: 0 };
  const verdict = screenMail(mail, { ...policy, ours: withLostCases(mail, own, policy) });
  const handled: Handled = { incoming, mail, stored, own };
  if (!parsed.ok && verdict.action !== 'silent' && verdict.action !== 'report')
    return unread(handled, parsed.reason, parts);
  return follow(verdict, handled, parts);
}

/** What a message cannot be read as, people look at. */
async function setAside(incoming: IncomingMail, failure: ParseFailure, store: Store, at: Date): Promise<Decided> {
  const id = sourceIdentity(incoming.source);
  await store.addOutgoing({
    id: `unread-${id}`,
    channel: 'mail',
    conversationId: `mail-${id}`,
    createdAt: at.toISOString(),
    body: { kind: 'warning', code: 'mail-unreadable', detail: failure },
  });
  return { outcome: 'quarantine', reason: `unreadable-${failure}`, filing: 'quarantine', questions: 0 };
}

/** The record of before where the mail was begun already, as after a crash; else a new one. */
async function remembered(
  mail: ParsedMail,
  incoming: IncomingMail,
  own: OwnIds,
  { store, policy }: ProcessorParts,
): Promise<StoredMail> {
  const screened = screenedOf(mail, { ...policy, ours: own.kindOf });
  const doubts = doubtsOf(screened);
  const fresh = storedMailOf(mail, '', incoming.receivedAt, { returnTo: answerAddress(screened, doubts), doubts });
  const before = await store.mail(fresh.id);
  if (before) return before;
  const sender = fresh.returnTo || fresh.from;
  const conversationId = sender === '' ? undefined : await findConversation(mail, sender, own, store);
  return { ...fresh, conversationId: conversationId ?? `mail-${fresh.id}` };
}

/** A message too large or too intricate whose head could be read: large ones are people's mail, others are set aside. */
async function unread(handled: Handled, failure: ParseFailure, parts: ProcessorParts): Promise<Decided> {
  if (failure !== 'too-large') return setAside(handled.incoming, failure, parts.store, parts.clock());
  return leaveToStaff(handled, { reason: failure, receipt: true }, parts);
}

async function follow(verdict: Verdict, handled: Handled, parts: ProcessorParts): Promise<Decided> {
  const { rule } = verdict;
  switch (verdict.action) {
    case 'silent':
      // What the agent has put into the mailbox for staff stays there for them to do.
      return ignored(rule, verdict.reachesStaff || handled.own.kindOf(handled.mail.messageId ?? '') === 'case');
    case 'report':
      return ignored(rule, !(await noteReport(handled, rule, parts)));
    case 'case-reply':
      return relayStaffReply(handled, parts, (reason) => leaveToStaff(handled, { reason, receipt: false }, parts));
    default:
  }
  if (await isPersonsThread(handled.mail, senderOf(handled), handled.own, { ...parts, ...parts.policy }))
    return ignored('persons-thread', true);
  if (verdict.action === 'answer') return answer(handled, parts);
  if (rule === 'always-staff') return hand(handled, { delivery: 'draft', proposeOnly: { reason: rule } }, rule, parts);
  return leaveToStaff(handled, { reason: rule, receipt: verdict.receipt }, parts);
}

const senderOf = ({ stored }: Handled) => stored.returnTo || stored.from;

function ignored(reason: string, reachesStaff: boolean): Decided {
  return { outcome: 'ignore', reason, filing: reachesStaff ? 'leave' : 'done', questions: 0 };
}

type StaffOnly = NonNullable<MailInbound['staffOnly']>;

function leaveToStaff(handled: Handled, staffOnly: StaffOnly, parts: ProcessorParts): Promise<Decided> {
  return hand(handled, { delivery: deliveryFor(handled, parts), staffOnly }, staffOnly.reason, parts);
}

async function answer(handled: Handled, parts: ProcessorParts): Promise<Decided> {
  const { stored, mail } = handled;
  if (mail.visible.text.length > LONGEST_MESSAGE)
    return leaveToStaff(handled, { reason: 'too-long', receipt: true }, parts);
  if (await isRepeated(stored, parts.store))
    return leaveToStaff(handled, { reason: 'repeated', receipt: false }, parts);
  const delivery = deliveryFor(handled, parts);
  const doubt = await whyNotByItself(handled, parts);
  return hand(handled, { delivery, ...(doubt && { proposeOnly: { reason: doubt } }) }, doubt, parts);
}

const HOUR_MS = 3_600_000;

function deliveryFor({ incoming }: Handled, { policy, clock }: ProcessorParts): 'send' | 'draft' {
  const ageHours = (clock().getTime() - incoming.receivedAt.getTime()) / HOUR_MS;
  return policy.mode === 'auto' && ageHours <= policy.maxAgeHours ? 'send' : 'draft';
}

/** Why an answer is only proposed, however sure it is. */
async function whyNotByItself(
  { stored }: Handled,
  { store, policy, clock }: ProcessorParts,
): Promise<string | undefined> {
  if (await store.addressRest(stored.returnTo, clock().toISOString())) return 'address-rests';
  return (await looksLikeRobot(stored, store, policy.likeMailsPer15Minutes)) ? 'robot-guard' : undefined;
}

/** Through the one door. `cause` names why the mail is people's, where screening has said so. */
async function hand(
  { mail, stored }: Handled,
  inbound: Omit<MailInbound, 'subject'>,
  cause: string | undefined,
  { assistant, policy, breathe }: ProcessorParts,
): Promise<Decided> {
  await breathe();
  const outcome = await assistant.handle({
    channel: 'mail',
    conversationId: stored.conversationId,
    messageId: stored.id,
    text: mail.visible.text.slice(0, LONGEST_MESSAGE),
    mail: {
      ...inbound,
      subject: stored.subject,
      ...(mail.visible.pieces && { pieces: mail.visible.pieces }),
      ...(policy.originalToStaff && { original: originalOf(mail) }),
    },
    ...(stored.returnTo === '' ? {} : { address: stored.returnTo }),
  });
  return decidedBy(outcome, inbound, cause);
}

/** Characters of a message that staff get to see where they do not read the mailbox. */
const SHOWN_CHARACTERS = 100_000;

function originalOf({ textPlain, html, attachments }: ParsedMail): OriginalMail {
  return {
    text: textPlain.slice(0, SHOWN_CHARACTERS),
    html: html.slice(0, SHOWN_CHARACTERS),
    attachments: attachments.map(({ name, size }) => ({ name, size })),
  };
}

const MAIL_OUTCOME_OF: Readonly<Record<OutcomeKind, MailOutcome>> = {
  answered: 'reply',
  partial: 'reply+escalate',
  clarify: 'escalate',
  escalated: 'escalate',
  social: 'ignore',
  'with-staff': 'ignore',
};

function decidedBy(outcome: Outcome, inbound: Omit<MailInbound, 'subject'>, cause: string | undefined): Decided {
  const { kind, language, questions = 0, caseNumber } = outcome;
  const silent = MAIL_OUTCOME_OF[kind] === 'ignore';
  const mailOutcome = silent || (!inbound.proposeOnly && !inbound.staffOnly) ? MAIL_OUTCOME_OF[kind] : 'escalate';
  const sent = mailOutcome === 'reply' && inbound.delivery === 'send';
  return {
    outcome: mailOutcome,
    reason: silent ? kind : (cause ?? kind),
    filing: sent ? 'done' : 'leave',
    questions,
    ...(silent ? {} : { language }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
  };
}
