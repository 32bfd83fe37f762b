import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { BOT_ID, botActivity, STAFF_ID } from '../../bot/bot-activity.js';
import { ASSISTANT_ID, SECRETARIAT_ID } from '../../bot/widget/wire.js';
import type { Assistant } from '../../dialogs/assistant.js';
import { chatWords } from '../../dialogs/chat-words.js';
import { accessibilityFaults, becomesTrue, picture, type Visit } from '../support/browser.js';
import { ask, conversationOf, describeChat, own, reload, replies, say, write } from '../support/chat-page.js';
import { echoAssistant } from '../support/echo-assistant.js';
import { letterScript } from '../support/letter-script.js';

const words = chatWords.en;
const announced = (page: Page, text: string) => page.locator('.announcer p', { hasText: text });
/** From here on, what comes in is new. */
const historyStands = (page: Page) => page.locator('#log[aria-busy=false]').waitFor();
const person = { id: 'staff-7', name: 'Amina Example', role: 'bot' };
const staffSays = (text: string) => ({ type: 'message', from: person, text, locale: 'en' });

test('the widget knows the assistant by the id that the server gives it', () => {
  expect([ASSISTANT_ID, SECRETARIAT_ID]).toEqual([BOT_ID, STAFF_ID]);
});

describeChat('reading', ({ server, chat }) => {
  const answer = (text: string) =>
    botActivity({ text, language: 'en', choices: [], replyTo: 'x|0000002', isAnswer: true });

  test('an answer is read aloud once, with the choices, and the history is not', async () => {
    const { page } = await chat('en');
    await historyStands(page);
    expect(await page.locator('.announcer p').count()).toBe(0);
    await ask(page, 'Until when?');
    await announced(page, '15 March 2026').waitFor({ state: 'attached' });
    expect(await announced(page, '15 March 2026').count()).toBe(1);
    expect(await announced(page, 'Until when?').count()).toBe(0);
    expect(await page.locator('.announcer').textContent()).not.toMatch(/[\u2066-\u2069]/);
    await reload(page);
    await historyStands(page);
    expect(await page.locator('.announcer p').count()).toBe(0);
  });

  test('a person who answers is shown with the name', async () => {
    const visitor = await chat('en');
    const { page } = visitor;
    await say(visitor, server().store, staffSays('I looked into it: your project is registered.'));
    await page.locator('.from-person').waitFor();
    expect(await page.locator('.from-person .speaker').textContent()).toBe(`Amina Example (${words.staff})`);
    expect(await page.locator('.from-bot:not(.from-person) .speaker').count()).toBe(0);
    await picture(page, 'staff');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('files stand by name, as links only where they are on the web', async () => {
    const visitor = await chat('en');
    const { page } = visitor;
    const attachments = [
      { name: 'report.pdf', contentType: 'application/pdf', contentUrl: `${server().url}/v3/directline/a/1?t=x` },
      { name: 'evil.html', contentType: 'text/html', contentUrl: 'javascript:alert(1)' },
    ];
    const from = { id: 'dl_x', role: 'user' };
    await say(visitor, server().store, { type: 'message', from, text: 'two files', attachments });
    await page.locator('.attachments').waitFor();
    const link = page.locator('.attachments a');
    expect(await link.allTextContents()).toEqual(['report.pdf']);
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await page.locator('.attachments li').count()).toBe(2);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('an activity that the server sends again with other words replaces the first', async () => {
    const visitor = await chat('en');
    const { page } = visitor;
    const { conversationId } = await conversationOf(visitor);
    await say(visitor, server().store, answer('first wording'));
    // In the list; what is read aloud stands on the page for a while too.
    await replies(page).filter({ hasText: 'first wording' }).waitFor();
    const id = `${conversationId}|0000002`;
    await say(visitor, server().store, { ...answer('second wording'), updates: id });
    await replies(page).filter({ hasText: 'second wording' }).waitFor();
    expect(await replies(page).filter({ hasText: 'first wording' }).count()).toBe(0);
    expect(await replies(page).count()).toBe(2);
  });

  test('what is copied is the answer, without marks of direction', async () => {
    const visitor = await chat('en');
    const { page, context } = visitor;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await say(visitor, server().store, answer('See \u2066https://a.example/b\u2069.'));
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    await announced(page, words.copied).waitFor({ state: 'attached' });
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('See https://a.example/b.');
    // On plain http there is no such thing.
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.title = ''`);
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    await announced(page, words.copied).nth(1).waitFor({ state: 'attached' });
  });

  test('one tap says whether an answer helped, in every tab and over a reload', async () => {
    const visitor = await chat('en');
    const { page, context } = visitor;
    await say(visitor, server().store, answer('Submissions are open.'));
    const second = await context.newPage();
    await second.goto(page.url());
    const like = (on: Page) => on.getByRole('button', { name: words.helpful, exact: true });
    const dislike = (on: Page) => on.getByRole('button', { name: words.notHelpful, exact: true });
    await like(second).waitFor();
    await page.bringToFront();
    await like(page).click();
    await announced(page, words.thanks).waitFor({ state: 'attached' });
    expect(await like(page).getAttribute('aria-pressed')).toBe('true');
    await second.locator('.tool[aria-pressed=true]').waitFor();
    await dislike(page).click();
    await becomesTrue(page, `document.querySelectorAll('.announcer p').length > 1`);
    expect(await like(page).getAttribute('aria-pressed')).toBe('false');
    await reload(page);
    await page.locator('.tool[aria-pressed=true]').waitFor();
    expect(await dislike(page).getAttribute('aria-pressed')).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    const { conversationId } = await conversationOf(visitor);
    const invokes = (await server().store.activities(conversationId, 0, 50)).filter(
      ({ activity }) => activity.type === 'invoke',
    );
    expect(invokes.map(({ activity }) => activity.value)).toEqual(
      ['like', 'dislike'].map((reaction) => ({ actionName: 'feedback', actionValue: { reaction } })),
    );
  });

  test('a verdict that did not reach the server is taken back', async () => {
    const visitor = await chat('en');
    const { page, context } = visitor;
    await say(visitor, server().store, answer('Submissions are open.'));
    await context.route(/\/activities$/, (route) => route.abort());
    const like = page.getByRole('button', { name: words.helpful, exact: true });
    await like.click();
    await page.locator('.announcer [role=alert]', { hasText: words.failed }).waitFor({ state: 'attached' });
    expect(await like.getAttribute('aria-pressed')).toBe('false');
    visitor.faults.length = 0;
  });

  test('a greeting has nothing to copy or to judge', async () => {
    const { page } = await chat('en');
    expect(await page.locator('.tool').count()).toBe(0);
  });

  test('who reads an earlier message stays there and is offered the way down', async () => {
    const visitor = await chat('en', { viewport: { width: 360, height: 500 } });
    const { page } = visitor;
    for (const text of ['one', 'two', 'three']) await ask(page, text);
    await page.evaluate(`document.querySelector('#log').scrollTop = 0`);
    const jump = page.getByRole('button', { name: words.newMessage });
    await page.evaluate('new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))');
    await say(visitor, server().store, staffSays('news'));
    await jump.waitFor();
    expect(await page.evaluate(`document.querySelector('#log').scrollTop`)).toBe(0);
    await picture(page, 'jump');
    expect(await accessibilityFaults(page)).toEqual([]);
    await jump.click();
    expect(await jump.isVisible()).toBe(false);
    const seen = await page.locator('.from-person').evaluate((message) => message.getBoundingClientRect().bottom);
    expect(seen).toBeLessThan(500);
  });

  test('answers that nobody has seen are counted in the title and marked', async () => {
    const visitor = await chat('en');
    const { page } = visitor;
    await historyStands(page);
    await hide(visitor, true);
    await say(visitor, server().store, staffSays('first news'));
    await page.getByText('first news').first().waitFor();
    await say(visitor, server().store, staffSays('second news'));
    await becomesTrue(page, `document.title.startsWith('(2)')`);
    expect(await page.title()).toBe(`(2) ${words.title}`);
    await hide(visitor, false);
    expect(await page.title()).toBe(words.title);
    expect(await page.locator('.marker + .message .text').textContent()).toBe('first news');
    expect(await accessibilityFaults(page)).toEqual([]);
    await write(page, 'thank you');
    await own(page).waitFor();
    expect(await page.locator('.marker').count()).toBe(0);
  });
});

let finish = () => {};
const slowly = (assistant: Assistant): Assistant => ({
  ...assistant,
  async handle(inbound) {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return assistant.handle(inbound);
  },
});

describeChat(
  'while an answer takes long',
  ({ chat }) => {
    test('it shows that one is being written, until it is there', async () => {
      const { page } = await chat('en');
      await write(page, 'a hard one');
      await page.locator('.typing').waitFor();
      await announced(page, words.typing).waitFor({ state: 'attached' });
      await picture(page, 'typing');
      expect(await accessibilityFaults(page)).toEqual([]);
      finish();
      await replies(page).nth(1).waitFor();
      expect(await page.locator('.typing').isVisible()).toBe(false);
      expect(await announced(page, words.typing).count()).toBe(1);
    });
  },
  (store) => slowly(echoAssistant(store, letterScript)),
);

/** A headless browser hides no page, so the page is told that it is hidden. */
async function hide({ page }: Visit, hidden: boolean): Promise<void> {
  await page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${hidden}, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'))`);
}
