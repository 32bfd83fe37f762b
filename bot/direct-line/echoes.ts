import type { Clock } from '../../dialogs/clock.js';
import type { JsonObject } from '../http/read-json.js';

/**
 * Echoes of messages that clients posted again under a new id of their own while the first was being answered. The log
 * has the message once; a socket gets the echo at once, and a client that polls finds it here for a while.
 */
export interface Echoes {
  add(conversationId: string, activity: JsonObject): void;
  recent(conversationId: string): readonly JsonObject[];
}

/** Whoever polls has asked several times by then; the stock client gives a message up after 20 s without echo. */
const KEPT_MS = 30_000;
const MOST_PER_CONVERSATION = 5;
const MOST_CONVERSATIONS = 1000;

export function createEchoes(clock: Clock): Echoes {
  const kept = new Map<string, readonly { readonly at: number; readonly activity: JsonObject }[]>();
  const fresh = (id: string) => (kept.get(id) ?? []).filter(({ at }) => clock().getTime() - at < KEPT_MS);
  return {
    add(id, activity) {
      const echoes = [...fresh(id), { at: clock().getTime(), activity }].slice(-MOST_PER_CONVERSATION);
      kept.delete(id);
      kept.set(id, echoes);
      const oldest = kept.size > MOST_CONVERSATIONS ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
    },
    recent(id) {
      const echoes = fresh(id);
      if (echoes.length === 0) kept.delete(id);
      return echoes.map(({ activity }) => activity);
    },
  };
}
