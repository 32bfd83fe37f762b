import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cannedSchema } from './canned-schema.js';
import { officeHoursSchema } from './office-hours-schema.js';
import { projectRoot } from './project-root.js';
import {
  activitySchema,
  attributeSchema,
  entitySchema,
  neighbourSchema,
  phrasingsSchema,
  placeSchema,
  sourceSchema,
  unservedSchema,
} from './schema.js';

/** Where the data files' first lines look for them. */
export const schemaFolder = join(projectRoot, 'knowledge', 'schemas');

const SCHEMAS = {
  source: sourceSchema,
  activity: activitySchema,
  places: z.array(placeSchema),
  entities: z.array(entitySchema),
  attributes: z.array(attributeSchema),
  neighbours: z.array(neighbourSchema),
  unserved: z.array(unservedSchema),
  'office-hours': officeHoursSchema,
  canned: z.array(cannedSchema),
  phrasings: phrasingsSchema,
} as const;

/** File name → text of each JSON Schema by which an editor completes and underlines the data files. */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      // Draft 7 is the newest that all common YAML editors know.
      `${printed(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }))}\n`,
    ]),
  );
}

/** Writes them all and returns their names. */
export function writeEditorSchemas(folder = schemaFolder): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const schemas = editorSchemas();
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  return [...schemas.keys()];
}

const LINE_WIDTH = 120;

/** JSON as the formatter of this repository lays it out: lists of plain values on one line where they fit. */
function printed(value: unknown, indent = '', key = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (!Array.isArray(value)) {
    const lines = Object.entries(value).map(([name, item]) => {
      const start = `${inner}${JSON.stringify(name)}: `;
      return `${start}${printed(item, inner, start)}`;
    });
    return lines.length > 0 ? `{\n${lines.join(',\n')}\n${indent}}` : '{}';
  }
  const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  const plain = value.every((item) => typeof item !== 'object');
  if (plain && key.length + flat.length < LINE_WIDTH) return flat;
  return `[\n${value.map((item) => `${inner}${printed(item, inner, inner)}`).join(',\n')}\n${indent}]`;
}
