import type { Response, Server } from 'restify';
import type { StaffMember } from '../../dialogs/staff/sessions.js';
import type { Staff } from '../../dialogs/staff/staff.js';
import type { Changed } from '../../dialogs/store/case-book.js';
import type { Hub } from '../direct-line/hub.js';
import { HttpFault } from '../http/fault.js';
import { createSeats } from '../http/seats.js';
import { reason } from '../reason.js';
import { API } from './case-routes.js';
import type { Changes } from './changes.js';
import { type MemberRouteDeps, memberRoute } from './member-route.js';
import type { DeskEvents } from './wire.js';

export interface EventRouteDeps extends MemberRouteDeps {
  readonly staff: Staff;
  readonly changes: Changes;
  readonly hub: Pick<Hub, 'watch' | 'watchPresence'>;
  /** Milliseconds between two signs of life, at which the session is looked at too; for tests. */
  readonly keepAliveMs?: number | undefined;
}

const KEEP_ALIVE_MS = 20_000;
/** Lines that one member of staff may hold: a browser has six for a server, and some have several browsers. */
const SEATS = { room: 500, perCaller: 20 };

/** Server-sent events (HTML standard, 9.2). Gives what ends all lines. */
export function bindEventRoutes(server: Server, deps: EventRouteDeps): () => void {
  const { changes, hub, staff, log, keepAliveMs = KEEP_ALIVE_MS } = deps;
  const seats = createSeats(SEATS);
  const lines = new Set<Line>();
  const tell = (id: string) => {
    for (const line of lines) line.send('conversation', { id });
  };
  hub.watchPresence(tell);
  // What is said in the chat is committed around the time it is logged.
  hub.watch(() => void changes.look());
  changes.watch((changed) => {
    for (const line of lines) line.sendChanged(changed);
  });
  const timer = setInterval(() => {
    for (const line of lines) line.check().catch((error: unknown) => log.error(reason(error), 'session not read'));
  }, keepAliveMs).unref();

  server.get(
    `${API}/events`,
    memberRoute(deps, async (req, res, member) => {
      const leave = seats.take(member.account.id);
      if (!leave) throw new HttpFault(503, 'TooManyPages', 'The desk is open in too many windows.');
      const line = openLine(res, member, staff);
      lines.add(line);
      req.on('close', () => {
        lines.delete(line);
        leave();
      });
      line.send('hello', {});
    }),
  );
  return () => {
    clearInterval(timer);
    for (const line of lines) line.end();
  };
}

interface Line {
  send<K extends keyof DeskEvents>(event: K, data: DeskEvents[K]): void;
  sendChanged(changed: Changed): void;
  /** Shows that the line lives, or ends it where the session is over. */
  check(): Promise<void>;
  end(): void;
}

/** Bytes that a page may leave unread; one that reads nothing is cut off and starts anew. */
const MOST_UNREAD = 256 * 1024;

function openLine(res: Response, { account, session }: StaffMember, staff: Staff): Line {
  res.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    // nginx would else hold events back until its buffer is full.
    'X-Accel-Buffering': 'no',
  });
  const write = (text: string) => {
    if (res.writableEnded || res.destroyed) return;
    if (res.writableLength > MOST_UNREAD) res.destroy();
    else res.write(text);
  };
  const send: Line['send'] = (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  return {
    send,
    sendChanged({ cases, conversations }) {
      for (const one of cases) send('case', one);
      for (const id of conversations) send('conversation', { id });
    },
    async check() {
      // Looks without counting as use of the session.
      const open = await staff.sessions.list(account.id);
      if (open.some(({ id }) => id === session.id)) write(': still here\n\n');
      else res.end();
    },
    end: () => void res.end(),
  };
}
