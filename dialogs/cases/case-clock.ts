import type { Clock } from '../clock.js';
import type { Store } from '../store/store.js';
import { actOnCase } from './act-on-case.js';
import type { Case } from './case.js';
import type { CaseAction, CaseState } from './case-states.js';
import { caseTurn } from './desk-acts.js';

/** How long a case may stay as it is, in milliseconds. */
export interface CaseTimes {
  /** Queued without anybody claiming it: the next is alerted. */
  readonly unclaimedMs: number;
  /** Claimed without anything happening: back to the queue. */
  readonly idleMs: number;
  /** Answered without the stakeholder writing again: resolved. */
  readonly waitingMs: number;
}

const HOUR = 3_600_000;
export const DEFAULT_CASE_TIMES: CaseTimes = { unclaimedMs: 4 * HOUR, idleMs: 24 * HOUR, waitingMs: 7 * 24 * HOUR };

/** Cases that one round looks at, a state. */
const AT_ONCE = 200;

/**
 * Does what is due: the instants from which it counts are stored with the cases, so a restart forgets nothing, and several
 * programs that do it at once act once (the version of the case decides). Gives the cases acted on. Rejects when the store does.
 */
export async function runCaseClock({
  store,
  clock,
  times,
}: {
  readonly store: Store;
  readonly clock: Clock;
  readonly times: CaseTimes;
}): Promise<readonly Case[]> {
  const now = clock();
  const rounds: readonly (readonly [CaseState, CaseAction, number])[] = [
    ['queued', 'alert', times.unclaimedMs],
    ['claimed', 'idle', times.idleMs],
    ['waiting', 'expire', times.waitingMs],
  ];
  const acted: Case[] = [];
  for (const [state, action, ms] of rounds) {
    const sinceBefore = new Date(now.getTime() - ms).toISOString();
    const due = await store.cases({ states: [state], sinceBefore, order: 'waiting', limit: AT_ONCE });
    for (const found of due.cases) {
      const after = await act(found, action, now, store);
      if (after) acted.push(after);
    }
  }
  return acted;
}

async function act(found: Case, action: CaseAction, now: Date, store: Store): Promise<Case | undefined> {
  const decided = actOnCase(found, { action, actor: 'clock', at: now.toISOString() });
  if (decided.kind === 'refused') return undefined;
  const { change } = decided;
  if (action === 'alert') return (await store.changeCase(change)) === 'changed' ? change.case : undefined;
  const conversation = await store.conversation(found.conversationId);
  if (!conversation) return undefined;
  const transcript = await store.transcript(found.conversationId);
  const id = `clock:${found.number}:${change.case.version}`;
  const { kind } = await store.commitTurn(caseTurn(id, conversation, change, [], transcript));
  return kind === 'committed' ? change.case : undefined;
}
