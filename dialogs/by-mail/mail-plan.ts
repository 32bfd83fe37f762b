import { factReference, type Knowledge } from '../../knowledge/knowledge.js';
import type { Language } from '../../knowledge/language.js';
import type { CaseQuestion } from '../conversation.js';
import { needsPerson } from '../decide.js';
import { isolateLatin } from '../isolate.js';
import { questionsOf } from '../left-to-staff.js';
import type { AnswerPart, MailInbound, MissingPart, OutcomeKind } from '../message.js';
import { officeLines } from '../say-office-hours.js';
import { referencesOf } from '../say-part.js';
import { composeMail } from './compose-mail.js';
import type { MailThread } from './mail-thread.js';
import { mailWords } from './mail-words.js';
import type { MailReading } from './read-mail.js';
import type { MailPart } from './stored-part.js';

/** What becomes of a mail: what the stakeholder is written, and what staff get. */
export interface MailPlan {
  readonly kind: OutcomeKind;
  readonly language: Language;
  /** Undefined where nothing is written to the stakeholder. */
  readonly written?: Written;
  /** What is left to staff; empty where nothing is. */
  readonly left: readonly CaseQuestion[];
}

export interface Written {
  readonly purpose: 'answer' | 'receipt';
  readonly delivery: 'send' | 'draft';
  readonly text: string;
  readonly facts: readonly string[];
  readonly parts: readonly MailPart[];
  /** The text names the case. */
  readonly namesCase: boolean;
  readonly otherLanguage: boolean;
  readonly notHelpful: boolean;
}

export interface PlanDeps {
  readonly knowledge: Knowledge;
  readonly now: Date;
  /** Below it an answer is proposed to staff instead of sent. */
  readonly autoFloor: number;
  /** The case under which staff answer, open already or to be opened; undefined where nobody keeps promises. */
  readonly caseNumber: string | undefined;
  /** The earlier answer as a question, where the mail says that it did not help. */
  readonly complaint?: CaseQuestion;
  /** What the mail hands over besides asking ("we accept your invitation"). */
  readonly handedOver?: CaseQuestion;
}

/** A mail that only people answer: a case, and a receipt where one may go out and none has. */
export function planForStaff(
  { reason, receipt }: NonNullable<MailInbound['staffOnly']>,
  text: string,
  language: Language,
  { delivery }: Pick<MailInbound, 'delivery'>,
  thread: MailThread,
  deps: Pick<PlanDeps, 'caseNumber' | 'knowledge' | 'now'>,
): MailPlan {
  const may = receipt && delivery === 'send';
  const written = may ? acknowledgement('receipt', language, thread, deps) : undefined;
  return { kind: 'escalated', language, left: [{ text, reason, nearby: [] }], ...(written ? { written } : {}) };
}

/** Decides by the rules of mail: it never asks back, and at most one acknowledgement goes out for a case. */
export function planMail(reading: MailReading, mail: MailInbound, thread: MailThread, deps: PlanDeps): MailPlan {
  const { language } = reading;
  // Who was told already and is not helped by it is not told again.
  const parts = reading.unhelpful ? reading.parts.filter((part) => !isTold(part, thread)) : reading.parts;
  if (parts.length === 0 && !deps.complaint) return { kind: 'social', language, left: [] };
  const answers = parts.filter((part) => part.kind === 'answer');
  const besides = [deps.complaint, deps.handedOver].flatMap((question) => question ?? []);
  if (mail.proposeOnly) return proposed(mail.proposeOnly.reason, reading, parts, besides, deps);
  const sends = mail.delivery === 'send';
  const onDraft = answers.filter(({ facts }) => facts.some((fact) => fact.onDraft));
  const unsure = sends
    ? answers.filter((part) => !onDraft.includes(part) && sureness(part, reading) < deps.autoFloor)
    : [];
  const doubtful = [...onDraft, ...unsure];
  if (doubtful.length > 0 && doubtful.length === answers.length) {
    const plan = proposed(onDraft.length > 0 ? 'on-draft' : 'low-confidence', reading, parts, besides, deps);
    const written = sends ? acknowledgement('receipt', language, thread, deps) : undefined;
    return written ? { ...plan, written } : plan;
  }
  const told = parts.map((part) => (part.kind === 'answer' && doubtful.includes(part) ? leftOpen(part) : part));
  const kept = parts.filter((part) => part.kind !== 'answer' || !doubtful.includes(part));
  const left = [
    ...besides,
    ...proposals('on-draft', onDraft, reading, deps),
    ...proposals('low-confidence', unsure, reading, deps),
    ...leftOf(kept, reading, deps),
  ];
  const kind = answers.length === 0 ? 'escalated' : hasMissing(told) || besides.length > 0 ? 'partial' : 'answered';
  const written = writtenTo(told, left.length > 0, reading, mail, thread, deps);
  return { kind, language, left, ...(written ? { written } : {}) };
}

const sureness = (part: MailPart, { parts, confidences }: MailReading) => confidences[parts.indexOf(part)] ?? 0;

/** The question in the place of an answer that staff are to judge first. */
function leftOpen({ topic: { activity, attribute, edition } }: AnswerPart): MissingPart {
  const place = { activity, subject: attribute, ...(edition === undefined ? {} : { edition }) };
  return { kind: 'missing', reason: 'unsure', nearby: [], ...place };
}

const isNotUnderstood = (part: MailPart) =>
  part.kind === 'missing' && (part.reason === 'not-understood' || part.reason === 'unserved-language');
const hasMissing = (parts: readonly MailPart[]) => parts.some(({ kind }) => kind === 'missing');

function isTold(part: MailPart, { stated }: MailThread): boolean {
  return part.kind === 'answer' && referencesOf(part).every((reference) => stated.has(reference));
}

function writtenTo(
  parts: readonly MailPart[],
  isLeft: boolean,
  reading: MailReading,
  { delivery }: MailInbound,
  thread: MailThread,
  deps: PlanDeps,
): Written | undefined {
  const { language, unserved } = reading;
  const answered = parts.some(({ kind }) => kind === 'answer');
  if (!answered && delivery === 'draft') return undefined;
  // Nobody waits for a word on what asks nothing: a notice that no rule knows, a greeting card. Staff see it.
  if (!reading.asks && !deps.complaint && parts.every(isNotUnderstood)) return undefined;
  // A second miss in a thread needs no second list of what is not in the letters.
  if (!answered && thread.openCase !== undefined) return acknowledgement('added', language, thread, deps);
  const frame = { otherLanguage: unserved && !hasMissing(parts), notHelpful: deps.complaint !== undefined };
  const number = isLeft ? deps.caseNumber : undefined;
  const ending = { ...frame, delivery, ...(number === undefined ? {} : { caseNumber: number }) };
  const { text, facts } = composeMail(parts, ending, language, deps.knowledge, deps.now);
  const purpose = facts.length > 0 ? 'answer' : 'receipt';
  return { purpose, delivery, text, facts, parts, namesCase: number !== undefined, ...frame };
}

/** One for a case in a thread. */
function acknowledgement(
  kind: 'receipt' | 'added',
  language: Language,
  { openCase, acknowledged }: MailThread,
  { caseNumber, knowledge, now }: Pick<PlanDeps, 'caseNumber' | 'knowledge' | 'now'>,
): Written | undefined {
  if (caseNumber === undefined || (openCase?.number === caseNumber && acknowledged)) return undefined;
  const { receipt, addedToCase } = mailWords[language];
  const said =
    kind === 'receipt'
      ? [receipt(caseNumber), ...officeLines(knowledge, language, now, 'next')].join('\n')
      : addedToCase(caseNumber);
  const text = language === 'ar' ? isolateLatin(said) : said;
  return {
    purpose: 'receipt',
    delivery: 'send',
    text,
    facts: [],
    parts: [],
    namesCase: true,
    otherLanguage: false,
    notHelpful: false,
  };
}

/** All of it goes to staff, with what would have been answered. */
function proposed(
  reason: string,
  reading: MailReading,
  parts: readonly MailPart[],
  besides: readonly CaseQuestion[],
  deps: PlanDeps,
): MailPlan {
  const { language, texts, parts: all } = reading;
  const missing = parts.filter((part) => part.kind === 'missing');
  const textOf = (part: MailPart) => texts[all.indexOf(part)] ?? '';
  const answers = parts.filter((part) => part.kind === 'answer');
  const rest = questionsOf({ parts: missing, texts: missing.map(textOf) }, deps.now);
  return { kind: 'escalated', language, left: [...besides, ...proposals(reason, answers, reading, deps), ...rest] };
}

/** Questions with what would have been answered to them, said once. */
function proposals(
  reason: string,
  answers: readonly AnswerPart[],
  { language, texts, parts: all }: MailReading,
  { knowledge, now }: PlanDeps,
): readonly CaseQuestion[] {
  const answer = answers.length > 0 ? composeMail(answers, {}, language, knowledge, now).text : undefined;
  return answers.map((part, index): CaseQuestion => {
    const { activity, attribute: subject, edition } = part.topic;
    return {
      text: texts[all.indexOf(part)] ?? '',
      reason,
      subject,
      activity,
      ...(edition === undefined ? {} : { edition }),
      nearby: part.facts.map(factReference),
      ...(index === 0 && answer !== undefined ? { proposed: answer } : {}),
    };
  });
}

function leftOf(parts: readonly MailPart[], { texts, parts: all }: MailReading, { now }: PlanDeps): CaseQuestion[] {
  const kept = parts.filter((part) => part.kind === 'missing' || needsPerson(part, now));
  return questionsOf({ parts: kept, texts: kept.map((part) => texts[all.indexOf(part)] ?? '') }, now);
}
