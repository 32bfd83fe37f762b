import type { Enactment, EnactResult, FactBook, FactChange, RecordedChange } from '../../../dialogs/store/fact-book.js';
import { jsonOf } from '../../../dialogs/store/stored-json.js';
import type { Memory } from './model-store.js';

/** The part of the model that keeps the book of facts; each call as a plain function. */
export function modelFacts(memory: Memory) {
  const book = () => memory.factBook;
  const find = (id: string) => book().find(({ change }) => change.id === id);
  const settle = (id: string, more: Omit<RecordedChange, 'change'>) => {
    memory.factBook = book().map((one) => (one.change.id === id ? { change: one.change, ...more } : one));
  };
  return {
    factsVersion: () => factsVersionOf(memory),
    factsInForce: () => ({
      version: factsVersionOf(memory),
      changes: book()
        .filter(({ version }) => version !== undefined)
        .sort((a, b) => (a.version ?? 0) - (b.version ?? 0))
        .map(({ change }) => change),
    }),
    proposeFacts(change: FactChange) {
      jsonOf(change);
      if (!find(change.id)) book().push({ change, state: 'proposed' });
    },
    enactFacts({ change, by, at, expectedVersion, undo }: Enactment): EnactResult {
      jsonOf(undo);
      const id = typeof change === 'string' ? change : change.id;
      const known = find(id);
      if (!known && typeof change === 'string') return { kind: 'unknown' };
      if (known && known.state !== 'proposed') return { kind: 'settled' };
      if (known?.change.by === by) return { kind: 'same-person' };
      if (factsVersionOf(memory) !== expectedVersion) return { kind: 'moved' };
      if (!known && typeof change !== 'string') book().push({ change, state: 'proposed' });
      const version = expectedVersion + 1;
      settle(id, { state: 'in-force', settledBy: by, settledAt: at, version, undo });
      return { kind: 'enacted', version };
    },
    rejectFacts(id: string, by: string, at: string) {
      if (find(id)?.state !== 'proposed') return false;
      settle(id, { state: 'rejected', settledBy: by, settledAt: at });
      return true;
    },
    factChange: (id: string) => find(id),
    factChanges(limit: number, before?: string) {
      const at = book().findIndex(({ change }) => change.id === before);
      const older = before === undefined ? book() : book().slice(0, Math.max(0, at));
      return older.toReversed().slice(0, Math.max(0, limit));
    },
    toldOf: (references: readonly string[], limit: number) =>
      memory.turns
        .filter(({ outcome }) => outcome.facts.some((fact) => references.includes(fact)))
        .toReversed()
        .slice(0, Math.max(0, limit))
        .map(({ conversationId, messageId, outcome: { asOf: at, language, facts } }) => ({
          conversationId,
          messageId,
          at,
          language,
          facts,
        })),
  } satisfies { [K in keyof FactBook]: (...args: Parameters<FactBook[K]>) => unknown };
}

export function factsVersionOf({ factBook }: Memory): number {
  return Math.max(0, ...factBook.map(({ version }) => version ?? 0));
}
