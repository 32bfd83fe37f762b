import type { ChatWords } from '../../dialogs/chat-words.js';
import { attachmentList } from './attachment-list.js';
import { button, element } from './element.js';
import { instantText } from './instant-text.js';
import type { SendState } from './outbox.js';
import type { Activity } from './wire.js';

/** A message of the user on the page, from the moment it was written. */
export interface OwnMessage {
  readonly root: HTMLElement;
  readonly state: SendState;
  setState(state: SendState): void;
  /** The log has it, with the instant at which the server took it. */
  confirm(activity: Activity): void;
  /** No longer the last one that was sent; that it was goes without saying. */
  hush(): void;
}

export function ownMessage(text: string, words: ChatWords, language: string, retry: () => void): OwnMessage {
  const time = element('time');
  const label = element('span', { class: 'state' });
  const about = element('div', { class: 'about' }, time, label);
  const again = button({ class: 'retry' }, retry, words.retry);
  const root = element('div', { class: 'message from-user' }, element('span', { class: 'unseen' }, `${words.you}: `));
  if (text !== '') root.append(element('div', { class: 'text', dir: 'auto' }, text));
  root.append(about);
  let current: SendState = 'sending';
  return {
    root,
    get state() {
      return current;
    },
    setState(state) {
      if (current === 'sent') return;
      current = state;
      root.setAttribute('data-state', state);
      label.textContent = words[state];
      if (state === 'failed' || state === 'waiting') about.append(again);
      else again.remove();
    },
    confirm({ timestamp = '', attachments = [] }) {
      time.setAttribute('datetime', timestamp);
      time.textContent = instantText(timestamp, language);
      if (attachments.length > 0) root.insertBefore(attachmentList(attachments, words), about);
    },
    hush() {
      label.remove();
    },
  };
}
