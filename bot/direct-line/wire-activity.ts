import type { LoggedActivity } from '../../dialogs/store/store.js';
import { isObject, type JsonObject } from '../http/read-json.js';

export const CHANNEL_ID = 'directline';

/**
 * The field of a logged activity that names the id of an earlier one in whose place it stands. Clients get it again under
 * that id and at its place in the order, and replace what they show.
 */
export const UPDATES = 'updates';

/**
 * A log entry as clients see it. The sequence id keeps the stock client from sorting by clocks; everything else in
 * `channelData` stays as it was posted, above all the id by which the client knows its own message.
 */
export function wireActivity(entry: LoggedActivity): JsonObject {
  const { at, conversationId } = entry;
  const { [UPDATES]: updated, ...activity } = entry.activity;
  const id = typeof updated === 'string' ? updated : entry.id;
  const channelData = isObject(activity.channelData) ? activity.channelData : {};
  return {
    ...activity,
    id,
    timestamp: at,
    channelId: CHANNEL_ID,
    conversation: { id: conversationId },
    channelData: { ...channelData, 'webchat:sequence-id': positionIn(id) ?? entry.position },
  };
}

function positionIn(id: string): number | undefined {
  const digits = /\|(\d{7,})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
