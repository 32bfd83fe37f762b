import type { WebSocket } from 'ws';
import type { Store } from '../../dialogs/store/store.js';
import type { JsonObject } from '../http/read-json.js';
import type { Hub } from './hub.js';
import type { ForReader } from './reader.js';
import { watermark } from './watermark.js';
import { wireActivity } from './wire-activity.js';

/** Activities in one frame at most. */
const FRAME_SIZE = 50;
/** Bytes that may wait for a slow reader before it is sent away; it comes back and goes on from its watermark. */
const MAX_BUFFERED_BYTES = 1024 * 1024;

/** Close codes of RFC 6455: done; the server restarts; try again later. */
const CLOSE_ENDED = 1000;
export const CLOSE_RESTART = 1012;
export const CLOSE_TRY_LATER = 1013;

export interface Stream {
  readonly conversationId: string;
  /** Position from which to show. */
  readonly after: number;
  readonly forReader: ForReader;
}

/** Shows a conversation on a socket: everything after a position, then what comes, in order and without gaps. */
export function streamTo(
  socket: WebSocket,
  { store, hub }: { readonly store: Store; readonly hub: Hub },
  { conversationId, after, forReader }: Stream,
): void {
  let sent = after;
  let reading = false;
  let changed = false;
  let caughtUp = false;

  /** Resolves when the bytes have left us. */
  const send = (frame: object) =>
    new Promise<void>((resolve) => {
      if (socket.readyState !== socket.OPEN) return resolve();
      if (socket.bufferedAmount <= MAX_BUFFERED_BYTES) return socket.send(JSON.stringify(frame), () => resolve());
      socket.close(CLOSE_TRY_LATER);
      resolve();
    });
  const sendNew = async () => {
    const entries = await store.activities(conversationId, sent, FRAME_SIZE);
    const last = entries.at(-1);
    if (!last) return false;
    const activities = await forReader(entries.map(wireActivity));
    sent = last.position;
    const gone = send({ activities, watermark: watermark(store.epoch, sent) });
    // A long history goes at the pace of its line; what comes later is new, and who cannot take that is sent away.
    if (!caughtUp) await gone;
    return socket.readyState === socket.OPEN;
  };
  // One reader at a time keeps the order; a change while it reads makes it look once more.
  const read = async () => {
    changed = true;
    if (reading) return;
    reading = true;
    try {
      while (changed && socket.readyState === socket.OPEN) {
        changed = false;
        while (await sendNew());
        caughtUp = true;
      }
    } catch {
      // The store cannot be read: the client comes back from its watermark when it can.
      socket.close(CLOSE_TRY_LATER);
    } finally {
      reading = false;
    }
  };
  const pass = async (activity: JsonObject) => {
    const activities = await forReader([activity]).catch(() => []);
    if (activities.length > 0) await send({ activities });
  };

  const leave = hub.join(conversationId, {
    changed: () => void read(),
    passing: (activity) => void pass(activity),
    ended: () => socket.close(CLOSE_ENDED),
  });
  if (leave) {
    socket.on('close', leave);
    void read();
  } else {
    socket.close(CLOSE_TRY_LATER);
  }
}
