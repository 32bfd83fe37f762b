import { isOpenIn, openingEvent } from '../../../dialogs/cases/act-on-case.js';
import { groupKey } from '../../../dialogs/cases/group-key.js';
import type {
  CaseBook,
  CaseQuery,
  ConversationQuery,
  ConversationSummary,
  ReplyDraft,
} from '../../../dialogs/store/case-book.js';
import { searchWords, wordsLookedFor } from '../../../dialogs/store/search-words.js';
import type { Case, CaseChange, CaseEvent, OutboxEntry } from '../../../dialogs/store/store.js';
import { StoreError } from '../../../dialogs/store/store-error.js';
import type { Memory } from './model-store.js';

/** What a store remembers of cases besides themselves. */
export class CaseMemory {
  events: { readonly number: string; readonly event: CaseEvent }[] = [];
  drafts = new Map<string, ReplyDraft>();
  /** What changed, in order, by the id of a conversation or the number of a case. */
  changes: { readonly conversation?: string; readonly case?: string }[] = [];
}

export function openNewCase(memory: Memory, opened: Case): void {
  memory.cases.set(opened.number, opened);
  memory.ofCases.events.push({ number: opened.number, event: openingEvent(opened) });
  memory.ofCases.changes.push({ case: opened.number });
}

export function changeCase(memory: Memory, { expectedVersion, case: after, event }: CaseChange): boolean {
  const found = memory.cases.get(after.number);
  if (found?.conversationId !== after.conversationId || after.version !== expectedVersion + 1) {
    throw new StoreError('store-misused', 'no such case');
  }
  if (found.version !== expectedVersion) return false;
  memory.cases.set(after.number, after);
  memory.ofCases.events.push({ number: after.number, event });
  memory.ofCases.changes.push({ case: after.number });
  return true;
}

/** The part of the model that keeps cases; each call as a plain function. A cursor is the number of rows before it. */
export function modelCases(memory: Memory): { readonly [name in keyof CaseBook]: (...args: never[]) => unknown } {
  const drafts = memory.ofCases.drafts;
  return {
    case: (number: string) => memory.cases.get(number),
    caseLog: (number: string) => memory.ofCases.events.filter((one) => one.number === number).map(({ event }) => event),
    changeCase(change: CaseChange, outbox: readonly OutboxEntry[] = []) {
      if (!changeCase(memory, change)) return 'moved';
      memory.outbox.push(...outbox);
      return 'changed';
    },
    cases(query: CaseQuery) {
      const fitting = [...memory.cases.values()].filter((one) => fits(memory, one, query));
      const way = query.order === 'waiting' ? 1 : -1;
      const key = (one: Case) => (query.order === 'waiting' ? (one.waitingSince ?? '~') : one.openedAt);
      const ordered = fitting.sort((a, b) => way * compare([key(a), a.number], [key(b), b.number]));
      const { rows, ...rest } = page(ordered, query);
      return { cases: rows, ...rest };
    },
    caseGroups(states: readonly string[]) {
      const open = [...memory.cases.values()].filter(({ state }) => states.includes(state));
      const ordered = open.sort((a, b) => compare([a.openedAt, a.number], [b.openedAt, b.number]));
      const keys = new Set(ordered.flatMap(({ questions }) => questions.flatMap((one) => groupKey(one) ?? [])));
      return [...keys]
        .map((key) => ({
          key,
          numbers: ordered.filter((one) => isOpenIn(key, one)).map((one) => one.number),
        }))
        .filter(({ numbers }) => numbers.length > 1)
        .sort((a, b) => b.numbers.length - a.numbers.length || compare([a.key], [b.key]));
    },
    keepDraft(number: string, staffId: string, draft: ReplyDraft | undefined) {
      if (draft) drafts.set(`${number} ${staffId}`, draft);
      else drafts.delete(`${number} ${staffId}`);
    },
    lastChange: () => memory.ofCases.changes.length,
    changedAfter(change: number) {
      const last = (values: readonly (string | undefined)[]) =>
        [...new Set(values.flatMap((one) => one ?? []).reverse())].reverse();
      const since = memory.ofCases.changes.slice(change);
      const cases = last(since.map((one) => one.case)).flatMap((number) => memory.cases.get(number) ?? []);
      return {
        upTo: memory.ofCases.changes.length,
        cases: cases.map(({ number, state, version }) => ({ number, state, version })),
        conversations: last(since.map((one) => one.conversation)).filter((id) => memory.conversations.has(id)),
      };
    },
    draft: (number: string, staffId: string) => drafts.get(`${number} ${staffId}`),
    conversations(query: ConversationQuery) {
      const all = [...memory.conversations.values()].flatMap((one): ConversationSummary[] => {
        const { id, channel, language, owner, caseNumber, address } = one;
        const age = memory.ages.get(id);
        const known = {
          ...(caseNumber === undefined ? {} : { caseNumber }),
          ...(address === undefined ? {} : { address }),
        };
        return age ? [{ id, channel, language, owner, ...age, ...known }] : [];
      });
      const hasCase = (id: string) => [...memory.cases.values()].some((one) => one.conversationId === id);
      const fitting = all.filter(
        (one) =>
          (query.channel ?? one.channel) === one.channel &&
          (query.language ?? one.language) === one.language &&
          (query.withCase ?? hasCase(one.id)) === hasCase(one.id) &&
          hasWords(memory, one.id, query.words),
      );
      const { rows, ...rest } = page(
        fitting.sort((a, b) => compare([b.lastAt, b.id], [a.lastAt, a.id])),
        query,
      );
      return { conversations: rows, ...rest };
    },
  };
}

function fits(memory: Memory, one: Case, query: CaseQuery): boolean {
  const { questions, conversationId } = one;
  return (
    (query.states?.includes(one.state) ?? true) &&
    (query.owner ?? one.owner) === one.owner &&
    (query.language ?? one.language) === one.language &&
    (query.channel ?? one.channel) === one.channel &&
    (query.group === undefined || questions.some((question) => groupKey(question) === query.group)) &&
    (query.reason === undefined || questions.some(({ reason }) => reason === query.reason)) &&
    (query.sinceBefore === undefined || one.since < query.sinceBefore) &&
    hasWords(memory, conversationId, query.words)
  );
}

function hasWords(memory: Memory, id: string, looked: string | undefined): boolean {
  if (looked === undefined) return true;
  const said = memory.transcript.filter(({ conversationId, entry }) => conversationId === id && entry.from !== 'bot');
  const cases = [...memory.cases.values()].filter(({ conversationId }) => conversationId === id);
  const texts = [...said.map(({ entry }) => entry.text), ...cases.map((one) => `${one.number} ${one.address ?? ''}`)];
  const words = texts.flatMap((text) => searchWords(text));
  const { whole, beginning } = wordsLookedFor(looked);
  return (
    whole.every((word) => words.includes(word)) &&
    (beginning === undefined || words.some((word) => word.startsWith(beginning)))
  );
}

function page<T>(all: readonly T[], { limit, after }: { readonly limit: number; readonly after?: string }) {
  const start = after === undefined ? 0 : Number(after);
  const end = start + limit;
  return { rows: all.slice(start, end), total: all.length, ...(end < all.length ? { next: String(end) } : {}) };
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
