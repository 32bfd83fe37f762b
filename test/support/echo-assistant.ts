import type { Assistant } from '../../dialogs/assistant.js';
import { newConversation } from '../../dialogs/conversation.js';
import type { Choice, Inbound, Outcome } from '../../dialogs/message.js';
import type { Store } from '../../dialogs/store/store.js';
import type { Language } from '../../knowledge/language.js';

const AT = '2026-02-10T09:00:00.000Z';

export interface Saying {
  readonly text: string;
  readonly choices?: readonly Choice[];
}

/** What an assistant of a test says. */
export interface Script {
  welcome(language: Language): Saying;
  reply(text: string, language: Language): Saying;
}

const echo: Script = {
  welcome: (language) => ({
    text: `Welcome (${language})`,
    choices: [{ label: 'When is it?', value: 'When is the Forum?' }],
  }),
  reply(text) {
    if (text.includes('break')) throw new Error(`could not take: ${text}`);
    return { text: `You said: ${text}` };
  },
};

/**
 * A small assistant that keeps the contract of the real one: it commits a turn with what the script says in the outbox.
 * Without a script it repeats what it hears, and fails at the word "break".
 */
export function echoAssistant(store: Store, script: Script = echo): Assistant {
  return {
    relay: () => Promise.resolve('no-case'),
    takeOver: () => Promise.resolve(false),
    welcome(language) {
      const { text, choices = [] } = script.welcome(language);
      return { text, choices };
    },
    handle: (inbound) => commit(store, inbound, script),
  };
}

async function commit(store: Store, inbound: Inbound, script: Script): Promise<Outcome> {
  const { conversationId, messageId, text } = inbound;
  const language = inbound.languageHint ?? 'en';
  const before = (await store.conversation(conversationId)) ?? newConversation(conversationId, language);
  const { text: reply, choices = [] } = script.reply(text, language);
  const outcome: Outcome = { kind: 'answered', language, reply, choices, facts: [], confidence: 1, asOf: AT };
  const result = await store.commitTurn({
    conversationId,
    messageId,
    expectedVersion: before.version,
    conversation: { ...before, version: before.version + 1 },
    outcome,
    transcript: [{ from: 'user', text, at: AT, messageId }],
    outbox: [
      {
        id: `${messageId}:reply`,
        channel: 'chat',
        conversationId,
        createdAt: AT,
        body: { kind: 'reply', text: reply, language, choices, replyTo: messageId },
      },
    ],
    counts: [],
  });
  if (result.kind === 'conflict') throw new Error('conflict');
  return outcome;
}
