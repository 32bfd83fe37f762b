import { button, element } from '../../widget/element.js';
import type { Pane } from './desk-parts.js';

/** List and item side by side; on a narrow screen one after the other. */
export interface Panes {
  readonly root: HTMLElement;
  readonly listPlace: HTMLElement;
  readonly itemPlace: HTMLElement;
  showList(list: HTMLElement): void;
  /** Puts up an item in place of the last one, or what is said where none is open. */
  showItem(pane: Pick<Pane, 'root'> | undefined, nothing: () => HTMLElement): void;
  isOneScreen(): boolean;
}

export function createPanes(backWords: string, back: () => void): Panes {
  const listPlace = element('div', { class: 'list-pane' });
  const itemPlace = element('div', { class: 'item-pane' });
  const side = element('div', { class: 'item-side' }, button({ class: 'quiet back' }, back, backWords), itemPlace);
  const root = element('div', { class: 'panes' }, listPlace, side);
  return {
    root,
    listPlace,
    itemPlace,
    showList(list) {
      if (listPlace.firstChild !== list) listPlace.replaceChildren(list);
    },
    showItem(pane, nothing) {
      root.dataset.screen = pane ? 'item' : 'list';
      itemPlace.replaceChildren(pane?.root ?? nothing());
      side.scrollTop = 0;
      if (pane && isOneScreen()) scrollTo(0, 0);
    },
    isOneScreen,
  };

  function isOneScreen(): boolean {
    return getComputedStyle(root).getPropertyValue('--one-screen').trim() === '1';
  }
}
