import { type DeskBrowser, deskBrowser, formsOf } from './desk-browser.js';
import type { TestServer } from './server.js';
import { joinStaff, PASSWORD } from './staff.js';

/** What the tests of the pages of facts share. */

/** Somebody new, signed in, at the page of facts. */
export async function atFacts(server: TestServer, name: string): Promise<DeskBrowser> {
  await joinStaff(server.staff, name);
  const one = deskBrowser(server.url);
  await one.open('/staff/facts');
  await one.submit({ address: `${name.toLowerCase()}@secretariat.example`, password: PASSWORD });
  return one;
}

/** Which form of the page carries a hidden field. */
export const formWith = (one: DeskBrowser, name: string, value: string) =>
  formsOf(one.html).findIndex(({ hidden }) => hidden[name] === value);

/** What stands in the page's text areas, which a browser sends along. */
export const areasOf = (one: DeskBrowser) =>
  Object.fromEntries(
    [...one.html.matchAll(/<textarea id="([^"]*)"[^>]*>(.*?)<\/textarea>/gs)].map(([, name = '', text = '']) => [
      name,
      text,
    ]),
  );
