import type { Log } from '../dialogs/log.js';
import { reason } from './reason.js';

export interface Sweep {
  start(): void;
  stop(): void;
}

/** Forgets in the background what is no longer needed: at the start, then every so many milliseconds. What fails is tried again. */
export function createSweep(forget: () => Promise<void>, everyMs: number, log: Log): Sweep {
  let timer: NodeJS.Timeout | undefined;
  const sweep = () => forget().catch((error: unknown) => log.error(reason(error), 'what is old could not be deleted'));
  return {
    start() {
      timer ??= setInterval(() => void sweep(), everyMs).unref();
      void sweep();
    },
    stop: () => clearInterval(timer),
  };
}
