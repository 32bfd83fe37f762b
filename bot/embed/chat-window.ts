import type { EmbedWords } from '../../dialogs/embed-words.js';
import { createFrame, type Frame } from './frame.js';
import type { KeptState } from './kept-state.js';
import { FULL_SCREEN } from './style.js';

/** The window that the button opens: nothing of it is there, or loaded, before the first time. */
export interface ChatWindow {
  readonly root: HTMLElement;
  open(): void;
  close(): void;
}

export interface ChatWindowOptions {
  /** The chat page, and the same outside of a frame. */
  readonly frameAddress: string;
  readonly pageAddress: string;
  readonly words: EmbedWords;
  readonly kept: KeptState;
  /** The part of this page that holds the window; all else rests while the window fills the screen. */
  readonly host: HTMLElement;
  readonly closed: () => void;
}

/** Milliseconds after which a frame that is still empty is taken for blocked. */
const PATIENCE_MS = 8000;
const CROSS = 'M6 6l12 12M18 6L6 18';

export function createChatWindow(options: ChatWindowOptions): ChatWindow {
  const { words, kept, host } = options;
  const root = document.createElement('div');
  root.className = 'panel';
  root.id = 'window';
  root.setAttribute('role', 'dialog');
  root.setAttribute('aria-label', words.title);
  root.hidden = true;
  const elsewhere = link(options.pageAddress, words.newWindow);
  let frame: Frame | undefined;
  let rest = () => {};

  const close = () => {
    if (root.hidden) return;
    root.hidden = true;
    rest();
    options.closed();
  };
  const load = (): Frame => {
    const timer = setTimeout(() => {
      elsewhere.hidden = false;
    }, PATIENCE_MS);
    const made = createFrame(options.frameAddress, words.title, kept, {
      ready() {
        clearTimeout(timer);
        elsewhere.hidden = true;
        if (!root.hidden) made.opened();
      },
      close,
    });
    root.append(elsewhere, made.root);
    return made;
  };

  root.append(bar(words, close));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return {
    root,
    close,
    open() {
      root.hidden = false;
      const fills = matchMedia(FULL_SCREEN).matches;
      root.setAttribute('aria-modal', String(fills));
      rest = fills ? restPage(host) : () => {};
      frame = frame ?? load();
      frame.opened();
    },
  };
}

function bar(words: EmbedWords, close: () => void): HTMLElement {
  const made = document.createElement('div');
  made.className = 'bar';
  const title = document.createElement('span');
  title.textContent = words.title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.title = words.close;
  button.setAttribute('aria-label', words.close);
  button.append(drawing(CROSS));
  button.addEventListener('click', close);
  made.append(title, button);
  return made;
}

/** A way to the chat where its frame stays empty: the page's policy forbids it, or something on the way. */
function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.className = 'elsewhere';
  made.href = href;
  made.target = '_blank';
  made.rel = 'noopener';
  made.textContent = text;
  made.hidden = true;
  return made;
}

/** Holds the page behind a full screen still, out of reach of keyboard and screen reader; gives what lets it go. */
function restPage(host: HTMLElement): () => void {
  const { style } = document.documentElement;
  const { overflow } = style;
  const others = Array.from(document.body.children).filter((one) => one !== host && !one.hasAttribute('inert'));
  style.overflow = 'hidden';
  for (const one of others) one.setAttribute('inert', '');
  return () => {
    style.overflow = overflow;
    for (const one of others) one.removeAttribute('inert');
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of lines on a field of 24 by 24. */
export function drawing(path: string): SVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  made.append(line);
  return made;
}
