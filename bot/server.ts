import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import restify, { type Request, type Response, type Server } from 'restify';
import type { Assistant } from '../dialogs/assistant.js';
import type { Clock } from '../dialogs/clock.js';
import type { Log } from '../dialogs/log.js';
import type { Settings } from '../dialogs/settings.js';
import { createStaff, type Staff } from '../dialogs/staff/staff.js';
import type { Store } from '../dialogs/store/store.js';
import type { LogSender } from './azure/log-sender.js';
import { createChanges } from './desk/changes.js';
import { bindDeskApi, type DeskReading } from './desk/desk-api.js';
import { bindDeskRoutes } from './desk/desk-routes.js';
import { DESK_FILE } from './desk/work-page.js';
import { setCorsHeaders } from './direct-line/cors.js';
import { createDirectLine, type DirectLine, type Timing } from './direct-line/direct-line.js';
import type { Limits } from './direct-line/limits.js';
import { bindHealthRoutes } from './health-routes.js';
import { createAddresses } from './http/addresses.js';
import { asFault, HttpFault } from './http/fault.js';
import { sendFault } from './http/respond.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { bindPageRoutes, EMBED_FILE, WIDGET_FILE } from './page/page-routes.js';
import { createReturnLink, type ReturnLink } from './page/return-link.js';
import { reason } from './reason.js';
import { createSweep } from './sweep.js';

export type BotSettings = Pick<
  Settings,
  | 'host'
  | 'port'
  | 'publicUrl'
  | 'trustedProxies'
  | 'allowedOrigins'
  | 'directLineSecret'
  | 'microsoftApp'
  | 'mailAddress'
  | 'staffOidc'
>;

export interface BotDeps {
  readonly assistant: Assistant;
  readonly store: Store;
  readonly settings: BotSettings;
  /** Newest first. */
  readonly tokenKeys: readonly Uint8Array[];
  readonly clock: Clock;
  readonly log: Log;
  /** Who may sign in at the desk; those of the store unless given. */
  readonly staff?: Staff;
  /** With what the desk reads cases; without it the desk has pages and no API. */
  readonly desk?: DeskReading;
  /** Whether the mailbox is being read, for `/readyz`; absent where no mailbox is watched. */
  readonly mailboxIsRead?: () => boolean;
  /** The built widget, and the built script by which other sites embed it; those in `dist/` unless given. */
  readonly widgetFile?: string;
  readonly embedFile?: string;
  /** The built script of the desk; likewise. */
  readonly deskFile?: string;
  /** For tests: how often sockets are pinged, and when a turn counts as long. */
  readonly timing?: Timing;
  /** Other limits than ours; for tests. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds until a channel that was not reached is tried again, by the number of failures; for tests. */
  readonly channelRetryMs?: (failures: number) => number;
}

/** The chat server while it runs. */
export interface BotServer {
  /** Where it listens, such as `http://127.0.0.1:3978`. */
  readonly url: string;
  /** Sends what the outbox holds for chat, on whichever channel; of one conversation, or of all. */
  deliver(conversationId?: string): Promise<void>;
  /** Where a mail leads back into a conversation. */
  readonly returnLink: ReturnLink;
  /** Resolves when every message received so far has had its turn. */
  idle(): Promise<void>;
  /** Stops in order: sockets are told to come back, requests and turns are finished. The store stays open. */
  close(): Promise<void>;
}

/** Milliseconds that open requests get to finish at the end. */
const CLOSE_MS = 3000;
/** Attempts to sign in count for half an hour at most. */
const STAFF_SWEEP_MS = 15 * 60_000;

/** Starts the chat server: page, Direct Line and, with an app id, `/api/messages`. Rejects when it cannot listen. */
export async function startBot(deps: BotDeps): Promise<BotServer> {
  const { assistant, settings, log } = deps;
  const addresses = createAddresses(settings);
  const server = createServer(log);
  const { mailAddress } = settings;
  const directLineSecret = settings.directLineSecret?.reveal();
  const directLine = createDirectLine({ ...deps, addresses, directLineSecret, mailAddress });

  server.pre((req: Request, res: Response, next) => {
    setSecurityHeaders(res, settings.publicUrl);
    try {
      checkTarget(req);
      if (/^\/(?:v3\/directline|api\/chat)\//.test(req.url ?? '')) setCorsHeaders(req, res, addresses);
    } catch (error) {
      sendFault(res, asFault(error));
      return next(false);
    }
    if (req.method !== 'OPTIONS') return next();
    res.sendRaw(204, '', {});
    return next(false);
  });
  directLine.bind(server);
  bindHealthRoutes(server, deps);
  bindPageRoutes(server, {
    ...directLine.deps,
    assistant,
    turns: directLine.turns,
    allowedOrigins: settings.allowedOrigins,
    widgetFile: deps.widgetFile ?? WIDGET_FILE,
    embedFile: deps.embedFile ?? EMBED_FILE,
  });
  const staff = deps.staff ?? createStaff(deps);
  const changes = createChanges(deps.store, log);
  const sweepStaff = createSweep(staff.sessions.sweep, STAFF_SWEEP_MS, log);
  const parts = { ...deps, ...directLine.deps, staff, addresses, changes, deliver: directLine.deliver };
  const deskFile = deps.deskFile ?? DESK_FILE;
  bindDeskRoutes(server, { ...parts, deskFile, staffOidc: settings.staffOidc, facts: deps.desk?.facts });
  const deskApi = deps.desk && bindDeskApi(server, { ...parts, ...deps.desk, keepAliveMs: deps.timing?.keepAliveMs });
  const sender = await bindAzure(server, directLine, deps);
  takeUpgrades(server, directLine);

  // A second start of the same server must fail on its port before it takes up what the first one is doing.
  const url = await listen(server, settings);
  await directLine.resume();
  await sender?.resume();
  await deskApi?.resume();
  // What is answered elsewhere (a mail program, another instance) reaches the chat too.
  changes.watch(() => void directLine.deliver().catch((error: unknown) => log.error(reason(error), 'not delivered')));
  await changes.start();
  sweepStaff.start();
  return {
    url,
    deliver: directLine.deliver,
    returnLink: createReturnLink(deps.store, directLine.deps.tokens, settings.publicUrl),
    async idle() {
      await directLine.idle();
      await sender?.idle();
    },
    async close() {
      changes.close();
      sweepStaff.stop();
      deskApi?.close();
      directLine.closeSockets();
      await closeServer(server);
      await directLine.idle();
      await sender?.stop(CLOSE_MS);
    },
  };
}

/** Sockets are the only upgrade: who offers another one, as clients do that know HTTP/2, gets the plain answer. */
function takeUpgrades({ server }: Server, { upgrade }: DirectLine): void {
  const shouldUpgradeCallback = ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket';
  Object.assign(server, { shouldUpgradeCallback });
  server.on('upgrade', (req: IncomingMessage, line: Duplex, head: Buffer) => upgrade(req, line, head));
}

/** Loads the part of the SDK that speaks with Azure Bot Service only where it is used. */
async function bindAzure(
  server: Server,
  chat: DirectLine,
  { settings: { microsoftApp }, store, log, channelRetryMs: retryMs }: BotDeps,
): Promise<LogSender | undefined> {
  if (!microsoftApp) return undefined;
  const { bindMessagesRoute } = await import('./azure/messages-route.js');
  return bindMessagesRoute(server, microsoftApp, { store, log, chat, retryMs });
}

/**
 * restify makes a URL of Host and path outside any handler: one that is none would end the process, so it is refused
 * before the routes are looked at.
 */
function checkTarget(req: Request): void {
  const path = req.url ?? '';
  const host = req.headers.host ?? '';
  if (
    !/^[/*]/.test(path) ||
    !URL.canParse(`http://${host}${path === '*' ? '/' : path}`) ||
    !URL.canParse(`http://${host}`)
  ) {
    throw new HttpFault(400, 'BadTarget', 'The address of the request or its Host header is malformed.');
  }
}

/** A restify server whose own errors (unknown path, wrong method) have the form of ours. */
function createServer(log: Log): Server {
  const server = restify.createServer({ name: 'wsis-assistant' });
  server.on('restifyError', (req: Request, res: Response, error: Error, done: () => void) => {
    const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
    if (status >= 500) log.error({ method: req.method, ...reason(error) }, 'request failed');
    if (!res.headersSent) sendFault(res, restifyFault(status, error));
    done();
  });
  return server;
}

function restifyFault(status: number, error: Error): HttpFault {
  if (status === 404) return new HttpFault(404, 'NotFound', 'There is nothing at this address.');
  if (status === 405) return new HttpFault(405, 'MethodNotAllowed', 'This address does not take this method.');
  return status < 500 ? new HttpFault(status, 'BadRequest', 'The request is malformed.') : asFault(error);
}

function listen(server: Server, { host, port }: BotSettings): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      const shown = host.includes(':') ? `[${host}]` : host;
      resolve(`http://${shown}:${server.address().port}`);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.server.closeAllConnections(), CLOSE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.server.closeIdleConnections();
  });
}
