import type { CaseQuestion, Conversation } from '../conversation.js';
import type { Channel, Outcome } from '../message.js';

/**
 * What the product must remember, in its own words. Neither a database client nor a transaction shows here, so that
 * several implementations fit behind it; `test/dialogs/store/store-contract.ts` is what each of them must do.
 *
 * Every write is durable when its promise resolves (it survives `kill -9`). Instants are ISO 8601 in UTC.
 * What fails rejects with a `StoreError`. Arguments are taken as they stand at the call.
 */
export interface Store {
  /**
   * Identifies this store's history; another one after a restore from backup. Watermarks carry it: letters and digits
   * only, so that it can stand before a `-`.
   */
  readonly epoch: string;

  /** The conversation as last committed, or undefined when there is none yet. */
  conversation(id: string): Promise<Conversation | undefined>;

  /** What a message led to, when it has been through a turn. */
  outcomeOf(conversationId: string, messageId: string): Promise<Outcome | undefined>;

  /**
   * Commits everything that a turn decided, all or nothing. Anything but `committed` has written nothing; checked in
   * this order:
   * `seen`: the message has been through a turn already.
   * `conflict`: the conversation is no longer at `expectedVersion`.
   * `case-number-taken`: another case has the number of `newCase`; draw another one.
   * Rejects when a part belongs to another conversation, the version is not the next or an outbox id exists already.
   */
  commitTurn(turn: Turn): Promise<TurnResult>;

  /** What was said, oldest first. */
  transcript(conversationId: string): Promise<readonly TranscriptEntry[]>;

  case(number: string): Promise<Case | undefined>;

  /**
   * Appends to the log of a chat conversation. The same `clientId` of the same conversation again gives the entry
   * written the first time, with `repeated: true`.
   */
  appendActivity(activity: NewActivity): Promise<{ entry: LoggedActivity; repeated: boolean }>;

  /** Log entries with a position greater than `after`, oldest first, at most `limit`. */
  activities(conversationId: string, after: number, limit: number): Promise<readonly LoggedActivity[]>;

  /** Position of the newest log entry, 0 where there is none. */
  lastPosition(conversationId: string): Promise<number>;

  /**
   * Logged messages of users for which no turn has been committed, oldest first: what a crash left undone. The turn of a
   * log entry is the one whose `messageId` is the entry's `id`.
   */
  activitiesAwaitingTurn(): Promise<readonly LoggedActivity[]>;

  /** Entries of the outbox that are not yet sent, in the order of their commits; of one conversation where it is named. */
  pendingOutbox(channel: Channel, conversationId?: string): Promise<readonly OutboxEntry[]>;

  /**
   * Writes an outbox entry into the log of its chat conversation and marks it sent, in one step.
   * Undefined when it had been sent before. Rejects when there is no such entry, or it is another conversation's.
   */
  deliverToLog(outboxId: string, activity: NewActivity): Promise<LoggedActivity | undefined>;

  /** Adds to a counter of a day. `name` is one of `COUNTERS`. */
  count(name: CounterName, day: string): Promise<void>;
  counter(name: CounterName, day: string): Promise<number>;

  /** Answers when the store can be written to. Rejects when it cannot. */
  ping(): Promise<void>;

  /** Finishes the writes under way and lets go of the store; later calls reject, a second `close` does nothing. */
  close(): Promise<void>;
}

export const COUNTERS = ['unanswered', 'refused'] as const;
export type CounterName = (typeof COUNTERS)[number];

export interface Turn {
  readonly conversationId: string;
  readonly messageId: string;
  /** Version the decision was made on; 0 for a new conversation. */
  readonly expectedVersion: number;
  /** The conversation after the turn; its version is `expectedVersion + 1`. */
  readonly conversation: Conversation;
  readonly outcome: Outcome;
  readonly transcript: readonly TranscriptEntry[];
  readonly outbox: readonly OutboxEntry[];
  readonly newCase?: Case;
  /** Counters to raise by one, on the day of the turn in Geneva. */
  readonly counts: readonly { readonly name: CounterName; readonly day: string }[];
}

export type TurnResult =
  | { readonly kind: 'committed' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'case-number-taken' }
  | { readonly kind: 'seen'; readonly outcome: Outcome };

export interface TranscriptEntry {
  readonly from: 'user' | 'bot' | 'staff';
  readonly text: string;
  readonly at: string;
  /** The message of the user that it is, or answers. */
  readonly messageId: string;
}

/** Something that a channel has still to send. Its id decides the id of what is sent, so sending twice is seen. */
export interface OutboxEntry {
  readonly id: string;
  readonly channel: Channel;
  readonly conversationId: string;
  readonly createdAt: string;
  readonly body: OutboxBody;
}

export type OutboxBody =
  | {
      readonly kind: 'reply';
      readonly text: string;
      readonly language: string;
      readonly choices: readonly { readonly label: string; readonly value: string }[];
      readonly replyTo: string;
    }
  /** A case for staff; waits until a mail sender runs. */
  | { readonly kind: 'case'; readonly caseNumber: string };

/** A question handed to staff. */
export interface Case {
  readonly number: string;
  readonly conversationId: string;
  readonly openedAt: string;
  readonly language: string;
  /** Where the stakeholder is answered; absent while none is known. */
  readonly address?: string;
  readonly questions: readonly CaseQuestion[];
  readonly transcript: readonly TranscriptEntry[];
}

export interface NewActivity {
  readonly conversationId: string;
  /** Id under which a client may repeat its post. */
  readonly clientId?: string;
  /** Whether a turn must follow (a user's message). */
  readonly awaitsTurn: boolean;
  readonly at: string;
  /** The Bot Framework activity as JSON, without id. */
  readonly activity: Readonly<Record<string, unknown>>;
}

export interface LoggedActivity {
  readonly conversationId: string;
  /** 1, 2, 3 … within the conversation, without gaps. */
  readonly position: number;
  /** `<conversationId>|<7-digit position>`. */
  readonly id: string;
  readonly clientId?: string;
  readonly at: string;
  readonly activity: Readonly<Record<string, unknown>>;
}
