import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../../dialogs/log.js';
import { projectRoot } from '../../knowledge/project-root.js';
import { route } from '../http/route.js';
import { type Asset, readAsset, sendAsset } from './assets.js';
import { COLOURS_FILE, createPage, pageFolder } from './page.js';
import { bindPlainRoutes, type PlainRouteDeps } from './plain-routes.js';
import { bindReturnRoutes } from './return-routes.js';

const built = join(projectRoot, 'dist', 'bot');
/** What the build makes of `bot/widget/`. */
export const WIDGET_FILE = join(built, 'widget', 'chat-widget.js');
/** What the build makes of `bot/embed/`. */
export const EMBED_FILE = join(built, 'embed', 'embed.js');

export interface PageDeps extends Omit<PlainRouteDeps, 'page'> {
  readonly log: Log;
  readonly widgetFile: string;
  readonly embedFile: string;
}

const YEAR_SECONDS = 31_536_000;
/** Pages that embed the chat name no version of it, so a new one must reach them soon. */
const EMBED_SECONDS = 600;

/** The chat page in six languages, the files it is made of, and the script by which other sites embed it. */
export function bindPageRoutes(server: Server, { widgetFile, embedFile, ...deps }: PageDeps): void {
  const style = readAsset(COLOURS_FILE, join(pageFolder, 'page.css'));
  const icon = readAsset(join(pageFolder, 'icon.svg'));
  const script = readAsset(widgetFile);
  const page = createPage({ style: style.path, script: script.path, icon: icon.path, mailAddress: deps.mailAddress });
  bindPlainRoutes(server, { ...deps, page });
  bindReturnRoutes(server, { ...deps, style: style.path });

  for (const asset of [style, icon, script]) {
    server.get(
      asset.path,
      route(deps.log, async (req, res) => {
        sendAsset(req, res, asset, { 'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable` });
      }),
    );
  }

  // Read when it is first asked for: most servers are embedded nowhere.
  let embed: Asset | undefined;
  server.get(
    '/widget.js',
    route(deps.log, async (req, res) => {
      embed ??= readAsset(embedFile);
      sendEmbed(req, res, embed);
    }),
  );
}

function sendEmbed(req: Request, res: Response, embed: Asset): void {
  const headers = {
    'Cache-Control': `public, max-age=${EMBED_SECONDS}`,
    ETag: `"${embed.hash}"`,
    // A site that takes only what is offered to it may load the script all the same.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  if (req.headers['if-none-match']?.includes(embed.hash)) {
    res.writeHead(304, { ...headers, Vary: 'Accept-Encoding' });
    res.end();
  } else {
    sendAsset(req, res, embed, headers);
  }
}
