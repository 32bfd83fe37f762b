import type { ChatWords } from '../../dialogs/chat-words.js';
import { button, element, icon } from './element.js';
import { createEndChat } from './end-chat.js';
import { PREFERENCES, type PreferenceName, type Preferences } from './preferences.js';

const DIALS = 'M4 7h7M17 7h3M4 17h3M13 17h7M14 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M10 14a3 3 0 1 0 0 6 3 3 0 0 0 0-6';

/** The button that opens the options and the panel behind it: size, colours, and the end of the chat. */
export function createOptions(words: ChatWords, preferences: Preferences, end: () => Promise<boolean>): HTMLElement {
  const opener = button(
    { class: 'options-button', 'aria-expanded': 'false', 'aria-controls': 'options', title: words.options },
    () => toggle(panel.hasAttribute('hidden')),
    icon(DIALS),
    element('span', {}, words.options),
  );
  const ending = createEndChat(words, async () => {
    const done = await end();
    if (done) toggle(false);
    return done;
  });
  const panel = element(
    'div',
    { id: 'options', class: 'options-panel', role: 'group', 'aria-label': words.options, hidden: '' },
    choice('size', words.textSize, [words.sizeNormal, words.sizeLarge, words.sizeLargest], preferences),
    choice('theme', words.theme, [words.themeAuto, words.themeLight, words.themeDark], preferences),
    ending.root,
  );
  const root = element('div', { class: 'options' }, opener, panel);
  const toggle = (open: boolean) => {
    const back = !open && panel.contains(document.activeElement);
    panel.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    ending.reset();
    if (back) opener.focus();
  };
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    // In a frame the next Escape closes the chat, and not this one.
    event.preventDefault();
    toggle(false);
  });
  const leave = ({ target }: Event) => {
    if (!panel.hidden && target instanceof Node && !root.contains(target)) toggle(false);
  };
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', leave);
  return root;
}

function choice(name: PreferenceName, legend: string, labels: readonly string[], preferences: Preferences) {
  const radios = PREFERENCES[name].map((value, index) => {
    const checked = preferences.get(name) === value ? '' : undefined;
    const radio = element('input', { type: 'radio', name: `option-${name}`, value, checked });
    radio.addEventListener('change', () => preferences.set(name, value));
    return element('label', { class: 'radio' }, radio, element('span', {}, labels[index] ?? value));
  });
  return element('fieldset', {}, element('legend', {}, legend), ...radios);
}
