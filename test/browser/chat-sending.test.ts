import { expect, test } from '@jest/globals';
import { chatWords } from '../../dialogs/chat-words.js';
import { accessibilityFaults, picture } from '../support/browser.js';
import { ask, describeChat, field, own, reload, replies, stateOf, write } from '../support/chat-page.js';
import { createTcpProxy } from '../support/tcp-proxy.js';

const words = chatWords.en;

describeChat('sending', ({ server, chat, restart }) => {
  const texts = (page: Parameters<typeof own>[0]) => own(page).locator('.text').allInnerTexts();

  test('only the last message says that it was sent', async () => {
    const { page } = await chat('en');
    await ask(page, 'one');
    await ask(page, 'two');
    expect(await stateOf(page).allInnerTexts()).toEqual([words.sent]);
    expect(await own(page).last().locator('.state').textContent()).toBe(words.sent);
  });

  test('what is written while offline is kept, and goes out by itself, once and in order', async () => {
    const opened = await chat('en');
    const { page, context } = opened;
    await context.setOffline(true);
    await page.locator('.line-status', { hasText: words.offline }).waitFor();
    await write(page, 'first from a tunnel');
    await write(page, 'second from a tunnel');
    await stateOf(page).nth(1).filter({ hasText: words.waiting }).waitFor();
    expect(await page.getByRole('button', { name: words.retry }).count()).toBe(2);
    await picture(page, 'offline');
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.setOffline(false);
    await replies(page).nth(2).waitFor();
    expect(await texts(page)).toEqual(['first from a tunnel', 'second from a tunnel']);
    expect(await page.getByRole('button', { name: words.retry }).count()).toBe(0);
    expect(await page.locator('.line-status').textContent()).toBe('');
    opened.faults.length = 0;
  });

  test('what is unsent outlives a reload', async () => {
    const opened = await chat('en');
    const { page, context } = opened;
    await context.route(/\/activities$/, (route) => route.abort());
    await write(page, 'kept over a reload');
    await stateOf(page).filter({ hasText: words.waiting }).waitFor();
    await context.unroute(/\/activities$/);
    await reload(page);
    await replies(page).nth(1).waitFor();
    expect(await texts(page)).toEqual(['kept over a reload']);
    await reload(page);
    expect(await texts(page)).toEqual(['kept over a reload']);
    opened.faults.length = 0;
  });

  test('a message whose acknowledgement is lost is sent again and stays one', async () => {
    const opened = await chat('en');
    const { page, context } = opened;
    let lost = 0;
    await context.route(/\/activities$/, async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await write(page, 'acknowledged in vain');
    await replies(page).nth(1).waitFor();
    await ask(page, 'next');
    await reload(page);
    expect(await texts(page)).toEqual(['acknowledged in vain', 'next']);
    expect(await replies(page).count()).toBe(3);
    opened.faults.length = 0;
  });

  test('what the server refuses says so, and can be sent again', async () => {
    const opened = await chat('en');
    const { page, context } = opened;
    const refuse = { status: 400, json: { error: { code: 'No', message: 'No.' } } };
    await context.route(/\/activities$/, (route) => route.fulfill(refuse));
    await write(page, 'refused at first');
    await stateOf(page).filter({ hasText: words.failed }).waitFor();
    await page.locator('.announcer [role=alert]', { hasText: words.failed }).waitFor({ state: 'attached' });
    await picture(page, 'failed');
    expect(await accessibilityFaults(page)).toEqual([]);
    await context.unroute(/\/activities$/);
    await page.getByRole('button', { name: words.retry }).click();
    await replies(page).nth(1).waitFor();
    expect(await own(page).count()).toBe(1);
    opened.faults.length = 0;
  });

  test('comes back by itself after a restart of the server, with what was written meanwhile', async () => {
    const opened = await chat('en');
    const { page } = opened;
    await ask(page, 'before');
    await restart(async () => {
      await write(page, 'meanwhile');
      await stateOf(page).filter({ hasText: words.waiting }).waitFor();
    });
    await replies(page).nth(2).waitFor();
    await ask(page, 'after');
    expect(await texts(page)).toEqual(['before', 'meanwhile', 'after']);
    expect(await replies(page).count()).toBe(4);
    opened.faults.length = 0;
  });

  test('a network that is cut and comes back loses and doubles nothing', async () => {
    const { hostname: host, port } = new URL(server().url);
    const proxy = await createTcpProxy({ target: { host, port: Number(port) } });
    const opened = await chat('en', {}, `http://127.0.0.1:${proxy.port}`);
    const { page } = opened;
    for (const [count, mode] of (['reset', 'refuse', 'reset'] as const).entries()) {
      await proxy.setMode(mode);
      await write(page, `in ${mode} ${count}`);
      await stateOf(page).filter({ hasText: words.waiting }).first().waitFor();
      await proxy.setMode('ok');
      await replies(page)
        .nth(count + 1)
        .waitFor();
    }
    expect(await texts(page)).toEqual(['in reset 0', 'in refuse 1', 'in reset 2']);
    await proxy.close();
    opened.faults.length = 0;
  });

  test('two tabs are one conversation, live', async () => {
    const { page, context } = await chat('en');
    const second = await context.newPage();
    await second.goto(page.url());
    await replies(second).first().waitFor();
    await ask(page, 'from the first tab');
    await replies(second).nth(1).waitFor();
    await ask(second, 'from the second tab');
    await replies(page).nth(2).waitFor();
    expect(await texts(page)).toEqual(['from the first tab', 'from the second tab']);
    expect(await texts(second)).toEqual(await texts(page));
  });

  test('tabs that are opened at the same moment share one conversation', async () => {
    const { context, page } = await chat('en');
    await context.clearCookies();
    const tabs = await Promise.all([1, 2, 3, 4, 5].map(() => context.newPage()));
    await Promise.all(tabs.map((tab) => tab.goto(page.url())));
    await Promise.all(tabs.map((tab) => replies(tab).first().waitFor()));
    const [first] = tabs;
    if (first) await ask(first, 'heard in every tab');
    await Promise.all(tabs.map((tab) => replies(tab).nth(1).waitFor()));
    expect(await Promise.all(tabs.map((tab) => own(tab).count()))).toEqual([1, 1, 1, 1, 1]);
  });

  test('a draft outlives a reload and a change of language', async () => {
    const { page } = await chat('en');
    await field(page).fill('half a quest');
    await reload(page);
    expect(await field(page).inputValue()).toBe('half a quest');
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL(/lang=es/);
    expect(await field(page).inputValue()).toBe('half a quest');
    await field(page).press('Enter');
    await own(page).waitFor();
    await reload(page);
    expect(await field(page).inputValue()).toBe('');
  });

  test('takes over the form with what was typed before the script was there', async () => {
    const { context, page } = await chat('en');
    let loadScript = () => {};
    const held = new Promise<void>((resolve) => {
      loadScript = resolve;
    });
    await context.route(/\/assets\/chat-widget/, async (route) => {
      await held;
      await route.continue();
    });
    const slow = await context.newPage();
    await slow.goto(page.url(), { waitUntil: 'commit' });
    await field(slow).pressSequentially('typed ear');
    await slow.evaluate('window.before = document.activeElement');
    loadScript();
    await slow.locator('.options-button').waitFor();
    expect(await slow.evaluate('document.activeElement === window.before')).toBe(true);
    await field(slow).pressSequentially('ly');
    await field(slow).press('Enter');
    await replies(slow).nth(1).waitFor();
    expect(await own(slow).locator('.text').textContent()).toBe('typed early');
  });

  test('polls where the network lets no socket through', async () => {
    const { context, page } = await chat('en');
    await context.addInitScript(
      'window.WebSocket = class { constructor() { setTimeout(() => this.onclose?.()) } close() {} }',
    );
    await reload(page);
    await ask(page, 'by polling');
    expect(await replies(page).count()).toBe(2);
  });
});
