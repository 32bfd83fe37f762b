import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { settingsReader, type Texts } from './settings-reader.js';

const { root, read, faultsOf } = settingsReader();
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('where settings come from', () => {
  writeFileSync(join(root, 'port'), '4001\n');
  writeFileSync(join(root, 'empty'), '\n');

  test.each<[string, Texts, string | undefined, number]>([
    ['.env', {}, 'PORT=4000', 4000],
    ['the environment before .env', { PORT: '4002' }, 'PORT=4000', 4002],
    ['.env where the environment has a blank', { PORT: '' }, 'PORT=4000', 4000],
    ['a file', { PORT_FILE: 'port' }, undefined, 4001],
    ['a file named in .env', {}, '# a comment\n\nexport PORT_FILE="port"', 4001],
    ['a file of the environment before .env', { PORT_FILE: join(root, 'port') }, 'PORT=4000', 4001],
    ['the environment before a file of .env', { PORT: '4002' }, 'PORT_FILE=port', 4002],
  ])('%s', (_where, environment, envFile, expected) => {
    expect(read(environment, envFile).port).toBe(expected);
  });

  test.each<[string, Texts, string | undefined, string, RegExp]>([
    ['both ways', { PORT: '1', PORT_FILE: 'port' }, undefined, 'PORT', /both set/],
    ['a missing file', { PORT_FILE: 'none' }, undefined, 'PORT_FILE', /none cannot be read \(ENOENT\)/],
    ['a folder', { PORT_FILE: '.' }, undefined, 'PORT_FILE', /EISDIR/],
    ['an empty file', { PORT_FILE: 'empty' }, undefined, 'PORT_FILE', /is empty/],
    ['a typo in .env', {}, 'STOREURL=sqlite:x', 'STOREURL', /Did you mean STORE_URL\?/],
    ['a typo of a file in .env', {}, 'TOKEN_KEY_FILE=x', 'TOKEN_KEY_FILE', /Did you mean TOKEN_KEYS_FILE\?/],
    ['a stranger in .env', {}, 'SOMETHING_ELSE=1', 'SOMETHING_ELSE', /\.env\.example names every setting/],
    ['a line that is none', {}, 'PORT=1\nhush hush', '.env line 2', /NAME=value/],
  ])('%s is a fault', (_what, environment, envFile, name, words) => {
    const faults = faultsOf(environment, envFile);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.name).toBe(name);
    expect(`${faults[0]?.problem}. ${faults[0]?.remedy}`).toMatch(words);
    expect(JSON.stringify(faults)).not.toContain('hush');
  });

  test('the environment holds the names of other programs, so there they are no fault', () => {
    expect(faultsOf({ STOREURL: 'x', PATH: '/bin', PORTS: '1' })).toEqual([]);
  });
});
