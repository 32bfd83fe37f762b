import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { findChromium } from '../support/chromium.js';
import { startServerProcess } from '../support/server-process.js';
import { type StockPage, startStockPage } from '../support/stock-page.js';
import { stockWebchatFile } from '../support/stock-webchat.js';
import { createTcpProxy } from '../support/tcp-proxy.js';

const RUNS = 3;
const QUESTION = 'When is the WSIS Forum 2026?';
const ANSWER = /6–10 July 2026/;
/** The stock bundle alone takes 20 s on the slow line. */
const PATIENCE_MS = 120_000;

interface Line {
  readonly name: string;
  readonly aimSeconds: number;
  /** Bytes a second each way; undefined for as many as there are. */
  readonly bytesPerSecond?: number;
  /** Milliseconds that the browser adds to each answer, as DevTools do; it lets requests and sockets pass at once. */
  readonly latency?: number;
  /** Milliseconds that the network adds each way, to sockets too. */
  readonly wireDelay?: number;
}

const SLOW = 400_000 / 8;
const LINES: readonly Line[] = [
  { name: 'loopback', aimSeconds: 1 },
  { name: '3G as DevTools have it (400 kbit/s, 400 ms)', aimSeconds: 4, bytesPerSecond: SLOW, latency: 400 },
  { name: '3G on the wire (400 kbit/s, 200 ms each way)', aimSeconds: 4, bytesPerSecond: SLOW, wireDelay: 200 },
];

interface Screen {
  readonly name: string;
  readonly address: string;
  /** What must stand there before the visitor writes. */
  readonly ready: string;
  readonly field: string;
  send(page: Page): Promise<void>;
}

const ENTER = (page: Page) => page.keyboard.press('Enter');
const OURS = 'our page';
const GREETED = '.webchat__bubble__content';

/** From the beginning of the navigation, in milliseconds, and what came over the line. */
interface Load {
  readonly ready: number;
  readonly answer: number;
  readonly kilobytes: number;
}

const print = (name: string, value: string) => process.stdout.write(`cold-load ${name}: ${value}\n`);

/**
 * The first visit of a browser that has nothing of ours: until it can be written to, and until the answer to a question
 * that is sent the moment it can. Our page beside Microsoft's Web Chat, both on the same server.
 */
export async function coldLoad(): Promise<void> {
  if (findChromium() === undefined) throw new Error('no Chromium on this machine: apt-get install chromium');
  const bundle = stockWebchatFile();
  const site = bundle === undefined ? undefined : await startStockPage(bundle);
  const environment = { CLOCK: '2026-02-10T10:00:00+01:00', LOG_LEVEL: 'warn', ALLOWED_ORIGINS: site?.origin ?? '' };
  const server = await startServerProcess({ program: 'real', environment });
  const proxy = await createTcpProxy({ target: { host: '127.0.0.1', port: server.port } });
  const browser = await openBrowser();
  try {
    for (const line of LINES) {
      await proxy.setMode('delay', { delayMs: line.wireDelay ?? 0 });
      await measureLine(browser, line, screensOf(`http://127.0.0.1:${proxy.port}`, line.wireDelay ? undefined : site));
    }
  } finally {
    await browser.close();
    await proxy.close();
    await site?.close();
    await server.destroy();
  }
}

function screensOf(url: string, site: StockPage | undefined): readonly Screen[] {
  const address = `${url}/?lang=en`;
  const field = '#message';
  const box = '.webchat__send-box-text-box__input';
  return [
    // A plain form, which works before any script; Enter is a line break in it.
    { name: `${OURS}, at once`, address, field, ready: field, send: (page) => page.locator('.send').click() },
    // The script tells by this that it has taken over the form.
    { name: `${OURS}, with its script`, address, field, ready: '#chat-form[novalidate]', send: ENTER },
    // It forgets what is sent before it is connected, so the visitor waits for the greeting.
    ...(site ? [{ name: 'Web Chat', address: site.address(url), field: box, ready: GREETED, send: ENTER }] : []),
  ];
}

async function measureLine(browser: Browser, line: Line, screens: readonly Screen[]): Promise<void> {
  const aim = ` (aim ${line.aimSeconds} s)`;
  for (const screen of screens) {
    // The first visit after a start is the server's, not the visitor's.
    if (line === LINES[0]) await measure(browser, screen, line);
    const loads: Load[] = [];
    for (let run = 0; run < RUNS; run += 1) loads.push(await measure(browser, screen, line));
    const middle = (part: keyof Load) => loads.map((load) => load[part]).sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
    print(`${line.name}, ${screen.name}, ready`, `${(middle('ready') / 1000).toFixed(2)} s`);
    const name = `${line.name}, ${screen.name}, first answer${screen.name.startsWith(OURS) ? aim : ''}`;
    print(name, `${(middle('answer') / 1000).toFixed(2)} s`);
    print(`${line.name}, ${screen.name}, by HTTP`, `${middle('kilobytes').toFixed(0)} kB`);
  }
}

async function measure(browser: Browser, { address, ready, field, send }: Screen, line: Line): Promise<Load> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const session = await context.newCDPSession(page);
    const received = await countBytes(session);
    await slowDown(session, line);
    const begin = performance.now();
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE_MS });
    await page.locator(ready).first().waitFor();
    const readyAt = performance.now() - begin;
    await page.locator(field).fill(QUESTION);
    await send(page);
    await page.getByText(ANSWER).first().waitFor({ state: 'attached' });
    return { ready: readyAt, answer: performance.now() - begin, kilobytes: received() / 1000 };
  } finally {
    await context.close();
  }
}

/** Counts what comes by HTTP, as it goes over the line, headers included. */
async function countBytes(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => bytes;
}

async function slowDown(session: CDPSession, { bytesPerSecond = -1, latency = 0 }: Line): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
