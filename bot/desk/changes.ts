import type { Log } from '../../dialogs/log.js';
import type { Changed } from '../../dialogs/store/case-book.js';
import type { Store } from '../../dialogs/store/store.js';
import { reason } from '../reason.js';

/** Tells of changes of cases and conversations, whichever program makes them. */
export interface Changes {
  /** Calls back with what has changed; gives what ends that. */
  watch(listener: (changed: Changed) => void): () => void;
  /** Looks at once, where something has just been done here. Never rejects. */
  look(): Promise<void>;
  start(): Promise<void>;
  close(): void;
}

/** Milliseconds between two looks: one read of one row. */
const EVERY_MS = 1_000;

export function createChanges(store: Pick<Store, 'lastChange' | 'changedAfter'>, log: Log): Changes {
  const listeners = new Set<(changed: Changed) => void>();
  let seen: number | undefined;
  let looking: Promise<void> | undefined;
  let isAgain = false;
  let timer: NodeJS.Timeout | undefined;

  const read = async () => {
    const last = await store.lastChange();
    if (seen === undefined || last === seen) {
      seen = last;
      return;
    }
    const changed = await store.changedAfter(seen);
    seen = changed.upTo;
    for (const listener of listeners) listener(changed);
  };
  const rounds = async () => {
    do {
      isAgain = false;
      await read().catch((error: unknown) => log.error(reason(error), 'changes could not be looked at'));
    } while (isAgain);
    looking = undefined;
  };
  const look = () => {
    // A look under way may have read before what this one is about.
    if (looking) isAgain = true;
    looking ??= rounds();
    return looking;
  };
  return {
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look,
    async start() {
      await look();
      timer = setInterval(() => void look(), EVERY_MS).unref();
    },
    close() {
      clearInterval(timer);
      listeners.clear();
    },
  };
}
