import { randomUUID } from 'node:crypto';
import type { Language } from '../knowledge/language.js';
import type { Brain } from './brain.js';
import { type Deps, handleMessage } from './handle-message.js';
import type { OutcomeKind } from './message.js';
import { DEFAULT_ANSWER_FLOOR, DEFAULT_ANSWER_GAP, DEFAULT_MAIL_ADDRESS } from './settings.js';
import { IN_MEMORY, openSqliteStore } from './store/sqlite-store.js';
import type { Store } from './store/store.js';

export interface Question {
  readonly text: string;
  /** Instant of the question; the computer's clock where none is given. */
  readonly now?: Date;
  /** A hint; the text's own language wins. */
  readonly language?: Language;
  /** Earlier turns of the same user, oldest first. */
  readonly history: readonly string[];
}

export interface TerminalAnswer {
  readonly language: Language;
  readonly outcome: OutcomeKind;
  /** The text that a chat user would see. */
  readonly reply: string;
  readonly facts: readonly string[];
  readonly confidence: number;
  /** Time of the last turn, without the history, in milliseconds. */
  readonly ms: number;
}

/** Asks the assistant without a channel, each question in a conversation of its own. */
export interface Terminal {
  ask(question: Question): Promise<TerminalAnswer>;
}

/** What is asked stays in memory; of a conversation without a case nothing does. */
export function createTerminal(brain: Brain): Terminal {
  let store: Promise<Store> | undefined;
  return {
    ask: async (question) => {
      // One store for all questions: to open one takes ten times as long as to answer.
      store ??= openSqliteStore({ path: IN_MEMORY });
      return ask(question, brain, await store);
    },
  };
}

async function ask({ text, now, language, history }: Question, brain: Brain, store: Store): Promise<TerminalAnswer> {
  const deps: Deps = {
    brain: () => brain,
    store,
    clock: () => now ?? new Date(),
    gates: { floor: DEFAULT_ANSWER_FLOOR, gap: DEFAULT_ANSWER_GAP },
    mailAddress: DEFAULT_MAIL_ADDRESS,
    canPromise: false,
  };
  const conversationId = randomUUID();
  const turn = (said: string, index: number) =>
    handleMessage(
      {
        channel: 'terminal',
        conversationId,
        messageId: String(index),
        text: said,
        ...(language ? { languageHint: language } : {}),
      },
      deps,
    );
  try {
    for (const [index, said] of history.entries()) await turn(said, index);
    const begin = performance.now();
    const outcome = await turn(text, history.length);
    return {
      language: outcome.language,
      outcome: outcome.kind,
      reply: outcome.reply,
      facts: outcome.facts,
      confidence: Math.round(outcome.confidence * 1000) / 1000,
      ms: Math.round((performance.now() - begin) * 100) / 100,
    };
  } finally {
    await store.endConversation(conversationId, (now ?? new Date()).toISOString());
  }
}
