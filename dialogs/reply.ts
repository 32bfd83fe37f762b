import { factReference } from '../knowledge/knowledge.js';
import type { Language } from '../knowledge/language.js';
import { ADDRESS, isOnlyAddress } from './address-in-text.js';
import type { Brain } from './brain.js';
import type { CaseOpening } from './cases/open-case.js';
import { chosenFocus } from './chosen-focus.js';
import { compose, type Ending } from './compose.js';
import type { CaseQuestion, Conversation, OfferedChoice } from './conversation.js';
import { type Decision, decide, decideChoice, needsPerson } from './decide.js';
import type { Gates } from './decide-ask.js';
import { isolateLatin } from './isolate.js';
import { LONGEST_MESSAGE, type OutcomeKind, type Part } from './message.js';
import { languageAsked } from './understanding/language-asked.js';
import { visible } from './understanding/normalise.js';
import type { Ask, Understanding } from './understanding/understand.js';
import { wordings } from './wording/index.js';

/** What a message leads to, before anything is stored. */
export interface Reply {
  readonly kind: OutcomeKind;
  readonly language: Language;
  readonly text: string;
  readonly choices: readonly OfferedChoice[];
  readonly facts: readonly string[];
  readonly confidence: number;
  readonly conversation: Conversation;
  readonly caseOpened?: CaseOpening;
  /** Something was left to staff and no case could be opened for it. */
  readonly unanswered: boolean;
}

export interface Request {
  readonly text: string;
  readonly hint: Language;
  readonly conversation: Conversation;
  readonly address?: string;
}

export interface ReplyDeps extends Brain {
  readonly now: Date;
  readonly gates: Gates;
  readonly canPromise: boolean;
  readonly mailAddress: string;
  readonly drawCaseNumber: () => string;
}

/** Questions back in a row, after which a person follows. */
const MOST_CLARIFICATIONS = 2;

/** Understands, decides and composes. Pure but for the case number drawn. */
export function replyTo(request: Request, deps: ReplyDeps): Reply {
  const { conversation } = request;
  const text = visible(request.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return plain(request, 'clarify', (words) => words.empty);
  if (text.length > LONGEST_MESSAGE) return plain(request, 'clarify', (words) => words.tooLong);
  const waiting =
    conversation.waiting.length > 0 && deps.canPromise ? replyWhileWaiting(text, request, deps) : undefined;
  if (waiting) return waiting;
  if (isOnlyAddress(text)) return plain(request, 'escalated', (words) => words.writeTo(deps.mailAddress));
  if (deps.desk?.brakes.chat) return replyWhilePaused(text, request, deps);
  const choice = chosenFocus(text, conversation.offered);
  if (choice) {
    const decision = decideChoice(choice, deps);
    return replyWith(decision, conversation.language, false, request, deps);
  }
  const asked = languageAsked(text);
  if (asked) return replyIn(asked, request, deps);
  const understanding = deps.understander.understand(text, request.hint);
  if (understanding.asks.length === 0) return plain(request, 'clarify', (words) => words.empty);
  const decision = decide(understanding, conversation.focus, deps, deps.gates);
  return replyWith(decision, replyLanguage(understanding, request.hint), !understanding.language.served, request, deps);
}

/** Staff have paused the chat: whatever is said is left to them. */
function replyWhilePaused(text: string, request: Request, deps: ReplyDeps): Reply {
  const language = replyLanguage(deps.understander.understand(text, request.hint), request.hint);
  const parts = [{ kind: 'missing', reason: 'paused', nearby: [] } as const];
  return replyWith({ parts, texts: [text], confidences: [1], confidence: 1 }, language, false, request, deps);
}

/** The language is to change and nothing else: what was said last is said again in it, or what can be asked. */
function replyIn(language: Language, request: Request, deps: ReplyDeps): Reply {
  const conversation = { ...request.conversation, language };
  const { parts, ...again } = decideChoice(conversation.focus ?? {}, deps);
  if (parts.length > 0) return replyWith({ parts, ...again }, language, false, { ...request, conversation }, deps);
  return plain({ ...request, hint: language, conversation }, 'social', (words) => words.social.help);
}

/** An unserved language is answered in English, or in French to a page in French. */
export function replyLanguage({ language }: Understanding, hint: Language): Language {
  if (language.served) return language.language;
  return hint === 'fr' ? 'fr' : 'en';
}

/** A question waits for an address: one opens the case, "yes" asks for it, "no" lets it rest; anything else goes on. */
function replyWhileWaiting(text: string, request: Request, deps: ReplyDeps): Reply | undefined {
  const { conversation } = request;
  const address = ADDRESS.exec(text)?.[0];
  if (address !== undefined) return openWaitingCase(address, text, request, deps);
  if (/@/.test(text)) return plain(request, 'clarify', (words) => words.notAnAddress);
  const understanding = deps.understander.understand(text, request.hint);
  const subject = understanding.asks[0]?.subjects[0];
  if (understanding.asks.length !== 1 || subject?.value.kind !== 'social' || subject.probability < deps.gates.floor)
    return undefined;
  const answer = yesOrNo(understanding.asks[0]);
  if (answer === 'yes') return plain(request, 'clarify', (words) => words.askAddress);
  if (answer !== 'no') return undefined;
  return {
    ...plain(request, 'social', (words) => words.offerDeclined),
    conversation: { ...conversation, waiting: [], offered: [] },
  };
}

/** How likely "no" must be beside thanks: "no, thank you" is meant as the one and worded as both. */
const BESIDE_THANKS = 0.05;

function yesOrNo(ask: Ask | undefined): string | undefined {
  const [best, second] = ask?.subjects ?? [];
  const thanked = best?.value.id === 'thanks' && second?.value.kind === 'social' && second.probability >= BESIDE_THANKS;
  return thanked ? second.value.id : best?.value.id;
}

function openWaitingCase(address: string, text: string, request: Request, deps: ReplyDeps): Reply {
  const { conversation } = request;
  const language = conversation.language;
  const further = furtherQuestions(text.replace(address, ' '), request, deps);
  const left = further ? questionsOf(further, deps.now) : [];
  const caseOpened: CaseOpening = {
    number: deps.drawCaseNumber(),
    address,
    questions: [...conversation.waiting, ...left],
  };
  const staff = { kind: 'opened', number: caseOpened.number, address } as const;
  const said = compose(further?.parts ?? [], { staff, otherLanguage: false }, language, deps.knowledge, deps.now);
  return {
    kind: further ? 'partial' : 'escalated',
    language,
    text: said.text,
    choices: [],
    facts: said.facts,
    confidence: further?.confidence ?? 1,
    conversation: {
      ...conversation,
      waiting: [],
      offered: [],
      clarifications: 0,
      address,
      caseNumber: caseOpened.number,
    },
    caseOpened,
    unanswered: false,
  };
}

/** How sure a question beside an address must be: "my address is …" asks nothing. */
const BESIDE_ADDRESS = 0.7;

function furtherQuestions(text: string, request: Request, deps: ReplyDeps): Decision | undefined {
  const rest = text.replace(/[<>()",;:]/g, ' ').trim();
  if (!/\p{L}/u.test(rest) || deps.desk?.brakes.chat) return undefined;
  const decision = decide(
    deps.understander.understand(rest, request.hint),
    request.conversation.focus,
    deps,
    deps.gates,
  );
  const matter = decision.parts.every(({ kind }) => kind === 'answer' || kind === 'missing');
  const understood = decision.parts.every((part) => part.kind !== 'missing' || part.reason !== 'not-understood');
  return matter && understood && decision.confidence > BESIDE_ADDRESS ? decision : undefined;
}

function replyWith(
  decision: Decision,
  language: Language,
  unserved: boolean,
  request: Request,
  deps: ReplyDeps,
): Reply {
  const { conversation } = request;
  const parts = conversation.clarifications >= MOST_CLARIFICATIONS ? decision.parts.map(toPerson) : decision.parts;
  const kind = kindOf(parts);
  const left = parts.some((part) => part.kind === 'missing' || needsPerson(part, deps.now));
  const questions = left ? questionsOf({ ...decision, parts }, deps.now) : [];
  const address = request.address ?? conversation.address;
  const opened =
    left && deps.canPromise && address !== undefined
      ? { number: deps.drawCaseNumber(), address, questions }
      : undefined;
  const staff = staffEnding(left, opened, deps);
  const composed = compose(
    parts,
    { staff, otherLanguage: unserved && kind === 'answered' },
    language,
    deps.knowledge,
    deps.now,
  );
  const waits = staff.kind === 'offer';
  return {
    kind,
    language,
    text: composed.text,
    choices: composed.choices,
    facts: composed.facts,
    confidence: decision.confidence,
    conversation: {
      ...conversation,
      language,
      offered: composed.choices,
      // A "hm" in between does not start the count anew.
      clarifications:
        kind === 'clarify' ? conversation.clarifications + 1 : kind === 'social' ? conversation.clarifications : 0,
      waiting: opened ? [] : waits ? [...conversation.waiting, ...questions].slice(-10) : conversation.waiting,
      ...(decision.focus ? { focus: decision.focus } : {}),
      ...(opened ? { caseNumber: opened.number } : {}),
      ...(address === undefined ? {} : { address }),
    },
    ...(opened ? { caseOpened: opened } : {}),
    unanswered: left && staff.kind !== 'opened',
  };
}

/** After two questions back in a row a third would only annoy. */
function toPerson(part: Part): Part {
  if (part.kind !== 'clarify') return part;
  const [first] = part.options;
  return {
    kind: 'missing',
    reason: 'not-understood',
    nearby: part.facts,
    ...(first ? { activity: first.activity } : {}),
  };
}

function kindOf(parts: readonly Part[]): OutcomeKind {
  const has = (kind: Part['kind']) => parts.some((part) => part.kind === kind);
  if (has('answer')) return has('missing') || has('clarify') ? 'partial' : 'answered';
  if (has('missing')) return 'escalated';
  return has('clarify') ? 'clarify' : 'social';
}

/** What of a decision is for staff. */
export function questionsOf({ parts, texts }: Pick<Decision, 'parts' | 'texts'>, now: Date): CaseQuestion[] {
  return parts.flatMap((part, index): CaseQuestion[] => {
    const text = texts[index] ?? '';
    if (part.kind === 'missing') {
      const { reason, subject, activity, edition, nearby } = part;
      return [
        {
          text,
          reason,
          nearby: nearby.map(factReference),
          ...(subject === undefined ? {} : { subject }),
          ...(activity === undefined ? {} : { activity }),
          ...(edition === undefined ? {} : { edition }),
        },
      ];
    }
    if (part.kind !== 'answer' || !needsPerson(part, now)) return [];
    return [
      {
        text,
        reason: 'on-the-day',
        subject: part.topic.attribute,
        activity: part.topic.activity,
        nearby: part.facts.map(factReference),
      },
    ];
  });
}

/** How a reply ends that leaves something to staff, or nothing. */
export function staffEnding(
  left: boolean,
  opened: CaseOpening | undefined,
  deps: Pick<ReplyDeps, 'canPromise' | 'mailAddress'>,
): Ending['staff'] {
  if (!left) return { kind: 'none' };
  if (!deps.canPromise) return { kind: 'write-to', address: deps.mailAddress };
  const { number, address } = opened ?? {};
  return number !== undefined && address !== undefined ? { kind: 'opened', number, address } : { kind: 'offer' };
}

type Say = (words: (typeof wordings)[Language]) => string;

/** A reply that needs no knowledge. */
function plain({ conversation, hint }: Request, kind: OutcomeKind, say: Say): Reply {
  const language = conversation.version > 0 ? conversation.language : hint;
  const text = say(wordings[language]);
  return {
    kind,
    language,
    text: language === 'ar' ? isolateLatin(text) : text,
    choices: [],
    facts: [],
    confidence: 1,
    conversation: { ...conversation, language },
    unanswered: false,
  };
}
