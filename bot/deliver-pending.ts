import type { Store } from '../dialogs/store/store.js';
import { botActivity } from './bot-activity.js';
import type { ActivityLog } from './direct-line/activity-log.js';

/** Puts what the outbox holds for chat into the logs of its conversations; of one conversation, or of all. */
export type DeliverPending = (conversationId?: string) => Promise<void>;

/** Delivering twice is harmless: the store marks an entry sent in the step that logs it. */
export function createDeliverPending(store: Store, activityLog: ActivityLog): DeliverPending {
  return async (conversationId) => {
    for (const entry of await store.pendingOutbox('chat', conversationId)) {
      if (entry.body.kind !== 'reply') continue;
      const activity = botActivity(entry.body);
      await activityLog.deliver(entry.id, { conversationId: entry.conversationId, awaitsTurn: false, activity });
    }
  };
}
