import type { CaseQuestion } from '../conversation.js';
import type { Case, CaseActor, CaseChange, CaseEvent } from './case.js';
import { CASE_TABLE, type CaseAction, type CaseRefusal, type CaseState } from './case-states.js';
import { groupKey } from './group-key.js';
import { isAnswer } from './is-answer.js';

export interface CaseAct {
  readonly action: CaseAction;
  readonly actor: CaseActor;
  /** ISO 8601. */
  readonly at: string;
  /** Whom a claim or an assignment gives it to. */
  readonly owner?: string;
  readonly note?: string;
  readonly actId?: string;
  /** What the bot leaves. */
  readonly questions?: readonly CaseQuestion[];
  /** The `groupKey` that a reply answers, or one that is withheld; without it that is all that was asked. */
  readonly answers?: string;
  /** Why an answer is withheld. */
  readonly facts?: readonly string[];
  /** The stakeholder has told it meanwhile. */
  readonly address?: string;
}

export type Acted = { readonly kind: 'change'; readonly change: CaseChange } | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly reason: CaseRefusal;
}

/** The case after an act, with the line of its log; or why the table refuses it. Pure. */
export function actOnCase(found: Case, act: CaseAct): Acted {
  const to = CASE_TABLE[act.action][found.state];
  if (typeof to !== 'string') return { kind: 'refused', reason: to.refused };
  const comesBack = act.action === 'write' || act.action === 'withhold';
  const state = comesBack && to === 'claimed' && found.owner === undefined ? 'queued' : to;
  const version = found.version + 1;
  const { owner: _o, waitingSince: _w, closedAt: _c, answered: _a, wroteAt: _r, ...kept } = found;
  const answered = answeredAfter(found, act);
  const wroteAt = wroteAfter(found, act);
  const owner = ownerAfter(found, act, state);
  const waitingSince = waitingAfter(found, act, state);
  const after: Case = {
    ...kept,
    version,
    state,
    since: keepsTime(found, act, state) ? found.since : act.at,
    alerts:
      act.action === 'alert' ? found.alerts + 1 : state === 'queued' && found.state === 'queued' ? found.alerts : 0,
    questions: [...found.questions, ...(act.questions ?? [])],
    ...(act.address === undefined ? {} : { address: act.address }),
    ...(answered.length === 0 ? {} : { answered }),
    ...(wroteAt === undefined ? {} : { wroteAt }),
    ...(owner === undefined ? {} : { owner }),
    ...(waitingSince === undefined ? {} : { waitingSince }),
    ...(state === 'resolved' ? { closedAt: found.closedAt ?? act.at } : {}),
  };
  return { kind: 'change', change: { expectedVersion: found.version, case: after, event: eventOf(found, act, after) } };
}

/** A timer does not begin anew because somebody writes to those whom it waits for. */
function keepsTime({ state }: Case, { action }: CaseAct, after: CaseState): boolean {
  return action === 'note' || (state === after && (action === 'ask' || action === 'write'));
}

/** The first line of the log of a case. */
export function openingEvent({ openedAt, state, version, owner }: Case): CaseEvent {
  const opened = { at: openedAt, to: state, version };
  // One that a member of staff opens is theirs from the first.
  if (owner !== undefined) return { ...opened, actor: `staff:${owner}`, action: 'claim', owner };
  return { ...opened, actor: 'bot', action: 'ask' };
}

function ownerAfter(found: Case, { action, owner }: CaseAct, state: CaseState): string | undefined {
  if (action === 'claim' || action === 'assign') return owner;
  // Who resolved it stays its owner, so that it comes back to them.
  return state === 'queued' || state === 'bot' ? undefined : found.owner;
}

/** What is asked anew is open again, as is what a person has answered and that does not go out. */
function answeredAfter(found: Case, { action, answers, questions = [] }: CaseAct): readonly string[] {
  const keysOf = (all: readonly CaseQuestion[]) => all.flatMap((question) => groupKey(question) ?? []);
  const meant = answers === undefined ? keysOf(found.questions) : [answers];
  const now = isAnswer(action) ? meant : [];
  const anew = action === 'withhold' ? meant : keysOf(questions);
  return [...new Set([...(found.answered ?? []), ...now])].filter((key) => !anew.includes(key));
}

function wroteAfter({ wroteAt }: Case, { action, answers, at }: CaseAct): string | undefined {
  if (action === 'write') return at;
  return isAnswer(action) && answers === undefined ? undefined : wroteAt;
}

/** Whether a case waits for an answer to what it has in common with others, and nobody needs to read more first. */
export function isOpenIn(key: string, { questions, answered = [], wroteAt }: Case): boolean {
  return wroteAt === undefined && !answered.includes(key) && questions.some((question) => groupKey(question) === key);
}

/** Acts after which the stakeholder waits for a person. */
const RETURNS: ReadonlySet<CaseAction> = new Set(['write', 'ask', 'withhold']);

/** What the stakeholder waits for ends with an answer, and begins with what they write next. */
function waitingAfter(found: Case, { action, at }: CaseAct, state: CaseState): string | undefined {
  if (state === 'waiting' || state === 'resolved' || state === 'bot') return undefined;
  // Who is left unanswered in the queue waits, whatever was answered before.
  return found.waitingSince ?? (RETURNS.has(action) || state === 'queued' ? at : undefined);
}

function eventOf(found: Case, { at, actor, action, owner, note, actId, facts }: CaseAct, after: Case): CaseEvent {
  return {
    at,
    actor,
    action,
    from: found.state,
    to: after.state,
    version: after.version,
    ...(owner === undefined ? {} : { owner }),
    ...(note === undefined ? {} : { note }),
    ...(actId === undefined ? {} : { actId }),
    ...(facts === undefined ? {} : { facts }),
  };
}
