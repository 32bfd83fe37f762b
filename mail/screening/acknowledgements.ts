import {
  ACKNOWLEDGING_SUBJECT,
  DESK_TALK,
  DESK_THANKS,
  NUMBERED,
  PROMISE,
  RECEIVED,
  TICKET_SUBJECT,
} from './acknowledgement-words.js';
import { type Sign, weigh } from './evidence.js';
import type { Seen } from './seen.js';
import { hasScriptHeader, hasTicketHeader, isDesk } from './sender-signs.js';

/** Characters of a desk's words to everybody. */
const LONGEST = 1_300;

const has =
  (pattern: RegExp) =>
  ({ said }: Seen) =>
    pattern.test(said);
const speaksOfReceipt = ({ said }: Seen) => RECEIVED.test(said) || DESK_THANKS.test(said);

const SIGNS: readonly Sign[] = [
  ['received', 3, has(RECEIVED)],
  ['thanks', 2, has(DESK_THANKS)],
  ['number', 2, has(NUMBERED)],
  // Only beside words of receipt: people promise and ask to be quoted too.
  ['promise', 2, (seen) => speaksOfReceipt(seen) && PROMISE.test(seen.said)],
  ['desk-talk', 2, (seen) => speaksOfReceipt(seen) && DESK_TALK.test(seen.said)],
  ['subject', 2, ({ subject }) => ACKNOWLEDGING_SUBJECT.test(subject)],
  ['ticket-subject', 1, ({ subject }) => TICKET_SUBJECT.test(subject)],
  ['desk', 1, isDesk],
  ['reply', 1, ({ isReply }) => isReply],
  ['ticket-header', 2, hasTicketHeader],
  ['script', 1, hasScriptHeader],
];

/** What a desk sends to everybody who writes, where no header tells; never one that asks something itself. */
export function acknowledgementIn(seen: Seen): string | undefined {
  if (seen.waits || seen.said.length > LONGEST) return undefined;
  if (!speaksOfReceipt(seen) && !ACKNOWLEDGING_SUBJECT.test(seen.subject)) return undefined;
  return weigh(seen, SIGNS);
}
