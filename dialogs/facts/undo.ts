import type { FactEdit } from '../../knowledge/fact-edit.js';
import type { Knowledge, KnownFact } from '../../knowledge/knowledge.js';
import type { Fact } from '../../knowledge/schema.js';

/** Why a fact is withdrawn that a change taken back had added; a note for staff. */
const TAKEN_BACK = 'the change that added it was taken back';

/** What would put back what edits change, by the knowledge before them. A source stays: nothing refers to it then. */
export function undoOf(edits: readonly FactEdit[], { facts }: Knowledge): readonly FactEdit[] {
  return edits
    .flatMap((one): FactEdit[] => {
      if (one.edit === 'source') return [];
      const id = one.edit === 'fact' ? one.fact.id : one.fact;
      const before = facts.get(id);
      if (one.edit === 'mark') return [{ ...one, value: before?.[one.mark] ?? null }];
      if (before) return [{ edit: 'fact', fact: plainFact(before) }];
      return [{ edit: 'mark', fact: id, mark: 'withdrawn', value: TAKEN_BACK }];
    })
    .toReversed();
}

/** The same edits with each fact as a version after the one that now stands: a version says one thing for ever. */
export function asNextVersions(undo: readonly FactEdit[], { facts }: Knowledge): readonly FactEdit[] {
  return undo.map((one) =>
    one.edit === 'fact'
      ? { edit: 'fact', fact: { ...one.fact, version: (facts.get(one.fact.id)?.version ?? one.fact.version) + 1 } }
      : one,
  );
}

/** A fact as it stands in a file. */
export function plainFact({ activity: _a, edition: _e, from: _f, onDraft: _d, ...fact }: KnownFact): Fact {
  return fact;
}
