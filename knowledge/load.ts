import { createHash } from 'node:crypto';
import { crossCheck } from './cross-check.js';
import type { Fault } from './data-file.js';
import { allFiles, type DataFiles, overlookedFiles, type PhrasingFile, readDataFiles } from './data-files.js';
import { type Knowledge, type KnownFact, type Phrasing, type PhrasingSubject, partsOfFactId } from './knowledge.js';
import { SOCIAL_ACTS } from './schema.js';

/** What a right data folder holds: what is known, and the example questions that understanding is trained on. */
export interface Loaded {
  readonly knowledge: Knowledge;
  readonly phrasings: readonly Phrasing[];
}

export type LoadResult = ({ readonly ok: true } & Loaded) | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads and checks a data folder. Either the whole set is right and comes back as one `Knowledge`, or every fault of
 * every file comes back and nothing else does: a faulty set never takes effect.
 */
export function loadKnowledge(folder: string): LoadResult {
  const hash = createHash('sha256');
  const files = readDataFiles(folder, (name, text) => hash.update(name).update('\0').update(text).update('\0'));
  const faults = [
    ...allFiles(files).flatMap((file) => file.faults),
    ...overlookedFiles(folder, files),
    ...crossCheck(files),
  ];
  if (faults.length > 0) return { ok: false, faults: sorted(faults) };
  return { ok: true, knowledge: joined(files, hash.digest('hex')), phrasings: files.phrasings.flatMap(phrasingsOf) };
}

/** One line a fault, as a compiler writes it; `folder` is how the data folder is called to the reader. */
export function faultLines(faults: readonly Fault[], folder = 'knowledge/data'): string {
  return faults.map(({ file, line, message }) => `${folder}/${file}:${line}: ${message}`).join('\n');
}

/** Thrown at start when the shipped set is faulty. */
export class KnowledgeError extends Error {
  readonly code = 'KNOWLEDGE_FAULTY';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`The knowledge base has ${faults.length} fault(s); mend them and start again:\n${faultLines(faults)}`);
    this.faults = faults;
  }
}

export function loadKnowledgeOrThrow(folder: string): Loaded {
  const result = loadKnowledge(folder);
  if (!result.ok) throw new KnowledgeError(result.faults);
  return result;
}

function sorted(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

/** The content of right files as one whole. */
export function joined(files: DataFiles, version: string): Knowledge {
  const sources = byId(files.sources.map(({ value }) => value));
  const activities = byId(files.activities.map(({ value }) => value));
  const facts = [...activities.values()].flatMap((activity) =>
    activity.facts.flatMap((fact): KnownFact[] => {
      const from = sources.get(fact.source);
      const { edition } = partsOfFactId(fact.id);
      return from ? [{ ...fact, activity: activity.id, edition, from }] : [];
    }),
  );
  return {
    version,
    sources,
    activities,
    places: byId(files.places.value ?? []),
    entities: byId(files.entities.value ?? []),
    attributes: byId(files.attributes.value ?? []),
    neighbours: byId(files.neighbours.value ?? []),
    unserved: files.unserved.value ?? [],
    officeHours: files.officeHours.value ?? [],
    canned: files.canned.value ?? [],
    facts: byId(facts),
    factsOf: new Map([...activities.keys()].map((id) => [id, facts.filter((fact) => fact.activity === id)])),
  };
}

function byId<T extends { readonly id: string }>(items: readonly (T | undefined)[]): Map<string, T> {
  return new Map(items.filter((item) => item !== undefined).map((item) => [item.id, item]));
}

function phrasingsOf({ language, subject, file }: PhrasingFile): Phrasing[] {
  return Object.entries(file.value ?? {}).flatMap(([key, texts]) => {
    const what = subjectOf(subject, key);
    return what ? texts.map((text) => ({ language, subject: what, text })) : [];
  });
}

/** What the lists of a phrasing file are examples of; undefined where a social act is unknown. */
export function subjectOf(file: string, key: string): PhrasingSubject | undefined {
  if (file === 'neighbours') return { kind: 'neighbour', neighbour: key };
  if (file !== 'social') return { kind: 'topic', activity: file, attribute: key };
  const act = SOCIAL_ACTS.find((name) => name === key);
  return act && { kind: 'social', act };
}
