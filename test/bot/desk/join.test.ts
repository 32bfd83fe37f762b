import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { signInWords } from '../../../dialogs/desk-words-sign-in.js';
import type { Language } from '../../../knowledge/language.js';
import { type DeskBrowser, deskBrowser } from '../../support/desk-browser.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { joinStaff, PASSWORD } from '../../support/staff.js';

const HOUR = 3_600_000;
const words = signInWords.en;
const PERSON = { name: 'Amina', address: 'amina@secretariat.example', role: 'staff', language: 'en' } as const;

let server: TestServer;
let now: number;
let browser: DeskBrowser;

beforeEach(async () => {
  now = Date.parse('2026-02-10T09:00:00Z');
  server = await startTestServer({ clock: () => new Date(now) });
  browser = deskBrowser(server.url);
});
afterEach(() => server.destroy());

const opened = (code: string, language: Language = 'en') => browser.open(`/staff/join?lang=${language}&code=${code}`);

async function invited(): Promise<string> {
  const result = await server.staff.accounts.invite(PERSON);
  if (result.kind !== 'invited') throw new Error(result.kind);
  return result.code;
}

describe('an invitation', () => {
  test('is a page with a button: opening it, however often, uses nothing up', async () => {
    const code = await invited();
    // Scanners of mail press links, and some follow every form that is a link.
    for (let opens = 0; opens < 3; opens += 1) await opened(code);
    expect(browser.html).toContain('Welcome, Amina');
    await browser.submit({ password: PASSWORD });
    expect(browser.location).toBe('/staff');
    expect(browser.html).toContain('Amina');
  });

  test('is used once', async () => {
    const code = await invited();
    await opened(code);
    const late = deskBrowser(server.url);
    await late.open(`/staff/join?lang=en&code=${code}`);
    await browser.submit({ password: PASSWORD });
    await late.submit({ password: 'another good password' });
    expect(late.html).toContain(words.badCode);
    expect(late.cookies.has('wsis_staff_session')).toBe(false);
    await opened(code);
    await late.open(`/staff/join?lang=en&code=${code}`);
    expect(late.html).toContain(words.badCode);
  });

  test('of two people who press the button at once, one comes in', async () => {
    const code = await invited();
    const all = Array.from({ length: 8 }, (_, index) => `password number ${index}`);
    const results = await Promise.all(all.map((password) => server.staff.accounts.join(code, password)));
    expect(results.filter(({ kind }) => kind === 'joined')).toHaveLength(1);
  });

  test('may be typed, in small letters and without hyphens', async () => {
    const code = await invited();
    await browser.open('/staff/join?lang=en');
    await opened(code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l'));
    expect(browser.html).toContain('Welcome, Amina');
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      'three days later',
      async () => {
        now += 72 * HOUR;
      },
    ],
    ['when the person was removed', () => server.staff.accounts.remove(PERSON.address)],
    ['when a newer one was made', () => server.staff.accounts.reset(PERSON.address)],
  ])('is worth nothing %s', async (_, happens) => {
    const code = await invited();
    await opened(code);
    await happens();
    await browser.submit({ password: PASSWORD });
    expect(browser.html).toContain(words.badCode);
    expect(browser.cookies.has('wsis_staff_session')).toBe(false);
  });

  test.each([
    ['eleven chars', 'x'.repeat(11), words.tooShort],
    ['eleven wide characters', '字'.repeat(11), words.tooShort],
    ['too long', 'long and good '.repeat(20), words.tooLong],
    ['a common one', 'Password 1234', words.tooCommon],
    ['the same over and over', 'abcabcabcabcabc', words.tooCommon],
    ['a row', '0123456789012345', words.tooCommon],
    ['one’s own address', 'amina@secretariat.example', words.tooCommon],
    ['one’s own name', 'Amina Amina 12', words.tooCommon],
  ])('asks for another password than %s, and keeps the code', async (_, password, fault) => {
    await opened(await invited());
    await browser.submit({ password });
    expect(browser.status).toBe(422);
    expect(browser.html).toContain(fault);
    await browser.submit({ password: PASSWORD });
    expect(browser.location).toBe('/staff');
  });

  test.each(['twelve chars', '密码可以是任何语言的文字十二', 'слон ест красную кашу', 'كلمة المرور الطويلة جدا'])(
    'takes %s',
    async (password) => {
      await opened(await invited());
      await browser.submit({ password });
      expect(browser.location).toBe('/staff');
    },
  );

  test('codes cannot be tried for long from one place', async () => {
    await opened(await invited());
    const [, form = ''] = /name="form" value="([^"]*)"/.exec(browser.html) ?? [];
    const statuses: number[] = [];
    for (let tries = 0; tries < 41; tries += 1) {
      statuses.push((await browser.post('/staff/join', { form, code: 'WRONG', password: PASSWORD })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('the first account', () => {
  test('is an administrator’s, made with the code of the first start', async () => {
    const first = await server.staff.accounts.firstCode();
    await opened(first?.code ?? '', 'fr');
    await browser.submit({ name: 'Boris', address: 'Boris@Secretariat.example', password: PASSWORD });
    expect(browser.location).toBe('/staff');
    expect(await server.store.staffAccounts()).toMatchObject([
      { name: 'Boris', address: 'boris@secretariat.example', role: 'administrator', language: 'fr', epoch: 2 },
    ]);
    expect(await server.staff.accounts.firstCode()).toBeUndefined();
  });

  test('is made once, and not when somebody was invited meanwhile', async () => {
    const first = await server.staff.accounts.firstCode();
    await opened(first?.code ?? '');
    await joinStaff(server.staff, 'Carla');
    await browser.submit({ name: 'Boris', address: 'boris@secretariat.example', password: PASSWORD });
    expect(browser.html).toContain(words.badCode);
    expect(await server.store.staffAccounts()).toHaveLength(1);
  });

  test('a code of an invitation makes no administrator', async () => {
    const code = await invited();
    await opened(code);
    await browser.submit({ name: 'Mallory', address: 'mallory@evil.example', password: PASSWORD });
    expect(browser.html).toContain(words.badCode);
    expect(await server.store.staffAccounts()).toMatchObject([{ name: 'Amina', role: 'staff' }]);
  });

  test.each([
    [{ name: ' ', address: 'boris@secretariat.example' }, words.nameMissing],
    [{ name: 'Boris', address: 'boris at home' }, words.addressBad],
  ])('needs %j mended, keeping what was typed', async (fields, fault) => {
    const first = await server.staff.accounts.firstCode();
    await opened(first?.code ?? '');
    await browser.submit({ ...fields, password: PASSWORD });
    expect(browser.status).toBe(422);
    expect(browser.html).toContain(fault);
    expect(browser.html).toContain(`value="${fields.address}"`);
  });
});

describe('after a reset', () => {
  test('neither the old password nor an open session lets anybody in, the new password does', async () => {
    await joinStaff(server.staff, 'Amina');
    await browser.open('/staff/sign-in?lang=en');
    await browser.submit({ address: PERSON.address, password: PASSWORD });
    const reset = await server.staff.accounts.reset(PERSON.address);
    await browser.open('/staff');
    expect(browser.location).toMatch(/^\/staff\/sign-in/);
    await browser.submit({ address: PERSON.address, password: PASSWORD });
    expect(browser.status).toBe(403);
    await opened(reset?.code ?? '');
    await browser.submit({ password: 'a new and better one' });
    expect(browser.location).toBe('/staff');
  });
});
