import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../knowledge/language.js';
import { call } from '../support/direct-line-client.js';
import { startTestServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { ALLOWED_ORIGINS: 'https://www.organisation.example' } });
});
afterAll(() => server.destroy());

const page = (path = '/', headers: Record<string, string> = {}) => call<string>('GET', server.url + path, { headers });

describe('the page', () => {
  test.each(LANGUAGES)('is served in %s', async (language) => {
    const { status, body, headers } = await page(`/?lang=${language}`);
    expect(status).toBe(200);
    expect(body).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(body).not.toMatch(/\{\{|undefined/);
    expect(headers.get('content-language')).toBe(language);
  });

  test.each([
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['de-CH, de;q=0.9, es;q=0.8, en;q=0.9', 'en'],
    ['zh-Hans-CN', 'zh'],
    ['ru;q=0, ar;q=0.1', 'ar'],
    ['pt-BR', 'en'],
    ['*', 'en'],
    ['', 'en'],
  ])('for a browser that asks for "%s" is in %s', async (header, language) => {
    expect((await page('/', { 'Accept-Language': header })).headers.get('content-language')).toBe(language);
  });

  test('is shown in no frame but in its rendering for one, which the allowed sites may show', async () => {
    const ancestors = async (path: string) => {
      const { headers } = await page(path);
      return /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1];
    };
    expect(await ancestors('/')).toBe("'none'");
    expect(await ancestors('/?lang=fr&embed=0')).toBe("'none'");
    expect(await ancestors('/?lang=fr&embed=1')).toBe("'self' https://www.organisation.example");
    expect(await ancestors('/healthz')).toBe("'none'");
  });

  test('lets nothing inline run', async () => {
    const { headers, body } = await page();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toMatch(/connect-src 'self' ws:\/\/127\.0\.0\.1:\d+/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(body).not.toMatch(/<script(?![^>]*src=)|<style| on\w+=| style=/);
  });

  test('loads its parts from the server, compressed and for ever', async () => {
    const { body } = await page();
    const parts = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(new Set(parts).size).toBe(3);
    for (const path of parts) {
      const { status, headers } = await page(path, { 'Accept-Encoding': 'gzip, br' });
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-encoding')).toBe('br');
      expect((await page(path, { 'Accept-Encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
    }
    expect((await page('/assets/chat-widget.old.js')).status).toBe(404);
  });

  test('under a public address with a path, its parts have that path', async () => {
    const other = await startTestServer({ environment: { PUBLIC_URL: 'https://www.organisation.example/assistant' } });
    const { body, headers } = await call<string>('GET', `${other.url}/`);
    expect(body).toContain('data-base="/assistant"');
    expect(body).toContain('href="/assistant/assets/page.');
    expect(headers.get('strict-transport-security')).not.toBeNull();
    const { headers: token } = await call('POST', `${other.url}/api/chat/token`, { body: {} });
    expect(token.get('set-cookie')).toMatch(/; Path=\/assistant\/; .*; Secure$/);
    await other.destroy();
  });
});
