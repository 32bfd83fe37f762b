import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A site of somebody else that shows Microsoft's Web Chat, connected to our server. */
export interface StockPage {
  /** For `ALLOWED_ORIGINS`; another site than 127.0.0.1, where the chat server runs. */
  readonly origin: string;
  /**
   * The page; `server` is where the chat is. After a reload it goes on with the token that it has kept; with `resume` it asks
   * for a new one by what leads back into the conversation, as `bot/README.md` has it.
   */
  address(server: string, options?: StockPageOptions): string;
  close(): Promise<void>;
}

export interface StockPageOptions {
  readonly webSocket?: boolean;
  readonly locale?: string;
  readonly resume?: boolean;
}

/** Everything that a test reads of the page stands in `window.seen`: what Web Chat's store took, and when. */
const PAGE = `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A site with Web Chat</title><link rel="icon" href="data:,">
<style>html, body, #chat { height: 100%; margin: 0 }</style></head>
<body><div id="chat"></div><script src="/webchat.js"></script><script>
(async () => {
  const query = new URLSearchParams(location.search);
  const server = query.get('server');
  const kept = JSON.parse(localStorage.getItem(server) || 'null');
  const resuming = query.get('resume') === 'yes';
  const ask = async (body) => (await fetch(server + '/api/chat/token',
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json();
  const { token, conversationId, resume } = resuming
    ? await ask({ embedded: true, resume: kept && kept.resume })
    : kept || await ask({});
  localStorage.setItem(server, JSON.stringify({ token, conversationId, resume }));
  const directLine = window.directLine = window.WebChat.createDirectLine({
    domain: server + '/v3/directline', token, webSocket: query.get('webSocket') !== 'no',
    ...(kept && !resuming && { conversationId }),
    conversationStartProperties: { locale: query.get('locale') || 'en' },
  });
  window.seen = [];
  const store = window.WebChat.createStore({}, () => (next) => (action) => {
    const { activity } = action.payload || {};
    window.seen.push({ type: action.type, at: performance.now(), text: activity && activity.text });
    return next(action);
  });
  window.WebChat.renderWebChat({ directLine, store, locale: query.get('locale') || 'en-US' },
    document.getElementById('chat'));
})();
</script></body></html>`;

/** Serves the page and the bundle, compressed as sites do. */
export async function startStockPage(bundleFile: string): Promise<StockPage> {
  const bundle = gzipSync(readFileSync(bundleFile));
  const page = gzipSync(PAGE);
  const server = createServer((req, res) => {
    const isBundle = req.url === '/webchat.js';
    res.writeHead(200, {
      'Content-Type': isBundle ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Cache-Control': isBundle ? 'max-age=3600' : 'no-cache',
    });
    res.end(isBundle ? bundle : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const origin = `http://localhost:${port}`;
  return {
    origin,
    address(chat, { webSocket = true, locale, resume = false } = {}) {
      const query = new URLSearchParams({
        server: chat,
        webSocket: webSocket ? 'yes' : 'no',
        ...(locale && { locale }),
        ...(resume && { resume: 'yes' }),
      });
      return `${origin}/?${query}`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
