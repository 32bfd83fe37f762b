import { randomUUID } from 'node:crypto';
import type { Clock } from '../../dialogs/clock.js';
import type { LoggedActivity } from '../../dialogs/store/store.js';
import { languageOfTag } from '../../knowledge/language.js';
import { botAccount } from '../bot-activity.js';
import type { JsonObject } from '../http/read-json.js';
import type { Hub } from './hub.js';
import { CHANNEL_ID } from './wire-activity.js';

/** Milliseconds after which a turn counts as long, and after which typing is shown again; clients show it for 5 s. */
export const TYPING_MS = 1500;

type Take = (entry: LoggedActivity) => Promise<void>;

/** The same turn, with "is typing" on the sockets of its conversation while it takes long. It is never stored. */
export function withTyping(take: Take, hub: Hub, clock: Clock, everyMs = TYPING_MS): Take {
  return async (entry) => {
    const timer = setInterval(() => hub.passing(entry.conversationId, typing(entry, clock())), everyMs);
    try {
      await take(entry);
    } finally {
      clearInterval(timer);
    }
  };
}

function typing({ conversationId, activity }: LoggedActivity, now: Date): JsonObject {
  return {
    type: 'typing',
    id: `${conversationId}|typing-${randomUUID()}`,
    timestamp: now.toISOString(),
    channelId: CHANNEL_ID,
    conversation: { id: conversationId },
    from: botAccount(languageOfTag(typeof activity.locale === 'string' ? activity.locale : undefined)),
  };
}
