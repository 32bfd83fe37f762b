import { element } from '../../widget/element.js';
import type { GroupRow } from '../wire.js';
import { hashOf } from './route.js';
import { createSlot } from './slot.js';
import type { Texts } from './texts.js';

export interface GroupLinks {
  readonly root: HTMLElement;
  show(groups: readonly GroupRow[]): void;
}

/** So few are seen without opening anything. */
const FEW = 3;

/** Questions that several cases ask, each with how many; a link leads to the answer for all of them. */
export function createGroupLinks(texts: Texts): GroupLinks {
  const { words } = texts;
  const summary = element('summary', {});
  const list = element('ul', {});
  const details = element('details', {}, summary, element('p', { class: 'quiet-text' }, words.alikeHint), list);
  const root = element('div', { class: 'alike', hidden: '' }, details);
  const slot = createSlot<readonly GroupRow[]>(list, (groups) =>
    groups.map(({ key, label, numbers }) => {
      const href = hashOf({ list: 'cases', open: `group:${key}`, narrowing: { view: 'open', group: key } });
      const count = element('span', { class: 'count' }, String(numbers.length));
      return element('li', {}, element('a', { href, 'data-key': key }, label, ' · ', count));
    }),
  );
  return {
    root,
    show(groups) {
      if (root.hidden && groups.length > 0) details.open = groups.length <= FEW;
      root.hidden = groups.length === 0;
      summary.textContent = `${words.alike} (${groups.length})`;
      slot.show(groups);
    },
  };
}
