import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { signInWords } from '../../../dialogs/desk-words-sign-in.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { deskBrowser } from '../../support/desk-browser.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { joinStaff, PASSWORD } from '../../support/staff.js';

const AMINA = { address: 'amina@secretariat.example', password: PASSWORD };
const words = signInWords.en;

let server: TestServer;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-02-10T09:00:00Z');
  server = await startTestServer({ clock: () => new Date(now) });
});
afterEach(() => server.destroy());

/** A browser on the sign-in page of somebody who has an account. */
async function atSignIn(path = '/staff') {
  await joinStaff(server.staff, 'Amina');
  const browser = deskBrowser(server.url);
  await browser.open(path);
  return browser;
}

describe('signing in', () => {
  test('leads to the desk, and signing out away from it', async () => {
    const browser = await atSignIn();
    expect(browser.location).toMatch(/^\/staff\/sign-in\?/);
    await browser.submit(AMINA);
    expect(browser.location).toBe('/staff');
    expect(browser.html).toContain('Amina');
    const token = browser.cookies.get('wsis_staff_session');
    const [, form = ''] = /name="form" value="([^"]*)"/.exec(browser.html) ?? [];
    expect((await browser.post('/staff/sign-out', { form })).headers.get('location')).toBe('/staff/sign-in?left=1');
    expect(browser.cookies.has('wsis_staff_session')).toBe(false);
    // The secret itself is worth nothing any more, not only the browser's copy.
    browser.cookies.set('wsis_staff_session', token ?? '');
    await browser.open('/staff');
    expect(browser.location).toMatch(/^\/staff\/sign-in/);
  });

  test('takes the address in any case, and the password from any keyboard', async () => {
    const browser = await atSignIn();
    await browser.submit({ address: ' AMINA@Secretariat.example ', password: PASSWORD.replaceAll(' ', '\u3000') });
    expect(browser.location).toBe('/staff');
  });

  test('leads on to the page of the desk that was asked for', async () => {
    const browser = await atSignIn('/staff/account?x=1');
    await browser.submit(AMINA);
    expect(browser.location).toBe('/staff/account?x=1');
  });

  test.each([
    'https://evil.example/staff',
    '//evil.example/staff',
    '/\\evil.example/staff',
    '/staff/../../evil',
    '/staff.evil.example',
    '/staffing',
    'javascript:alert(1)',
    '/%2f/evil.example',
    '/staff/sign-out',
  ])('never leads to %s', async (next) => {
    const browser = await atSignIn(`/staff/sign-in?${new URLSearchParams({ next })}`);
    await browser.submit(AMINA);
    expect(browser.location).toBe('/staff');
  });

  test.each(LANGUAGES)('in %s says what is wrong, keeps the address and not the password', async (language) => {
    const browser = await atSignIn(`/staff/sign-in?lang=${language}`);
    await browser.submit({ ...AMINA, password: 'not the right one' });
    expect(browser.status).toBe(403);
    expect(browser.html).toContain(signInWords[language].refused);
    expect(browser.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(browser.html).toContain(`value="${AMINA.address}"`);
    expect(browser.html).not.toContain('not the right one');
  });

  test('what was typed is shown inert', async () => {
    const browser = await atSignIn();
    await browser.submit({ address: '"><script>alert(1)</script>', password: 'x' });
    expect(browser.html).not.toContain('<script');
    expect(browser.html).toContain('&quot;&gt;&lt;script&gt;');
  });

  test('pages run nothing, are in no frame and in no cache', async () => {
    const browser = await atSignIn();
    expect(browser.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(browser.headers.get('cache-control')).toBe('no-store');
  });
});

describe('attacks on signing in', () => {
  test('fixation: a session planted before is not the one after', async () => {
    const browser = await atSignIn();
    const planted = 'A'.repeat(43);
    browser.cookies.set('wsis_staff_session', planted);
    await browser.open('/staff');
    await browser.submit(AMINA);
    expect(browser.location).toBe('/staff');
    expect(browser.cookies.get('wsis_staff_session')).not.toBe(planted);
    const attacker = deskBrowser(server.url);
    attacker.cookies.set('wsis_staff_session', planted);
    await attacker.open('/staff');
    expect(attacker.location).toMatch(/^\/staff\/sign-in/);
  });

  test('who signs in over a session ends it', async () => {
    await joinStaff(server.staff, 'Boris');
    const browser = await atSignIn();
    await browser.submit({ address: 'boris@secretariat.example', password: PASSWORD });
    const before = browser.cookies.get('wsis_staff_session') ?? '';
    const [, form = ''] = /name="form" value="([^"]*)"/.exec(browser.html) ?? [];
    expect((await browser.post('/staff/sign-in', { form, ...AMINA })).status).toBe(303);
    await browser.open('/staff/account');
    expect(browser.html).toContain(AMINA.address);
    browser.cookies.set('wsis_staff_session', before);
    await browser.open('/staff/account');
    expect(browser.location).toMatch(/^\/staff\/sign-in/);
  });

  test.each<[string, Record<string, string>]>([
    ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour', { Origin: 'http://other.localhost', 'Sec-Fetch-Site': 'same-site' }],
    ['nowhere', {}],
  ])('a form sent from %s is refused, right password and token or not', async (_, headers) => {
    const browser = await atSignIn();
    const [, form = ''] = /name="form" value="([^"]*)"/.exec(browser.html) ?? [];
    const answer = await browser.post('/staff/sign-in', { form, ...AMINA }, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test.each(['', 'x', 'A'.repeat(43)])(
    'a form with the token %j is shown again, and nobody is signed in',
    async (form) => {
      const browser = await atSignIn();
      const answer = await browser.post('/staff/sign-in', { form, ...AMINA });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain(words.stale);
      expect(browser.cookies.has('wsis_staff_session')).toBe(false);
    },
  );

  test('brute force: the sixth guess from one place is not looked at, right or wrong, for a quarter of an hour', async () => {
    const browser = await atSignIn();
    for (let guess = 0; guess < 5; guess += 1) await browser.submit({ ...AMINA, password: `guess ${guess}` });
    await browser.submit(AMINA);
    expect(browser.status).toBe(429);
    expect(browser.html).toContain(words.wait.replace('{time}', '10:15'));
    expect(Number(browser.headers.get('retry-after'))).toBe(900);
    now += 15 * 60_000;
    await browser.submit(AMINA);
    expect(browser.location).toBe('/staff');
  });

  test('brute force outlasts a restart', async () => {
    const browser = await atSignIn();
    for (let guess = 0; guess < 5; guess += 1) await browser.submit({ ...AMINA, password: `guess ${guess}` });
    await server.stop();
    const { folder } = server;
    server = await startTestServer({ clock: () => new Date(now), folder });
    const again = deskBrowser(server.url);
    await again.open('/staff');
    await again.submit(AMINA);
    expect(again.status).toBe(429);
  });

  test('enumeration: whoever has no account hears the same, also when it is locked', async () => {
    await joinStaff(server.staff, 'Amina');
    const invited = { name: 'Carla', address: 'carla@secretariat.example', role: 'staff', language: 'en' } as const;
    await server.staff.accounts.invite(invited);
    await joinStaff(server.staff, 'Dmitri');
    await server.staff.accounts.remove('dmitri@secretariat.example');
    const heard = ['amina', 'nobody', 'carla', 'dmitri'].map(async (name) => {
      const browser = deskBrowser(server.url);
      await browser.open('/staff/sign-in?lang=en');
      const answers: string[] = [];
      for (let guess = 0; guess < 7; guess += 1) {
        await browser.submit({ address: `${name}@secretariat.example`, password: 'a wrong password' });
        const own = /value="[\w-]{43}"/g;
        answers.push(`${browser.status} ${browser.html.replaceAll(name, 'NAME').replace(own, '')}`);
      }
      return answers;
    });
    const [first, ...others] = await Promise.all(heard);
    expect(first?.map((answer) => answer.slice(0, 3))).toEqual(['403', '403', '403', '403', '403', '429', '429']);
    for (const other of others) expect(other).toEqual(first);
  });

  test('the owner is not locked out by somebody’s guesses: her own browser is known', async () => {
    const own = await atSignIn();
    await own.submit(AMINA);
    own.cookies.delete('wsis_staff_session');
    // As if from a whole network of machines: the account itself is full.
    const account = AMINA.address;
    for (let guess = 0; guess < 60; guess += 1) {
      await server.staff.signIn({ address: account, password: 'x' }, { network: `192.0.2.${guess}` });
    }
    const stranger = deskBrowser(server.url);
    await stranger.open('/staff');
    await stranger.submit(AMINA);
    expect(stranger.status).toBe(429);
    await own.open('/staff');
    await own.submit(AMINA);
    expect(own.location).toBe('/staff');
  });

  test('somebody else’s mark of a known browser is worth nothing', async () => {
    await joinStaff(server.staff, 'Boris');
    const browser = await atSignIn();
    await browser.submit({ address: 'boris@secretariat.example', password: PASSWORD });
    browser.cookies.delete('wsis_staff_session');
    await browser.open('/staff');
    for (let guess = 0; guess < 6; guess += 1) await browser.submit({ ...AMINA, password: `guess ${guess}` });
    expect(browser.status).toBe(429);
  });
});

describe('cookies', () => {
  const attributes = (lines: readonly string[], kind: string) => {
    const line = lines.find((one) => one.includes(`wsis_staff_${kind}=`) && !/=;/.test(one)) ?? '';
    return line
      .replace(/=[^;]*/, '')
      .split('; ')
      .sort();
  };

  test('over http: no script reads them, no other site sends them', async () => {
    const browser = await atSignIn();
    expect(attributes(browser.cookieLines, 'form')).toEqual([
      'HttpOnly',
      'Max-Age=43200',
      'Path=/',
      'SameSite=Lax',
      'wsis_staff_form',
    ]);
    await browser.submit(AMINA);
    for (const kind of ['session', 'device']) {
      expect(attributes(browser.cookieLines, kind)).toEqual(
        expect.arrayContaining(['HttpOnly', 'Path=/', 'SameSite=Lax']),
      );
    }
  });

  test('over https: only over https, and of this very host', async () => {
    await server.destroy();
    server = await startTestServer({ environment: { PUBLIC_URL: 'https://assistant.example/help' } });
    await joinStaff(server.staff, 'Amina');
    const browser = deskBrowser(server.url);
    await browser.open('/staff/sign-in?lang=en');
    const [, form = ''] = /name="form" value="([^"]*)"/.exec(browser.html) ?? [];
    const answer = await browser.post('/staff/sign-in', { form, ...AMINA });
    expect(answer.headers.get('location')).toBe('/help/staff');
    const lines = answer.headers.getSetCookie();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^__Host-wsis_staff_\w+=[^;]*; Path=\/; .*; Secure$/);
  });

  test('the secret of a session is not in the store', async () => {
    const browser = await atSignIn();
    await browser.submit(AMINA);
    const token = browser.cookies.get('wsis_staff_session') ?? '';
    expect(token).toHaveLength(43);
    const [account] = await server.store.staffAccounts();
    const kept = JSON.stringify([account, await server.store.staffSessionsOf(account?.id ?? '')]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(PASSWORD);
    expect(server.logged()).not.toContain(token);
  });
});
