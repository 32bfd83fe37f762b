import type { OutboxEntry } from './outbox-entry.js';

/**
 * What the product remembers of a mailbox. The ledger is the state of the mail agent, never a flag of the mailbox: a
 * person who reads, moves or marks a message changes nothing here. Instants are ISO 8601 in UTC with milliseconds;
 * addresses are bare and in lower case. What is said of a place that was never noted, or of an outbox entry that does not
 * exist, rejects with `store-misused`, where nothing else is promised.
 */
export interface MailLedger {
  /** How far a folder has been noted; undefined before its first look. */
  folderPosition(folder: string): Promise<FolderPosition | undefined>;

  /**
   * Notes what lies in a folder and moves its position, in one step. A place that is known stays as it is. With no
   * arrivals it only sets the position, as at the first start (UIDNEXT). Under another UIDVALIDITY than before, what was
   * undecided in the folder is dropped (`dropPlace`), and what was not filed counts as filed: its UIDs name nothing any more.
   */
  noteArrivals(folder: string, position: FolderPosition, arrivals: readonly MailArrival[]): Promise<void>;

  /** Places without a decision, in the order in which they were noted. */
  undecidedMails(): Promise<readonly MailEntry[]>;

  /** Places with a decision whose message has not been filed yet, in the same order. */
  unfiledMails(): Promise<readonly MailEntry[]>;

  mailEntry(place: MailPlace): Promise<MailEntry | undefined>;

  /**
   * The message is gone and nothing was decided about it: as if it had never been noted. Where this was the first place of
   * its mail, the mail is forgotten too, so that it is the first again wherever it turns up. With a decision nothing changes.
   */
  dropPlace(place: MailPlace): Promise<void>;

  /** Processing begins: counted before anything is done, so that a mail which stops the program is found. Gives the count. */
  startMail(place: MailPlace): Promise<number>;

  /**
   * Says which mail lies at a place, noted or not (a mail in Sent). `first`: it is the first place of this mail, now or at an earlier call. `again`: the
   * same mail was found at another place before; `mail` is what was remembered then.
   */
  rememberMail(place: MailPlace, mail: StoredMail): Promise<Remembered>;

  /** What became of the mail at a place; the first decision stays. */
  decideMail(place: MailPlace, decision: MailDecision): Promise<void>;

  /** The message has been filed, or stays where it is. */
  markFiled(place: MailPlace): Promise<void>;

  mail(id: string): Promise<StoredMail | undefined>;

  /** Where a mail has been found, first place first. */
  placesOf(mailId: string): Promise<readonly MailPlace[]>;

  /** Mails with this Message-ID (angle brackets included), oldest first: two different mails may carry one. */
  mailsByMessageId(messageId: string): Promise<readonly StoredMail[]>;

  /** Mails received at or after an instant that share one of these fingerprints, oldest first, at most `limit`, newest kept. */
  mailsAlike(fingerprints: readonly string[], since: string, limit: number): Promise<readonly StoredMail[]>;

  /** Whether a mail of this address was remembered before an instant. */
  isKnownSender(address: string, before: string): Promise<boolean>;

  /** Decided entries whose decision lies at or after an instant, oldest first. */
  decisionsSince(since: string): Promise<readonly DecidedMail[]>;

  /** An outbox entry with where it stands; undefined where there is none. */
  outgoing(outboxId: string): Promise<Outgoing | undefined>;

  /** Entries of channel `mail` in a state, of this `detail` where it is named, in the order of their commits. */
  outgoingIn(state: Outgoing['state'], detail?: string): Promise<readonly Outgoing[]>;

  /** Outgoing mails of a conversation, in the order of their commits. */
  outgoingOf(conversationId: string): Promise<readonly Outgoing[]>;

  /** Puts something to send into the outbox that belongs to no turn: a digest, a warning. An id that is known changes nothing. */
  addOutgoing(entry: OutboxEntry): Promise<void>;

  /**
   * `pending` → `begun`, by compare-and-set: true for one caller only. With `factsVersion`, the version of the facts that
   * the mail was composed on: false too where staff have changed them since, and the entry stays `pending`.
   */
  beginSending(outboxId: string, at: string, factsVersion?: number): Promise<boolean>;

  /**
   * How it ended, or `pending` again with `notBefore` where the other side certainly has not taken it. Only from `begun`
   * or `pending`; false where the entry was in another state, which then stays.
   */
  endSending(outboxId: string, end: SendingEnd): Promise<boolean>;

  /** A draft was replaced or taken away, or a delivery report came: another end in place of the one before. */
  changeEnd(outboxId: string, end: SendingEnd): Promise<void>;

  /** Mails to a stakeholder that the agent has committed (not withdrawn) since an instant: to an address, in a conversation, or at all. */
  countReplies(of: { readonly address?: string; readonly conversationId?: string }, since: string): Promise<number>;

  /**
   * How many of the agent's own mails to stakeholders were begun to be sent at or after an instant and are neither drafts
   * nor withdrawn: to an address, in a conversation, or in all.
   */
  countBegun(since: string, to?: { readonly address?: string; readonly conversationId?: string }): Promise<number>;

  /** Nothing automatic goes to this address before an instant; the later of two stays. `reason` is a code, such as `5.1.1` or `abuse`. */
  restAddress(address: string, until: string, reason: string): Promise<void>;
  addressRest(address: string, at: string): Promise<{ readonly until: string; readonly reason: string } | undefined>;

  /** Small values of the agent itself (day of the last digest). */
  mailNote(name: string): Promise<string | undefined>;
  setMailNote(name: string, value: string): Promise<void>;

  /**
   * Forgets mails, entries and ended sendings before an instant whose case, if any, is closed; what is undecided, not filed
   * or unsent stays. Of a conversation without a case and without a mail that is left, what was said goes too. Gives the
   * number of mails.
   */
  forgetMail(before: string): Promise<number>;
}

/** Where a message lies. A UID counts only within its folder's UIDVALIDITY (RFC 3501, 2.3.1.1). */
export interface MailPlace {
  readonly folder: string;
  readonly uidValidity: string;
  readonly uid: number;
}

/** Every UID up to `uid` has been noted. */
export interface FolderPosition {
  readonly uidValidity: string;
  readonly uid: number;
}

export interface MailArrival {
  readonly uid: number;
  /** INTERNALDATE. */
  readonly receivedAt: string;
}

export interface MailEntry {
  readonly place: MailPlace;
  readonly receivedAt: string;
  /** How often processing has begun. */
  readonly starts: number;
  readonly mailId?: string;
  readonly decision?: MailDecision;
}

/** Interfaces.md, `mail:try`. */
export const MAIL_OUTCOMES = ['reply', 'reply+escalate', 'escalate', 'ignore', 'quarantine', 'relay'] as const;
export type MailOutcome = (typeof MAIL_OUTCOMES)[number];

export interface MailDecision {
  readonly outcome: MailOutcome;
  /** The rule or cause, such as `auto-submitted` or `answered`. Never text of the message. */
  readonly reason: string;
  /** What becomes of the message itself: it stays for people to do, or is moved away as done or as poisonous. */
  readonly filing: 'leave' | 'done' | 'quarantine';
  readonly at: string;
  /** Language of the reply or acknowledgement. */
  readonly language?: string;
  /** How many questions were found. */
  readonly questions: number;
  readonly caseNumber?: string;
}

export interface DecidedMail {
  readonly entry: MailEntry & { readonly decision: MailDecision };
  readonly mail?: StoredMail;
}

/** A mail as far as threading and answering need it: one record, wherever and however often it lies. */
export interface StoredMail {
  /** Hash of what makes it this mail: sender, date, subject, Message-ID, words. The message id of its turn. */
  readonly id: string;
  readonly conversationId: string;
  /** With angle brackets, as all ids here. */
  readonly messageId?: string;
  readonly references: readonly string[];
  readonly subject: string;
  /** Of From, for the salutation of a list of mails; may be empty. */
  readonly name: string;
  /** The sender; empty where the mail names none that can be written to. */
  readonly from: string;
  /** Where an answer goes; empty where there is no such address. */
  readonly returnTo: string;
  readonly receivedAt: string;
  /** Normalised subject and body, hashed: what a robot repeats under new names. */
  readonly fingerprints: readonly string[];
  /** What speaks against its sender; absent where nothing does. */
  readonly doubts?: readonly SenderDoubt[];
  /** All of From, as written, where it does not name one address that can be written to. */
  readonly senders?: readonly { readonly name: string; readonly address: string }[];
  /** Reply-To, as written, where it names others than From. */
  readonly replyTo?: readonly string[];
  /** Of a mail that a person wrote from our mailbox: to whom. Absent on every mail that came in. */
  readonly sentTo?: readonly string[];
  /** Of such a mail: it is the assistant's draft as it stood, so the conversation did not become a person's. */
  readonly asProposed?: true;
}

/**
 * `authentication-failed`: our server found the sender forged. `several-from`: more than one From. `reply-to-elsewhere`:
 * answers are asked to go to a foreign domain. `another-name`: the display name is another address, or ours.
 */
export type SenderDoubt = 'authentication-failed' | 'several-from' | 'reply-to-elsewhere' | 'another-name';

export type Remembered =
  | { readonly kind: 'first' }
  | { readonly kind: 'again'; readonly mail: StoredMail; readonly place: MailPlace };

/** An outbox entry on its way to a mail server. */
export interface Outgoing {
  readonly entry: OutboxEntry;
  readonly state: SendingState;
  /** How often sending has begun. */
  readonly attempts: number;
  readonly begunAt?: string;
  /** Not to be tried before. */
  readonly notBefore?: string;
  /** Codes of the last attempt or of a delivery report, such as `smtp-550` or `5.1.1`; never an address. */
  readonly detail?: string;
  readonly endedAt?: string;
}

/**
 * `sent`: the SMTP server has taken it. `placed`: it lies in a folder of the mailbox (a draft, a case mail). `withdrawn`:
 * not to be sent any more. `failed`: refused for good. `unknown`: begun, and nobody can say how it ended: staff know.
 */
export const SENDING_STATES = ['pending', 'begun', 'sent', 'placed', 'withdrawn', 'failed', 'unknown'] as const;
export type SendingState = (typeof SENDING_STATES)[number];

export interface SendingEnd {
  readonly state: Exclude<SendingState, 'begun'>;
  readonly at: string;
  readonly notBefore?: string;
  readonly detail?: string;
}

/** What knows what lies in the mailbox and what has become of it. A part of the ledger, which stores build by itself. */
export type EntryCalls = Pick<
  MailLedger,
  | 'folderPosition'
  | 'noteArrivals'
  | 'undecidedMails'
  | 'unfiledMails'
  | 'mailEntry'
  | 'dropPlace'
  | 'placesOf'
  | 'startMail'
  | 'decideMail'
  | 'markFiled'
>;

/** What remembers the mails themselves, and whom not to write to. A part of the ledger, which stores build by itself. */
export type MailCalls = Pick<
  MailLedger,
  | 'rememberMail'
  | 'mail'
  | 'mailsByMessageId'
  | 'mailsAlike'
  | 'isKnownSender'
  | 'decisionsSince'
  | 'restAddress'
  | 'addressRest'
  | 'mailNote'
  | 'setMailNote'
  | 'forgetMail'
>;

/** What knows how far the outbox has got with each mail. A part of the ledger, which stores build by itself. */
export type OutgoingCalls = Pick<
  MailLedger,
  | 'outgoing'
  | 'outgoingIn'
  | 'outgoingOf'
  | 'addOutgoing'
  | 'beginSending'
  | 'endSending'
  | 'changeEnd'
  | 'countReplies'
  | 'countBegun'
>;
