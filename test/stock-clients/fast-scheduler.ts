/** What of a scheduler of RxJS 5 the stock client uses; it takes one as an option. */
interface Scheduler {
  now(): number;
  schedule<T>(work: Work<T>, delay?: number, state?: T): Action<T>;
}

interface Action<T> {
  schedule(state?: T, delay?: number): Action<T>;
  unsubscribe(): void;
}

type Work<T> = (this: Action<T>, state?: T) => void;

/** A scheduler by which an hour of the client takes `3600 / speed` seconds: its refresh, its pings, its reconnecting. */
export function fastScheduler(speed: number): Scheduler {
  const begin = performance.now();
  return {
    now: () => (performance.now() - begin) * speed,
    schedule<T>(work: Work<T>, delay = 0, first?: T) {
      let timer: NodeJS.Timeout | undefined;
      let ended = false;
      const action: Action<T> = {
        schedule(state, wait = 0) {
          if (!ended) timer = setTimeout(() => work.call(action, state), wait / speed);
          return action;
        },
        unsubscribe() {
          ended = true;
          clearTimeout(timer);
        },
      };
      return action.schedule(first, delay);
    },
  };
}
