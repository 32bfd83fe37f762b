import { reasonOf } from '../error-parts.js';
import type { Log } from '../log.js';
import { type CaseClockDeps, runCaseClock } from './case-clock.js';

/** Milliseconds between two looks: what is due is due by the hour. */
const EVERY_MS = 60_000;

/** Looks at the cases every minute until the function that it gives is called. A store that is away is tried again. */
export function startCaseClock(deps: CaseClockDeps & { readonly log: Log }): () => void {
  let running = false;
  const look = async () => {
    if (running) return;
    running = true;
    try {
      for (const { number, state } of await runCaseClock(deps))
        deps.log.info({ case: number, state }, 'the clock acted');
    } catch (error) {
      deps.log.error({ reason: reasonOf(error) }, 'the cases could not be looked at');
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
