/** Something that shows a conversation to somebody: a socket. */
export interface Listener {
  /** There are new entries in the log. */
  changed(): void;
  /** An activity that is not in the log, or not again: it moves no watermark. */
  passing(activity: Readonly<Record<string, unknown>>): void;
}

/** Who listens to which conversation, in this process. */
export interface Hub {
  /** Undefined when the conversation has as many listeners as it may; else what ends the listening. */
  join(conversationId: string, listener: Listener): (() => void) | undefined;
  changed(conversationId: string): void;
  passing(conversationId: string, activity: Readonly<Record<string, unknown>>): void;
}

/** The stock client opens several sockets and leaves old ones open, and a visitor has several tabs. */
export const MAX_LISTENERS = 20;

export function createHub(): Hub {
  const rooms = new Map<string, Set<Listener>>();
  const inRoom = (id: string) => [...(rooms.get(id) ?? [])];
  return {
    join(id, listener) {
      const room = rooms.get(id) ?? new Set();
      if (room.size >= MAX_LISTENERS) return undefined;
      rooms.set(id, room.add(listener));
      return () => {
        room.delete(listener);
        if (room.size === 0 && rooms.get(id) === room) rooms.delete(id);
      };
    },
    changed(id) {
      for (const listener of inRoom(id)) listener.changed();
    },
    passing(id, activity) {
      for (const listener of inRoom(id)) listener.passing(activity);
    },
  };
}
