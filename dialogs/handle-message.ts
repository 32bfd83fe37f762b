import { randomUUID } from 'node:crypto';
import { genevaDate } from '../knowledge/civil-date.js';
import type { Language } from '../knowledge/language.js';
import type { Brain } from './brain.js';
import { mailTurn } from './by-mail/mail-turn.js';
import { actOnCase } from './cases/act-on-case.js';
import { drawCaseNumber, openCase } from './cases/open-case.js';
import { turnWithStaff } from './cases/turn-with-staff.js';
import type { Clock } from './clock.js';
import { type Conversation, newConversation } from './conversation.js';
import type { Gates } from './decide-ask.js';
import { isAnswer, judgement } from './feedback.js';
import { DEFAULT_AUTO_FLOOR } from './mail-settings.js';
import type { Inbound, Outcome, OutcomeKind, Verdict } from './message.js';
import type { Reply } from './plain-reply.js';
import { replyTo } from './reply.js';
import { replyToDislike } from './reply-to-dislike.js';
import { replyWithFiles, saidWithFiles } from './reply-with-files.js';
import { silentTurn } from './silent-turn.js';
import type { Case, OutboxEntry, Store, TranscriptEntry, Turn } from './store/store.js';

export interface Deps {
  readonly brain: () => Brain;
  /** Takes over what staff have changed, where a turn was decided on less. */
  readonly refreshFacts?: () => Promise<void>;
  readonly store: Store;
  readonly clock: Clock;
  readonly gates: Gates;
  /** Where stakeholders write when nobody can keep a promise. */
  readonly mailAddress: string;
  /** Whether somebody reads the cases that are opened. */
  readonly canPromise: boolean;
  /** Whether mail goes out from here, so that an answer by mail may be promised; unless said otherwise it does. */
  readonly sendsMail?: boolean;
  /** Below this confidence an answer by mail is proposed to staff instead of sent by itself. */
  readonly mailAutoFloor?: number;
}

/** A turn that lost the race is decided again on what the winner left; more losses in a row than this are a fault. */
const ATTEMPTS = 20;

/**
 * The one door: every message of every channel goes through here. Commits conversation, transcript, case and outbox in
 * one atomic write and gives what was decided; sends nothing. The same message id again gives the recorded outcome.
 * Rejects only when the store does.
 */
export async function handleMessage(inbound: Inbound, deps: Deps): Promise<Outcome> {
  const recorded = await deps.store.outcomeOf(inbound.conversationId, inbound.messageId);
  if (recorded) return recorded;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const turn = await decideTurn(inbound, deps);
    const result = await deps.store.commitTurn(turn, inbound.channel === 'mail' ? 'shared' : 'at-once');
    if (result.kind === 'committed') return turn.outcome;
    if (result.kind === 'seen') return result.outcome;
    if (result.kind === 'facts-moved') await deps.refreshFacts?.();
  }
  throw new Error('this conversation changed faster than a turn could be committed');
}

/** A turn says on which facts it was decided: one brain from its beginning to its end. */
async function decideTurn(inbound: Inbound, deps: Deps): Promise<Turn> {
  const brain = deps.brain();
  const turn = await turnOn(brain, inbound, deps);
  return brain.desk ? { ...turn, factsVersion: brain.desk.version } : turn;
}

async function turnOn(brain: Brain, inbound: Inbound, deps: Deps): Promise<Turn> {
  const { store, clock } = deps;
  const now = clock();
  const stored = await store.conversation(inbound.conversationId);
  const conversation = stored ?? newConversation(inbound.conversationId, inbound.languageHint ?? 'en', inbound.channel);
  if (inbound.channel === 'mail') {
    const { mailAutoFloor = DEFAULT_AUTO_FLOOR } = deps;
    return mailTurn(asMayGo(inbound, brain), conversation, { ...deps, brain, now, mailAutoFloor });
  }
  if (inbound.feedback)
    return verdictTurn(inbound, inbound.feedback, conversation, { ...deps, brain: () => brain }, now);
  const hint: Language = stored?.language ?? inbound.languageHint ?? 'en';
  const said: TranscriptEntry = {
    from: 'user',
    text: saidWithFiles(inbound),
    at: now.toISOString(),
    messageId: inbound.messageId,
  };
  if (conversation.owner === 'staff') return turnWithStaff(inbound, conversation, said, { ...deps, now });
  const open = await openCaseOf(conversation, store);
  const reply = replyTo(
    { text: inbound.text, hint, conversation, ...addressOf(inbound), ...(open ? { openCase: open } : {}) },
    {
      ...brain,
      now,
      gates: deps.gates,
      canPromise: deps.canPromise,
      sendsMail: deps.sendsMail ?? true,
      mailAddress: deps.mailAddress,
      drawCaseNumber: () => open?.number ?? drawCaseNumber(),
    },
  );
  const whole = inbound.files?.length ? replyWithFiles(reply, inbound.text, deps) : reply;
  const before = { earlier: await store.transcript(inbound.conversationId), open };
  return turnOf(inbound, conversation, whole, [said], before, now);
}

/** While mail is paused an answer lies ready for staff to send, whatever the mode is. */
function asMayGo(inbound: Inbound, { desk }: Brain): Inbound {
  return desk?.brakes.mail && inbound.mail ? { ...inbound, mail: { ...inbound.mail, delivery: 'draft' } } : inbound;
}

/** What a turn adds to. */
interface Before {
  readonly earlier: readonly TranscriptEntry[];
  /** The case to which further questions go. */
  readonly open: Case | undefined;
}

/** A conversation has one case at a time: what the bot leaves to staff while one is open, or was given back, is added to it. */
async function openCaseOf({ caseNumber }: Conversation, store: Store): Promise<Case | undefined> {
  const found = caseNumber === undefined ? undefined : await store.case(caseNumber);
  return found?.state === 'queued' || found?.state === 'bot' ? found : undefined;
}

/** An answer is judged: the verdict is kept, and where the answer did not help a person is offered, once. */
async function verdictTurn(
  inbound: Inbound,
  verdict: Verdict,
  conversation: Conversation,
  deps: Deps,
  now: Date,
): Promise<Turn> {
  const judged = await judgement(verdict, inbound.conversationId, deps.store, now);
  if (!judged) return silentTurn(inbound, conversation, quietKind(conversation), [], now);
  const { outcome, feedback } = judged;
  if (feedback.helpful || feedback.personOffered || conversation.owner === 'staff') {
    return { ...silentTurn(inbound, conversation, quietKind(conversation), [], now), feedback };
  }
  const earlier = await deps.store.transcript(inbound.conversationId);
  const question = earlier.find(({ from, messageId }) => from === 'user' && messageId === verdict.about)?.text ?? '';
  const open = await openCaseOf(conversation, deps.store);
  const asked = { ...addressOf(inbound), ...(open ? { openCase: open } : {}) };
  const request = { question, outcome, conversation, ...asked };
  const draw = () => open?.number ?? drawCaseNumber();
  const reply = replyToDislike(request, { ...deps.brain(), ...deps, now, drawCaseNumber: draw });
  const turn = turnOf(inbound, conversation, reply, [], { earlier, open }, now);
  return { ...turn, feedback: { ...feedback, personOffered: true } };
}

const addressOf = ({ address }: Inbound) => (address ? { address } : {});
const quietKind = ({ owner }: Conversation): OutcomeKind => (owner === 'staff' ? 'with-staff' : 'social');

function turnOf(
  inbound: Inbound,
  conversation: Conversation,
  reply: Reply,
  said: readonly TranscriptEntry[],
  before: Before,
  now: Date,
): Turn {
  const { conversationId, messageId } = inbound;
  const at = now.toISOString();
  const answer: TranscriptEntry = { from: 'bot', text: reply.text, at, messageId };
  const outcome: Outcome = {
    kind: reply.kind,
    language: reply.language,
    reply: reply.text,
    choices: reply.choices.map(({ label, value }) => ({ label, value })),
    facts: reply.facts,
    confidence: reply.confidence,
    asOf: at,
    ...(reply.caseOpened ? { caseNumber: reply.caseOpened.number } : {}),
  };
  const cased = casePart(inbound, reply, [...said, answer], before, at);
  const toUser: OutboxEntry = {
    id: randomUUID(),
    channel: inbound.channel,
    conversationId,
    createdAt: at,
    body: {
      kind: 'reply',
      text: reply.text,
      language: reply.language,
      choices: outcome.choices,
      replyTo: messageId,
      ...(isAnswer(outcome) ? { isAnswer: true } : {}),
    },
  };
  const toStaff: OutboxEntry[] = reply.caseOpened
    ? [
        {
          id: randomUUID(),
          channel: 'mail',
          conversationId,
          createdAt: at,
          body: { kind: 'case', caseNumber: reply.caseOpened.number },
        },
      ]
    : [];
  return {
    conversationId,
    messageId,
    expectedVersion: conversation.version,
    conversation: { ...reply.conversation, version: conversation.version + 1 },
    outcome,
    ...(reply.asksNothing ? { asksNothing: true } : {}),
    transcript: [...said, answer],
    outbox: [toUser, ...toStaff],
    counts: reply.unanswered ? [{ name: 'unanswered', day: genevaDate(now) }] : [],
    ...cased,
  };
}

/** The case that a reply opens, or what it adds to the one that is open. */
function casePart(
  { conversationId, channel }: Inbound,
  { caseOpened, addressKept, language }: Reply,
  said: readonly TranscriptEntry[],
  { earlier, open }: Before,
  at: string,
): Pick<Turn, 'newCase' | 'caseChange'> {
  if (open && addressKept !== undefined) {
    const kept = actOnCase(open, { action: 'write', actor: 'stakeholder', at, address: addressKept });
    return kept.kind === 'change' ? { caseChange: kept.change } : {};
  }
  if (!caseOpened) return {};
  const { number, questions, address } = caseOpened;
  if (open?.number !== number) {
    const ground = { conversationId, channel, at, language, transcript: [...earlier, ...said] };
    return { newCase: openCase(caseOpened, ground) };
  }
  const added = { action: 'ask', actor: 'bot', at, questions } as const;
  const acted = actOnCase(open, address === undefined ? added : { ...added, address });
  if (acted.kind === 'refused') throw new Error(`a question cannot be added to a case that is ${open.state}`);
  return { caseChange: acted.change };
}
