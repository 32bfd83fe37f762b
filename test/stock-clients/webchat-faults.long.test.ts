import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { call, conversationsOf, history, post, type Started } from '../support/direct-line-client.js';
import { type ServerProcess, startServerProcess } from '../support/server-process.js';
import { createTcpProxy, type ProxyMode, type TcpProxy } from '../support/tcp-proxy.js';
import { type Webchat, webchatSite, withWebchat } from './webchat-driver.js';

withWebchat('botframework-webchat while server and network fail', () => {
  const site = webchatSite();
  let server: ServerProcess;
  let proxy: TcpProxy;
  let chat: Webchat;

  beforeEach(async () => {
    server = await startServerProcess({
      program: 'echo',
      environment: { STALL: '1', ALLOWED_ORIGINS: site.origin },
    });
    proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: server.port } });
    chat = await site.open(`http://127.0.0.1:${proxy.port}`);
    await chat.say('before');
    await chat.heard('You said: before');
  });
  afterEach(async () => {
    await proxy?.close();
    await server?.destroy();
  });

  async function startAgain(): Promise<void> {
    const { folder, port } = server;
    server = await startServerProcess({
      program: 'echo',
      folder,
      port,
      environment: { ALLOWED_ORIGINS: site.origin },
    });
  }

  /** What the site keeps of the conversation, as another device would have it. */
  async function elsewhere(): Promise<Started> {
    const kept: string = await chat.page.evaluate('Object.values(localStorage)[0]');
    const { token, conversationId } = JSON.parse(kept) as Started;
    const { body } = await call<Started>('GET', `${conversationsOf(server.url)}/${conversationId}?watermark=`, {
      token,
    });
    return body;
  }

  const dialogue = (...texts: string[]) => ['Welcome (en)', ...texts.flatMap((text) => [text, `You said: ${text}`])];
  const failures = () => chat.page.getByText('Send failed').count();

  test('goes on by itself after the server has been restarted in order', async () => {
    await server.stop();
    await startAgain();
    await post(server.url, await elsewhere(), { type: 'message', text: 'meanwhile' });
    await chat.heard('You said: meanwhile');
    await chat.say('after');
    await chat.heard('You said: after');
    expect(await chat.texts()).toEqual(dialogue('before', 'meanwhile', 'after'));
    expect(await failures()).toBe(0);
  });

  test('shows the answer to a message in the midst of which the server was killed, once', async () => {
    await chat.say('stall here');
    await reached('stall here');
    await server.kill();
    await startAgain();
    await chat.heard('You said: stall here');
    await chat.say('after');
    await chat.heard('You said: after');
    expect(await chat.texts()).toEqual(dialogue('before', 'stall here', 'after'));
    expect(await failures()).toBe(0);
  });

  test.each<{ modes: readonly ProxyMode[] }>([
    { modes: ['reset'] },
    { modes: ['refuse'] },
    { modes: ['blackhole'] },
    { modes: ['blackhole', 'reset'] },
  ])('a line that does $modes and comes back costs nothing', async ({ modes }) => {
    const other = await elsewhere();
    for (const mode of modes) {
      await proxy.setMode(mode);
      await post(server.url, other, { type: 'message', text: `while ${mode}` });
    }
    await proxy.setMode('ok');
    await chat.heard(`You said: while ${modes.at(-1)}`);
    await chat.say('after');
    await chat.heard('You said: after');
    expect(await chat.texts()).toEqual(dialogue('before', ...modes.map((mode) => `while ${mode}`), 'after'));
    expect(await failures()).toBe(0);
  });

  test('a message written while the line was cut is sent when the line is back, once', async () => {
    await proxy.setMode('blackhole');
    await chat.say('into the dark');
    await proxy.setMode('ok');
    await chat.heard('You said: into the dark');
    expect(await chat.texts()).toEqual(dialogue('before', 'into the dark'));
    expect(await failures()).toBe(0);
  });

  test('a message that failed is sent by Retry, once', async () => {
    await chat.page.clock.install();
    await proxy.setMode('refuse');
    await chat.say('again');
    // Web Chat gives a message 20 s; what is tested is what follows.
    const retry = chat.page.getByText('Retry');
    await chat.page.clock.fastForward(21_000);
    await retry.first().waitFor();
    await proxy.setMode('ok');
    await retry.first().click();
    await chat.heard('You said: again');
    expect((await history(server.url, await elsewhere())).activities.map(({ text }) => text)).toEqual(
      dialogue('before', 'again'),
    );
  });

  async function reached(text: string): Promise<void> {
    const other = await elsewhere();
    for (let tries = 0; tries < 1000; tries += 1) {
      if ((await history(server.url, other)).activities.some((activity) => activity.text === text)) return;
    }
    throw new Error(`"${text}" did not reach the server`);
  }
});
