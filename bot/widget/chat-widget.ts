import type { ChatWords } from '../../dialogs/chat-words.js';
import { createApi } from './api.js';
import { openConnection } from './connection.js';
import { createMessageList } from './message-list.js';
import { createSendBox } from './send-box.js';
import { createStatusLine } from './status-line.js';

/** The chat on our page, which scrolls its introduction away with the messages: speaks Direct Line to the server, builds itself into `<main id="chat">`. */
function startWidget(place: HTMLElement): void {
  const { base = '', language = 'en', limit = '6000', words: json = '{}' } = place.dataset;
  const words = JSON.parse(json) as ChatWords;
  const sent = new Map<string, string>();

  const deliver = async (clientId: string) => {
    const text = sent.get(clientId) ?? '';
    list.setState(clientId, 'sending');
    try {
      const channelData = { clientActivityID: clientId };
      await connection.post({ type: 'message', text, locale: language, from: {}, channelData });
      list.setState(clientId, 'sent');
    } catch {
      list.setState(clientId, 'failed');
      status.say(words.failed);
    }
  };
  const send = (text: string) => {
    const clientId = newId();
    sent.set(clientId, text);
    status.say('');
    list.showPending(clientId, text);
    void deliver(clientId);
  };

  const status = createStatusLine(words);
  const box = createSendBox(words, Number(limit), send);
  const list = createMessageList(words, language, [...place.querySelectorAll('.introduction')], {
    retry: (clientId) => {
      list.root.focus();
      void deliver(clientId);
    },
    choose: (value) => {
      // The button goes; where there is no keyboard on the screen to pop up, writing can go on at once.
      if (matchMedia('(pointer: fine)').matches) box.focus();
      else list.root.focus();
      send(value);
    },
  });
  place.append(list.root, status.root, box.root);

  const connection = openConnection(createApi(base), language, {
    received: list.show,
    status: status.show,
    reset: list.clear,
  });
}

/** Random enough to be this page's own; `crypto.randomUUID` is missing on plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const place = document.getElementById('chat');
if (place) startWidget(place);
