import type { Activity } from 'botbuilder';
import type { Assistant } from '../../dialogs/assistant.js';
import type { LoggedActivity } from '../../dialogs/store/store.js';
import type { Language } from '../../knowledge/language.js';
import { BOT_ID } from '../bot-activity.js';
import type { DeliverPending } from '../deliver-pending.js';
import type { ActivityLog } from '../direct-line/activity-log.js';
import type { Bearer } from '../direct-line/tokens.js';
import { wireActivity } from '../direct-line/wire-activity.js';
import { DirectLineAdapter } from './direct-line-adapter.js';
import { createWsisBot } from './wsis-bot.js';

/** The bot behind our own Direct Line. */
export interface InProcessBot {
  /** The turn of a logged message, up to the delivered reply. */
  take(entry: LoggedActivity): Promise<void>;
  /** Tells the bot that a user has joined; it greets, once in each language. */
  greet(bearer: Bearer, language: Language): Promise<void>;
}

export function createInProcessBot(
  assistant: Assistant,
  activityLog: ActivityLog,
  deliverPending: DeliverPending,
): InProcessBot {
  const adapter = new DirectLineAdapter(activityLog);
  const bot = createWsisBot(assistant, {
    conversationId: (context) => context.activity.conversation.id,
    deliver: (_, conversationId) => deliverPending(conversationId),
  });
  const process = (activity: object) => adapter.process(activity as Partial<Activity>, (context) => bot.run(context));
  const recipient = { id: BOT_ID };
  return {
    take: (entry) => process({ ...wireActivity(entry), recipient }),
    greet: ({ conversationId, userId }, language) =>
      process({
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
