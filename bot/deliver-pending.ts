import type { OutboxEntry, Store } from '../dialogs/store/store.js';
import { botActivity, noticeActivity } from './bot-activity.js';
import type { ActivityLog } from './direct-line/activity-log.js';
import type { JsonObject } from './http/read-json.js';

/** Puts what the outbox holds for chat into the logs of its conversations; of one conversation, or of all. */
export type DeliverPending = (conversationId?: string) => Promise<void>;

/** Delivering twice is harmless: the store marks an entry sent in the step that logs it. */
export function createDeliverPending(store: Store, activityLog: ActivityLog): DeliverPending {
  return async (conversationId) => {
    for (const entry of await store.pendingOutbox('chat', conversationId)) {
      const activity = activityOf(entry);
      if (!activity) continue;
      await activityLog.deliver(entry.id, { conversationId: entry.conversationId, awaitsTurn: false, activity });
    }
  };
}

function activityOf({ body }: OutboxEntry): JsonObject | undefined {
  if (body.kind === 'reply') return botActivity(body);
  return body.kind === 'notice' ? noticeActivity(body) : undefined;
}
