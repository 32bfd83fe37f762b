import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { type Canned, cannedSchema } from './canned-schema.js';
import { DataFile, type Fault } from './data-file.js';
import { LANGUAGES, type Language } from './language.js';
import { type OfficeHours, officeHoursSchema } from './office-hours-schema.js';
import {
  type Activity,
  activitySchema,
  attributeSchema,
  entitySchema,
  neighbourSchema,
  phrasingsSchema,
  placeSchema,
  sourceSchema,
  unservedSchema,
} from './schema.js';

/** The files of a data folder as read, before they are joined. */
export interface DataFiles {
  readonly sources: readonly DataFile<z.infer<typeof sourceSchema>>[];
  readonly activities: readonly DataFile<Activity>[];
  readonly places: DataFile<z.infer<typeof placeSchema>[]>;
  readonly entities: DataFile<z.infer<typeof entitySchema>[]>;
  readonly attributes: DataFile<z.infer<typeof attributeSchema>[]>;
  readonly neighbours: DataFile<z.infer<typeof neighbourSchema>[]>;
  readonly unserved: DataFile<z.infer<typeof unservedSchema>[]>;
  readonly officeHours: DataFile<OfficeHours>;
  readonly canned: DataFile<Canned[]>;
  readonly phrasings: readonly PhrasingFile[];
}

export interface PhrasingFile {
  readonly language: Language;
  /** An activity's id, `neighbours` or `social`. */
  readonly subject: string;
  readonly file: DataFile<z.infer<typeof phrasingsSchema>>;
}

/** Reads every file of a data folder; `onRead` gets each name and text, always in the same order. */
export function readDataFiles(folder: string, onRead: (name: string, text: string) => void): DataFiles {
  const read = <T>(name: string, schema: z.ZodType<T>): DataFile<T> => {
    const text = textOf(join(folder, name));
    onRead(name, text);
    return new DataFile(name, text, schema);
  };
  return {
    sources: yamlIn(folder, 'sources').map((name) => read(name, sourceSchema)),
    activities: yamlIn(folder, 'activities').map((name) => read(name, activitySchema)),
    places: read('places.yaml', z.array(placeSchema)),
    entities: read('entities.yaml', z.array(entitySchema)),
    attributes: read('attributes.yaml', z.array(attributeSchema)),
    neighbours: read('neighbours.yaml', z.array(neighbourSchema)),
    unserved: read('unserved.yaml', z.array(unservedSchema)),
    officeHours: read('office-hours.yaml', officeHoursSchema),
    canned: read('canned.yaml', z.array(cannedSchema)),
    phrasings: LANGUAGES.flatMap((language) =>
      yamlIn(folder, `phrasings/${language}`).map((name) => ({
        language,
        subject: name.slice(`phrasings/${language}/`.length, -'.yaml'.length),
        file: read(name, phrasingsSchema),
      })),
    ),
  };
}

export function allFiles(files: DataFiles): DataFile<unknown>[] {
  return [
    ...files.sources,
    ...files.activities,
    files.places,
    files.entities,
    files.attributes,
    files.neighbours,
    files.unserved,
    files.officeHours,
    files.canned,
    ...files.phrasings.map(({ file }) => file),
  ];
}

const HOMES = 'move it to sources/, activities/ or phrasings/<language>/, let its name end in .yaml, or remove it';

/** A file in the wrong place or with the wrong ending would else be left out in silence. */
export function overlookedFiles(folder: string, files: DataFiles): Fault[] {
  if (!existsSync(folder)) return [];
  const read = new Set(allFiles(files).map(({ name }) => name));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /(?:^|\/)[^./][^/]*\.ya?ml$/i.test(name) && !read.has(name))
    .map((file) => ({ file, line: 1, message: `this file is not read: ${HOMES}` }));
}

/** A missing file reads as an empty one, which its schema then refuses by name. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

function yamlIn(folder: string, below: string): string[] {
  const path = join(folder, below);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .sort()
    .map((name) => `${below}/${name}`);
}
