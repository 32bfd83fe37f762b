import { type FactEdit, factsTouched } from '../../knowledge/fact-edit.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { FactChange, RecordedChange } from '../store/fact-book.js';
import { asNextVersions } from './undo.js';

export type TakenBack =
  | { readonly ok: true; readonly edits: readonly FactEdit[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The edits that take back a change in force, unless a later one builds on it. */
export function takenBack(
  recorded: RecordedChange | undefined,
  inForce: readonly FactChange[],
  knowledge: Knowledge,
): TakenBack {
  const { change, undo } = recorded ?? {};
  if (!change || !undo) return { ok: false, faults: ['there is no such change in force: look it up in the history'] };
  if (undo.length === 0) return { ok: false, faults: ['this change edits no fact: release what it has stopped'] };
  const later = laterOn(change, inForce);
  if (later.length > 0) {
    const named = later.map(({ id }) => id).join(', ');
    return {
      ok: false,
      faults: [`later changes build on it: take them back first, the newest before the others (${named})`],
    };
  }
  return { ok: true, edits: asNextVersions(undo, knowledge) };
}

/** Changes after one that touch the same facts. A hold or its release builds on nothing; what was taken back is no more. */
function laterOn(change: FactChange, inForce: readonly FactChange[]): readonly FactChange[] {
  const touched = new Set(factsTouched(change.edits));
  const gone = new Set(inForce.map(({ reverts }) => reverts).filter((id) => id !== undefined));
  return inForce
    .slice(inForce.findIndex(({ id }) => id === change.id) + 1)
    .filter(({ kind, reverts }) => kind !== 'hold' && kind !== 'release' && reverts === undefined)
    .filter(({ id, edits }) => !gone.has(id) && factsTouched(edits).some((fact) => touched.has(fact)));
}
