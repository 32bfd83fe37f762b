import { setTimeout as pause } from 'node:timers/promises';
import type { Outgoing } from '../../dialogs/store/mail-ledger.js';
import { type KeepGoing, keepGoing } from '../keep-going.js';
import { TO_REMOVE } from '../mailbox/watch-sent.js';
import { isDraft, isForStakeholder, REPLACE, type SendingParts } from './sending-parts.js';

export interface RecoveryParts extends SendingParts {
  readonly isUnderWay: (outboxId: string) => boolean;
  /** Something waits again. */
  readonly onPending: () => void;
}

const REST_MS = 60_000;
/** A mail to staff of which nobody knows how it ended goes again, but not for ever. */
const MOST_ATTEMPTS = 3;

/**
 * Clears up what was begun and has no end, as after a crash between the server's 250 and its record. A mail to a
 * stakeholder is looked up in Sent, twice, and otherwise left to staff: it is never sent again blindly.
 */
export function recoverSendings(parts: RecoveryParts): KeepGoing {
  const { store, timing, log } = parts;
  const ending = new AbortController();
  const round = async () => {
    const begun = (await store.outgoingIn('begun')).filter(({ entry }) => !parts.isUnderWay(entry.id));
    for (const outgoing of begun) await recover(outgoing, parts, ending.signal);
    return REST_MS;
  };
  const going = keepGoing({ name: 'recover', round, retryMs: timing.retryMs, log });
  return {
    wake: going.wake,
    close() {
      ending.abort();
      return going.close();
    },
  };
}

async function recover(outgoing: Outgoing, parts: RecoveryParts, signal: AbortSignal): Promise<void> {
  const { store, renderer, clock, tellStaff, log, messageIdOf, onPending } = parts;
  const { entry, attempts, detail } = outgoing;
  const at = () => clock().toISOString();
  const rendering = await renderer.render(entry);
  if (isDraft(entry) || rendering.kind === 'place') {
    // No stakeholder gets it: what is not in its folder is put there again, what is not wanted is taken out.
    const unwanted = rendering.kind === 'withdraw';
    const again = { state: 'pending', at: at(), detail: detail === REPLACE ? REPLACE : 'looked-up' } as const;
    await store.endSending(entry.id, unwanted ? { state: 'withdrawn', at: at(), detail: TO_REMOVE } : again);
    return onPending();
  }
  const messageId = rendering.kind === 'send' ? rendering.mail.messageId : messageIdOf(entry);
  const sent = await liesInSent(messageId, parts, signal);
  log.warn({ kind: entry.body.kind, sent }, 'a mail that was begun had no end');
  if (sent) await store.endSending(entry.id, { state: 'sent', at: at() });
  else if (!isForStakeholder(entry) && attempts < MOST_ATTEMPTS) {
    await store.endSending(entry.id, { state: 'pending', at: at(), detail: 'unknown' });
    onPending();
  } else {
    await store.endSending(entry.id, { state: 'unknown', at: at() });
    const about = { about: entry.id, conversationId: entry.conversationId };
    if (isForStakeholder(entry)) await tellStaff({ code: 'mail-outcome-unknown', detail: '', ...about });
  }
}

async function liesInSent(
  messageId: string,
  { folders, timing }: RecoveryParts,
  signal: AbortSignal,
): Promise<boolean> {
  if (!folders) return false;
  if (await folders.has('sent', messageId)) return true;
  await pause(timing.secondLookMs, undefined, { signal });
  return folders.has('sent', messageId);
}
