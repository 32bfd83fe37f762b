import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { systemClock } from '../../dialogs/clock.js';
import type { Language } from '../../knowledge/language.js';
import { realBrain } from './brain.js';
import { openBrowser, type Visit, visit } from './browser.js';
import { NOW } from './chat-page.js';
import { findChromium } from './chromium.js';
import type { DeskClient } from './desk-client.js';
import { post, type Started, startChat } from './direct-line-client.js';
import { startTestServer, type TestServer, type TestServerOptions } from './server.js';
import { joinStaff, PASSWORD } from './staff.js';
import { buildDesk, buildWidget } from './widget.js';

/** What the tests of the desk share: a browser, and for each test a server with the real assistant behind it. */
export interface DeskPage {
  server(): TestServer;
  /** Signs somebody new in by the form, and waits for the desk. `path` is where they wanted to go. */
  desk(name: string, language?: Language, options?: BrowserContextOptions, path?: string): Promise<Visit>;
  /** A visitor's page of the chat. */
  chat(language: Language): Promise<Visit>;
  /** The desk of somebody who is signed in already. */
  deskOf(client: DeskClient, path: string): Promise<Visit>;
  /** Any other page of the server, in a browser of its own. */
  open(url: string): Promise<Visit>;
  /** Closed at the end, and its faults are faults. */
  track(visit: Visit): Visit;
}

/** `more` is how a server starts; asked before each test. */
export function describeDesk(
  name: string,
  tests: (page: DeskPage) => void,
  more: () => Promise<Partial<TestServerOptions>> = async () => ({}),
): void {
  const withBrowser = findChromium() === undefined ? describe.skip : describe;
  // A browser on a busy machine.
  jest.setTimeout(60_000);
  withBrowser(name, () => {
    const brain = realBrain();
    let browser: Browser;
    let folder: string;
    let files: { readonly deskFile: string; readonly widgetFile: string };
    let server: TestServer;
    let open: Visit[] = [];
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'wsis-desk-'));
      files = { deskFile: buildDesk(folder), widgetFile: buildWidget(folder) };
      browser = await openBrowser();
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    beforeEach(async () => {
      server = await startTestServer({
        ...files,
        brain,
        clock: systemClock(NOW),
        timing: { keepAliveMs: 1000 },
        ...(await more()),
      });
    });
    afterEach(async () => {
      // A refusal (409) and a line that is cut are part of what is tested; the browser reports both.
      const faults = open.flatMap((one) => one.faults).filter((fault) => !fault.startsWith('Failed to load resource'));
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
      track,
      open: async (url) => track(await visit(browser, url)),
      async desk(who, language = 'en', options = {}, path = '/staff') {
        const account = await joinStaff(server.staff, who);
        await server.staff.accounts.setLanguage(account.id, language);
        const size = { viewport: { width: 1366, height: 768 } };
        const opened = track(await visit(browser, server.url + path, { ...size, ...options }));
        await signIn(opened.page, who);
        await opened.page.locator('.panes').waitFor();
        return opened;
      },
      async deskOf({ cookie }, path) {
        const [name = '', value = ''] = cookie.split('=');
        const [domain, at] = [new URL(server.url).hostname, { path: '/', expires: -1, httpOnly: true, secure: false }];
        const kept = { name, value, domain, ...at, sameSite: 'Lax' as const };
        const opened = track(
          await visit(browser, server.url + path, { storageState: { cookies: [kept], origins: [] } }),
        );
        await opened.page.locator('.panes').waitFor();
        return opened;
      },
      async chat(language) {
        const opened = track(await visit(browser, `${server.url}/?lang=${language}`, { serviceWorkers: 'block' }));
        await opened.page.locator('main:not(:has([data-plain])) .from-bot').first().waitFor();
        return opened;
      },
    });
  });
}

/** Fills in the form of the sign-in. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.locator('#address').fill(`${name.toLowerCase()}@secretariat.example`);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#password').press('Enter');
}

export const VISA_QUESTION = 'هل يمكنني الحصول على رسالة تأشيرة للمنتدى؟';

/** A visitor elsewhere who says something. */
export async function says(server: TestServer, chat: Started, text: string): Promise<void> {
  await post(server.url, chat, { type: 'message', text });
  await server.bot.idle();
}

/** A visitor who asks in Arabic for a visa letter and leaves an address: a case. Gives its number. */
export async function visaCase(server: TestServer): Promise<{ readonly chat: Started; readonly number: string }> {
  const chat = await startChat(server.url, { locale: 'ar' });
  await says(server, chat, VISA_QUESTION);
  await says(server, chat, 'amina@stakeholder.example');
  const { cases } = await server.store.cases({ states: ['queued'], order: 'newest', limit: 1 });
  return { chat, number: cases[0]?.number ?? '' };
}

export const rows = (page: Page) => page.locator('.row');
export const answer = (page: Page) => page.locator('#answer');
/** The first button of this name; the most important ones stand at the head of a case and again where they are needed. */
export const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
