import type { Language } from '../../knowledge/language.js';
import type { Conversation, Focus } from '../conversation.js';
import { type Decision, decide } from '../decide.js';
import type { Gates } from '../decide-ask.js';
import type { Part, ReplyPiece } from '../message.js';
import { replyLanguage } from '../reply.js';
import type { Moment } from '../topic.js';
import { isAsking } from '../understanding/function-words.js';
import { normalise, visible } from '../understanding/normalise.js';
import type { Understander, Understanding } from '../understanding/understand.js';
import { isFurther, signsOf, withBackgroundApart } from './background.js';
import { isOnlyThanks, leavesToSubject, withoutCourtesies } from './courtesies.js';
import { withoutFrame } from './letter-frame.js';
import { isItem, listed } from './lists.js';
import { isMatter, type Matters, mattersOf } from './mail-matters.js';
import { unwrapped } from './mail-text.js';
import { type BareSubject, bareSubject, isTelling } from './subject.js';
import { withoutComplaint } from './unhelpful.js';

export interface MailToRead {
  /** What the sender wrote just now. */
  readonly text: string;
  readonly subject: string;
  /** Of the mail program, where it says one. */
  readonly hint?: Language;
  /** The text in pieces, each with what it answers. */
  readonly pieces?: readonly ReplyPiece[];
}

/** What a mail asks, as far as the knowledge goes. */
export interface MailReading extends Matters {
  readonly language: Language;
  /** Asked in a language that is not served. */
  readonly unserved: boolean;
  readonly confidence: number;
  readonly focus?: Focus;
  /** It says that an earlier answer did not help. */
  readonly unhelpful: boolean;
  /** It has a question or a request in it, understood or not, or is a letter to us; what a machine tells is neither. */
  readonly asks: boolean;
}

export interface ReadingDeps extends Moment {
  readonly understander: Understander;
  readonly gates: Gates;
}

/** Understands a mail and decides about each of its questions. Says and stores nothing. */
export function readMail(mail: MailToRead, conversation: Conversation, deps: ReadingDeps): MailReading {
  const { pieces = [], ...whole } = mail;
  if (!pieces.some(({ quoted }) => quoted !== '')) return readWhole(whole, conversation, deps);
  const hint = languageOf(mail.text, mail.hint ?? 'en', deps);
  // What stands between the lines of an earlier mail is about those lines.
  const readings = pieces
    .map(({ quoted, own }) => {
      const focus = focusOfQuoted(quoted, hint, deps) ?? conversation.focus;
      const thread = { ...conversation, version: Math.max(1, conversation.version), language: hint };
      return readWhole({ ...whole, text: own, hint }, { ...thread, ...(focus ? { focus } : {}) }, deps);
    })
    .filter(({ parts }) => parts.length > 0);
  const [first, ...others] = readings.filter(({ asks }) => asks);
  return first ? others.reduce(together, first) : readWhole(whole, conversation, deps);
}

/** Two readings of one mail. */
function together(one: MailReading, other: MailReading): MailReading {
  return {
    ...one,
    ...(other.focus ? { focus: other.focus } : {}),
    unserved: one.unserved || other.unserved,
    parts: [...one.parts, ...other.parts],
    texts: [...one.texts, ...other.texts],
    confidences: [...one.confidences, ...other.confidences],
    confidence: Math.min(one.confidence, other.confidence),
    questions: one.questions + other.questions,
    unhelpful: one.unhelpful || other.unhelpful,
  };
}

function readWhole(mail: MailToRead, conversation: Conversation, deps: ReadingDeps): MailReading {
  const isFirst = conversation.version === 0;
  const subject = bareSubject(visible(mail.subject));
  const { text: letter, introduction } = listed(withoutFrame(visible(unwrapped(mail.text))));
  const hint = isFirst ? languageOf(`${subject.text}\n${letter}`, mail.hint ?? 'en', deps) : conversation.language;
  const body = withoutCourtesies(letter, (sentence) => isAboutSomething(sentence, hint, deps));
  const { unhelpful, rest } = isFirst ? { unhelpful: false, rest: body } : withoutComplaint(body);
  const fromSubject = isTelling(subject.text) ? understood(subject.text, hint, undefined, deps) : undefined;
  const context = focusOf(introduction, hint, deps) ?? contextOf(subject, fromSubject?.decision.focus, conversation);
  const ours = isOurs(subject, conversation);
  const bare = !ours && fromSubject !== undefined && leavesToSubject(letter);
  const fromBody = bare ? undefined : understood(withBackgroundApart(continued(subject, rest)), hint, context, deps);
  // A reply asks by itself; its subject is an earlier mail's.
  const onlyCourtesy = subject.isReply && (isOnlyThanks(letter) || (!bare && !fromBody && letter.trim() !== ''));
  const chosen = onlyCourtesy ? undefined : ours ? fromBody : theQuestion(fromBody, fromSubject, subject.isReply);
  if (!chosen) {
    return {
      language: hint,
      unserved: false,
      parts: [],
      texts: [],
      confidences: [],
      confidence: 1,
      questions: 0,
      unhelpful,
      asks: false,
    };
  }
  const { understanding, decision } = chosen;
  return {
    language: replyLanguage(understanding, hint),
    unserved: !understanding.language.served,
    ...mattersOf(decision, deps.gates),
    confidence: decision.confidence,
    ...(decision.focus ? { focus: decision.focus } : {}),
    unhelpful,
    asks: asksIn(body, subject, understanding) || isLetter(subject, understanding, deps),
  };
}

/** A first mail that speaks of what we do was written to us, by a person. */
function isLetter({ isReply }: BareSubject, { language, asks }: Understanding, deps: ReadingDeps): boolean {
  return !isReply && language.served && asks.some(({ activities }) => activities.some((id) => isTopic(id, deps)));
}

/** "WSIS Forum 2026: when" above "and where, thanks": a body of few words goes on with the sentence of its subject. */
function continued({ text, isReply }: BareSubject, body: string): string {
  const [first = ''] = body.split(/[\n.!?。！？]/u);
  const goesOn =
    !isReply && isTelling(text) && isFurther(first) && !isItem(first) && first.length <= LONGEST_CONTINUATION;
  return goesOn ? `${text} ${body}` : body;
}
const LONGEST_CONTINUATION = 20;

/** In a language that nobody here reads, a mail that begins a thread may well ask something. */
function asksIn(body: string, { text, isReply }: BareSubject, { language }: Understanding): boolean {
  if (!language.served) return !isReply || /[?？؟]/.test(body);
  return isAsking(normalise(isReply ? body : `${text}\n${body}`), language.language);
}

/** "I am writing about the Prizes", "I would like to know …": more than who writes. */
function isAboutSomething(sentence: string, hint: Language, deps: ReadingDeps): boolean {
  return deps.understander
    .understand(sentence, hint)
    .asks.some(
      ({ activities, years, interrogative }) =>
        activities.some((id) => isTopic(id, deps)) || years.length > 0 || interrogative,
    );
}

/** The language of a text, for a mail that people alone answer: English or French where it is none of the six. */
export function languageOf(
  text: string,
  hint: Language,
  { understander }: Pick<ReadingDeps, 'understander'>,
): Language {
  return replyLanguage({ language: understander.languageOf(visible(text), hint) }, hint);
}

interface Understood {
  readonly understanding: Understanding;
  readonly decision: Decision;
}

function understood(text: string, hint: Language, focus: Focus | undefined, deps: ReadingDeps): Understood | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const around = { isNamed: isNamed(focus, deps), letter: signsOf(hint, deps.knowledge) };
  const understanding = deps.understander.understand(text, hint, around);
  if (understanding.asks.length === 0) return undefined;
  return { understanding, decision: decide(understanding, focus, { ...deps, proposing: true }, deps.gates) };
}

/** What the line above a list says that all of it is about. */
function focusOf(introduction: string | undefined, hint: Language, deps: ReadingDeps): Focus | undefined {
  const focus =
    introduction === undefined ? undefined : understood(introduction, hint, undefined, deps)?.decision.focus;
  // Its own attribute ("please confirm") is none of theirs.
  return focus?.activity !== undefined && isNamed(focus, deps)
    ? { activity: focus.activity, ...(focus.edition === undefined ? {} : { edition: focus.edition }) }
    : undefined;
}

/** What the quoted line above an answer speaks of; "and in 2024?" below it asks for the same. */
function focusOfQuoted(quoted: string, hint: Language, deps: ReadingDeps): Focus | undefined {
  const focus = understood(quoted, hint, undefined, deps)?.decision.focus;
  return isNamed(focus, deps) ? focus : undefined;
}

/** The Summit and its secretariat stand behind every mail and say nothing of what it is about. */
const isNamed = (focus: Focus | undefined, deps: ReadingDeps) =>
  focus?.activity !== undefined && isTopic(focus.activity, deps);

function isTopic(activity: string, { knowledge }: ReadingDeps): boolean {
  const role = knowledge.activities.get(activity)?.role;
  return role !== 'umbrella' && role !== 'office' && role !== 'letters';
}

/** What the body may leave unsaid: in a thread what it was about, else what the subject says. */
function contextOf(subject: BareSubject, ofSubject: Focus | undefined, { focus }: Conversation): Focus | undefined {
  return subject.isReply ? (focus ?? ofSubject) : (ofSubject ?? focus);
}

/** In a thread the subject is that of its first mail, which has been answered. */
const isOurs = (subject: BareSubject, { version }: Conversation) => subject.isReply && version > 0;

/** The body's questions, or the subject where the body asks nothing that can be understood. */
function theQuestion(
  body: Understood | undefined,
  subject: Understood | undefined,
  isReply: boolean,
): Understood | undefined {
  if (!body || !subject) return body ?? subject;
  const [asked, inSubject] = [rankOf(body.decision.parts), rankOf(subject.decision.parts)];
  // "Re: WSIS Prizes" above thanks is what the thanks are for.
  const isThanks = body.decision.parts.every((part) => part.kind === 'social' && part.act !== 'greeting');
  if (isThanks && (isReply || inSubject < 2)) return body;
  return inSubject > asked ? subject : body;
}

/** How much is understood: nothing or a greeting, a question back, something that can be said. */
function rankOf(parts: readonly Part[]): number {
  if (parts.some(isMatter)) return 2;
  return parts.some(({ kind }) => kind === 'clarify') ? 1 : 0;
}
