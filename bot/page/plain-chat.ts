import { createHash } from 'node:crypto';
import type { Assistant } from '../../dialogs/assistant.js';
import type { LoggedActivity } from '../../dialogs/store/store.js';
import type { Language } from '../../knowledge/language.js';
import { botActivity } from '../bot-activity.js';
import type { DirectLineDeps } from '../direct-line/deps.js';
import type { Bearer } from '../direct-line/tokens.js';
import type { JsonObject } from '../http/read-json.js';
import type { Turns } from '../turns.js';
import { isMessage, type Shown, textOf } from './messages.js';

export interface PlainChatDeps
  extends Pick<DirectLineDeps, 'store' | 'conversations' | 'clock' | 'limits' | 'mailAddress'> {
  readonly assistant: Pick<Assistant, 'welcome'>;
  readonly turns: Pick<Turns, 'finished'>;
}

/** What a form of the page says. */
export type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'verdict' /** Id of the answer. */; readonly about: string; readonly helpful: boolean };

/** A visitor's conversation on the page without script: the same conversation, through the same door. */
export interface PlainChat {
  /** What is to be seen; a conversation that has not begun shows its greeting. `all`: as much as there is, within reason. */
  show(bearer: Bearer | undefined, language: Language, all: boolean): Promise<Shown>;
  /** Posts and waits a little for the answer. The same words of the same form again change nothing. Throws a fault. */
  say(bearer: Bearer, said: Said, formId: string, language: Language): Promise<void>;
  /** Ends and deletes the conversation, as `POST /api/chat/end` does. */
  end(bearer: Bearer): Promise<void>;
}

/** Milliseconds that a page is held back for its answer; nearly every answer takes a few. */
const ANSWER_WAIT_MS = 3000;
/** Entries of the log that are looked at. */
const HISTORY = 200;
/** Bytes of text on a page, so that its form comes with the first packets. The latest message is shown whatever its length. */
const SHORT_PAGE_BYTES = 10_000;
const LONG_PAGE_BYTES = 1_000_000;

export function createPlainChat({ store, conversations, clock, assistant, turns }: PlainChatDeps): PlainChat {
  const greeting = (language: Language): LoggedActivity => ({
    conversationId: '',
    position: 0,
    id: '',
    at: clock().toISOString(),
    activity: botActivity({ ...assistant.welcome(language), language }),
  });
  const logged = async (id: string): Promise<LoggedActivity[]> => {
    const after = Math.max(0, (await store.lastPosition(id)) - HISTORY);
    return (await store.activities(id, after, HISTORY)).filter(isMessage);
  };
  const verdicts = async (id: string, entries: readonly LoggedActivity[]) => {
    const asked = entries.flatMap(({ activity }) =>
      typeof activity.replyToId === 'string' ? [activity.replyToId] : [],
    );
    const given = await Promise.all(asked.map(async (about) => [about, await store.feedback(id, about)] as const));
    return new Set(given.flatMap(([about, verdict]) => (verdict ? [about] : [])));
  };

  return {
    async show(bearer, language, all) {
      const id = bearer?.conversationId ?? '';
      const messages = bearer ? await logged(id) : [];
      const entries = newest(messages, all ? LONG_PAGE_BYTES : SHORT_PAGE_BYTES);
      return {
        entries: entries.length > 0 ? entries : [greeting(language)],
        begun: entries.length > 0,
        more: entries.length < messages.length && !all,
        owner: (bearer && (await store.conversation(id))?.owner) ?? 'bot',
        judged: await verdicts(id, entries),
      };
    },

    async say(bearer, said, formId, language) {
      await conversations.start(bearer, language);
      await conversations.post(bearer, activityOf(said, formId, language));
      await within(ANSWER_WAIT_MS, turns.finished(bearer.conversationId));
    },

    async end({ conversationId }) {
      await conversations.end(conversationId);
    },
  };
}

function activityOf(said: Said, formId: string, language: Language): JsonObject {
  // Other words from the same form are another message: someone went back to a page that was sent before.
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 16);
  const common = { locale: language, channelData: { clientActivityID: `${formId}-${digest}` } };
  if (said.kind === 'text') return { type: 'message', text: said.text, ...common };
  const reaction = said.helpful ? 'like' : 'dislike';
  return {
    type: 'invoke',
    name: 'message/submitAction',
    value: { actionName: 'feedback', actionValue: { reaction } },
    replyToId: said.about,
    ...common,
  };
}

function newest(messages: readonly LoggedActivity[], bytes: number): LoggedActivity[] {
  let left = bytes;
  const first = messages.findLastIndex(({ activity }, index) => {
    left -= Buffer.byteLength(textOf(activity));
    return left < 0 && index < messages.length - 1;
  });
  return messages.slice(first + 1);
}

async function within(milliseconds: number, done: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([done, late]);
  clearTimeout(timer);
}
