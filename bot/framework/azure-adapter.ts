import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Mention,
  TurnContext,
} from 'botbuilder';
import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers.js';
import { decodeJwt } from 'jose';
import type { MicrosoftApp } from '../../dialogs/settings.js';
import { HttpFault } from '../http/fault.js';
import { isObject, type JsonObject } from '../http/read-json.js';

/** Azure Bot Service, as far as the SDK speaks with it. */
export interface AzureAdapter {
  /**
   * Checks that the service itself sends an activity, to this bot and from the service URL that the activity names.
   * Throws a fault: 401 where that is not so, 503 where it cannot be found out now.
   */
  verify(authorization: string, activity: JsonObject): Promise<void>;
  /** What is needed to write to the activity's conversation at any later time. */
  referenceOf(activity: JsonObject): JsonObject;
  /** The text of a message without the mention by which the bot was called. */
  textOf(activity: JsonObject): string;
  /** Sends an activity, as a reply where it answers one. Gives the id that the channel chose; rejects with its error. */
  send(reference: JsonObject, activity: JsonObject, replyTo?: string): Promise<string | undefined>;
}

/** Who signs what the service sends; tokens of emulators and other bots have other issuers and are refused. */
const ISSUER = 'https://api.botframework.com';
/** Names of the errors with which the SDK refuses a token; its other errors say that the keys could not be fetched. */
const REFUSALS = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

// The SDK writes entities with the fields of a mention only; with this it leaves the others as they are, as it means to.
Object.assign(Entity.type, { additionalProperties: { type: { name: 'Object' } } });

export function createAzureAdapter(app: MicrosoftApp): AzureAdapter {
  const authentication = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: app.id,
    MicrosoftAppType: app.type,
    ...(app.password && { MicrosoftAppPassword: app.password.reveal() }),
    ...(app.tenantId && { MicrosoftAppTenantId: app.tenantId }),
  });
  const adapter = new CloudAdapter(authentication);

  return {
    async verify(authorization, activity) {
      if (issuerOf(authorization) !== ISSUER) throw refused();
      const { claimsIdentity } = await authentication
        .authenticateRequest(activity as Partial<Activity> as Activity, authorization)
        .catch((error: unknown) => {
          throw isRefusal(error) ? refused() : new HttpFault(503, 'CannotVerify', 'The token cannot be checked now.');
        });
      // The SDK leaves the service URL unchecked where the activity names none, and in tokens of some kinds.
      const from = claimsIdentity.getClaimValue('serviceurl');
      if (claimsIdentity.getClaimValue('iss') !== ISSUER || from === null || from !== activity.serviceUrl)
        throw refused();
    },

    referenceOf(activity) {
      const { activityId: _, ...reference } = TurnContext.getConversationReference({ ...activity });
      return { ...reference };
    },

    textOf({ text, entities, recipient }) {
      if (typeof text !== 'string') return '';
      const mentions = Array.isArray(entities) ? entities.filter(isMention) : [];
      if (mentions.length === 0 || !isObject(recipient)) return text;
      return TurnContext.removeRecipientMention({
        text,
        entities: mentions,
        recipient: { id: '', name: '', ...recipient },
      });
    },

    async send(reference, activity, replyTo) {
      let id: string | undefined;
      await adapter.continueConversationAsync(app.id, reference, async (context) => {
        tryOnce(context.turnState.get(adapter.ConnectorClientKey));
        // The SDK takes the activity of the turn for the one that is answered, and this turn's is its own invention.
        if (replyTo === undefined) Reflect.deleteProperty(context.activity, 'id');
        else context.activity.id = replyTo;
        const sent = await context.sendActivity({ ...activity });
        id = sent?.id === '' ? undefined : sent?.id;
      });
      return id;
    },
  };
}

function isMention(entity: unknown): entity is Mention {
  return isObject(entity) && entity.type === 'mention' && typeof entity.text === 'string' && isObject(entity.mentioned);
}

/** The issuer that a token names, before anything is checked: for the tokens of others the SDK would ask their issuers. */
function issuerOf(authorization: string): string | undefined {
  try {
    return decodeJwt(authorization.slice('Bearer '.length)).iss;
  } catch {
    return undefined;
  }
}

/**
 * Who sends counts the attempts: one of ours must not be four of the SDK's that last for seconds. The SDK has no setting
 * for it, so its own retries are taken out of its client.
 */
function tryOnce(connector: unknown): void {
  const within = (value: unknown, name: string): unknown => (isObject(value) ? Reflect.get(value, name) : undefined);
  const pipeline = within(within(connector, 'client'), 'pipeline');
  const remove = within(pipeline, 'removePolicy');
  if (typeof remove === 'function') remove.call(pipeline, { name: 'defaultRetryPolicy' });
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return REFUSALS.includes(error.name) || ('statusCode' in error && error.statusCode === 401);
}

function refused(): HttpFault {
  return new HttpFault(401, 'NotTheService', 'The request does not come from Azure Bot Service.');
}
