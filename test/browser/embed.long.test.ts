import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, FrameLocator, Page } from 'playwright-core';
import { chatWords } from '../../dialogs/chat-words.js';
import { systemClock } from '../../dialogs/clock.js';
import { embedWords } from '../../dialogs/embed-words.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { accessibilityFaults, openBrowser, picture } from '../support/browser.js';
import { findChromium } from '../support/chromium.js';
import { echoAssistant } from '../support/echo-assistant.js';
import { type HostSite, startHostSite } from '../support/host-page.js';
import { letterScript } from '../support/letter-script.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { buildEmbed, buildWidget } from '../support/widget.js';

const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const DESKTOP = { viewport: { width: 1100, height: 800 } };
const clock = systemClock(new Date('2026-02-10T09:00:00Z'));
// Pages, frames and six languages: on a busy machine some take longer than the usual five seconds.
jest.setTimeout(30_000);

const withBrowser = findChromium() === undefined ? describe.skip : describe;

let browser: Browser;
let folder: string;
let files: { widgetFile: string; embedFile: string };
let server: TestServer;
let host: HostSite;
let contexts: BrowserContext[] = [];
/** What a browser complains of: errors, and what a policy of either side has forbidden. */
let faults: string[] = [];

/** The site first, since the chat must be told whom to allow. */
async function start(language?: string, attributes?: string, allowed: (own: string) => string = (own) => own) {
  let chat = '';
  host = await startHostSite({
    chat: () => chat,
    ...(language !== undefined && { language }),
    ...(attributes !== undefined && { attributes }),
  });
  server = await startTestServer({
    ...files,
    clock,
    assistant: (store) => echoAssistant(store, letterScript),
    environment: { ALLOWED_ORIGINS: allowed(host.origin) },
  });
  chat = server.url;
}

async function visitHost(options: BrowserContextOptions = DESKTOP, script?: string): Promise<Page> {
  const context = await browser.newContext(options);
  contexts.push(context);
  if (script !== undefined) await context.addInitScript(script);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(host.origin);
  return page;
}

const launcher = (page: Page) => page.locator('.launch');
const panel = (page: Page) => page.getByRole('dialog');
const chatIn = (page: Page): FrameLocator => page.frameLocator('[data-wsis-chat] iframe');

/** The document in the frame, for what a locator cannot do. */
function chatFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(server.url));
  if (!frame) throw new Error('the frame does not stand');
  return frame;
}

async function openChat(page: Page): Promise<FrameLocator> {
  await launcher(page).click();
  const frame = chatIn(page);
  await frame.locator('.from-bot').first().waitFor();
  return frame;
}

async function ask(frame: FrameLocator, text: string): Promise<void> {
  const before = await frame.locator('.from-bot').count();
  await frame.locator('#message').fill(text);
  await frame.locator('#message').press('Enter');
  await frame.locator('.from-bot').nth(before).waitFor();
}

const ownMessages = (frame: FrameLocator) => frame.locator('.from-user .text').allInnerTexts();

withBrowser('the chat in a page of another site', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wsis-embed-'));
    files = { widgetFile: buildWidget(folder), embedFile: buildEmbed(folder) };
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    faults = [];
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    await host.close();
    await server.destroy();
    expect(faults).toEqual([]);
  }, 20_000);

  test('is one small script until it is opened', async () => {
    await start();
    const asked: string[] = [];
    const context = await browser.newContext(DESKTOP);
    contexts.push(context);
    const page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(host.origin);
    await launcher(page).waitFor();
    expect(asked.filter((url) => url.startsWith(server.url))).toEqual([`${server.url}/widget.js`]);
    expect(gzipSync(readFileSync(files.embedFile), { level: 9 }).length).toBeLessThanOrEqual(5 * 1024);
    expect(await page.locator('iframe').count()).toBe(0);
  });

  test('opens, answers, closes by Escape and by its button, and gives the focus back', async () => {
    await start();
    const page = await visitHost();
    const frame = await openChat(page);
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('iframe').getAttribute('title')).toBe(embedWords.en.title);
    await ask(frame, 'Until when can I submit?');
    expect(await frame.locator('.from-bot .text').last().textContent()).toContain('15 March 2026');
    expect(await frame.locator('body').evaluate('document.activeElement.id')).toBe('message');
    await picture(page, 'embed-desktop');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
    expect(await focused(page)).toBe('launch');
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    expect(await ownMessages(frame)).toEqual(['Until when can I submit?']);
    await page.getByRole('button', { name: embedWords.en.close }).click();
    expect(await focused(page)).toBe('launch');
  });

  test('an open menu in the frame takes the first Escape', async () => {
    await start();
    const page = await visitHost();
    const frame = await openChat(page);
    await frame.getByRole('button', { name: chatWords.en.options }).click();
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'hidden' });
  });

  test('keeps its conversation over a reload where third-party cookies and storage are blocked', async () => {
    await start();
    const page = await visitHost();
    await ask(await openChat(page), 'kept');
    // What is kept is kept under a policy that blocks: without a partition of its own no cookie comes through.
    expect(await blocksThirdParties(page)).toBe(true);
    await page.reload();
    expect(await reopened(page)).toEqual(['kept']);
  });

  test.each([
    ['by what the site keeps, where no cookie survives', (page: Page) => page.context().clearCookies()],
    [
      'by a cookie of its own partition, where the site keeps nothing',
      (page: Page) => page.evaluate('localStorage.clear()'),
    ],
  ])('keeps its conversation %s', async (_, forget) => {
    await start();
    const page = await visitHost();
    await ask(await openChat(page), 'kept');
    await forget(page);
    await page.reload();
    expect(await reopened(page)).toEqual(['kept']);
  });

  test('with neither it begins anew, and works', async () => {
    await start();
    const page = await visitHost();
    await ask(await openChat(page), 'not kept');
    await page.context().clearCookies();
    await page.evaluate('localStorage.clear()');
    await page.reload();
    const frame = await openChat(page);
    await ask(frame, 'new');
    expect(await ownMessages(frame)).toEqual(['new']);
  });

  test('holds one conversation in two tabs, and in another language', async () => {
    await start();
    const page = await visitHost();
    const frame = await openChat(page);
    await ask(frame, 'first tab');
    const second = await page.context().newPage();
    await second.goto(host.origin);
    const other = await openChat(second);
    await other.locator('.from-user').waitFor();
    await ask(other, 'second tab');
    await frame.locator('.from-user').nth(1).waitFor();
    expect(await ownMessages(frame)).toEqual(['first tab', 'second tab']);
    await frame.getByRole('link', { name: 'Français' }).click();
    await frame.locator('html[lang="fr"] .from-user').nth(1).waitFor();
    expect(await ownMessages(frame)).toEqual(['first tab', 'second tab']);
  });

  test('polls where sockets are blocked', async () => {
    await start();
    const page = await visitHost(
      DESKTOP,
      'window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.()) } close() {} }',
    );
    const frame = await openChat(page);
    await ask(frame, 'by polling');
    expect(await frame.locator('.from-bot').count()).toBe(2);
  });

  test('a site that is not allowed gets no chat, but a way to it', async () => {
    await start('en', '', () => 'https://www.other.example');
    const page = await visitHost();
    await page.clock.install();
    await launcher(page).click();
    await page.clock.runFor(10_000);
    const way = page.getByRole('link', { name: embedWords.en.newWindow });
    await way.waitFor();
    expect(await way.getAttribute('href')).toBe(`${server.url}/?lang=en`);
    expect(await chatIn(page).locator('#message').count()).toBe(0);
    expect(faults.filter((fault) => fault.includes('frame-ancestors')).length).toBeGreaterThan(0);
    faults = [];
  });

  test.each(LANGUAGES)('speaks %s, as the tag says, and axe finds nothing', async (language) => {
    await start('en', `data-lang="${language}"`);
    const page = await visitHost();
    const frame = await openChat(page);
    await ask(frame, '2026?');
    expect(await frame.locator('html').getAttribute('lang')).toBe(language);
    expect(await panel(page).getAttribute('aria-label')).toBe(embedWords[language].title);
    const box = await panel(page).boundingBox();
    expect((box?.x ?? 0) < 200).toBe(language === 'ar');
    await picture(page, `embed-${language}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await accessibilityFaults(chatFrame(page))).toEqual([]);
  });

  test.each([
    ['fr', 'fr-CH', 'fr'],
    ['de', 'es-MX', 'es'],
  ])(
    'without a language of its own takes that of the page (%s) or of the reader (%s)',
    async (language, locale, taken) => {
      await start(language);
      const page = await visitHost({ ...DESKTOP, locale });
      await (await openChat(page)).locator(`html[lang="${taken}"]`).waitFor();
    },
  );

  test.each([
    ['en', {}],
    ['ar', { colorScheme: 'dark' as const }],
  ])('fills a phone in %s, and the page behind rests', async (language, options) => {
    await start(language);
    const page = await visitHost({ ...PHONE, ...options });
    await picture(page, `embed-phone-${language}-closed`);
    const frame = await openChat(page);
    await ask(frame, '2026?');
    expect(await panel(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    expect(await panel(page).getAttribute('aria-modal')).toBe('true');
    expect(await page.evaluate('document.querySelector("main").inert')).toBe(true);
    await picture(page, `embed-phone-${language}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await accessibilityFaults(chatFrame(page))).toEqual([]);
    await page.getByRole('button', { name: embedWords[language as 'en' | 'ar'].close }).click();
    expect(await page.evaluate('document.querySelector("main").inert')).toBe(false);
  });

  test('a page that has the script twice has one button', async () => {
    await start();
    const page = await visitHost();
    await launcher(page).waitFor();
    await page.evaluate(`new Promise((resolve) => {
      const again = document.createElement('script');
      again.onload = resolve;
      again.src = trustedTypes.createPolicy('test', { createScriptURL: (url) => url }).createScriptURL('${server.url}/widget.js');
      document.head.append(again);
    })`);
    expect(await launcher(page).count()).toBe(1);
  });

  test('hears nobody but the page around it', async () => {
    await start();
    const page = await visitHost();
    const frame = await openChat(page);
    await ask(frame, 'mine');
    // The same words from the frame itself, which is not the page around it.
    await frame.locator('body').evaluate(`window.postMessage({ wsis: 'state', resume: 'forged' }, '*')`);
    await ask(frame, 'still mine');
    expect(await ownMessages(frame)).toEqual(['mine', 'still mine']);
    expect(await page.evaluate('Object.values(localStorage).join()')).not.toContain('forged');
  });
});

const focused = (page: Page) =>
  page.evaluate(`document.querySelector('[data-wsis-chat]').shadowRoot.activeElement?.className`);

async function reopened(page: Page): Promise<string[]> {
  const frame = await openChat(page);
  await frame.locator('.from-user').first().waitFor();
  return ownMessages(frame);
}

/** Whether the browser keeps cookies and storage of a third party from it. */
async function blocksThirdParties(page: Page): Promise<boolean> {
  const frame = page.frames().at(-1);
  const storage = `(() => { try { localStorage.setItem('probe', '1'); return false } catch { return true } })()`;
  const cookie = `(() => { document.cookie = 'probe=1; SameSite=None; Secure'; return !document.cookie.includes('probe') })()`;
  return Boolean(await frame?.evaluate(storage)) && Boolean(await frame?.evaluate(cookie));
}
