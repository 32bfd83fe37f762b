import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import type { Log } from '../../dialogs/log.js';
import type { MicrosoftApp } from '../../dialogs/settings.js';
import type { Store } from '../../dialogs/store/store.js';
import { languageOfTag } from '../../knowledge/language.js';
import type { DirectLine } from '../direct-line/direct-line.js';
import { type AzureAdapter, createAzureAdapter } from '../framework/azure-adapter.js';
import { HttpFault } from '../http/fault.js';
import { isObject, readJsonObject } from '../http/read-json.js';
import { sendJson } from '../http/respond.js';
import { route } from '../http/route.js';
import { createLogSender, type LogSender, THEIRS } from './log-sender.js';
import { loggedActivity, type ReceivedActivity, receivedActivity } from './received-activity.js';
import { isServiceUrl } from './service-url.js';

export interface AzureDeps {
  readonly store: Store;
  readonly log: Log;
  readonly chat: Pick<DirectLine, 'receive' | 'greet' | 'deps'>;
  readonly retryMs?: ((failures: number) => number) | undefined;
}

/**
 * Opens `POST /api/messages` for Azure Bot Service and its channels. A message goes into the log of its conversation, is
 * acknowledged, has its turn like one of our own Direct Line, and what the log then says is sent by the `LogSender`.
 */
export function bindMessagesRoute(server: Server, app: MicrosoftApp, deps: AzureDeps): LogSender {
  const { store, log, chat, retryMs } = deps;
  const azure = createAzureAdapter(app);
  const { serviceHosts } = app;
  const sender = createLogSender({ store, log, send: azure.send, serviceHosts, ...(retryMs && { retryMs }) });
  chat.deps.hub.watch(sender.wake);
  server.post(
    '/api/messages',
    route(log, async (req, res) => {
      const authorization = bearerOf(req);
      const activity = await readJsonObject(req);
      await azure.verify(authorization, activity);
      const received = receivedActivity(activity);
      if (!isServiceUrl(received.all.serviceUrl, serviceHosts)) {
        log.warn({ host: hostOf(received.all.serviceUrl) }, 'a service URL is not in MICROSOFT_SERVICE_HOSTS');
        throw new HttpFault(403, 'ServiceUrlNotAllowed', 'This service URL is not written to.');
      }
      await take(received, azure, deps);
      sendJson(res, 200, {});
    }),
  );
  return sender;
}

/** What has no token is refused before its body is read. */
function bearerOf({ headers }: IncomingMessage): string {
  const authorization = headers.authorization ?? '';
  if (/^Bearer \S+$/.test(authorization)) return authorization;
  throw new HttpFault(401, 'TokenMissing', 'A bearer token of Azure Bot Service is needed.');
}

/** Durable when it resolves: where the conversation is reached, and what was said. */
async function take(received: ReceivedActivity, azure: AzureAdapter, { store, chat }: AzureDeps): Promise<void> {
  const { type, id, conversationId, all } = received;
  const activity = loggedActivity(received, azure.textOf(all));
  const joined = type === 'conversationUpdate' && hasJoined(received);
  if (type === 'invoke' && !activity) throw new HttpFault(501, 'NotImplemented', 'This invoke is not taken here.');
  if (!activity && !joined) return;
  await keepReference(store, conversationId, azure.referenceOf(all));
  if (activity) await chat.receive({ conversationId, clientId: THEIRS + id, awaitsTurn: true, activity });
  else {
    const language = languageOfTag(typeof all.locale === 'string' ? all.locale : undefined) ?? 'en';
    await chat.greet({ conversationId, userId: 'user' }, language);
  }
}

function hasJoined({ all: { membersAdded, recipient } }: ReceivedActivity): boolean {
  const bot = isObject(recipient) ? recipient.id : undefined;
  return Array.isArray(membersAdded) && membersAdded.some((member) => isObject(member) && member.id !== bot);
}

async function keepReference(
  store: Store,
  conversationId: string,
  reference: Readonly<Record<string, unknown>>,
): Promise<void> {
  const kept = await store.reference(conversationId);
  if (JSON.stringify(kept?.reference) !== JSON.stringify(reference))
    await store.keepReference(conversationId, reference);
}

function hostOf(serviceUrl: unknown): string {
  return typeof serviceUrl === 'string' && URL.canParse(serviceUrl) ? new URL(serviceUrl).hostname : '';
}
