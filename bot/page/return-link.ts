import { createHash } from 'node:crypto';
import type { Store } from '../../dialogs/store/store.js';
import type { Tokens } from '../direct-line/tokens.js';
import { isObject } from '../http/read-json.js';
import { isCloudConversation } from '../to-inbound.js';

/**
 * Where a mail to this address leads back into a conversation of our page; undefined where there is no way back, or no public
 * address. It is good for as long as the conversation is answered at that address.
 */
export type ReturnLink = (conversationId: string, address: string) => Promise<string | undefined>;

/** Path of the page that the link opens; opening it does nothing, since scanners of mail press links. */
export const RETURN_PATH = '/back';

/** Entries of the log among which its user is looked for. */
const FIRST = 20;

export function createReturnLink(
  store: Pick<Store, 'activities' | 'isEnded'>,
  tokens: Tokens,
  publicUrl: string | undefined,
): ReturnLink {
  return async (conversationId, address) => {
    if (publicUrl === undefined || isCloudConversation(conversationId)) return undefined;
    if (await store.isEnded(conversationId)) return undefined;
    const entries = await store.activities(conversationId, 0, FIRST);
    const [userId] = entries.flatMap(({ activity: { from } }) =>
      isObject(from) && from.role !== 'bot' && typeof from.id === 'string' ? [from.id] : [],
    );
    if (userId === undefined) return undefined;
    const to = await tokens.issue('return', { conversationId, userId, sentTo: addressDigest(conversationId, address) });
    return `${publicUrl}${RETURN_PATH}?${new URLSearchParams({ to })}`;
  };
}

/** What a link tells of the address that it went to: enough to see whether that is still the one. */
export function addressDigest(conversationId: string, address: string): string {
  return createHash('sha256').update(`${conversationId} ${address.toLowerCase()}`).digest('base64url').slice(0, 22);
}
