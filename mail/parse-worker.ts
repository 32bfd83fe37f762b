import { parentPort } from 'node:worker_threads';
import type { ParseLimits, ParseResult } from './parsed-mail.js';
import { readMessage } from './read-message.js';

/** What the worker is asked: one message at a time. */
export interface ParseRequest {
  readonly source: Uint8Array;
  readonly limits: ParseLimits;
}

parentPort?.on('message', ({ source, limits }: ParseRequest) => {
  readMessage(source, limits).then(
    (result) => parentPort?.postMessage(result),
    () => parentPort?.postMessage({ ok: false, reason: 'broken' } satisfies ParseResult),
  );
});
