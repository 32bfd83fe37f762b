import { element } from './element.js';

/** Three dots while an answer is being written. */
export interface TypingDots {
  readonly root: HTMLElement;
  /** Until something is said, or until the sign is too old to be believed. */
  show(): void;
  hide(): void;
}

/** Milliseconds for which a sign of typing counts. */
const TYPING_MS = 6000;

export function createTypingDots(said: () => void): TypingDots {
  const dots = [0, 1, 2].map(() => element('span'));
  const root = element('div', { class: 'typing text', 'aria-hidden': 'true', hidden: '' }, ...dots);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    root.hidden = true;
  };
  return {
    root,
    hide,
    show() {
      const isNew = root.hidden;
      hide();
      root.hidden = false;
      timer = setTimeout(hide, TYPING_MS);
      if (isNew) said();
    },
  };
}
