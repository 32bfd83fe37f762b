import type { DeskEvents } from '../wire.js';

/** How the line of events is. */
export type LineState = 'online' | 'offline';

export interface Live {
  /** Ends the line for good. */
  close(): void;
}

export interface LiveDeps {
  readonly address: string;
  readonly state: (state: LineState) => void;
  /** The line stands, for the first time or again: whatever is shown may be out of date. */
  readonly hello: () => void;
  readonly changed: (event: DeskEvents['case']) => void;
  readonly said: (event: DeskEvents['conversation']) => void;
  /** The line was refused: asks the server who is signed in. */
  readonly askWho: () => Promise<void>;
}

/** Milliseconds before a line that the browser has given up is opened again; grows up to the last. */
const PAUSES = [1000, 2000, 5000, 10_000];

/** Server-sent events as long as the page stands: the browser comes back by itself, and where it gives up, this does. */
export function goLive(deps: LiveDeps): Live {
  let source: EventSource | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  const open = () => {
    source = new EventSource(deps.address);
    source.addEventListener('hello', () => {
      failures = 0;
      deps.state('online');
      deps.hello();
    });
    source.addEventListener('case', ({ data }) => deps.changed(JSON.parse(String(data)) as DeskEvents['case']));
    source.addEventListener('conversation', ({ data }) =>
      deps.said(JSON.parse(String(data)) as DeskEvents['conversation']),
    );
    source.addEventListener('error', () => {
      deps.state('offline');
      if (source?.readyState === EventSource.CLOSED) again();
    });
  };
  const again = () => {
    source?.close();
    clearTimeout(timer);
    const pause = PAUSES[Math.min(failures, PAUSES.length - 1)];
    failures += 1;
    timer = setTimeout(async () => {
      if (over) return;
      await deps.askWho();
      if (!over) open();
    }, pause);
  };
  open();
  /** The network is back, or somebody looks again at a line that is broken: no reason to wait. */
  const now = () => {
    if (over) return;
    failures = 0;
    again();
  };
  addEventListener('online', now);
  // A line that is dead is not heard to break.
  addEventListener('offline', () => deps.state('offline'));
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && source?.readyState !== EventSource.OPEN) now();
  });
  return {
    close() {
      over = true;
      clearTimeout(timer);
      source?.close();
    },
  };
}
