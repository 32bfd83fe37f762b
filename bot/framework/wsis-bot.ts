import { ActivityHandler, type TurnContext } from 'botbuilder';
import type { Assistant } from '../../dialogs/assistant.js';
import { languageOfTag } from '../../knowledge/language.js';
import { botActivity } from '../bot-activity.js';
import { toInbound } from '../to-inbound.js';

/** What differs between the Bot Framework channels. */
export interface Channel {
  /** The house's id of the conversation that a turn belongs to. */
  conversationId(context: TurnContext): string;
  /** Sends what the outbox holds for the conversation. */
  deliver(context: TurnContext, conversationId: string): Promise<void>;
}

/** The bot: hands messages to the house, greets who joins, and decides nothing itself. */
export function createWsisBot(assistant: Assistant, channel: Channel): ActivityHandler {
  const bot = new ActivityHandler();

  bot.onMessage(async (context, next) => {
    const conversationId = channel.conversationId(context);
    await assistant.handle(toInbound(context.activity, conversationId));
    await channel.deliver(context, conversationId);
    await next();
  });

  bot.onMembersAdded(async (context, next) => {
    const { membersAdded = [], recipient, locale } = context.activity;
    if (membersAdded.some(({ id }) => id !== recipient?.id)) {
      const language = languageOfTag(locale) ?? 'en';
      await context.sendActivity(botActivity({ ...assistant.welcome(language), language }));
    }
    await next();
  });

  return bot;
}
