import type { Language } from '../../knowledge/language.js';

/** One answer to many cases that ask the same. It is carried out case by case, and survives a restart between two. */
export interface GroupAnswer {
  /** Unique; the same again changes nothing. */
  readonly id: string;
  /** What they have in common (`groupKey`). */
  readonly key: string;
  /** Account id of who answers. */
  readonly staffId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The cases that get it, in this order; those that staff left out are not among them. */
  readonly numbers: readonly string[];
  /** What each gets, by the language of its case. */
  readonly texts: Partial<Readonly<Record<Language, string>>>;
  /** Facts on hold or outdated (`id@version`) that staff have seen it states, and mean. */
  readonly despite?: readonly string[];
}

/** What became of one case of a group. */
export interface GroupOutcome {
  readonly number: string;
  /** `answered`; `answered-in-part` where more was asked, which waits in the queue; or why it was left out. */
  readonly outcome: string;
}

/** What the product remembers of answers to groups. */
export interface GroupBook {
  /** An id that is known changes nothing. */
  addGroupAnswer(answer: GroupAnswer): Promise<void>;

  /** Answers that are not carried out to their end, oldest first. */
  unfinishedGroupAnswers(): Promise<readonly GroupAnswer[]>;

  /** Carried out; the first end stays. Rejects where there is no such answer. */
  finishGroupAnswer(id: string, outcomes: readonly GroupOutcome[]): Promise<void>;

  /** Undefined while it is not carried out, or where there is none. */
  groupOutcomes(id: string): Promise<readonly GroupOutcome[] | undefined>;
}
