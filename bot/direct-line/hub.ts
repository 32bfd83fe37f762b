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
  /** The same where another instance has written: it does there what follows from it, here somebody may be looking. */
  changedElsewhere(conversationId: string): void;
  /** Conversations with a listener here. */
  rooms(): readonly string[];
  /** Tells of new entries in the log of any conversation. */
  watch(changed: (conversationId: string) => void): void;
  passing(conversationId: string, activity: Readonly<Record<string, unknown>>): void;
  ended(conversationId: string): void;
  /** Somebody who holds no socket has just asked for news. */
  polled(conversationId: string): void;
  /** Whether somebody looks at the conversation now: by a socket, or by asking for news again and again. */
  isThere(conversationId: string): boolean;
  /** Tells when somebody has come to a conversation or left it; of who polls only the coming. */
  watchPresence(changed: (conversationId: string) => void): void;
}

/** Milliseconds for which who polls counts as there; clients poll every few seconds. */
const POLLED_MS = 20_000;
/** Conversations whose last poll is remembered; the longest unseen are forgotten first. */
const MOST_POLLED = 5_000;

/** The stock client opens several sockets and leaves old ones open, and a visitor has several tabs. */
export const MAX_LISTENERS = 20;

export function createHub(now: () => number = Date.now): Hub {
  const rooms = new Map<string, Set<Listener>>();
  const watchers: ((conversationId: string) => void)[] = [];
  const presenceWatchers: ((conversationId: string) => void)[] = [];
  const polls = new Map<string, number>();
  const hasPolled = (id: string) => now() - (polls.get(id) ?? Number.NEGATIVE_INFINITY) < POLLED_MS;
  const isThere = (id: string) => rooms.has(id) || hasPolled(id);
  const tellPresence = (id: string) => {
    for (const watcher of presenceWatchers) watcher(id);
  };
  const inRoom = (id: string) => [...(rooms.get(id) ?? [])];
  return {
    join(id, listener) {
      const room = rooms.get(id) ?? new Set();
      if (room.size >= MAX_LISTENERS) return undefined;
      rooms.set(id, room.add(listener));
      if (room.size === 1) tellPresence(id);
      return () => {
        room.delete(listener);
        if (room.size > 0 || rooms.get(id) !== room) return;
        rooms.delete(id);
        tellPresence(id);
      };
    },
    changedElsewhere(id) {
      for (const listener of inRoom(id)) listener.changed();
    },
    changed(id) {
      for (const listener of inRoom(id)) listener.changed();
      for (const watcher of watchers) watcher(id);
    },
    rooms: () => [...rooms.keys()],
    watch(watcher) {
      watchers.push(watcher);
    },
    passing(id, activity) {
      for (const listener of inRoom(id)) listener.passing(activity);
    },
    ended(id) {
      for (const listener of inRoom(id)) listener.ended();
    },
    polled(id) {
      const before = isThere(id);
      polls.delete(id);
      polls.set(id, now());
      const oldest = polls.size > MOST_POLLED ? polls.keys().next().value : undefined;
      if (oldest !== undefined) polls.delete(oldest);
      if (!before) tellPresence(id);
    },
    isThere,
    watchPresence(watcher) {
      presenceWatchers.push(watcher);
    },
  };
}
