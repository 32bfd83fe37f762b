import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import { HttpFault } from '../http/fault.js';
import { route } from '../http/route.js';
import { authenticate, EMBED_COOKIE, RESUME_COOKIE, resumable, resumeCookie } from './authenticate.js';
import type { DirectLineDeps } from './deps.js';
import type { Bearer } from './tokens.js';

/**
 * `POST /api/chat/end`: the user of a shared phone ends the chat and takes it away. Whoever it belongs to is told by the
 * token or, without one, by the cookie. Again it is the same answer.
 */
export function bindEndRoute(server: Server, deps: DirectLineDeps): void {
  const { addresses, conversations, log } = deps;
  server.post(
    '/api/chat/end',
    route(log, async (req, res) => {
      addresses.checkOrigin(req);
      const bearer = await enderOf(req, deps);
      if (bearer) await conversations.end(bearer.conversationId);
      const base = addresses.base(req);
      const cookies = [false, true].map((framed) => resumeCookie(framed, base, '', 0));
      res.writeHead(204, { 'Set-Cookie': cookies, 'Cache-Control': 'no-store' });
      res.end();
    }),
  );
}

/** Whose conversation is to end; undefined when it has ended before. Throws a fault with 401 or 403. */
async function enderOf(req: IncomingMessage, { tokens }: DirectLineDeps): Promise<Bearer | undefined> {
  if (req.headers.authorization === undefined) {
    const bearer = (await resumable(req, tokens)) ?? (await resumable(req, tokens, EMBED_COOKIE));
    if (bearer || (req.headers.cookie ?? '').includes(`${RESUME_COOKIE}`)) return bearer;
    throw new HttpFault(401, 'InvalidToken', 'Neither a token nor a cookie says which conversation is to end.');
  }
  return authenticate(req, tokens, { orResume: true }).catch((error: unknown) => {
    if (error instanceof HttpFault && error.code === 'ConversationEnded') return undefined;
    throw error;
  });
}
