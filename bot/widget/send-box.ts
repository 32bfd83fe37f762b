import type { ChatWords } from '../../dialogs/chat-words.js';
import { element } from './element.js';

export interface SendBox {
  readonly root: HTMLFormElement;
  focus(): void;
}

/** Where a message is written. Enter sends, Shift+Enter begins a line; while a word is being composed Enter ends it. */
export function createSendBox(words: ChatWords, limit: number, send: (text: string) => void): SendBox {
  const field = element('textarea', {
    id: 'message',
    rows: '1',
    dir: 'auto',
    placeholder: words.placeholder,
    'aria-describedby': 'message-fault',
    enterkeyhint: 'send',
    autocomplete: 'off',
  });
  const fault = element('p', { id: 'message-fault', class: 'fault', role: 'alert' });
  const button = element('button', { type: 'submit', class: 'send' }, words.send);
  const label = element('label', { for: 'message', class: 'unseen' }, words.message);
  const root = element('form', { class: 'send-box' }, label, field, button, fault);

  const complain = (text: string) => {
    fault.replaceChildren(text);
    field.setAttribute('aria-invalid', String(text !== ''));
  };
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  const submit = () => {
    const text = field.value.trim();
    field.focus();
    if (text === '') return complain(words.empty);
    if (text.length > limit) return complain(words.tooLong.replace('{limit}', String(limit)));
    complain('');
    field.value = '';
    grow();
    send(text);
  };

  field.addEventListener('input', () => {
    complain('');
    grow();
  });
  field.addEventListener('keydown', (event) => {
    // Some browsers end the composition first and send Enter after, marked by the old key code alone.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    submit();
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return { root, focus: () => field.focus() };
}
