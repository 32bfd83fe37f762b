import type { ChatWords } from '../../dialogs/chat-words.js';
import type { Status } from './connection.js';
import { element } from './element.js';

/** Milliseconds before a broken line is spoken of: most come back at once. */
const PATIENCE_MS = 1200;

/** Tells, to eyes and ears, how the line to the server is. */
export interface StatusLine {
  readonly root: HTMLElement;
  show(status: Status): void;
}

export function createStatusLine(words: ChatWords): StatusLine {
  const shown = element('span', { class: 'line-status' });
  const root = element('div', { class: 'status', role: 'status' }, shown);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    root,
    show(status) {
      clearTimeout(timer);
      const text = status === 'online' ? '' : words[status];
      const put = () => {
        if (shown.textContent !== text) shown.textContent = text;
      };
      if (text === '' || status === 'offline') put();
      else timer = setTimeout(put, PATIENCE_MS);
    },
  };
}
