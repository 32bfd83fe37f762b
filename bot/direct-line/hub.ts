/** Something that shows a conversation to somebody: a socket. */
export interface Listener {
  /** There are new entries in the log. */
  changed(): void;
  /** An activity that is not in the log, or not again: it moves no watermark. */
  passing(activity: Readonly<Record<string, unknown>>): void;
  /** The conversation was ended: there is nothing more to show. */
  ended(): void;
}

/** Who listens to which conversation, in this process. */
export interface Hub {
  /** Undefined when the conversation has as many listeners as it may; else what ends the listening. */
  join(conversationId: string, listener: Listener): (() => void) | undefined;
  changed(conversationId: string): void;
  /** Tells of new entries in the log of any conversation. */
  watch(changed: (conversationId: string) => void): void;
  passing(conversationId: string, activity: Readonly<Record<string, unknown>>): void;
  ended(conversationId: string): void;
}

/** The stock client opens several sockets and leaves old ones open, and a visitor has several tabs. */
export const MAX_LISTENERS = 20;

export function createHub(): Hub {
  const rooms = new Map<string, Set<Listener>>();
  const watchers: ((conversationId: string) => void)[] = [];
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
      for (const watcher of watchers) watcher(id);
    },
    watch(watcher) {
      watchers.push(watcher);
    },
    passing(id, activity) {
      for (const listener of inRoom(id)) listener.passing(activity);
    },
    ended(id) {
      for (const listener of inRoom(id)) listener.ended();
    },
  };
}
