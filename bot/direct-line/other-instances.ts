import type { Log } from '../../dialogs/log.js';
import type { LoggedActivity, Store } from '../../dialogs/store/store.js';
import { reason } from '../reason.js';
import type { Turns } from '../turns.js';
import type { Hub } from './hub.js';

export interface OtherInstancesDeps {
  readonly store: Pick<Store, 'isEnded' | 'watchLogs' | 'activitiesAwaitingTurn'>;
  readonly hub: Pick<Hub, 'ended' | 'changedElsewhere' | 'rooms'>;
  readonly turns: Pick<Turns, 'enqueue' | 'unfinished'>;
  readonly log: Log;
  readonly now: () => number;
  /** The log of a conversation has grown elsewhere. */
  readonly grown: (conversationId: string) => void;
  /** Milliseconds between two looks for messages that nobody answers · 5,000. */
  readonly lookMs?: number;
}

/** What other instances on the same store do, and leave undone. */
export interface OtherInstances {
  start(): void;
  close(): void;
}

const LOOK_MS = 5_000;
/** A turn takes far less; whose message waits for longer has lost the instance that received it. */
const LEFT_MS = 15_000;
/** A turn that fails again and again is tried ever more rarely, at least once in this time. */
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Shows here what is written into a log elsewhere, to who looks at that conversation here; and takes the turns of messages whose
 * instance has died.
 */
export function createOtherInstances({
  store,
  hub,
  turns,
  log,
  now,
  grown,
  lookMs = LOOK_MS,
}: OtherInstancesDeps): OtherInstances {
  let timer: NodeJS.Timeout | undefined;
  let unwatch: (() => void) | undefined;
  const show = async (id: string) => {
    grown(id);
    if (!hub.rooms().includes(id)) return;
    if (await store.isEnded(id)) hub.ended(id);
    else hub.changedElsewhere(id);
  };
  const shown = (id: string) =>
    show(id).catch((error: unknown) => log.error(reason(error), 'what another instance wrote could not be looked at'));
  const tried = new Map<string, { readonly pauseMs: number; readonly nextAt: number }>();
  const isLeft = ({ id, conversationId, position, at }: LoggedActivity) =>
    now() >= (tried.get(id)?.nextAt ?? Date.parse(at) + LEFT_MS) &&
    !turns.unfinished(conversationId).some((unfinished) => unfinished.position === position);
  const takeUp = async () => {
    const waiting = await store.activitiesAwaitingTurn();
    const ids = new Set(waiting.map(({ id }) => id));
    for (const id of tried.keys()) if (!ids.has(id)) tried.delete(id);
    for (const entry of waiting.filter(isLeft)) {
      const pauseMs = Math.min(2 * (tried.get(entry.id)?.pauseMs ?? LEFT_MS), LONGEST_PAUSE_MS);
      tried.set(entry.id, { pauseMs, nextAt: now() + pauseMs });
      turns.enqueue(entry);
    }
  };
  return {
    start() {
      unwatch = store.watchLogs((id) => {
        for (const one of id === undefined ? hub.rooms() : [id]) void shown(one);
      });
      timer = setInterval(() => {
        takeUp().catch((error: unknown) =>
          log.error(reason(error), 'messages without an answer could not be looked for'),
        );
      }, lookMs).unref();
    },
    close() {
      unwatch?.();
      clearInterval(timer);
    },
  };
}
