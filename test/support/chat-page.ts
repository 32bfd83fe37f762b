import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Assistant } from '../../dialogs/assistant.js';
import { systemClock } from '../../dialogs/clock.js';
import type { Store } from '../../dialogs/store/store.js';
import { openBrowser, type Visit, visit } from './browser.js';
import { findChromium } from './chromium.js';
import { echoAssistant } from './echo-assistant.js';
import { letterScript } from './letter-script.js';
import { startTestServer, type TestServer } from './server.js';
import { buildWidget } from './widget.js';

/** What the tests of the chat page share: a browser, and for each test a server and the visits to it. */

/** An instant at which the letters' deadlines lie ahead. */
export const NOW = new Date('2026-02-10T09:00:00Z');
export const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
export const SMALLEST = { viewport: { width: 320, height: 568 } };

export interface ChatPage {
  server(): TestServer;
  browser(): Browser;
  /** Ends the server and starts it again on the same store and port; `meanwhile` happens while there is none. */
  restart(meanwhile?: () => Promise<unknown>): Promise<void>;
  /** Opens the page and waits for the greeting. `from` is another way to the server, such as a proxy. */
  chat(language: string, options?: BrowserContextOptions, from?: string): Promise<Visit>;
  /** A visit that was opened otherwise: closed at the end, and its faults are faults. */
  track(visit: Visit): Visit;
}

type MakeAssistant = (store: Store) => Assistant;

/** Tests of the chat page; left out on a machine without Chromium. `assistant` answers like letters unless given. */
export function describeChat(
  name: string,
  tests: (page: ChatPage) => void,
  assistant: MakeAssistant = (store) => echoAssistant(store, letterScript),
): void {
  const withBrowser = findChromium() === undefined ? describe.skip : describe;
  // A browser on a busy machine.
  jest.setTimeout(30_000);
  withBrowser(name, () => {
    let browser: Browser;
    let folder: string;
    let widgetFile: string;
    let server: TestServer;
    let open: Visit[] = [];
    const start = (options: { folder?: string; port?: string } = {}) =>
      startTestServer({
        assistant,
        clock: systemClock(NOW),
        widgetFile,
        environment: options.port === undefined ? {} : { PORT: options.port },
        ...(options.folder !== undefined && { folder: options.folder }),
      });

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

    const track = (opened: Visit) => {
      open.push(opened);
      return opened;
    };
    tests({
      server: () => server,
      browser: () => browser,
      track,
      async restart(meanwhile = async () => undefined) {
        const port = new URL(server.url).port;
        await server.stop();
        await meanwhile();
        server = await start({ folder: server.folder, port });
      },
      async chat(language, options = {}, from = server.url) {
        const opened = track(
          await visit(browser, `${from}/?lang=${language}`, { serviceWorkers: 'block', ...options }),
        );
        await greeting(opened.page).waitFor();
        return opened;
      },
    });
  });
}

/** The widget is at work: the messages are its own and no longer those of the page without script. */
const greeting = (page: Page) => page.locator('main:not(:has([data-plain])) .from-bot').first();
export const field = (page: Page) => page.locator('#message');
export const replies = (page: Page) => page.locator('.from-bot .text');
export const own = (page: Page) => page.locator('.from-user');
export const stateOf = (page: Page) => own(page).locator('.state');
export const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement?.textContent || document.activeElement?.id || ""');

/** Loads the page again, up to where the widget is at work. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await greeting(page).waitFor();
}

export async function write(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

/** Sends a message and waits for the answer. */
export async function ask(page: Page, text: string): Promise<void> {
  const before = await replies(page).count();
  await write(page, text);
  await replies(page).nth(before).waitFor();
}

/** Pixels by which the page is wider than the window. */
export const sideways = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** The id of the visitor's conversation, and a token for it. */
export async function conversationOf({ context, page }: Visit): Promise<{ conversationId: string; token: string }> {
  const response = await context.request.post(`${new URL(page.url()).origin}/api/chat/token`, { data: {} });
  return (await response.json()) as { conversationId: string; token: string };
}

/** Puts something into the visitor's log that the assistant did not say in a turn, and shows it at once. */
export async function say(visitor: Visit, store: Store, activity: Readonly<Record<string, unknown>>): Promise<void> {
  const { conversationId, token } = await conversationOf(visitor);
  await store.appendActivity({ conversationId, awaitsTurn: false, activity, at: NOW.toISOString() });
  const address = `${new URL(visitor.page.url()).origin}/v3/directline/conversations/${conversationId}/activities`;
  // Something that everyone in the conversation is told of and nobody shows.
  const data = { type: 'event', name: 'webchat/join' };
  await visitor.context.request.post(address, { data, headers: { Authorization: `Bearer ${token}` } });
}
