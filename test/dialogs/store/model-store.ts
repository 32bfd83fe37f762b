import type { Conversation } from '../../../dialogs/conversation.js';
import type { Outcome } from '../../../dialogs/message.js';
import { activityId } from '../../../dialogs/store/activity-id.js';
import type { CaseBook } from '../../../dialogs/store/case-book.js';
import type { FactBook, RecordedChange } from '../../../dialogs/store/fact-book.js';
import type { GroupAnswer, GroupBook, GroupOutcome } from '../../../dialogs/store/group-book.js';
import type { Lease, LeaseBook } from '../../../dialogs/store/lease-book.js';
import type { MailLedger } from '../../../dialogs/store/mail-ledger.js';
import type { OverviewBook, TurnTally } from '../../../dialogs/store/overview-book.js';
import type { StaffBook } from '../../../dialogs/store/staff-book.js';
import type {
  Case,
  ChannelReference,
  Feedback,
  FeedbackCount,
  LoggedActivity,
  NewActivity,
  NewUpload,
  OutboxEntry,
  Store,
  TranscriptEntry,
  Turn,
  TurnResult,
} from '../../../dialogs/store/store.js';
import { StoreError } from '../../../dialogs/store/store-error.js';
import { jsonOf } from '../../../dialogs/store/stored-json.js';
import { CaseMemory, changeCase, modelCases, openNewCase } from './model-cases.js';
import { factsVersionOf, modelFacts } from './model-facts.js';
import { modelGroups } from './model-groups.js';
import { modelLeases } from './model-leases.js';
import { MailMemory, modelLedger, type Sending, stateOf } from './model-mail.js';
import { modelOverview, tallyTurn } from './model-overview.js';
import { modelStaff, StaffMemory } from './model-staff.js';

type Logged = LoggedActivity & { readonly awaitsTurn: boolean };

/** What a store remembers, in the plainest form that can be right: lists that are searched from the front. */
export class Memory {
  conversations = new Map<string, Conversation>();
  turns: { conversationId: string; messageId: string; outcome: Outcome }[] = [];
  transcript: { conversationId: string; entry: TranscriptEntry }[] = [];
  cases = new Map<string, Case>();
  ofCases = new CaseMemory();
  ages = new Map<string, { readonly startedAt: string; lastAt: string }>();
  log: Logged[] = [];
  outbox: OutboxEntry[] = [];
  /** By outbox id; absent = pending. */
  sendings = new Map<string, Sending>();
  ofMail = new MailMemory();
  ofStaff = new StaffMemory();
  counters = new Map<string, number>();
  uploads: (NewUpload & { readonly conversationId: string; readonly at: string })[] = [];
  ended = new Map<string, string>();
  feedback: { conversationId: string; feedback: Feedback }[] = [];
  references = new Map<string, ChannelReference>();
  sentIds = new Map<string, number>();
  factBook: RecordedChange[] = [];
  tally: TurnTally[] = [];
  lastSaid = new Map<string, { readonly day: string; readonly askedBack: boolean }>();
  leases = new Map<string, Lease>();
  groupAnswers: { readonly answer: GroupAnswer; outcomes?: readonly GroupOutcome[] }[] = [];
}

/** The contract without durability: what random operations on a real store are compared with. */
export function modelStore(memory: Memory): Store {
  let open = true;
  const guarded = <A extends unknown[], T>(work: (...args: A) => T) => {
    return async (...args: A): Promise<T> => {
      if (!open) throw new StoreError('store-closed', 'closed');
      return structuredClone(work(...structuredClone(args)));
    };
  };
  const parts = {
    ...modelLedger(memory),
    ...modelCases(memory),
    ...modelStaff(memory.ofStaff),
    ...modelFacts(memory),
    ...modelGroups(memory),
    ...modelOverview(memory),
    ...modelLeases(memory),
  };
  const guardedParts = Object.fromEntries(
    Object.entries(parts).map(([name, work]) => [name, guarded(work as (...args: unknown[]) => unknown)]),
  ) as unknown as MailLedger & CaseBook & StaffBook & FactBook & GroupBook & OverviewBook & LeaseBook;
  return {
    ...guardedParts,
    epoch: 'model',
    conversation: guarded((id) => memory.conversations.get(id)),
    outcomeOf: guarded((id, messageId) => turnOf(memory, id, messageId)?.outcome),
    commitTurn: guarded((turn) => commit(memory, turn)),
    transcript: guarded((id) => memory.transcript.filter((one) => one.conversationId === id).map((one) => one.entry)),
    appendActivity: guarded((activity) => append(memory, activity)),
    activities: guarded((id, after, limit) => {
      const later = logOf(memory, id).filter((entry) => entry.position > after);
      return later.slice(0, Math.max(0, limit)).map(shown);
    }),
    lastPosition: guarded((id) => logOf(memory, id).length),
    activitiesAwaitingTurn: guarded(() =>
      memory.log.filter((one) => one.awaitsTurn && !turnOf(memory, one.conversationId, one.id)).map(shown),
    ),
    pendingOutbox: guarded((channel, id?: string) =>
      memory.outbox.filter(
        (one) =>
          stateOf(memory, one.id).state === 'pending' &&
          one.channel === channel &&
          (id === undefined || one.conversationId === id),
      ),
    ),
    deliverToLog: guarded((outboxId, activity) => deliver(memory, outboxId, activity)),
    upload: guarded((id, uploadId) => {
      const found = memory.uploads.find((one) => one.conversationId === id && one.id === uploadId);
      return (
        found && { id: found.id, name: found.name, contentType: found.contentType, at: found.at, bytes: found.bytes }
      );
    }),
    uploadedBytes: guarded((id?: string) =>
      memory.uploads
        .filter((one) => id === undefined || one.conversationId === id)
        .reduce((sum, one) => sum + one.bytes.length, 0),
    ),
    endConversation: guarded((id, at) => end(memory, id, at)),
    isEnded: guarded((id) => memory.ended.has(id)),
    forget: guarded((before) => forget(memory, before)),
    feedback: guarded((id, messageId) => feedbackOn(memory, id, messageId)),
    feedbackOfDay: guarded((day) => tally(memory, (one) => one.day === day)),
    feedbackOnFact: guarded((fact) => tally(memory, (one) => one.facts.includes(fact))),
    keepReference: guarded((id, reference) => {
      memory.references.set(id, { reference, sent: memory.references.get(id)?.sent ?? 0 });
    }),
    reference: guarded((id) => memory.references.get(id)),
    markSent: guarded((id, position, channelId?: string) => markSent(memory, id, position, channelId)),
    sentPosition: guarded((id, channelId) => memory.sentIds.get(`${id} ${channelId}`)),
    conversationsToSend: guarded(() =>
      [...memory.references].filter(([id, { sent }]) => logOf(memory, id).length > sent).map(([id]) => id),
    ),
    count: guarded((name, day) => raise(memory, name, day)),
    counter: guarded((name, day) => memory.counters.get(`${name} ${day}`) ?? 0),
    watchLogs: () => () => {},
    ping: guarded(() => undefined),
    close: async () => {
      open = false;
    },
  };
}

function commit(memory: Memory, turn: Turn): TurnResult {
  const { conversationId, messageId, expectedVersion, conversation, newCase, caseChange, outbox } = turn;
  const { factsVersion = factsVersionOf(memory) } = turn;
  const parts = [
    conversation.id,
    newCase?.conversationId ?? conversationId,
    caseChange?.case.conversationId ?? conversationId,
    ...outbox.map((one) => one.conversationId),
  ];
  if (parts.some((id) => id !== conversationId) || conversation.version !== expectedVersion + 1) {
    throw new StoreError('store-misused', 'broken turn');
  }
  const seen = turnOf(memory, conversationId, messageId);
  if (seen) return { kind: 'seen', outcome: seen.outcome };
  if ((memory.conversations.get(conversationId)?.version ?? 0) !== expectedVersion) return { kind: 'conflict' };
  if (newCase && memory.cases.has(newCase.number)) return { kind: 'case-number-taken' };
  if (factsVersion !== factsVersionOf(memory)) return { kind: 'facts-moved' };
  const ids = [...memory.outbox, ...outbox].map((one) => one.id);
  if (new Set(ids).size < ids.length) throw new StoreError('store-failed', 'outbox id taken');
  if (caseChange && !changeCase(memory, caseChange)) return { kind: 'case-moved' };
  const { startedAt = turn.outcome.asOf } = expectedVersion > 0 ? (memory.ages.get(conversationId) ?? {}) : {};
  memory.conversations.set(conversationId, conversation);
  tallyTurn(memory, turn);
  memory.ages.set(conversationId, { startedAt, lastAt: turn.outcome.asOf });
  memory.ofCases.changes.push({ conversation: conversationId });
  memory.turns.push({ conversationId, messageId, outcome: turn.outcome });
  for (const entry of turn.transcript) memory.transcript.push({ conversationId, entry });
  if (newCase) openNewCase(memory, newCase);
  memory.outbox.push(...outbox);
  if (turn.feedback) judge(memory, conversationId, turn.feedback);
  for (const { name, day } of turn.counts) raise(memory, name, day);
  return { kind: 'committed' };
}

function append(memory: Memory, activity: NewActivity): { entry: LoggedActivity; repeated: boolean } {
  const { conversationId, clientId } = activity;
  jsonOf(activity.activity);
  const log = logOf(memory, conversationId);
  const known = clientId === undefined ? undefined : log.find((one) => one.clientId === clientId);
  if (known) return { entry: shown(known), repeated: true };
  const position = log.length + 1;
  const { uploads = [], ...logged } = activity;
  const entry = { ...logged, position, id: activityId(conversationId, position) };
  memory.log.push(entry);
  memory.uploads.push(...uploads.map((upload) => ({ ...upload, conversationId, at: activity.at })));
  return { entry: shown(entry), repeated: false };
}

function deliver(memory: Memory, outboxId: string, activity: NewActivity): LoggedActivity | undefined {
  const found = memory.outbox.find((one) => one.id === outboxId);
  if (found?.conversationId !== activity.conversationId) throw new StoreError('store-misused', 'no such entry');
  if (stateOf(memory, outboxId).state !== 'pending') return undefined;
  memory.sendings.set(outboxId, { ...stateOf(memory, outboxId), state: 'sent', endedAt: activity.at });
  return append(memory, activity).entry;
}

function hasCase(memory: Memory, conversationId: string): boolean {
  return [...memory.cases.values()].some((one) => one.conversationId === conversationId);
}

function end(memory: Memory, id: string, at: string): { erased: boolean } {
  if (!memory.ended.has(id)) memory.ended.set(id, at);
  if (hasCase(memory, id)) return { erased: false };
  const others = <T extends { readonly conversationId: string }>(list: readonly T[]) =>
    list.filter((one) => one.conversationId !== id);
  memory.conversations.delete(id);
  memory.turns = others(memory.turns);
  memory.transcript = others(memory.transcript);
  memory.log = others(memory.log);
  for (const one of memory.outbox) if (one.conversationId === id) memory.sendings.delete(one.id);
  memory.outbox = others(memory.outbox);
  memory.uploads = others(memory.uploads);
  return { erased: true };
}

function forget(memory: Memory, before: string): number {
  for (const [id, at] of memory.ended) if (at < before) memory.ended.delete(id);
  const kept = memory.uploads.filter((one) => one.at >= before || hasCase(memory, one.conversationId));
  const gone = memory.uploads.length - kept.length;
  memory.uploads = kept;
  return gone;
}

function judge(memory: Memory, conversationId: string, feedback: Feedback): void {
  const earlier = feedbackOn(memory, conversationId, feedback.messageId);
  memory.feedback = [...memory.feedback.filter((one) => one.feedback !== earlier), { conversationId, feedback }];
}

function feedbackOn(memory: Memory, conversationId: string, messageId: string): Feedback | undefined {
  const of = memory.feedback.filter((one) => one.conversationId === conversationId);
  return of.find(({ feedback }) => feedback.messageId === messageId)?.feedback;
}

function tally(memory: Memory, counts: (feedback: Feedback) => boolean): FeedbackCount {
  const given = memory.feedback.map(({ feedback }) => feedback).filter(counts);
  const helpful = given.filter((one) => one.helpful).length;
  return { helpful, notHelpful: given.length - helpful };
}

function markSent(memory: Memory, id: string, position: number, channelId: string | undefined): void {
  const found = memory.references.get(id);
  if (!found) throw new StoreError('store-misused', 'no reference');
  memory.references.set(id, { ...found, sent: Math.max(found.sent, position) });
  const key = `${id} ${channelId}`;
  if (channelId !== undefined && !memory.sentIds.has(key)) memory.sentIds.set(key, position);
}

function raise(memory: Memory, name: string, day: string): void {
  memory.counters.set(`${name} ${day}`, (memory.counters.get(`${name} ${day}`) ?? 0) + 1);
}

function turnOf(memory: Memory, conversationId: string, messageId: string) {
  return memory.turns.find((one) => one.conversationId === conversationId && one.messageId === messageId);
}

function logOf(memory: Memory, conversationId: string): Logged[] {
  return memory.log.filter((one) => one.conversationId === conversationId);
}

function shown({ awaitsTurn: _, ...entry }: Logged): LoggedActivity {
  return entry;
}
