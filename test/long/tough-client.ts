import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Activity, Frame } from '../support/direct-line-client.js';

/** What went wrong, as the client sees it; the words name the rule that was broken. */
export type Report = (fault: string) => void;

/** A client that gives nothing up: it posts until it is told the id, and reads on from its watermark. */
export interface ToughClient {
  readonly conversationId: string;
  readonly token: string;
  /** Ids that were acknowledged, by the id that the client gave the message. */
  readonly acknowledged: ReadonlyMap<string, string>;
  /** Everything received from the log, in the order of receipt. */
  readonly received: readonly Activity[];
  /** Resolves when the message has been acknowledged. */
  post(clientActivityID: string, text: string): Promise<void>;
  /** Resolves when it is done, looking again and again; rejects with `what` after `limitMs`. */
  until(done: () => boolean, what: string, limitMs: number): Promise<void>;
  close(): Promise<void>;
}

interface Connection {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

/** Milliseconds after which a call counts as failed, and until it is tried again. */
const CALL_MS = 1000;
const AGAIN_MS = 50;
const POLL_MS = 40;

/** Starts a conversation, by sockets or by polling, over a line that may fail at any moment. */
export async function startToughClient(
  url: string,
  transport: 'socket' | 'poll',
  report: Report,
): Promise<ToughClient> {
  const { token: first } = await insist<{ token: string }>('POST', `${url}/api/chat/token`, undefined, {});
  const started = await insist<Connection>('POST', `${url}/v3/directline/conversations`, first, { user: {} });
  const { conversationId, token } = started;
  const address = `${url}/v3/directline/conversations/${conversationId}`;
  const acknowledged = new Map<string, string>();
  const received: Activity[] = [];
  const known = new Set<string>();
  let read: string | undefined;
  let closed = false;
  let socket: WebSocket | undefined;

  const take = ({ activities, watermark }: Frame) => {
    // What is only passed on is no part of the log.
    if (watermark === undefined) return;
    if (read !== undefined && goesBack(read, watermark)) report(`the watermark went from ${read} to ${watermark}`);
    read = watermark;
    for (const activity of activities) {
      if (known.has(activity.id)) report(`${activity.id} was received twice`);
      known.add(activity.id);
      received.push(activity);
    }
  };
  const mark = () => (read === undefined ? '' : `?watermark=${encodeURIComponent(read)}`);
  const poll = async () => {
    while (!closed) {
      const frame = await call<Frame>('GET', `${address}/activities${mark()}`, token);
      if (!closed && frame) take(frame);
      await wait(POLL_MS);
    }
  };
  const stream = async () => {
    let { streamUrl } = started;
    while (!closed) {
      socket = new WebSocket(throughProxy(streamUrl, url), { handshakeTimeout: CALL_MS });
      await untilClosed(socket, take);
      // The old address replays from where it began, so only a fresh one leads on.
      for (let back: Connection | undefined; !closed && !back; ) {
        back = await call<Connection>('GET', address + mark(), token);
        if (back) ({ streamUrl } = back);
        else await wait(AGAIN_MS);
      }
    }
  };
  const reading = transport === 'poll' ? poll() : stream();

  return {
    conversationId,
    token,
    acknowledged,
    received,
    async post(clientActivityID, text) {
      const activity = { type: 'message', text, locale: 'en', channelData: { clientActivityID } };
      const { id } = await insist<{ id: string }>('POST', `${address}/activities`, token, activity);
      const earlier = acknowledged.get(clientActivityID);
      if (earlier !== undefined && earlier !== id)
        report(`${clientActivityID} was acknowledged as ${earlier} and ${id}`);
      acknowledged.set(clientActivityID, id);
    },
    async until(done, what, limitMs) {
      const end = performance.now() + limitMs;
      while (!done()) {
        if (performance.now() > end) throw new Error(`${what} within ${limitMs / 1000} s`);
        await wait(POLL_MS);
      }
    },
    async close() {
      closed = true;
      socket?.terminate();
      await reading;
    },
  };
}

/** Whether a watermark of the same store is behind another one. Ours are `<epoch>-<position>`. */
function goesBack(before: string, after: string): boolean {
  const [epoch, position] = before.split('-');
  const [nextEpoch, nextPosition] = after.split('-');
  return epoch !== nextEpoch || Number(nextPosition) < Number(position);
}

/** Stream addresses name the server's own port where it takes the Host header from the proxy's client; the line is the same. */
function throughProxy(streamUrl: string, url: string): string {
  const stream = new URL(streamUrl);
  stream.host = new URL(url).host;
  return stream.href;
}

/** Reads a socket to its end. One that says nothing for long is given up, since a line can be cut without a word. */
function untilClosed(socket: WebSocket, take: (frame: Frame) => void): Promise<void> {
  return new Promise((resolve) => {
    let heard = performance.now();
    const alive = () => {
      heard = performance.now();
    };
    const checking = setInterval(() => {
      if (performance.now() - heard > 2 * CALL_MS) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.ping();
    }, CALL_MS / 4);
    socket.on('pong', alive);
    socket.on('message', (data) => {
      alive();
      const text = String(data);
      if (text !== '') take(JSON.parse(text) as Frame);
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(checking);
      resolve();
    });
  });
}

/** One call; undefined where the line or the server failed. Any other refusal is a fault of the server. */
async function call<T>(method: string, url: string, token: string | undefined, body?: object): Promise<T | undefined> {
  const headers = {
    'Content-Type': 'application/json',
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
  const sent = { method, headers, signal: AbortSignal.timeout(CALL_MS), ...(body && { body: JSON.stringify(body) }) };
  let status: number;
  try {
    const response = await fetch(url, sent);
    status = response.status;
    if (response.ok) return (await response.json()) as T;
    await response.arrayBuffer();
  } catch {
    return undefined;
  }
  if (status >= 500) return undefined;
  throw new Error(`${method} was refused with ${status}`);
}

async function insist<T>(method: string, url: string, token: string | undefined, body: object): Promise<T> {
  for (;;) {
    const answer = await call<T>(method, url, token, body);
    if (answer) return answer;
    await wait(AGAIN_MS);
  }
}
