import { expect, test } from '@jest/globals';
import { deskWordsIn } from '../../dialogs/desk-words.js';
import { accessibilityFaults, becomesTrue, picture } from '../support/browser.js';
import { field, PHONE, replies, sideways } from '../support/chat-page.js';
import { deskClient } from '../support/desk-client.js';
import { answer, describeDesk, pressed, rows, says, signIn, VISA_QUESTION, visaCase } from '../support/desk-page.js';

const words = deskWordsIn('en');

describeDesk('the desk', ({ server, desk, chat }) => {
  test('says what to do where nobody waits', async () => {
    const { page } = await desk('Nina');
    await page.getByText(words.noneWaiting).waitFor();
    expect(await page.getByText(words.noneWaitingHint).count()).toBe(1);
    expect(await page.title()).toBe(`${words.cases} – ${words.desk}`);
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const [view, nothing] of [
      [words.viewMine, words.noneMine],
      [words.viewOpen, words.noneOpen],
      [words.viewDone, words.noneDone],
    ]) {
      await page.getByRole('link', { name: view ?? '', exact: true }).click();
      await page.getByText(nothing ?? '').waitFor();
    }
    await page.getByRole('link', { name: words.conversations }).click();
    await page.getByText(words.noConversations).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'desk-empty');
  });

  test('a case appears by itself, and is told of once', async () => {
    const { page } = await desk('Nina');
    await page.getByText(words.noneWaiting).waitFor();
    await page.evaluate(`window.said = []; new MutationObserver((all) => all.forEach(({ addedNodes }) =>
      addedNodes.forEach((node) => window.said.push(node.textContent)))).observe(
      document.querySelector('.announcer [aria-live]'), { childList: true })`);
    const { number } = await visaCase(server());
    await rows(page).first().waitFor();
    expect(await rows(page).textContent()).toContain(VISA_QUESTION);
    expect(await rows(page).textContent()).toContain(number);
    await becomesTrue(page, `document.title.startsWith('(1)')`);
    await rows(page).first().focus();
    const { number: second } = await visaCase(server());
    await rows(page).nth(1).waitFor();
    // The focus stays where it was, although the list was drawn anew.
    expect(await page.evaluate('document.activeElement.dataset.key')).toBe(number);
    await becomesTrue(page, 'window.said.length >= 2');
    expect(await page.evaluate<string[]>('window.said')).toEqual([
      expect.stringContaining(number),
      expect.stringContaining(second),
    ]);
  });

  test('somebody takes a case and answers; the visitor sees it without loading anything', async () => {
    const visitor = await chat('ar');
    await field(visitor.page).fill(VISA_QUESTION);
    await field(visitor.page).press('Enter');
    await replies(visitor.page).nth(1).waitFor();
    await field(visitor.page).fill('amina@stakeholder.example');
    await field(visitor.page).press('Enter');
    const { page } = await desk('Nina');
    await rows(page).first().click();
    await pressed(page, words.take).click();
    await answer(page).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('answer');
    expect(await accessibilityFaults(page)).toEqual([]);
    const before = await replies(visitor.page).count();
    await answer(page).fill('سنرسل لكم رسالة الدعوة اليوم.');
    await pressed(page, words.send).click();
    await page.getByText(words.sent).waitFor();
    await replies(visitor.page).nth(before).waitFor();
    expect(await replies(visitor.page).last().textContent()).toContain('سنرسل لكم رسالة الدعوة اليوم.');
    expect(await answer(page).inputValue()).toBe('');
    expect(await page.locator('.line-bot .mend a').first().getAttribute('href')).toMatch(
      /^staff\/wrong-answer\?conversation=[^&]+&message=/,
    );
    await picture(page, 'desk-answered');
    await field(visitor.page).fill('شكراً جزيلاً، متى تصل الرسالة؟');
    await field(visitor.page).press('Enter');
    await page.locator('.line-user').filter({ hasText: 'متى تصل' }).waitFor();
    await pressed(page, words.resolve).click();
    await page.getByText(words.resolved, { exact: true }).last().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('a reply to a case that has moved is refused, tells what happened and keeps the text', async () => {
    const { number, chat: visitor } = await visaCase(server());
    const { page, context } = await desk('Nina', 'en', {}, `/staff#/cases/${number}`);
    await pressed(page, words.take).click();
    await answer(page).fill('A first answer');
    await page.getByText(words.saved).waitFor();
    // As if the line were slow: the page does not hear of what comes next.
    await context.route('**/staff/api/cases/*', (route) => route.abort());
    await says(server(), visitor, 'أحتاجها قبل يوم الخميس');
    await pressed(page, words.send).click();
    await page.getByRole('alert').filter({ hasText: words.refused }).waitFor();
    expect(await page.getByText(words.textKept).count()).toBe(1);
    expect(await answer(page).inputValue()).toBe('A first answer');
    await page.locator('.line-user').filter({ hasText: 'الخميس' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'desk-refused');
    await pressed(page, words.send).click();
    await page.getByText(words.sent).waitFor();
  });

  test('what is being written is still there after a reload, and elsewhere', async () => {
    const { number } = await visaCase(server());
    const { page } = await desk('Nina', 'en', {}, `/staff/cases/${number}`);
    await pressed(page, words.take).click();
    await answer(page).fill('Half a sen');
    await page.getByText(words.saved).waitFor();
    await page.reload();
    await answer(page).waitFor();
    expect(await answer(page).inputValue()).toBe('Half a sen');
  });

  test('two open the same case: the second is told who has it, and can take it over', async () => {
    const { number } = await visaCase(server());
    const { page } = await desk('Nina', 'en', {}, `/staff#/cases/${number}`);
    await pressed(page, words.take).waitFor();
    const omar = await deskClient(server(), 'Omar');
    await omar.act({ number, version: 1 }, 'claim');
    await page.getByText(words.colleagueHasIt.replace('{name}', 'Omar')).waitFor();
    await pressed(page, words.takeOver).click();
    await answer(page).waitFor();
    expect(await page.locator('.case-facts .owner').textContent()).toBe(words.you);
  });

  test('everything by the keyboard alone', async () => {
    const { number } = await visaCase(server());
    await visaCase(server());
    const { page } = await desk('Nina');
    await rows(page).nth(1).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.case-head').waitFor();
    expect(await page.url()).toContain(number);
    await page.keyboard.press('c');
    await answer(page).waitFor();
    await becomesTrue(page, `document.activeElement.id === 'answer'`);
    await page.keyboard.type('cjr?/ are letters here');
    expect(await answer(page).inputValue()).toBe('cjr?/ are letters here');
    await page.keyboard.press('Control+Enter');
    await page.getByText(words.sent).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('Protocol knows more.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.note-list').filter({ hasText: 'Protocol knows more.' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.getByText(words.resolved, { exact: true }).last().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.hash.includes(number));
    await page.locator('.case-head').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.className')).toBe('row');
    await page.keyboard.press('/');
    await page.keyboard.type(number);
    await rows(page).filter({ hasText: number }).waitFor();
    expect(await rows(page).count()).toBe(1);
  });

  test('on a phone, list and case are two screens', async () => {
    const { number } = await visaCase(server());
    const { page } = await desk('Nina', 'en', PHONE);
    await rows(page).first().tap();
    await page.locator('.case-head').waitFor();
    expect(await rows(page).first().isVisible()).toBe(false);
    expect(await sideways(page)).toBe(0);
    const phrasing = page.getByRole('link', { name: words.teach });
    expect(await phrasing.getAttribute('href')).toBe(`staff/phrasings?number=${number}&question=0`);
    await picture(page, 'desk-phone-case');
    await pressed(page, words.take).tap();
    await answer(page).waitFor();
    await picture(page, 'desk-phone');
    expect(await accessibilityFaults(page)).toEqual([]);
    await pressed(page, words.back).tap();
    await rows(page).first().waitFor({ state: 'detached' });
    expect(await sideways(page)).toBe(0);
    await page.getByRole('link', { name: words.viewMine, exact: true }).tap();
    await rows(page).filter({ hasText: number }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('who was signed out loses nothing of what they wrote', async () => {
    const { number } = await visaCase(server());
    const { page, context } = await desk('Nina', 'en', {}, `/staff#/cases/${number}`);
    await pressed(page, words.take).click();
    await answer(page).waitFor();
    const account = await server().store.staffByAddress('nina@secretariat.example');
    await server().staff.accounts.endSessions(account?.id ?? '');
    await answer(page).fill('Written while signed out');
    const [entrance] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: words.signIn }).click(),
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await signIn(entrance, 'Nina');
    await entrance.waitForURL((url) => url.hash === `#/cases/${number}`);
    await entrance.close();
    await page.getByText(words.signedOut).waitFor({ state: 'detached' });
    await page.getByText(words.saved).waitFor();
    expect(await answer(page).inputValue()).toBe('Written while signed out');
  });

  test('says when the line is gone, and catches up when it is back', async () => {
    const { page, context } = await desk('Nina');
    await page.getByText(words.noneWaiting).waitFor();
    await context.setOffline(true);
    await page.getByText(words.offline).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const { number } = await visaCase(server());
    await context.setOffline(false);
    await rows(page).filter({ hasText: number }).waitFor();
    await page.getByText(words.offline).waitFor({ state: 'detached' });
  });
});
