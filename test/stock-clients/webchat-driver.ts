import { afterAll, afterEach, beforeAll, describe, jest } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { findChromium } from '../support/chromium.js';
import { type StockPage, startStockPage } from '../support/stock-page.js';
import { stockWebchatFile } from '../support/stock-webchat.js';

const bundle = findChromium() === undefined ? undefined : stockWebchatFile();

/** `describe` where there are a browser and the bundle; see stock-webchat.ts for when there must be. */
export const withWebchat = bundle === undefined ? describe.skip : describe;

/** Something that Web Chat's store took, and when in the page's milliseconds. */
export interface Seen {
  readonly type: string;
  readonly at: number;
  readonly text?: string;
}

export interface WebchatOptions extends BrowserContextOptions {
  readonly webSocket?: boolean;
  readonly chatLocale?: string;
  readonly resume?: boolean;
  /** Before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A page with the unmodified Web Chat in a browser window of its own. */
export interface Webchat {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Texts of all messages, as they stand on the page. */
  texts(): Promise<readonly string[]>;
  /** Writes into the box and presses Enter. */
  say(text: string): Promise<void>;
  /** Resolves when a message with exactly this text stands on the page. */
  heard(text: string): Promise<void>;
  seen(): Promise<readonly Seen[]>;
  /** Another tab, which shares what the site keeps. */
  tab(): Promise<Webchat>;
}

const BUBBLE = '.webchat__bubble__content';
const BOX = '.webchat__send-box-text-box__input';

/** Web Chat waits 3 to 15 s before it reconnects, by this number; with small ones always the shortest. Ids stay random. */
const SHORT_WAITS = '{ const random = Math.random; Math.random = () => random() / 1000; }';

export interface WebchatSite {
  readonly origin: string;
  open(server: string, options?: WebchatOptions): Promise<Webchat>;
}

/** Sets up browser and site for the tests of a file; windows are closed after each test. */
export function webchatSite(): WebchatSite {
  // Four megabytes of script take their time on a busy machine; nothing is tested by this number.
  jest.setTimeout(90_000);
  let browser: Browser | undefined;
  let site: StockPage | undefined;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    if (bundle === undefined) return;
    site = await startStockPage(bundle);
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get origin() {
      return site?.origin ?? '';
    },
    async open(server, { webSocket, chatLocale, resume, prepare, ...options } = {}) {
      if (!browser || !site) throw new Error('beforeAll has not run');
      const context = await browser.newContext({ viewport: { width: 480, height: 720 }, ...options });
      contexts.push(context);
      context.setDefaultTimeout(60_000);
      const address = site.address(server, {
        ...(webSocket !== undefined && { webSocket }),
        ...(chatLocale && { locale: chatLocale }),
        ...(resume && { resume }),
      });
      return openTab(context, address, prepare);
    },
  };
}

async function openTab(context: BrowserContext, address: string, prepare?: (page: Page) => Promise<void>) {
  const page = await context.newPage();
  await page.addInitScript(SHORT_WAITS);
  await prepare?.(page);
  await page.goto(address);
  await page.locator(BUBBLE).first().waitFor();
  const webchat: Webchat = {
    context,
    page,
    texts: async () => (await page.locator(BUBBLE).allInnerTexts()).map((text) => text.trim()),
    async say(text) {
      await page.locator(BOX).fill(text);
      await page.locator(BOX).press('Enter');
    },
    heard: (text) => page.locator(BUBBLE).getByText(text, { exact: true }).first().waitFor(),
    seen: () => page.evaluate('window.seen'),
    tab: () => openTab(context, address),
  };
  return webchat;
}

/** Milliseconds between Web Chat's posting of a message and its having the echo and the answer to the post. */
export function echoMs(seen: readonly Seen[], text: string): number {
  const at = (type: string) => seen.find((one) => one.type === type && one.text === text)?.at;
  return (at('DIRECT_LINE/POST_ACTIVITY_FULFILLED') ?? Number.NaN) - (at('DIRECT_LINE/POST_ACTIVITY_PENDING') ?? 0);
}
