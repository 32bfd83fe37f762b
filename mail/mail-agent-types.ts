import type { MailDecision, MailPlace } from '../dialogs/store/mail-ledger.js';
import type { OutboxEntry } from '../dialogs/store/store.js';

/** Where what carries (mailbox, SMTP, ledger) and what understands (screening, threading, rendering) meet. */

/** A message as it was fetched. */
export interface IncomingMail {
  readonly place: MailPlace;
  readonly source: Uint8Array;
  /** INTERNALDATE. */
  readonly receivedAt: Date;
}

/** Decides what becomes of a message: turn, case and outbox are committed when it resolves. The same again changes nothing. */
export interface MailProcessor {
  /** Rejects only when the store does. */
  process(mail: IncomingMail): Promise<MailDecision>;
  /**
   * A message that lies in Sent. Where a person wrote it to a stakeholder, the conversation is theirs from now on and its
   * case closed.
   */
  noteSent(mail: IncomingMail): Promise<SentNote>;
}

/** What a person's own answer settles. */
export interface SentNote {
  /** Outbox ids of drafts and waiting answers that are no longer needed. */
  readonly drafts: readonly string[];
  /** Mails that are answered: they go to the folder of what is done. */
  readonly answered: readonly MailPlace[];
}

/** A mail that a person wrote from our mailbox, as far as a reply to it must know. */
export interface SentMail {
  /** Bare, lower case; To and Cc. */
  readonly recipients: readonly string[];
}

/** Looks in Sent for mail with one of these Message-IDs; for replies to what was sent before the agent was there. */
export type SentLookup = (messageIds: readonly string[]) => Promise<SentMail | undefined>;

/** A mail as it goes out. */
export interface RenderedMail {
  readonly messageId: string;
  readonly envelope: { readonly from: string; readonly to: string };
  /** RFC 5322, CRLF, at most 998 octets a line. */
  readonly source: Buffer;
}

/**
 * What is to be done with an outbox entry now. `factsVersion`: the version of the facts that it was composed on, where it
 * states any; it is not begun on another.
 */
export type Rendering =
  /** Over SMTP. */
  | { readonly kind: 'send'; readonly mail: RenderedMail; readonly factsVersion?: number }
  /** Into a folder of the mailbox. */
  | {
      readonly kind: 'place';
      readonly folder: 'drafts' | 'inbox';
      readonly mail: RenderedMail;
      readonly factsVersion?: number;
    }
  /** Not now: mail is paused. It goes when it no longer is. */
  | { readonly kind: 'wait' }
  /**
   * Not any more: facts have changed, a person has taken over. `code` says why; `takeBack` does what belongs to it where it has
   * not been begun, and does it once.
   */
  | { readonly kind: 'withdraw'; readonly code: string; readonly takeBack?: () => Promise<void> };

/** Makes the mail of an outbox entry as it is true now; composes again what has gone stale. */
export interface MailRenderer {
  render(entry: OutboxEntry): Promise<Rendering>;
}
