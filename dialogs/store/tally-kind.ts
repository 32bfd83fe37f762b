import type { OutcomeKind } from '../message.js';
import type { Turn } from './store.js';

/** As what a turn counts in the overview: who hands in only what an earlier question lacked asks nothing anew. */
export function tallyKind({ asksNothing, outcome }: Pick<Turn, 'asksNothing' | 'outcome'>): OutcomeKind {
  return asksNothing ? 'social' : outcome.kind;
}
