import type { IncomingMessage } from 'node:http';
import { HttpFault } from './fault.js';

/** Bytes of a body that are read; Direct Line's own limit is 256 K. */
export const MAX_BODY_BYTES = 256 * 1024;
/** Bytes beyond the limit that are still swallowed, so that a sender gets to read the refusal before the line is cut. */
const MAX_SWALLOWED_BYTES = 8 * 1024 * 1024;
/** Milliseconds in which a body must be here: clients wait 20 s for the answer, so nobody waits for a slower one. */
const BODY_MS = 60_000;

export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object in a request's body; an empty body is an empty object. Throws a fault with 400 or 413. */
export async function readJsonObject(req: IncomingMessage): Promise<JsonObject> {
  return jsonObject(await readBytes(req));
}

/** The JSON object that bytes stand for; none is an empty object. Throws a fault with 400. */
export function jsonObject(bytes: Buffer): JsonObject {
  const text = decode(bytes);
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpFault(400, 'NotJson', 'The body is not JSON.');
  }
  if (isDeeper(value, MAX_DEPTH))
    throw new HttpFault(400, 'TooDeep', `The JSON is nested deeper than ${MAX_DEPTH} levels.`);
  if (!isObject(value)) throw new HttpFault(400, 'NotAnObject', 'The body must be a JSON object.');
  return value;
}

/** Levels of arrays and objects; no client of ours needs more than ten. */
const MAX_DEPTH = 32;

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Bytes as UTF-8. Throws a fault with 400. */
export function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpFault(400, 'NotUtf8', 'The body is not valid UTF-8.');
  }
}

/**
 * The body of a request, of `most` bytes. Throws a fault: 413 for a larger one, 400 for one that was cut off. Who has not
 * sent it within `longestMs` is cut off.
 */
export async function readBytes(req: IncomingMessage, most = MAX_BODY_BYTES, longestMs = BODY_MS): Promise<Buffer> {
  const late = setTimeout(() => req.destroy(), longestMs);
  try {
    return await bytesOf(req, most);
  } catch (error) {
    if (error instanceof HttpFault) throw error;
    throw new HttpFault(400, 'BodyCut', 'The body did not come to its end.');
  } finally {
    clearTimeout(late);
  }
}

async function bytesOf(req: IncomingMessage, most: number): Promise<Buffer> {
  const tooLarge = new HttpFault(413, 'BodyTooLarge', `The body has more than ${most} bytes.`);
  const swallowed = most + MAX_SWALLOWED_BYTES;
  if (Number(req.headers['content-length'] ?? 0) > swallowed) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > swallowed) throw tooLarge;
    if (size <= most) chunks.push(bytes);
    else chunks.length = 0;
  }
  if (size > most) throw tooLarge;
  return Buffer.concat(chunks);
}
