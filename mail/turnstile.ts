/** Lets tasks in by the few, in order; those that take long no longer hold up the ones behind them. */
export interface Turnstile {
  readonly size: number;
  has(key: string): boolean;
  /** Resolves when the task has begun: of those before it, fewer than `abreast` are still within the patience. */
  enter(key: string, task: () => Promise<void>): Promise<void>;
  /** Resolves when no task is running. */
  idle(): Promise<void>;
}

/** So many slow ones at most besides. */
const MOST_SLOW = 5;

interface Running {
  readonly since: number;
  readonly done: Promise<void>;
}

/** `task`s must not reject. */
export function createTurnstile(patienceMs: number, abreast = 1): Turnstile {
  const running = new Map<string, Running>();
  const next = async () => {
    const now = performance.now();
    const young = [...running.values()].filter(({ since }) => now - since < patienceMs);
    const full = running.size >= abreast + MOST_SLOW;
    if (young.length < abreast && !full) return true;
    const waits = [...running.values()].map(({ done }) => done);
    if (full) await Promise.race(waits);
    else await Promise.race([...waits, after(patienceMs - (now - Math.min(...young.map(({ since }) => since))))]);
    return false;
  };
  return {
    get size() {
      return running.size;
    },
    has: (key) => running.has(key),
    async enter(key, task) {
      while (!(await next())) {}
      const done = task().finally(() => running.delete(key));
      running.set(key, { since: performance.now(), done });
    },
    async idle() {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(1, milliseconds)));
}
