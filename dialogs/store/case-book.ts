import type { Case, CaseChange, CaseEvent } from '../cases/case.js';
import type { CaseState } from '../cases/case-states.js';
import type { Channel } from '../message.js';
import type { OutboxEntry } from './outbox-entry.js';

/**
 * What the product remembers of cases and of conversations as staff look for them. A case is changed by a turn of its
 * conversation (`Store.commitTurn`) or, where nothing of the conversation changes, by `changeCase`; both compare its version.
 * Instants are ISO 8601 in UTC.
 */
export interface CaseBook {
  case(number: string): Promise<Case | undefined>;

  /** The log of a case, oldest first; empty for an unknown one. */
  caseLog(number: string): Promise<readonly CaseEvent[]>;

  /** `moved`: the case is no longer at the version on which this was decided; nothing is written then. */
  changeCase(change: CaseChange, outbox?: readonly OutboxEntry[]): Promise<'changed' | 'moved'>;

  /** Cases that fit, a page of them, and how many there are in all. */
  cases(query: CaseQuery): Promise<CasePage>;

  /** Questions of cases in these states that mean the same (`groupKey`), with two cases and more; largest first. */
  caseGroups(states: readonly CaseState[]): Promise<readonly CaseGroup[]>;

  /** What a member of staff has written and not yet sent; undefined takes it away. */
  keepDraft(number: string, staffId: string, draft: ReplyDraft | undefined): Promise<void>;
  draft(number: string, staffId: string): Promise<ReplyDraft | undefined>;

  /** Conversations that fit, newest first, a page of them. */
  conversations(query: ConversationQuery): Promise<ConversationPage>;

  /** A number that every turn and every change of a case raises, whichever program makes it; cheap to ask for. */
  lastChange(): Promise<number>;

  /** Cases and conversations that have changed since `lastChange` gave a number, in that order. What was erased is not among them. */
  changedAfter(change: number): Promise<Changed>;
}

export interface Changed {
  /** The number from which to ask the next time. */
  readonly upTo: number;
  readonly cases: readonly Pick<Case, 'number' | 'state' | 'version'>[];
  /** Ids. */
  readonly conversations: readonly string[];
}

export interface CaseQuery {
  readonly states?: readonly CaseState[];
  /** Account id of a member of staff. */
  readonly owner?: string;
  readonly language?: string;
  readonly channel?: Channel;
  /** A `groupKey`: one of its questions is about this. */
  readonly group?: string;
  readonly reason?: string;
  /** Every word must occur in the conversation, its number or its address; the last one may be a beginning. */
  readonly words?: string;
  /** `since`: came into its state before this instant. */
  readonly sinceBefore?: string;
  /** `waiting`: who has waited longest first, then who waits for nothing. `newest`: opened last first. */
  readonly order: 'waiting' | 'newest';
  readonly limit: number;
  /** Where the last page ended. */
  readonly after?: string;
}

export interface CasePage {
  readonly cases: readonly Case[];
  readonly total: number;
  /** Asks for the next page; absent on the last one. */
  readonly next?: string;
}

export interface CaseGroup {
  readonly key: string;
  /** Oldest first. */
  readonly numbers: readonly string[];
}

export interface ReplyDraft {
  readonly text: string;
  readonly at: string;
  /** Version of the case that its writer saw. */
  readonly seenVersion: number;
}

export interface ConversationQuery {
  readonly words?: string;
  readonly channel?: Channel;
  readonly language?: string;
  /** Whether a case was opened in it. */
  readonly withCase?: boolean;
  readonly limit: number;
  readonly after?: string;
}

export interface ConversationPage {
  readonly conversations: readonly ConversationSummary[];
  readonly total: number;
  readonly next?: string;
}

export interface ConversationSummary {
  readonly id: string;
  readonly channel: Channel;
  readonly language: string;
  readonly startedAt: string;
  readonly lastAt: string;
  readonly owner: 'bot' | 'staff';
  readonly caseNumber?: string;
  readonly address?: string;
}
