import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { faultLines, loadKnowledge, loadKnowledgeOrThrow } from '../../knowledge/load.js';
import { type Watching, watchKnowledge } from '../../knowledge/watch.js';
import { type SampleFiles, sampleFiles, writeSample } from './sample-data.js';

const PRIZES = 'activities/prizes.yaml';

let folder: string;
let inForce: Knowledge;
let watching: Watching;
let told: string[];
let wake: () => void;

/** What the watcher tells next, without waiting by the clock. */
async function next(): Promise<string> {
  while (told.length === 0) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  return told.shift() ?? '';
}

function tell(what: string) {
  told.push(what);
  wake();
}

beforeEach(() => {
  told = [];
  wake = () => {};
  folder = writeSample(sampleFiles());
  inForce = loadKnowledgeOrThrow(folder).knowledge;
  watching = watchKnowledge(folder, () => loadKnowledge(folder), {
    onLoaded: ({ knowledge }) => {
      inForce = knowledge;
      tell('loaded');
    },
    onFaults: (faults) => tell(faultLines(faults, '')),
  });
});

afterEach(() => {
  watching.close();
  rmSync(folder, { recursive: true, force: true });
});

const deadline = () => inForce.facts.get('prizes.2026.deadline')?.deadline?.date;
const write = (files: SampleFiles) => writeSample(files, folder);
const withDeadline = (date: string) => ({ [PRIZES]: sampleFiles()[PRIZES]?.replace('2026-03-15', date) ?? '' });

test('a faulty change leaves the old set in force and is reported; a right one takes effect', async () => {
  const { version } = inForce;
  write(withDeadline('2026-02-30'));
  expect(await next()).toMatch(/^\/activities\/prizes\.yaml:11: .* must exist$/);
  expect([inForce.version, deadline()]).toEqual([version, '2026-03-15']);

  write(withDeadline('2026-03-31'));
  expect(await next()).toBe('loaded');
  expect(deadline()).toBe('2026-03-31');
  expect(inForce.version).not.toBe(version);
});

test('several files changed at once are one change', async () => {
  write({ ...withDeadline('2026-04-30'), 'sources/L2026.yaml': 'id: L2026\n' });
  write({ 'sources/L2026.yaml': sampleFiles()['sources/L2025.yaml']?.replace('L2025', 'L2026') ?? '' });
  expect(await next()).toBe('loaded');
  expect(told).toEqual([]);
  expect(deadline()).toBe('2026-04-30');
  expect([...inForce.sources.keys()]).toEqual(['L2019', 'L2025', 'L2026']);
});

test('a file put in the place of another, as many editors save, time and again', async () => {
  for (const day of ['2026-04-01', '2026-04-02', '2026-04-03']) {
    write({ 'activities/.prizes.new': withDeadline(day)[PRIZES] ?? '' });
    renameSync(join(folder, 'activities/.prizes.new'), join(folder, PRIZES));
    expect(await next()).toBe('loaded');
    expect(deadline()).toBe(day);
  }
});

test('a file removed and put back', async () => {
  rmSync(join(folder, 'sources/L2025.yaml'));
  expect(await next()).toContain('/activities/prizes.yaml:9: unknown source "L2025"');
  expect(deadline()).toBe('2026-03-15');
  write({ 'sources/L2025.yaml': sampleFiles()['sources/L2025.yaml'] ?? '' });
  expect(await next()).toBe('loaded');
});

test('what cannot be read at all is told, and the watcher goes on', async () => {
  rmSync(join(folder, 'places.yaml'));
  mkdirSync(join(folder, 'places.yaml'));
  expect(await next()).toContain('EISDIR');
  rmSync(join(folder, 'places.yaml'), { recursive: true });
  writeFileSync(join(folder, 'places.yaml'), sampleFiles()['places.yaml'] ?? '');
  expect(await next()).toBe('loaded');
});

test('the folder itself replaced, as a check-out may do', async () => {
  renameSync(folder, `${folder}-old`);
  expect(await next()).toContain('the file is missing or empty');
  write({ ...sampleFiles(), ...withDeadline('2026-06-01') });
  expect(await next()).toBe('loaded');
  expect(deadline()).toBe('2026-06-01');
  write(withDeadline('2026-06-02'));
  expect(await next()).toBe('loaded');
  expect(deadline()).toBe('2026-06-02');
  rmSync(`${folder}-old`, { recursive: true });
});
