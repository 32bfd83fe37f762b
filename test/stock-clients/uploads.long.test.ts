import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/server.js';
import { type StockClient, startStockClient } from './stock-client.js';
import { webchatSite, withWebchat } from './webchat-driver.js';

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const picture = (name: string, bytes = PNG) => ({
  name,
  contentType: 'image/png' as const,
  contentUrl: `data:image/png;base64,${bytes.toString('base64')}`,
});
const from = { id: 'somebody' };

describe('a file from botframework-directlinejs', () => {
  let server: TestServer;
  let client: StockClient;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterEach(() => client.end());
  afterAll(() => server.destroy());

  test.each([
    ['sockets', true],
    ['polling', false],
  ])('by %s is kept, and can be fetched by the address that comes back with it', async (_, webSocket) => {
    client = await startStockClient({ url: server.url, webSocket });
    const id = await client.post({
      type: 'message',
      text: 'see here',
      from,
      attachments: [picture('one.png'), picture('two.png')],
      channelData: { clientActivityID: 'files' },
    });
    const echo = await client.heard('see here');
    expect(echo).toMatchObject({ id, channelData: { clientActivityID: 'files' } });
    expect(echo.attachments?.map((file) => ('name' in file ? file.name : ''))).toEqual(['one.png', 'two.png']);
    const [first] = echo.attachments ?? [];
    const address = first && 'contentUrl' in first ? first.contentUrl : '';
    const file = await fetch(address);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    await client.until(() => client.activities.find((one) => 'replyToId' in one && one.replyToId === id));
  });

  test('that is not what it says is refused at once, and the next message goes through', async () => {
    client = await startStockClient({ url: server.url, webSocket: true });
    const bad = client.post({ type: 'message', from, attachments: [picture('bad.png', Buffer.from('MZ no picture'))] });
    await expect(bad).rejects.toMatchObject({ status: 415 });
    await client.say('after');
    await client.heard('You said: after');
    expect(client.statuses.at(-1)).toBe('Online');
  });
});

withWebchat('a file from botframework-webchat', () => {
  const site = webchatSite();
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ environment: { ALLOWED_ORIGINS: site.origin } });
  });
  afterAll(() => server?.destroy());

  test('is sent with its text and stays after a reload', async () => {
    const chat = await site.open(server.url);
    await chat.page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'pixel.png', mimeType: 'image/png', buffer: PNG });
    // It reads the file in its own time; what is said before goes without it.
    await chat.page.locator('.webchat__attachment-icon--checked').waitFor();
    await chat.say('see here');
    await chat.heard('see here');
    await server.bot.idle();
    expect(await chat.page.getByText('Send failed').count()).toBe(0);
    await chat.page.reload();
    await chat.heard('You said: see here');
    const link = chat.page.locator('.webchat__bubble__content a', { hasText: 'pixel.png' });
    const file = await fetch((await link.getAttribute('href')) ?? '');
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PNG);
  });
});
