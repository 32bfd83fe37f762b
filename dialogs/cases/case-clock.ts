import { type OfficeHours, officeTimeBefore } from '../../knowledge/office-hours.js';
import type { CaseSettings } from '../case-settings.js';
import type { Clock } from '../clock.js';
import type { Store } from '../store/store.js';
import { actOnCase } from './act-on-case.js';
import { type AlertDeps, alertEntries } from './alert-entries.js';
import type { Case } from './case.js';
import type { CaseAction, CaseState } from './case-states.js';
import { caseTurn } from './desk-acts.js';

/**
 * How long a case may stay as it is, in milliseconds. What staff are waited for counts in office hours, or nobody could keep it
 * over a weekend; what a stakeholder is waited for counts by the calendar, since their week is another.
 */
export interface CaseTimes {
  /** Queued without anybody claiming it: the next is alerted. */
  readonly unclaimedMs: number;
  /** Claimed without anything happening: back to the queue. */
  readonly idleMs: number;
  /** Answered without the stakeholder writing again: resolved. */
  readonly waitingMs: number;
}

const HOUR = 3_600_000;

export function caseTimesOf({ unclaimedHours, idleHours, waitingDays }: CaseSettings): CaseTimes {
  return { unclaimedMs: unclaimedHours * HOUR, idleMs: idleHours * HOUR, waitingMs: waitingDays * 24 * HOUR };
}

export interface CaseClockDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly times: CaseTimes;
  /** As they stand. */
  readonly officeHours: () => OfficeHours;
  /** Who is told by mail that nobody has claimed a case. */
  readonly alerts: Omit<AlertDeps, 'store'>;
}

/** Cases that one round looks at, a state. */
const AT_ONCE = 200;

/**
 * Does what is due: the instants from which it counts are stored with the cases, so a restart forgets nothing, and several
 * programs that do it at once act once (the version of the case decides). Gives the cases acted on. Rejects when the store does.
 */
export async function runCaseClock(deps: CaseClockDeps): Promise<readonly Case[]> {
  const { store, times } = deps;
  const now = deps.clock();
  const office = deps.officeHours();
  const rounds: readonly (readonly [CaseState, CaseAction, Date])[] = [
    ['queued', 'alert', officeTimeBefore(office, now, times.unclaimedMs)],
    ['claimed', 'idle', officeTimeBefore(office, now, times.idleMs)],
    ['waiting', 'expire', new Date(now.getTime() - times.waitingMs)],
  ];
  const acted: Case[] = [];
  for (const [state, action, before] of rounds) {
    const sinceBefore = before.toISOString();
    const due = await store.cases({ states: [state], sinceBefore, order: 'waiting', limit: AT_ONCE });
    for (const found of due.cases) {
      const after = await act(found, action, now, deps);
      if (after) acted.push(after);
    }
  }
  return acted;
}

async function act(found: Case, action: CaseAction, now: Date, deps: CaseClockDeps): Promise<Case | undefined> {
  const { store } = deps;
  const decided = actOnCase(found, { action, actor: 'clock', at: now.toISOString() });
  if (decided.kind === 'refused') return undefined;
  const { change } = decided;
  if (action === 'alert') {
    const mails = await alertEntries(found, now.toISOString(), { ...deps.alerts, store });
    return (await store.changeCase(change, mails)) === 'changed' ? change.case : undefined;
  }
  const conversation = await store.conversation(found.conversationId);
  if (!conversation) return undefined;
  const transcript = await store.transcript(found.conversationId);
  const id = `clock:${found.number}:${change.case.version}`;
  const { kind } = await store.commitTurn(caseTurn(id, conversation, change, [], transcript));
  return kind === 'committed' ? change.case : undefined;
}
