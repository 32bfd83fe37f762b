import http, { type IncomingMessage, type RequestOptions, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export const APP_ID = '6f1c2f0e-0000-4000-8000-00000000a990';
export const APP_PASSWORD = 'the-secret-of-the-app';
export const TEAMS = 'https://smba.trafficmanager.net/emea/';
export const WEB_CHAT = 'https://webchat.botframework.com/';
const ISSUER = 'https://api.botframework.com';
const KEYS = 'https://login.botframework.com/v1/.well-known/keys';
const OUTGOING = 'a-token-for-the-connector';

/** Something that was sent to a connector. */
export interface Sent {
  readonly host: string;
  /** Path with its parts decoded. */
  readonly path: readonly string[];
  readonly activity: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
}

export interface TokenOptions {
  readonly serviceUrl?: string | undefined;
  readonly audience?: string;
  readonly issuer?: string;
  /** Seconds from now at which it expires. */
  readonly lifetime?: number;
  /** Signs with a key that is not among those published. */
  readonly otherKey?: boolean;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/**
 * Microsoft's side of Azure Bot Service on this machine: the published signing keys, the login that gives the bot its
 * token, and the connectors that take its replies.
 */
export interface FakeMicrosoft {
  /** What connectors have taken, oldest first. */
  readonly sent: readonly Sent[];
  /** Every host that was asked for anything. */
  readonly hosts: ReadonlySet<string>;
  /** Body of the last request for a token. */
  readonly login: () => URLSearchParams;
  /** How connectors answer from now on: a status, or `cut` for a line that breaks; 200 at first. */
  answer(how: number | 'cut'): void;
  /** Whether the keys can be fetched; yes at first. */
  keysAway(away: boolean): void;
  /** Requests that connectors refused or cut so far. */
  refusals(): number;
  token(options?: TokenOptions): Promise<string>;
  /** Resolves when connectors have taken so many activities. */
  until(count: number): Promise<readonly Sent[]>;
  close(): Promise<void>;
}

/** The SDK keeps the keys that it has fetched as long as it is loaded, so a test file has the same all along. */
let keyPairs: Promise<readonly [KeyPair, KeyPair]> | undefined;

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/**
 * Starts it and leads the SDK there: requests by HTTPS to Microsoft's hosts reach this server, those to any other host
 * fail. So the product has no setting by which its login, or the keys it believes, could be put elsewhere.
 */
export async function startFakeMicrosoft(): Promise<FakeMicrosoft> {
  keyPairs ??= Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  const [key, other] = await keyPairs;
  const jwk = { ...(await exportJWK(key.publicKey)), kid: 'key-1', use: 'sig' };
  const keys = [{ ...jwk, endorsements: ['msteams', 'webchat', 'directline'] }];
  const state = new State(keys);
  const server = http.createServer((req, res) => void state.handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const restore = leadTo((server.address() as AddressInfo).port);
  return {
    sent: state.sent,
    hosts: state.hosts,
    login: () => state.login,
    answer: (how) => {
      state.how = how;
    },
    keysAway: (away) => {
      state.keysAway = away;
    },
    refusals: () => state.refused,
    token: (options = {}) => token(options.otherKey ? other.privateKey : key.privateKey, options),
    until: (count) => state.until(count),
    async close() {
      restore();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function token(key: CryptoKey, options: TokenOptions): Promise<string> {
  const { serviceUrl = TEAMS, audience = APP_ID, issuer = ISSUER, lifetime = 3600, claims } = options;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ serviceurl: serviceUrl, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setNotBefore(now - 600)
    .setExpirationTime(now + lifetime)
    .sign(key);
}

class State {
  readonly sent: Sent[] = [];
  readonly hosts = new Set<string>();
  how: number | 'cut' = 200;
  keysAway = false;
  refused = 0;
  login = new URLSearchParams();
  readonly #keys: readonly object[];
  readonly #waiting: { readonly count: number; readonly done: () => void }[] = [];

  constructor(keys: readonly object[]) {
    this.#keys = keys;
  }

  async handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const host = String(req.headers['x-host']);
    this.hosts.add(host);
    const body = await textOf(req);
    if (host === 'login.botframework.com') this.#publish(req, res);
    else if (host === 'login.microsoftonline.com') this.#logIn(req, res, body);
    else this.#take(req, res, host, body);
  }

  until(count: number): Promise<readonly Sent[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ count, done: () => resolve(this.sent) });
      this.#tell();
    });
  }

  #tell(): void {
    for (const { count, done } of this.#waiting) if (this.sent.length >= count) done();
  }

  #publish(req: IncomingMessage, res: ServerResponse): void {
    const isKeys = req.url === new URL(KEYS).pathname;
    const published = isKeys ? { keys: this.#keys } : { issuer: ISSUER, jwks_uri: KEYS };
    sendJson(res, this.keysAway ? 503 : 200, published);
  }

  #logIn(req: IncomingMessage, res: ServerResponse, body: string): void {
    const path = (req.url ?? '').split('?')[0] ?? '';
    const base = 'https://login.microsoftonline.com/botframework.com';
    const [authorization_endpoint, token_endpoint] = [`${base}/oauth2/v2.0/authorize`, `${base}/oauth2/v2.0/token`];
    const isAsked = path.endsWith('/token');
    if (isAsked) this.login = new URLSearchParams(body);
    const token = { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: OUTGOING };
    const places = { issuer: `${base}/v2.0`, jwks_uri: KEYS, authorization_endpoint, token_endpoint };
    sendJson(res, 200, isAsked ? token : places);
  }

  #take(req: IncomingMessage, res: ServerResponse, host: string, body: string): void {
    const { how } = this;
    if (how !== 200) this.refused += 1;
    if (how === 'cut') {
      req.socket.destroy();
      return;
    }
    if (how === 200) {
      const path = (req.url ?? '').split('/').slice(1).map(decodeURIComponent);
      this.sent.push({ host, path, activity: JSON.parse(body), authorization: req.headers.authorization });
    }
    sendJson(res, how, how === 200 ? { id: `theirs-${this.sent.length}` } : { error: { code: 'Fake' } });
    this.#tell();
  }
}

/** Makes HTTPS requests of this process go to the port, with the host they were for in `x-host`; gives the way back. */
function leadTo(port: number): () => void {
  const { request } = https;
  const led = (options: RequestOptions, answered?: (res: IncomingMessage) => void) => {
    const host = String(options.hostname ?? options.host);
    const microsoft = /(?:^|\.)(?:botframework\.com|trafficmanager\.net|microsoftonline\.com)$/.test(host);
    if (!microsoft) throw new Error(`a test may not reach ${host}`);
    const headers = { ...options.headers, 'x-host': host };
    const { path, method, signal } = options;
    const own = { host: '127.0.0.1', port, path, method, headers, agent: false, ...(signal && { signal }) } as const;
    return http.request(own, answered);
  };
  Object.assign(https, { request: led });
  return () => {
    Object.assign(https, { request });
  };
}

async function textOf(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of req) text += chunk;
  return text;
}

function sendJson(res: ServerResponse, status: number, value: unknown): void {
  // restify makes every response of this process give nothing back from `writeHead`.
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(value));
}
