import type { Response } from 'restify';
import { errorForm, type HttpFault } from './fault.js';

export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** Sends a body as it is; restify's formatters, which would pick a form by the Accept header, are left out. */
export function sendText(res: Response, status: number, type: string, body: string, headers: Headers = {}): void {
  res.sendRaw(status, body, { 'Content-Type': type, 'Content-Length': String(Buffer.byteLength(body)), ...headers });
}

export function sendJson(res: Response, status: number, value: unknown, headers: Headers = {}): void {
  const fresh = { 'Cache-Control': 'no-store', ...headers };
  sendText(res, status, 'application/json; charset=utf-8', JSON.stringify(value), fresh);
}

export function sendFault(res: Response, fault: HttpFault, headers: Headers = {}): void {
  sendJson(res, fault.status, errorForm(fault.code, fault.message), headers);
}
