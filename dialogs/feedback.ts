import { genevaDate } from '../knowledge/civil-date.js';
import type { Outcome, Verdict } from './message.js';
import type { Feedback, Store } from './store/store.js';

/** Whether an outcome answers a question, so that a user can say whether it helped. */
export function isAnswer({ kind, facts }: Pick<Outcome, 'kind' | 'facts'>): boolean {
  return (kind === 'answered' || kind === 'partial') && facts.length > 0;
}

export interface Judgement {
  /** What is judged. */
  readonly outcome: Outcome;
  readonly feedback: Feedback;
}

/** What a verdict changes. Undefined where it is about no answer of the conversation, or says again what stands. */
export async function judgement(
  { about, helpful }: Verdict,
  conversationId: string,
  store: Store,
  now: Date,
): Promise<Judgement | undefined> {
  const outcome = await store.outcomeOf(conversationId, about);
  if (!outcome || !isAnswer(outcome)) return undefined;
  const given = await store.feedback(conversationId, about);
  if (given?.helpful === helpful) return undefined;
  const { facts, language } = outcome;
  const at = { at: now.toISOString(), day: genevaDate(now) };
  const personOffered = given?.personOffered ?? false;
  return { outcome, feedback: { messageId: about, helpful, facts, language, ...at, personOffered } };
}
