import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import type { Assistant } from '../../dialogs/assistant.js';
import { chatWordsWith } from '../../dialogs/chat-words.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../../dialogs/log.js';
import type { LoggedActivity, Store } from '../../dialogs/store/store.js';
import { type Language, languageOfTag } from '../../knowledge/language.js';
import { botActivity } from '../bot-activity.js';
import { createDeliverPending, type DeliverPending } from '../deliver-pending.js';
import { createInProcessBot } from '../framework/in-process-bot.js';
import type { Addresses } from '../http/addresses.js';
import { createTurns, type Turns } from '../turns.js';
import { type ActivityLog, createActivityLog, type Draft } from './activity-log.js';
import { bindConversationRoutes } from './conversation-routes.js';
import { createConversations } from './conversations.js';
import type { DirectLineDeps } from './deps.js';
import { createEchoes } from './echoes.js';
import { bindEndRoute } from './end-route.js';
import { createHub } from './hub.js';
import { LIMITS, type Limits } from './limits.js';
import { sweepFiles } from './old-files.js';
import { createOtherInstances } from './other-instances.js';
import { createSockets } from './sockets.js';
import { bindTokenRoutes } from './token-routes.js';
import { type Bearer, createTokens } from './tokens.js';
import { withTyping } from './typing.js';
import { bindUploadRoutes } from './uploads/upload-routes.js';

export interface DirectLineOptions {
  readonly assistant: Assistant;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly addresses: Addresses;
  readonly tokenKeys: readonly Uint8Array[];
  readonly directLineSecret: string | undefined;
  readonly mailAddress: string;
  readonly timing?: Timing | undefined;
  /** Other limits than ours; for tests. */
  readonly limits?: Partial<Limits> | undefined;
}

/** Milliseconds; tests make them short. */
export interface Timing {
  /** Between pings on a socket. */
  readonly pingMs?: number;
  /** Until a turn counts as long and "is typing" is shown. */
  readonly typingMs?: number;
  /** Between signs of life on a line of the desk. */
  readonly keepAliveMs?: number;
}

/** Our own Direct Line with the bot behind it. */
export interface DirectLine {
  /** For the page without script, which acts for its visitor on the server. */
  readonly deps: DirectLineDeps;
  readonly turns: Turns;
  bind(server: Server): void;
  upgrade(req: IncomingMessage, line: Duplex, head: Buffer): void;
  /** Takes up what a crash left, before anything new comes: replies not delivered, messages without a turn. */
  resume(): Promise<void>;
  /** Logs what another Bot Framework channel has received: durable when it resolves, its turn follows. */
  receive(draft: Draft): Promise<void>;
  /** Greets in the log of a conversation, once in each language. */
  greet(bearer: Bearer, language: Language): Promise<void>;
  /** Puts what the outbox holds for chat into the logs; of one conversation, or of all. */
  deliver: DeliverPending;
  idle(): Promise<void>;
  closeSockets(): void;
}

export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { assistant, store, clock, log, mailAddress, timing = {} } = options;
  const hub = createHub(() => clock().getTime());
  const echoes = createEchoes(clock);
  const activityLog = createActivityLog(store, clock, hub.changed);
  const deliverPending = createDeliverPending(store, activityLog);
  const bot = createInProcessBot(assistant, store, activityLog, deliverPending);
  const take = withTyping(bot.take, hub, clock, timing.typingMs);
  const turns = createTurns({ log, take, apologise: (entry) => apologise(entry, mailAddress, activityLog) });
  const conversations = createConversations({ store, clock, activityLog, hub, echoes, turns, greet: bot.greet });
  const tokens = createTokens(options.tokenKeys, clock, (id) => store.isEnded(id));
  const limits = { ...LIMITS, ...options.limits };
  const deps = { ...options, limits, hub, echoes, conversations, tokens };
  const sockets = createSockets(deps, timing.pingMs);
  const sweep = sweepFiles({ store, clock, log });
  const others = createOtherInstances({
    ...{ store, hub, turns, log },
    now: () => clock().getTime(),
    grown: activityLog.grown,
  });
  return {
    deps,
    turns,
    bind(server) {
      bindTokenRoutes(server, deps);
      bindConversationRoutes(server, deps);
      bindUploadRoutes(server, deps);
      bindEndRoute(server, deps);
    },
    upgrade: sockets.upgrade,
    async resume() {
      sweep.start();
      await deliverPending();
      for (const entry of await store.activitiesAwaitingTurn()) turns.enqueue(entry);
      others.start();
    },
    async receive(draft) {
      const { entry, repeated } = await activityLog.append(draft);
      if (draft.awaitsTurn && !repeated) turns.enqueue(entry);
    },
    greet: bot.greet,
    deliver: deliverPending,
    idle: () => turns.idle(),
    closeSockets() {
      sweep.stop();
      others.close();
      sockets.close();
    },
  };
}

async function apologise(
  { id, conversationId, activity }: LoggedActivity,
  mailAddress: string,
  activityLog: ActivityLog,
): Promise<void> {
  const language = languageOfTag(typeof activity.locale === 'string' ? activity.locale : undefined) ?? 'en';
  const text = chatWordsWith(language, mailAddress).trouble;
  await activityLog.append({
    conversationId,
    clientId: `apology:${id}`,
    awaitsTurn: false,
    activity: botActivity({ text, language, choices: [], replyTo: id }),
  });
}
