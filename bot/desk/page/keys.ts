import { keyOf } from './key-of.js';

/** What single keys do, by the key. */
export type KeyTable = Readonly<Record<string, () => void>>;

/** Single keys of the desk; switched off they do nothing (WCAG 2.2, 2.1.4), and what they do can always be done otherwise. */
export interface Keys {
  isOn(): boolean;
  turn(on: boolean): void;
}

const STORED = 'wsis-desk-keys';

export function listenToKeys(table: KeyTable, leave: () => boolean): Keys {
  const isOn = () => stored() !== 'off';
  const turn = (on: boolean) => {
    store(on ? 'on' : 'off');
    document.documentElement.toggleAttribute('data-keys', on);
  };
  document.documentElement.toggleAttribute('data-keys', isOn());
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') {
      if (leave()) event.preventDefault();
      return;
    }
    if (!isOn() || isWritten(target)) return;
    const act = table[keyOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  });
  return { isOn, turn };
}

/** Whether a key goes into what has the focus: letters choose in a list of choices too. */
function isWritten(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // Storage is off: the choice lasts as long as the page.
  }
}
