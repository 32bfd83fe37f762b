import type { Request, Response, Server } from 'restify';
import { languageOfTag } from '../../knowledge/language.js';
import { HttpFault } from '../http/fault.js';
import { preferredLanguage } from '../http/preferred-language.js';
import { createRateLimit } from '../http/rate-limit.js';
import { readJsonObject } from '../http/read-json.js';
import { sendJson } from '../http/respond.js';
import { queryOf, route } from '../http/route.js';
import { reason } from '../reason.js';
import { type AuthenticateOptions, authenticate } from './authenticate.js';
import { tooManyMessages } from './conversations.js';
import type { DirectLineDeps } from './deps.js';
import { createReader, MARKDOWN_QUERY, wantsMarkdown } from './reader.js';
import { type Bearer, TOKEN_SECONDS } from './tokens.js';
import { positionOf, watermark } from './watermark.js';
import { wireActivity } from './wire-activity.js';

/** How much of a conversation a client gets back that does not say how far it has read; also the most in one poll. */
const HISTORY = 200;

export const CONVERSATIONS_PATH = '/v3/directline/conversations';

/** Direct Line's conversations: start, come back, read, write. */
export function bindConversationRoutes(server: Server, deps: DirectLineDeps): void {
  const { log, tokens, conversations, addresses, limits } = deps;
  const mayPost = createRateLimit(limits.postsPerMinute, deps.clock);

  server.post(
    CONVERSATIONS_PATH,
    route(log, async (req, res) => {
      const bearer = await authenticate(req, tokens);
      const { locale } = await readJsonObject(req);
      const language =
        languageOfTag(typeof locale === 'string' ? locale : undefined) ??
        preferredLanguage(req.headers['accept-language']);
      const { isNew } = await conversations.start(bearer, language ?? 'en');
      sendJson(res, isNew ? 201 : 200, await connection(req, bearer, undefined, deps));
    }),
  );

  server.get(
    `${CONVERSATIONS_PATH}/:id`,
    route(log, async (req, res) => {
      const bearer = await insider(req, deps, { orResume: true });
      sendJson(res, 200, await connection(req, bearer, queryOf(req, 'watermark'), deps));
    }),
  );

  server.get(
    `${CONVERSATIONS_PATH}/:id/activities`,
    route(log, async (req, res) => {
      const asked = queryOf(req, 'watermark') ?? '';
      const news = await newActivities(req, asked, deps).catch((error: unknown) => {
        if (error instanceof HttpFault && error.status < 500) throw error;
        // One answer of 5xx would stop the stock client's polling for ever: it is told that there is nothing new yet.
        log.error({ method: req.method, ...reason(error) }, 'poll failed');
        return { activities: [], watermark: asked || watermark(deps.store.epoch, 0) };
      });
      sendJson(res, 200, news);
    }),
  );

  server.post(
    `${CONVERSATIONS_PATH}/:id/activities`,
    route(log, async (req: Request, res: Response) => {
      const bearer = await insider(req, deps);
      if (!mayPost(addresses.client(req))) throw tooManyMessages();
      sendJson(res, 200, { id: await conversations.post(bearer, await readJsonObject(req)) });
    }),
  );
}

/** The bearer of a request about a conversation that has been started. Throws a fault with 401, 403 or 404. */
export async function insider(
  req: Request,
  { tokens, conversations }: Pick<DirectLineDeps, 'tokens' | 'conversations'>,
  options: AuthenticateOptions = {},
): Promise<Bearer> {
  const bearer = await authenticate(req, tokens, { ...options, conversationId: String(req.params.id) });
  if (await conversations.exists(bearer.conversationId)) return bearer;
  throw new HttpFault(404, 'ConversationNotFound', 'There is no such conversation; start it first.');
}

/** What a client that polls has not read yet. */
async function newActivities(req: Request, asked: string, deps: DirectLineDeps) {
  const { store, echoes, tokens, addresses } = deps;
  const bearer = await insider(req, deps);
  const { conversationId } = bearer;
  deps.hub.polled(conversationId);
  const after = await readFrom(conversationId, asked, deps);
  const entries = await store.activities(conversationId, after, HISTORY);
  const forReader = createReader(req, addresses.base(req), bearer, tokens);
  // Who reads from the start gets the message itself and has no use for its echo.
  const again = asked === '' ? [] : echoes.recent(conversationId);
  return {
    activities: await forReader([...entries.map(wireActivity), ...again]),
    watermark: watermark(store.epoch, entries.at(-1)?.position ?? after),
  };
}

/** What a client needs to go on: a fresh token, and where its socket connects. */
async function connection(
  req: Request,
  bearer: Bearer,
  read: string | undefined,
  deps: DirectLineDeps,
): Promise<object> {
  const { conversationId } = bearer;
  const { store, tokens, addresses } = deps;
  // Without a watermark the client has nothing to show and wants the end of the history.
  const after = read
    ? await readFrom(conversationId, read, deps)
    : Math.max(0, (await store.lastPosition(conversationId)) - HISTORY);
  const query = new URLSearchParams({
    watermark: watermark(store.epoch, after),
    t: await tokens.issue('stream', bearer),
    ...(wantsMarkdown(req) && MARKDOWN_QUERY),
  });
  return {
    conversationId,
    token: await tokens.issue('chat', bearer),
    expires_in: TOKEN_SECONDS,
    streamUrl: `${addresses.base(req).replace(/^http/, 'ws')}${CONVERSATIONS_PATH}/${conversationId}/stream?${query}`,
  };
}

/** The position that a client's watermark stands for; one that we did not issue is logged and replays from the start. */
export async function readFrom(
  conversationId: string,
  text: string,
  { store, log }: Pick<DirectLineDeps, 'store' | 'log'>,
): Promise<number> {
  if (text === '') return 0;
  const { after, known } = positionOf(text, store.epoch, await store.lastPosition(conversationId));
  if (!known) log.warn({ length: text.length }, 'unknown watermark: replaying from the start');
  return after;
}
