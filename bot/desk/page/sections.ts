import { element } from '../../widget/element.js';
import { showCount } from './count.js';
import { hashOf, type Route } from './route.js';
import type { Texts } from './texts.js';

export interface Sections {
  readonly root: HTMLElement;
  show(route: Route): void;
  count(waiting: number): void;
}

/** The parts of the desk, with how many cases wait. */
export function createSections(texts: Texts, opener: HTMLElement): Sections {
  const { words } = texts;
  const badge = element('span', { class: 'count', hidden: '' });
  const links = (['cases', 'conversations', 'overview'] as const).map((list) => {
    const link = element('a', { href: hashOf({ list, narrowing: {} }) }, words[list]);
    if (list === 'cases') link.append(' ', badge);
    return [list, link] as const;
  });
  const list = element('ul', {}, ...links.map(([, link]) => element('li', {}, link)));
  const heading = element('h1', { class: 'unseen' });
  return {
    root: element('div', { class: 'sections' }, heading, element('nav', { 'aria-label': words.desk }, list), opener),
    show(route) {
      heading.textContent = words[route.list];
      for (const [name, link] of links) {
        if (name === route.list) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
    count(waiting) {
      badge.hidden = waiting === 0;
      showCount(badge, waiting, texts);
    },
  };
}
