import { bareValue, type ParsedMail } from '../parsed-mail.js';

/** What screening must know besides the message. */
export interface ScreenContext {
  /** `MAIL_ADDRESS`. */
  readonly address: string;
  /** `MAIL_ALIASES`. */
  readonly aliases: readonly string[];
  /** `MAIL_ALWAYS_STAFF`: addresses and domains. */
  readonly alwaysStaff: readonly string[];
  /** `MAIL_FORM_DOMAINS`. */
  readonly formDomains: readonly string[];
  /** `MAIL_AUTHSERV_ID`; absent = sender authentication is unknown. */
  readonly authservId?: string;
  /** `MAIL_PROVIDER`. */
  readonly provider: 'generic' | 'microsoft365';
  /** What a Message-ID is, if it is one of ours: of a mail to a stakeholder, or of a case mail to staff. */
  readonly ours: (messageId: string) => 'answer' | 'case' | undefined;
}

export interface Verdict {
  /** The name of the rule that decided; kept with the message. */
  readonly rule: string;
  /**
   * `answer`: the conversation decides. `staff`: a person's mail that only people answer. `silent`: no message of any kind
   * goes out. `report`: about a mail of ours, to be noted with it; one that is about none of ours goes to staff.
   * `case-reply`: answers a mail about a case; whether it may act as staff is not decided here.
   */
  readonly action: 'answer' | 'staff' | 'silent' | 'report' | 'case-reply';
  /** Whether staff get to see it. */
  readonly reachesStaff: boolean;
  /** Whether one receipt that names the case may go out. */
  readonly receipt: boolean;
  /** What the rule found: a header, an address, a phrase's kind. Never text of the body. */
  readonly detail?: string;
}

/** What the rules of the table lead to. */
export const TREATMENTS = {
  answer: { action: 'answer', reachesStaff: false, receipt: false },
  'staff-with-receipt': { action: 'staff', reachesStaff: true, receipt: true },
  staff: { action: 'staff', reachesStaff: true, receipt: false },
  silent: { action: 'silent', reachesStaff: true, receipt: false },
  /** Stopped and recorded, and no work for anybody: bulk mail, our own mail come back. */
  record: { action: 'silent', reachesStaff: false, receipt: false },
  report: { action: 'report', reachesStaff: false, receipt: false },
  'case-reply': { action: 'case-reply', reachesStaff: true, receipt: false },
} as const satisfies Readonly<Record<string, Omit<Verdict, 'rule' | 'detail'>>>;

/** A message as the rules look at it. */
export interface Screened {
  readonly mail: ParsedMail;
  readonly context: ScreenContext;
  /** Values of a header by its name in lower case, topmost first. */
  readonly header: (name: string) => readonly string[];
  readonly headerNames: readonly string[];
  readonly subject: string;
  /** The start of what the sender wrote. */
  readonly opening: string;
}

export interface Rule {
  readonly name: string;
  readonly treatment: keyof typeof TREATMENTS;
  /** True, or what was found, where the rule holds. */
  readonly test: (screened: Screened) => boolean | string | undefined;
}

/** A header's values without comments and parameters, in lower case. */
export function bare({ header }: Screened, name: string): readonly string[] {
  return header(name).map(bareValue);
}
