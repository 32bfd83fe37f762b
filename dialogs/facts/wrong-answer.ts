import type { Topic } from '../message.js';
import type { Told } from '../store/fact-book.js';
import type { Store } from '../store/store.js';
import type { Because, FactDesk } from './fact-desk.js';
import { temporaryIn } from './held-answers.js';
import type { LiveFacts } from './live-facts.js';

export interface WrongAnswer {
  /** These are on draft now: by mail proposed to staff, in the chat left to them. */
  readonly topics: readonly Pick<Topic, 'activity' | 'attribute'>[];
  /** `id@version` of what the answer stated. */
  readonly facts: readonly string[];
  /** Who was told one of these, newest first, the answer itself among them. */
  readonly told: readonly Told[];
}

const MOST_TOLD = 500;

/** An answer was wrong: its topics go on draft at once, a temporary answer ends. Undefined where there is no such answer, or it stated nothing. */
export async function answerWasWrong(
  answer: { readonly conversationId: string; readonly messageId: string },
  because: Because,
  { store, desk, facts }: { readonly store: Store; readonly desk: FactDesk; readonly facts: Pick<LiveFacts, 'brain'> },
): Promise<WrongAnswer | undefined> {
  const outcome = await store.outcomeOf(answer.conversationId, answer.messageId);
  if (!outcome || outcome.facts.length === 0) return undefined;
  const { knowledge } = facts.brain();
  for (const temporary of outcome.facts.flatMap((reference) => temporaryIn(reference) ?? []))
    await desk.endTemporary(temporary, because);
  const stated = outcome.facts.flatMap((reference) => knowledge.facts.get(reference.replace(/@\d+$/, '')) ?? []);
  const topics = new Map(
    stated.map(({ activity, attribute }) => [`${activity}.${attribute}`, { activity, attribute }]),
  );
  const held = facts.brain().desk?.brakes.topics;
  for (const [key, topic] of topics) {
    // What is paused is stopped more firmly already.
    if (held?.get(key) !== 'paused') await desk.brake({ on: 'topic', ...topic, state: 'draft' }, because);
  }
  return {
    topics: [...topics.values()],
    facts: outcome.facts,
    told: await store.toldOf(outcome.facts, MOST_TOLD),
  };
}
