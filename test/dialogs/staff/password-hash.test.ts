import { argon2Sync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createPasswordHash } from '../../../dialogs/staff/password-hash.js';

const LOW = { memory: 8, passes: 1, parallelism: 1 };

describe('a password’s hash', () => {
  test('is of its password alone, with a salt of its own', async () => {
    const hash = createPasswordHash(LOW);
    const [one, two] = [await hash.make('right'), await hash.make('right')];
    expect(one).not.toBe(two);
    expect(await Promise.all([hash.matches('right', one), hash.matches('right', two)])).toEqual([true, true]);
    expect(await Promise.all([hash.matches('wrong', one), hash.matches('', one)])).toEqual([false, false]);
  });

  test('costs what OWASP asks, and says so', async () => {
    const made = await createPasswordHash().make('right');
    expect(made).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await createPasswordHash().matches('right', made)).toBe(true);
  });

  test('is what any Argon2id gives', async () => {
    const made = await createPasswordHash(LOW).make('right');
    const [salt = '', tag = ''] = made.split('$').slice(4);
    const same = argon2Sync('argon2id', {
      message: 'right',
      nonce: Buffer.from(salt, 'base64'),
      memory: 8,
      passes: 1,
      parallelism: 1,
      tagLength: 32,
    });
    expect(Buffer.from(same).toString('base64').replace(/=+$/, '')).toBe(tag);
  });

  test('of lower costs than today’s still matches, and is known as outdated', async () => {
    const old = await createPasswordHash(LOW).make('right');
    const today = createPasswordHash({ ...LOW, passes: 2 });
    expect(await today.matches('right', old)).toBe(true);
    expect([today.isOutdated(old), today.isOutdated(await today.make('right'))]).toEqual([true, false]);
  });

  test.each([undefined, '', 'x', '$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA', '$2b$10$abcdefghijklmnopqrstuv'])(
    'no password matches %j, whatever it is',
    async (hash) => {
      expect(await createPasswordHash(LOW).matches('', hash)).toBe(false);
    },
  );

  test('many at once are all worked through', async () => {
    const hash = createPasswordHash(LOW);
    const making = Array.from({ length: 70 }, (_, index) => hash.make(`password ${index}`));
    expect(hash.isBusy('known')).toBe(true);
    const made = await Promise.all(making);
    expect(hash.isBusy('known')).toBe(false);
    const all = await Promise.all(made.map((one, index) => hash.matches(`password ${index}`, one)));
    expect(all.every(Boolean)).toBe(true);
  });

  test('is at hand for who is known while strangers stand in line', async () => {
    const hash = createPasswordHash({ ...LOW, memory: 1024 });
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    const flood = Array.from({ length: 100 }, () => hash.matches('guess', undefined).then(note('stranger')));
    expect([hash.isBusy('stranger'), hash.isBusy('known')]).toEqual([true, false]);
    const known = [1, 2, 3].map(() => hash.matches('mine', undefined, 'known').then(note('known')));
    await Promise.all([...flood, ...known]);
    // One of the two places is theirs, so that no more than a handful of strangers end before them.
    expect(order.lastIndexOf('known')).toBeLessThan(50);
    expect(order).toHaveLength(103);
    expect(hash.isBusy('stranger')).toBe(false);
  });
});
