import type { CaseQuestion } from '../conversation.js';
import type { Case, CaseActor, CaseChange, CaseEvent } from './case.js';
import { CASE_TABLE, type CaseAction, type CaseRefusal, type CaseState } from './case-states.js';

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
  const state = act.action === 'write' && to === 'claimed' && found.owner === undefined ? 'queued' : to;
  const version = found.version + 1;
  const { owner: _o, waitingSince: _w, closedAt: _c, ...kept } = found;
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

/** What the stakeholder waits for ends with an answer, and begins with what they write next. */
function waitingAfter(found: Case, { action, at }: CaseAct, state: CaseState): string | undefined {
  if (state === 'waiting' || state === 'resolved' || state === 'bot') return undefined;
  return found.waitingSince ?? (action === 'write' || action === 'ask' ? at : undefined);
}

function eventOf(found: Case, { at, actor, action, owner, note, actId }: CaseAct, after: Case): CaseEvent {
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
  };
}
