import type { Assistant } from '../dialogs/assistant.js';
import type { Clock } from '../dialogs/clock.js';
import type { MailDecision, StoredMail } from '../dialogs/store/mail-ledger.js';
import type { Store } from '../dialogs/store/store.js';
import type { IncomingMail, SentLookup } from './mail-agent-types.js';
import type { MailPolicy } from './mail-policy.js';
import type { OwnIds } from './own-ids.js';
import type { MailParsing } from './parse-mail.js';
import type { ParsedMail } from './parsed-mail.js';

export interface ProcessorParts {
  readonly parser: MailParsing;
  readonly store: Store;
  readonly assistant: Assistant;
  readonly policy: MailPolicy;
  readonly clock: Clock;
  /** Before each understanding. */
  readonly breathe: () => Promise<void>;
  readonly lookUpSent?: SentLookup;
}

/** What one message brings along on its way through. */
export interface Handled {
  readonly incoming: IncomingMail;
  readonly mail: ParsedMail;
  readonly stored: StoredMail;
  readonly own: OwnIds;
}

/** What is decided, but for the instant. */
export type Decided = Omit<MailDecision, 'at'>;
