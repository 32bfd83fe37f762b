import type { CaseAction, CaseState } from '../../dialogs/cases/case-states.js';
import type { Language } from '../../knowledge/language.js';

/**
 * What desk page and server say to each other: JSON under `/staff/api/`, by the cookie of the session. Unsafe methods are
 * taken from our own pages only (`Origin`, `Sec-Fetch-Site`). Faults are `{"error":{"code","message"}}`, the message in the
 * language of the account. Instants are ISO 8601 in UTC. "Mine" is the language of the account, "theirs" the stakeholder's.
 * Every text is plain text, to be shown as such: anybody may have written it.
 */

export type DeskChannel = 'chat' | 'mail' | 'terminal';

/** `GET me`. */
export interface MeAnswer {
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly language: Language;
    readonly role: 'staff' | 'administrator';
  };
  /** Who may be assigned to, oneself included. */
  readonly staff: readonly Colleague[];
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/**
 * `GET cases?state=&owner=&language=&channel=&group=&reason=&q=&order=waiting|newest&after=&limit=`. `state` may be several,
 * separated by commas; `owner` is an account id or `me`; `limit` is 50 unless given, at most 200.
 */
export interface CasesAnswer {
  readonly cases: readonly CaseRow[];
  readonly total: number;
  /** `after` of the next page; absent on the last one. */
  readonly next?: string;
  /** Questions of open cases that mean the same, largest first; not narrowed by the filters. */
  readonly groups: readonly GroupRow[];
}

export interface CaseRow {
  readonly number: string;
  readonly state: CaseState;
  readonly version: number;
  readonly channel: DeskChannel;
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

/** `GET cases/:number`. */
export interface CaseView extends CaseRow {
  readonly conversationId: string;
  readonly questions: readonly QuestionView[];
  readonly transcript: readonly TranscriptLine[];
  /** Oldest first. */
  readonly log: readonly LogLine[];
  /** Mine. */
  readonly draft?: DraftView;
  /** Absent where nothing is known: an answer is composed from facts or not at all. */
  readonly suggestion?: Suggestion;
  /** Somebody looks at this chat now. */
  readonly visitorIsThere: boolean;
  /** By which channels an answer would go out now; empty where the stakeholder cannot be reached. */
  readonly canAnswer: readonly ('chat' | 'mail')[];
  /** What the state table lets me do now. */
  readonly actions: readonly DeskAction[];
  /** Files that came with its messages, while they are kept; to be downloaded only. */
  readonly uploads: readonly UploadView[];
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
  /** `current`, `passed` (a day that is over), `on-hold`, `superseded` (by a newer version), `withdrawn` (no longer there). */
  readonly state: FactState;
}
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
}

export interface LogLine {
  readonly at: string;
  readonly action: CaseAction;
  readonly from?: CaseState;
  readonly to: CaseState;
  readonly version: number;
  /** In my language: "Grace Example claimed it". */
  readonly words: string;
  /** Name of who did it; absent where it was no member of staff. */
  readonly name?: string;
  readonly ownerName?: string;
  readonly note?: string;
}

export interface UploadView {
  readonly name: string;
  /** Relative to `/staff/api/`. */
  readonly path: string;
}

/** `POST cases/:number/acts`. */
export interface ActRequest {
  /** A UUID made for this act: sent again, it is done once. */
  readonly id: string;
  readonly action: DeskAction;
  /** The version of the case that is shown. */
  readonly seenVersion: number;
  /** Account id, of `assign`; oneself unless given. */
  readonly to?: string;
  /** Of `reply` and `note`. */
  readonly text?: string;
}
export type DeskAction = 'claim' | 'assign' | 'reply' | 'release' | 'resolve' | 'give-back' | 'note';

/** With 200, or 409 for `refused`. An unknown case is a fault (404). */
export type ActAnswer =
  | { readonly kind: 'done'; readonly case: CaseView }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** Why, in my language. */
      readonly message: string;
      /** What happened since `seenVersion`. */
      readonly since: readonly LogLine[];
      readonly case: CaseView;
    };

/** `PUT cases/:number/draft`, answered with 204; an empty text takes it away. Resolving or giving back keeps it. */
export interface DraftRequest {
  readonly text: string;
  readonly seenVersion: number;
}

export interface DraftView extends DraftRequest {
  readonly at: string;
}

/** `GET canned?number=`. */
export interface CannedAnswer {
  readonly canned: readonly CannedView[];
}

export interface CannedView {
  readonly id: string;
  readonly title: string;
  readonly theirs: string;
  readonly mine: string;
  /** `id@version` of what was filled in. */
  readonly facts: readonly string[];
}

/** `GET conversations?q=&channel=&language=&withCase=true|false&after=&limit=`. */
export interface ConversationsAnswer {
  readonly conversations: readonly ConversationRow[];
  readonly total: number;
  readonly next?: string;
}

export interface ConversationRow {
  readonly id: string;
  readonly channel: DeskChannel;
  readonly language: string;
  readonly startedAt: string;
  readonly lastAt: string;
  readonly owner: 'bot' | 'staff';
  readonly caseNumber?: string;
  readonly address?: string;
}

/** `GET conversations/:id`. */
export interface ConversationView {
  readonly id: string;
  readonly channel: DeskChannel;
  readonly language: string;
  readonly owner: 'bot' | 'staff';
  readonly caseNumber?: string;
  readonly address?: string;
  readonly transcript: readonly TranscriptLine[];
  readonly visitorIsThere: boolean;
}

/** `POST conversations/:id/take`: opens a case in it, unless there is one, and claims it. Answered as an act is. */
export interface TakeRequest {
  /** A UUID made for this act. */
  readonly id: string;
}

/**
 * `GET events`: server-sent events, named by their keys here. After `hello` (also after each reconnection) the page reloads
 * what it shows. Ends when the session does; then `me` answers 401.
 */
export interface DeskEvents {
  readonly hello: Readonly<Record<string, never>>;
  /** A case has changed; its view is fetched where it is shown. */
  readonly case: { readonly number: string; readonly state: CaseState; readonly version: number };
  /** Something was said, or somebody has come to or left the chat. */
  readonly conversation: { readonly id: string };
}
