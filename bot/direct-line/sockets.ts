import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { asFault, errorForm, HttpFault } from '../http/fault.js';
import { queryOf } from '../http/route.js';
import { createSeats } from '../http/seats.js';
import { reason } from '../reason.js';
import { checkTokenOrigin } from './authenticate.js';
import { readFrom } from './conversation-routes.js';
import type { DirectLineDeps } from './deps.js';
import { createReader } from './reader.js';
import { CLOSE_RESTART, streamTo } from './socket.js';

/** Milliseconds between pings: often enough that no proxy takes the line for dead. */
export const PING_MS = 25_000;
/** Pings without an answer after which a line is dead: 100 s, the least over 90. */
const MAX_SILENT_PINGS = 4;
/** Clients send nothing but empty frames. */
const MAX_FRAME_BYTES = 4096;
const STREAM_PATH = /^\/v3\/directline\/conversations\/([\w.-]+)\/stream(?:\?|$)/;

/** The sockets of Direct Line. */
export interface Sockets {
  /** Answers an HTTP upgrade: a socket, or a refusal before it. */
  upgrade(req: IncomingMessage, line: Duplex, head: Buffer): void;
  /** Sends every client away with "restarting"; they come back within seconds. */
  close(): void;
}

export function createSockets(deps: DirectLineDeps, pingMs = PING_MS): Sockets {
  const seats = createSeats(deps.limits.sockets);
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false });
  const silent = new WeakMap<WebSocket, number>();
  const pinging = setInterval(() => {
    for (const socket of server.clients) ping(socket, silent);
  }, pingMs).unref();

  const accept = async (req: IncomingMessage, line: Duplex, head: Buffer) => {
    const conversationId = STREAM_PATH.exec(req.url ?? '')?.[1];
    if (conversationId === undefined) throw new HttpFault(404, 'NotFound', 'There is no socket here.');
    const bearer = await deps.tokens.verify('stream', queryOf(req, 't') ?? '');
    if (bearer.conversationId !== conversationId) {
      throw new HttpFault(403, 'OtherConversation', 'The token is for another conversation.');
    }
    checkTokenOrigin(req, bearer);
    const forReader = createReader(req, deps.addresses.base(req), bearer, deps.tokens);
    const after = await readFrom(conversationId, queryOf(req, 'watermark') ?? '', deps);
    const leave = seats.take(deps.addresses.client(req));
    if (!leave) throw new HttpFault(503, 'TooManySockets', 'There are too many sockets; poll, or come again later.');
    line.on('close', leave);
    server.handleUpgrade(req, line, head, (socket) => {
      for (const sign of ['pong', 'message', 'ping']) socket.on(sign, () => silent.delete(socket));
      // A broken line closes by itself; without a listener its error would end the program.
      socket.on('error', (error) => deps.log.debug(reason(error), 'socket failed'));
      streamTo(socket, deps, { conversationId, after, forReader });
    });
  };

  return {
    upgrade(req, line, head) {
      line.on('error', () => line.destroy());
      accept(req, line, head).catch((error: unknown) => {
        const fault = asFault(error);
        if (fault.status >= 500) deps.log.error(reason(error), 'upgrade failed');
        refuse(line, fault);
      });
    },
    close() {
      clearInterval(pinging);
      for (const socket of server.clients) socket.close(CLOSE_RESTART);
      server.close();
    },
  };
}

function ping(socket: WebSocket, silent: WeakMap<WebSocket, number>): void {
  const count = (silent.get(socket) ?? 0) + 1;
  silent.set(socket, count);
  if (count >= MAX_SILENT_PINGS + 1) socket.terminate();
  if (socket.readyState !== socket.OPEN) return;
  socket.ping();
  // Some proxies count only what they take for content; clients ignore an empty frame.
  socket.send('');
}

function refuse(line: Duplex, { status, code, message }: HttpFault): void {
  const body = JSON.stringify(errorForm(code, message));
  line.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
