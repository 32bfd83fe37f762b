import type { Outcome } from '../../../dialogs/message.js';
import type { Store } from '../../../dialogs/store/store.js';

/** What was committed, in the order of the commits: an answer, or a version of the facts that took force. */
export type Committed = Pick<Outcome, 'reply' | 'facts'> | { readonly version: number };

/** The store, with each call let through when the scheduler says so and what it wrote noted in the order of the commits. */
export function watched(
  store: Store,
  schedule: <T>(work: () => Promise<T>) => Promise<T>,
  journal: Committed[],
): Store {
  return {
    ...store,
    conversation: (id) => schedule(() => store.conversation(id)),
    factsInForce: () => schedule(() => store.factsInForce()),
    commitTurn: (turn) =>
      schedule(async () => {
        const result = await store.commitTurn(turn);
        if (result.kind === 'committed') journal.push(turn.outcome);
        return result;
      }),
    enactFacts: (enactment) =>
      schedule(async () => {
        const result = await store.enactFacts(enactment);
        if (result.kind === 'enacted') journal.push({ version: result.version });
        return result;
      }),
  };
}
