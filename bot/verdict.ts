import { isObject, type JsonObject } from './http/read-json.js';

/** What a client says of an answer. */
export interface PostedVerdict {
  /** Id of the activity that is judged, or of the message that it answers. */
  readonly about: string;
  readonly helpful: boolean;
}

const SUBMIT = 'message/submitAction';
const MAX_ID_LENGTH = 500;

/**
 * What makes clients ask whether an answer helped. Teams, newer Web Chat and our widget look at `channelData` and name
 * the activity that is judged. Web Chat 4.18 looks at the entity and gives back the action that was pressed, without
 * naming an activity, so the action carries the message that was answered.
 */
export function asksForVerdict(replyTo: string): { channelData: JsonObject; entities: readonly JsonObject[] } {
  const action = (type: string) => ({
    '@type': type,
    '@id': `${type}:${replyTo}`,
    actionStatus: 'PotentialActionStatus',
  });
  return {
    channelData: { feedbackLoop: { type: 'default' } },
    entities: [
      {
        '@context': 'https://schema.org',
        '@id': '',
        '@type': 'Message',
        type: 'https://schema.org/Message',
        potentialAction: [action('LikeAction'), action('DislikeAction')],
      },
    ],
  };
}

/** The verdict in an activity, in any of the forms that clients send; undefined where it is none. */
export function postedVerdict({ type, name, value, replyToId, entities }: JsonObject): PostedVerdict | undefined {
  if (type === 'invoke' && name === SUBMIT) return submitted(value, replyToId);
  const pressed = type === 'event' && name === 'webchat:activity-status/feedback' && Array.isArray(entities);
  return pressed ? pressedAction(entities[0]) : undefined;
}

/** A verdict as it is kept in the log, whichever form it came in. */
export function verdictActivity({ about, helpful }: PostedVerdict): JsonObject {
  const reaction = helpful ? 'like' : 'dislike';
  const value = { actionName: 'feedback', actionValue: { reaction } };
  return { type: 'invoke', name: SUBMIT, replyToId: about, value };
}

function submitted(value: unknown, about: unknown): PostedVerdict | undefined {
  if (!isObject(value) || value.actionName !== 'feedback' || !isObject(value.actionValue) || !isId(about))
    return undefined;
  const { reaction } = value.actionValue;
  return reaction === 'like' || reaction === 'dislike' ? { about, helpful: reaction === 'like' } : undefined;
}

function pressedAction(action: unknown): PostedVerdict | undefined {
  const id = isObject(action) ? action['@id'] : undefined;
  const [, kind, about] = (typeof id === 'string' && /^(Like|Dislike)Action:(.+)$/s.exec(id)) || [];
  return isId(about) ? { about, helpful: kind === 'Like' } : undefined;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID_LENGTH;
}
