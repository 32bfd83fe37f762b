import { chatWords } from '../../dialogs/chat-words.js';
import type { Clock } from '../../dialogs/clock.js';
import { createInOrder } from '../../dialogs/in-order.js';
import type { LoggedActivity, NewUpload, Store } from '../../dialogs/store/store.js';
import { LANGUAGES, type Language, languageOfTag } from '../../knowledge/language.js';
import { botActivity } from '../bot-activity.js';
import { HttpFault } from '../http/fault.js';
import { createRateLimit } from '../http/rate-limit.js';
import { isObject, type JsonObject } from '../http/read-json.js';
import type { Turns } from '../turns.js';
import type { ActivityLog } from './activity-log.js';
import { cleanActivity, type Ingested } from './clean-activity.js';
import type { Echoes } from './echoes.js';
import type { Hub } from './hub.js';
import { type Bearer, conversationEnded } from './tokens.js';
import { UPLOAD_ID } from './uploads/file-links.js';
import { wireActivity } from './wire-activity.js';

export interface ConversationDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly activityLog: ActivityLog;
  readonly hub: Hub;
  readonly echoes: Echoes;
  readonly turns: Turns;
  /** Greets the user in the conversation's log, once in each language. */
  readonly greet: (bearer: Bearer, language: Language) => Promise<void>;
}

/** What happens in the conversations of our Direct Line, without its HTTP. */
export interface Conversations {
  /** Starts the bearer's conversation with a greeting; `isNew` is false when it had been started before. */
  start(bearer: Bearer, language: Language): Promise<{ isNew: boolean }>;
  exists(conversationId: string): Promise<boolean>;
  /** Takes a posted activity: durable when it resolves to its id; the turn follows. Throws a fault for a bad one. */
  post(bearer: Bearer, posted: JsonObject, files?: readonly NewUpload[]): Promise<string>;
  /** Ends a conversation for its user, after the turns under way: tokens end, sockets close, what no case needs is erased. */
  end(conversationId: string): Promise<void>;
}

/** A stock client that is told to retry posts the same words under a new id; within this time they are one message. */
const RETRY_MS = 60_000;
/** Messages of a conversation in a minute that are answered; nobody reads as fast. Beyond it the user is asked to wait. */
export const ANSWERED_PER_MINUTE = 60;
/** Messages of a conversation in a minute that are taken at all. */
export const TAKEN_PER_MINUTE = 300;

export function createConversations(deps: ConversationDeps): Conversations {
  const { store, clock, activityLog, hub, echoes, turns, greet } = deps;
  const inOrder = createInOrder();
  const mayAsk = createRateLimit(ANSWERED_PER_MINUTE, clock);
  const mayPost = createRateLimit(TAKEN_PER_MINUTE, clock);

  /** Runs after what the conversation has under way. Throws a fault once it has been ended. */
  const inside = <T>(id: string, task: () => Promise<T>) =>
    inOrder.run(id, async () => {
      if (await store.isEnded(id)) throw conversationEnded();
      return task();
    });
  const withStaff = async (id: string) => (await store.conversation(id))?.owner === 'staff';

  /** The unfinished message that a post repeats, if it does. To a person one may say the same thing twice. */
  const retried = async (id: string, activity: JsonObject) => {
    const now = clock().getTime();
    const same = turns
      .unfinished(id)
      .find((entry) => isRetry(entry.activity, activity) && now - Date.parse(entry.at) < RETRY_MS);
    return same && !(await withStaff(id)) ? same : undefined;
  };

  const take = async (bearer: Bearer, { activity, awaitsTurn, clientId }: Stored, uploads: readonly NewUpload[]) => {
    const { conversationId } = bearer;
    const earlier = awaitsTurn ? await retried(conversationId, activity) : undefined;
    if (earlier) {
      // Under the same id of the client the log's own entry is the echo.
      if (clientId !== undefined && earlier.clientId === clientKey(clientId)) return earlier.id;
      const echo = wireActivity({ ...earlier, activity: { ...activity, ...attachmentsOf(earlier.activity) } });
      // The client waits for the echo of this id; the message itself is in the log already.
      echoes.add(conversationId, echo);
      hub.passing(conversationId, echo);
      return earlier.id;
    }
    const key = clientId && { clientId: clientKey(clientId) };
    const answered = !awaitsTurn || mayAsk(conversationId) || (await withStaff(conversationId));
    const draft = { conversationId, awaitsTurn: awaitsTurn && answered, activity, ...key, uploads };
    const { entry, repeated } = await activityLog.append(draft);
    if (repeated) return entry.id;
    if (!answered) await askToWait(entry, activityLog);
    else if (awaitsTurn) turns.enqueue(entry);
    return entry.id;
  };

  return {
    start: (bearer, language) =>
      inside(bearer.conversationId, async () => {
        const first = await store.activities(bearer.conversationId, 0, LANGUAGES.length + 1);
        // Who changes the language before saying a word is greeted in that language too.
        const untouched = first.every(({ activity }) => isObject(activity.from) && activity.from.role === 'bot');
        const greeted = first.some(({ activity }) => activity.locale === language);
        if (untouched && !greeted) await greet(bearer, language);
        return { isNew: first.length === 0 };
      }),

    exists: async (conversationId) => (await store.lastPosition(conversationId)) > 0,

    async post(bearer, posted, files = []) {
      const cleaned = cleanActivity(posted, bearer, files.length > 0);
      const { conversationId } = bearer;
      if (cleaned.kind === 'drop') return `${conversationId}|none`;
      if (!mayPost(conversationId)) {
        throw tooManyMessages();
      }
      const activity = { ...cleaned.activity, ...attachmentsFor(files) };
      return inside(conversationId, () => take(bearer, { ...cleaned, activity }, files));
    },

    end: (conversationId) =>
      inOrder.run(conversationId, async () => {
        await turns.finished(conversationId);
        await store.endConversation(conversationId, clock().toISOString());
        hub.ended(conversationId);
      }),
  };
}

/** Far beyond what anybody writes: the one refusal of its kind, since stock clients must not be steered with it. */
export function tooManyMessages(): HttpFault {
  return new HttpFault(429, 'TooManyMessages', 'Too many messages were sent; try again in a minute.');
}

/** Ids of clients are kept apart from those under which the server itself writes once. */
const clientKey = (clientId: string) => `user:${clientId}`;

type Stored = Extract<Ingested, { kind: 'store' }>;

function attachmentsFor(files: readonly NewUpload[]): JsonObject {
  if (files.length === 0) return {};
  return { attachments: files.map(({ id, name, contentType }) => ({ contentType, name, [UPLOAD_ID]: id })) };
}

function attachmentsOf({ attachments }: JsonObject): JsonObject {
  return attachments === undefined ? {} : { attachments };
}

/** Whether a message says the same as an earlier one, files included; their ids are ours and differ. */
function isRetry(earlier: JsonObject, activity: JsonObject): boolean {
  const files = ({ attachments }: JsonObject) =>
    Array.isArray(attachments) ? JSON.stringify(attachments.map(({ name, contentType }) => [name, contentType])) : '';
  return (
    activity.type === 'message' &&
    earlier.type === 'message' &&
    earlier.text === activity.text &&
    files(earlier) === files(activity)
  );
}

/** Stock clients must not be steered with 429, so who writes faster than anybody reads is told in the conversation. */
async function askToWait({ id, conversationId, activity }: LoggedActivity, activityLog: ActivityLog): Promise<void> {
  const language = languageOfTag(typeof activity.locale === 'string' ? activity.locale : undefined) ?? 'en';
  await activityLog.append({
    conversationId,
    clientId: `wait:${id}`,
    awaitsTurn: false,
    activity: botActivity({ text: chatWords[language].tooFast, language, choices: [], replyTo: id }),
  });
}
