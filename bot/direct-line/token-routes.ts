import type { Server } from 'restify';
import { setCookie } from '../http/cookies.js';
import { HttpFault } from '../http/fault.js';
import { createRateLimit } from '../http/rate-limit.js';
import { isObject, type JsonObject, readJsonObject } from '../http/read-json.js';
import { sendJson } from '../http/respond.js';
import { route } from '../http/route.js';
import { authenticate, checkSecret, RESUME_COOKIE, resumable } from './authenticate.js';
import type { DirectLineDeps } from './deps.js';
import { type Bearer, newConversationId, newUserId, RESUME_SECONDS, TOKEN_SECONDS } from './tokens.js';

/** Chat tokens that one address may ask for in a minute; a whole meeting room may share one. */
const TOKENS_PER_MINUTE = 240;

/** The three ways to a token: a browser's, a site's own server's, and from a token that still lives. */
export function bindTokenRoutes(
  server: Server,
  { tokens, addresses, clock, log, directLineSecret }: DirectLineDeps,
): void {
  const mayAsk = createRateLimit(TOKENS_PER_MINUTE, clock);
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
      await readJsonObject(req);
      const bearer = (await resumable(req, tokens)) ?? newBearer();
      const resume = await tokens.issue('resume', bearer);
      const cookie = setCookie(RESUME_COOKIE, resume, RESUME_SECONDS, `${addresses.base(req)}/`);
      sendJson(res, 200, await answer(bearer), { 'Set-Cookie': cookie });
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
      sendJson(res, 200, await answer(await authenticate(req, tokens, { orResume: true })));
    }),
  );
}

function newBearer(): Bearer {
  return { conversationId: newConversationId(), userId: newUserId() };
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
