import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { crossCheckRecords } from './cross-check.js';
import type { Fault } from './data-file.js';
import { allFiles } from './data-files.js';
import type { FactEdit } from './fact-edit.js';
import { factsTouched } from './fact-edit.js';
import { type Knowledge, partsOfFactId } from './knowledge.js';
import { joined } from './load.js';
import { filesOf, type Records } from './records-as-files.js';
import type { Fact } from './schema.js';

export type OverlayResult =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * The knowledge of the files with edits over it, one after the other, checked as the files are: with a fault nothing of
 * it is in force. A fact that the files hold in the same or a later version stays as they have it, so what has been
 * written back to the files changes nothing any more. Pure; takes milliseconds, since nothing of the understanding
 * depends on it: no edit brings a name or a topic that has no example questions.
 */
export function overlaid(base: Knowledge, edits: readonly FactEdit[]): OverlayResult {
  const folded = fold(base, edits);
  if (folded.faults.length > 0) return { ok: false, faults: folded.faults };
  if (folded.changed.size === 0 && folded.records.sources.size === base.sources.size)
    return { ok: true, knowledge: base };
  const files = filesOf(base, folded.records, folded.changed);
  const faults = [...allFiles(files).flatMap((file) => file.faults), ...crossCheckRecords(files)];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, knowledge: joined(files, versionOf(base, folded.records, folded.changed)) };
}

interface Folded {
  readonly records: Records;
  /** Activities of which a fact differs from the files. */
  readonly changed: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

function fold(base: Knowledge, edits: readonly FactEdit[]): Folded {
  const shipped = new Map([...base.activities.values()].flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])));
  const facts = new Map(shipped);
  const sources = new Map(base.sources);
  const faults: Fault[] = [];
  for (const edit of edits) {
    if (edit.edit === 'source') {
      const known = sources.get(edit.source.id);
      if (known && !isDeepStrictEqual(known, edit.source)) faults.push(sourceTaken(edit.source.id));
      else sources.set(edit.source.id, edit.source);
    } else if (edit.edit === 'fact') {
      const { fact } = edit;
      const own = shipped.get(fact.id);
      if (!base.activities.has(partsOfFactId(fact.id).activity)) faults.push(noActivity(fact.id));
      else facts.set(fact.id, own && own.version >= fact.version ? own : fact);
    } else {
      const known = facts.get(edit.fact);
      if (known) facts.set(edit.fact, marked(known, edit));
      else faults.push(noFact(edit.fact));
    }
  }
  const differing = factsTouched(edits).filter((id) => !isDeepStrictEqual(shipped.get(id), facts.get(id)));
  return {
    records: { sources, facts },
    changed: new Set(differing.map((id) => partsOfFactId(id).activity)),
    faults,
  };
}

function marked(fact: Fact, { mark, value }: Extract<FactEdit, { edit: 'mark' }>): Fact {
  const { [mark]: _, ...rest } = fact;
  return value === null ? rest : { ...rest, [mark]: value };
}

const AT_DESK = 'desk';

function noFact(id: string): Fault {
  return { file: AT_DESK, line: 1, message: `unknown fact "${id}": correct its id, or add that fact first` };
}

function noActivity(id: string): Fault {
  const { activity } = partsOfFactId(id);
  return { file: AT_DESK, line: 1, message: `unknown activity "${activity}" in "${id}": correct it` };
}

function sourceTaken(id: string): Fault {
  return {
    file: AT_DESK,
    line: 1,
    message: `a source "${id}" exists already and says otherwise: give this one another id`,
  };
}

/** Equal content, equal version, as for the files. */
function versionOf(base: Knowledge, { sources, facts }: Records, changed: ReadonlySet<string>): string {
  const hash = createHash('sha256').update(base.version);
  const own = [...facts.values()].filter(({ id }) => changed.has(partsOfFactId(id).activity));
  return hash.update(JSON.stringify([[...sources.values()], own])).digest('hex');
}
