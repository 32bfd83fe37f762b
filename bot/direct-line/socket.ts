import type { WebSocket } from 'ws';
import type { Store } from '../../dialogs/store/store.js';
import type { Hub } from './hub.js';
import { watermark } from './watermark.js';
import { wireActivity } from './wire-activity.js';

/** Activities in one frame at most. */
const FRAME_SIZE = 50;
/** Bytes that may wait for a slow reader before it is sent away; it comes back and goes on from its watermark. */
const MAX_BUFFERED_BYTES = 1024 * 1024;

/** Close codes of RFC 6455: the server restarts; try again later. */
export const CLOSE_RESTART = 1012;
export const CLOSE_TRY_LATER = 1013;

/** Shows a conversation on a socket: everything after a position, then what comes, in order and without gaps. */
export function streamTo(socket: WebSocket, store: Store, hub: Hub, conversationId: string, after: number): void {
  let sent = after;
  let reading = false;
  let changed = false;

  const send = (frame: object) => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MAX_BUFFERED_BYTES) socket.close(CLOSE_TRY_LATER);
    else socket.send(JSON.stringify(frame));
  };
  const sendNew = async () => {
    const entries = await store.activities(conversationId, sent, FRAME_SIZE);
    const last = entries.at(-1);
    if (!last) return false;
    sent = last.position;
    send({ activities: entries.map(wireActivity), watermark: watermark(store.epoch, sent) });
    return true;
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
      }
    } catch {
      // The store cannot be read: the client comes back from its watermark when it can.
      socket.close(CLOSE_TRY_LATER);
    } finally {
      reading = false;
    }
  };

  const leave = hub.join(conversationId, {
    changed: () => void read(),
    passing: (activity) => send({ activities: [activity] }),
  });
  if (leave) {
    socket.on('close', leave);
    void read();
  } else {
    socket.close(CLOSE_TRY_LATER);
  }
}
