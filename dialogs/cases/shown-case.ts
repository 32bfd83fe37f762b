import type { CaseAction, CaseState } from './case-states.js';

/**
 * What staff are shown of a case. Types alone, which the desk's page reads too. "Mine" is the language of who looks, "theirs"
 * the stakeholder's. Every text is plain text, to be shown as such: anybody may have written it. Instants are ISO 8601 in UTC.
 */

export type ShownChannel = 'chat' | 'mail' | 'terminal';

export interface CaseRow {
  readonly number: string;
  readonly state: CaseState;
  readonly version: number;
  readonly channel: ShownChannel;
  /** The stakeholder's: a code of one of the six. */
  readonly language: string;
  readonly owner?: string;
  readonly ownerName?: string;
  readonly openedAt: string;
  readonly waitingSince?: string;
  readonly since: string;
  /** Of the first question, in my language: "WSIS Prizes 2026: deadline". */
  readonly topic: string;
  /** Why it was left to staff, in my language. */
  readonly reason: string;
  readonly reasonCode: string;
  /** The group that its first question belongs to, whether or not others are in it. */
  readonly groupKey?: string;
  readonly questionCount: number;
  /** The beginning of what was asked. */
  readonly preview: string;
  readonly address?: string;
}

export interface GroupRow {
  readonly key: string;
  readonly label: string;
  readonly numbers: readonly string[];
}

export interface QuestionView {
  readonly text: string;
  readonly understood: UnderstoodView;
  readonly reason: string;
  readonly reasonCode: string;
  /** 0 to 1: how sure the understanding is, read anew now; absent where nothing was understood. */
  readonly confidence?: number;
  readonly facts: readonly FactView[];
  /** What the assistant would have answered, or answered where that did not help; as it was then, in their language. */
  readonly proposed?: string;
}

/** What was understood of a question, in my language. */
export interface UnderstoodView {
  /** Of all parts: "WSIS Prizes 2026: deadline". */
  readonly topic: string;
  /** "WSIS Prizes". */
  readonly activity?: string;
  readonly edition?: string;
  /** What is asked: "deadline", or what the letters do not speak of ("visa"). */
  readonly attribute?: string;
  /** It is known to be asked for and not in the letters. */
  readonly notInLetters?: true;
}

export interface FactView {
  /** `id@version`. */
  readonly reference: string;
  readonly mine: string;
  readonly theirs: string;
  /** Where it is stated, in my language. */
  readonly source: string;
  readonly state: FactState;
}

/** `passed`: a day that is over. `superseded`: by a newer fact. `withdrawn`: not stated any more, or not at this time. */
export type FactState = 'current' | 'passed' | 'on-hold' | 'superseded' | 'withdrawn';

export interface Suggestion {
  readonly theirs: string;
  /** The same, from the same facts. */
  readonly mine: string;
  /** `id@version`. */
  readonly facts: readonly string[];
}

export interface TranscriptLine {
  readonly from: 'user' | 'bot' | 'staff';
  /** Of a member of staff, where it is known. */
  readonly name?: string;
  readonly text: string;
  readonly at: string;
  readonly messageId: string;
  /** An answer of the assistant that states something: it can be stopped where it was wrong. */
  readonly states?: true;
}

export interface LogLine {
  readonly at: string;
  readonly action: CaseAction;
  readonly from?: CaseState;
  readonly to: CaseState;
  readonly version: number;
  /** In my language: "Taken by Grace Example." */
  readonly words: string;
  /** Name of who did it; absent where it was no member of staff. */
  readonly name?: string;
  readonly ownerName?: string;
  readonly note?: string;
}

export interface CannedView {
  readonly id: string;
  readonly title: string;
  readonly theirs: string;
  readonly mine: string;
  /** `id@version` of what was filled in. */
  readonly facts: readonly string[];
}

/** All of a case. */
export interface ShownCase extends CaseRow {
  readonly conversationId: string;
  readonly questions: readonly QuestionView[];
  readonly transcript: readonly TranscriptLine[];
  /** Oldest first. */
  readonly log: readonly LogLine[];
  /** Mine; one that has been sent since is not shown again. */
  readonly draft?: DraftView;
  /** Absent where nothing is known: an answer is composed from facts or not at all. */
  readonly suggestion?: Suggestion;
  /** Somebody looks at this chat now. */
  readonly visitorIsThere: boolean;
  /** By which channels an answer would go out now; empty where the stakeholder cannot be reached. */
  readonly canAnswer: readonly ('chat' | 'mail')[];
  /** Mail is paused: an answer by mail waits for its end. */
  readonly mailPaused?: true;
  /** What I may do now. */
  readonly actions: readonly ShownAction[];
}

export type ShownAction = 'claim' | 'assign' | 'reply' | 'release' | 'resolve' | 'give-back' | 'note';

export interface DraftView {
  readonly text: string;
  readonly seenVersion: number;
  readonly at: string;
}

/** A conversation, whether or not it has a case. */
export interface ConversationView {
  readonly id: string;
  readonly channel: ShownChannel;
  readonly language: string;
  readonly owner: 'bot' | 'staff';
  readonly caseNumber?: string;
  readonly address?: string;
  readonly transcript: readonly TranscriptLine[];
  readonly visitorIsThere: boolean;
}

/** A text states what is on hold or outdated. */
export interface StoppedFacts {
  readonly kind: 'refused';
  readonly reason: 'facts-stopped';
  /** What it is, in my language. */
  readonly message: string;
  /** `id@version`. */
  readonly stopped: readonly string[];
}

/** What an act came to. */
export type ShownResult =
  | { readonly kind: 'done'; readonly case: ShownCase }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** Why, in my language. */
      readonly message: string;
      /** What happened since the version that was seen. */
      readonly since: readonly LogLine[];
      /** Of `facts-stopped`: `id@version`. */
      readonly stopped?: readonly string[];
      readonly case: ShownCase;
    };
