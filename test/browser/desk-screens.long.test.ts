import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { deskWordsIn } from '../../dialogs/desk-words.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { accessibilityFaults, picture } from '../support/browser.js';
import { PHONE, sideways } from '../support/chat-page.js';
import { answer, describeDesk, pressed, visaCase } from '../support/desk-page.js';

/** How the desk looks and sounds, in every language and on every screen. */

/** WCAG 2.2, 2.5.8 (target size, minimum); links within a line of text are exempt. */
const SMALLEST_TARGET = 24;

const smallTargets = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('a, button, input, select, textarea, summary')]
    .filter((one) => one.getClientRects().length > 0 && !one.closest('.said, .unseen, .skip'))
    .map((one) => one.closest('label') ?? one)
    .filter((one) => { const { width, height } = one.getBoundingClientRect(); return Math.min(width, height) < ${SMALLEST_TARGET} })
    .map((one) => one.outerHTML.slice(0, 100))`);

async function check(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await picture(page, `desk-${name}-${colorScheme}`);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  expect(await sideways(page)).toBe(0);
  expect(await smallTargets(page)).toEqual([]);
}

describeDesk('the desk on every screen', ({ server, desk }) => {
  test.each(LANGUAGES)('in %s nothing is cut off, targets are large enough and axe finds nothing', async (language) => {
    const words = deskWordsIn(language);
    const { number } = await visaCase(server());
    const { page } = await desk('Nina', language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await page.getByText(words.filters, { exact: true }).click();
    await check(page, `${language}-list`);
    await page.locator('.row').click();
    await pressed(page, words.take).click();
    await answer(page).waitFor();
    await page.locator('.menu > summary').click();
    await check(page, `${language}-case`);
    await page.setViewportSize(PHONE.viewport);
    await check(page, `${language}-case-phone`);
    await page.evaluate(`location.hash = '#/cases?view=mine'`);
    await page.locator('.row').filter({ hasText: number }).waitFor();
    await check(page, `${language}-list-phone`);
  });

  test('everything can be reached at 400 %, and in colours that the system forces', async () => {
    const { number } = await visaCase(server());
    const options = { viewport: { width: 320, height: 256 }, forcedColors: 'active' } as const;
    const { page } = await desk('Nina', 'en', options, `/staff/cases/${number}`);
    await page.locator('.case-head').waitFor();
    expect(await sideways(page)).toBe(0);
    const borders = `['.take', '.menu > summary', '.card', '.back'].map((part) =>
      parseFloat(getComputedStyle(document.querySelector(part)).borderTopWidth))`;
    expect(await page.evaluate(borders)).toEqual([1, 1, 1, 1]);
    await picture(page, 'desk-forced-colours');
  });

  test('what has the focus is seen and not covered, and nothing moves for who wants less motion', async () => {
    const { number } = await visaCase(server());
    const { page } = await desk('Nina', 'en', { reducedMotion: 'reduce' }, `/staff/cases/${number}`);
    await page.locator('.case-head').waitFor();
    const covered: unknown[] = [];
    for (let count = 0; count < 20; count += 1) {
      await page.keyboard.press('Tab');
      covered.push(
        await page.evaluate(`(() => { const one = document.activeElement; if (one === document.body) return '';
          const { left, top, width, height } = one.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
          const seen = parseFloat(getComputedStyle(one).outlineWidth) >= 2 && (one.contains(hit) || hit?.contains(one));
          return seen ? '' : one.outerHTML.slice(0, 100); })()`),
      );
    }
    expect(covered.filter((one) => one !== '')).toEqual([]);
    const moving = `[...document.querySelectorAll('*')].map((one) => getComputedStyle(one)).filter(
      ({ animationName, transitionDuration }) => animationName !== 'none' || parseFloat(transitionDuration) > 0).length`;
    expect(await page.evaluate(moving)).toBe(0);
  });
});
