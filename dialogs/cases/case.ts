import type { CaseQuestion, TranscriptEntry } from '../conversation.js';
import type { Channel } from '../message.js';
import type { CaseAction, CaseState } from './case-states.js';

/** A question handed to staff. Instants are ISO 8601 in UTC. */
export interface Case {
  readonly number: string;
  readonly conversationId: string;
  /** The channel it came by. */
  readonly channel: Channel;
  /** Grows by one with each change; what was decided on an older one is refused. */
  readonly version: number;
  readonly state: CaseState;
  /** The member of staff who has it (account id). */
  readonly owner?: string;
  /** When it came into this state, or was last acted on in it by anybody but the stakeholder: the timers count from here. */
  readonly since: string;
  /** Since when the stakeholder waits for a person; absent while nobody waits. */
  readonly waitingSince?: string;
  /** What of it a person has answered, by `groupKey`: it is in none of these groups any more. */
  readonly answered?: readonly string[];
  /** When the stakeholder wrote last to a person who has not answered since: only a person who reads it may answer. */
  readonly wroteAt?: string;
  /** How many alerts went out that nobody has claimed it. */
  readonly alerts: number;
  readonly openedAt: string;
  readonly language: string;
  /** Where the stakeholder is answered; absent while none is known. */
  readonly address?: string;
  readonly questions: readonly CaseQuestion[];
  /** What had been said when it was opened. */
  readonly transcript: readonly TranscriptEntry[];
  /** The mail that led to it. */
  readonly mailId?: string;
  /** When it was resolved; absent in every other state. */
  readonly closedAt?: string;
}

/** Who acts on a case: a member of staff by account id, or one of these. */
export type CaseActor = 'bot' | 'stakeholder' | 'clock' | 'staff-by-mail' | `staff:${string}`;

/** One line of the log of a case, which is only ever added to. */
export interface CaseEvent {
  readonly at: string;
  readonly actor: CaseActor;
  readonly action: CaseAction;
  /** Absent in the first one. */
  readonly from?: CaseState;
  readonly to: CaseState;
  /** Version of the case after it. */
  readonly version: number;
  /** Whom it was assigned to. */
  readonly owner?: string;
  /** What was noted, or why. Staff alone see it. */
  readonly note?: string;
  /** The act that it comes from, where no turn tells of it. */
  readonly actId?: string;
  /** Why an answer was withheld: what it states (`id@version`) has been stopped. */
  readonly facts?: readonly string[];
}

/** A change of a case that was decided on one version of it. */
export interface CaseChange {
  readonly expectedVersion: number;
  /** The case after it; its version is `expectedVersion + 1`. */
  readonly case: Case;
  readonly event: CaseEvent;
}
