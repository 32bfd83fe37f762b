import type { Request, Response } from 'restify';
import type { Log } from '../../dialogs/log.js';
import { reason } from '../reason.js';
import { asFault } from './fault.js';
import { sendFault } from './respond.js';

export type Handler = (req: Request, res: Response) => Promise<void>;

/** A handler whose errors become answers: a fault as it is, anything else as a 500 that is logged and tells nothing. */
export function route(log: Log, handler: Handler): Handler {
  return async (req, res) => {
    try {
      await handler(req, res);
    } catch (error) {
      const fault = asFault(error);
      if (fault.status >= 500) log.error({ method: req.method, ...reason(error) }, 'request failed');
      if (res.headersSent) return;
      // What is left of a body that was not read to its end must not be taken for the next request.
      sendFault(res, fault, req.complete ? {} : { Connection: 'close' });
    }
  };
}

/** A parameter of the query, or undefined where it is absent. */
export function queryOf(req: { url?: string | undefined }, name: string): string | undefined {
  return new URL(req.url ?? '/', 'http://localhost').searchParams.get(name) ?? undefined;
}
