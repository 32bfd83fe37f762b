import type { Clock } from '../dialogs/clock.js';
import type { Log } from '../dialogs/log.js';
import type { TellStaff } from './tell-staff.js';

export interface MailHealth {
  /** The mailbox has been looked at lately, or none is watched. */
  readonly ok: boolean;
  /** ISO; undefined before the first look. */
  readonly lastLook?: string;
}

/** Knows when the watched folders were last looked at, and raises the alarm when that is long ago. */
export interface MailboxHealth {
  looked(): void;
  /** A look failed; tells staff once in an outage, over whatever way is left. */
  failed(): void;
  health(): MailHealth;
}

export function createMailboxHealth(
  parts: { readonly clock: Clock; readonly log: Log; readonly tellStaff: TellStaff },
  alertMs: number,
): MailboxHealth {
  const { clock, log, tellStaff } = parts;
  let last: Date | undefined;
  let outageSince: Date | undefined;
  let told = false;
  const overdue = () => outageSince !== undefined && clock().getTime() - outageSince.getTime() >= alertMs;
  return {
    looked() {
      if (told) log.warn('the mailbox can be read again');
      last = clock();
      outageSince = undefined;
      told = false;
    },
    failed() {
      outageSince ??= last ?? clock();
      if (told || !overdue()) return;
      told = true;
      log.error({ since: outageSince.toISOString() }, 'the mailbox cannot be read');
      const about = outageSince.toISOString();
      tellStaff({ code: 'mailbox-unreachable', detail: about, about }).catch(() => {
        told = false;
      });
    },
    health: () => ({
      ok: last !== undefined && clock().getTime() - last.getTime() < alertMs,
      ...(last === undefined ? {} : { lastLook: last.toISOString() }),
    }),
  };
}
