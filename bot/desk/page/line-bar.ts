import { element } from '../../widget/element.js';
import type { LineState } from './live.js';
import type { Texts } from './texts.js';

/** Tells, above everything, that the line is gone, or that nobody is signed in any more until the line stands again. */
export interface LineBar {
  readonly root: HTMLElement;
  state(state: LineState): void;
  signedOut(): void;
}

/** Milliseconds before a broken line is spoken of: most come back at once. */
const PATIENCE_MS = 2000;

/** `signIn` gives the address of the sign-in that leads back to where one is. */
export function createLineBar({ words }: Texts, signIn: () => string): LineBar {
  const root = element('div', { class: 'line-bar', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOut = false;
  const put = (...content: readonly (Node | string)[]) => {
    root.replaceChildren(...(content.length === 0 ? [] : [element('p', { class: 'notice fault' }, ...content)]));
  };
  return {
    root,
    state(state) {
      if (isOut && state !== 'online') return;
      clearTimeout(timer);
      isOut = false;
      if (state === 'online') put();
      else timer = setTimeout(() => put(words.offline), PATIENCE_MS);
    },
    signedOut() {
      if (isOut) return;
      isOut = true;
      clearTimeout(timer);
      // In another tab, so that what was written stays where it is.
      const hint = element('span', { class: 'unseen' }, ` (${words.newWindow})`);
      const attributes = { class: 'button', href: signIn(), target: '_blank', rel: 'noopener' };
      put(words.signedOut, ' ', element('a', attributes, words.signIn, hint));
    },
  };
}
