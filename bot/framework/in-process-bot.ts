import type { Assistant } from '../../dialogs/assistant.js';
import type { LoggedActivity, Store } from '../../dialogs/store/store.js';
import type { Language } from '../../knowledge/language.js';
import { answeredMessage } from '../answered-message.js';
import { BOT_ID } from '../bot-activity.js';
import type { DeliverPending } from '../deliver-pending.js';
import type { ActivityLog } from '../direct-line/activity-log.js';
import type { Bearer } from '../direct-line/tokens.js';
import { wireActivity } from '../direct-line/wire-activity.js';
import { DirectLineAdapter } from './direct-line-adapter.js';
import { WsisBot } from './wsis-bot.js';

/** The bot behind the logs of conversations, whichever channel fills them. */
export interface InProcessBot {
  /** The turn of a logged message, up to the delivered reply. */
  take(entry: LoggedActivity): Promise<void>;
  /** Tells the bot that a user has joined; it greets, once in each language. */
  greet(bearer: Bearer, language: Language): Promise<void>;
}

export function createInProcessBot(
  assistant: Assistant,
  store: Store,
  activityLog: ActivityLog,
  deliverPending: DeliverPending,
): InProcessBot {
  const bot = new WsisBot(assistant, {
    answered: (conversationId, activityId) => answeredMessage(store, conversationId, activityId),
    deliver: deliverPending,
  });
  const adapter = new DirectLineAdapter(activityLog, bot);
  const recipient = { id: BOT_ID };
  return {
    take: (entry) => adapter.process({ ...wireActivity(entry), recipient }),
    greet: ({ conversationId, userId }, language) =>
      adapter.process({
        type: 'conversationUpdate',
        id: `welcome-${language}`,
        conversation: { id: conversationId },
        from: { id: userId, role: 'user' },
        recipient,
        membersAdded: [{ id: userId }],
        locale: language,
      }),
  };
}
