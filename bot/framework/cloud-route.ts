import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { Server } from 'restify';
import type { Assistant } from '../../dialogs/assistant.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../../dialogs/log.js';
import type { MicrosoftApp } from '../../dialogs/settings.js';
import type { Store } from '../../dialogs/store/store.js';
import { botActivity } from '../bot-activity.js';
import type { JsonObject } from '../http/read-json.js';
import { readJsonObject } from '../http/read-json.js';
import { route } from '../http/route.js';
import { reason } from '../reason.js';
import { cloudConversationId } from '../to-inbound.js';
import { createWsisBot } from './wsis-bot.js';

export interface CloudDeps {
  readonly assistant: Assistant;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Opens `POST /api/messages` for Azure Bot Service. Without an app id the SDK would let anyone in: never bind it then. */
export function bindCloudRoute(server: Server, app: MicrosoftApp, deps: CloudDeps): void {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: app.id,
      MicrosoftAppType: app.type,
      ...(app.password && { MicrosoftAppPassword: app.password.reveal() }),
      ...(app.tenantId && { MicrosoftAppTenantId: app.tenantId }),
    }),
  );
  adapter.onTurnError = async (_, error) => deps.log.error(reason(error), 'turn of another channel failed');
  const bot = createWsisBot(deps.assistant, {
    conversationId: (context) => cloudConversationId(context.activity),
    deliver: (context, conversationId) => deliver(context, conversationId, deps),
  });
  server.post(
    '/api/messages',
    route(deps.log, async (req, res) => {
      const { method = 'POST', headers } = req;
      const body = await readJsonObject(req);
      await adapter.process({ method, headers, body: { ...body } }, res, (context) => bot.run(context));
    }),
  );
}

/** Sends first and marks second: after a crash between the two a reply comes twice rather than never. */
async function deliver(context: TurnContext, conversationId: string, { store, clock }: CloudDeps): Promise<void> {
  for (const entry of await store.pendingOutbox('chat', conversationId)) {
    if (entry.body.kind !== 'reply') continue;
    const activity: JsonObject = botActivity(entry.body);
    await context.sendActivity(activity);
    await store.deliverToLog(entry.id, { conversationId, awaitsTurn: false, at: clock().toISOString(), activity });
  }
}
