import { reasonOf } from '../dialogs/error-parts.js';
import type { Log } from '../dialogs/log.js';
import { createPause } from './pause.js';

export interface KeepGoingOptions {
  /** For the log. */
  readonly name: string;
  /** One round; gives how many milliseconds to pause after it (0 = go on at once). */
  readonly round: () => Promise<number>;
  readonly retryMs: (failures: number) => number;
  readonly log: Log;
  /** A round has rejected. */
  readonly onFailure?: (failures: number) => void;
}

/** Work that is done round after round, whatever fails, until it is closed. */
export interface KeepGoing {
  /** The next round comes now. */
  wake(): void;
  /** Resolves when the round under way is over; no other follows. */
  close(): Promise<void>;
}

export function keepGoing({ name, round, retryMs, log, onFailure }: KeepGoingOptions): KeepGoing {
  const pause = createPause();
  let closed = false;
  const run = async () => {
    let failures = 0;
    while (!closed) {
      let rest: number;
      try {
        rest = await round();
        failures = 0;
      } catch (error) {
        failures += 1;
        rest = retryMs(failures);
        if (!closed) log.warn({ task: name, failures, reason: reasonOf(error) }, 'a round of the mail agent failed');
        onFailure?.(failures);
        // What woke it may be the failure itself, such as the loss of a line.
        if (!closed) pause.forget();
      }
      if (rest > 0 && !closed) await pause.wait(rest);
    }
  };
  const ended = run();
  return {
    wake: pause.wake,
    async close() {
      closed = true;
      pause.wake();
      await ended;
    },
  };
}
