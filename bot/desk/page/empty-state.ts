import { button, element } from '../../widget/element.js';
import type { Texts } from './texts.js';

/** Where there is nothing to show: what that means, and what to do. */
export function emptyState(text: string, hint?: string): HTMLElement {
  return element(
    'div',
    { class: 'empty stack' },
    element('p', { class: 'empty-text' }, text),
    ...(hint === undefined ? [] : [element('p', { class: 'quiet-text' }, hint)]),
  );
}

/** What could not be fetched, with a button that tries again. */
export function failedState({ words }: Texts, again: () => void, message = words.failed): HTMLElement {
  return element(
    'div',
    { class: 'empty stack', role: 'alert' },
    element('p', {}, message),
    button({}, again, words.tryAgain),
  );
}
