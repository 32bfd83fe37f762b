import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import { fieldOf } from '../../dialogs/error-parts.js';
import type { MailServer } from '../../dialogs/setting-kinds.js';
import { isLoopback } from '../loopback.js';
import type { RenderedMail } from '../mail-agent-types.js';
import type { MailTiming } from '../mail-timing.js';
import type { TokenSource } from '../oauth-token.js';

export interface SmtpAccess {
  readonly server: MailServer;
  readonly tokens?: TokenSource | undefined;
  readonly timing: MailTiming;
  /** Trusted besides the public authorities; for tests. */
  readonly ca?: string;
}

/**
 * What became of one attempt. `refused`: the server said no. `not-taken`: it never had the whole message, so it cannot
 * have sent it. `unknown`: it had the whole message and its answer did not come (RFC 1047).
 */
export type SendResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly code: string }
  | { readonly kind: 'not-taken'; readonly code: string }
  | { readonly kind: 'unknown'; readonly code: string };

/** One connection to the SMTP server. After a result other than `sent` it is no longer used. */
export interface SmtpLine {
  readonly usable: boolean;
  send(mail: RenderedMail): Promise<SendResult>;
  close(): void;
}

/** Connects and signs in; gives the line, or why there is none. */
export async function openSmtpLine(access: SmtpAccess): Promise<SmtpLine | SendResult> {
  const connection = new SMTPConnection(connectionOptions(access));
  let usable = true;
  // Without a listener an error on an idle line would end the program.
  connection.on('error', () => {
    usable = false;
  });
  connection.on('end', () => {
    usable = false;
  });
  try {
    await connected(connection);
    await signIn(connection, access);
  } catch (error) {
    connection.close();
    if (fieldOf(error, 'code') === 'EAUTH') access.tokens?.forget();
    return { kind: 'not-taken', code: codeFor(error) };
  }
  return {
    get usable() {
      return usable;
    },
    async send(mail) {
      const result = await transact(connection, mail, access.timing.workMs);
      if (result.kind !== 'sent') {
        usable = false;
        connection.close();
      }
      return result;
    },
    close() {
      usable = false;
      connection.quit();
    },
  };
}

function connected(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
}

async function signIn(connection: SMTPConnection, { server, tokens }: SmtpAccess): Promise<void> {
  const { user, password } = server;
  if (user === undefined || (!password && !tokens)) return;
  const token = await tokens?.token();
  const auth =
    token === undefined
      ? { user, pass: password?.reveal() ?? '' }
      : { user, method: 'XOAUTH2', oauth2: new XOAuth2({ user, accessToken: token }) };
  await new Promise<void>((resolve, reject) => {
    connection.login(auth, (error) => (error ? reject(error) : resolve()));
  });
}

/** MAIL, RCPT, DATA. Whether the message was handed over whole decides what a lost line means. */
function transact(
  connection: SMTPConnection,
  { envelope, source }: RenderedMail,
  longestMs: number,
): Promise<SendResult> {
  return new Promise((resolve) => {
    let handedOver = false;
    // Read only once the server has said 354 (RFC 5321, 4.1.1.4).
    const message = Readable.from(
      pieces(source, () => {
        handedOver = true;
      }),
      { objectMode: false },
    );
    const lost = (code: string) => resolve({ kind: handedOver ? 'unknown' : 'not-taken', code });
    const timer = setTimeout(() => lost('smtp-silent'), longestMs);
    const onEnd = () => lost('smtp-closed');
    connection.once('end', onEnd);
    connection.send({ from: envelope.from, to: [envelope.to] }, message, (error) => {
      clearTimeout(timer);
      connection.removeListener('end', onEnd);
      if (!error) return resolve({ kind: 'sent' });
      const refusal = refusalOf(error);
      return refusal ? resolve(refusal) : lost(codeFor(error));
    });
  });
}

async function* pieces(source: Buffer, onLast: () => void): AsyncGenerator<Buffer> {
  const middle = Math.max(0, source.length - 1);
  if (middle > 0) yield source.subarray(0, middle);
  // From here on the server may have it all, and "not taken" can no longer be said.
  onLast();
  yield source.subarray(middle);
}

/** Codes that speak of the connection or of us, not of this mail: the mail waits. */
const ABOUT_US = [421, 454, 530, 534, 535, 538];

function refusalOf(error: unknown): SendResult | undefined {
  const status = fieldOf(error, 'responseCode');
  if (typeof status !== 'number' || status < 400) return undefined;
  const permanent = status >= 500 && !ABOUT_US.includes(status);
  return { kind: 'refused', permanent, code: `smtp-${status}` };
}

function codeFor(error: unknown): string {
  const status = fieldOf(error, 'responseCode');
  if (typeof status === 'number') return `smtp-${status}`;
  const code = fieldOf(error, 'originalCode') ?? fieldOf(error, 'code');
  return typeof code === 'string' ? code.toLowerCase() : 'smtp-failed';
}

function connectionOptions({ server, timing, ca }: SmtpAccess) {
  const { host, port, secure, user } = server;
  const loopback = isLoopback(host);
  return {
    host,
    port,
    secure,
    // A password in clear text on a network is one that others know.
    requireTLS: user !== undefined && !secure && !loopback,
    tls: { ...(ca === undefined ? {} : { ca }), ...(loopback ? { rejectUnauthorized: ca !== undefined } : {}) },
    connectionTimeout: timing.connectMs,
    greetingTimeout: timing.greetingMs,
    socketTimeout: timing.workMs,
    allowInternalNetworkInterfaces: true,
  };
}
