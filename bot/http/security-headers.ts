import type { ServerResponse } from 'node:http';

/** Headers of every answer; the page replaces the policy by its own. */
export function setSecurityHeaders(res: ServerResponse, publicUrl: string | undefined): void {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Referrer-Policy', 'same-origin');
  res.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (publicUrl?.startsWith('https:')) res.setHeader('Strict-Transport-Security', 'max-age=31536000');
}
