import { type Assistant, createAssistant } from '../../dialogs/assistant.js';
import type { Brain } from '../../dialogs/brain.js';
import type { Inbound, Outcome } from '../../dialogs/message.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from '../../dialogs/settings.js';
import { IN_MEMORY, openSqliteStore } from '../../dialogs/store/sqlite-store.js';
import type { Store } from '../../dialogs/store/store.js';
import type { Language } from '../../knowledge/language.js';

export const CONVERSATION = 'c-1';

/** One conversation with the assistant, on a store of its own, at a clock that the test sets. */
export interface Talk {
  readonly store: Store;
  readonly assistant: Assistant;
  /** Says something as the next message, or as the message and with the details given. */
  say(text: string, inbound?: Partial<Inbound>): Promise<Outcome>;
  /** Sets the clock to an instant (ISO). */
  at(now: string): void;
}

export interface TalkOptions {
  readonly brain: Brain;
  readonly now: string;
  /** Language of the page. */
  readonly page?: Language;
  readonly canPromise?: boolean;
}

/** Holds a conversation; the store is closed when `during` is done. */
export async function talk(options: TalkOptions, during: (talk: Talk) => Promise<void>): Promise<void> {
  const store = await openSqliteStore({ path: IN_MEMORY });
  let now = new Date(options.now);
  let count = 0;
  const assistant = createAssistant({
    brain: options.brain,
    store,
    clock: () => now,
    gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
    mailAddress: DEFAULT_MAIL_ADDRESS,
    canPromise: options.canPromise ?? false,
  });
  try {
    await during({
      store,
      assistant,
      at: (instant) => {
        now = new Date(instant);
      },
      say: (text, inbound) =>
        assistant.handle({
          channel: 'chat',
          conversationId: CONVERSATION,
          messageId: `m-${++count}`,
          text,
          ...(options.page ? { languageHint: options.page } : {}),
          ...inbound,
        }),
    });
  } finally {
    await store.close();
  }
}
