import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRequireStaff, type RequireStaff } from '../../../bot/desk/require-staff.js';
import { createAddresses } from '../../../bot/http/addresses.js';
import { createStaff, type Staff } from '../../../dialogs/staff/staff.js';
import { IN_MEMORY, openSqliteStore } from '../../../dialogs/store/sqlite-store.js';
import type { Store } from '../../../dialogs/store/store.js';
import { TEST_KEY } from '../../support/server.js';
import { joinStaff, QUICK_HASH } from '../../support/staff.js';

const HOUR = 3_600_000;
const BASE = 'https://assistant.example/help';
const ORIGIN = 'https://assistant.example';
const addresses = createAddresses({ publicUrl: BASE, trustedProxies: [], allowedOrigins: ['https://partner.example'] });

let store: Store;
let now: number;
let staff: Staff;
let requireStaff: RequireStaff;

beforeEach(async () => {
  now = Date.parse('2026-02-10T09:00:00Z');
  store = await openSqliteStore({ path: IN_MEMORY });
  staff = createStaff({ store, clock: () => new Date(now), tokenKeys: [TEST_KEY], hash: QUICK_HASH });
  requireStaff = createRequireStaff(staff, addresses);
});
afterEach(() => store.close());

function request(token: string | undefined, method = 'GET', headers: Record<string, string> = {}): IncomingMessage {
  const cookie = token === undefined ? {} : { cookie: `other=1; __Host-wsis_staff_session=${token}` };
  const socket = { remoteAddress: '127.0.0.1' };
  return {
    method,
    headers: { host: 'assistant.example', ...cookie, ...headers },
    socket,
  } as unknown as IncomingMessage;
}

async function signedIn(name: string, role: 'staff' | 'administrator' = 'staff') {
  const account = await joinStaff(staff, name, role);
  return { account, token: await staff.sessions.open(account, 'Browser/1') };
}

describe('who is signed in', () => {
  test('is told by the cookie, as the account is now', async () => {
    const { account, token } = await signedIn('Amina');
    await staff.accounts.setLanguage(account.id, 'fr');
    expect((await requireStaff(request(token))).account).toMatchObject({ id: account.id, language: 'fr' });
  });

  test.each([undefined, '', 'x', 'A'.repeat(43)])('a request with the token %j is nobody’s', async (token) => {
    await signedIn('Amina');
    await expect(requireStaff(request(token))).rejects.toMatchObject({ status: 401, code: 'NotSignedIn' });
  });

  test('a cookie without __Host- counts for nothing over https: a neighbour could have set it', async () => {
    const { token } = await signedIn('Amina');
    const planted = request(undefined, 'GET', { cookie: `wsis_staff_session=${token}` });
    await expect(requireStaff(planted)).rejects.toMatchObject({ status: 401 });
  });

  test('only an administrator may what is an administrator’s', async () => {
    const [one, other] = [await signedIn('Amina'), await signedIn('Boris', 'administrator')];
    await expect(requireStaff(request(one.token), 'administrator')).rejects.toMatchObject({
      status: 403,
      code: 'NotAllowed',
    });
    expect((await requireStaff(request(other.token), 'administrator')).account.id).toBe(other.account.id);
    expect((await requireStaff(request(other.token), 'staff')).account.id).toBe(other.account.id);
  });
});

describe('a session is over', () => {
  test.each<[string, (address: string, id: string, sessionId: string) => Promise<unknown>]>([
    ['after a reset', (address) => staff.accounts.reset(address)],
    ['when the account is disabled', (address) => staff.accounts.remove(address)],
    ['after signing out everywhere', (_, id) => staff.accounts.endSessions(id)],
    ['after signing out', (_, id, sessionId) => staff.sessions.end(id, sessionId)],
  ])('%s, at once', async (_, end) => {
    const { account, token } = await signedIn('Amina');
    const { session } = await requireStaff(request(token));
    await end(account.address, account.id, session.id);
    await expect(requireStaff(request(token))).rejects.toMatchObject({ status: 401 });
  });

  test('after 12 hours without use', async () => {
    const { token } = await signedIn('Amina');
    for (let used = 0; used < 3; used += 1) {
      now += 11 * HOUR;
      await requireStaff(request(token));
    }
    now += 12 * HOUR;
    await expect(requireStaff(request(token))).rejects.toMatchObject({ status: 401 });
  });

  test('after seven days, used or not', async () => {
    const { token } = await signedIn('Amina');
    for (let hours = 0; hours < 160; hours += 8) {
      await requireStaff(request(token));
      now += 8 * HOUR;
    }
    now += 8 * HOUR;
    await expect(requireStaff(request(token))).rejects.toMatchObject({ status: 401 });
  });
});

describe('a request that changes something', () => {
  const OWN = { 'sec-fetch-site': 'same-origin', origin: ORIGIN };

  test.each<[string, Record<string, string>]>([
    ['of our own page', OWN],
    ['of an older browser, which names its origin', { origin: ORIGIN }],
  ])('%s is taken', async (_, headers) => {
    const { account, token } = await signedIn('Amina');
    expect((await requireStaff(request(token, 'POST', headers))).account.id).toBe(account.id);
  });

  test.each<[string, Record<string, string>]>([
    ['of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['of a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://other.assistant.example' }],
    ['of a site that may embed the chat', { origin: 'https://partner.example' }],
    ['of an older browser on another site', { origin: 'https://evil.example' }],
    ['of a page without origin', { origin: 'null' }],
    ['that names no origin', {}],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }],
  ])('%s is refused', async (_, headers) => {
    const { token } = await signedIn('Amina');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      await expect(requireStaff(request(token, method, headers))).rejects.toMatchObject({
        status: 403,
        code: 'CrossSite',
      });
    }
  });
});
