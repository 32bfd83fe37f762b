import type { Settings } from '../dialogs/settings.js';

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
  /** Domains (or addresses) whose mail may act as staff. */
  readonly staffDomains: readonly string[];
  /** Staff do not read this mailbox: a case carries the message as it came. */
  readonly originalToStaff: boolean;
  /** Mails that came longer ago are drafted, not sent. */
  readonly maxAgeHours: number;
  /** So many first-time senders with like mails in 15 minutes are a robot until it is quieter. */
  readonly likeMailsPer15Minutes: number;
}

/** The policy that the settings say; `mode` where it is not theirs to say, as in a trial. */
export function mailPolicyOf(
  { mail, mailAddress, staffMail }: Pick<Settings, 'mail' | 'mailAddress' | 'staffMail'>,
  mode: MailPolicy['mode'] = mail.mode === 'auto' ? 'auto' : 'draft',
): MailPolicy {
  const { provider, aliases, authservId, alwaysStaff, formDomains, staffDomains, maxAgeHours, caps } = mail;
  const elsewhere = staffMail !== undefined && staffMail !== mailAddress;
  return {
    address: mailAddress,
    mode,
    provider,
    aliases,
    alwaysStaff,
    formDomains,
    // Without a domain only the address that cases go to may answer them.
    staffDomains: staffDomains.length === 0 && elsewhere ? [staffMail] : staffDomains,
    originalToStaff: elsewhere,
    maxAgeHours,
    likeMailsPer15Minutes: caps.alikePer15Minutes,
    ...(authservId === undefined ? {} : { authservId }),
  };
}

/** Where answers to more people than these go is a circular, whose replies are new questions. */
export const MOST_CORRESPONDENTS = 10;
