import type { Language } from '../knowledge/language.js';
import type { Brain } from './brain.js';
import type { Case } from './cases/case.js';
import type { CaseOpening } from './cases/open-case.js';
import type { Conversation, OfferedChoice } from './conversation.js';
import type { Gates } from './decide-ask.js';
import { isolateLatin } from './isolate.js';
import type { OutcomeKind } from './message.js';
import { wordings } from './wording/index.js';
import type { Wording } from './wording/wording.js';

/** What a message leads to, before anything is stored. */
export interface Reply {
  readonly kind: OutcomeKind;
  readonly language: Language;
  readonly text: string;
  readonly choices: readonly OfferedChoice[];
  readonly facts: readonly string[];
  readonly confidence: number;
  readonly conversation: Conversation;
  /** What goes to staff: as a new case, or to the one that is open. */
  readonly caseOpened?: CaseOpening;
  /** An address for the case that is open, and nothing else for staff. */
  readonly addressKept?: string;
  /** The message hands in only what an earlier question lacked. */
  readonly asksNothing?: true;
  /** Something was left to staff and no case could be opened for it. */
  readonly unanswered: boolean;
}

export interface Request {
  readonly text: string;
  readonly hint: Language;
  readonly conversation: Conversation;
  readonly address?: string;
  /** The case to which further questions go. */
  readonly openCase?: Case;
}

export interface ReplyDeps extends Brain {
  readonly now: Date;
  readonly gates: Gates;
  readonly canPromise: boolean;
  /** Whether mail goes out from here; unless said otherwise it does. */
  readonly sendsMail?: boolean;
  readonly mailAddress: string;
  readonly drawCaseNumber: () => string;
}

/** A reply that needs no knowledge, in the language of the conversation. */
export function plainReply(
  { conversation, hint }: Pick<Request, 'conversation' | 'hint'>,
  kind: OutcomeKind,
  say: (words: Wording) => string,
): Reply {
  const language = conversation.version > 0 ? conversation.language : hint;
  const text = say(wordings[language]);
  return {
    kind,
    language,
    text: language === 'ar' ? isolateLatin(text) : text,
    choices: [],
    facts: [],
    confidence: 1,
    conversation: { ...conversation, language },
    unanswered: false,
  };
}
