import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { signInWords } from '../../../dialogs/desk-words-sign-in.js';
import { type DeskBrowser, deskBrowser } from '../../support/desk-browser.js';
import { CLIENT, type IdentityProvider, type People, startIdentityProvider } from '../../support/identity-provider.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { joinStaff } from '../../support/staff.js';

const words = signInWords.en;
const SIGN_IN = '/staff/openid?next=%2Fstaff%2Faccount';

let people: People;
let provider: IdentityProvider;
let server: TestServer;
let browser: DeskBrowser;

async function start(authMethod = 'client_secret_basic'): Promise<void> {
  people = {
    amina: { email: 'Amina@Secretariat.example', email_verified: true },
    mallory: { email: 'amina@secretariat.example', email_verified: false },
    stranger: { email: 'stranger@elsewhere.example', email_verified: true },
  };
  provider = await startIdentityProvider(people, authMethod);
  server = await startTestServer({
    environment: {
      STAFF_OIDC_ISSUER: provider.issuer,
      STAFF_OIDC_CLIENT_ID: CLIENT.id,
      STAFF_OIDC_CLIENT_SECRET: CLIENT.secret,
    },
  });
  browser = deskBrowser(server.url);
}

beforeEach(() => start());
afterEach(async () => {
  await server.destroy();
  await provider.close();
});

const serve = () => provider.serve(`${server.url}/staff/openid/back`);
const invite = (role: 'staff' | 'administrator' = 'staff') =>
  server.staff.accounts.invite({ name: 'Amina', address: 'amina@secretariat.example', role, language: 'en' });

/** Where the desk leads a browser that wants to sign in at the provider. */
async function led(one: DeskBrowser = browser, path = SIGN_IN): Promise<string> {
  const answer = await one.get(path);
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

/** Path and query to which the provider leads back. */
async function proven(name: string, one: DeskBrowser = browser): Promise<string> {
  const back = new URL(await provider.signIn(await led(one), name));
  return back.pathname + back.search;
}

describe('with an identity provider', () => {
  test.each(['client_secret_basic', 'client_secret_post'])('who is invited comes in (%s)', async (authMethod) => {
    await server.destroy();
    await provider.close();
    await start(authMethod);
    serve();
    await invite();
    await browser.open('/staff/sign-in?lang=en');
    expect(browser.html).toContain(words.openId);
    await browser.open(await proven('amina'));
    expect(browser.location).toBe('/staff/account');
    expect(browser.html).toContain('amina@secretariat.example');
    // There is no password to change.
    expect(browser.html).not.toContain('type="password"');
  });

  test('the request asks for no more than who it is, with PKCE, state and nonce', async () => {
    serve();
    const { searchParams } = new URL(await led());
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      redirect_uri: `${server.url}/staff/openid/back`,
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)?.length).toBeGreaterThan(40);
    expect(searchParams.has('client_secret')).toBe(false);
  });

  test.each(['stranger', 'mallory'])('%s is not invited, or not proved to be: nobody comes in', async (name) => {
    serve();
    await invite();
    await browser.open(await proven(name));
    expect(browser.html).toContain(words.openIdUninvited);
    expect(browser.cookies.has('wsis_staff_session')).toBe(false);
    expect(await server.store.staffAccounts()).toMatchObject([{ name: 'Amina' }]);
    expect((await server.store.staffAccounts())[0]).not.toHaveProperty('subject');
  });

  test('an address that the provider gives to somebody else opens no account', async () => {
    serve();
    await invite();
    await browser.open(await proven('amina'));
    people.successor = { email: 'amina@secretariat.example', email_verified: true };
    const other = deskBrowser(server.url);
    await other.open(await proven('successor', other));
    expect(other.html).toContain(words.openIdUninvited);
    // And who she is counts, not how she is reached.
    people.amina = { email: 'amina@new-name.example', email_verified: true };
    const again = deskBrowser(server.url);
    await again.open(await proven('amina', again));
    expect(again.location).toBe('/staff/account');
  });

  test('who was removed stays out', async () => {
    serve();
    await invite();
    await browser.open(await proven('amina'));
    await server.staff.accounts.remove('amina@secretariat.example');
    await browser.open(await proven('amina'));
    expect(browser.html).toContain(words.openIdUninvited);
  });

  test('the link of the invitation is worth nothing once it was taken up', async () => {
    serve();
    const invited = await invite();
    await browser.open(await proven('amina'));
    const code = invited.kind === 'invited' ? invited.code : '';
    expect(await server.staff.accounts.holderOf(code)).toBeUndefined();
  });
});

describe('attacks on the way back', () => {
  const isOut = () => {
    expect(browser.html).toContain(words.openIdFailed);
    expect(browser.cookies.has('wsis_staff_session')).toBe(false);
  };

  beforeEach(async () => {
    serve();
    await invite();
  });

  test('somebody else’s way back signs nobody in', async () => {
    const attacker = deskBrowser(server.url);
    const back = await proven('amina', attacker);
    // Neither a browser that began nothing, nor one that began for itself.
    await browser.open(back);
    isOut();
    await led();
    await browser.open(back);
    isOut();
  });

  test('a way back is gone once', async () => {
    const back = await proven('amina');
    const kept = browser.cookies.get('wsis_staff_openid') ?? '';
    await browser.open(back);
    browser.cookies.clear();
    browser.cookies.set('wsis_staff_openid', kept);
    await browser.open(back);
    isOut();
  });

  test.each<[string, (back: string) => string]>([
    ['another code', (back) => back.replace(/code=[^&]*/, 'code=stolen')],
    ['another state', (back) => back.replace(/state=[^&]*/, 'state=guessed')],
    ['another issuer', (back) => back.replace(/iss=[^&]*/, 'iss=https%3A%2F%2Fevil.example')],
    ['a refusal', (back) => back.replace(/code=[^&]*/, 'error=access_denied')],
    ['nothing', () => '/staff/openid/back'],
  ])('%s signs nobody in', async (_, change) => {
    await browser.open(change(await proven('amina')));
    isOut();
  });

  test.each(['https://evil.example/', '//evil.example', '/evil'])('and never leads to %s', async (next) => {
    const address = await led(browser, `/staff/openid?${new URLSearchParams({ next })}`);
    const back = new URL(await provider.signIn(address, 'amina'));
    await browser.open(back.pathname + back.search);
    expect(browser.location).toBe('/staff');
  });

  test('the cookie that binds the browser cannot carry a place elsewhere either', async () => {
    const back = await proven('amina');
    const kept = JSON.parse(Buffer.from(browser.cookies.get('wsis_staff_openid') ?? '', 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...kept, next: 'https://evil.example' })).toString('base64url');
    browser.cookies.set('wsis_staff_openid', changed);
    await browser.open(back);
    expect(browser.location).toBe('/staff');
  });
});

test('while the provider is away the page says so, and it is looked for again', async () => {
  await joinStaff(server.staff, 'Amina');
  await browser.open(SIGN_IN);
  expect(browser.html).toContain(words.openIdFailed);
  expect(server.logged()).toContain('sign-in by OpenID Connect failed');
  expect(server.logged()).not.toContain(CLIENT.secret);
  serve();
  await browser.open(await proven('amina'));
  expect(browser.location).toBe('/staff/account');
});
