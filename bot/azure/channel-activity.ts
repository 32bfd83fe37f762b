import type { JsonObject } from '../http/read-json.js';
import { asMarkdown } from '../markdown.js';

/** Channels in which Microsoft's Web Chat runs: it looks for the entity of a verdict, and makes links in Markdown alone. */
const WEB_CHAT = ['directline', 'webchat'];
/** Channels that ask for a verdict by themselves when told to. */
const WITH_VERDICT = [...WEB_CHAT, 'msteams'];

/** What a channel gets of a log entry: what means something there, and nothing of our log's own. */
export function channelActivity(activity: JsonObject, channelId: unknown): JsonObject {
  const knows = (channels: readonly string[]) => typeof channelId === 'string' && channels.includes(channelId);
  const shown = knows(WEB_CHAT) ? asMarkdown(activity) : activity;
  const { from: _, replyToId: __, channelData, entities, ...own } = shown;
  return {
    ...own,
    ...(channelData !== undefined && knows(WITH_VERDICT) && { channelData }),
    ...(entities !== undefined && knows(WEB_CHAT) && { entities }),
  };
}
