import { type Sign, weigh } from './evidence.js';
import { SELLS } from './offer-words.js';
import type { Seen } from './seen.js';
import { hasCampaignHeader, isShop } from './sender-signs.js';

/** What a question costs: sellers ask as well, so it is little, and the topic of a sale must stand beside it. */
const ASKED = 1;

const sells =
  (topic: keyof typeof SELLS) =>
  ({ said, subject }: Seen) =>
    SELLS[topic].test(said) || SELLS[topic].test(subject);

const SIGNS: readonly Sign[] = [
  ['promotion', 3, sells('promotion')],
  ['links', 3, sells('links')],
  ['lists', 4, sells('lists')],
  ['services', 2, sells('services')],
  ['price', 1, sells('price')],
  ['approach', 2, sells('approach')],
  ['leaving', 2, sells('leaving')],
  ['reason', 2, sells('reason')],
  ['layout', 2, sells('layout')],
  ['campaign-header', 2, hasCampaignHeader],
  ['shop-sender', 2, isShop],
];

/** Mass mail that sells, and newsletters without their headers. */
export function offerIn(seen: Seen): string | undefined {
  return weigh(seen, SIGNS, seen.asks ? ASKED : 0);
}
