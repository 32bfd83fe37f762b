import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { editorSchemas, schemaFolder } from '../../knowledge/editor-schemas.js';
import { dataFolder } from '../../knowledge/project-root.js';

const schemas = editorSchemas();

test.each([...schemas])(
  '%s is as the schema in use prints it (else: npm run knowledge:check -- --write-schemas)',
  (name, text) => {
    expect(readFileSync(join(schemaFolder, name), 'utf8')).toBe(text);
  },
);

test('there is no other file', () => {
  expect(readdirSync(schemaFolder).sort()).toEqual([...schemas.keys()].sort());
});

/** Folder or file below the data folder → the schema of its kind. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^sources\//, 'source'],
  [/^activities\//, 'activity'],
  [/^phrasings\//, 'phrasings'],
];

test('every data file names its schema in its first line', () => {
  const wrong = readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .filter((name) => {
      const path = join(dataFolder, name);
      const [first = ''] = readFileSync(path, 'utf8').split('\n', 1);
      const given = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
      const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
      return resolve(dirname(path), given) !== join(schemaFolder, `${kind || name.replace('.yaml', '')}.schema.json`);
    });
  expect(wrong).toEqual([]);
});
