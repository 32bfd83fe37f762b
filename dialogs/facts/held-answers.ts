import type { FactChange, TemporaryAnswer } from '../store/fact-book.js';

/** A temporary answer that nobody has ended or replaced; whether it may be given is another question. */
export interface HeldAnswer extends TemporaryAnswer {
  /** The change with which it began. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Account id of who gave it. */
  readonly by: string;
}

/** By what they answer (`groupKey`), the oldest first. */
export type HeldAnswers = ReadonlyMap<string, HeldAnswer>;

/** The temporary answers that a book holds. */
export function heldAnswers(changes: readonly FactChange[]): HeldAnswers {
  const held = new Map<string, HeldAnswer>();
  for (const { id, at, by, temporary, ends } of changes) {
    if (temporary) {
      held.delete(temporary.key);
      held.set(temporary.key, { ...temporary, id, at, by });
    }
    for (const one of held.values()) if (one.id === ends?.id) held.delete(one.key);
  }
  return held;
}

/** Under this an answer that was given is recorded, so that it can be told who got it. */
export const temporaryReference = (id: string) => `temporary.${id}@1`;

/** The change behind such a reference; undefined where it names a fact. */
export const temporaryIn = (reference: string) => /^temporary\.(.+)@1$/.exec(reference)?.[1];
