import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chatWords } from '../../dialogs/chat-words.js';
import { accessibilityFaults, picture } from '../support/browser.js';
import {
  ask,
  conversationOf,
  describeChat,
  field,
  focused,
  own,
  PHONE,
  reload,
  replies,
} from '../support/chat-page.js';

const words = chatWords.en;
const opener = (page: Page) => page.locator('.options-button');
const panel = (page: Page) => page.locator('#options');
const attribute = (page: Page, name: string) => page.locator('html').getAttribute(`data-${name}`);
const background = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
const fontSize = (page: Page) => page.evaluate<string>('getComputedStyle(document.documentElement).fontSize');

describeChat('the options', ({ server, chat }) => {
  test('open by a button that says so, and close by Escape, by leaving and by a tap elsewhere', async () => {
    const { page } = await chat('en');
    expect(await panel(page).isVisible()).toBe(false);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    expect(await opener(page).getAttribute('aria-expanded')).toBe('true');
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.className')).toBe('options-button');
    await opener(page).click();
    await field(page).focus();
    expect(await panel(page).isVisible()).toBe(false);
    await opener(page).click();
    await page.mouse.click(100, 600);
    expect(await panel(page).isVisible()).toBe(false);
  });

  test('the size of the text grows, nothing is cut off, and it is kept', async () => {
    const { page } = await chat('en', PHONE);
    await ask(page, 'a question');
    expect(await fontSize(page)).toBe('16px');
    await opener(page).click();
    await page.getByLabel(words.sizeLargest).check();
    expect(await fontSize(page)).toBe('24px');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await picture(page, 'largest');
    const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(wide).toBe(0);
    await reload(page);
    expect(await fontSize(page)).toBe('24px');
    expect(await page.getByLabel(words.sizeLargest).isChecked()).toBe(true);
  });

  test.each(['light', 'dark'] as const)('colours can be chosen against a device that is %s', async (device) => {
    const { page, context } = await chat('en', { colorScheme: device });
    const before = await background(page);
    const [name, other] = device === 'light' ? [words.themeDark, 'dark'] : [words.themeLight, 'light'];
    await opener(page).click();
    await page.getByLabel(name, { exact: true }).check();
    expect(await background(page)).not.toBe(before);
    expect(await attribute(page, 'theme')).toBe(other);
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, `options-${other}`);
    const second = await context.newPage();
    await second.goto(page.url());
    await replies(second).first().waitFor();
    expect(await attribute(second, 'theme')).toBe(other);
    await second.close();
    await page.getByLabel(words.themeAuto).check();
    expect(await background(page)).toBe(before);
  });

  test('a chat is deleted after a question, and a new one begins', async () => {
    const visitor = await chat('en', PHONE);
    const { page } = visitor;
    await ask(page, 'something private');
    await field(page).fill('a private draft');
    const old = await conversationOf(visitor);
    await opener(page).click();
    await page.getByRole('button', { name: words.end }).click();
    expect(await focused(page)).toBe(words.endNo);
    await picture(page, 'end');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: words.endNo, exact: true }).click();
    expect(await focused(page)).toBe(words.end);
    expect(await own(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words.endYes, exact: true }).click();
    await page.locator('.announcer p', { hasText: words.ended }).waitFor({ state: 'attached' });
    await replies(page).first().waitFor();
    expect(await own(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('');
    expect(await panel(page).isVisible()).toBe(false);
    expect((await conversationOf(visitor)).conversationId).not.toBe(old.conversationId);
    expect(await server().store.activities(old.conversationId, 0, 9)).toEqual([]);
    const kept = await page.evaluate<string>('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])');
    expect(kept).not.toContain('private');
    await ask(page, 'a new chat');
    await reload(page);
    expect(await own(page).locator('.text').allTextContents()).toEqual(['a new chat']);
    visitor.faults.length = 0;
  });

  test('another tab follows into the new chat', async () => {
    const visitor = await chat('en');
    const { page, context } = visitor;
    await ask(page, 'something private');
    const second = await context.newPage();
    await second.goto(page.url());
    await own(second).waitFor();
    await page.bringToFront();
    await opener(page).click();
    await page.getByRole('button', { name: words.end }).click();
    await page.getByRole('button', { name: words.endYes, exact: true }).click();
    await page.locator('.announcer p', { hasText: words.ended }).waitFor({ state: 'attached' });
    await own(second).waitFor({ state: 'detached' });
    await ask(page, 'in the new chat');
    await own(second).waitFor();
    visitor.faults.length = 0;
  });

  test('says so when the chat could not be deleted', async () => {
    const visitor = await chat('en');
    const { page, context } = visitor;
    await ask(page, 'something private');
    await context.route(/\/api\/chat\/end$/, (route) => route.abort());
    await opener(page).click();
    await page.getByRole('button', { name: words.end }).click();
    await page.getByRole('button', { name: words.endYes, exact: true }).click();
    await page.getByRole('alert').filter({ hasText: words.endFailed }).waitFor();
    expect(await own(page).count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
    visitor.faults.length = 0;
  });

  test('works in a browser that keeps nothing', async () => {
    const { context, page } = await chat('en');
    await context.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError') } })`);
    await reload(page);
    await opener(page).click();
    await page.getByLabel(words.themeDark).check();
    expect(await attribute(page, 'theme')).toBe('dark');
    await ask(page, 'all the same');
  });
});
