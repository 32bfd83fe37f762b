import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadOrMakeTokenKeys, TOKEN_KEYS_FILE } from '../../dialogs/token-keys.js';

let folder: string;
let dataDir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'));
  dataDir = join(folder, 'data');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = async () => (await loadOrMakeTokenKeys(dataDir)).map((key) => Buffer.from(key.reveal()).toString('hex'));

test('a key of 32 bytes is made once, kept, and readable by its owner only', async () => {
  const [made, ...more] = await bytes();
  expect(made).toMatch(/^[0-9a-f]{64}$/);
  expect(more).toEqual([]);
  expect(await bytes()).toEqual([made]);
  expect(readdirSync(dataDir)).toEqual([TOKEN_KEYS_FILE]);
  if (process.platform !== 'win32') expect(statSync(join(dataDir, TOKEN_KEYS_FILE)).mode & 0o777).toBe(0o600);
});

test('programs that start together have the same key', async () => {
  const all = await Promise.all(Array.from({ length: 60 }, bytes));
  expect(new Set(all.flat()).size).toBe(1);
  expect(readdirSync(dataDir)).toEqual([TOKEN_KEYS_FILE]);
});

test('a second key may be put before the first', async () => {
  const [old] = await bytes();
  const path = join(dataDir, TOKEN_KEYS_FILE);
  writeFileSync(path, `${Buffer.alloc(32, 7).toString('base64')},${readFileSync(path, 'utf8')}`);
  expect(await bytes()).toEqual(['07'.repeat(32), old]);
});

test.each(['', 'too short', 'c2hvcnQ='])(
  'a damaged file (%j) is an error that says what to do, not a new key',
  async (text) => {
    await bytes();
    writeFileSync(join(dataDir, TOKEN_KEYS_FILE), text);
    await expect(bytes()).rejects.toThrow(/damaged.*delete it/);
    expect(readFileSync(join(dataDir, TOKEN_KEYS_FILE), 'utf8')).toBe(text);
  },
);
