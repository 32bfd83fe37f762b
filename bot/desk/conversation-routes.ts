import type { Server } from 'restify';
import { z } from 'zod';
import { LANGUAGES } from '../../knowledge/language.js';
import { sendUpload } from '../direct-line/uploads/send-upload.js';
import { HttpFault } from '../http/fault.js';
import { sendJson } from '../http/respond.js';
import { API, actId, answerAct, type CaseRouteDeps, channels, defined, paging } from './case-routes.js';
import { memberRoute, readBody, readQuery } from './member-route.js';
import type { ConversationsAnswer } from './wire.js';

const conversationQuery = z.strictObject({
  q: z.string().min(1).max(200).optional(),
  channel: channels.optional(),
  language: z.enum(LANGUAGES).optional(),
  withCase: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  ...paging,
});

const taking = z.strictObject({ id: actId });

/** All conversations, one of them, its files, and stepping into it unasked. */
export function bindConversationRoutes(server: Server, deps: CaseRouteDeps): void {
  const { desk, store } = deps;

  server.get(
    `${API}/conversations`,
    memberRoute(deps, async (req, res) => {
      const { q, ...query } = readQuery(req, conversationQuery);
      const page = await store.conversations({ ...defined(query), ...(q !== undefined && { words: q }) });
      sendJson(res, 200, page satisfies ConversationsAnswer);
    }),
  );

  server.get(
    `${API}/conversations/:id`,
    memberRoute(deps, async (req, res) => {
      const found = await desk.conversation(String(req.params.id));
      if (!found) throw noSuchConversation();
      sendJson(res, 200, found);
    }),
  );

  server.get(
    `${API}/conversations/:id/files/:file`,
    memberRoute(deps, async (req, res) => {
      sendUpload(res, await store.upload(String(req.params.id), String(req.params.file)));
    }),
  );

  server.post(
    `${API}/conversations/:id/take`,
    memberRoute(deps, async (req, res, { account }) => {
      const { id } = await readBody(req, taking);
      const result = await desk.take({ id, conversationId: String(req.params.id) }, account);
      if (!result) throw noSuchConversation();
      await answerAct(res, result, deps);
    }),
  );
}

function noSuchConversation(): HttpFault {
  return new HttpFault(404, 'NoSuchConversation', 'There is no such conversation, or none any more.');
}
