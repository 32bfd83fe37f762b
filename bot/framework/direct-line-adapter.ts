import {
  type Activity,
  type ActivityHandler,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { languageOfTag } from '../../knowledge/language.js';
import { botAccount } from '../bot-activity.js';
import type { ActivityLog } from '../direct-line/activity-log.js';
import { UPDATES } from '../direct-line/wire-activity.js';
import type { JsonObject } from '../http/read-json.js';

/** What the SDK sends that is not for users: its traces, and the answer to an invoke, which nobody waits for here. */
const KEPT_BACK: readonly string[] = [ActivityTypes.Trace, ActivityTypes.InvokeResponse];

/** Runs the bot in process: activities come from our Direct Line's log, and what the bot sends goes into it. */
export class DirectLineAdapter extends BotAdapter {
  readonly #activityLog: ActivityLog;
  readonly #bot: Pick<ActivityHandler, 'run'>;

  constructor(activityLog: ActivityLog, bot: Pick<ActivityHandler, 'run'>) {
    super();
    this.#activityLog = activityLog;
    this.#bot = bot;
  }

  /** One turn; rejects when the bot fails. */
  async process(activity: object): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), (context) => this.#bot.run(context));
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = [];
    for (const activity of activities) {
      if (KEPT_BACK.includes(activity.type ?? '')) {
        sent.push({ id: '' });
        continue;
      }
      const { entry } = await this.#activityLog.append({
        conversationId: context.activity.conversation.id,
        // The same turn taken again says the same again: it is logged once.
        clientId: `bot:${context.activity.id}:${countOf(context)}`,
        awaitsTurn: false,
        activity: said(context, activity),
      });
      sent.push({ id: entry.id });
    }
    return sent;
  }

  /** The log is not rewritten: the new form is logged under the id of the old one, and clients replace it. */
  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<void> {
    await this.#activityLog.append({
      conversationId: context.activity.conversation.id,
      clientId: `bot:${context.activity.id}:${countOf(context)}`,
      awaitsTurn: false,
      activity: { ...said(context, activity), [UPDATES]: activity.id },
    });
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('the log of a conversation is not rewritten');
  }

  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const event = { type: 'event', name: 'continueConversation' };
    await this.runMiddleware(
      new TurnContext(this, TurnContext.applyConversationReference(event, reference, true)),
      logic,
    );
  }
}

const COUNT = Symbol('activities sent in this turn');

function countOf(context: TurnContext): number {
  const count = (context.turnState.get<number | undefined>(COUNT) ?? 0) + 1;
  context.turnState.set(COUNT, count);
  return count;
}

/** What is logged of an activity that the bot sends: its own part, without what the SDK adds about the channel. */
function said(context: TurnContext, activity: Partial<Activity>): JsonObject {
  const added = ['id', 'conversation', 'recipient', 'serviceUrl', 'channelId', 'timestamp'];
  // Clients hold a reply back until they have seen what it answers, and a greeting answers nothing they can see.
  if (context.activity.type !== ActivityTypes.Message) added.push('replyToId');
  const own = Object.entries(activity).filter(([name, value]) => !added.includes(name) && value !== undefined);
  return { ...Object.fromEntries(own), from: botAccount(languageOfTag(activity.locale)) };
}
