import { FRAME_NAME, type FrameMessage, type HostMessage } from '../embed/frame-messages.js';

/** The site in whose frame the chat stands: it keeps for the chat what the browser does not keep in a frame. */
export interface HostLine {
  /** What leads back to the conversation, or undefined where nothing was kept. */
  resume(): Promise<string | undefined>;
  keep(resume: string): void;
  forget(): void;
}

export interface HostLineOptions {
  /** The origins that may have us in a frame. */
  readonly hosts: readonly string[];
  /** The chat has come into view and is about to be written in. */
  readonly opened: () => void;
}

/** Milliseconds that a page gets to answer; where there is nobody to ask, the frame's name says so. */
const PATIENCE_MS = 3000;

/** Opens the line, on which only the page around the frame is heard, and only if it is one of the `hosts`. */
export function openHostLine({ hosts, opened }: HostLineOptions): HostLine {
  let kept: string | undefined;
  let host: string | undefined;
  let answered = () => {};
  const answer = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const tell = (message: FrameMessage) => {
    if (host !== undefined) parent.postMessage(message, host);
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<HostMessage | null>) => {
    const known = origin === location.origin || hosts.indexOf(origin) >= 0;
    if (source !== parent || !known || typeof data !== 'object') return;
    host = origin;
    if (data?.wsis === 'opened') opened();
    if (data?.wsis !== 'state') return;
    kept = typeof data.resume === 'string' ? data.resume : undefined;
    answered();
    opened();
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) tell({ wsis: 'close' });
  });
  if (window.name === FRAME_NAME && parent !== window) {
    const ready: FrameMessage = { wsis: 'ready' };
    // To whomever it is, since it says nothing; what follows goes to a known origin only.
    parent.postMessage(ready, '*');
    setTimeout(answered, PATIENCE_MS);
  } else {
    answered();
  }
  return {
    resume: () => answer.then(() => kept),
    keep(resume) {
      kept = resume;
      tell({ wsis: 'keep', resume });
    },
    forget() {
      kept = undefined;
      tell({ wsis: 'forget' });
    },
  };
}
