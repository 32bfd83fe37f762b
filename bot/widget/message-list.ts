import type { ChatWords } from '../../dialogs/chat-words.js';
import { element } from './element.js';
import { instantText } from './instant-text.js';
import { replyText } from './reply-text.js';
import type { Activity, SuggestedAction } from './wire.js';

export type SendState = 'sending' | 'sent' | 'failed';

export interface MessageListEvents {
  readonly choose: (value: string) => void;
  readonly retry: (clientId: string) => void;
}

/** The messages of the conversation on the page, each once, in the order of the log. */
export interface MessageList {
  readonly root: HTMLElement;
  /** What the server shows; what is known already changes nothing. */
  show(activities: readonly Activity[]): void;
  /** A message of this page that is on its way. */
  showPending(clientId: string, text: string): void;
  setState(clientId: string, state: SendState): void;
  clear(): void;
}

export function createMessageList(
  words: ChatWords,
  language: string,
  introduction: readonly Node[],
  events: MessageListEvents,
): MessageList {
  const messages = element('div', { class: 'messages' });
  const root = element(
    'div',
    // Busy until the history stands, so that screen readers read only what comes after.
    {
      class: 'log',
      role: 'log',
      tabindex: '0',
      'aria-label': words.conversation,
      'aria-relevant': 'additions',
      'aria-busy': 'true',
    },
    ...introduction,
    messages,
  );
  const known = new Set<string>();
  const own = new Map<string, HTMLElement>();
  let choices: HTMLElement | undefined;

  const dropChoices = () => {
    choices?.remove();
    choices = undefined;
  };
  const add = (message: HTMLElement) => {
    dropChoices();
    messages.append(message);
    reveal(root, message);
  };
  const offer = (actions: readonly SuggestedAction[]) => {
    const buttons = actions.map(({ title, value }) => {
      const button = element('button', { type: 'button', dir: 'auto' }, title);
      button.onclick = () => events.choose(value);
      return button;
    });
    choices = element('div', { class: 'choices', role: 'group', 'aria-label': words.choose }, ...buttons);
    messages.append(choices);
  };
  const setState = (clientId: string, state: SendState) => {
    const message = own.get(clientId);
    if (!message || message.dataset.state === 'sent') return;
    message.dataset.state = state;
    const label = message.querySelector('.state');
    label?.replaceChildren(words[state]);
    message.querySelector('.retry')?.remove();
    if (state !== 'failed') return;
    const retry = element('button', { type: 'button', class: 'retry' }, words.retry);
    retry.onclick = () => events.retry(clientId);
    label?.after(retry);
  };
  const showOwn = (clientId: string, text: string, timestamp: string): HTMLElement => {
    const time = element('time', { datetime: timestamp }, timestamp && instantText(timestamp, language));
    const message = element(
      'div',
      { class: 'message from-user' },
      element('span', { class: 'unseen' }, `${words.you}: `),
      element('div', { class: 'text', dir: 'auto' }, text),
      element('div', { class: 'about' }, time, element('span', { class: 'state' })),
    );
    own.set(clientId, message);
    add(message);
    return message;
  };
  const confirm = (clientId: string, { text = '', timestamp = '' }: Activity) => {
    const message = own.get(clientId) ?? showOwn(clientId, text, timestamp);
    setState(clientId, 'sent');
    message.querySelector('time')?.replaceChildren(instantText(timestamp, language));
    message.querySelector('time')?.setAttribute('datetime', timestamp);
    // A message sent again later stands where the log has it: after what came in between.
    if (message.nextElementSibling?.matches('.from-bot, [data-state="sent"]')) messages.append(message);
  };
  const showReply = ({ text = '', locale = language, timestamp = '', suggestedActions }: Activity) => {
    const direction = locale === 'ar' ? 'rtl' : 'ltr';
    const message = element(
      'div',
      { class: 'message from-bot' },
      element('span', { class: 'unseen' }, `${words.assistantName}: `),
      element('div', { class: 'text', lang: locale, dir: direction }, ...replyText(text, words.newWindow)),
      element('div', { class: 'about' }, element('time', { datetime: timestamp }, instantText(timestamp, language))),
    );
    add(message);
    if (!suggestedActions || suggestedActions.actions.length === 0) return;
    offer(suggestedActions.actions);
    reveal(root, message);
  };
  const showOne = (activity: Activity) => {
    const { id = '', type, from, channelData } = activity;
    if (type !== 'message' || known.has(id)) return;
    known.add(id);
    if (from.role === 'bot') showReply(activity);
    else confirm(channelData?.clientActivityID ?? id, activity);
  };

  return {
    root,
    setState,
    show(activities) {
      activities.forEach(showOne);
      if (activities.length > 0) setTimeout(() => root.removeAttribute('aria-busy'));
    },
    showPending(clientId, text) {
      showOwn(clientId, text, '');
      setState(clientId, 'sending');
    },
    clear() {
      known.clear();
      own.clear();
      choices = undefined;
      messages.replaceChildren();
    },
  };
}

const GAP_PIXELS = 8;

/** Scrolls so that a message is seen from its beginning, also where it is longer than the list. */
function reveal(list: HTMLElement, message: HTMLElement): void {
  const top = message.offsetTop - GAP_PIXELS;
  const bottom = list.scrollHeight - list.clientHeight;
  list.scrollTop = Math.min(bottom, top);
  // On a small screen the page scrolls and not the list; at the start it stays where the reader is.
  if (!list.hasAttribute('aria-busy')) message.scrollIntoView({ block: 'nearest' });
}
