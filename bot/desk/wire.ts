import type { CaseState } from '../../dialogs/cases/case-states.js';
import type {
  CannedView,
  CaseRow,
  GroupRow,
  LogLine,
  ShownAction,
  ShownCase,
  ShownChannel,
  StoppedFacts,
  Suggestion,
} from '../../dialogs/cases/shown-case.js';
import type { Overview } from '../../dialogs/overview/shown-overview.js';
import type { Language } from '../../knowledge/language.js';

/**
 * What desk page and server say to each other: JSON under `/staff/api/`, by the cookie of the session. Unsafe methods are
 * taken from our own pages only (`Origin`, `Sec-Fetch-Site`). Faults are `{"error":{"code","message"}}`, the message in the
 * language of the account. Instants are ISO 8601 in UTC. "Mine" is the language of the account, "theirs" the stakeholder's.
 * Every text is plain text, to be shown as such: anybody may have written it.
 */

export type {
  CannedView,
  CaseRow,
  ConversationView,
  DraftView,
  FactState,
  FactView,
  GroupRow,
  LogLine,
  QuestionView,
  Suggestion,
  TranscriptLine,
  UnderstoodView,
} from '../../dialogs/cases/shown-case.js';
export type DeskChannel = ShownChannel;
export type DeskAction = ShownAction;

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

/** `GET cases/:number`. */
export interface CaseView extends ShownCase {
  /** Files that came with its messages, while they are kept; to be downloaded only. */
  readonly uploads: readonly UploadView[];
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
  /** Of `reply`: what a refusal gave as `stopped`, and is stated all the same. */
  readonly despite?: readonly string[];
}

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
      /** Of `facts-stopped`: what the reply states that is on hold or outdated (`id@version`). */
      readonly stopped?: readonly string[];
      readonly case: CaseView;
    };

/** `PUT cases/:number/draft`, answered with 204; an empty text takes it away. Resolving or giving back keeps it. */
export interface DraftRequest {
  readonly text: string;
  readonly seenVersion: number;
}

/** `GET groups/:key`: what would be answered to whom. */
export interface GroupView {
  readonly key: string;
  readonly label: string;
  /** By the language of the cases, largest first; those that somebody has taken are not among them. */
  readonly languages: readonly GroupLanguage[];
  /** Between which civil days in Geneva an answer may stand for a time; absent where none may. */
  readonly mayStand?: { readonly from: string; readonly to: string };
  /** The last day of the answer that stands. */
  readonly standsUntil?: string;
}

export interface GroupLanguage {
  readonly language: Language;
  readonly cases: readonly CaseRow[];
  /** What is known, composed from facts, in this language and in mine. */
  readonly suggestion?: Suggestion;
}

/** `POST groups/:key/answers`: each case gets the text of its language, once, and is resolved. */
export interface GroupAnswerRequest {
  /** A UUID made for this answer: sent again, it is carried out once. */
  readonly id: string;
  readonly numbers: readonly string[];
  readonly texts: Partial<Readonly<Record<Language, string>>>;
  /** What a refusal gave as `stopped`, and is stated all the same. */
  readonly despite?: readonly string[];
  /** Whoever asks the same later gets the text of their language as well, up to this civil day; `texts` adds languages. */
  readonly temporary?: { readonly until: string; readonly texts: Partial<Readonly<Record<Language, string>>> };
}

/** 409: nothing was begun, since a text states what is on hold or outdated. */
export type GroupStopped = StoppedFacts;

/** 200 when it is carried out. Faults: 409 `NoCases`, `TextMissing`, `MayNotStand`; nothing has been sent then. */
export interface GroupAnswerResult {
  /** `answered`, `answered-in-part` (the rest of the case waits in the queue), or why it was left out (`taken`, …). */
  readonly outcomes: readonly { readonly number: string; readonly outcome: string }[];
}

/** `GET overview?days=`: 1 to 366, 30 unless given. */
export type OverviewAnswer = Overview;

/** `GET canned?number=`. */
export interface CannedAnswer {
  readonly canned: readonly CannedView[];
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

/** `GET conversations/:id` answers with a `ConversationView`. `POST conversations/:id/take`: opens a case in it, unless there is one, and claims it. Answered as an act is. */
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
