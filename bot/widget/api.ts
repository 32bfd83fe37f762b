import type { HostLine } from './host-line.js';
import { Refusal } from './refusal.js';
import type { Activity, Connection, Frame } from './wire.js';

/** The calls of the server that the widget makes. Each rejects with a `Refusal` or with the failure of the line. */
export interface Api {
  /** A token for this browser's conversation, the one it had before where the cookie is still good. */
  token(): Promise<{ conversationId: string; token: string }>;
  start(token: string, locale: string): Promise<Connection>;
  /** Comes back into a conversation: a fresh token and the address of a socket that goes on from the watermark. */
  resume(id: string, token: string, watermark: string): Promise<Connection>;
  refresh(token: string): Promise<{ token: string }>;
  read(id: string, token: string, watermark: string): Promise<Required<Frame>>;
  post(id: string, token: string, activity: Activity): Promise<{ id: string }>;
  /** Deletes the conversation of the token; what staff were given stays with them. */
  end(token: string): Promise<void>;
}

/** A token as it is given; `resume` only in a frame, where the site around it keeps it. */
interface Made {
  readonly conversationId: string;
  readonly token: string;
  readonly resume?: string;
}

/** Milliseconds after which a call counts as failed; the stock client has the same. */
const TIMEOUT_MS = 20_000;

/** `host` is the site in whose frame the page stands, if it does. */
export function createApi(base: string, host?: HostLine): Api {
  const call = async <T>(method: string, path: string, token?: string, body?: unknown): Promise<T> => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
    try {
      const response = await fetch(base + path, {
        method,
        signal: abort.signal,
        headers: {
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Refusal(response.status);
      return (response.status === 204 ? undefined : await response.json()) as T;
    } finally {
      clearTimeout(timer);
    }
  };
  const conversations = '/v3/directline/conversations';
  const query = (watermark: string) => (watermark === '' ? '' : `?watermark=${encodeURIComponent(watermark)}`);
  return {
    async token() {
      const about = host ? { embedded: true, resume: await host.resume() } : {};
      const made = await call<Made>('POST', '/api/chat/token', undefined, about);
      if (made.resume !== undefined) host?.keep(made.resume);
      return made;
    },
    start: (token, locale) => call('POST', conversations, token, { locale }),
    resume: (id, token, watermark) => call('GET', `${conversations}/${id}${query(watermark)}`, token),
    refresh: (token) => call('POST', '/v3/directline/tokens/refresh', token, {}),
    read: (id, token, watermark) => call('GET', `${conversations}/${id}/activities${query(watermark)}`, token),
    post: (id, token, activity) => call('POST', `${conversations}/${id}/activities`, token, activity),
    async end(token) {
      await call('POST', '/api/chat/end', token, {});
      host?.forget();
    },
  };
}
