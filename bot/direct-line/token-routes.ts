import type { Server } from 'restify';
import { HttpFault } from '../http/fault.js';
import { createRateLimit } from '../http/rate-limit.js';
import { isObject, type JsonObject, readJsonObject } from '../http/read-json.js';
import { sendJson } from '../http/respond.js';
import { route } from '../http/route.js';
import { authenticate, checkSecret, EMBED_COOKIE, RESUME_COOKIE, resumable, resumeCookie } from './authenticate.js';
import type { DirectLineDeps } from './deps.js';
import { type Bearer, newConversationId, newUserId, RESUME_SECONDS, TOKEN_SECONDS, type Tokens } from './tokens.js';

/** The three ways to a token: a browser's, a site's own server's, and from a token that still lives. */
export function bindTokenRoutes(
  server: Server,
  { tokens, addresses, clock, limits, log, directLineSecret }: DirectLineDeps,
): void {
  const mayAsk = createRateLimit(limits.tokensPerMinute, clock);
  const answer = async (bearer: Bearer) => ({
    conversationId: bearer.conversationId,
    token: await tokens.issue('chat', bearer),
    expires_in: TOKEN_SECONDS,
  });

  server.post(
    '/api/chat/token',
    route(log, async (req, res) => {
      addresses.checkOrigin(req);
      if (!mayAsk(addresses.client(req))) {
        throw new HttpFault(429, 'TooManyTokens', 'Too many tokens were asked for; try again in a minute.');
      }
      const { embedded, resume } = await readJsonObject(req);
      const framed = embedded === true;
      const handed = framed && typeof resume === 'string' ? await fromHost(resume, tokens) : undefined;
      const bearer =
        handed ??
        (await resumable(req, tokens, framed ? EMBED_COOKIE : RESUME_COOKIE)) ??
        newBearer(addresses.allowedOrigin(req));
      const kept = await tokens.issue('resume', bearer);
      // Only a frame's script needs it, to hand it to its host; elsewhere there is the cookie, which no script can read.
      const toHand = framed ? { resume: await tokens.issue('handed', bearer) } : {};
      sendJson(
        res,
        200,
        { ...(await answer(bearer)), ...toHand },
        { 'Set-Cookie': resumeCookie(framed, addresses.base(req), kept, RESUME_SECONDS) },
      );
    }),
  );

  server.post(
    '/v3/directline/tokens/generate',
    route(log, async (req, res) => {
      checkSecret(req, directLineSecret);
      sendJson(res, 200, await answer(requestedBearer(await readJsonObject(req))));
    }),
  );

  server.post(
    '/v3/directline/tokens/refresh',
    route(log, async (req, res) => {
      const bearer = await authenticate(req, tokens, { orResume: true }).catch((error: unknown) => {
        // The stock client throws where nobody catches when a refresh gets 404; 403 it understands.
        if (error instanceof HttpFault && error.status === 404) throw new HttpFault(403, error.code, error.message);
        throw error;
      });
      sendJson(res, 200, await answer(bearer));
    }),
  );
}

/** The conversation that the site around our frame has kept for it, if it is ours and not too old. */
async function fromHost(token: string, tokens: Tokens): Promise<Bearer | undefined> {
  return tokens.verify('handed', token).catch((error: unknown) => {
    if (error instanceof HttpFault) return undefined;
    throw error;
  });
}

/** A visitor who is not known yet, in a conversation that has not begun. */
export function newBearer(site?: string): Bearer {
  return { conversationId: newConversationId(), userId: newUserId(), ...(site !== undefined && { site }) };
}

/** The user and the sites that a server names for a token. Throws a 400 fault for the wrong shape. */
function requestedBearer({ user, trustedOrigins }: JsonObject): Bearer {
  const bearer = newBearer();
  const { id, name } = isObject(user) ? user : {};
  if (id !== undefined && !(typeof id === 'string' && /^dl_[\w.-]{1,128}$/.test(id))) {
    throw new HttpFault(400, 'BadUserId', 'A user id begins with "dl_" and has letters, digits, "_", "." and "-".');
  }
  const listed = Array.isArray(trustedOrigins) && trustedOrigins.every((origin) => typeof origin === 'string');
  if (trustedOrigins !== undefined && trustedOrigins !== null && !listed) {
    throw new HttpFault(400, 'BadOrigins', '"trustedOrigins" must be a list of origins.');
  }
  return {
    ...bearer,
    ...(id !== undefined && { userId: id }),
    ...(typeof name === 'string' && name !== '' && { userName: name.slice(0, 100) }),
    ...(listed && { origins: trustedOrigins }),
  };
}
