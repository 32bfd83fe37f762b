import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { cookieOf, setCookie, setFramedCookie } from '../http/cookies.js';
import { HttpFault } from '../http/fault.js';
import { type Bearer, RESUME_SECONDS, type Tokens } from './tokens.js';

/** Keeps a browser's conversation over a reload; no script can read it. */
export const RESUME_COOKIE = 'wsis_chat';
/** The same for the page in another site's frame; never taken where a cookie alone lets a form in. */
export const EMBED_COOKIE = 'wsis_chat_embed';

/** Sets the cookie by which a browser comes back; 0 seconds end it. `base` is the server's address for users. */
export function resumeCookie(framed: boolean, base: string, value: string, seconds: number): string {
  if (framed) return setFramedCookie(EMBED_COOKIE, value, seconds, `${base}/`);
  return setCookie(RESUME_COOKIE, value, seconds, `${base}/`);
}

export interface AuthenticateOptions {
  /** The conversation that the request is about; a token for another one is refused. */
  readonly conversationId?: string;
  /** Also accept a token that has expired, where the browser's resume cookie vouches for the same conversation. */
  readonly orResume?: boolean;
}

/** Who sends a request, by its `Authorization: Bearer` token. Throws a fault: 401, or 403 with the reason in its code. */
export async function authenticate(
  req: IncomingMessage,
  tokens: Tokens,
  { conversationId, orResume = false }: AuthenticateOptions = {},
): Promise<Bearer> {
  const token = bearerToken(req);
  const bearer = await tokens.verify('chat', token).catch(async (error: unknown) => {
    if (!(orResume && error instanceof HttpFault && error.code === 'TokenExpired')) throw error;
    const expired = await tokens.verify('chat', token, RESUME_SECONDS);
    const resumed = (await resumable(req, tokens)) ?? (await resumable(req, tokens, EMBED_COOKIE));
    if (resumed?.conversationId !== expired.conversationId || resumed.userId !== expired.userId) throw error;
    return expired;
  });
  if (conversationId !== undefined && bearer.conversationId !== conversationId) {
    throw new HttpFault(403, 'OtherConversation', 'The token is for another conversation.');
  }
  checkTokenOrigin(req, bearer);
  return bearer;
}

/** Throws a 403 fault when the request names a site that is not among those for which the token was issued. */
export function checkTokenOrigin(req: IncomingMessage, { origins }: Bearer): void {
  const { origin } = req.headers;
  if (origins && origin !== undefined && !origins.includes(origin)) {
    throw new HttpFault(403, 'OriginNotAllowed', 'The token may not be used from this site.');
  }
}

/** The conversation that the browser's cookie leads back to, if it is ours and not too old. */
export async function resumable(
  req: IncomingMessage,
  tokens: Tokens,
  name = RESUME_COOKIE,
): Promise<Bearer | undefined> {
  const cookie = cookieOf(req, name);
  if (cookie === undefined) return undefined;
  return tokens.verify('resume', cookie).catch((error: unknown) => {
    // A store that cannot be read is no reason to let a visitor begin anew.
    if (error instanceof HttpFault) return undefined;
    throw error;
  });
}

/** Throws a 401 fault unless the request carries the site's secret; without one set, nobody gets in. */
export function checkSecret(req: IncomingMessage, secret: string | undefined): void {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  if (secret !== undefined && timingSafeEqual(digest(bearerToken(req)), digest(secret))) return;
  throw new HttpFault(401, 'InvalidSecret', 'The secret is missing or not valid.');
}

function bearerToken(req: IncomingMessage): string {
  return /^Bearer +(\S+) *$/i.exec(req.headers.authorization ?? '')?.[1] ?? '';
}
