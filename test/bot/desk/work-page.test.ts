import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deskWordsIn } from '../../../dialogs/desk-words.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { type DeskBrowser, deskBrowser } from '../../support/desk-browser.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { joinStaff, PASSWORD } from '../../support/staff.js';

let server: TestServer;
let accountId: string;

async function signedIn(path = '/staff'): Promise<DeskBrowser> {
  const browser = deskBrowser(server.url);
  await browser.open(path);
  await browser.submit({ address: 'grace@secretariat.example', password: PASSWORD });
  return browser;
}

beforeAll(async () => {
  server = await startTestServer();
  accountId = (await joinStaff(server.staff, 'Grace')).id;
});
afterAll(() => server.destroy());

describe('the page of the desk', () => {
  test.each(LANGUAGES)('hands over its words in %s', async (language) => {
    await server.staff.accounts.setLanguage(accountId, language);
    const { html } = await signedIn();
    const data = /data-words="([^"]*)"/.exec(html)?.[1] ?? '';
    const plain = data
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
    expect(JSON.parse(plain)).toEqual(deskWordsIn(language));
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  });

  test('runs its own script and nothing else', async () => {
    const { headers, html } = await signedIn();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=/);
  });

  test.each(['/assets/desk\\.[\\w-]+\\.js', '/assets/desk-page\\.[\\w-]+\\.css'])('serves %s', async (pattern) => {
    const browser = await signedIn();
    const [path = ''] = new RegExp(pattern).exec(browser.html) ?? [];
    await browser.open(path);
    expect(browser.status).toBe(200);
  });

  test('a link to a case leads there, past the sign-in', async () => {
    const browser = await signedIn('/staff/cases/W-4C7Q2R');
    expect(browser.location).toBe('/staff#/cases/W-4C7Q2R');
  });
});
