import type { Clock } from '../clock.js';
import type { Conversation, TranscriptEntry } from '../conversation.js';
import { present } from '../present.js';
import { silentTurn } from '../silent-turn.js';
import type { OutboxEntry, Store, Turn } from '../store/store.js';
import { type Acted, actOnCase } from './act-on-case.js';
import { answerByMail, answerInChat, type ReachDeps, waysToAnswer } from './answer-entries.js';
import type { Case, CaseChange, CaseEvent } from './case.js';
import { type CaseRefusal, type CaseState, isWithStaff } from './case-states.js';
import { noticeEntries } from './notice-entries.js';
import { type StatingDeps, statedInAnswer } from './stated-in-answer.js';

/** What a member of staff does to a case at the desk. */
export interface DeskAct {
  /** Unique; the same again changes nothing. */
  readonly id: string;
  readonly number: string;
  /** Account id of who acts. */
  readonly staffId: string;
  readonly action: DeskAction;
  /** Version of the case that they see. */
  readonly seenVersion: number;
  /** Whom an assignment gives it to. */
  readonly to?: string;
  /** What a reply says, or a note. */
  readonly text?: string;
  /** A reply to many at once answers this (`groupKey`) and keeps to the pace. */
  readonly answers?: string;
  /** `id@version` of facts that a reply may state though they are on hold or outdated: staff have seen that, and mean it. */
  readonly despite?: readonly string[];
}

export const DESK_ACTIONS = ['claim', 'assign', 'reply', 'release', 'resolve', 'give-back', 'note'] as const;
export type DeskAction = (typeof DESK_ACTIONS)[number];

export interface DeskDeps extends ReachDeps, StatingDeps {
  readonly store: Store;
  readonly clock: Clock;
}

export type DeskRefusal =
  | CaseRefusal
  | 'no-case'
  | 'moved'
  | 'not-yours'
  | 'no-text'
  | 'nobody-to-answer'
  /** The reply states what is on hold or outdated, and nobody has said that it shall. */
  | 'facts-stopped';

/**
 * `refused` changes nothing; `since` is what happened to the case after the version that was seen, `stopped` what of the facts
 * it may not state (`id@version`).
 */
export type DeskResult =
  | { readonly kind: 'done'; readonly case: Case }
  | {
      readonly kind: 'refused';
      readonly reason: DeskRefusal;
      readonly case?: Case;
      readonly since: readonly CaseEvent[];
      readonly stopped?: readonly string[];
    };

export type Refused = Extract<DeskResult, { kind: 'refused' }>;

/** A turn of the stakeholder may come between; more of them in a row than this are a fault. */
const ATTEMPTS = 20;

/** Acts on a case: compare-and-set, in one commit with what it changes in the conversation. Rejects only when the store does. */
export async function actAtDesk(act: DeskAct, deps: DeskDeps): Promise<DeskResult> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await deps.store.case(act.number);
    if (!found) return { kind: 'refused', reason: 'no-case', since: [] };
    if (await isDone(act, found, deps.store)) return { kind: 'done', case: found };
    const reason = refusalOf(act, found);
    if (reason) return refused(reason, found, act, deps.store);
    const acted = decided(act, found, deps.clock());
    if (acted.kind === 'refused') return refused(acted.reason, found, act, deps.store);
    const written = await write(act, acted.change, found, deps);
    if (written === 'nobody-to-answer') return refused(written, found, act, deps.store);
    if (typeof written === 'object') {
      return { ...(await refused('facts-stopped', found, act, deps.store)), stopped: written.stopped };
    }
    if (written === 'written') return { kind: 'done', case: acted.change.case };
  }
  throw new Error('this case changed faster than it could be acted on');
}

/** The id under which an act is recorded as a turn of the conversation. */
const turnId = ({ id }: DeskAct) => `desk:${id}`;

async function isDone(act: DeskAct, { conversationId, owner, state }: Case, store: Store): Promise<boolean> {
  if (act.action === 'claim' && owner === act.staffId && isWithStaff(state)) return true;
  // A note changes nothing of the conversation, so no turn tells of it.
  if (act.action === 'note') return (await store.caseLog(act.number)).some(({ actId }) => actId === act.id);
  return (await store.outcomeOf(conversationId, turnId(act))) !== undefined;
}

/** What only the desk asks; the rest is the table's. A claim and a note do not depend on what was seen. */
function refusalOf({ action, staffId, seenVersion, text }: DeskAct, found: Case): DeskRefusal | undefined {
  if ((action === 'reply' || action === 'note') && (text === undefined || text.trim() === '')) return 'no-text';
  if (action === 'claim' || action === 'note') return undefined;
  if (found.version !== seenVersion) return 'moved';
  return action === 'reply' && isWithStaff(found.state) && found.owner !== staffId ? 'not-yours' : undefined;
}

function decided({ id, action, staffId, to, text, answers }: DeskAct, found: Case, now: Date): Acted {
  const owner = action === 'claim' ? staffId : action === 'assign' ? (to ?? staffId) : undefined;
  return actOnCase(found, {
    action,
    actor: `staff:${staffId}`,
    at: now.toISOString(),
    ...(owner === undefined ? {} : { owner }),
    ...(action === 'reply' && answers !== undefined ? { answers } : {}),
    ...(action === 'note' && text !== undefined ? { note: text, actId: id } : {}),
  });
}

async function refused(reason: DeskRefusal, found: Case, act: DeskAct, store: Store): Promise<Refused> {
  const log = await store.caseLog(found.number);
  return { kind: 'refused', reason, case: found, since: log.filter(({ version }) => version > act.seenVersion) };
}

type Written = 'written' | 'moved' | 'nobody-to-answer' | { readonly stopped: readonly string[] };

async function write(act: DeskAct, change: CaseChange, found: Case, deps: DeskDeps): Promise<Written> {
  const { store } = deps;
  if (act.action === 'note') return (await store.changeCase(change)) === 'changed' ? 'written' : 'moved';
  const conversation = await store.conversation(found.conversationId);
  if (!conversation) return 'nobody-to-answer';
  const transcript = await store.transcript(found.conversationId);
  if (act.action === 'reply') return writeReply({ act, change, found, conversation, transcript }, deps);
  const { kind } = await store.commitTurn(caseTurn(turnId(act), conversation, change, [], transcript));
  return kind === 'committed' || kind === 'seen' ? 'written' : 'moved';
}

interface Replying {
  readonly act: DeskAct;
  readonly change: CaseChange;
  readonly found: Case;
  readonly conversation: Conversation;
  readonly transcript: readonly TranscriptEntry[];
}

/** On the facts as they stand at the commit: none is stated that has been stopped, unless staff have seen that it is. */
async function writeReply(
  { act, change, found, conversation, transcript }: Replying,
  deps: DeskDeps,
): Promise<Written> {
  const { text = '', despite = [] } = act;
  const stated = statedInAnswer(text, found, deps.clock(), deps);
  const outbox = await answerEntries(act, found, change, transcript, stated.free, deps);
  if (outbox.length === 0) return 'nobody-to-answer';
  const { factsVersion } = stated;
  const on = factsVersion === undefined ? {} : { factsVersion };
  const stopped = stated.stopped.filter((reference) => !despite.includes(reference));
  if (stopped.length > 0) return { stopped };
  const entry: TranscriptEntry = { from: 'staff', text, at: change.event.at, messageId: turnId(act) };
  const facts = [...stated.facts, ...stated.stopped];
  const turn = caseTurn(turnId(act), conversation, change, [entry], transcript, facts);
  const { kind } = await deps.store.commitTurn({ ...turn, ...on, outbox: [...turn.outbox, ...outbox] });
  if (kind === 'facts-moved') await deps.refreshFacts?.();
  return kind === 'committed' || kind === 'seen' ? 'written' : 'moved';
}

async function answerEntries(
  { text = '', answers }: DeskAct,
  found: Case,
  { event: { at } }: CaseChange,
  transcript: readonly TranscriptEntry[],
  facts: readonly string[],
  deps: DeskDeps,
): Promise<readonly OutboxEntry[]> {
  const written = { text, at, facts, ...present('answers', answers) };
  const ways = await waysToAnswer(found, transcript, deps);
  return [
    ...(ways.chat ? answerInChat(found, written, ways.replyTo) : []),
    ...(ways.mail ? answerByMail(found, written, ways.mailId) : []),
  ];
}

/** A change of a case as a turn of its conversation, which it gives to staff or back to the bot; the visitor is told. */
export function caseTurn(
  messageId: string,
  conversation: Conversation,
  change: CaseChange,
  said: readonly TranscriptEntry[],
  transcript: readonly TranscriptEntry[],
  facts: readonly string[] = [],
): Turn {
  const owner = ownerAfter(change.case.state, conversation, transcript);
  const after: Conversation = { ...conversation, owner, offered: [], caseNumber: change.case.number };
  const at = new Date(change.event.at);
  const turn = silentTurn({ conversationId: conversation.id, messageId }, after, 'with-staff', said, at, facts);
  return { ...turn, caseChange: change, outbox: noticeEntries(change, conversation) };
}

/** In a thread of mails the assistant stays silent once a person has answered; in the chat it answers again when they are done. */
function ownerAfter(
  state: CaseState,
  { channel }: Conversation,
  transcript: readonly TranscriptEntry[],
): Conversation['owner'] {
  if (isWithStaff(state)) return 'staff';
  if (state === 'bot' || channel !== 'mail') return 'bot';
  return transcript.some(({ from }) => from === 'staff') ? 'staff' : 'bot';
}
