import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Microsoft's token endpoint, as far as client credentials go. */
export interface TokenService {
  readonly url: string;
  /** Handed out so far. */
  readonly tokens: readonly string[];
  /** The one that servers take; the others have expired. */
  readonly valid: string | undefined;
  /** Ends the life of what was handed out. */
  expire(): void;
  close(): Promise<void>;
}

export async function startTokenService(secret: string): Promise<TokenService> {
  const tokens: string[] = [];
  let valid: string | undefined;
  const server = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += String(chunk);
    const form = new URLSearchParams(body);
    const isKnown = form.get('grant_type') === 'client_credentials' && form.get('client_secret') === secret;
    if (isKnown) {
      valid ??= `token-${tokens.length + 1}`;
      tokens.push(valid);
    }
    res.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
    res.end(JSON.stringify(isKnown ? { access_token: valid, expires_in: 3600 } : { error: 'invalid_client' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens,
    get valid() {
      return valid;
    },
    expire() {
      valid = undefined;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
