import { createHash } from 'node:crypto';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../../dialogs/log.js';
import type { OutboxEntry, Store } from '../../dialogs/store/store.js';
import type { MailRenderer } from '../mail-agent-types.js';
import type { MailTiming } from '../mail-timing.js';
import type { OwnFolders } from '../mailbox/own-folders.js';
import type { TellStaff } from '../tell-staff.js';
import type { SmtpSender } from './smtp-sender.js';

export interface SendingParts {
  readonly store: Store;
  readonly renderer: MailRenderer;
  readonly tellStaff: TellStaff;
  readonly clock: Clock;
  readonly log: Log;
  readonly timing: MailTiming;
  /** Absent where no SMTP server is set. */
  readonly smtp?: SmtpSender | undefined;
  /** Absent where no mailbox is set. */
  readonly folders?: OwnFolders | undefined;
  /** The Message-ID that an entry goes out under, whatever became of its words. */
  readonly messageIdOf: (entry: OutboxEntry) => string;
}

/** Of a mail that was sent: its copy is still to be put into Sent. */
export const COPY_DUE = 'copy-due';
/** Of a draft that waits: an older wording lies in Drafts and goes first. */
export const REPLACE = 'replace';

/** Whether a stakeholder gets it; the others go to staff, who would rather see one twice than not at all. */
export function isForStakeholder({ body }: OutboxEntry): boolean {
  return body.kind === 'mail-reply' || body.kind === 'relay';
}

export function isDraft({ body }: OutboxEntry): boolean {
  return body.kind === 'mail-reply' && body.delivery === 'draft';
}

/** What is kept of a draft: what lies in its folder (`OwnFolders.stampOf`), and what it says, whenever it was written. */
export function draftDetail(stamp: string, source: Buffer): string {
  const said = source.toString('latin1').replace(/^Date:.*\r?\n/m, '');
  return `${stamp} ${createHash('sha256').update(said, 'latin1').digest('base64url').slice(0, 22)}`;
}
