import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Assistant } from '../../dialogs/assistant.js';
import { languageOfTag } from '../../knowledge/language.js';
import { botActivity } from '../bot-activity.js';
import { toInbound } from '../to-inbound.js';
import { postedVerdict } from '../verdict.js';

/** What the bot asks of the house around it. */
export interface Surroundings {
  /** The message that an activity answers. */
  answered(conversationId: string, activityId: string): Promise<string>;
  /** Sends what the outbox holds for the conversation. */
  deliver(conversationId: string): Promise<void>;
}

/** The bot: hands messages and verdicts to the house, greets who joins, and decides nothing itself. */
export class WsisBot extends ActivityHandler {
  readonly #assistant: Assistant;
  readonly #surroundings: Surroundings;

  constructor(assistant: Assistant, surroundings: Surroundings) {
    super();
    this.#assistant = assistant;
    this.#surroundings = surroundings;
    this.onMessage(async ({ activity }, next) => {
      const conversationId = activity.conversation.id;
      await assistant.handle(toInbound(activity, conversationId));
      await surroundings.deliver(conversationId);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await this.#greet(context);
      await next();
    });
  }

  protected override async onInvokeActivity({ activity }: TurnContext): Promise<InvokeResponse> {
    const verdict = postedVerdict({ ...activity });
    if (!verdict) return { status: 501 };
    const conversationId = activity.conversation.id;
    const about = await this.#surroundings.answered(conversationId, verdict.about);
    const inbound = toInbound(activity, conversationId);
    await this.#assistant.handle({ ...inbound, feedback: { about, helpful: verdict.helpful } });
    await this.#surroundings.deliver(conversationId);
    return { status: 200 };
  }

  async #greet(context: TurnContext): Promise<void> {
    const { membersAdded = [], recipient, locale } = context.activity;
    if (!membersAdded.some(({ id }) => id !== recipient?.id)) return;
    const language = languageOfTag(locale) ?? 'en';
    await context.sendActivity(botActivity({ ...this.#assistant.welcome(language), language }));
  }
}
