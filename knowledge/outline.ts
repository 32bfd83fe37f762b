import { z } from 'zod';
import type { DataFile } from './data-file.js';
import type { DataFiles } from './data-files.js';
import { activitySchema, entitySchema, factSchema } from './schema.js';

/**
 * The data files as far as they can be read. What only the files together can tell is checked on outlines, so that one
 * wrong value neither hides another fault nor makes everything that refers to its file look wrong.
 */
export interface Outlined<T> {
  readonly file: DataFile<unknown>;
  /** Undefined where the file is no YAML of the right kind at all. */
  readonly outline: T | undefined;
}

const maybe = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);
/** Keeps the places in the list; what is no text becomes ''. */
const texts = z.array(z.string().catch('')).catch([]);
const lists = z.record(z.string(), texts).catch({});

const day = factSchema.shape.deadline.unwrap().shape.date;
const hour = { hour: maybe(z.unknown()), timeZone: maybe(z.unknown()) };

const fact = z
  .object({
    id: maybe(factSchema.shape.id),
    attribute: maybe(z.string()),
    source: maybe(z.string()),
    alsoIn: texts,
    place: maybe(z.string()),
    supersededBy: maybe(z.string()),
    withdrawn: maybe(z.string()),
    event: maybe(z.object({ start: maybe(day), end: maybe(day), ...hour })),
    deadline: maybe(z.object({ date: maybe(day), ...hour })),
  })
  .catch({ alsoIn: [] });

const source = z.object({ id: maybe(z.string()) });
const activity = z.object({
  id: maybe(activitySchema.shape.id),
  desk: maybe(z.string()),
  partOf: maybe(z.string()),
  role: maybe(z.string()),
  aliases: lists,
  editionNames: z.record(z.string(), z.object({ aliases: lists }).catch({ aliases: {} })).catch({}),
  facts: z.array(fact).catch([]),
});
const listed = z.array(
  z
    .object({
      id: maybe(z.string()),
      cues: lists,
      defaultActivity: maybe(z.string()),
      through: maybe(z.string()),
      nearby: texts,
      absorbs: texts,
      standsFor: texts,
      yieldsTo: texts,
      companions: texts,
    })
    .catch({ cues: {}, nearby: [], absorbs: [], standsFor: [], yieldsTo: [], companions: [] }),
);

const entity = z.array(
  z
    .object({
      id: maybe(z.string()),
      aliases: lists,
      about: z
        .array(
          z
            .object({
              activity: maybe(z.string()),
              attribute: maybe(z.string()),
              edition: maybe(entitySchema.shape.about.element.shape.edition),
              fact: maybe(z.string()),
            })
            .catch({}),
        )
        .catch([]),
    })
    .catch({ aliases: {}, about: [] }),
);

const unserved = z.array(z.object({ language: maybe(z.string()), cues: lists }).catch({ cues: {} }));

export type FactOutline = z.infer<typeof fact>;
export type ActivityOutline = z.infer<typeof activity>;
export type EntityOutline = z.infer<typeof entity>;
export type ListOutline = z.infer<typeof listed>;

/** All files of a data folder in outline. */
export interface Outlines {
  readonly sources: readonly Outlined<z.infer<typeof source>>[];
  readonly activities: readonly Outlined<ActivityOutline>[];
  readonly places: Outlined<ListOutline>;
  readonly entities: Outlined<EntityOutline>;
  readonly attributes: Outlined<ListOutline>;
  readonly neighbours: Outlined<ListOutline>;
  readonly canned: Outlined<ListOutline>;
  readonly unserved: Outlined<z.infer<typeof unserved>>;
}

/** A file never changes and is of one kind; changes of the desk leave most files as they are. */
const known = new WeakMap<DataFile<unknown>, Outlined<unknown>>();

export function outlinesOf(files: DataFiles): Outlines {
  const outlined = <T>(file: DataFile<unknown>, schema: z.ZodType<T>): Outlined<T> => {
    const found = (known.get(file) as Outlined<T> | undefined) ?? { file, outline: schema.safeParse(file.raw).data };
    known.set(file, found);
    return found;
  };
  return {
    sources: files.sources.map((file) => outlined(file, source)),
    activities: files.activities.map((file) => outlined(file, activity)),
    places: outlined(files.places, listed),
    entities: outlined(files.entities, entity),
    attributes: outlined(files.attributes, listed),
    neighbours: outlined(files.neighbours, listed),
    canned: outlined(files.canned, listed),
    unserved: outlined(files.unserved, unserved),
  };
}

/** The lists of a phrasing file, as far as they can be read. */
export function phrasingLists(file: DataFile<unknown>): Readonly<Record<string, readonly string[]>> | undefined {
  return z.record(z.string(), texts).safeParse(file.raw).data;
}

/** `activities/forum.yaml` → `forum`. */
export function baseName(file: DataFile<unknown>): string {
  return file.name.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** The id that a file gives, or, where that cannot be read, the one that its name promises. */
export function idOf({ file, outline }: Outlined<{ readonly id?: string | undefined }>): string {
  return outline?.id ?? baseName(file);
}

/** Facts of an activity with the path of each in its file. */
export function factsWithPath({ outline }: Outlined<ActivityOutline>) {
  return (outline?.facts ?? []).map((fact, index) => ({
    fact,
    at: (...rest: PropertyKey[]): PropertyKey[] => ['facts', index, ...rest],
  }));
}
