import type { MailOAuth } from '../dialogs/mail-settings.js';
import { MailFault } from './mail-fault.js';

/** An access token of Microsoft's identity platform, by client credentials (RFC 6749, 4.4). */
export interface TokenSource {
  /** A token that is good for some minutes. Rejects with `MailFault`. */
  token(): Promise<string>;
  /** A server has refused the token: the next one is a new one. */
  forget(): void;
}

export interface TokenSourceOptions {
  /** For tests · Microsoft's. */
  readonly authority?: string;
  readonly now?: () => number;
  readonly longestMs?: number;
}

const AUTHORITY = 'https://login.microsoftonline.com';
const SCOPE = 'https://outlook.office365.com/.default';
/** A token is no longer used so long before it ends. */
const MARGIN_MS = 5 * 60_000;

export function createTokenSource(oauth: MailOAuth, options: TokenSourceOptions = {}): TokenSource {
  const { authority = AUTHORITY, now = () => performance.now(), longestMs = 15_000 } = options;
  let held: { readonly token: string; readonly until: number } | undefined;
  return {
    async token() {
      if (held && now() < held.until) return held.token;
      const { token, seconds } = await ask(oauth, authority, longestMs);
      held = { token, until: now() + Math.max(0, seconds * 1000 - MARGIN_MS) };
      return token;
    },
    forget() {
      held = undefined;
    },
  };
}

async function ask(
  oauth: MailOAuth,
  authority: string,
  longestMs: number,
): Promise<{ token: string; seconds: number }> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: oauth.clientId,
    client_secret: oauth.clientSecret.reveal(),
    scope: SCOPE,
  });
  const url = `${authority}/${encodeURIComponent(oauth.tenant)}/oauth2/v2.0/token`;
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(longestMs) });
  } catch (error) {
    throw new MailFault('unreachable', 'the token service cannot be reached', { cause: error });
  }
  const answer: unknown = await response.json().catch(() => undefined);
  const { access_token: token, expires_in: seconds } = fieldsOf(answer);
  if (!response.ok || typeof token !== 'string') {
    const remedy = 'Check MAIL_OAUTH_TENANT, MAIL_OAUTH_CLIENT_ID and MAIL_OAUTH_CLIENT_SECRET.';
    throw new MailFault('unauthorised', `the token service refused with ${response.status}. ${remedy}`);
  }
  return { token, seconds: typeof seconds === 'number' ? seconds : 0 };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
