import type { ServerResponse } from 'node:http';

/** Headers of every answer; the page replaces the policy by its own. */
export function setSecurityHeaders(res: ServerResponse, publicUrl: string | undefined): void {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Referrer-Policy', 'same-origin');
  res.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (publicUrl?.startsWith('https:')) res.setHeader('Strict-Transport-Security', 'max-age=31536000');
}

/**
 * The policy of the chat page at an address: nothing comes from elsewhere, nothing inline runs, and nobody shows it in a
 * frame but the `hosts` of the one rendering that is made for it.
 */
export function pagePolicy(base: string, hosts: readonly string[] | undefined): string {
  const { origin } = new URL(base);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    // Not every browser counts a socket of the same host as 'self'.
    `connect-src 'self' ${origin.replace(/^http/, 'ws')}`,
    "base-uri 'none'",
    "form-action 'self'",
    hosts ? ["frame-ancestors 'self'", ...hosts].join(' ') : "frame-ancestors 'none'",
  ].join('; ');
}
