import type { Case, CaseChange } from '../cases/case.js';
import type { Conversation, TranscriptEntry } from '../conversation.js';
import type { Channel, Outcome } from '../message.js';
import type { CaseBook } from './case-book.js';
import type { FactBook } from './fact-book.js';
import type { GroupBook } from './group-book.js';
import type { Haste } from './haste.js';
import type { LeaseBook } from './lease-book.js';
import type { MailLedger } from './mail-ledger.js';
import type { OutboxEntry } from './outbox-entry.js';
import type { OverviewBook } from './overview-book.js';
import type { StaffBook } from './staff-book.js';

export type { Case, CaseChange, CaseEvent } from '../cases/case.js';
export type { TranscriptEntry } from '../conversation.js';
export type { GroupAnswer, GroupOutcome } from './group-book.js';
export type { CaseBody, MailReplyBody, OutboxBody, OutboxEntry, RelayBody } from './outbox-entry.js';

/**
 * What the product must remember, in its own words. Neither a database client nor a transaction shows here, so that
 * several implementations fit behind it; `test/dialogs/store/store-contract.ts` is what each of them must do.
 *
 * Every write is durable when its promise resolves (it survives `kill -9`). Instants are ISO 8601 in UTC.
 * What fails rejects with a `StoreError`. Arguments are taken as they stand at the call.
 */
export interface Store extends MailLedger, CaseBook, StaffBook, FactBook, GroupBook, OverviewBook, LeaseBook {
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
   * `facts-moved`: staff have changed what may be said since `factsVersion`; decide again on what is in force.
   * `case-moved`: the case is no longer at the version on which `caseChange` was decided.
   * Rejects when a part belongs to another conversation, a version is not the next, an outbox id exists already or there is
   * no such case to change.
   * `haste`: whether somebody waits for it.
   */
  commitTurn(turn: Turn, haste?: Haste): Promise<TurnResult>;

  /** What was said, oldest first. */
  transcript(conversationId: string): Promise<readonly TranscriptEntry[]>;

  /**
   * Appends to the log of a chat conversation. The same `clientId` of the same conversation again gives the entry
   * written the first time, with `repeated: true`.
   */
  appendActivity(activity: NewActivity): Promise<{ entry: LoggedActivity; repeated: boolean }>;

  /** Log entries with a position greater than `after`, oldest first, at most `limit`. */
  activities(conversationId: string, after: number, limit: number): Promise<readonly LoggedActivity[]>;

  /** A file that came with a message; undefined where there is none, or none any more. */
  upload(conversationId: string, uploadId: string): Promise<StoredUpload | undefined>;

  /** Bytes of the files that are kept; of one conversation where it is named. */
  uploadedBytes(conversationId?: string): Promise<number>;

  /**
   * Ends a conversation for its user, who is out from now on (`isEnded`). Its log, transcript, turns, outbox and files are
   * erased, unless a case was opened in it: then they stay for staff, and `erased` is false. Again it changes nothing.
   */
  endConversation(conversationId: string, at: string): Promise<{ readonly erased: boolean }>;

  isEnded(conversationId: string): Promise<boolean>;

  /**
   * Forgets what is older than an instant and no longer needed: files of conversations without a case, and that a
   * conversation was ended (its tokens must have expired by then). Gives the number of files.
   */
  forget(before: string): Promise<number>;

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

  /** A user's verdict on the answer to a message, as last given with a turn. */
  feedback(conversationId: string, messageId: string): Promise<Feedback | undefined>;

  /** How many verdicts that stand were last given on a day in Geneva. */
  feedbackOfDay(day: string): Promise<FeedbackCount>;

  /** How many verdicts stand on answers that stated a version of a fact (`id@version`). */
  feedbackOnFact(reference: string): Promise<FeedbackCount>;

  /**
   * Keeps how a conversation of another channel is reached, in place of what was kept before. Such a conversation has a
   * log like any other; what the channel has not yet got is what lies behind `sent`.
   */
  keepReference(conversationId: string, reference: ChannelReference['reference']): Promise<void>;

  reference(conversationId: string): Promise<ChannelReference | undefined>;

  /**
   * The channel has got the log up to a position; `channelId` is the id that it gave to the entry there. `sent` never
   * goes back, and an id stays with its first entry. Rejects where there is no reference.
   */
  markSent(conversationId: string, position: number, channelId?: string): Promise<void>;

  /** Position of the log entry to which the channel gave an id. */
  sentPosition(conversationId: string, channelId: string): Promise<number | undefined>;

  /** Conversations with a reference whose log goes on behind `sent`. */
  conversationsToSend(): Promise<readonly string[]>;

  /** Adds to a counter of a day. `name` is one of `COUNTERS`. */
  count(name: CounterName, day: string): Promise<void>;
  counter(name: CounterName, day: string): Promise<number>;

  /**
   * Calls back when another program has written into the log of a conversation or ended it; without an id where some of it may have
   * been missed. A hint in time for who waits in front of a screen: what is true is in the log. Gives what ends it. A store that one
   * program has for itself never calls.
   */
  watchLogs(changed: (conversationId?: string) => void): () => void;

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
  /** The version of the facts (`FactBook`) that it was decided on; absent where it states none. */
  readonly factsVersion?: number;
  /** The conversation after the turn; its version is `expectedVersion + 1`. */
  readonly conversation: Conversation;
  readonly outcome: Outcome;
  /** The message only hands in what an earlier one lacked (an address, a "yes"), and is counted so in the overview. */
  readonly asksNothing?: true;
  readonly transcript: readonly TranscriptEntry[];
  readonly outbox: readonly OutboxEntry[];
  readonly newCase?: Case;
  /** What it changes of a case of this conversation. */
  readonly caseChange?: CaseChange;
  /** A verdict on an earlier answer; replaces the one given before. */
  readonly feedback?: Feedback;
  /** Counters to raise by one, on the day of the turn in Geneva. */
  readonly counts: readonly { readonly name: CounterName; readonly day: string }[];
}

export type TurnResult =
  | { readonly kind: 'committed' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'case-number-taken' }
  | { readonly kind: 'case-moved' }
  | { readonly kind: 'facts-moved' }
  | { readonly kind: 'seen'; readonly outcome: Outcome };

/** Whether an answer helped. */
export interface Feedback {
  /** The message that was answered. */
  readonly messageId: string;
  readonly helpful: boolean;
  /** `id@version` of the facts that the answer stated. */
  readonly facts: readonly string[];
  /** Language of the answer. */
  readonly language: string;
  readonly at: string;
  /** Day in Geneva. */
  readonly day: string;
  /** A person has been offered for it, which is done once, however often the verdict changes. */
  readonly personOffered: boolean;
}

export interface FeedbackCount {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Where a conversation of another channel is reached, and how much of its log the channel has got. */
export interface ChannelReference {
  /** The channel's own record as JSON. */
  readonly reference: Readonly<Record<string, unknown>>;
  /** Position up to which the log has been sent; 0 at first. */
  readonly sent: number;
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
  /** Files that came with it, kept in the same step. */
  readonly uploads?: readonly NewUpload[];
}

export interface NewUpload {
  /** Unique within the conversation. */
  readonly id: string;
  readonly name: string;
  /** As its content says, not as it was declared. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface StoredUpload extends NewUpload {
  readonly at: string;
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
