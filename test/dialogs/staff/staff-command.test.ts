import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createStaff, type Staff } from '../../../dialogs/staff/staff.js';
import { staffCommand } from '../../../dialogs/staff/staff-command.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { TEST_KEY } from '../../support/server.js';
import { joinStaff, PASSWORD, QUICK_HASH } from '../../support/staff.js';

let store: Store;
let staff: Staff;

beforeEach(async () => {
  store = await openSqliteStore({ path: IN_MEMORY });
  const clock = () => new Date('2026-02-10T09:00:00Z');
  staff = createStaff({ store, clock, tokenKeys: [TEST_KEY], hash: QUICK_HASH });
});
afterEach(() => store.close());

const run = (...args: string[]) =>
  staffCommand(args, { accounts: staff.accounts, base: 'https://assistant.example/help', language: 'fr' });
const codeIn = (text: string) => /code=([\w-]+)$/.exec(text)?.[1] ?? '';

test.each<[string[], object]>([
  [['Amina Diallo', 'amina@secretariat.example'], { name: 'Amina Diallo', role: 'staff', language: 'fr' }],
  [['Amina', 'Diallo', '<Amina@Secretariat.example>'], { name: 'Amina Diallo', address: 'amina@secretariat.example' }],
  [['amina@secretariat.example', '--admin', '--lang', 'ar'], { name: 'amina', role: 'administrator', language: 'ar' }],
])('invite %j makes an account, and a link that opens once', async (args, expected) => {
  const { done, text } = await run('invite', ...args);
  expect(done).toBe(true);
  expect(text).toContain('https://assistant.example/help/staff/join?code=');
  expect(text).toContain('2026-02-13 09:00 UTC');
  expect(await store.staffAccounts()).toMatchObject([expected]);
  expect((await staff.accounts.join(codeIn(text), PASSWORD)).kind).toBe('joined');
});

test('reset and remove find a person by name or address, and end what was open', async () => {
  const account = await joinStaff(staff, 'Amina');
  const { token } = await staff.enter(account, { agent: '' });
  const reset = await run('reset', 'AMINA');
  expect(reset.done).toBe(true);
  expect(await staff.sessions.memberOf(token)).toBeUndefined();
  expect(await staff.accounts.join(codeIn(reset.text), PASSWORD)).toMatchObject({ kind: 'joined' });
  expect((await run('remove', 'amina@secretariat.example')).done).toBe(true);
  expect(await staff.isThere()).toBe(false);
  expect((await run('remove', 'amina')).done).toBe(false);
  expect((await run('reset', 'amina')).text).toContain('Invite this address');
});

test('who was removed comes back by an invitation, without the old password', async () => {
  const before = await joinStaff(staff, 'Amina');
  await run('remove', 'amina');
  const { text } = await run('invite', 'Amina', 'amina@secretariat.example', '--admin');
  const signIn = () => staff.signIn({ address: before.address, password: PASSWORD }, { network: '192.0.2.1' });
  expect(await signIn()).toEqual({ kind: 'refused' });
  expect(await staff.accounts.join(codeIn(text), PASSWORD)).toMatchObject({
    kind: 'joined',
    account: { id: before.id, role: 'administrator' },
  });
  expect(await signIn()).toMatchObject({ kind: 'signed-in' });
});

test('list says who can sign in, and shows no secret', async () => {
  expect((await run('list')).text).toBe('Nobody has been invited to the desk yet.');
  await joinStaff(staff, 'Amina', 'administrator');
  await run('invite', 'Boris', 'boris@secretariat.example');
  await run('invite', 'Carla', 'carla@secretariat.example');
  await run('remove', 'Carla');
  expect((await run('list')).text.split('\n').map((line) => line.replace(/ {2,}/g, ' | '))).toEqual([
    'amina@secretariat.example | Amina | administrator | can sign in',
    'boris@secretariat.example | Boris | staff | invited, has not signed in yet',
    'carla@secretariat.example | Carla | staff | removed 2026-02-10',
  ]);
});

test.each<[string[], string]>([
  [[], 'What shall be done'],
  [['promote', 'Amina'], 'What shall be done'],
  [['invite'], 'A mail address is needed'],
  [['invite', 'Amina', 'amina@@secretariat'], 'A mail address is needed'],
  [['invite', 'a@b.example', '--lang', 'de'], '--lang de'],
  [['invite', 'a@b.example', '--boss'], '--boss'],
  [['invite', 'Amina', 'amina@secretariat.example'], 'has an account'],
  [['reset', 'Nobody'], 'Nobody at the desk is called "Nobody"'],
  [['reset'], 'Give a name'],
])('%j changes nothing and says how it is meant', async (args, text) => {
  const before = await joinStaff(staff, 'Amina');
  const result = await run(...args);
  expect(result.done).toBe(false);
  expect(result.text).toContain(text);
  expect(result.text).toContain('Usage: npm run staff -- invite');
  expect(await store.staffAccounts()).toEqual([before]);
});
