import { afterEach, describe, expect, test } from '@jest/globals';
import { chatWords } from '../../../dialogs/chat-words.js';
import { newConversation } from '../../../dialogs/conversation.js';
import { plainWords } from '../../../dialogs/plain-words.js';
import { LANGUAGES } from '../../../knowledge/language.js';
import { history, startChat } from '../../support/direct-line-client.js';
import { echoAssistant } from '../../support/echo-assistant.js';
import { messagesOf, plainBrowser } from '../../support/plain-browser.js';
import { startTestServer, type TestServer, type TestServerOptions } from '../../support/server.js';

let server: TestServer;
async function start(options: TestServerOptions = {}) {
  server = await startTestServer(options);
  return plainBrowser(server.url);
}
afterEach(() => server.destroy());

const GREETING = 'bot: Welcome (en)';

describe('the form without script', () => {
  test('takes a question, answers it and keeps the conversation', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    expect(messagesOf(browser.html)).toEqual([GREETING]);
    await browser.submit({ text: 'When is it?' });
    expect(browser.location).toBe('/?lang=en#latest');
    expect(browser.html).toContain('id="latest"');
    await browser.submit({ text: 'And where?' });
    const all = [
      GREETING,
      'user: When is it?',
      'bot: You said: When is it?',
      'user: And where?',
      'bot: You said: And where?',
    ];
    expect(messagesOf(browser.html)).toEqual(all);
    await browser.open('/?lang=en');
    expect(messagesOf(browser.html)).toEqual(all);
  });

  test('and the widget hold the same conversation', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    await browser.submit({ text: 'before the script' });
    const chat = await startChat(server.url, { cookie: browser.cookie });
    expect((await history(server.url, chat)).activities.map(({ text }) => text)).toEqual([
      'Welcome (en)',
      'before the script',
      'You said: before the script',
    ]);
  });

  test('a form sent twice counts once, even as the first thing; other words from the same form count again', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    const answers = await Promise.all([1, 2, 3].map(() => browser.post({ text: 'once' })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    await browser.post({ text: 'once' });
    await browser.post({ text: 'gone back, and thought better' });
    await browser.open('/?lang=en');
    expect(messagesOf(browser.html)).toEqual([
      GREETING,
      'user: once',
      'bot: You said: once',
      'user: gone back, and thought better',
      'bot: You said: gone back, and thought better',
    ]);
  });

  test('the same words from another form are another message', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    await browser.submit({ text: '1' });
    await browser.submit({ text: '1' });
    expect(messagesOf(browser.html).filter((one) => one === 'user: 1')).toHaveLength(2);
  });

  test('offers the choices of the last message as buttons, which win over what is typed', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    expect(browser.html).toMatch(/<button name="choice" value="When is the Forum\?" dir="auto">When is it\?<\/button>/);
    await browser.submit({ choice: 'When is the Forum?' });
    expect(messagesOf(browser.html).slice(1)).toEqual([
      'user: When is the Forum?',
      'bot: You said: When is the Forum?',
    ]);
    expect(browser.html).not.toContain('name="choice"');
  });

  test.each([
    ['nothing', '  \n ', 400, chatWords.en.empty],
    ['too much', 'x'.repeat(6001), 413, '6000'],
  ])('says what is wrong with %s and keeps what was typed', async (_, text, status, fault) => {
    const browser = await start();
    await browser.open('/?lang=en');
    await browser.submit({ text });
    expect(browser.status).toBe(status);
    expect(browser.html).toMatch(new RegExp(`class="fault" role="alert">[^<]*${fault}`));
    expect(browser.html).toContain(`>${text}</textarea>`);
    expect(browser.html).toContain('aria-invalid="true"');
  });

  test('shows what a user writes as text', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    await browser.submit({ text: '</div><script>alert(1)</script> & "x" {{title}}' });
    expect(browser.html).toContain('&lt;/div&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; {{title}}');
    expect(browser.html).not.toContain('<script>');
  });

  test.each(LANGUAGES)('speaks %s, and keeps to it after sending', async (language) => {
    const browser = await start();
    await browser.open(`/?lang=${language}`);
    await browser.submit({ text: '2026?' });
    expect(browser.location).toContain(`lang=${language}`);
    expect(browser.html).toContain(plainWords[language].showNew);
    expect(browser.html).toContain(chatWords[language].endYes);
    expect(browser.html.match(/<li><a href="\/\?lang=/g)).toHaveLength(6);
    expect(browser.html).not.toMatch(/\{\{[a-z]|undefined|\[object/i);
  });

  test('under a public address with a path, forms and links have that path', async () => {
    const browser = await start({ environment: { PUBLIC_URL: 'https://www.organisation.example/assistant' } });
    await browser.open('/?lang=fr');
    expect(browser.html).toContain('action="/assistant/?lang=fr"');
    expect(browser.html).toContain('<a href="/assistant/?lang=ar"');
    const sent = await fetch(`${server.url}/?lang=fr`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'bonjour' }),
      headers: { Origin: 'https://www.organisation.example' },
      redirect: 'manual',
    });
    expect(sent.headers.get('location')).toBe('/assistant/?lang=fr#latest');
    expect(sent.headers.get('set-cookie')).toMatch(/^wsis_chat=.*; Path=\/assistant\/; .*SameSite=Lax; Secure$/);
  });
});

describe('the form is taken from the page itself only', () => {
  test.each<[string, Record<string, string>, number]>([
    ['the page', { 'Sec-Fetch-Site': 'same-origin' }, 303],
    ['a browser that says nothing', {}, 303],
    ['another site', { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['another site, in an old browser', { Origin: 'https://evil.example' }, 403],
    ['a neighbour on the same domain', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['a document without origin', { Origin: 'null' }, 403],
    ['a site that may embed the chat', { Origin: 'https://www.organisation.example' }, 403],
  ])('%s', async (_, headers, status) => {
    const browser = await start({ environment: { ALLOWED_ORIGINS: 'https://www.organisation.example' } });
    await browser.open('/?lang=en');
    expect((await browser.post({ text: 'hello' }, headers)).status).toBe(status);
    await browser.open('/?lang=en');
    expect(messagesOf(browser.html)).toHaveLength(status === 303 ? 3 : 1);
  });

  test.each([
    ['JSON', 'application/json', '{"text":"x"}', 415],
    ['bytes that are no text', 'application/x-www-form-urlencoded', new Uint8Array([0x74, 0x3d, 0xff]), 400],
    ['a huge body', 'application/x-www-form-urlencoded', `text=${'x'.repeat(300_000)}`, 413],
  ])('%s is refused', async (_, type, body, status) => {
    await start();
    const response = await fetch(`${server.url}/`, { method: 'POST', body, headers: { 'Content-Type': type } });
    expect(response.status).toBe(status);
  });
});

test('while the store is away the page stands, with what was typed', async () => {
  const browser = await start();
  await browser.open('/?lang=en');
  await browser.submit({ text: 'before' });
  await server.store.close();
  await browser.submit({ text: 'typed with care' });
  expect(browser.status).toBeGreaterThanOrEqual(500);
  expect(browser.html).toContain('>typed with care</textarea>');
  expect(browser.html).toContain(chatWords.en.failed);
  expect(browser.headers.get('set-cookie')).toBeNull();
  await browser.open('/?lang=en');
  expect(browser.status).toBe(200);
  expect(messagesOf(browser.html)).toEqual([GREETING]);
});

describe('what is awaited', () => {
  test('a slow answer does not hold the page back for long; a link shows it', async () => {
    let answer = () => {};
    const browser = await start({
      assistant: (store) => {
        const echo = echoAssistant(store);
        const wait = new Promise<void>((resolve) => {
          answer = resolve;
        });
        return { ...echo, handle: (inbound) => wait.then(() => echo.handle(inbound)) };
      },
    });
    await browser.open('/?lang=en');
    await browser.submit({ text: 'slow' });
    expect(messagesOf(browser.html)).toEqual([GREETING, 'user: slow']);
    expect(browser.html).toContain(plainWords.en.answerComes);
    expect(browser.html).not.toContain('http-equiv');
    answer();
    await server.bot.idle();
    const [, link = ''] = /<a href="([^"]*)">Show new messages/.exec(browser.html) ?? [];
    await browser.open(link.replaceAll('&amp;', '&').split('#')[0] ?? '');
    expect(messagesOf(browser.html)).toHaveLength(3);
    expect(browser.html).not.toContain(plainWords.en.answerComes);
  }, 15_000);

  test('shows what staff answer, by name, and looks by itself only where that was asked for', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    await browser.submit({ text: 'to a person, please' });
    const chat = await startChat(server.url, { cookie: browser.cookie });
    await handToStaff(chat.conversationId);
    await browser.open('/?lang=en');
    expect(browser.html).toContain(plainWords.en.staffAnswers.replace('’', '’'));
    expect(browser.html).not.toContain('http-equiv');
    expect(messagesOf(browser.html).at(-1)).toBe(
      'bot: Good morning.\nSee https://www.itu.int/wsis (opens in a new window)',
    );
    expect(browser.html).toContain('<div class="speaker">Amina (WSIS secretariat)</div>');
    await browser.open('/?lang=en&watch=1');
    expect(browser.html).toMatch(
      /<noscript><meta http-equiv="refresh" content="30; url=\/\?lang=en&amp;watch=1&amp;at=/,
    );
    await browser.submit({ text: 'thank you' });
    expect(browser.location).toBe('/?lang=en&watch=1#latest');
  });

  test('nobody is refreshed while the assistant answers', async () => {
    const browser = await start();
    await browser.open('/?lang=en&watch=1');
    await browser.submit({ text: 'hello' });
    expect(browser.html).not.toContain('http-equiv');
  });

  async function handToStaff(conversationId: string): Promise<void> {
    const before = (await server.store.conversation(conversationId)) ?? newConversation(conversationId, 'en');
    await server.store.commitTurn({
      conversationId,
      messageId: 'claim',
      expectedVersion: before.version,
      conversation: { ...before, version: before.version + 1, owner: 'staff' },
      outcome: {
        kind: 'with-staff',
        language: 'en',
        reply: '',
        choices: [],
        facts: [],
        confidence: 1,
        asOf: before.id,
      },
      transcript: [],
      outbox: [],
      counts: [],
    });
    await server.store.appendActivity({
      conversationId,
      awaitsTurn: false,
      at: new Date().toISOString(),
      activity: {
        type: 'message',
        from: { id: 'staff-7', name: 'Amina', role: 'bot' },
        text: 'Good morning.\nSee https://www.itu.int/wsis',
      },
    });
  }
});

describe('ending and deleting', () => {
  test('takes the conversation from the page and the browser; the next one is new', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    await browser.submit({ text: 'a secret' });
    const before = browser.cookie;
    const chat = await startChat(server.url, { cookie: before });
    await browser.submit({ end: '1' });
    expect(browser.location).toBe('/?lang=en');
    expect(messagesOf(browser.html)).toEqual([GREETING]);
    expect(browser.html).not.toContain('class="plain-end"');
    expect(await server.store.lastPosition(chat.conversationId)).toBe(0);
    const again = await fetch(`${server.url}/?lang=en`, { headers: { Cookie: before } });
    expect(messagesOf(await again.text())).toEqual([GREETING]);
    await browser.submit({ text: 'new' });
    expect(messagesOf(browser.html)).toEqual([GREETING, 'user: new', 'bot: You said: new']);
  });
});

describe('a long conversation', () => {
  test('is shown from its end, with a link to what was before', async () => {
    const browser = await start();
    await browser.open('/?lang=en');
    for (let count = 1; count <= 6; count += 1) await browser.submit({ text: `${count} ${'word '.repeat(300)}` });
    expect(messagesOf(browser.html).length).toBeLessThan(10);
    expect(messagesOf(browser.html).at(-1)).toMatch(/^bot: You said: 6/);
    await browser.open('/?lang=en&all=1');
    expect(messagesOf(browser.html)).toHaveLength(13);
    expect(browser.html).not.toContain(plainWords.en.showEarlier);
  });

  test.each(LANGUAGES)('in %s comes with its form in the first 14 kB', async (language) => {
    const browser = await start();
    await browser.open(`/?lang=${language}`);
    for (let count = 1; count <= 3; count += 1) {
      const noise = Array.from({ length: 2000 }, (_, place) =>
        String.fromCodePoint(0x4e00 + ((place * 7919 * count) % 20000)),
      );
      await browser.submit({ text: noise.join('') });
    }
    // As it goes over the line: fetch has undone the compression, so it is asked for once more and counted.
    const { length } = await compressed(`/?lang=${language}`, browser.cookie);
    expect(browser.html.indexOf('</form>\n</main>')).toBeGreaterThan(0);
    expect(length).toBeLessThan(14_000);
  });
});

async function compressed(path: string, cookie: string): Promise<Buffer> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const asking = request(server.url + path, { headers: { Cookie: cookie, 'Accept-Encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    });
    asking.on('error', reject);
    asking.end();
  });
}
