import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { createAssistant } from '../../dialogs/assistant.js';
import { chatWords } from '../../dialogs/chat-words.js';
import { systemClock } from '../../dialogs/clock.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP } from '../../dialogs/settings.js';
import type { Language } from '../../knowledge/language.js';
import { realBrain } from '../support/brain.js';
import { openBrowser, picture, visit } from '../support/browser.js';
import { NOW, PHONE } from '../support/chat-page.js';
import { findChromium } from '../support/chromium.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { buildWidget } from '../support/widget.js';

/** The whole house behind the page: real letters, real understanding, real store, real browser. */

const clock = systemClock(NOW);
const withBrowser = findChromium() === undefined ? describe.skip : describe;

let browser: Browser;
let folder: string;
let server: TestServer;

withBrowser('the chat page answers from the letters', () => {
  const brain = realBrain();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wsis-real-'));
    browser = await openBrowser();
    const gates = { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP };
    server = await startTestServer({
      clock,
      widgetFile: buildWidget(folder),
      assistant: (store) =>
        createAssistant({ brain, store, clock, gates, mailAddress: 'wsis-info@itu.int', canPromise: false }),
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.destroy();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each<[Language, string, RegExp]>([
    ['en', 'Until when can I submit to the WSIS Prizes 2026?', /15 March 2026/],
    ['fr', 'Quelle est la date limite pour les prix du SMSI 2026 ?', /15 mars 2026/],
    ['es', '¿Hasta cuándo puedo presentar un proyecto a los premios de la CMSI 2026?', /15 de marzo de 2026/],
    ['ar', 'ما هو آخر موعد للتقديم لجوائز القمة العالمية لمجتمع المعلومات 2026؟', /15 آذار\/مارس 2026/],
    ['ru', 'До какого числа можно подать заявку на премии ВВУИО 2026?', /15 марта 2026/],
    ['zh', '2026年信息社会世界峰会奖的提交截止日期是什么时候？', /2026年3月15日/],
  ])('in %s', async (language, question, date) => {
    const { context, page, faults } = await visit(browser, `${server.url}/?lang=${language}`, {}, NOW);
    await page.locator('main:not(:has([data-plain])) .from-bot').waitFor();
    await picture(page, `answer-${language}-start`);
    await page.locator('#message').fill(question);
    await page.locator('#message').press('Enter');
    const answer = page.locator('.from-bot .text').nth(1);
    await answer.waitFor();
    expect(await answer.textContent()).toMatch(date);
    expect(await answer.locator('.source').count()).toBe(1);
    await picture(page, `answer-${language}`);
    expect(await page.locator('.feedback button').count()).toBe(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  test('on a phone, in the dark', async () => {
    const phone = { ...PHONE, deviceScaleFactor: 1.5, colorScheme: 'dark' } as const;
    const { context, page, faults } = await visit(browser, `${server.url}/?lang=ar`, phone, NOW);
    await page.locator('main:not(:has([data-plain])) .from-bot').waitFor();
    await page.locator('#message').fill('ما هو آخر موعد للتقديم لجوائز القمة العالمية لمجتمع المعلومات 2026؟');
    await page.getByRole('button', { name: chatWords.ar.send, exact: true }).tap();
    await page.locator('.feedback').waitFor();
    await picture(page, 'answer-ar-phone-dark');
    expect(faults).toEqual([]);
    await context.close();
  });
});
