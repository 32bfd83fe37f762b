import type { FactEdit } from '../../knowledge/fact-edit.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { FactChange, RecordedChange } from '../store/fact-book.js';
import { drawUp, type Proposal } from './proposal.js';
import { relatedFacts } from './related-facts.js';
import { takenBack } from './take-back.js';

/** What staff ask for, apart from who asks and why. */
export type FactWish =
  /** At once: the facts are no longer stated, nor others that state the same days. */
  | { readonly kind: 'hold'; readonly facts: readonly string[] }
  /** All else takes force when a second person confirms it. */
  | { readonly kind: 'release' | 'withdraw'; readonly facts: readonly string[] }
  | { readonly kind: 'put'; readonly proposal: Proposal }
  /** Takes back a change that is in force. */
  | { readonly kind: 'revert'; readonly change: string };

export type DrawnWish =
  | { readonly ok: true; readonly edits: readonly FactEdit[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The edits that a wish comes to. */
export function drawWish(
  wish: FactWish,
  why: string,
  knowledge: Knowledge,
  book: { readonly reverted: RecordedChange | undefined; readonly changes: readonly FactChange[] },
): DrawnWish {
  switch (wish.kind) {
    case 'put':
      return drawUp(wish.proposal, knowledge);
    case 'revert':
      return takenBack(book.reverted, book.changes, knowledge);
    default:
      return marks(wish.kind, wish.facts, why, knowledge);
  }
}

function marks(
  kind: 'hold' | 'release' | 'withdraw',
  ids: readonly string[],
  why: string,
  knowledge: Knowledge,
): DrawnWish {
  const unknown = ids.filter((id) => !knowledge.facts.has(id));
  if (unknown.length > 0) return { ok: false, faults: unknown.map((id) => `unknown fact "${id}": choose another`) };
  if (ids.length === 0) return { ok: false, faults: ['no fact is named: name one'] };
  const asked = ids.flatMap((id) => knowledge.facts.get(id) ?? []);
  const along = kind === 'hold' ? asked.flatMap((fact) => relatedFacts(fact, knowledge)) : [];
  const all = [...new Set([...asked, ...along].map(({ id }) => id))];
  const edits = all.map((fact): FactEdit => {
    if (kind === 'withdraw') return { edit: 'mark', fact, mark: 'withdrawn', value: why };
    return { edit: 'mark', fact, mark: 'onHold', value: kind === 'hold' ? why : null };
  });
  return { ok: true, edits };
}
