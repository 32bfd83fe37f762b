import { LONGEST_MESSAGE } from '../../dialogs/message.js';
import { cleanText } from '../direct-line/clean-activity.js';
import { HttpFault } from '../http/fault.js';
import { isObject, type JsonObject } from '../http/read-json.js';
import { cloudConversationId } from '../to-inbound.js';
import { postedVerdict, verdictActivity } from '../verdict.js';

/** What a channel sent, as far as everything it sends is alike. */
export interface ReceivedActivity {
  readonly type: string;
  /** The channel's own id for it. */
  readonly id: string;
  /** Our id of its conversation. */
  readonly conversationId: string;
  readonly all: JsonObject;
}

const MAX_ID_LENGTH = 1_000;

/** Reads what every activity must have. Throws a fault with 400 where one of it is missing. */
export function receivedActivity(all: JsonObject): ReceivedActivity {
  const { type, id, channelId, conversation } = all;
  const theirs = isObject(conversation) ? conversation.id : undefined;
  // Without an id a message that is sent again could not be known.
  if (!isId(type) || !isId(id) || !isId(channelId) || !isId(theirs)) {
    throw new HttpFault(400, 'BadActivity', 'An activity needs "type", "id", "channelId" and "conversation.id".');
  }
  return { type, id, conversationId: cloudConversationId(channelId, theirs), all };
}

/** The activity as it goes into our log; undefined where it is none that has a turn. Who says it is not kept. */
export function loggedActivity({ type, all }: ReceivedActivity, text: string): JsonObject | undefined {
  const verdict = postedVerdict(all);
  const own = verdict ? verdictActivity(verdict) : type === 'message' ? message(text) : undefined;
  const locale = isId(all.locale) ? { locale: cleanText(all.locale) } : {};
  return own && { ...own, ...locale, from: { id: 'user', role: 'user' } };
}

/** One character more than is read, so that a longer message is told so. */
function message(text: string): JsonObject {
  return { type: 'message', text: cleanText(text.slice(0, LONGEST_MESSAGE + 1)), textFormat: 'plain' };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID_LENGTH;
}
