import { element } from './element.js';

/**
 * Speaks to those who do not see the page. The list of messages itself is silent, since its states, buttons and history
 * would all be read aloud; what comes in is said here, once.
 */
export interface Announcer {
  readonly root: HTMLElement;
  /** When the listener is ready for it. */
  say(text: string, language?: string): void;
  /** At once: something failed. */
  warn(text: string): void;
}

/** Milliseconds after which said words are taken away, before anyone meets them twice when reading through the page. */
const SAID_MS = 8000;

export function createAnnouncer(): Announcer {
  const polite = element('div', { 'aria-live': 'polite', 'aria-relevant': 'additions' });
  const assertive = element('div', { role: 'alert' });
  const put = (place: HTMLElement, text: string, language?: string) => {
    const words = element('p', { lang: language }, text);
    place.append(words);
    setTimeout(() => words.remove(), SAID_MS);
  };
  return {
    root: element('div', { class: 'unseen announcer' }, polite, assertive),
    say: (text, language) => put(polite, text, language),
    warn: (text) => put(assertive, text),
  };
}
