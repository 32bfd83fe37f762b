import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../knowledge/language.js';
import { projectRoot } from '../../knowledge/project-root.js';
import { call } from '../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../support/server.js';
import { buildWidget } from '../support/widget.js';

const KILOBYTE = 1024;
let server: TestServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wsis-size-'));
  server = await startTestServer({ widgetFile: buildWidget(folder) });
}, 30_000);
afterAll(async () => {
  await server.destroy();
  rmSync(folder, { recursive: true, force: true });
});

const compressed = (text: string) => gzipSync(text, { level: 9 }).length;

describe.each(LANGUAGES)('on a slow line, in %s', (language) => {
  const load = async (path: string) => (await call<string>('GET', server.url + path)).body;

  test('page and widget are at most 40 kB, compressed', async () => {
    const page = await load(`/?lang=${language}`);
    const paths = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    const parts = await Promise.all([...new Set(paths)].map(load));
    const sizes = [page, ...parts].map(compressed);
    expect(sizes).toHaveLength(4);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(40 * KILOBYTE);
  });

  test('the form is within the first 14 kB, as they are sent', async () => {
    const page = await load(`/?lang=${language}`);
    const form = Buffer.byteLength(page.slice(0, page.indexOf('</form>', page.indexOf('id="chat-form"'))));
    expect(form).toBeGreaterThan(0);
    expect(form).toBeLessThan(14 * KILOBYTE);
  });
});

test('the bundle names nothing that browsers of 2020 do not have', () => {
  const bundle = readFileSync(join(folder, 'chat-widget.js'), 'utf8');
  const newer =
    /\.(?:replaceChildren|replaceAll|findLast|toSorted|toReversed|randomUUID|hasOwn|showModal|showPopover)\b|\.at\(|structuredClone|AbortSignal\.|BroadcastChannel|\?\?=|static\s*\{/;
  expect(newer.exec(bundle)?.[0]).toBeUndefined();
  expect(readFileSync(join(projectRoot, 'bot', 'page', 'page.css'), 'utf8')).not.toMatch(
    /light-dark\(|color-mix\(|:has\(|@layer|@container|^\s*&/m,
  );
});
