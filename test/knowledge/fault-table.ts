import { rmSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { faultLines, loadKnowledge } from '../../knowledge/load.js';
import { type SampleFiles, sampleFiles, writeSample } from './sample-data.js';

/** Changes to the sample data and what the loader says of them. */

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function written(files: SampleFiles): string {
  const folder = writeSample(files);
  folders.push(folder);
  return folder;
}

/** File → what to replace in it by what; `undefined` removes the file; a text alone is the new content. */
export type Change = Record<string, readonly [string | RegExp, string] | string | undefined>;

export function changed(change: Change): SampleFiles {
  const files = sampleFiles();
  for (const [name, edit] of Object.entries(change)) {
    if (edit === undefined) delete files[name];
    else if (typeof edit === 'string') files[name] = edit;
    else {
      const before = files[name] ?? '';
      files[name] = before.replace(edit[0], edit[1]);
      if (files[name] === before) throw new Error(`${name} does not hold ${edit[0]}`);
    }
  }
  return files;
}

/** Where a text first stands, as the loader writes it: `file:line`. */
function at(files: SampleFiles, name: string, text: string): string {
  const lines = (files[name] ?? '').split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${name} does not hold ${text}`);
  return `${name}:${index + 1}`;
}

export function faultsOf(files: SampleFiles): string[] {
  const result = loadKnowledge(written(files));
  return result.ok ? [] : faultLines(result.faults, '').split('\n');
}

export const FORUM = 'activities/forum.yaml';
export const PRIZES = 'activities/prizes.yaml';
export const L2025 = 'sources/L2025.yaml';
export const EN = 'phrasings/en/prizes.yaml';

/** What is wrong, the change that makes it so, and each fault: its file, a text on its line, what it says. */
export type Row = readonly [string, Change, readonly (readonly [string, string, string])[]];

/** One test a row: exactly these faults, in this order, each with its file, its line and what to do. */
export function testFaults(rows: readonly Row[]): void {
  test.each(rows)('%s', (_name, change, expected) => {
    const files = changed(change);
    const found = faultsOf(files);
    expect(found).toHaveLength(expected.length);
    const wanted = expected.map(([name, text, message]) => `/${at(files, name, text)}: ${message}`);
    for (const [index, text] of wanted.entries()) expect(found[index]).toContain(text);
  });
}
