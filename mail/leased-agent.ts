import { randomBytes } from 'node:crypto';
import type { Clock } from '../dialogs/clock.js';
import { reasonOf } from '../dialogs/error-parts.js';
import type { Log } from '../dialogs/log.js';
import type { LeaseBook } from '../dialogs/store/lease-book.js';
import { inTime } from './in-time.js';
import type { MailAgent } from './mail-agent.js';
import { createPause } from './pause.js';

export interface LeasedAgentDeps {
  readonly store: LeaseBook;
  readonly clock: Clock;
  readonly log: Log;
  /** Starts the agent; called anew each time the lease is won. */
  readonly start: () => MailAgent;
  /** Milliseconds for which the lease is taken, and between two looks at it: another instance takes over within their sum. */
  readonly leaseMs?: number;
  readonly everyMs?: number;
}

const LEASE = 'mail-agent';
const LEASE_MS = 10_000;
const EVERY_MS = 3_000;

/**
 * A mail agent of which one runs at a time, in whichever of several instances has the lease. Who cannot lengthen its lease in time
 * stops. Where another has it, the mailbox is in order as far as this one can tell.
 */
export function leasedAgent(deps: LeasedAgentDeps): MailAgent {
  const { store, clock, log, start, leaseMs = LEASE_MS, everyMs = EVERY_MS } = deps;
  const holder = randomBytes(9).toString('base64url');
  const pause = createPause();
  let agent: MailAgent | undefined;
  let heldUntil = 0;
  let closed = false;

  const stop = async (why: string) => {
    const running = agent;
    agent = undefined;
    if (!running) return;
    log.info({ why }, 'the mail agent rests here');
    await running.close();
  };
  const look = async () => {
    const now = clock().getTime();
    // Counted from before the call: what the store answers late is not held longer for it.
    const mine = performance.now() + leaseMs;
    const lease = {
      name: LEASE,
      holder,
      at: new Date(now).toISOString(),
      until: new Date(now + leaseMs).toISOString(),
    };
    const holds = await inTime(store.holdLease(lease), everyMs, () => new Error('the store does not answer'));
    if (!holds) return stop('another instance has the lease');
    heldUntil = mine;
    if (!closed) agent ??= start();
  };
  const run = async () => {
    while (!closed) {
      await look().catch(async (error: unknown) => {
        log.warn({ reason: reasonOf(error) }, 'the lease of the mail agent could not be asked for');
        // As long as the next try may take.
        if (performance.now() + 2 * everyMs > heldUntil) await stop('the lease has run out');
      });
      if (!closed) await pause.wait(everyMs);
    }
  };
  const ended = run();
  return {
    health: () => agent?.health() ?? { ok: true },
    wake: () => agent?.wake(),
    factsChanged: () => agent?.factsChanged(),
    async close() {
      closed = true;
      pause.wake();
      await ended;
      await agent?.close();
      await store.releaseLease(LEASE, holder).catch(() => {});
    },
  };
}
