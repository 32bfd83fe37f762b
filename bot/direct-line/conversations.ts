import type { Clock } from '../../dialogs/clock.js';
import { createInOrder } from '../../dialogs/in-order.js';
import type { Store } from '../../dialogs/store/store.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { isObject, type JsonObject } from '../http/read-json.js';
import type { Turns } from '../turns.js';
import type { ActivityLog } from './activity-log.js';
import { cleanActivity } from './clean-activity.js';
import type { Hub } from './hub.js';
import type { Bearer } from './tokens.js';
import { wireActivity } from './wire-activity.js';

export interface ConversationDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly activityLog: ActivityLog;
  readonly hub: Hub;
  readonly turns: Turns;
  /** Greets the user in the conversation's log, once in each language. */
  readonly greet: (bearer: Bearer, language: Language) => Promise<void>;
}

/** What happens in the conversations of our Direct Line, without its HTTP. */
export interface Conversations {
  /** Starts the bearer's conversation with a greeting; `isNew` is false when it had been started before. */
  start(bearer: Bearer, language: Language): Promise<{ isNew: boolean }>;
  exists(conversationId: string): Promise<boolean>;
  /** Takes a posted activity: durable when it resolves to its id; the turn follows. Throws a fault for a bad one. */
  post(bearer: Bearer, posted: JsonObject): Promise<string>;
}

/** A stock client that is told to retry posts the same words under a new id; within this time they are one message. */
const RETRY_MS = 60_000;

export function createConversations({ store, clock, activityLog, hub, turns, greet }: ConversationDeps): Conversations {
  const inOrder = createInOrder();

  /** The unfinished message that a post repeats, if it does. */
  const retried = ({ conversationId }: Bearer, activity: JsonObject, at: number) =>
    turns
      .unfinished(conversationId)
      .find((entry) => entry.activity.text === activity.text && at - Date.parse(entry.at) < RETRY_MS);

  return {
    start: (bearer, language) =>
      inOrder.run(bearer.conversationId, async () => {
        const first = await store.activities(bearer.conversationId, 0, LANGUAGES.length + 1);
        // Who changes the language before saying a word is greeted in that language too.
        const untouched = first.every(({ activity }) => isObject(activity.from) && activity.from.role === 'bot');
        if (untouched) await greet(bearer, language);
        return { isNew: first.length === 0 };
      }),

    exists: async (conversationId) => (await store.lastPosition(conversationId)) > 0,

    post(bearer, posted) {
      const cleaned = cleanActivity(posted, bearer);
      const { conversationId } = bearer;
      if (cleaned.kind === 'drop') return Promise.resolve(`${conversationId}|none`);
      const { activity, awaitsTurn, clientId } = cleaned;
      return inOrder.run(conversationId, async () => {
        const draft = { conversationId, awaitsTurn, activity, ...(clientId && { clientId: `user:${clientId}` }) };
        const earlier = awaitsTurn ? retried(bearer, activity, clock().getTime()) : undefined;
        if (earlier) {
          // The client waits for the echo of this id; the message itself is in the log already.
          hub.passing(conversationId, wireActivity({ ...earlier, activity }));
          return earlier.id;
        }
        const { entry, repeated } = await activityLog.append(draft);
        if (awaitsTurn && !repeated) turns.enqueue(entry);
        return entry.id;
      });
    },
  };
}
