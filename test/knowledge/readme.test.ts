import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { editorSchemas } from '../../knowledge/editor-schemas.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { projectRoot } from '../../knowledge/project-root.js';

/** The names of all fields below a JSON Schema. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.keys(value) : []),
    ...fieldsOf(value),
  ]);
}

test('the manual explains every field that a data file may have', () => {
  const manual = readFileSync(join(projectRoot, 'knowledge', 'README.md'), 'utf8');
  const fields = new Set([...editorSchemas().values()].flatMap((text) => fieldsOf(JSON.parse(text))));
  const silent = [...fields].filter((field) => !LANGUAGES.some((language) => language === field));
  expect(silent.filter((field) => !manual.includes(`\`${field}\``))).toEqual([]);
  expect(silent).toContain('supersededBy');
});
