import { button, element } from '../../widget/element.js';
import type { Keys } from './keys.js';
import type { Texts } from './texts.js';

export interface KeyHelp {
  readonly root: HTMLElement;
  readonly opener: HTMLElement;
  open(): void;
}

/** All keys in one place, and the switch that turns them off. */
export function createKeyHelp({ words }: Texts, keys: () => Keys): KeyHelp {
  const rows: readonly (readonly [string, string])[] = [
    ['j', words.keyNext],
    ['k', words.keyPrevious],
    ['↵', words.keyOpen],
    ['c', words.take],
    ['r', words.keyAnswer],
    ['i', `${words.suggestion}: ${words.use}`],
    ['Ctrl+↵', words.keySend],
    ['e', words.resolve],
    ['n', words.note],
    ['Esc', words.keyBack],
    ['/', words.search],
    ['?', words.keyboard],
  ];
  const toggle = element('input', { type: 'checkbox', id: 'keys-on', class: 'tick' });
  toggle.addEventListener('change', () => keys().turn(toggle.checked));
  const dialog = element(
    'dialog',
    { class: 'key-help', 'aria-labelledby': 'keys-title' },
    element('h2', { id: 'keys-title' }, words.keyboard),
    element(
      'dl',
      {},
      ...rows.flatMap(([name, what]) => [
        element('dt', {}, element('kbd', { dir: 'ltr' }, name)),
        element('dd', {}, what),
      ]),
    ),
    element('label', { class: 'check', for: 'keys-on' }, toggle, words.keysOn),
    button({}, () => dialog.close(), words.close),
  );
  const open = () => {
    toggle.checked = keys().isOn();
    dialog.showModal();
  };
  const opener = button(
    { class: 'quiet keys-button', 'aria-haspopup': 'dialog', 'aria-keyshortcuts': '?' },
    open,
    words.keyboard,
    ' ',
    element('kbd', { 'aria-hidden': 'true', dir: 'ltr' }, '?'),
  );
  return { root: dialog, opener, open };
}
