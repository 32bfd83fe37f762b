import type { LoggedActivity } from '../../dialogs/store/store.js';
import { isObject, type JsonObject } from '../http/read-json.js';

export const CHANNEL_ID = 'directline';

/**
 * A log entry as clients see it. The sequence id keeps the stock client from sorting by clocks; everything else in
 * `channelData` stays as it was posted, above all the id by which the client knows its own message.
 */
export function wireActivity(entry: LoggedActivity): JsonObject {
  const { activity, id, at, conversationId, position } = entry;
  const channelData = isObject(activity.channelData) ? activity.channelData : {};
  return {
    ...activity,
    id,
    timestamp: at,
    channelId: CHANNEL_ID,
    conversation: { id: conversationId },
    channelData: { ...channelData, 'webchat:sequence-id': position },
  };
}
