import { expect, test } from '@jest/globals';
import { chatWords } from '../../dialogs/chat-words.js';
import { LANGUAGES } from '../../knowledge/language.js';
import { accessibilityFaults, picture, visit } from '../support/browser.js';
import { ask, describeChat, field, focused, own, reload, replies, stateOf } from '../support/chat-page.js';

describeChat('the chat page', ({ server, browser, chat, track }) => {
  test('takes a question and shows the answer, in the order of the log', async () => {
    const { page } = await chat('en');
    await ask(page, 'Until when can I submit to the WSIS Prizes?');
    expect(await own(page).locator('.text').textContent()).toBe('Until when can I submit to the WSIS Prizes?');
    await stateOf(page).filter({ hasText: 'Sent' }).waitFor();
    expect(await replies(page).last().textContent()).toContain('15 March 2026');
    expect(await field(page).inputValue()).toBe('');
    await picture(page, 'desktop');
  });

  test('keeps the conversation over a reload, without repeating anything', async () => {
    const { page } = await chat('en');
    await ask(page, 'first question');
    await ask(page, 'second question');
    const before = await page.locator('.message .text').allTextContents();
    await reload(page);
    expect(await page.locator('.message .text').allTextContents()).toEqual(before);
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

  test.each(LANGUAGES)('speaks %s, in its direction', async (language) => {
    const { page } = await chat(language);
    await ask(page, '2026?');
    const words = chatWords[language];
    expect(await page.title()).toBe(words.title);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await page.getByRole('button', { name: words.send, exact: true }).count()).toBe(1);
    expect(await page.getByRole('navigation').getByRole('link').allTextContents()).toHaveLength(6);
    expect(await page.locator('.source').count()).toBe(1);
    expect(
      await page.locator('.from-bot a[href^="https://www.itu.int/net4/wsis/stocktaking/Prizes/2026"]').count(),
    ).toBe(1);
  });

  test('chooses the language of the browser, and another by a click, in the same conversation', async () => {
    const { page } = track(await visit(browser(), `${server().url}/`, { locale: 'ru-RU' }));
    await replies(page).first().waitFor();
    expect(await page.title()).toBe(chatWords.ru.title);
    await ask(page, 'вопрос');
    await page.getByRole('link', { name: 'Français' }).click();
    await page.waitForURL(/lang=fr/);
    await own(page).waitFor();
    expect(await own(page).locator('.text').textContent()).toBe('вопрос');
    expect(await page.title()).toBe(chatWords.fr.title);
  });

  test('can be used by keyboard alone', async () => {
    const { page } = await chat('en');
    const seen: string[] = [];
    for (let count = 0; count < 14 && seen.at(-1) !== 'message'; count += 1) {
      await page.keyboard.press('Tab');
      seen.push(await focused(page));
    }
    const words = chatWords.en;
    // In the order in which they stand; the list of messages, which can be scrolled by keys, is one of them.
    expect(seen.filter((name) => name.length < 40)).toEqual([
      words.message,
      words.options,
      'English',
      'Français',
      'Español',
      'العربية',
      'Русский',
      '中文',
      'When is the next WSIS Forum?',
      'Which deadlines are open?',
      'message',
    ]);
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await replies(page).nth(1).waitFor();
    expect(await own(page).locator('.text').textContent()).toBe('one\ntwo');
    expect(await focused(page)).toBe('message');
  });

  test('the first key leads past everything to the field', async () => {
    const { page } = await chat('en');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('message');
  });

  test.each([
    ['while it is composed', { isComposing: true }],
    ['after it was composed, as Safari does', { keyCode: 229 }],
  ])('Enter that ends a word %s does not send it', async (_, event) => {
    const { page } = await chat('zh');
    await field(page).fill('峰会');
    await page.evaluate(`document.querySelector('#message').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...${JSON.stringify(event)} }))`);
    expect(await field(page).inputValue()).toBe('峰会');
    expect(await own(page).count()).toBe(0);
    await field(page).press('Enter');
    await own(page).waitFor();
  });

  test.each([
    ['zh', 'feng', '峰会'],
    ['ar', 'ma', 'موعد'],
  ])('a word in %s is composed by the input method of the system and then sent', async (language, typed, word) => {
    const { page, context } = await chat(language);
    await field(page).focus();
    const keys = await context.newCDPSession(page);
    await keys.send('Input.imeSetComposition', {
      text: typed,
      selectionStart: typed.length,
      selectionEnd: typed.length,
    });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter });
    expect(await own(page).count()).toBe(0);
    await keys.send('Input.insertText', { text: word });
    await field(page).press('Enter');
    await own(page).waitFor();
    expect(await own(page).locator('.text').textContent()).toContain(word);
  });

  test('says what is wrong with an empty or too long message, and sends neither', async () => {
    const { page } = await chat('en');
    await field(page).press('Enter');
    await page.getByRole('alert').filter({ hasText: chatWords.en.empty }).waitFor();
    await field(page).fill('x'.repeat(6001));
    await field(page).press('Enter');
    await page.getByRole('alert').filter({ hasText: '6000' }).waitFor();
    expect(await own(page).count()).toBe(0);
    expect(await field(page).inputValue()).toHaveLength(6001);
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

  test('works in a browser of 2020', async () => {
    const { context, page } = await chat('en');
    await context.addInitScript(`
      for (const name of ['replaceChildren']) for (const kind of [Element, Document, DocumentFragment]) delete kind.prototype[name];
      for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']) delete Array.prototype[name];
      for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
      for (const name of ['structuredClone', 'BroadcastChannel']) delete window[name];
      for (const name of ['locks', 'clipboard']) delete Navigator.prototype[name];
      delete Object.hasOwn; delete Object.groupBy; delete Promise.any; delete Promise.withResolvers;
      delete crypto.randomUUID; delete Crypto.prototype.randomUUID; delete AbortSignal.timeout; delete AbortSignal.any;
      delete HTMLElement.prototype.popover; delete HTMLDialogElement.prototype.showModal;`);
    await reload(page);
    await ask(page, 'still here?');
    await page.locator('.options-button').click();
    await page.getByLabel(chatWords.en.themeDark).check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});
