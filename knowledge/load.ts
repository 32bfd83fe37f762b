import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { crossCheck } from './cross-check.js';
import { DataFile, type Fault } from './data-file.js';
import { type Knowledge, type KnownFact, type Phrasing, type PhrasingSubject, partsOfFactId } from './knowledge.js';
import { LANGUAGES, type Language } from './language.js';
import {
  type Activity,
  activitySchema,
  attributeSchema,
  neighbourSchema,
  phrasingsSchema,
  placeSchema,
  SOCIAL_ACTS,
  sourceSchema,
} from './schema.js';

export type LoadResult =
  | { readonly ok: true; readonly knowledge: Knowledge }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The data files as read, before they are joined. */
export interface DataFiles {
  readonly sources: readonly DataFile<z.infer<typeof sourceSchema>>[];
  readonly activities: readonly DataFile<Activity>[];
  readonly places: DataFile<z.infer<typeof placeSchema>[]>;
  readonly attributes: DataFile<z.infer<typeof attributeSchema>[]>;
  readonly neighbours: DataFile<z.infer<typeof neighbourSchema>[]>;
  readonly phrasings: readonly PhrasingFile[];
}

export interface PhrasingFile {
  readonly language: Language;
  /** An activity's id, `neighbours` or `social`. */
  readonly subject: string;
  readonly file: DataFile<z.infer<typeof phrasingsSchema>>;
}

/**
 * Reads and checks a data folder. Either the whole set is right and comes back as one `Knowledge`, or every fault of
 * every file comes back and nothing else does: a faulty set never takes effect.
 */
export function loadKnowledge(folder: string): LoadResult {
  const hash = createHash('sha256');
  const read = <T>(name: string, schema: z.ZodType<T>): DataFile<T> => {
    const path = join(folder, name);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    hash.update(name).update('\0').update(text);
    return new DataFile(name, text, schema);
  };
  const files: DataFiles = {
    sources: yamlIn(folder, 'sources').map((name) => read(name, sourceSchema)),
    activities: yamlIn(folder, 'activities').map((name) => read(name, activitySchema)),
    places: read('places.yaml', z.array(placeSchema)),
    attributes: read('attributes.yaml', z.array(attributeSchema)),
    neighbours: read('neighbours.yaml', z.array(neighbourSchema)),
    phrasings: LANGUAGES.flatMap((language) =>
      yamlIn(folder, `phrasings/${language}`).map((name) => ({
        language,
        subject: name.slice(`phrasings/${language}/`.length, -'.yaml'.length),
        file: read(name, phrasingsSchema),
      })),
    ),
  };
  const faults = [...all(files).flatMap((file) => file.faults), ...crossCheck(files)];
  if (faults.length > 0) return { ok: false, faults: sorted(faults) };
  return { ok: true, knowledge: joined(files, hash.digest('hex')) };
}

/** One line a fault, as a compiler writes it. */
export function faultLines(faults: readonly Fault[]): string {
  return faults.map(({ file, line, message }) => `knowledge/data/${file}:${line}: ${message}`).join('\n');
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

export function loadKnowledgeOrThrow(folder: string): Knowledge {
  const result = loadKnowledge(folder);
  if (!result.ok) throw new KnowledgeError(result.faults);
  return result.knowledge;
}

function yamlIn(folder: string, below: string): string[] {
  const path = join(folder, below);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${below}/${name}`);
}

function all(files: DataFiles): DataFile<unknown>[] {
  return [
    ...files.sources,
    ...files.activities,
    files.places,
    files.attributes,
    files.neighbours,
    ...files.phrasings.map(({ file }) => file),
  ];
}

function sorted(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function joined(files: DataFiles, version: string): Knowledge {
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
    attributes: byId(files.attributes.value ?? []),
    neighbours: byId(files.neighbours.value ?? []),
    facts: byId(facts),
    factsOf: new Map([...activities.keys()].map((id) => [id, facts.filter((fact) => fact.activity === id)])),
    phrasings: files.phrasings.flatMap(phrasingsOf),
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
