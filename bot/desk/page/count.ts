import { element } from '../../widget/element.js';
import type { Texts } from './texts.js';

/** How many wait, as a number for the eye and in words for the ear. */
export function showCount(badge: HTMLElement, waiting: number, { words, fill }: Texts): void {
  badge.replaceChildren(
    element('span', { 'aria-hidden': 'true' }, String(waiting)),
    element('span', { class: 'unseen' }, fill(words.waitingCount, { count: waiting })),
  );
}
