import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAssistant } from '../../../dialogs/assistant.js';
import { createDeviceMark } from '../../../dialogs/staff/device-mark.js';
import type { PasswordHash } from '../../../dialogs/staff/password-hash.js';
import { createStaff, type Staff } from '../../../dialogs/staff/staff.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { realBrain } from '../../support/brain.js';
import { joinStaff, PASSWORD, QUICK_HASH } from '../../support/staff.js';

const KEY = new Uint8Array(32).fill(7);
const brain = realBrain();
const NETWORK = { network: '192.0.2.1' };
const clock = () => new Date('2026-02-10T09:00:00Z');

let store: Store;
let staff: Staff;
/** What the slow hash was asked to compare, `known` or `none`. */
let work: string[];

const counting: PasswordHash = {
  ...QUICK_HASH,
  matches: (password, hash) => {
    work.push(hash === undefined ? 'none' : 'known');
    return QUICK_HASH.matches(password, hash);
  },
};

beforeEach(async () => {
  work = [];
  store = await openSqliteStore({ path: IN_MEMORY });
  staff = createStaff({ store, clock, tokenKeys: [KEY], hash: counting });
});
afterEach(() => store.close());

describe('proving a password', () => {
  test('costs the same work for who has an account and who has none', async () => {
    await joinStaff(staff, 'Amina');
    await joinStaff(staff, 'Boris');
    await staff.accounts.remove('boris@secretariat.example');
    for (const name of ['amina', 'nobody', 'boris']) {
      const given = { address: `${name}@secretariat.example`, password: 'wrong' };
      expect(await staff.signIn(given, NETWORK)).toEqual({ kind: 'refused' });
    }
    expect(work).toEqual(['known', 'none', 'none']);
  });

  test('of guesses sent at once five are looked at', async () => {
    await joinStaff(staff, 'Amina');
    const guesses = Array.from({ length: 100 }, (_, index) => `guess ${index}`);
    const given = (password: string) => ({ address: 'amina@secretariat.example', password });
    await Promise.all(guesses.map((password) => staff.signIn(given(password), NETWORK)));
    expect(work).toHaveLength(5);
  });

  test('guesses at many accounts from one place are held too', async () => {
    const guess = (index: number) =>
      staff.signIn({ address: `person${index}@secretariat.example`, password: 'Winter2026!!' }, NETWORK);
    const kinds = (await Promise.all(Array.from({ length: 60 }, (_, index) => guess(index)))).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(40);
  });

  test('signing in at last clears the account’s count, and not the place’s', async () => {
    await joinStaff(staff, 'Amina');
    const sign = (password: string) => staff.signIn({ address: 'amina@secretariat.example', password }, NETWORK);
    for (let round = 0; round < 8; round += 1) {
      for (let guess = 0; guess < 4; guess += 1) await sign('wrong');
      expect(await sign(PASSWORD)).toMatchObject({ kind: 'signed-in' });
    }
    expect(await sign(PASSWORD)).toMatchObject({ kind: 'wait' });
  });

  test('while too many wait nobody is looked at, and it is not counted against them', async () => {
    const account = await joinStaff(staff, 'Amina');
    let isBusy = true;
    const hash: PasswordHash = { ...QUICK_HASH, isBusy: (caller) => isBusy && caller === 'stranger' };
    const busy = createStaff({ store, clock, tokenKeys: [KEY], hash });
    const given = { address: 'amina@secretariat.example', password: PASSWORD };
    for (let tries = 0; tries < 20; tries += 1) {
      expect(await busy.signIn(given, NETWORK)).toEqual({ kind: 'wait', until: '2026-02-10T09:00:15.000Z' });
    }
    const { device } = await staff.enter(account, { agent: '' });
    expect(await busy.signIn(given, { ...NETWORK, device })).toMatchObject({ kind: 'signed-in' });
    const other = { ...given, address: 'bela@secretariat.example' };
    expect(await busy.signIn(other, { ...NETWORK, device })).toMatchObject({ kind: 'wait' });
    isBusy = false;
    expect(await busy.signIn(given, NETWORK)).toMatchObject({ kind: 'signed-in' });
  });

  test('hashes anew where costs have been raised', async () => {
    const account = await joinStaff(staff, 'Amina');
    const outdated: PasswordHash = { ...QUICK_HASH, isOutdated: () => true };
    const later = createStaff({ store, clock, tokenKeys: [KEY], hash: outdated });
    const { token } = await later.enter(account, { agent: '' });
    expect(await later.signIn({ address: account.address, password: PASSWORD }, NETWORK)).toMatchObject({
      kind: 'signed-in',
    });
    expect((await store.staffAccount(account.id))?.passwordHash).not.toBe(account.passwordHash);
    expect(await later.sessions.memberOf(token)).toBeDefined();
  });
});

test('the mark of a browser is of one address, and of our keys', () => {
  const [old, now] = [createDeviceMark([KEY]), createDeviceMark([new Uint8Array(32).fill(8), KEY])];
  const mark = old.make('amina@secretariat.example');
  expect(now.check(mark, 'amina@secretariat.example')).toBe(mark);
  expect(now.check(mark, 'boris@secretariat.example')).toBeUndefined();
  expect(createDeviceMark([new Uint8Array(32)]).check(mark, 'amina@secretariat.example')).toBeUndefined();
  for (const wrong of [undefined, '', mark.slice(1), `${mark}x`, mark.replace('.', '..')]) {
    expect(now.check(wrong, 'amina@secretariat.example')).toBeUndefined();
  }
});

test('a person’s answer is promised while somebody is invited to the desk, from one message to the next', async () => {
  const gates = { floor: 0.3, gap: 0.05 };
  const parts = { brain, store, clock, gates, mailAddress: 'office@secretariat.example' };
  const assistant = createAssistant({ ...parts, canPromise: staff.isThere });
  let count = 0;
  const asks = async () => {
    count += 1;
    const { reply } = await assistant.handle({
      channel: 'chat',
      conversationId: `c${count}`,
      messageId: 'm1',
      text: 'I want to talk to a human',
      languageHint: 'en',
    });
    return reply.includes('office@secretariat.example') ? 'write there' : 'promised';
  };
  expect(await asks()).toBe('write there');
  await joinStaff(staff, 'Amina');
  expect(await asks()).toBe('promised');
  await staff.accounts.remove('amina@secretariat.example');
  expect(await asks()).toBe('write there');
});
