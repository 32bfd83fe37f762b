import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { messageList } from '../../../mail/try/message-list.js';

const NOW = '2026-02-10T10:00:00+01:00';
const folder = mkdtempSync(join(tmpdir(), 'message-list-'));

function manifest(...lines: readonly unknown[]): string {
  const path = join(folder, 'manifest.jsonl');
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

describe('the order and the times', () => {
  test('are those of the command line, with the times of the manifest however it names a file', () => {
    const path = manifest({ file: 'a.eml', now: NOW }, { file: join(folder, 'b.eml'), now: NOW }, { file: 'c.eml' });
    const named = ['b.eml', 'a.eml', 'c.eml', 'd.eml'].map((name) => join(folder, name));
    const list = messageList(named, path);
    expect(list.map(({ file }) => file)).toEqual(named);
    expect(list.map(({ now }) => now?.toISOString())).toEqual([
      '2026-02-10T09:00:00.000Z',
      '2026-02-10T09:00:00.000Z',
      undefined,
      undefined,
    ]);
  });

  test('are those of the manifest where no file is named; paths start at its folder', () => {
    const list = messageList([], manifest({ file: 'in/a.eml', now: NOW }, { file: 'b.eml' }));
    expect(list.map(({ path }) => path)).toEqual([join(folder, 'in', 'a.eml'), join(folder, 'b.eml')]);
  });

  test('of two files with one name each keeps its own', () => {
    const path = manifest(
      { file: 'x/a.eml', now: '2026-01-01T00:00:00Z' },
      { file: 'y/a.eml', now: '2026-02-01T00:00:00Z' },
    );
    const list = messageList([join(folder, 'y', 'a.eml'), join(folder, 'x', 'a.eml')], path);
    expect(list.map(({ now }) => now?.getUTCMonth())).toEqual([1, 0]);
    expect(list.map(({ name }) => name)).toEqual(['a', 'a-2']);
  });
});

test.each([['not JSON'], [{ now: NOW }], [{ file: 'a.eml', now: 'tomorrow' }]])(
  'a manifest with the line %j is refused with its number',
  (line) => {
    expect(() => messageList([], manifest({ file: 'ok.eml' }, line))).toThrow(/line 2/);
  },
);
