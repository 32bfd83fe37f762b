import type { Turn } from './store.js';
import { StoreError } from './store-error.js';

/** Throws `store-misused` for a turn with parts of another conversation, or whose version is not the next. For any store. */
export function checkTurn({ conversationId, expectedVersion, conversation, newCase, caseChange, outbox }: Turn): void {
  const sameId = [
    conversation.id,
    ...(newCase ? [newCase.conversationId] : []),
    ...(caseChange ? [caseChange.case.conversationId] : []),
    ...outbox.map((o) => o.conversationId),
  ];
  if (sameId.some((id) => id !== conversationId)) {
    throw new StoreError('store-misused', 'a turn was given with parts of another conversation');
  }
  if (conversation.version !== expectedVersion + 1) {
    throw new StoreError(
      'store-misused',
      `a turn on version ${expectedVersion} must leave version ${expectedVersion + 1}, not ${conversation.version}`,
    );
  }
}

/** What was said by others than the bot, by which a conversation is found: what the bot says is the same for all. */
export function saidInTurn({ transcript }: Turn): readonly string[] {
  return transcript.flatMap(({ from, text }) => (from === 'bot' ? [] : [text]));
}
