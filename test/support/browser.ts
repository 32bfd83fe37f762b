import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { projectRoot } from '../../knowledge/project-root.js';
import { findChromium } from './chromium.js';
import { until } from './until.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const OUTPUT = join(projectRoot, 'test', 'output');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A headless Chromium of this machine. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium on this machine: apt-get install chromium');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A page of a browser of its own, with everything that went wrong in it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors in the console and requests to other places than the server. */
  readonly faults: string[];
}

/** `at` is what the clock of the browser shows, where it matters. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  at?: Date,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
  const page = await context.newPage();
  if (at) await page.clock.setFixedTime(at);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(url).host) faults.push(`asked ${request.url()}`);
  });
  await page.goto(url);
  return { context, page, faults };
}

/** Keeps a picture of the page in `test/output/`, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const take = () => page.screenshot({ path: join(OUTPUT, `${name}.png`), animations: 'disabled' });
  // Chromium sometimes has no picture ready where two of them share a processor.
  await take().catch(take);
}

/** What axe-core finds wrong for people with disabilities, one line a finding. */
export async function accessibilityFaults(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
  // Put in as an expression, since the page's policy forbids script tags.
  return page.evaluate(`${AXE}; axe.run().then(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ': ' + help + ' at ' + target.join(' '))))`);
}

/** Waits until an expression is true in a page; the page's policy lets nothing but the browser's own tools evaluate one. */
export const becomesTrue = (page: Page, expression: string) =>
  until(expression, async () => Boolean(await page.evaluate(expression)));
