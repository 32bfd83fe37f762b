import type { Server } from 'restify';
import type { Clock } from '../dialogs/clock.js';
import type { Log } from '../dialogs/log.js';
import type { Store } from '../dialogs/store/store.js';
import { HttpFault } from './http/fault.js';
import { sendJson } from './http/respond.js';
import { route } from './http/route.js';
import { reason } from './reason.js';

export interface HealthDeps {
  readonly store: Pick<Store, 'ping'>;
  readonly log: Log;
  readonly clock: Clock;
  readonly mailboxIsRead?: () => boolean;
}

/** Milliseconds for which the store is taken to be as it was found: to try is to write, and anybody may ask. */
const FOUND_MS = 1000;

/** `/healthz`: the program runs. `/readyz`: it can also do its work, that is, write to its store and read its mailbox. */
export function bindHealthRoutes(server: Server, { store, log, clock, mailboxIsRead = () => true }: HealthDeps): void {
  let found: { readonly at: number; readonly ping: Promise<void> } | undefined;
  const ping = (): Promise<void> => {
    const at = clock().getTime();
    // A clock that was put back finds nothing that was found later.
    if (!found || Math.abs(at - found.at) >= FOUND_MS) found = { at, ping: store.ping() };
    return found.ping;
  };
  server.get(
    '/healthz',
    route(log, async (_, res) => sendJson(res, 200, { status: 'ok' })),
  );
  server.get(
    '/readyz',
    route(log, async (_, res) => {
      try {
        await ping();
      } catch (error) {
        log.error(reason(error), 'the store cannot be written to');
        throw new HttpFault(503, 'StoreUnavailable', 'The store cannot be written to.');
      }
      if (!mailboxIsRead()) throw new HttpFault(503, 'MailboxUnavailable', 'The mailbox is not being read.');
      sendJson(res, 200, { status: 'ready' });
    }),
  );
}
