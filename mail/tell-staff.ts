import { createHash } from 'node:crypto';
import type { Clock } from '../dialogs/clock.js';
import type { Log } from '../dialogs/log.js';
import type { Store } from '../dialogs/store/store.js';

/** What carrying tells staff; the words are the renderer's. */
export type CarryingWarning =
  /** A mail was set aside, because the program stopped three times over it or could not read it from the server. */
  | 'mail-set-aside'
  /** A mail was refused for good; the detail is the code of the refusal. */
  | 'mail-refused'
  /** A mail was refused for now, for days. */
  | 'mail-given-up'
  /** A mail was begun, and nobody knows whether it went out. */
  | 'mail-outcome-unknown'
  /** The mailbox could not be read for ten minutes. */
  | 'mailbox-unreachable'
  /** No mail could be sent for ten minutes. */
  | 'sending-unreachable'
  /** Mails cannot be moved out of a watched folder. */
  | 'mail-not-filed';

export interface Warning {
  readonly code: CarryingWarning;
  /** A code or a number; never an address or words of a mail. */
  readonly detail: string;
  /** What it is about: the same warning about the same thing is given once. */
  readonly about: string;
  /** The conversation that it is about, where there is one. */
  readonly conversationId?: string;
}

/** Puts a warning to staff into the outbox. */
export type TellStaff = (warning: Warning) => Promise<void>;

export function createTellStaff({ store, clock, log }: { store: Store; clock: Clock; log: Log }): TellStaff {
  return async ({ code, detail, about, conversationId = '' }) => {
    log.warn({ code, detail }, 'staff are told');
    const hash = createHash('sha256').update(`${code} ${about}`).digest('hex').slice(0, 32);
    await store.addOutgoing({
      id: `warning-${hash}`,
      channel: 'mail',
      conversationId,
      createdAt: clock().toISOString(),
      body: { kind: 'warning', code, detail },
    });
  };
}
