import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createFactDesk } from '../../dialogs/facts/fact-desk.js';
import { createLiveFacts } from '../../dialogs/facts/live-facts.js';
import { factsWords } from '../../dialogs/facts/words/index.js';
import { LANGUAGES, type Language } from '../../knowledge/language.js';
import { AMINA, DEADLINE, MOVE } from '../dialogs/facts/desk-world.js';
import { realBrain } from '../support/brain.js';
import { accessibilityFaults, openBrowser, picture } from '../support/browser.js';
import { findChromium } from '../support/chromium.js';
import { says } from '../support/desk-page.js';
import { startChat } from '../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { joinStaff, PASSWORD } from '../support/staff.js';

const PHONE = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
jest.setTimeout(180_000);

const withBrowser = findChromium() === undefined ? describe.skip : describe;
const brain = realBrain();
const clock = () => new Date('2026-02-10T09:00:00Z');

let browser: Browser;
let server: TestServer;
let change: string;
let wrong: string;

async function signedIn(language: Language, options: BrowserContextOptions = PHONE): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  const name = `person-${language}-${options.colorScheme ?? 'light'}`;
  const account = await joinStaff(server.staff, name);
  await server.staff.accounts.setLanguage(account.id, language);
  await page.goto(`${server.url}/staff/sign-in?lang=${language}&next=/staff/facts`);
  await page.locator('#address').fill(`${name}@secretariat.example`);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('main button').click();
  await page.goto(`${server.url}/staff/facts?activity=prizes`);
  return page;
}

/** Keeps a picture, and checks what people with disabilities and with phones need. */
async function look(page: Page, name: string): Promise<void> {
  await picture(page, `desk-${name}`);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
}

withBrowser('the pages of facts in a browser', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    server = await startTestServer({ brain, clock });
    const desk = createFactDesk({ store: server.store, facts: createLiveFacts(brain, server.store), clock });
    await desk.ask({ kind: 'hold', facts: ['prizes.general.contact'] }, AMINA);
    const texts = { en: 'Letters for visas go out from 3 March on.', ar: 'تُرسل رسائل التأشيرات اعتباراً من 3 مارس.' };
    await desk.stand({ key: 'forum.2026.visa', texts, until: '2026-02-20' }, AMINA);
    await desk.teach({ key: '..visa', language: 'ar', text: 'هل سيطلب مني رجال الحدود في جنيف أوراقاً؟' }, AMINA);
    const chat = await startChat(server.url, { locale: 'en' });
    await says(server, chat, 'What is the deadline of the WSIS Prizes 2026?');
    const { messageId: message = '' } = (await server.store.transcript(chat.conversationId)).at(-1) ?? {};
    wrong = String(new URLSearchParams({ conversation: chat.conversationId, message }));
    const asked = await desk.ask(MOVE, AMINA);
    change = 'id' in asked ? asked.id : '';
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.destroy();
  });

  test.each(LANGUAGES)('in %s they fit a phone, and axe finds nothing', async (language) => {
    const page = await signedIn(language);
    await page.locator('summary').first().click();
    await look(page, `${language}-facts`);
    await page.goto(`${server.url}/staff/facts/change?id=${change}`);
    await look(page, `${language}-fact-change`);
    await page.goto(`${server.url}/staff/facts/edit?fact=${DEADLINE}`);
    await look(page, `${language}-fact-edit`);
    await page.goto(`${server.url}/staff/facts/edition?activity=forum`);
    await look(page, `${language}-fact-edition`);
    await page.goto(`${server.url}/staff/phrasings`);
    await look(page, `${language}-phrasings`);
    await page.goto(`${server.url}/staff/facts/told?fact=${DEADLINE}@1`);
    await look(page, `${language}-fact-told`);
    await page.goto(`${server.url}/staff/wrong-answer?${wrong}`);
    await look(page, `${language}-wrong-answer`);
    await page.context().close();
  });

  test('in dark colours, on a wide screen, axe finds nothing either; a deadline is confirmed by keyboard', async () => {
    const page = await signedIn('en', { viewport: { width: 1200, height: 900 }, colorScheme: 'dark' });
    await look(page, 'wide-facts');
    await page.goto(`${server.url}/staff/facts/change?id=${change}`);
    await look(page, 'wide-fact-change');
    await page.getByRole('button', { name: factsWords.en.confirm }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(factsWords.en.done).waitFor();
    expect((await server.store.factsInForce()).version).toBe(4);
    await page.context().close();
  });
});
