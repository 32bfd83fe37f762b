import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chatWords } from '../../dialogs/chat-words.js';
import { systemClock } from '../../dialogs/clock.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { accessibilityFaults, openBrowser, picture, type Visit, visit } from '../support/browser.js';
import { findChromium } from '../support/chromium.js';
import { echoAssistant } from '../support/echo-assistant.js';
import { letterScript } from '../support/letter-script.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { buildWidget } from '../support/widget.js';

const clock = systemClock(new Date('2026-02-10T09:00:00Z'));
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const SMALLEST = { viewport: { width: 320, height: 568 } };

let browser: Browser;
let folder: string;
let widgetFile: string;
let server: TestServer;
let open: Visit[] = [];

const withBrowser = findChromium() === undefined ? describe.skip : describe;

async function start(options: { folder?: string; port?: string } = {}): Promise<TestServer> {
  const environment: Record<string, string> = options.port === undefined ? {} : { PORT: options.port };
  return startTestServer({
    assistant: (store) => echoAssistant(store, letterScript),
    clock,
    widgetFile,
    environment,
    ...(options.folder !== undefined && { folder: options.folder }),
  });
}

async function chat(language: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const opened = await visit(browser, `${server.url}/?lang=${language}`, options);
  open.push(opened);
  await opened.page.locator('.from-bot').first().waitFor();
  return opened;
}

const field = (page: Page) => page.locator('#message');
const replies = (page: Page) => page.locator('.from-bot .text');
const own = (page: Page) => page.locator('.from-user');

async function ask(page: Page, text: string): Promise<void> {
  const before = await replies(page).count();
  await field(page).fill(text);
  await field(page).press('Enter');
  await replies(page).nth(before).waitFor();
}

const sideways = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

withBrowser('the chat page', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wsis-page-'));
    widgetFile = buildWidget(folder);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    server = await start();
  });
  afterEach(async () => {
    const faults = open.flatMap((one) => one.faults);
    await Promise.all(open.map(({ context }) => context.close()));
    open = [];
    await server.destroy();
    expect(faults).toEqual([]);
  }, 20_000);

  test('takes a question and shows the answer, in the order of the log', async () => {
    const { page } = await chat('en');
    await ask(page, 'Until when can I submit to the WSIS Prizes?');
    expect(await own(page).locator('.text').textContent()).toBe('Until when can I submit to the WSIS Prizes?');
    await own(page).locator('.state', { hasText: 'Sent' }).waitFor();
    expect(await replies(page).last().textContent()).toContain('15 March 2026');
    expect(await field(page).inputValue()).toBe('');
    await picture(page, 'desktop');
  });

  test('keeps the conversation over a reload, without repeating anything', async () => {
    const { page } = await chat('en');
    await ask(page, 'first question');
    await ask(page, 'second question');
    const before = await page.locator('.message .text').allInnerTexts();
    await page.reload();
    await page.locator('.message').nth(4).waitFor();
    expect(await page.locator('.message .text').allInnerTexts()).toEqual(before);
    await ask(page, 'third question');
    expect(await page.locator('.message').count()).toBe(7);
  });

  test('a choice is one click, and the choices go with it', async () => {
    const { page } = await chat('en');
    const button = page.getByRole('button', { name: 'Which deadlines are open?' });
    await button.click();
    await replies(page).nth(1).waitFor();
    expect(await own(page).locator('.text').textContent()).toBe('Which deadlines are open?');
    expect(await button.count()).toBe(0);
  });

  test.each(LANGUAGES)('speaks %s, in its direction, without a finding of axe', async (language) => {
    const { page } = await chat(language);
    await ask(page, '2026?');
    const words = chatWords[language];
    expect(await page.title()).toBe(words.title);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await page.getByRole('button', { name: words.send, exact: true }).count()).toBe(1);
    expect(await page.getByRole('navigation').getByRole('link').allInnerTexts()).toHaveLength(6);
    expect(await page.locator('.source').count()).toBe(1);
    expect(
      await page.locator('.from-bot a[href^="https://www.itu.int/net4/wsis/stocktaking/Prizes/2026"]').count(),
    ).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('chooses the language of the browser, and another by a click, in the same conversation', async () => {
    const opened = await visit(browser, `${server.url}/`, { locale: 'ru-RU' });
    open.push(opened);
    const { page } = opened;
    await replies(page).first().waitFor();
    expect(await page.title()).toBe(chatWords.ru.title);
    await ask(page, 'вопрос');
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL(/lang=fr/);
    await own(page).waitFor();
    expect(await own(page).locator('.text').textContent()).toBe('вопрос');
    expect(await page.title()).toBe(chatWords.fr.title);
  });

  test.each([
    ['en', 'phone', PHONE],
    ['ar', 'phone', PHONE],
    ['ru', 'smallest', SMALLEST],
    ['fr', 'smallest', SMALLEST],
    ['en', 'dark', { colorScheme: 'dark' }],
    ['ar', 'dark-phone', { ...PHONE, colorScheme: 'dark' }],
    ['zh', 'desktop', {}],
    ['ar', 'desktop', {}],
    ['en', 'zoomed', { viewport: { width: 320, height: 256 } }],
  ] as const)('in %s fits a screen (%s), and axe finds nothing', async (language, name, options) => {
    const { page } = await chat(language, options);
    await picture(page, `${language}-${name}-start`);
    await ask(page, `${letterScript.welcome(language).choices?.[0]?.label} ${'x'.repeat(90)}`);
    expect(await sideways(page)).toBe(0);
    await picture(page, `${language}-${name}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('can be used by keyboard alone', async () => {
    const { page } = await chat('en');
    const focused = () => page.evaluate('document.activeElement?.textContent || document.activeElement?.id');
    const seen: unknown[] = [];
    for (let count = 0; count < 12 && seen.at(-1) !== 'message'; count += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focused());
    }
    expect(seen).toEqual(expect.arrayContaining(['English', 'When is the next WSIS Forum?', 'message']));
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await replies(page).nth(1).waitFor();
    expect(await own(page).locator('.text').textContent()).toBe('one\ntwo');
    expect(await focused()).toBe('message');
  });

  test('Enter ends a composed word and does not send it', async () => {
    const { page } = await chat('zh');
    await field(page).fill('峰会');
    await page.evaluate(`document.querySelector('#message').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))`);
    expect(await field(page).inputValue()).toBe('峰会');
    expect(await own(page).count()).toBe(0);
  });

  test('says what is wrong with an empty or too long message, and sends neither', async () => {
    const { page } = await chat('en');
    await field(page).press('Enter');
    await page.getByRole('alert').filter({ hasText: chatWords.en.empty }).waitFor();
    await field(page).fill('x'.repeat(6001));
    await field(page).press('Enter');
    await page.getByRole('alert').filter({ hasText: '6000' }).waitFor();
    expect(await own(page).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('shows what a user writes as text', async () => {
    const { page } = await chat('en');
    const text = '<img src=x onerror="document.title=1"><b>bold</b> https://evil.example &amp;';
    await ask(page, text);
    expect(await own(page).locator('.text').textContent()).toBe(text);
    expect(await own(page).locator('.text *').count()).toBe(0);
  });

  test('makes links of the addresses in a reply, and of nothing else', async () => {
    const { page } = await chat('ar');
    await ask(page, 'رابط؟');
    const links = `[...document.querySelectorAll('.from-bot a')].map((link) => [link.href, link.rel, link.target])`;
    expect(await page.evaluate(links)).toEqual([
      ['https://www.itu.int/net4/wsis/stocktaking/Prizes/2026', 'noopener noreferrer', '_blank'],
      ['mailto:wsis-prizes@itu.int', '', ''],
    ]);
  });

  test('tells that a message was not sent, and sends it again, once', async () => {
    const opened = await chat('en');
    const { page, context } = opened;
    await context.setOffline(true);
    await field(page).fill('sent from a tunnel');
    await field(page).press('Enter');
    const retry = page.getByRole('button', { name: chatWords.en.retry });
    await retry.waitFor();
    await picture(page, 'failed');
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.setOffline(false);
    await retry.click();
    await replies(page).nth(1).waitFor();
    expect(await own(page).count()).toBe(1);
    expect(await retry.count()).toBe(0);
    opened.faults.length = 0;
  });

  test('comes back by itself after a restart of the server, without loss', async () => {
    const opened = await chat('en');
    const { page } = opened;
    await ask(page, 'before');
    const port = new URL(server.url).port;
    await server.stop();
    server = await start({ folder: server.folder, port });
    await ask(page, 'after');
    expect(await own(page).locator('.text').allInnerTexts()).toEqual(['before', 'after']);
    expect(await replies(page).count()).toBe(3);
    opened.faults.length = 0;
  });

  test('polls where the network lets no socket through', async () => {
    const context = await browser.newContext();
    await context.addInitScript(
      'window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.()) } close() {} }',
    );
    const page = await context.newPage();
    open.push({ context, page, faults: [] });
    await page.goto(`${server.url}/?lang=en`);
    await replies(page).first().waitFor();
    await ask(page, 'by polling');
    expect(await replies(page).count()).toBe(2);
  });

  test('without JavaScript names the address to write to', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    open.push({ context, page, faults: [] });
    await page.goto(`${server.url}/?lang=es`);
    expect(await page.locator('.no-script a').getAttribute('href')).toBe('mailto:wsis-info@itu.int');
  });
});
