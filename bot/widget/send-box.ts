import type { ChatWords } from '../../dialogs/chat-words.js';
import type { Memory } from './memory.js';

export interface SendBox {
  focus(): void;
  clear(): void;
}

export interface SendBoxDeps {
  readonly words: ChatWords;
  /** Characters of a message. */
  readonly limit: number;
  /** Keeps what is not sent yet over a reload and a change of language. */
  readonly memory: Memory;
  readonly send: (text: string) => void;
}

const NAME = 'draft';

/**
 * Takes over the form of the page, with what was typed into it before the script was there. Enter sends, Shift+Enter
 * begins a line; while a word is being composed Enter ends it.
 */
export function takeSendBox(form: HTMLFormElement, { words, limit, memory, send }: SendBoxDeps): SendBox {
  const field = form.querySelector('textarea') as HTMLTextAreaElement;
  const fault = form.querySelector('.fault');

  const complain = (text: string) => {
    if (fault) fault.textContent = text;
    if (text === '') field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  };
  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  const write = (text: string) => {
    field.value = text;
    memory.set(NAME, text === '' ? undefined : text);
    complain('');
    grow();
  };
  const submit = () => {
    const text = field.value.trim();
    field.focus();
    if (text === '') return complain(words.empty);
    if (text.length > limit) return complain(words.tooLong.replace('{limit}', String(limit)));
    write('');
    send(text);
  };

  // The form speaks for itself from here on, in the language of the page.
  for (const name of ['required', 'maxlength']) field.removeAttribute(name);
  form.noValidate = true;
  if (field.value === '') field.value = memory.get(NAME) ?? '';
  grow();
  addEventListener('resize', grow);
  field.addEventListener('input', () => {
    memory.set(NAME, field.value === '' ? undefined : field.value);
    complain('');
    grow();
  });
  field.addEventListener('keydown', (event) => {
    // Safari ends the composition first and sends Enter after, marked by the old key code alone.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return { focus: () => field.focus(), clear: () => write('') };
}
