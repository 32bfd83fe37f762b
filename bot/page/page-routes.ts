import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../../dialogs/log.js';
import { languageOfTag } from '../../knowledge/language.js';
import { projectRoot } from '../../knowledge/project-root.js';
import type { Addresses } from '../http/addresses.js';
import { preferredLanguage } from '../http/preferred-language.js';
import { sendText } from '../http/respond.js';
import { queryOf, route } from '../http/route.js';
import { readAsset } from './assets.js';
import { createPage, pageFolder } from './page.js';

/** What the build makes of `bot/widget/`. */
export const WIDGET_FILE = join(projectRoot, 'dist', 'bot', 'widget', 'chat-widget.js');

export interface PageDeps {
  readonly log: Log;
  readonly addresses: Addresses;
  readonly allowedOrigins: readonly string[];
  readonly widgetFile: string;
}

const YEAR_SECONDS = 31_536_000;

/** The chat page in six languages and the files it is made of. */
export function bindPageRoutes(server: Server, { log, addresses, allowedOrigins, widgetFile }: PageDeps): void {
  const style = readAsset(join(pageFolder, 'page.css'));
  const icon = readAsset(join(pageFolder, 'icon.svg'));
  const script = readAsset(widgetFile);
  const page = createPage({ style: style.path, script: script.path, icon: icon.path });

  const showPage = route(log, async (req: Request, res: Response) => {
    const language = languageOfTag(queryOf(req, 'lang')) ?? preferredLanguage(req.headers['accept-language']) ?? 'en';
    const base = addresses.base(req);
    const html = page(language, new URL(base).pathname.replace(/\/$/, ''));
    sendText(res, 200, 'text/html; charset=utf-8', html, {
      'Cache-Control': 'no-cache',
      'Content-Language': language,
      'Content-Security-Policy': policy(base, allowedOrigins),
      Vary: 'Accept-Language',
    });
  });
  server.get('/', showPage);
  server.head('/', showPage);

  for (const asset of [style, icon, script]) {
    server.get(
      asset.path,
      route(log, async (req, res) => {
        const { bytes, encoding } = asset.body(req.headers['accept-encoding']);
        res.writeHead(200, {
          'Content-Type': asset.type,
          'Content-Length': bytes.length,
          'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable`,
          Vary: 'Accept-Encoding',
          ...(encoding && { 'Content-Encoding': encoding }),
        });
        res.end(bytes);
      }),
    );
  }
}

/** Nothing comes from elsewhere and nothing inline runs; only allowed sites may show the page in a frame. */
function policy(base: string, allowedOrigins: readonly string[]): string {
  const { origin } = new URL(base);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    // Not every browser counts a socket of the same host as 'self'.
    `connect-src 'self' ${origin.replace(/^http/, 'ws')}`,
    "base-uri 'none'",
    "form-action 'self'",
    ["frame-ancestors 'self'", ...allowedOrigins].join(' '),
  ].join('; ');
}
