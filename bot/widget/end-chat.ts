import type { ChatWords } from '../../dialogs/chat-words.js';
import { button, element } from './element.js';

export interface EndChat {
  readonly root: HTMLElement;
  /** Back to the button, whatever was asked. */
  reset(): void;
}

/** The button that ends and deletes the chat, for those who share a phone. Asks first. */
export function createEndChat(words: ChatWords, end: () => Promise<boolean>): EndChat {
  const fault = element('p', { class: 'fault', role: 'alert' });
  const ask = button({ class: 'end-chat' }, () => show(true), words.end);
  const keep = button({ class: 'plain-button' }, () => show(false), words.endNo);
  const confirm = button({ class: 'danger' }, () => void finish(), words.endYes);
  const question = element(
    'div',
    {
      class: 'end-question',
      role: 'group',
      'aria-labelledby': 'end-question',
      'aria-describedby': 'end-note',
      hidden: '',
    },
    element('p', { id: 'end-question' }, words.endQuestion),
    element('p', { id: 'end-note', class: 'note' }, words.endNote),
    element('div', { class: 'end-buttons' }, keep, confirm),
    fault,
  );
  const reset = () => {
    question.hidden = true;
    ask.hidden = false;
    confirm.disabled = false;
    fault.textContent = '';
  };
  const show = (asking: boolean) => {
    reset();
    question.hidden = !asking;
    ask.hidden = asking;
    // On the answer that destroys nothing.
    (asking ? keep : ask).focus();
  };
  const finish = async () => {
    confirm.disabled = true;
    fault.textContent = '';
    if (await end()) return reset();
    confirm.disabled = false;
    fault.textContent = words.endFailed;
  };
  return { root: element('div', { class: 'ending' }, ask, question), reset };
}
