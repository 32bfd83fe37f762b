import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { peopleWords } from '../../../dialogs/desk-words-people.js';
import { signInWords } from '../../../dialogs/desk-words-sign-in.js';
import { type DeskBrowser, deskBrowser } from '../../support/desk-browser.js';
import { startTestServer, type TestServer } from '../../support/server.js';
import { joinStaff, PASSWORD } from '../../support/staff.js';

const words = peopleWords.en;

let server: TestServer;
let boss: DeskBrowser;

async function signedIn(name: string): Promise<DeskBrowser> {
  const browser = deskBrowser(server.url);
  await browser.open('/staff/people');
  await browser.submit({ address: `${name.toLowerCase()}@secretariat.example`, password: PASSWORD });
  return browser;
}

/** The form of the page that has a button, or is the one to invite by. */
const formWith = (button: string) =>
  [...boss.html.matchAll(/<form method="post"[^>]*>.*?<\/form>/gs)]
    .slice(1)
    .findIndex(([form]) => form.includes(button));
const idOf = async (name: string) => (await server.store.staffByAddress(`${name}@secretariat.example`))?.id ?? '';

beforeEach(async () => {
  server = await startTestServer({ clock: () => new Date('2026-02-10T09:00:00Z') });
  await joinStaff(server.staff, 'Boss', 'administrator');
  await joinStaff(server.staff, 'Amina');
  boss = await signedIn('Boss');
});
afterEach(() => server.destroy());

describe('an administrator', () => {
  test('invites somebody, whose link is shown once and lets them in', async () => {
    const fields = { name: 'Carla', address: 'carla@secretariat.example', language: 'es', invite: '1' };
    await boss.submit(fields, formWith('name="invite"'));
    expect(boss.html).toContain('13 February 2026 at 10:00');
    const [, code = ''] = /join\?code=([\w-]+)/.exec(boss.html) ?? [];
    await boss.open('/staff/people');
    expect(boss.html).not.toContain(code);
    expect(boss.html).toContain(words.invited);
    const carla = deskBrowser(server.url);
    await carla.open(`/staff/join?code=${code}`);
    await carla.submit({ password: PASSWORD });
    expect(carla.location).toBe('/staff');
    expect(carla.html).toContain('<html lang="es"');
    expect(await server.store.staffByAddress(fields.address)).toMatchObject({ role: 'staff' });
  });

  test('makes a new link, which ends password and sessions', async () => {
    const amina = await signedIn('Amina');
    await boss.submit({ reset: await idOf('amina') }, formWith('name="reset"'));
    expect(boss.html).toContain('/staff/join?code=');
    await amina.open('/staff');
    expect(amina.location).toMatch(/^\/staff\/sign-in/);
  });

  test('removes somebody, who is out at once', async () => {
    const amina = await signedIn('Amina');
    await boss.submit({ remove: await idOf('amina') }, formWith('name="remove"'));
    expect(boss.html).toContain(words.isRemoved.replace('{name}', 'Amina'));
    await amina.open('/staff');
    expect(amina.location).toMatch(/^\/staff\/sign-in/);
  });

  test('cannot lock out him- or herself', async () => {
    for (const act of ['reset', 'remove']) await boss.submit({ [act]: await idOf('boss') }, formWith('name="invite"'));
    await boss.open('/staff/people');
    expect(boss.location).toBe('/staff/people');
  });

  test.each([
    [{ name: '', address: 'carla@secretariat.example' }, words.nameMissing],
    [{ name: 'Carla', address: 'carla' }, signInWords.en.addressBad],
    [{ name: 'Amina', address: 'AMINA@secretariat.example' }, words.known],
  ])('is told what is wrong with %j, and keeps what was typed', async (fields, fault) => {
    await boss.submit({ ...fields, language: 'ru', administrator: '1', invite: '1' }, formWith('name="invite"'));
    expect(boss.status).toBe(422);
    expect(boss.html).toContain(fault);
    expect(boss.html).toContain(`value="${fields.address}"`);
    expect(boss.html).toContain('<option value="ru" lang="ru" selected>');
    expect(boss.html).toContain('value="1" checked>');
    expect(await server.store.staffAccounts()).toHaveLength(2);
  });
});

test('who is no administrator sees nothing of it, and changes nothing', async () => {
  const amina = await signedIn('Amina');
  expect(amina.location).toBe('/staff');
  expect(amina.html).not.toContain('/staff/people');
  const [, form = ''] = /name="form" value="([^"]*)"/.exec(amina.html) ?? [];
  const acts = [
    { remove: await idOf('boss') },
    { reset: await idOf('boss') },
    { invite: '1', name: 'Mallory', address: 'mallory@evil.example', administrator: '1' },
  ];
  const before = await server.store.staffAccounts();
  for (const act of acts) {
    const answer = await amina.post('/staff/people', { form, ...act });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/staff']);
  }
  expect(await server.store.staffAccounts()).toEqual(before);
});
