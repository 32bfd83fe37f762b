/** So many at a time; the others wait in the order in which they came. */
export interface Slots {
  /** Resolves when there is room; gives how to leave, which may be called again. */
  take(): Promise<() => void>;
}

export function createSlots(most: number): Slots {
  const waiting: (() => void)[] = [];
  let free = most;
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      let left = false;
      return () => {
        if (!left) leave();
        left = true;
      };
    },
  };
}
