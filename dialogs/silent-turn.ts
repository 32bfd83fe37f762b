import type { Conversation } from './conversation.js';
import type { Inbound, OutcomeKind } from './message.js';
import type { TranscriptEntry, Turn } from './store/store.js';

/**
 * The bot says nothing, as where a person owns the conversation; what the user says is kept, or what a person answers with the
 * facts that it states.
 */
export function silentTurn(
  { conversationId, messageId }: Pick<Inbound, 'conversationId' | 'messageId'>,
  conversation: Conversation,
  kind: OutcomeKind,
  said: readonly TranscriptEntry[],
  now: Date,
  facts: readonly string[] = [],
): Turn {
  return {
    conversationId,
    messageId,
    expectedVersion: conversation.version,
    conversation: { ...conversation, version: conversation.version + 1 },
    outcome: {
      kind,
      language: conversation.language,
      reply: '',
      choices: [],
      facts,
      confidence: 1,
      asOf: now.toISOString(),
    },
    transcript: said,
    outbox: [],
    counts: [],
  };
}
