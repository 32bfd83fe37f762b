import type { IncomingMessage } from 'node:http';
import type { JsonObject } from '../http/read-json.js';
import { queryOf } from '../http/route.js';
import { asMarkdown } from '../markdown.js';
import type { Bearer, Tokens } from './tokens.js';
import { createFileLinks } from './uploads/file-links.js';

/** Wire activities as one reader gets them: files with addresses, and replies in the text format that it shows best. */
export type ForReader = (activities: readonly JsonObject[]) => Promise<readonly JsonObject[]>;

/** What a socket cannot say in a header stands in its address. */
export const MARKDOWN_QUERY = { text: 'markdown' };

/** `base` is where the reader reaches this server, without a slash at its end. */
export function createReader(req: IncomingMessage, base: string, bearer: Bearer, tokens: Tokens): ForReader {
  const withLinks = createFileLinks(base, bearer, tokens);
  if (!wantsMarkdown(req)) return withLinks;
  return (activities) => withLinks(activities.map(asMarkdown));
}

/**
 * Whether the reader is Microsoft's client, which names itself in each call and makes links in Markdown alone. All others
 * get plain text: whoever shows it as it comes is right.
 */
export function wantsMarkdown(req: IncomingMessage): boolean {
  if (queryOf(req, 'text') === MARKDOWN_QUERY.text) return true;
  return /\bdirectlinejs\b/.test(String(req.headers['x-ms-bot-agent'] ?? ''));
}
