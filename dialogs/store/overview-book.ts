import type { Channel, OutcomeKind } from '../message.js';

/**
 * What the product can tell of its own work, in numbers. Days are civil days in Geneva, a span counts both its ends. No number
 * is kept or given by member of staff.
 */
export interface OverviewBook {
  /** How many messages of stakeholders came to what, by day, channel and language. */
  turnTally(from: string, to: string): Promise<readonly TurnTally[]>;

  /** Questions left to staff, by what they ask (`groupKey`, empty where nothing was understood), why, language and day. */
  leftTally(from: string, to: string): Promise<readonly LeftTally[]>;

  /** Hours from the opening of a case to the first answer of a person, for cases opened in the span; shortest first. */
  hoursToAnswer(from: string, to: string): Promise<readonly number[]>;

  /** Conversations that ended on a question back, newest first, at most `limit`. */
  droppedConversations(from: string, to: string, limit: number): Promise<readonly DroppedConversation[]>;

  /** Answers that did not help, by the facts (`id@version`) that they stated; most often first. */
  unhelpfulFacts(from: string, to: string): Promise<readonly UnhelpfulFact[]>;
}

export interface TurnTally {
  readonly day: string;
  readonly channel: Channel;
  readonly language: string;
  readonly kind: OutcomeKind;
  readonly count: number;
}

export interface LeftTally {
  readonly key: string;
  readonly reason: string;
  readonly language: string;
  readonly day: string;
  readonly count: number;
}

export interface DroppedConversation {
  readonly conversationId: string;
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly lastAt: string;
}

export interface UnhelpfulFact {
  readonly fact: string;
  readonly count: number;
}
