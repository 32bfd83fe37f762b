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
  ['fraud', 2, ({ said }) => SELLS.fraud.test(said)],
  [
    'fraud-subject',
    2,
    ({ subject }) =>
      SELLS.fraud.test(subject) ||
      /^(?:business|investment|partnership|confidential|urgent) (?:proposal|offer|opportunity|business|transaction)/u.test(
        subject,
      ),
  ],
  ['services', 2, sells('services')],
  ['price', 1, sells('price')],
  ['event', 2, ({ subject }) => EVENT.test(subject)],
  ['haste', 1, ({ said }) => HASTE.test(said)],
  ['approach', 2, sells('approach')],
  ['leaving', 2, sells('leaving')],
  ['reason', 2, sells('reason')],
  ['layout', 2, sells('layout')],
  ['campaign-header', 2, hasCampaignHeader],
  ['shop-sender', 2, isShop],
];

/** An event or a room that is advertised, and that there is little time. */
const EVENT =
  /(?<!\p{L})(?:you are invited|invitation ?:|save the date|summit|conference|expo|training (?:course|programme|program)|workshop on|master ?class|hotel (?:rooms?|reservation|booking)|sommet|congrès|formation|cumbre|congreso|curso|саммит|конференц\p{L}*|тренинг|семинар)(?!\p{L})|峰会|大会|培训|قمة|مؤتمر|دورة تدريبية/u;
const HASTE =
  /early[- ]bird|(?:register|book|reserve|enrol) (?:now|today|your)|limited|selling out|inscrivez-vous|tarif réduit|inscríbase|plazas|зарегистрируйтесь|立即(?:报名|注册)|名额有限|سجل الان|\d ?%|(?:eur|usd|chf) ?\d/u;

/** Mass mail that sells, and newsletters without their headers. */
export function offerIn(seen: Seen): string | undefined {
  return weigh(seen, SIGNS, seen.asks ? ASKED : 0);
}
