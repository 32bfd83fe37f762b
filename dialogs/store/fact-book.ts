import type { CivilDate } from '../../knowledge/civil-date.js';
import type { FactEdit } from '../../knowledge/fact-edit.js';
import type { Language } from '../../knowledge/language.js';

/**
 * What staff change of the facts, over the files: a book to which is only added. A change is proposed, and then takes force
 * or is rejected by a second person; what must be in force at once is entered in force. Instants are ISO 8601 in UTC.
 */
export interface FactBook {
  /** Grows by one with each change that takes force; 0 at first. One cheap read, made twice a second by every instance. */
  factsVersion(): Promise<number>;

  /** The changes in force in the order in which they took force, and the version with them, read in one step. */
  factsInForce(): Promise<FactsInForce>;

  /** Writes a change as proposed. An id that is known changes nothing. */
  proposeFacts(change: FactChange): Promise<void>;

  /**
   * Puts a change in force. A change that is not in the book yet is entered with it. `moved`: the version is no longer
   * `expectedVersion`, on which the change was checked. `settled`: it is in force or rejected already. `same-person`:
   * `by` has proposed it, and it is not being entered just now.
   */
  enactFacts(enactment: Enactment): Promise<EnactResult>;

  /** A proposed change will not be made; false where it was settled already, or there is none. */
  rejectFacts(changeId: string, by: string, at: string): Promise<boolean>;

  factChange(id: string): Promise<RecordedChange | undefined>;

  /** Newest first, at most `limit`; of those proposed before the change `before`, where it is named. */
  factChanges(limit: number, before?: string): Promise<readonly RecordedChange[]>;

  /** Answers in which one of these facts (`id@version`) was stated, newest first, at most `limit`. */
  toldOf(references: readonly string[], limit: number): Promise<readonly Told[]>;
}

export const FACT_CHANGES = [
  'hold',
  'release',
  'put',
  'withdraw',
  'revert',
  'brake',
  'temporary',
  'temporary-end',
  'phrasing',
  'phrasing-end',
] as const;

export interface FactChange {
  readonly id: string;
  readonly kind: (typeof FACT_CHANGES)[number];
  readonly at: string;
  /** Who asks for it. */
  readonly by: string;
  readonly why: string;
  /** Empty for a brake, and for what touches temporary answers and phrasings. */
  readonly edits: readonly FactEdit[];
  readonly brake?: Brake;
  /** Of `temporary`: what is answered from now on to a question that the base does not answer. */
  readonly temporary?: TemporaryAnswer;
  /** Of `phrasing`: an example question for the base, with nothing in it that tells who asked. */
  readonly phrasing?: Phrasing;
  /** Of `temporary-end` and `phrasing-end`: the change that it ends, and what that is about. */
  readonly ends?: { readonly id: string; readonly key: string };
  /** How the facts stood on which it was proposed. */
  readonly grounds?: readonly string[];
  /** Of a `revert`: the change that it takes back. */
  readonly reverts?: string;
}

/** An answer of staff that stands for a time, until it is reviewed into the base. */
export interface TemporaryAnswer {
  /** What it answers (`groupKey`); a later answer to the same takes its place. */
  readonly key: string;
  /** In the languages in which staff have written it, and in no other. */
  readonly texts: Partial<Readonly<Record<Language, string>>>;
  /** The last day in Geneva on which it is given. */
  readonly until: CivilDate;
  /** `id@version` of the facts that it states: it is given as long as these hold. */
  readonly states: readonly string[];
}

/** How people ask something: the next build of the base learns from it. */
export interface Phrasing {
  /** What it asks (`groupKey`, without edition). */
  readonly key: string;
  readonly language: Language;
  readonly text: string;
}

/** What is stopped, or let go again. */
export type Brake =
  /** `chat`: a plain sentence and staff in place of answers. `mail`: nothing goes out by itself. */
  | { readonly on: 'chat' | 'mail'; readonly state: 'free' | 'paused' }
  /** `paused`: as if all its facts were on hold. `draft`: its answers are proposed to staff. */
  | {
      readonly on: 'topic';
      readonly activity: string;
      readonly attribute: string;
      readonly state: 'free' | 'paused' | 'draft';
    };

export interface Enactment {
  /** A change of the book by its id, or one to enter. */
  readonly change: string | FactChange;
  readonly by: string;
  readonly at: string;
  /** The version on which it was checked. */
  readonly expectedVersion: number;
  /** What would put back what it changes. */
  readonly undo: readonly FactEdit[];
}

export type EnactResult =
  | { readonly kind: 'enacted'; readonly version: number }
  | { readonly kind: 'moved' | 'settled' | 'same-person' | 'unknown' };

export interface FactsInForce {
  readonly version: number;
  readonly changes: readonly FactChange[];
}

export interface RecordedChange {
  readonly change: FactChange;
  readonly state: 'proposed' | 'in-force' | 'rejected';
  /** Who confirmed or rejected it, or entered it in force. */
  readonly settledBy?: string;
  readonly settledAt?: string;
  /** The version that it led to, where it is in force. */
  readonly version?: number;
  readonly undo?: readonly FactEdit[];
}

/** An answer that stated a fact. */
export interface Told {
  readonly conversationId: string;
  readonly messageId: string;
  readonly at: string;
  readonly language: string;
  readonly facts: readonly string[];
}
