import { createHash } from 'node:crypto';
import type { Inbound } from '../dialogs/message.js';
import { languageOfTag } from '../knowledge/language.js';
import { UPLOAD_ID } from './direct-line/uploads/file-links.js';

/** The fields of a logged activity that matter to the house. */
interface Received {
  readonly id?: string;
  readonly text?: string;
  readonly locale?: string;
  readonly attachments?: readonly { readonly name?: string }[];
}

const CLOUD = 'cloud.';

/** A user's message, from whichever Bot Framework channel, as the house's one door takes it. */
export function toInbound(activity: Received, conversationId: string): Inbound {
  const languageHint = languageOfTag(activity.locale);
  // Only what we keep ourselves: other channels attach what we have not got.
  const kept = (activity.attachments ?? []).filter((one) => UPLOAD_ID in one);
  const files = kept.map(({ name = '' }) => name);
  return {
    channel: 'chat',
    conversationId,
    messageId: activity.id ?? '',
    text: activity.text ?? '',
    ...(languageHint && { languageHint }),
    ...(files.length > 0 && { files }),
  };
}

/** Our id for a conversation of another Bot Framework channel, whose own ids may be long and hold anything. */
export function cloudConversationId(channelId: string, theirs: string): string {
  return CLOUD + createHash('sha256').update(`${channelId}\n${theirs}`).digest('base64url').slice(0, 32);
}

export function isCloudConversation(conversationId: string): boolean {
  return conversationId.startsWith(CLOUD);
}
