import { z } from 'zod';
import { DataFile } from './data-file.js';
import type { DataFiles, PhrasingFile } from './data-files.js';
import { type Knowledge, partsOfFactId } from './knowledge.js';
import { LANGUAGES } from './language.js';
import { HOUR } from './phrasing-check.js';
import { activitySchema, type Fact, type phrasingsSchema, SOCIAL_ACTS, type Source, sourceSchema } from './schema.js';

/** What edits may change, by id. */
export interface Records {
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
}

/**
 * The data files as they would be with other sources and facts, for the checks that are made of files. What cannot have
 * changed is taken as it was read; of the example questions only which there are.
 */
export function filesOf(base: Knowledge, { sources, facts }: Records, changed: ReadonlySet<string>): DataFiles {
  const own = unchanged.get(base) ?? unchangedFiles(base);
  unchanged.set(base, own);
  const factsOf = Map.groupBy(facts.values(), ({ id }) => partsOfFactId(id).activity);
  const added = [...sources.values()].filter(({ id }) => !base.sources.has(id));
  return {
    ...own,
    sources: [...own.sources, ...added.map((source) => fileOf(`sources/${source.id}.yaml`, source, sourceSchema))],
    activities: own.activities.map((file) => {
      const activity = file.value;
      if (!activity || !changed.has(activity.id)) return file;
      return fileOf(file.name, { ...activity, facts: factsOf.get(activity.id) ?? [] }, activitySchema);
    }),
  };
}

/** The files of one base, made once. */
const unchanged = new WeakMap<Knowledge, DataFiles>();

function unchangedFiles(base: Knowledge): DataFiles {
  return {
    sources: [...base.sources.values()].map((source) => fileOf(`sources/${source.id}.yaml`, source)),
    activities: [...base.activities.values()].map((activity) => fileOf(`activities/${activity.id}.yaml`, activity)),
    places: fileOf('places.yaml', [...base.places.values()]),
    entities: fileOf('entities.yaml', [...base.entities.values()]),
    attributes: fileOf('attributes.yaml', [...base.attributes.values()]),
    neighbours: fileOf('neighbours.yaml', [...base.neighbours.values()]),
    unserved: fileOf('unserved.yaml', [...base.unserved]),
    officeHours: fileOf('office-hours.yaml', base.officeHours),
    canned: fileOf('canned.yaml', [...base.canned]),
    phrasings: phrasingFiles(base),
  };
}

function fileOf<T>(name: string, raw: T, schema: z.ZodType<T> = z.custom<T>()): DataFile<T> {
  return new DataFile<T>(name, { raw }, schema);
}

/** The lists of example questions that the files have, since they were right, without the questions. */
function phrasingFiles({ activities, neighbours }: Knowledge): PhrasingFile[] {
  const keys = new Map<string, readonly string[]>([
    ...[...activities.values()].map(({ id, facts }): [string, string[]] => [
      id,
      facts.flatMap(({ attribute, deadline }) => [attribute, ...(deadline ? [HOUR] : [])]),
    ]),
    ['neighbours', [...neighbours.keys()]],
    ['social', [...SOCIAL_ACTS]],
  ]);
  return LANGUAGES.flatMap((language) =>
    [...keys].map(([subject, lists]) => {
      const raw = Object.fromEntries(lists.map((key): [string, string[]] => [key, []]));
      const name = `phrasings/${language}/${subject}.yaml`;
      return { language, subject, file: new DataFile(name, { raw }, z.custom<z.infer<typeof phrasingsSchema>>()) };
    }),
  );
}
