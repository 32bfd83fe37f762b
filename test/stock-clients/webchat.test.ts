import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TOKEN_SECONDS } from '../../bot/direct-line/tokens.js';
import { picture } from '../support/browser.js';
import { echoAssistant, type Script } from '../support/echo-assistant.js';
import { letterScript } from '../support/letter-script.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { echoMs, webchatSite, withWebchat } from './webchat-driver.js';

/** In Arabic as the letters, else an echo. */
const script: Script = {
  welcome: (language) => (language === 'ar' ? letterScript.welcome(language) : { text: 'Welcome', choices: CHOICES }),
  reply: (text, language) => (language === 'ar' ? letterScript.reply(text, language) : { text: `You said: ${text}` }),
};
const CHOICES = [{ label: 'When is it?', value: 'When is the Forum?' }];
/** Longer than any of it takes on a machine that does other things too; how fast it is, `npm run bench` measures. */
const ECHO_LIMIT_MS = 1000;

withWebchat('botframework-webchat in a browser', () => {
  const site = webchatSite();
  let server: TestServer;
  /** Milliseconds by which the server's clock is ahead of this machine's. */
  let ahead = 0;

  beforeAll(async () => {
    server = await startTestServer({
      assistant: (store) => echoAssistant(store, script),
      clock: () => new Date(Date.now() + ahead),
      environment: { ALLOWED_ORIGINS: site.origin },
    });
  });
  afterAll(() => server?.destroy());

  test.each([
    ['sockets', true],
    ['polling', false],
  ])('by %s is greeted, has its message shown as sent at once, and gets the reply', async (name, webSocket) => {
    const chat = await site.open(server.url, { webSocket });
    const texts = ['first', 'second', 'third', 'fourth', 'fifth'];
    for (const text of texts) {
      await chat.say(text);
      await chat.heard(`You said: ${text}`);
    }
    expect(await chat.texts()).toEqual(['Welcome', ...texts.flatMap((text) => [text, `You said: ${text}`])]);
    const seen = await chat.seen();
    const echoes = texts.map((text) => echoMs(seen, text)).sort((a, b) => a - b);
    process.stderr.write(`Web Chat by ${name}: echo after ${echoes.map(Math.round).join(', ')} ms\n`);
    // By polling the echo waits for the next poll, a second at most.
    expect(echoes[2]).toBeLessThan(webSocket ? ECHO_LIMIT_MS : 3 * ECHO_LIMIT_MS);
    expect(await chat.page.getByText('Send failed').count()).toBe(0);
    await picture(chat.page, `stock-webchat-${name}`);
  });

  test('a choice is a button that says its question', async () => {
    const chat = await site.open(server.url);
    await chat.page.getByRole('toolbar').getByRole('button', { name: 'When is it?' }).click();
    await chat.heard('You said: When is the Forum?');
    expect(await chat.texts()).toEqual(['Welcome', 'When is the Forum?', 'You said: When is the Forum?']);
  });

  test.each([
    ['sockets', true],
    ['polling', false],
  ])('by %s a reload shows the history once and goes on', async (_, webSocket) => {
    const chat = await site.open(server.url, { webSocket });
    await chat.say('before');
    await chat.heard('You said: before');
    await chat.page.reload();
    await chat.heard('You said: before');
    await chat.say('after');
    await chat.heard('You said: after');
    expect(await chat.texts()).toEqual(['Welcome', 'before', 'You said: before', 'after', 'You said: after']);
  });

  test('five tabs show the same conversation, each message once', async () => {
    const first = await site.open(server.url);
    const tabs = [first];
    while (tabs.length < 5) tabs.push(await first.tab());
    const texts = tabs.map((_, index) => `from tab ${index}`);
    for (const [index, tab] of tabs.entries()) await tab.say(texts[index] ?? '');
    for (const tab of tabs) for (const text of texts) await tab.heard(`You said: ${text}`);
    const shown = await first.texts();
    expect([...shown].sort()).toEqual(['Welcome', ...texts, ...texts.map((text) => `You said: ${text}`)].sort());
    for (const tab of tabs) expect(await tab.texts()).toEqual(shown);
  });

  test('refreshes its token every quarter of an hour, and goes on past the life of the first', async () => {
    const chat = await site.open(server.url, { prepare: (page) => page.clock.install() });
    for (let round = 1; round <= 3; round += 1) {
      const refreshed = chat.page.waitForResponse(/\/tokens\/refresh$/);
      await chat.page.clock.fastForward((TOKEN_SECONDS / 2) * 1000);
      expect((await refreshed).status()).toBe(200);
      ahead += (TOKEN_SECONDS / 2) * 1000;
      await chat.say(`round ${round}`);
      await chat.heard(`You said: round ${round}`);
    }
  });

  test('on a page as the manual has it comes back into its conversation hours later', async () => {
    const chat = await site.open(server.url, { resume: true });
    await chat.say('before');
    await chat.heard('You said: before');
    ahead += 2 * 3_600_000;
    await chat.page.reload();
    await chat.heard('You said: before');
    await chat.say('after');
    await chat.heard('You said: after');
    expect(await chat.texts()).toEqual(['Welcome', 'before', 'You said: before', 'after', 'You said: after']);
  });

  test('in Arabic runs from right to left', async () => {
    const chat = await site.open(server.url, { chatLocale: 'ar-EG' });
    await chat.say('متى آخر موعد؟');
    await chat.page.locator('[dir="rtl"] .webchat__bubble__content').nth(2).waitFor();
    expect((await chat.texts()).at(-1)).toContain('باب التقديم مفتوح');
    expect(await chat.page.getByText('Send failed').count()).toBe(0);
    await picture(chat.page, 'stock-webchat-ar');
  });

  test('a site that is not allowed gets nothing', async () => {
    const closed = await startTestServer();
    try {
      await expect(site.open(closed.url, { prepare: async (page) => page.setDefaultTimeout(2000) })).rejects.toThrow(
        'Timeout',
      );
    } finally {
      await closed.destroy();
    }
  });
});
