import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../../dialogs/log.js';
import type { Store } from '../../dialogs/store/store.js';
import { createSweep, type Sweep } from '../sweep.js';

/** Files of visitors are kept for a day, unless a case needs them; every token of an ended conversation has expired by then. */
export const KEPT_MS = 24 * 3600 * 1000;
const EVERY_MS = 3600 * 1000;

/** Deletes old files of visitors. */
export function sweepFiles({ store, clock, log }: { store: Store; clock: Clock; log: Log }): Sweep {
  const forget = async () => {
    const files = await store.forget(new Date(clock().getTime() - KEPT_MS).toISOString());
    if (files > 0) log.info({ files }, 'files older than a day were deleted');
  };
  return createSweep(forget, EVERY_MS, log);
}
