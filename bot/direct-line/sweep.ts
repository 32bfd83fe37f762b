import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../../dialogs/log.js';
import type { Store } from '../../dialogs/store/store.js';
import { reason } from '../reason.js';

/** Files of visitors are kept for a day, unless a case needs them; every token of an ended conversation has expired by then. */
export const KEPT_MS = 24 * 3600 * 1000;
const EVERY_MS = 3600 * 1000;

/** Forgets in the background what is no longer needed: at the start, then every hour. */
export function createSweep({ store, clock, log }: { store: Store; clock: Clock; log: Log }) {
  let timer: NodeJS.Timeout | undefined;
  const sweep = async () => {
    try {
      const files = await store.forget(new Date(clock().getTime() - KEPT_MS).toISOString());
      if (files > 0) log.info({ files }, 'files older than a day were deleted');
    } catch (error) {
      log.error(reason(error), 'old files could not be deleted');
    }
  };
  return {
    start() {
      timer ??= setInterval(() => void sweep(), EVERY_MS).unref();
      void sweep();
    },
    stop: () => clearInterval(timer),
  };
}
