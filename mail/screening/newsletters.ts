import { asksForItself } from './asks.js';
import { type Sign, weigh } from './evidence.js';
import { DATED_TITLE, ISSUE, PRESS, READ_ON, TITLE } from './newsletter-words.js';
import { SELLS } from './offer-words.js';
import type { Seen } from './seen.js';
import { hasCampaignHeader, isHouse, isShop } from './sender-signs.js';

/** What a question costs: a newsletter asks its readers, a reader asks for himself. */
const ASKED = 2;
const ASKED_FOR_ITSELF = 6;

const titled =
  (pattern: RegExp) =>
  ({ subject, name, isReply }: Seen) =>
    !isReply && (pattern.test(subject) || pattern.test(name));
const has =
  (pattern: RegExp) =>
  ({ said }: Seen) =>
    pattern.test(said);

const SIGNS: readonly Sign[] = [
  ['title', 2, (seen) => titled(TITLE)(seen) && !titled(DATED_TITLE)(seen)],
  ['dated-title', 4, titled(DATED_TITLE)],
  ['press', 4, ({ subject }) => PRESS.test(subject)],
  ['issue', 2, has(ISSUE)],
  ['read-on', 1, has(READ_ON)],
  ['leaving', 2, has(SELLS.leaving)],
  ['reason', 2, has(SELLS.reason)],
  ['layout', 2, has(SELLS.layout)],
  ['campaign-header', 2, hasCampaignHeader],
  ['newsletter-sender', 2, isShop],
  ['own-name', 1, isHouse],
];

/** Newsletters and digests without the headers of their kind. */
export function newsletterIn(seen: Seen): string | undefined {
  if (!seen.asks) return weigh(seen, SIGNS);
  return weigh(seen, SIGNS, asksForItself(seen.text) ? ASKED_FOR_ITSELF : ASKED);
}
