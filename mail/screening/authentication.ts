import { withoutComments } from '../parsed-mail.js';
import type { Screened } from './rule.js';

/**
 * What our own server found out about the sender (RFC 8601). Only the topmost header that carries its id counts: others
 * were there before, and anybody can write them. Exchange Online writes no id of its own; there the topmost counts.
 */
export function authenticationOf({ header, context }: Screened): 'pass' | 'fail' | 'unknown' {
  const results = header('authentication-results').map(withoutComments);
  if (context.provider === 'microsoft365') {
    // Exchange removes this header from mail that comes from outside.
    if (header('x-ms-exchange-organization-authas').some((value) => /^internal$/i.test(value.trim()))) return 'pass';
    return judged(results[0] ?? '');
  }
  const id = context.authservId?.toLowerCase();
  if (!id) return 'unknown';
  return judged(results.find((value) => authservIdOf(value) === id) ?? '');
}

function authservIdOf(value: string): string {
  return /^\s*"?([^\s;"]+)/.exec(value)?.[1]?.toLowerCase() ?? '';
}

/** DMARC decides where it was tried; else any pass passes, and a plain failure of all that was tried fails. */
function judged(value: string): 'pass' | 'fail' | 'unknown' {
  const found = new Map<string, string[]>();
  for (const [, method = '', result = ''] of value.matchAll(
    /(?:^|[;\s])(dmarc|spf|dkim|compauth)\s*=\s*"?([a-z]+)/gi,
  )) {
    const key = method.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), result.toLowerCase()]);
  }
  const dmarc = found.get('dmarc') ?? [];
  const decisive = [...dmarc, ...(found.get('compauth') ?? [])];
  if (decisive.some((result) => result === 'fail')) return 'fail';
  if (dmarc.some((result) => /pass$/.test(result))) return 'pass';
  const tried = [...(found.get('spf') ?? []), ...(found.get('dkim') ?? [])];
  if (tried.includes('pass')) return 'pass';
  return tried.some((result) => result === 'fail' || result === 'hardfail') ? 'fail' : 'unknown';
}
