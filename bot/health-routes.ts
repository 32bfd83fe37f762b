import type { Server } from 'restify';
import type { Log } from '../dialogs/log.js';
import type { Store } from '../dialogs/store/store.js';
import { HttpFault } from './http/fault.js';
import { sendJson } from './http/respond.js';
import { route } from './http/route.js';
import { reason } from './reason.js';

/** `/healthz`: the program runs. `/readyz`: it can also do its work, that is, write to its store. */
export function bindHealthRoutes(server: Server, store: Store, log: Log): void {
  server.get(
    '/healthz',
    route(log, async (_, res) => sendJson(res, 200, { status: 'ok' })),
  );
  server.get(
    '/readyz',
    route(log, async (_, res) => {
      try {
        await store.ping();
      } catch (error) {
        log.error(reason(error), 'the store cannot be written to');
        throw new HttpFault(503, 'StoreUnavailable', 'The store cannot be written to.');
      }
      sendJson(res, 200, { status: 'ready' });
    }),
  );
}
