import type { Clock } from '../../dialogs/clock.js';
import { createInOrder } from '../../dialogs/in-order.js';
import type { LoggedActivity, NewUpload, Store } from '../../dialogs/store/store.js';
import type { JsonObject } from '../http/read-json.js';

/** An activity that is about to be logged; the log gives it its instant and its id. */
export interface Draft {
  readonly conversationId: string;
  readonly clientId?: string;
  readonly awaitsTurn: boolean;
  readonly activity: JsonObject;
  /** Files that came with it. */
  readonly uploads?: readonly NewUpload[];
}

/** Writes into the logs of conversations, with timestamps that grow within each, and tells who listens. */
export interface ActivityLog {
  /** Durable when it resolves. The same `clientId` again gives the first entry and tells nobody. */
  append(draft: Draft): Promise<{ entry: LoggedActivity; repeated: boolean }>;
  /** Logs an outbox entry once; undefined when it had been delivered before. */
  deliver(outboxId: string, draft: Draft): Promise<LoggedActivity | undefined>;
  /** Another instance has written into the log of a conversation, so that what is known of its last entry holds no more. */
  grown(conversationId: string): void;
}

/** Conversations whose latest instant is remembered; of others it is read from the store again. */
const MAX_REMEMBERED = 5000;

export function createActivityLog(store: Store, clock: Clock, changed: (conversationId: string) => void): ActivityLog {
  const inOrder = createInOrder();
  const latest = new Map<string, number>();

  const lastInstant = async (conversationId: string): Promise<number> => {
    const known = latest.get(conversationId);
    if (known !== undefined) return known;
    const position = await store.lastPosition(conversationId);
    const [last] = position === 0 ? [] : await store.activities(conversationId, position - 1, 1);
    return last ? Date.parse(last.at) : 0;
  };
  const remember = ({ conversationId, at }: LoggedActivity) => {
    latest.delete(conversationId);
    latest.set(conversationId, Date.parse(at));
    const oldest = latest.size > MAX_REMEMBERED ? latest.keys().next().value : undefined;
    if (oldest !== undefined) latest.delete(oldest);
  };
  const write = <T>(
    draft: Draft,
    put: (at: string) => Promise<T>,
    entryOf: (result: T) => LoggedActivity | undefined,
  ) =>
    inOrder.run(draft.conversationId, async () => {
      const at = Math.max(clock().getTime(), (await lastInstant(draft.conversationId)) + 1);
      const result = await put(new Date(at).toISOString());
      const entry = entryOf(result);
      if (entry) {
        remember(entry);
        changed(draft.conversationId);
      }
      return result;
    });

  return {
    append: (draft) =>
      write(
        draft,
        (at) => store.appendActivity({ ...draft, at }),
        ({ entry, repeated }) => (repeated ? undefined : entry),
      ),
    deliver: (outboxId, draft) =>
      write(
        draft,
        (at) => store.deliverToLog(outboxId, { ...draft, at }),
        (entry) => entry,
      ),
    grown: (conversationId) => {
      latest.delete(conversationId);
    },
  };
}
