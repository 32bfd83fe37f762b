import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { botActivity } from '../../bot/bot-activity.js';
import { chatWords } from '../../dialogs/chat-words.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { accessibilityFaults, picture } from '../support/browser.js';
import { ask, describeChat, PHONE, SMALLEST, say, sideways } from '../support/chat-page.js';
import { letterScript } from '../support/letter-script.js';

/** How the page looks and sounds, in every language and on every screen. */

const DESKTOP = { width: 1100, height: 800 };
/** WCAG 2.2, 2.5.8 (target size, minimum); links within a line of text are exempt. */
const SMALLEST_TARGET = 24;

const smallTargets = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('a, button, input, textarea')]
    .filter((one) => one.getClientRects().length > 0 && !one.closest('.text, .unseen, .skip'))
    .map((one) => one.closest('label') ?? one)
    .filter((one) => { const { width, height } = one.getBoundingClientRect(); return Math.min(width, height) < ${SMALLEST_TARGET} })
    .map((one) => one.outerHTML.slice(0, 100))`);

/** In how many lines the mail addresses in replies stand. */
const linesOfMail = (page: Page) =>
  page.evaluate<number[]>(
    `[...document.querySelectorAll('.text a[href^="mailto:"]')].map((link) => link.getClientRects().length)`,
  );

describeChat('on every screen', ({ server, chat }) => {
  test.each(LANGUAGES)('in %s nothing is cut off, targets are large enough and axe finds nothing', async (language) => {
    const words = chatWords[language];
    const visitor = await chat(language);
    const { page } = visitor;
    const [question] = letterScript.welcome(language).choices ?? [];
    await ask(page, `${question?.label}`);
    const { text } = letterScript.reply('', language);
    const judged = botActivity({ text, language, choices: [], replyTo: 'x', isAnswer: true });
    await say(visitor, server().store, judged);
    await page.locator('.feedback').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [name, viewport] of [
        ['desktop', DESKTOP],
        ['phone', PHONE.viewport],
        ['smallest', SMALLEST.viewport],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.evaluate(`document.querySelector('#log').scrollTop = 1e6`);
        await picture(page, `screen-${language}-${name}-${colorScheme}`);
        expect(await sideways(page)).toBe(0);
        expect(await smallTargets(page)).toEqual([]);
        expect(new Set(await linesOfMail(page))).not.toContain(2);
        expect(await accessibilityFaults(page)).toEqual([]);
      }
      await page.locator('.options-button').click();
      await page.getByRole('button', { name: words.end }).click();
      await picture(page, `screen-${language}-options-${colorScheme}`);
      expect(await sideways(page)).toBe(0);
      expect(await smallTargets(page)).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  // 1280 pixels wide at 200 % and at 400 %, and a phone on its side.
  test.each([
    ['en', 'zoomed-200', { width: 640, height: 400 }],
    ['ar', 'zoomed-400', { width: 320, height: 256 }],
    ['ru', 'sideways', { width: 640, height: 300 }],
  ] as const)('in %s everything can be reached on a screen %s', async (language, name, viewport) => {
    const { page } = await chat(language, { viewport });
    await ask(page, 'x'.repeat(300));
    await picture(page, `${language}-${name}`);
    expect(await sideways(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator('.options-button').click();
    await page.getByRole('button', { name: chatWords[language].end }).click();
    const last = page.getByRole('button', { name: chatWords[language].endYes, exact: true });
    await last.scrollIntoViewIfNeeded();
    const box = await last.boundingBox();
    expect((box?.y ?? 1e6) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    await picture(page, `${language}-${name}-options`);
  });

  test('in colours that the system forces, every control has an outline', async () => {
    const { page } = await chat('en', { forcedColors: 'active' });
    await ask(page, 'visible?');
    await page.locator('.options-button').click();
    await picture(page, 'forced-colours');
    const borders = `['.text', '.send', '.tool', '.options-panel'].map((part) =>
      parseFloat(getComputedStyle(document.querySelector(part)).borderTopWidth))`;
    expect(await page.evaluate(borders)).toEqual([1, 1, 1, 1]);
  });

  test('for who wants less motion, nothing moves', async () => {
    const { page } = await chat('en', { reducedMotion: 'reduce' });
    await ask(page, 'calm?');
    const moving = `[...document.querySelectorAll('*')].map((one) => getComputedStyle(one)).filter(
      ({ animationName, transitionDuration }) => animationName !== 'none' || parseFloat(transitionDuration) > 0).length`;
    expect(await page.evaluate(moving)).toBe(0);
  });

  test('what has the focus can be seen', async () => {
    const { page } = await chat('en');
    await ask(page, 'where am I?');
    const seen: number[] = [];
    for (let count = 0; count < 16; count += 1) {
      await page.keyboard.press('Tab');
      seen.push(
        await page.evaluate<number>(`document.activeElement === document.body ? 3
          : parseFloat(getComputedStyle(document.activeElement).outlineWidth)`),
      );
    }
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(2);
  });
});
