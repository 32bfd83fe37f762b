/** Lets tasks in one by one; one that takes long no longer holds up those behind it. */
export interface Turnstile {
  readonly size: number;
  has(key: string): boolean;
  /** Resolves when the task has begun: nobody before it is still within the patience. */
  enter(key: string, task: () => Promise<void>): Promise<void>;
  /** Resolves when no task is running. */
  idle(): Promise<void>;
}

/** So many at once at most: one that takes its turn, the others slow. */
const MOST = 6;

interface Running {
  readonly since: number;
  readonly done: Promise<void>;
}

/** `task`s must not reject. */
export function createTurnstile(patienceMs: number): Turnstile {
  const running = new Map<string, Running>();
  const next = async () => {
    const now = performance.now();
    const young = [...running.values()].filter(({ since }) => now - since < patienceMs);
    const full = running.size >= MOST;
    if (young.length === 0 && !full) return true;
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
