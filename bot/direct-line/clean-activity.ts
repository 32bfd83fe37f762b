import { LONGEST_MESSAGE } from '../../dialogs/message.js';
import { HttpFault } from '../http/fault.js';
import { isObject, type JsonObject } from '../http/read-json.js';
import { postedVerdict, verdictActivity } from '../verdict.js';
import type { Bearer } from './tokens.js';

/** Characters of one message; a letter of several pages still fits. */
export const MAX_TEXT_LENGTH = LONGEST_MESSAGE;
/** Characters of the other fields together, as JSON. */
const MAX_EXTRAS_LENGTH = 64_000;
const MAX_NAME_LENGTH = 200;

/** What a posted activity turns out to be. */
export type Ingested =
  /** Goes into the log; `clientId` is the client's own id for it. */
  | { readonly kind: 'store'; readonly activity: JsonObject; readonly awaitsTurn: boolean; readonly clientId?: string }
  /** Acknowledged and forgotten: typing, and what a client has no authority to say. */
  | { readonly kind: 'drop' };

const DROPPED = ['typing', 'conversationUpdate', 'trace', 'endOfConversation'];
const EVENTS = ['webchat/join'];

/**
 * An activity as a client posted it, reduced to what a client may say; who says it, when and where is set by the server.
 * Throws a fault: 400 for the wrong shape, 413 for too much text. A message `withFiles` may be without text.
 */
export function cleanActivity(posted: JsonObject, bearer: Bearer, withFiles = false): Ingested {
  const type = posted.type;
  if (typeof type !== 'string') throw new HttpFault(400, 'TypeMissing', 'An activity needs a "type".');
  if (DROPPED.includes(type)) return { kind: 'drop' };
  if (type === 'message') return stored({ ...common(posted, bearer), ...message(posted, withFiles) }, true);
  const verdict = postedVerdict(posted);
  if (verdict) return stored({ ...common(posted, bearer), ...verdictActivity(verdict) }, true);
  if (type === 'event' && typeof posted.name === 'string' && EVENTS.includes(posted.name)) {
    return stored({ ...common(posted, bearer), name: posted.name, ...givenValue(posted) }, false);
  }
  throw new HttpFault(400, 'TypeNotAllowed', 'Activities of this type are not taken here.');
}

function stored(activity: JsonObject, awaitsTurn: boolean): Ingested {
  const { text: _, ...extras } = activity;
  if (JSON.stringify(extras).length > MAX_EXTRAS_LENGTH) {
    throw new HttpFault(
      413,
      'ActivityTooLarge',
      `The activity has more than ${MAX_EXTRAS_LENGTH} characters besides its text.`,
    );
  }
  const clientId = isObject(activity.channelData) ? activity.channelData.clientActivityID : undefined;
  const known = typeof clientId === 'string' && clientId !== '' && clientId.length <= MAX_NAME_LENGTH;
  return { kind: 'store', activity, awaitsTurn, ...(known && { clientId }) };
}

function common(posted: JsonObject, bearer: Bearer): JsonObject {
  const { userId: id, userName } = bearer;
  return {
    type: posted.type,
    from: { id, ...(userName && { name: userName }), role: 'user' },
    ...optional('channelData', isObject(posted.channelData) ? posted.channelData : undefined),
    ...optional('locale', shortText(posted, 'locale')),
    ...optional('localTimestamp', shortText(posted, 'localTimestamp')),
    ...optional('localTimezone', shortText(posted, 'localTimezone')),
  };
}

function message(posted: JsonObject, withFiles: boolean): JsonObject {
  const { text } = posted;
  if (text !== undefined && text !== null && typeof text !== 'string') {
    throw new HttpFault(400, 'TextNotText', 'The "text" of a message must be a string.');
  }
  const clean = cleanText(text ?? '');
  if (clean === '' && !withFiles)
    throw new HttpFault(400, 'TextMissing', 'A message needs a "text" that is not empty.');
  if (clean.length > MAX_TEXT_LENGTH) {
    throw new HttpFault(413, 'TextTooLong', `A message may have ${MAX_TEXT_LENGTH} characters.`);
  }
  return { text: clean, textFormat: 'plain', ...givenValue(posted) };
}

/** Text without control characters (line breaks and tabs stay), without halves of characters, without blanks around. */
export function cleanText(text: string): string {
  const even = text.toWellFormed().replace(/\r\n?/g, '\n');
  return even.replace(/[^\P{Cc}\n\t]/gu, '').trim();
}

function shortText(posted: JsonObject, name: string): string | undefined {
  const value = posted[name];
  return typeof value === 'string' && value.length <= MAX_NAME_LENGTH ? cleanText(value) : undefined;
}

/** Everywhere else null and missing are the same; a value of null is a value. */
function givenValue({ value }: JsonObject): JsonObject {
  return value === undefined ? {} : { value };
}

function optional(name: string, value: unknown): JsonObject {
  return value === undefined || value === null ? {} : { [name]: value };
}
