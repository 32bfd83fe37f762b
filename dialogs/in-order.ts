/** Runs tasks of the same key one after another, of different keys side by side. */
export interface InOrder {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when everything handed in so far is done. */
  idle(): Promise<void>;
}

export function createInOrder(): InOrder {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run<T>(key: string, task: () => Promise<T>): Promise<T> {
      const result = (tails.get(key) ?? Promise.resolve()).then(task);
      // The next task follows whether this one succeeds or not; its own caller hears of the failure.
      const tail = result.then(
        () => {},
        () => {},
      );
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
