import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site that embeds the chat: another origin, and another site to the browser, than the chat's own. */
export interface HostSite {
  readonly origin: string;
  close(): Promise<void>;
}

export interface HostSiteOptions {
  readonly language?: string;
  /** The address of the chat, known only after that of the site, which it must allow. */
  readonly chat: () => string;
  /** Attributes of the script's tag. */
  readonly attributes?: string;
}

/**
 * Serves its pages by the name of this machine, where the chat is served by its number. Its policy is as strict as it can
 * be: nothing inline, no styles at all, and of the chat only script and frame.
 */
export async function startHostSite({ language = 'en', chat, attributes = '' }: HostSiteOptions): Promise<HostSite> {
  const server = createServer((_, response) => {
    const policy = `default-src 'none'; img-src data:; script-src ${chat()}; frame-src ${chat()}; base-uri 'none'; require-trusted-types-for 'script'`;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy });
    response.end(page(language, `${chat()}/widget.js`, attributes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const page = (language: string, script: string, attributes: string) => `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>An organisation</title><link rel="icon" href="data:,">
<script src="${script}" ${attributes} async></script></head>
<body><main><h1>An organisation</h1><p>Its page about <a href="#more">its work</a>.</p></main></body></html>`;
