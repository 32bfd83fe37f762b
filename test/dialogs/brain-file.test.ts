import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type BrainResult, loadBrain, prepareBrain } from '../../dialogs/brain-file.js';
import { sampleFiles, writeSample } from '../knowledge/sample-data.js';

let data: string;
let kept: string;
let trainings: number;

beforeEach(() => {
  data = writeSample(sampleFiles());
  kept = mkdtempSync(join(tmpdir(), 'brains-'));
  trainings = 0;
});

afterEach(() => {
  for (const folder of [data, kept]) rmSync(folder, { recursive: true, force: true });
});

/** Loads as the program does, but trains in this process, and counts how often. */
function load(): Promise<BrainResult> {
  const prepare = async (folder: string, file: string) => {
    trainings++;
    return prepareBrain(folder, file);
  };
  return loadBrain(data, { folder: kept, prepare });
}

const brainFiles = () => readdirSync(kept);
const append = (name: string, text: string) =>
  writeFileSync(join(data, name), `${readFileSync(join(data, name), 'utf8')}${text}`);

function understood(result: BrainResult): readonly string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.brain.understander.understand('forum', 'en').asks.flatMap(({ activities }) => activities);
}

test('a data folder is trained once and read from the kept file afterwards', async () => {
  expect(understood(await load())).toEqual(['forum']);
  expect(understood(await load())).toEqual(['forum']);
  expect(trainings).toBe(1);
  expect(brainFiles()).toHaveLength(1);
});

test('files of the same content are no change', async () => {
  await load();
  utimesSync(join(data, 'places.yaml'), new Date(), new Date());
  writeFileSync(join(data, 'notes.txt'), 'no data');
  await load();
  expect(trainings).toBe(1);
});

test('changed content is trained anew and replaces what was kept', async () => {
  await load();
  const before = brainFiles();
  append('activities/forum.yaml', '# a remark\n');
  await load();
  expect(trainings).toBe(2);
  expect(brainFiles()).toHaveLength(1);
  expect(brainFiles()).not.toEqual(before);
});

test('faults come back, and nothing is kept of a faulty folder', async () => {
  append('activities/forum.yaml', 'colour: blue\n');
  const result = await load();
  expect(result).toMatchObject({ ok: false, faults: [{ file: 'activities/forum.yaml' }] });
  expect(brainFiles()).toEqual([]);
});

test('a faulty change leaves the brain before it in place', async () => {
  await load();
  append('activities/forum.yaml', 'colour: blue\n');
  expect((await load()).ok).toBe(false);
  expect(brainFiles()).toHaveLength(1);
});

test.each([
  ['empty', ''],
  ['half', 'half of a file'],
])('a kept file that is %s is made again', async (_, text) => {
  await load();
  for (const name of brainFiles()) writeFileSync(join(kept, name), text);
  expect(understood(await load())).toEqual(['forum']);
  expect(trainings).toBe(2);
});

test('what another process is writing aside is left alone', async () => {
  const aside = join(kept, 'x.brain.4711');
  writeFileSync(aside, '');
  await load();
  expect(existsSync(aside)).toBe(true);
});

test('training that leaves no file is told with what to do', async () => {
  const prepare = async () => [];
  await expect(loadBrain(data, { folder: kept, prepare })).rejects.toThrow(/check that the program may write/);
});
