import type { IncomingMessage } from 'node:http';

/** The value of a request's cookie, or undefined. */
export function cookieOf(req: IncomingMessage, name: string): string | undefined {
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

/** A cookie that no script reads and no other site's request carries; secure wherever the address is. 0 seconds end it. */
export function setCookie(name: string, value: string, seconds: number, base: string): string {
  const { protocol, pathname } = new URL(base);
  const secure = protocol === 'https:' ? '; Secure' : '';
  return `${name}=${value}; Path=${pathname}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/**
 * The same for a page in another site's frame: it lives in a partition of its own for each of those sites, which browsers
 * keep where they block the cookies of third parties. Browsers take it from https and from this machine only.
 */
export function setFramedCookie(name: string, value: string, seconds: number, base: string): string {
  const { pathname } = new URL(base);
  return `${name}=${value}; Path=${pathname}; Max-Age=${seconds}; HttpOnly; SameSite=None; Secure; Partitioned`;
}
