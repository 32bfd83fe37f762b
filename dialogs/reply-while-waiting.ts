import { addressIn, isOnlyAddress } from './address-in-text.js';
import type { CaseOpening } from './cases/open-case.js';
import { chosenFocus } from './chosen-focus.js';
import { compose, type Ending } from './compose.js';
import { type Decision, decide } from './decide.js';
import { withTemporary } from './facts/temporary-answers.js';
import { questionsOf } from './left-to-staff.js';
import { plainReply, type Reply, type ReplyDeps, type Request } from './plain-reply.js';
import type { Ask } from './understanding/understand.js';

/**
 * Questions wait for a word whether staff are to have them: a "yes" to the offer or an address opens the case, "no" lets
 * them rest. Undefined where the message is about something else.
 */
export function replyWhileWaiting(text: string, request: Request, deps: ReplyDeps): Reply | undefined {
  const { conversation } = request;
  const address = addressIn(text);
  if (address !== undefined) return openWaitingCase(address, text, request, deps);
  if (/@/.test(text)) return plainReply(request, 'clarify', (words) => words.notAnAddress);
  const offers = conversation.offered.filter(({ passesOn }) => passesOn);
  if (chosenFocus(text, offers)) return openWaitingCase(undefined, '', request, deps);
  const answer = yesOrNo(text, request, deps);
  // An offer that was not the last thing said is not what a "yes" takes up.
  if (answer === 'yes' && offers.length > 0) return openWaitingCase(undefined, '', request, deps);
  if (answer !== 'no') return undefined;
  return {
    ...plainReply(request, 'social', (words) => words.offerDeclined),
    conversation: { ...conversation, waiting: [], offered: [] },
  };
}

/** An address for the case that is open; what is asked beside it is answered, or goes to that case. */
export function replyToAddress(text: string, request: Request, deps: ReplyDeps): Reply | undefined {
  const { openCase } = request;
  const address = addressIn(text);
  if (!openCase || address === undefined || address === deps.mailAddress) return undefined;
  const isAlone = isOnlyAddress(text);
  // Once we have one, an address within a question may be what the question is about.
  if (!isAlone && openCase.address !== undefined) return undefined;
  const further = isAlone ? undefined : furtherQuestions(text.replace(address, ' '), request, deps);
  const left = further ? questionsOf(further, deps.now) : [];
  const { number } = openCase;
  // Staff see the address; where no mail is sent from here, nothing is promised for it.
  const byMail = deps.sendsMail ?? true;
  const staff = byMail ? ({ kind: 'address-kept', number, address } as const) : ({ kind: 'added', number } as const);
  const reply = replyBeside(further, staff, request, deps);
  return {
    ...reply,
    conversation: { ...reply.conversation, address, caseNumber: number },
    ...(left.length > 0 ? { caseOpened: { number, address, questions: left } } : { addressKept: address }),
  };
}

/** How likely "no" must be beside thanks: "no, thank you" is meant as the one and worded as both. */
const BESIDE_THANKS = 0.05;

function yesOrNo(text: string, { hint }: Request, { understander, gates }: ReplyDeps): string | undefined {
  const { asks } = understander.understand(text, hint);
  const [best] = asks[0]?.subjects ?? [];
  if (asks.length !== 1 || best?.value.kind !== 'social' || best.probability < gates.floor) return undefined;
  return wordOf(asks[0]);
}

function wordOf(ask: Ask | undefined): string | undefined {
  const [best, second] = ask?.subjects ?? [];
  const thanked = best?.value.id === 'thanks' && second?.value.kind === 'social' && second.probability >= BESIDE_THANKS;
  return thanked ? second.value.id : best?.value.id;
}

function openWaitingCase(address: string | undefined, text: string, request: Request, deps: ReplyDeps): Reply {
  const { conversation } = request;
  const further = address === undefined ? undefined : furtherQuestions(text.replace(address, ' '), request, deps);
  const left = further ? questionsOf(further, deps.now) : [];
  const to = address === undefined ? {} : { address };
  const caseOpened: CaseOpening = {
    number: deps.drawCaseNumber(),
    ...to,
    questions: [...conversation.waiting, ...left],
  };
  const { number } = caseOpened;
  const staff = { kind: 'opened', number, byMail: deps.sendsMail ?? true, ...to } as const;
  const reply = replyBeside(further, staff, request, deps);
  return { ...reply, conversation: { ...reply.conversation, ...to, caseNumber: number }, caseOpened };
}

/** What is said of a case, below the answers to what was asked beside it. */
function replyBeside(further: Decision | undefined, staff: Ending['staff'], request: Request, deps: ReplyDeps): Reply {
  const { conversation } = request;
  const { language } = conversation;
  const said = compose(further?.parts ?? [], { staff, otherLanguage: false }, language, deps.knowledge, deps.now);
  return {
    kind: further ? 'partial' : 'escalated',
    ...(further ? {} : { asksNothing: true }),
    language,
    text: said.text,
    choices: [],
    facts: said.facts,
    confidence: further?.confidence ?? 1,
    conversation: { ...conversation, waiting: [], offered: [], clarifications: 0 },
    unanswered: false,
  };
}

/** How sure a question beside an address must be: "my address is …" asks nothing. */
const BESIDE_ADDRESS = 0.7;

function furtherQuestions(text: string, request: Request, deps: ReplyDeps): Decision | undefined {
  const rest = text.replace(/[<>()",;:]/g, ' ').trim();
  if (!/\p{L}/u.test(rest) || deps.desk?.brakes.chat) return undefined;
  const { focus, language } = request.conversation;
  const decided = decide(deps.understander.understand(rest, request.hint), focus, deps, deps.gates);
  const decision = { ...decided, parts: withTemporary(decided.parts, language, deps) };
  const matter = decision.parts.every(({ kind }) => kind === 'answer' || kind === 'missing');
  const understood = decision.parts.every((part) => part.kind !== 'missing' || part.reason !== 'not-understood');
  return matter && understood && decision.confidence > BESIDE_ADDRESS ? decision : undefined;
}
