import { ImapFlow, type MailboxObject } from 'imapflow';
import { fieldOf, reasonOf } from '../../dialogs/error-parts.js';
import type { Log } from '../../dialogs/log.js';
import type { MailServer } from '../../dialogs/setting-kinds.js';
import { inTime } from '../in-time.js';
import { isLoopback } from '../loopback.js';
import { MailFault } from '../mail-fault.js';
import type { MailTiming } from '../mail-timing.js';
import type { TokenSource } from '../oauth-token.js';

export interface MailboxAccess {
  readonly server: MailServer;
  readonly tokens?: TokenSource | undefined;
  readonly timing: MailTiming;
  readonly log: Log;
  /** Trusted besides the public authorities; for tests. */
  readonly ca?: string;
}

/** One line to the mailbox. It connects when it is needed; after a loss the next use makes a new client. */
export interface MailboxSession {
  /**
   * Runs work on a live client, one after another in the order of the calls; what is `patient` comes when nothing else
   * waits. Rejects with `MailFault`; a client that failed or took too long is given up.
   */
  use<T>(work: (client: ImapFlow) => Promise<T>, haste?: 'patient'): Promise<T>;
  /** Something has happened in the selected folder, or the line was lost: time to look. */
  onNews(listener: () => void): void;
  close(): Promise<void>;
}

/** A message of 25 MB comes in one literal; what announces more is no message. */
const LARGEST_LITERAL = 64 * 1024 * 1024;

export function openMailboxSession(access: MailboxAccess): MailboxSession {
  return new Session(access);
}

class Session implements MailboxSession {
  readonly #access: MailboxAccess;
  readonly #listeners: (() => void)[] = [];
  readonly #waiting: (() => Promise<void>)[] = [];
  readonly #patient: (() => Promise<void>)[] = [];
  /** UIDNEXT of each folder when it was last selected. */
  readonly #tops = new Map<string, number>();
  #client: ImapFlow | undefined;
  #working: Promise<void> | undefined;
  #closed = false;

  constructor(access: MailboxAccess) {
    this.#access = access;
  }

  onNews(listener: () => void): void {
    this.#listeners.push(listener);
  }

  use<T>(work: (client: ImapFlow) => Promise<T>, haste?: 'patient'): Promise<T> {
    const result = new Promise<T>((resolve, reject) => {
      const queue = haste === 'patient' ? this.#patient : this.#waiting;
      queue.push(() => this.#run(work).then(resolve, reject));
    });
    this.#working ??= this.#work();
    return result;
  }

  async #work(): Promise<void> {
    // Not before `use` has its promise.
    await undefined;
    for (let next = this.#next(); next; next = this.#next()) await next();
    // In the same step as the last look, or work that comes in between would wait for ever.
    this.#working = undefined;
  }

  #next(): (() => Promise<void>) | undefined {
    return this.#waiting.shift() ?? this.#patient.shift();
  }

  async close(): Promise<void> {
    this.#closed = true;
    const client = this.#client;
    // Work under way ends with its line; an orderly LOGOUT would wait for it.
    client?.close();
    await this.#working;
  }

  async #run<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    if (this.#closed) throw new MailFault('unreachable', 'the mail agent is ending');
    // One that the server has said goodbye to may still be open, and servers count connections.
    if (this.#client && !this.#client.usable) this.#drop(this.#client);
    const client = this.#client ?? (await this.#connect());
    const late = () => new MailFault('unreachable', 'the mail server has fallen silent');
    try {
      return await inTime(work(client), this.#access.timing.workMs, late);
    } catch (error) {
      // A server that said no to one command is still there; anything else leaves the line in doubt.
      if (error instanceof MailFault && error.code === 'refused' && client.usable) throw error;
      this.#drop(client);
      throw asFault(error);
    }
  }

  async #connect(): Promise<ImapFlow> {
    const { tokens, timing, log } = this.#access;
    const token = await tokens?.token();
    const client = new ImapFlow(clientOptions(this.#access, token));
    // Before anything can happen: an error without a listener would end the program.
    client.on('error', (error) => {
      log.debug({ reason: reasonOf(error) }, 'the line to the mailbox failed');
      this.#drop(client);
    });
    client.on('close', () => this.#drop(client));
    client.on('exists', () => this.#tell());
    client.on('mailboxOpen', (box) => this.#selected(box));
    const late = () => new MailFault('unreachable', 'the mail server does not answer');
    try {
      await inTime(client.connect(), timing.connectMs + timing.greetingMs * 2, late);
    } catch (error) {
      client.close();
      if (fieldOf(error, 'authenticationFailed') !== true) throw asFault(error);
      tokens?.forget();
      throw new MailFault('unauthorised', 'the mail server does not take user and password. Check IMAP_URL.', {
        cause: error,
      });
    }
    this.#client = client;
    if (this.#closed) client.close();
    return client;
  }

  /** What has come is told once: where it is in the answer to a SELECT, as of who files, no EXISTS follows. */
  #selected({ path, uidNext, exists }: MailboxObject): void {
    const [top, before] = [uidNext || exists, this.#tops.get(path)];
    this.#tops.set(path, top);
    if (before !== undefined && top > before) this.#tell();
  }

  #drop(client: ImapFlow): void {
    client.close();
    if (this.#client !== client) return;
    this.#client = undefined;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function clientOptions({ server, timing, ca }: MailboxAccess, token: string | undefined) {
  const { host, port, secure, user = '', password } = server;
  return {
    host,
    port,
    secure,
    auth: token === undefined ? { user, pass: password?.reveal() ?? '' } : { user, accessToken: token },
    logger: false as const,
    // A password in clear text on a network is one that others know.
    ...(secure || isLoopback(host) ? {} : { doSTARTTLS: true }),
    // What stays on this machine cannot be overheard; its certificate is rarely one that anybody vouches for.
    tls: { ...(ca === undefined ? {} : { ca }), ...(isLoopback(host) ? { rejectUnauthorized: ca !== undefined } : {}) },
    connectionTimeout: timing.connectMs,
    greetingTimeout: timing.greetingMs,
    socketTimeout: timing.socketMs,
    maxIdleTime: timing.idleMs,
    autoIdleDelay: 100,
    maxLiteralSize: LARGEST_LITERAL,
    // One more thing that can go wrong, for a few letters a minute.
    disableCompression: true,
  };
}

function asFault(error: unknown): MailFault {
  if (error instanceof MailFault) return error;
  return new MailFault('unreachable', `the line to the mailbox failed: ${reasonOf(error)}`, { cause: error });
}
