import type { IncomingMessage } from 'node:http';
import { HttpFault } from './fault.js';
import { decode, readBytes } from './read-json.js';

/** The fields of a form as a browser sends it. Throws a fault with 400, 413 or 415. */
export async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  const type = req.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    throw new HttpFault(415, 'NotAForm', 'The body must be application/x-www-form-urlencoded.');
  }
  return new URLSearchParams(decode(await readBytes(req)));
}
