import type { Frame } from './wire.js';

/** Milliseconds without a sign of life after which a socket is taken for dead; the server sends one every 25 s. */
const SILENCE_MS = 60_000;

export interface LineEvents {
  readonly opened: () => void;
  readonly received: (frame: Frame) => void;
  /** Once, however the line ended. `hadOpened` is false where the network lets no socket through. */
  readonly ended: (hadOpened: boolean) => void;
}

/** A socket to the conversation that notices by itself when the line is dead; `check` ends it after less silence. */
export function openLine(streamUrl: string, events: LineEvents): { end(): void; check(silence: number): void } {
  const socket = new WebSocket(streamUrl);
  let hadOpened = false;
  let heard = Date.now();
  let over = false;

  const end = () => {
    if (over) return;
    over = true;
    clearInterval(watch);
    socket.close();
    events.ended(hadOpened);
  };
  const check = (silence: number) => {
    if (Date.now() - heard > silence || socket.readyState > WebSocket.OPEN) end();
  };
  const watch = setInterval(() => check(SILENCE_MS), SILENCE_MS / 4);

  socket.onopen = () => {
    hadOpened = true;
    events.opened();
  };
  socket.onmessage = ({ data }) => {
    heard = Date.now();
    if (typeof data === 'string' && data !== '' && !over) events.received(JSON.parse(data) as Frame);
  };
  socket.onclose = end;
  return { end, check };
}
