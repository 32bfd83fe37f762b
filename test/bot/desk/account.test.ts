import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { accountWords } from '../../../dialogs/desk-words-account.js';
import { type DeskBrowser, deskBrowser } from '../../support/desk-browser.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { joinStaff, PASSWORD } from '../../support/staff.js';

const AMINA = { address: 'amina@secretariat.example', password: PASSWORD };
const NEW = 'a new and better one';
const words = accountWords.en;

let server: TestServer;
let browser: DeskBrowser;

async function signedIn(who = AMINA): Promise<DeskBrowser> {
  const one = deskBrowser(server.url);
  await one.open('/staff/account');
  await one.submit(who);
  await one.open('/staff/account');
  expect(one.location).toBe('/staff/account');
  return one;
}

const isIn = async (one: DeskBrowser) => {
  await one.open('/staff');
  return one.location === '/staff';
};

beforeEach(async () => {
  server = await startTestServer({ clock: () => new Date('2026-02-10T09:00:00Z') });
  await joinStaff(server.staff, 'Amina');
  browser = await signedIn();
});
afterEach(() => server.destroy());

/** The page's forms: language, one for each other session, everywhere, password. */
const LANGUAGE = 0;

describe('one’s own account', () => {
  test('speaks the language that one chooses', async () => {
    await browser.submit({ language: 'ar' }, LANGUAGE);
    expect(browser.html).toContain('<html lang="ar" dir="rtl">');
    expect(browser.html).toContain(accountWords.ar.saved);
  });

  test('a language that is none changes nothing', async () => {
    await browser.submit({ language: 'xx' }, LANGUAGE);
    expect(await server.store.staffByAddress(AMINA.address)).toMatchObject({ language: 'en' });
  });

  test('shows where one is signed in, and signs out there', async () => {
    const other = await signedIn();
    await browser.open('/staff/account');
    expect(browser.html).toContain('Firefox, Windows');
    expect(browser.html).toContain('10 February 2026 at 10:00');
    const [, session = ''] = /name="session" value="([^"]*)"/.exec(browser.html) ?? [];
    await browser.submit({ session }, 1);
    expect([await isIn(browser), await isIn(other)]).toEqual([true, false]);
  });

  test('nobody ends another person’s session', async () => {
    await joinStaff(server.staff, 'Boris');
    const boris = await signedIn({ address: 'boris@secretariat.example', password: PASSWORD });
    const account = await server.store.staffByAddress('boris@secretariat.example');
    const [session] = await server.store.staffSessionsOf(account?.id ?? '');
    await browser.submit({ session: session?.id ?? '' }, LANGUAGE);
    expect(await isIn(boris)).toBe(true);
  });

  test('signs out everywhere', async () => {
    const other = await signedIn();
    await browser.open('/staff/account');
    await browser.submit({ everywhere: '1' }, 2);
    expect(browser.location).toMatch(/^\/staff\/sign-in/);
    expect([await isIn(browser), await isIn(other)]).toEqual([false, false]);
  });

  test('changes the password, stays in here and is out everywhere else', async () => {
    const other = await signedIn();
    const before = browser.cookies.get('wsis_staff_session');
    await browser.open('/staff/account');
    await browser.submit({ old: PASSWORD, password: NEW }, 3);
    expect(browser.html).toContain(words.changed);
    expect(browser.cookies.get('wsis_staff_session')).not.toBe(before);
    expect([await isIn(browser), await isIn(other)]).toEqual([true, false]);
    await signedIn({ ...AMINA, password: NEW });
  });

  test('keeps the password where the old one is wrong, and stops who guesses it at an open session', async () => {
    await browser.submit({ old: 'wrong', password: NEW }, 2);
    expect(browser.html).toContain(words.oldWrong);
    for (let guess = 0; guess < 10; guess += 1) await browser.submit({ old: `guess ${guess}`, password: NEW }, 2);
    expect(browser.status).toBe(429);
    await browser.submit({ old: PASSWORD, password: NEW }, 2);
    expect(browser.status).toBe(429);
  });

  test('does not take a form of another session', async () => {
    const other = await signedIn();
    const [, form = ''] = /name="form" value="([^"]*)"/.exec(other.html) ?? [];
    expect((await browser.post('/staff/account', { form, language: 'ru' })).status).toBe(403);
    expect(await server.store.staffByAddress(AMINA.address)).toMatchObject({ language: 'en' });
  });

  test('a name and a browser of an attacker’s making are shown inert', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const account = await server.store.staffByAddress(AMINA.address);
    if (!account) throw new Error('no account');
    await server.store.changeStaff({ account: { ...account, name: evil, version: account.version + 1 } });
    await browser.open('/staff/account');
    expect(browser.html).toContain('&lt;img src=x');
    expect(browser.html).not.toContain('<img src=x');
  });
});
