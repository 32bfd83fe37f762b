import { button } from './element.js';

/** The part of the page in which messages scroll. */
export interface LogView {
  /** Shows a message from its beginning; it is new and the reader may be elsewhere. */
  arrived(message: HTMLElement): void;
  /** Shows a message from its beginning, wherever the reader is. */
  reveal(message: HTMLElement): void;
  readonly jump: HTMLElement;
}

const GAP_PIXELS = 8;
/** Pixels of the last message that may be out of sight while the reader still follows the chat. */
const NEAR_PIXELS = 60;

/**
 * A reader who has gone up to an earlier message stays there and is offered the way down. Where the window is low, the
 * page scrolls and not the list, so places are measured on the screen.
 */
export function createLogView(root: HTMLElement, messages: HTMLElement, newMessage: string): LogView {
  let target: HTMLElement | undefined;
  let following = true;
  const reveal = (message: HTMLElement) => {
    const top = message.offsetTop - GAP_PIXELS;
    root.scrollTop = Math.min(root.scrollHeight - root.clientHeight, top);
    const { top: onScreen, bottom } = message.getBoundingClientRect();
    if (bottom > innerHeight || onScreen < 0) message.scrollIntoView({ block: 'nearest' });
  };
  const jump = button(
    { class: 'jump', hidden: '' },
    () => {
      if (target) reveal(target);
      hide();
      root.focus();
    },
    newMessage,
  );
  const hide = () => {
    target = undefined;
    jump.hidden = true;
  };
  const lastIsSeen = () => {
    const last = messages.lastElementChild;
    const end = Math.min(root.getBoundingClientRect().bottom, innerHeight);
    return !last || last.getBoundingClientRect().bottom <= end + NEAR_PIXELS;
  };
  const look = () => {
    following = lastIsSeen();
    if (following) hide();
  };
  root.addEventListener('scroll', look, { passive: true });
  addEventListener('scroll', look, { passive: true });
  return {
    jump,
    reveal(message) {
      reveal(message);
      following = true;
      hide();
    },
    arrived(message) {
      if (following) return reveal(message);
      target = target ?? message;
      jump.hidden = false;
    },
  };
}
