import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Addresses } from '../http/addresses.js';

const HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  // The last is added by the stock client's ajax layer.
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Accept, x-ms-bot-agent, X-Requested-With',
  'Access-Control-Max-Age': '600',
};

/** Lets pages of allowed sites, and no others, read what Direct Line answers. */
export function setCorsHeaders(req: IncomingMessage, res: ServerResponse, addresses: Addresses): void {
  res.setHeader('Vary', 'Origin');
  const origin = addresses.allowedOrigin(req);
  if (origin === undefined) return;
  res.setHeader('Access-Control-Allow-Origin', origin);
  for (const [name, value] of Object.entries(HEADERS)) res.setHeader(name, value);
}
