import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { understanding } from './understanding.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'intents-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

const WHEN = ['when is it', 'when does it begin', 'tell me when', 'when please'];
const WHERE = ['where is it', 'where does it take place', 'tell me where', 'where please'];
const TRAIN = [...WHEN.map((text) => ({ text, intent: 'dates' })), ...WHERE.map((text) => ({ text, intent: 'place' }))];
const TEST = [
  { text: 'when then', intent: 'dates' },
  { text: 'where then', intent: 'place' },
];

async function lastLine(train: readonly unknown[], asked: readonly unknown[], more: readonly string[] = []) {
  const lines: string[] = [];
  const files = ['--train', file('train.jsonl', train), '--test', file('test.jsonl', asked)];
  await understanding([...files, ...more], (line) => lines.push(line));
  return { earlier: lines.slice(0, -1), figures: JSON.parse(lines.at(-1) ?? '') as Record<string, number | null> };
}

test('the last line holds the figures of ours, those of nlp.js stand before it', async () => {
  const { earlier, figures } = await lastLine(TRAIN, TEST);
  expect(Object.keys(figures)).toEqual([
    'accuracy',
    'macro_f1',
    'auroc',
    'oos_recall_at_3',
    'train_s',
    'median_ms',
    'p99_ms',
  ]);
  expect(figures).toMatchObject({ accuracy: 100, macro_f1: 100, auroc: null, oos_recall_at_3: null });
  expect(earlier.map((line) => line.split(':')[0])).toEqual([
    'understanding nlp.js',
    expect.stringMatching(/^understanding ours/),
  ]);
});

test('lines without an intent are what is outside; a set to validate on is taken', async () => {
  const outside = { text: 'zebras graze nearby', intent: null };
  const { figures } = await lastLine([...TRAIN, outside], [...TEST, outside], ['--val', file('val.jsonl', TEST)]);
  expect(figures).toMatchObject({ accuracy: 100, auroc: 100, oos_recall_at_3: 100 });
});

test.each([
  ['no JSON', 'when', /test\.jsonl:1: this is no JSON/],
  ['no text', { intent: 'dates' }, /test\.jsonl:1: "text" must be a text/],
  ['an intent that is a number', { text: 'when', intent: 1 }, /test\.jsonl:1: "intent" must be/],
])('a line with %s is named with file and line', async (_, line, message) => {
  await expect(lastLine(TRAIN, [line])).rejects.toThrow(message);
});

test('one file without the other is a fault', async () => {
  await expect(understanding(['--test', file('test.jsonl', TEST)])).rejects.toThrow(/needs both/);
});
