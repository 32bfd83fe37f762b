import type { IncomingMessage } from 'node:http';
import { cookieOf } from '../http/cookies.js';

/** Cookies of the desk, by what they hold. */
export type DeskCookie = 'session' | 'device' | 'form' | 'openid';

/**
 * A cookie of the desk. Over https its name begins with `__Host-`, which browsers take only from this very host, with the
 * whole of it as path: no neighbour can set one (RFC 6265bis, 4.1.3). `Lax`, since a link in a mail leads to the desk; every
 * request that changes something is checked besides. 0 seconds end it.
 */
export function deskCookie(kind: DeskCookie, value: string, seconds: number, base: string): string {
  const secure = isSecure(base) ? '; Secure' : '';
  return `${nameOf(kind, base)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** The value of a cookie of the desk at an address, or undefined. */
export function deskCookieOf(req: IncomingMessage, kind: DeskCookie, base: string): string | undefined {
  return cookieOf(req, nameOf(kind, base)) || undefined;
}

/** The token of the session that a request carries, or undefined. */
export function sessionOf(req: IncomingMessage, base: string): string | undefined {
  return deskCookieOf(req, 'session', base);
}

function nameOf(kind: DeskCookie, base: string): string {
  return `${isSecure(base) ? '__Host-' : ''}wsis_staff_${kind}`;
}

function isSecure(base: string): boolean {
  return new URL(base).protocol === 'https:';
}
