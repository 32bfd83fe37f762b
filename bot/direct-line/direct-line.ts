import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import type { Assistant } from '../../dialogs/assistant.js';
import { chatWords } from '../../dialogs/chat-words.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../../dialogs/log.js';
import type { LoggedActivity, Store } from '../../dialogs/store/store.js';
import { languageOfTag } from '../../knowledge/language.js';
import { botActivity } from '../bot-activity.js';
import { createDeliverPending } from '../deliver-pending.js';
import { createInProcessBot } from '../framework/in-process-bot.js';
import type { Addresses } from '../http/addresses.js';
import { createTurns } from '../turns.js';
import { type ActivityLog, createActivityLog } from './activity-log.js';
import { bindConversationRoutes } from './conversation-routes.js';
import { createConversations } from './conversations.js';
import { createHub } from './hub.js';
import { createSockets } from './sockets.js';
import { bindTokenRoutes } from './token-routes.js';
import { createTokens } from './tokens.js';

export interface DirectLineOptions {
  readonly assistant: Assistant;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly addresses: Addresses;
  readonly tokenKeys: readonly Uint8Array[];
  readonly directLineSecret: string | undefined;
}

/** Our own Direct Line with the bot behind it. */
export interface DirectLine {
  bind(server: Server): void;
  upgrade(req: IncomingMessage, line: Duplex, head: Buffer): void;
  /** Takes up what a crash left, before anything new comes: replies not delivered, messages without a turn. */
  resume(): Promise<void>;
  idle(): Promise<void>;
  closeSockets(): void;
}

export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { assistant, store, clock, log } = options;
  const hub = createHub();
  const activityLog = createActivityLog(store, clock, hub.changed);
  const deliverPending = createDeliverPending(store, activityLog);
  const bot = createInProcessBot(assistant, activityLog, deliverPending);
  const turns = createTurns({ log, take: bot.take, apologise: (entry) => apologise(entry, activityLog) });
  const conversations = createConversations({ store, clock, activityLog, hub, turns, greet: bot.greet });
  const deps = { ...options, hub, conversations, tokens: createTokens(options.tokenKeys, clock) };
  const sockets = createSockets(deps);
  return {
    bind(server) {
      bindTokenRoutes(server, deps);
      bindConversationRoutes(server, deps);
    },
    upgrade: sockets.upgrade,
    async resume() {
      await deliverPending();
      for (const entry of await store.activitiesAwaitingTurn()) turns.enqueue(entry);
    },
    idle: () => turns.idle(),
    closeSockets: () => sockets.close(),
  };
}

async function apologise({ id, conversationId, activity }: LoggedActivity, activityLog: ActivityLog): Promise<void> {
  const language = languageOfTag(typeof activity.locale === 'string' ? activity.locale : undefined) ?? 'en';
  await activityLog.append({
    conversationId,
    clientId: `apology:${id}`,
    awaitsTurn: false,
    activity: botActivity({ text: chatWords[language].trouble, language, choices: [], replyTo: id }),
  });
}
