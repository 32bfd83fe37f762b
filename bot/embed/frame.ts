import { FRAME_NAME, type FrameMessage, type HostMessage } from './frame-messages.js';
import type { KeptState } from './kept-state.js';

/** The chat page in a frame of this page. */
export interface Frame {
  readonly root: HTMLIFrameElement;
  /** The window has been opened. */
  opened(): void;
}

export interface FrameEvents {
  /** The chat stands in its frame. */
  readonly ready: () => void;
  readonly close: () => void;
}

/** Talks with the frame and with nothing else: only messages of that window, from its own origin, count. */
export function createFrame(address: string, title: string, kept: KeptState, events: FrameEvents): Frame {
  const { origin } = new URL(address);
  const root = document.createElement('iframe');
  root.src = address;
  root.title = title;
  root.name = FRAME_NAME;
  root.allow = 'clipboard-write';
  let isReady = false;
  const tell = (message: HostMessage) => root.contentWindow?.postMessage(message, origin);

  addEventListener('message', ({ source, origin: sender, data }: MessageEvent<FrameMessage | null>) => {
    if (source !== root.contentWindow || sender !== origin || typeof data !== 'object') return;
    if (data?.wsis === 'keep' && typeof data.resume === 'string') kept.write(data.resume);
    if (data?.wsis === 'forget') kept.clear();
    if (data?.wsis === 'close') events.close();
    if (data?.wsis !== 'ready') return;
    isReady = true;
    tell({ wsis: 'state', resume: kept.read() });
    events.ready();
  });

  return {
    root,
    opened() {
      root.focus();
      if (isReady) tell({ wsis: 'opened' });
    },
  };
}
