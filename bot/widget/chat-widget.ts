import type { ChatWords } from '../../dialogs/chat-words.js';
import { createAnnouncer } from './announcer.js';
import { createApi } from './api.js';
import { openConnection } from './connection.js';
import { type HostLine, openHostLine } from './host-line.js';
import { ofBrowser, ofTab } from './memory.js';
import { createMessageList } from './message-list.js';
import { createOptions } from './options.js';
import { createOutbox, type Unsent } from './outbox.js';
import { createPreferences } from './preferences.js';
import { reactionActivity } from './reaction.js';
import { takeSendBox } from './send-box.js';
import { createStatusLine } from './status-line.js';
import { createUnreadTitle } from './unread-title.js';
import type { Activity } from './wire.js';

/** The chat on our page: takes over what the page has for browsers without script, and speaks Direct Line to the server. */
function startWidget(place: HTMLElement, log: HTMLElement, form: HTMLFormElement): void {
  const { base = '', language = 'en', limit = '6000', words: json = '{}' } = place.dataset;
  const words = JSON.parse(json) as ChatWords;
  const announcer = createAnnouncer();
  const status = createStatusLine(words);
  const title = createUnreadTitle();

  const send = (text: string) => {
    const message = { clientId: newId(), text };
    list.showPending(message);
    outbox.send(message);
  };
  const outbox = createOutbox({
    memory: ofTab,
    post: (message) => connection.post(messageActivity(message, language)),
    changed(clientId, state) {
      list.setState(clientId, state);
      if (state === 'failed') announcer.warn(words.failed);
    },
  });
  const box = takeSendBox(form, { words, limit: Number(limit), memory: ofTab, send });
  const list = createMessageList(log, {
    words,
    language,
    say: announcer.say,
    warn: announcer.warn,
    retry: outbox.retry,
    arrived: outbox.arrived,
    answered: title.answered,
    react: (answerId, reaction) => succeeds(connection.post(reactionActivity(answerId, reaction, newId()))),
    choose(value) {
      // The button goes; where there is no keyboard on the screen to pop up, writing can go on at once.
      if (matchMedia('(pointer: fine)').matches) box.focus();
      else log.focus();
      send(value);
    },
  });
  const showPending = () => outbox.pending().forEach(list.showPending);
  const connection = openConnection(createApi(base, hostLine(place)), language, {
    received(activities) {
      if (activities.length > 0) dropPlain(place);
      list.show(activities);
    },
    status(now) {
      status.show(now);
      if (now === 'online') outbox.lineIsBack();
    },
    reset() {
      list.clear();
      showPending();
    },
  });
  const end = async () => {
    if (!(await succeeds(connection.end()))) return false;
    for (const part of [outbox, box, list]) part.clear();
    announcer.say(words.ended);
    box.focus();
    return true;
  };

  showPending();
  outbox.lineIsBack();
  for (const part of [list.jump, status.root]) place.insertBefore(part, form);
  place.append(announcer.root);
  putOptions(createOptions(words, createPreferences(ofBrowser), end), place);
}

function messageActivity({ clientId, text }: Unsent, locale: string): Activity {
  return { type: 'message', text, locale, from: {}, channelData: { clientActivityID: clientId } };
}

function succeeds(doing: Promise<void>): Promise<boolean> {
  return doing.then(
    () => true,
    () => false,
  );
}

/** Beside the choice of languages; in a frame there is no title in that row, so it comes last. */
function putOptions(options: HTMLElement, place: HTMLElement): void {
  const languages = document.querySelector('.top .languages');
  if (!languages) place.prepend(options);
  else if (place.dataset.hosts === undefined) languages.before(options);
  else languages.after(options);
}

/** Takes away what stood for the conversation before there was a script. */
function dropPlain(place: HTMLElement): void {
  for (const part of place.querySelectorAll('[data-plain]')) part.remove();
}

/** The line to the site around the frame, where the page was made for one. */
function hostLine({ dataset }: HTMLElement): HostLine | undefined {
  if (dataset.hosts === undefined) return undefined;
  const opened = () => {
    // A phone would put its keyboard over half of the chat.
    if (matchMedia('(pointer: fine)').matches) document.getElementById('message')?.focus();
  };
  return openHostLine({ hosts: dataset.hosts.split(' '), opened });
}

/** Random enough to be this page's own; `crypto.randomUUID` is missing on plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const place = document.getElementById('chat');
const log = document.getElementById('log');
const form = document.getElementById('chat-form');
if (place && log && form instanceof HTMLFormElement) startWidget(place, log, form);
