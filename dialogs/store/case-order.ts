import type { Case } from '../cases/case.js';
import type { CaseGroup, CasePage, CaseQuery, ConversationPage, ConversationSummary } from './case-book.js';
import { cursorOf } from './page-cursor.js';

/** Sorts behind every instant: who waits for nothing comes last. */
export const NEVER = '~';

interface PageOf<T> {
  /** Those that fit, one more than the page holds where there is another page. */
  readonly found: readonly T[];
  readonly total: number;
  readonly limit: number;
}

/** A page of cases, for any store. */
export function casePage({ found, total, limit }: PageOf<Case>, order: CaseQuery['order']): CasePage {
  const cases = found.slice(0, limit);
  const last = found.length > limit ? cases.at(-1) : undefined;
  const orderOf = ({ waitingSince = NEVER, openedAt }: Case) => (order === 'waiting' ? waitingSince : openedAt);
  return { cases, total, ...(last ? { next: cursorOf({ order: orderOf(last), id: last.number }) } : {}) };
}

/** A page of conversations, for any store. */
export function conversationPage({ found, total, limit }: PageOf<ConversationSummary>): ConversationPage {
  const conversations = found.slice(0, limit);
  const last = found.length > limit ? conversations.at(-1) : undefined;
  return { conversations, total, ...(last ? { next: cursorOf({ order: last.lastAt, id: last.id }) } : {}) };
}

/** Groups of two cases and more, the largest first. */
export function largestFirst(groups: Iterable<readonly [string, readonly string[]]>): readonly CaseGroup[] {
  return [...groups]
    .map(([key, numbers]) => ({ key, numbers }))
    .filter(({ numbers }) => numbers.length > 1)
    .sort((a, b) => b.numbers.length - a.numbers.length || (a.key < b.key ? -1 : 1));
}
