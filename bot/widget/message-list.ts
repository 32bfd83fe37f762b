import type { AnswerToolsDeps } from './answer-tools.js';
import { button, element } from './element.js';
import { createLogView } from './log-view.js';
import type { SendState, Unsent } from './outbox.js';
import { type OwnMessage, ownMessage } from './own-message.js';
import { reactionOf } from './reaction.js';
import { type ReplyMessage, replyMessage, spokenReply } from './reply-message.js';
import { createTypingDots } from './typing-dots.js';
import type { Activity, SuggestedAction } from './wire.js';

export interface MessageListDeps extends AnswerToolsDeps {
  readonly language: string;
  readonly say: (text: string, language?: string) => void;
  readonly choose: (value: string) => void;
  readonly retry: (clientId: string) => void;
  /** The log has a message of this page. */
  readonly arrived: (clientId: string) => void;
  /** Somebody answered, after the history was shown. How many answers nobody has looked at. */
  readonly answered: () => number;
}

/** The messages of the conversation on the page, each once, in the order of the log; below them what is on its way. */
export interface MessageList {
  /** What stands below the list when a message came in that is out of sight. */
  readonly jump: HTMLElement;
  /** What the server shows; what is known already changes nothing. */
  show(activities: readonly Activity[]): void;
  /** A message of this page that is on its way. */
  showPending(message: Unsent): void;
  setState(clientId: string, state: SendState): void;
  clear(): void;
}

/** Milliseconds without a further message after which the history stands and what comes in is new. */
const HISTORY_MS = 300;

export function createMessageList(root: HTMLElement, deps: MessageListDeps): MessageList {
  const { words, language } = deps;
  const messages = element('div', { class: 'messages' });
  const pending = element('div', { class: 'messages pending' });
  const typing = createTypingDots(() => deps.say(words.typing));
  root.append(messages, pending, typing.root);
  const view = createLogView(root, messages, words.newMessage);
  const replies = new Map<string, ReplyMessage>();
  const own = new Map<string, OwnMessage>();
  const known = new Set<string>();
  let lastSent: OwnMessage | undefined;
  let choices: HTMLElement | undefined;
  let marker: HTMLElement | undefined;
  let historyStands = false;
  const setHistory = (stands: boolean) => {
    historyStands = stands;
    root.setAttribute('aria-busy', String(!stands));
  };
  let historyTimer: ReturnType<typeof setTimeout> | undefined;

  const dropChoices = () => {
    // The focus would be lost with the button.
    if (choices?.contains(document.activeElement)) root.focus();
    choices?.remove();
    choices = undefined;
  };
  const offer = (actions: readonly SuggestedAction[]) => {
    const buttons = actions.map(({ title, value }) => button({ dir: 'auto' }, () => deps.choose(value), title));
    choices = element('div', { class: 'choices', role: 'group', 'aria-label': words.choose }, ...buttons);
    messages.append(choices);
  };
  const ownOf = (clientId: string, text: string): OwnMessage => {
    const message = own.get(clientId) ?? ownMessage(text, words, language, () => deps.retry(clientId));
    own.set(clientId, message);
    return message;
  };
  const setState = (clientId: string, state: SendState) => {
    const message = own.get(clientId);
    if (!message || message.state === 'sent') return;
    message.setState(state);
    if (state !== 'sent') return;
    lastSent?.hush();
    lastSent = message;
  };
  const confirm = (activity: Activity) => {
    const { id = '', text = '', channelData } = activity;
    const clientId = channelData?.clientActivityID ?? id;
    const message = ownOf(clientId, text);
    dropChoices();
    messages.append(message.root);
    setState(clientId, 'sent');
    message.confirm(activity);
    view.reveal(message.root);
    deps.arrived(clientId);
  };
  /** A line before the first message that nobody has seen, until the user writes. */
  const drawMarker = () => {
    marker?.remove();
    marker = element('div', { class: 'marker', role: 'separator', 'aria-label': words.newMessage }, words.newMessage);
    messages.append(marker);
  };
  const showReply = (activity: Activity) => {
    const message = replyMessage(activity, deps, language);
    replies.set(activity.id ?? '', message);
    dropChoices();
    if (historyStands && deps.answered() === 1) drawMarker();
    messages.append(message.root);
    const actions = activity.suggestedActions?.actions ?? [];
    if (actions.length > 0) offer(actions);
    typing.hide();
    if (!historyStands) return view.reveal(message.root);
    view.arrived(message.root);
    deps.say(spokenReply(activity, words), activity.locale);
  };
  /** The server sends an activity again when it changed it. */
  const update = (activity: Activity) => {
    const shown = replies.get(activity.id ?? '');
    if (!shown || shown.activity.text === activity.text) return;
    const message = replyMessage(activity, deps, language);
    shown.root.replaceWith(message.root);
    replies.set(activity.id ?? '', message);
  };
  /** Said of an answer, by its own id or by that of the question. */
  const judge = (activity: Activity) => {
    const about = activity.replyToId ?? '';
    const byQuestion = [...replies.values()].find((reply) => reply.activity.replyToId === about);
    (replies.get(about) ?? byQuestion)?.mark(reactionOf(activity));
  };
  const showOne = (activity: Activity) => {
    const { id = '', type, from } = activity;
    if (type === 'typing' && from.role === 'bot') return typing.show();
    if (reactionOf(activity)) return judge(activity);
    if (type !== 'message') return;
    if (known.has(id)) return update(activity);
    known.add(id);
    if (from.role === 'bot') showReply(activity);
    else confirm(activity);
  };

  return {
    jump: view.jump,
    setState,
    show(activities) {
      activities.forEach(showOne);
      if (historyStands || activities.length === 0) return;
      clearTimeout(historyTimer);
      historyTimer = setTimeout(() => setHistory(true), HISTORY_MS);
    },
    showPending({ clientId, text }) {
      // What comes after the user has written is no history, however soon.
      if (known.size > 0) setHistory(true);
      marker?.remove();
      dropChoices();
      const { root: message } = ownOf(clientId, text);
      pending.append(message);
      view.reveal(message);
    },
    clear() {
      for (const map of [known, own, replies]) map.clear();
      for (const place of [messages, pending]) place.textContent = '';
      typing.hide();
      choices = marker = lastSent = undefined;
      setHistory(false);
    },
  };
}
