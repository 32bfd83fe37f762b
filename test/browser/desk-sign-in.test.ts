import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { accountWords } from '../../dialogs/desk-words-account.js';
import { signInWords } from '../../dialogs/desk-words-sign-in.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { accessibilityFaults, openBrowser, picture } from '../support/browser.js';
import { findChromium } from '../support/chromium.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { joinStaff, PASSWORD } from '../support/staff.js';

const PHONE = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
// On a busy machine some take longer than the usual five seconds.
jest.setTimeout(120_000);

const withBrowser = findChromium() === undefined ? describe.skip : describe;

let browser: Browser;
let server: TestServer;
let contexts: BrowserContext[] = [];

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  contexts.push(context);
  return context.newPage();
}

async function code(name: string, language: Language): Promise<string> {
  const address = `person-${language}@secretariat.example`;
  const result = await server.staff.accounts.invite({ name, address, role: 'administrator', language });
  return result.kind === 'invited' ? result.code : '';
}

withBrowser('staff in a browser', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    server = await startTestServer();
    await joinStaff(server.staff, 'Amina');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.destroy();
  });
  beforeEach(() => {
    contexts = [];
  });
  afterEach(() => Promise.all(contexts.map((context) => context.close())));

  test('an invitation, the desk, the account, out and in again, by keyboard alone', async () => {
    const page = await newPage();
    const type = (text: string) => page.keyboard.type(text);
    const press = (key: string) => page.keyboard.press(key);
    const address = 'boris@secretariat.example';
    const boris = await server.staff.accounts.invite({ name: 'Boris', address, role: 'staff', language: 'en' });
    await page.goto(`${server.url}/staff/join?lang=en&code=${boris.kind === 'invited' ? boris.code : ''}`);
    await page.getByLabel(signInWords.en.newPassword).focus();
    await type(PASSWORD);
    await press('Enter');
    await page.waitForURL(/\/staff$/);
    await page.getByRole('link', { name: 'Boris' }).focus();
    await press('Enter');
    await page.waitForURL(/\/staff\/account$/);
    await page.getByRole('button', { name: accountWords.en.signOut, exact: true }).focus();
    await press('Enter');
    await page.getByText(signInWords.en.signedOut).waitFor();
    // The address has the focus already.
    await type(address);
    await press('Tab');
    await type(PASSWORD);
    await press('Enter');
    await page.waitForURL(/\/staff$/);
  });

  test('a wrong password is said, and the field is where one types next', async () => {
    const page = await newPage();
    await page.goto(`${server.url}/staff?lang=en`);
    await page.getByLabel(signInWords.en.address).fill('amina@secretariat.example');
    await page.getByLabel(signInWords.en.password, { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').textContent()).toBe(signInWords.en.refused);
    expect(await page.evaluate('document.activeElement.id')).toBe('password');
    expect(await page.getByLabel(signInWords.en.password, { exact: true }).getAttribute('aria-describedby')).toBe(
      'notice',
    );
  });

  test('the back button shows nothing to who has signed out', async () => {
    const page = await newPage();
    await page.goto(`${server.url}/staff/sign-in?lang=en`);
    await page.getByLabel(signInWords.en.address).fill('amina@secretariat.example');
    await page.getByLabel(signInWords.en.password, { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Amina' }).click();
    await page.getByRole('button', { name: accountWords.en.signOut, exact: true }).click();
    await page.goBack();
    await page.waitForURL(/\/staff\/sign-in/);
  });

  /** Keeps a picture, and checks what people with disabilities and with phones need. */
  async function look(page: Page, name: string): Promise<void> {
    await picture(page, `desk-${name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  }

  async function send(page: Page, password: string): Promise<void> {
    await page.locator('#password').fill(password);
    await page.locator('main button').click();
  }

  test.each(LANGUAGES)('in %s every page fits a phone, and axe finds nothing', async (language) => {
    const page = await newPage(PHONE);
    await page.goto(`${server.url}/staff/sign-in?lang=${language}`);
    await page.locator('#address').fill(`nobody-${language}@secretariat.example`);
    await send(page, 'wrong');
    await look(page, `${language}-sign-in`);
    const invited = await code(language === 'ar' ? 'أمينة' : 'Amina Diallo', language);
    await page.goto(`${server.url}/staff/join?lang=${language}&code=${invited}`);
    await send(page, 'short');
    await look(page, `${language}-join`);
    await send(page, PASSWORD);
    await page.goto(`${server.url}/staff/account`);
    await look(page, `${language}-account`);
    await page.goto(`${server.url}/staff/people`);
    await page.locator('summary').first().click();
    await page.locator('#name').fill('Boris');
    await page.locator('#address').fill(`boris-${language}@secretariat.example`);
    await page.locator('section button').click();
    await look(page, `${language}-people`);
  });

  test('in dark colours axe finds nothing either', async () => {
    const page = await newPage({ ...PHONE, colorScheme: 'dark' });
    await page.goto(`${server.url}/staff/join?lang=en&code=wrong`);
    await look(page, 'dark-code');
    await page.goto(`${server.url}/staff/sign-in?lang=en`);
    await page.locator('#address').fill('amina@secretariat.example');
    await send(page, 'wrong');
    await look(page, 'dark-sign-in');
    await send(page, PASSWORD);
    await page.goto(`${server.url}/staff/account`);
    await look(page, 'dark-account');
  });

  test('the first account is made on a page that axe finds nothing on', async () => {
    const fresh = await startTestServer();
    try {
      const first = await fresh.staff.accounts.firstCode();
      const page = await newPage(PHONE);
      await page.goto(`${fresh.url}/staff/join?lang=en&code=${first?.code}`);
      await picture(page, 'desk-first-account');
      expect(await accessibilityFaults(page)).toEqual([]);
    } finally {
      await fresh.destroy();
    }
  });
});
