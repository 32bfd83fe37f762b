import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../knowledge/project-root.js';

/** The house's own rules: which room may know which, and where a package or the environment may be used. */

const FOLDERS = ['knowledge', 'dialogs', 'bot', 'mail'] as const;
const MAY_IMPORT: Readonly<Record<(typeof FOLDERS)[number], readonly string[]>> = {
  knowledge: ['knowledge'],
  dialogs: ['dialogs', 'knowledge'],
  bot: ['bot', 'dialogs', 'knowledge'],
  mail: ['mail', 'dialogs', 'knowledge'],
};

/** Package → where it may be imported (a folder or a file). */
const PACKAGE_PLACES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^botbuilder|^botframework(?!-directlinejs$)/, ['bot/framework/']],
  [/^botframework-directlinejs$/, ['test/stock-clients/']],
  [/^restify/, ['bot/']],
  [/^(?:@fastify\/busboy|file-type)$/, ['bot/direct-line/uploads/']],
  [/^htmlparser2$/, ['mail/']],
  [/^natural/, ['dialogs/understanding/word-forms.ts', 'test/dialogs/understanding/spelling.test.ts']],
  [/^tinyld/, ['dialogs/understanding/language-id.ts']],
  [/^node:sqlite$/, ['dialogs/store/sqlite-store.ts', 'test/']],
  [/^(?:imapflow|mailparser|nodemailer)/, ['mail/', 'test/bench/']],
  [/^@nlpjs\//, ['test/bench/intents/nlp-js.ts']],
  [/^smtp-server$/, ['mail/demo/', 'test/']],
  [/^openid-client$/, ['bot/desk/openid.ts']],
  [/^oidc-provider$/, ['test/support/identity-provider.ts']],
  [/^ioredis/, ['dialogs/store/redis/redis-connection.ts', 'test/']],
];

function files(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const sources = [...FOLDERS.flatMap(files), 'start.ts'];
const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);

function folderOf(file: string, imported: string): string {
  return relative(projectRoot, join(projectRoot, dirname(file), imported)).split(sep)[0] ?? '';
}

describe('imports follow the arrows', () => {
  test.each(FOLDERS)('%s knows only what it may', (folder) => {
    const wrong = files(folder).flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.') && !MAY_IMPORT[folder].includes(folderOf(file, name)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(PACKAGE_PLACES)('%s is imported only in its place', (pattern, places) => {
    const wrong = [...sources, ...files('test')].filter(
      (file) => importsOf(file).some((name) => pattern.test(name)) && !places.some((place) => file.startsWith(place)),
    );
    expect(wrong).toEqual([]);
  });

  test('no circle of imports', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => join(dirname(file), name).split(sep).join('/').replace(/\.js$/, '.ts')),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });
});

test('the environment is read in one place', () => {
  const readers = sources.filter((file) => /\bprocess\.env\b/.test(read(file)));
  expect(readers).toEqual(['dialogs/settings.ts']);
});

test('versions are pinned', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string> | undefined>;
  const all = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
