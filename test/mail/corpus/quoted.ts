import { htmlReplies } from './quoted/html.js';
import { plainReplies } from './quoted/plain.js';
import type { QuotedReply } from './quoted/row.js';

/** Replies of many programs, written after their formats as seen in public; see `QuotedReply.expected`. */
export const quotedReplies: readonly QuotedReply[] = [...plainReplies, ...htmlReplies];
