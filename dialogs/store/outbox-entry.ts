import type { Language } from '../../knowledge/language.js';
import type { StoredPart } from '../by-mail/stored-part.js';
import type { Channel, OriginalMail } from '../message.js';

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
      /** The reply answers a question, so that the user can say whether it helped. */
      readonly isAnswer?: boolean;
      /** A member of the secretariat wrote it. */
      readonly byStaff?: true;
    }
  /** What becomes of the conversation, told in the chat; no answer to anything. */
  | { readonly kind: 'notice'; readonly text: string; readonly language: string }
  | MailReplyBody
  | RelayBody
  /** A case for staff, or what was added to it by a mail; waits until a mail sender runs. */
  | CaseBody
  /** Nobody has claimed a case; without an address it goes where staff are. */
  | {
      readonly kind: 'case-alert';
      readonly caseNumber: string;
      readonly language: Language;
      readonly staffAddress?: string;
    }
  /** What staff are told in the morning, or at once where something is wrong. The words are made when it is sent. */
  | { readonly kind: 'digest'; readonly day: string }
  | { readonly kind: 'warning'; readonly code: string; readonly detail: string };

export interface CaseBody {
  readonly kind: 'case';
  readonly caseNumber: string;
  /** The mail that led to it. */
  readonly mailId?: string;
  /** Where staff do not read the mailbox it came to. */
  readonly original?: OriginalMail;
}

/** The agent's own mail to a stakeholder. */
export interface MailReplyBody {
  readonly kind: 'mail-reply';
  /** `answer`: states facts. `receipt`: names the case and nothing else. */
  readonly purpose: 'answer' | 'receipt';
  /** The substance, without salutation and closing lines. */
  readonly text: string;
  readonly language: Language;
  /** The mail that it answers (`StoredMail.id`). */
  readonly mailId: string;
  /** Bare, lower case. */
  readonly to: string;
  /** `send` only where staff have chosen so; a draft does not call itself automatic. */
  readonly delivery: 'send' | 'draft';
  /** The instant for which it is true. */
  readonly asOf: string;
  /** From what it was composed, to compose it again when time or facts have moved on. */
  readonly parts: readonly StoredPart[];
  readonly caseNumber?: string;
  /** Asked in a language that is not served. */
  readonly otherLanguage?: true;
  /** An earlier answer did not help. */
  readonly notHelpful?: true;
}

/**
 * What a member of staff wrote, passed on to the stakeholder as it stands; goes out in every mode, and not while mail is
 * paused.
 */
export interface RelayBody {
  readonly kind: 'relay';
  readonly text: string;
  readonly language: Language;
  readonly caseNumber: string;
  readonly to: string;
  /** One of many at once: it keeps to the overall pace, as automatic answers do. */
  readonly paced?: true;
  /** What it answers (`groupKey`), where it does not answer all that was asked. */
  readonly answers?: string;
  /** `id@version` of the facts that it states: it is not sent any more when one of them is stopped or has changed. */
  readonly facts?: readonly string[];
  /** The mail of the stakeholder that it answers; absent where the case came by chat. */
  readonly mailId?: string;
}
