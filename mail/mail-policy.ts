/** What staff and administrator have decided about the mailbox, as far as deciding about a mail needs it. */
export interface MailPolicy {
  /** `MAIL_ADDRESS`, and the same box under other names. */
  readonly address: string;
  readonly aliases: readonly string[];
  /** `draft`: nothing reaches a stakeholder unasked. */
  readonly mode: 'draft' | 'auto';
  readonly provider: 'generic' | 'microsoft365';
  /** `MAIL_AUTHSERV_ID`; absent = sender authentication is unknown. */
  readonly authservId?: string;
  readonly alwaysStaff: readonly string[];
  readonly formDomains: readonly string[];
  /** Domains whose mail may act as staff. */
  readonly staffDomains: readonly string[];
  /** Mails that came longer ago are drafted, not sent. */
  readonly maxAgeHours: number;
  /** So many first-time senders with like mails in 15 minutes are a robot until it is quieter. */
  readonly likeMailsPer15Minutes: number;
}

/** Where answers to more people than these go is a circular, whose replies are new questions. */
export const MOST_CORRESPONDENTS = 10;
