import { createHash } from 'node:crypto';
import type { Inbound } from '../dialogs/message.js';
import { languageOfTag } from '../knowledge/language.js';

/** The fields of a Bot Framework activity that matter to the house. */
interface Received {
  readonly id?: string;
  readonly text?: string;
  readonly locale?: string;
  readonly channelId?: string;
  readonly conversation?: { readonly id: string };
}

const CLOUD = 'cloud.';

/** A user's message, from whichever Bot Framework channel, as the house's one door takes it. */
export function toInbound(activity: Received, conversationId: string): Inbound {
  const languageHint = languageOfTag(activity.locale);
  return {
    channel: 'chat',
    conversationId,
    messageId: activity.id ?? '',
    text: activity.text ?? '',
    ...(languageHint && { languageHint }),
  };
}

/** Our id for a conversation of another Bot Framework channel, whose own ids may be long and hold anything. */
export function cloudConversationId(activity: Received): string {
  const name = `${activity.channelId}\n${activity.conversation?.id}`;
  return CLOUD + createHash('sha256').update(name).digest('base64url').slice(0, 32);
}

export function isCloudConversation(conversationId: string): boolean {
  return conversationId.startsWith(CLOUD);
}
