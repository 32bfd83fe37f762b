/** Places for what takes room while it lasts, so that nobody takes all of it. */
export interface Seats {
  /** Takes `size` of the room; gives what frees it again (once, however often it is called), or undefined where it is full. */
  take(caller: string, size?: number): (() => void) | undefined;
}

export interface SeatLimits {
  /** Room in all, in the unit of `size`. */
  readonly room: number;
  /** How many one caller may have at a time, whatever their size. */
  readonly perCaller: number;
}

export function createSeats({ room, perCaller }: SeatLimits): Seats {
  const callers = new Map<string, number>();
  let left = room;
  return {
    take(caller, size = 1) {
      const own = callers.get(caller) ?? 0;
      if (own >= perCaller || size > left) return undefined;
      callers.set(caller, own + 1);
      left -= size;
      let taken = true;
      return () => {
        if (!taken) return;
        taken = false;
        left += size;
        const others = (callers.get(caller) ?? 1) - 1;
        if (others > 0) callers.set(caller, others);
        else callers.delete(caller);
      };
    },
  };
}
