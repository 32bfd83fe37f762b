import type { Language } from '../knowledge/language.js';
import { isOnlyAddress } from './address-in-text.js';
import { chosenFocus } from './chosen-focus.js';
import { compose } from './compose.js';
import { type Decision, decide, decideChoice, needsPerson } from './decide.js';
import { withTemporary } from './facts/temporary-answers.js';
import { asksForPerson, MOST_WAITING, openingFor, questionsOf, staffEnding } from './left-to-staff.js';
import { LONGEST_MESSAGE, type OutcomeKind, type Part } from './message.js';
import { plainReply, type Reply, type ReplyDeps, type Request } from './plain-reply.js';
import { replyToAddress, replyWhileWaiting } from './reply-while-waiting.js';
import { languageAsked } from './understanding/language-asked.js';
import { visible } from './understanding/normalise.js';
import type { Understanding } from './understanding/understand.js';

/** Questions back in a row, after which a person follows. */
const MOST_CLARIFICATIONS = 2;

/** Understands, decides and composes. Pure but for the case number drawn. */
export function replyTo(request: Request, deps: ReplyDeps): Reply {
  const { conversation } = request;
  const text = visible(request.text);
  if (!/[\p{L}\p{N}]/u.test(text)) return plainReply(request, 'clarify', (words) => words.empty);
  if (text.length > LONGEST_MESSAGE) return plainReply(request, 'clarify', (words) => words.tooLong);
  const waiting =
    conversation.waiting.length > 0 && deps.canPromise ? replyWhileWaiting(text, request, deps) : undefined;
  if (waiting) return waiting;
  const address = deps.canPromise ? replyToAddress(text, request, deps) : undefined;
  if (address) return address;
  if (isOnlyAddress(text)) return plainReply(request, 'escalated', (words) => words.writeTo(deps.mailAddress));
  if (deps.desk?.brakes.chat) return replyWhilePaused(text, request, deps);
  const choice = chosenFocus(
    text,
    conversation.offered.filter(({ passesOn }) => !passesOn),
  );
  if (choice) {
    const decision = decideChoice(choice, deps);
    return replyWith(decision, conversation.language, false, request, deps);
  }
  const asked = languageAsked(text);
  if (asked) return replyIn(asked, request, deps);
  const understanding = deps.understander.understand(text, request.hint);
  if (understanding.asks.length === 0) return plainReply(request, 'clarify', (words) => words.empty);
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
  return plainReply({ ...request, hint: language, conversation }, 'social', (words) => words.social.help);
}

/** An unserved language is answered in English, or in French to a page in French. */
export function replyLanguage({ language }: Pick<Understanding, 'language'>, hint: Language): Language {
  if (language.served) return language.language;
  return hint === 'fr' ? 'fr' : 'en';
}

function replyWith(
  decision: Decision,
  language: Language,
  unserved: boolean,
  request: Request,
  deps: ReplyDeps,
): Reply {
  const { conversation } = request;
  const decided = conversation.clarifications >= MOST_CLARIFICATIONS ? decision.parts.map(toPerson) : decision.parts;
  const parts = withTemporary(decided, language, deps);
  const kind = kindOf(parts);
  const left = parts.some((part) => part.kind === 'missing' || needsPerson(part, deps.now));
  const questions = left ? questionsOf({ ...decision, parts }, deps.now) : [];
  const address = request.address ?? conversation.address;
  const opened = openingFor(questions, asksForPerson(parts), request, deps);
  const staff = staffEnding(left, opened, request, deps);
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
      waiting: opened
        ? []
        : waits
          ? [...conversation.waiting, ...questions].slice(-MOST_WAITING)
          : conversation.waiting,
      ...(decision.focus ? { focus: decision.focus } : {}),
      ...(opened ? { caseNumber: opened.number } : {}),
      ...(address === undefined ? {} : { address }),
    },
    ...(opened ? { caseOpened: opened } : {}),
    unanswered: left && !opened,
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
