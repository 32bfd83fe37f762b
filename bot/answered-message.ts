import type { Store } from '../dialogs/store/store.js';
import { isObject } from './http/read-json.js';

/**
 * The message that an activity answers: the activity is named by its id in our log or by the id that another channel gave
 * to it. What is no answer of ours is given back as it is.
 */
export async function answeredMessage(store: Store, conversationId: string, activityId: string): Promise<string> {
  const position = positionIn(conversationId, activityId) ?? (await store.sentPosition(conversationId, activityId));
  if (position === undefined) return activityId;
  const [entry] = await store.activities(conversationId, position - 1, 1);
  const { from, replyToId } = entry?.activity ?? {};
  const ours = isObject(from) && from.role === 'bot';
  return ours && typeof replyToId === 'string' ? replyToId : activityId;
}

function positionIn(conversationId: string, activityId: string): number | undefined {
  const digits = activityId.startsWith(`${conversationId}|`) ? activityId.slice(conversationId.length + 1) : '';
  return /^\d{7,15}$/.test(digits) ? Number(digits) : undefined;
}
