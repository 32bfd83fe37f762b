import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { createAssistant } from '../../dialogs/assistant.js';
import { chatWords } from '../../dialogs/chat-words.js';
import { systemClock } from '../../dialogs/clock.js';
import { plainWords } from '../../dialogs/plain-words.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../dialogs/settings.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { realBrain } from '../support/brain.js';
import { accessibilityFaults, openBrowser, picture } from '../support/browser.js';
import { findChromium } from '../support/chromium.js';
import { startTestServer, type TestServer } from '../support/server.js';

/** The page in a browser without script, with the whole house behind it. */

const PHONE = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const clock = systemClock(new Date('2026-02-10T09:00:00Z'));
const brain = realBrain();
// Pages, frames and six languages: on a busy machine some take longer than the usual five seconds.
jest.setTimeout(30_000);

const withBrowser = findChromium() === undefined ? describe.skip : describe;

let browser: Browser;
let server: TestServer;
let contexts: BrowserContext[] = [];

async function visit(language: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${server.url}/?lang=${language}`);
  return page;
}

async function send(page: Page, text: string): Promise<void> {
  await page.locator('#message').fill(text);
  await page.locator('.send').click();
  await page.waitForURL(/#latest$/);
}

const said = (page: Page) => page.locator('.message .text').allTextContents();

withBrowser('without JavaScript', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };
    server = await startTestServer({
      clock,
      assistant: (store) =>
        createAssistant({ brain, store, clock, gates, mailAddress: 'wsis-info@itu.int', canPromise: true }),
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.destroy();
  });
  beforeEach(() => {
    contexts = [];
  });
  afterEach(() => Promise.all(contexts.map((context) => context.close())));

  test('a question is answered from the letters, and a reload keeps it and sends nothing again', async () => {
    const page = await visit('en');
    await send(page, 'Until when can I submit to the WSIS Prizes 2026?');
    expect((await said(page)).at(-1)).toContain('15 March 2026');
    expect(await page.locator('.from-bot a[target]').last().getAttribute('rel')).toBe('noopener noreferrer');
    const before = await said(page);
    await page.reload();
    expect(await said(page)).toEqual(before);
  });

  test('a choice is one press of a button', async () => {
    const page = await visit('en');
    const choice = page.locator('.choices button').first();
    const value = (await choice.getAttribute('value')) ?? '';
    await choice.click();
    await page.waitForURL(/#latest$/);
    expect(await page.locator('.from-user .text').allTextContents()).toEqual([value]);
  });

  test('a question for staff becomes a case once an address is given', async () => {
    const page = await visit('en');
    await send(page, 'I want to talk to a human');
    await send(page, 'amina@ministry.example');
    expect((await said(page)).at(-1)).toMatch(/amina@ministry\.example/);
    const [number = ''] = /W-[A-Z0-9]+/.exec((await said(page)).at(-1) ?? '') ?? [];
    expect((await server.store.case(number))?.address).toBe('amina@ministry.example');
  });

  test('"not helpful" is one press, and leads to a person', async () => {
    const page = await visit('en');
    await send(page, 'Until when can I submit to the WSIS Prizes 2026?');
    const before = (await said(page)).length;
    await page.getByRole('button', { name: chatWords.en.notHelpful }).click();
    await page.getByText(chatWords.en.thanks).waitFor();
    expect((await said(page)).length).toBe(before + 1);
    expect(await page.getByRole('button', { name: chatWords.en.notHelpful }).count()).toBe(0);
  });

  test('the language is one link, in the same conversation', async () => {
    const page = await visit('en');
    await send(page, 'hello');
    await page.getByRole('link', { name: 'العربية' }).click();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.from-user .text').allTextContents()).toEqual(['hello']);
  });

  test('new messages are one link away, and it leads to a fresh page each time', async () => {
    const page = await visit('en');
    await send(page, 'hello');
    for (let count = 0; count < 2; count += 1) {
      const loaded = page.waitForEvent('load');
      await page.getByRole('link', { name: plainWords.en.showNew }).click();
      await loaded;
    }
  });

  test('the chat is ended and deleted, after a question', async () => {
    const page = await visit('en');
    await send(page, 'a secret');
    const button = page.getByRole('button', { name: chatWords.en.endYes });
    expect(await button.isVisible()).toBe(false);
    await page.getByText(chatWords.en.end).click();
    await button.click();
    expect(await page.locator('.from-user').count()).toBe(0);
    await page.goBack();
    expect(await page.locator('.from-user').count()).toBe(0);
  });

  test('what is too long comes back with what was typed', async () => {
    const page = await visit('en');
    const text = 'x'.repeat(6001);
    // Browsers hold typing back at the limit; older ones do not.
    await page.setContent(
      (await page.content()).replace(/ maxlength="\d+"/, '').replace('<head>', `<head><base href="${server.url}">`),
    );
    await page.locator('#message').fill(text);
    await page.locator('.send').click();
    await page.locator('.fault', { hasText: '6000' }).waitFor();
    expect(await page.locator('#message').inputValue()).toBe(text);
  });

  test.each(LANGUAGES)('in %s it fits a phone, light and dark, with everything that it offers', async (language) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visit(language, { ...PHONE, colorScheme });
      await picture(page, `plain-${language}-${colorScheme}-start`);
      await page.locator('.choices button').first().click();
      await page.waitForURL(/#latest$/);
      await page.locator('.plain-end summary').click();
      await picture(page, `plain-${language}-${colorScheme}`);
      expect(await page.locator('form.send-box').isVisible()).toBe(true);
    }
  });

  test.each(LANGUAGES)('in %s axe finds nothing', async (language) => {
    const page = await visit(language, { ...PHONE, javaScriptEnabled: true });
    // The widget of this server is empty, so the page stays as it came; axe itself needs script.
    await page.locator('.choices button').first().click();
    await page.waitForURL(/#latest$/);
    await page.locator('.plain-end summary').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });
});
