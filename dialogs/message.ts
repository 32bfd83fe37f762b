import type { CivilDate } from '../knowledge/civil-date.js';
import type { KnownFact } from '../knowledge/knowledge.js';
import type { Language } from '../knowledge/language.js';
import type { SocialAct } from '../knowledge/schema.js';

/** The words that every channel speaks. A channel turns what it receives into an `Inbound` and sends what is in the outbox. */

/** Longest message that is read, in characters; what people write by hand is far below. */
export const LONGEST_MESSAGE = 6_000;

export type Channel = 'chat' | 'mail' | 'terminal';

export interface Inbound {
  readonly channel: Channel;
  readonly conversationId: string;
  /** Unique within the conversation; the same id again gives the recorded outcome and no second turn. */
  readonly messageId: string;
  readonly text: string;
  /** Language of the page or the mail program; the text's own language wins. */
  readonly languageHint?: Language;
  /** Address at which the sender can be answered, where the channel knows one. */
  readonly address?: string;
  /** Names of the files that came with it and are kept; nobody but staff reads them. */
  readonly files?: readonly string[];
  /** The message says nothing: it judges an earlier answer. */
  readonly feedback?: Verdict;
  /** What a mail says besides its text. */
  readonly mail?: MailInbound;
}

/** What the mail channel knows of a message. Its text is what the sender wrote just now. */
export interface MailInbound {
  readonly subject: string;
  /** Its text in pieces, where it stands between the lines of an earlier mail. */
  readonly pieces?: readonly ReplyPiece[];
  /** Only people answer it: no understanding, a case for this reason; `receipt`: one acknowledgement may go out. */
  readonly staffOnly?: { readonly reason: string; readonly receipt: boolean };
  /**
   * What may become of an answer. `send`: it goes out by itself where it is sure enough. `draft`: it lies ready for staff
   * to send, and nothing goes out, receipts included.
   */
  readonly delivery: 'send' | 'draft';
  /** The answer is proposed to staff in the case, and nothing else goes out (`MAIL_ALWAYS_STAFF`, a resting address). */
  readonly proposeOnly?: { readonly reason: string };
  /** The message as it came, where staff do not read this mailbox. */
  readonly original?: OriginalMail;
}

/** A piece of a reply, and the lines of the earlier mail above it; `quoted` is empty where there are none. */
export interface ReplyPiece {
  readonly quoted: string;
  readonly own: string;
}

/** For staff alone; to be shown with care, since anybody can have written it. */
export interface OriginalMail {
  readonly text: string;
  /** As sent: never to be shown as it stands. */
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
}

/** Whether an answer helped, as the user taps it. */
export interface Verdict {
  /** The message that was answered. */
  readonly about: string;
  readonly helpful: boolean;
}

/** Interfaces.md, "Outcomes": one vocabulary for every channel, the store and the commands. */
export type OutcomeKind = 'answered' | 'partial' | 'clarify' | 'escalated' | 'social' | 'with-staff';

/** A reply that the user can give by click, by number or by typing. */
export interface Choice {
  readonly label: string;
  /** The text that is sent when it is chosen by click. */
  readonly value: string;
}

/** What was decided and said, as it is recorded with the turn. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly language: Language;
  /** The text for this channel; empty where the bot is silent. */
  readonly reply: string;
  readonly choices: readonly Choice[];
  /** `id@version` of every fact stated, in the order of the reply. */
  readonly facts: readonly string[];
  /** 0 to 1: how sure the understanding of the least certain part is. */
  readonly confidence: number;
  /** The instant for which the reply is true. */
  readonly asOf: string;
  readonly caseNumber?: string;
  /** Of a mail: how many questions were found in it. */
  readonly questions?: number;
}

/** Why something is left to staff. */
export type MissingReason =
  /** Known to be asked for and not in the letters (visa, fees …). */
  | 'neighbour'
  /** No letter speaks of that edition. */
  | 'unknown-edition'
  /** The letters speak of the edition, not of this. */
  | 'not-stated'
  /** The fact is under revision. */
  | 'on-hold'
  /** Staff have paused the chat. */
  | 'paused'
  /** The day itself of a "before". */
  | 'on-the-day'
  /** Several readings are likely, and mail does not ask back. */
  | 'ambiguous'
  /** Understood, not surely enough for an answer that goes out by itself. */
  | 'unsure'
  | 'not-understood'
  | 'unserved-language';

/** What understanding resolved a question to. */
export interface Topic {
  readonly activity: string;
  readonly attribute: string;
  /** A year, `general`, or undefined where the facts span editions. */
  readonly edition?: string;
}

export interface AnswerPart {
  readonly kind: 'answer';
  readonly topic: Topic;
  readonly facts: readonly KnownFact[];
  /** The question named no edition, and the latest known one is over. */
  readonly noLaterEdition: boolean;
  /** The question took something for granted that the facts contradict. */
  readonly premise?: 'date' | 'place';
  /** The hour of a deadline was asked, and no source states one. */
  readonly hourAsked: boolean;
  /** In place of facts: what the secretariat has answered to the same question. */
  readonly temporary?: SaidForNow;
}

/** A temporary answer in one language. */
export interface SaidForNow {
  /** The change of the book with which it stands. */
  readonly id: string;
  readonly text: string;
  /** Day of the answer in Geneva. */
  readonly date: CivilDate;
  /** `id@version` of the facts that it states. */
  readonly states: readonly string[];
}

export interface MissingPart {
  readonly kind: 'missing';
  readonly reason: MissingReason;
  /** Id of the neighbour or attribute that was asked for. */
  readonly subject?: string;
  readonly activity?: string;
  readonly edition?: string;
  /** The nearest edition of which the letters speak. */
  readonly nearestEdition?: string;
  /** Known facts that may help. */
  readonly nearby: readonly KnownFact[];
  /** Of what is ambiguous: the likely readings, and in what they differ. */
  readonly choice?: Pick<ClarifyPart, 'slot' | 'options'>;
}

export interface ClarifyPart {
  readonly kind: 'clarify';
  /** What is open: which activity, or what about it. */
  readonly slot: 'activity' | 'attribute';
  readonly options: readonly Topic[];
  /** Facts listed along with the question (the current deadlines). */
  readonly facts: readonly KnownFact[];
}

export interface SocialPart {
  readonly kind: 'social';
  readonly act: SocialAct;
}

export type Part = AnswerPart | MissingPart | ClarifyPart | SocialPart;
