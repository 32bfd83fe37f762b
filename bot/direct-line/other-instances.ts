import type { Log } from '../../dialogs/log.js';
import type { LoggedActivity, Store } from '../../dialogs/store/store.js';
import { reason } from '../reason.js';
import type { Turns } from '../turns.js';
import type { Hub } from './hub.js';

export interface OtherInstancesDeps {
  readonly store: Store;
  readonly hub: Hub;
  readonly turns: Turns;
  readonly log: Log;
  readonly now: () => number;
  /** The log of a conversation has grown elsewhere. */
  readonly grown: (conversationId: string) => void;
}

/** What other instances on the same store do, and leave undone. */
export interface OtherInstances {
  start(): void;
  close(): void;
}

/** Milliseconds between two looks for messages that nobody answers. */
const LOOK_MS = 5_000;
/** A turn takes far less; whose message waits for longer has lost the instance that received it. */
const LEFT_MS = 15_000;

/**
 * Shows here what is written into a log elsewhere, to who looks at that conversation here; and takes the turns of messages whose
 * instance has died.
 */
export function createOtherInstances({ store, hub, turns, log, now, grown }: OtherInstancesDeps): OtherInstances {
  let timer: NodeJS.Timeout | undefined;
  let unwatch: (() => void) | undefined;
  const show = async (id: string) => {
    grown(id);
    if (await store.isEnded(id)) hub.ended(id);
    else hub.changedElsewhere(id);
  };
  const shown = (id: string) =>
    show(id).catch((error: unknown) => log.error(reason(error), 'what another instance wrote could not be looked at'));
  const isLeft = ({ conversationId, position, at }: LoggedActivity) =>
    now() - Date.parse(at) > LEFT_MS &&
    !turns.unfinished(conversationId).some((unfinished) => unfinished.position === position);
  const takeUp = async () => {
    for (const entry of (await store.activitiesAwaitingTurn()).filter(isLeft)) turns.enqueue(entry);
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
      }, LOOK_MS).unref();
    },
    close() {
      unwatch?.();
      clearInterval(timer);
    },
  };
}
