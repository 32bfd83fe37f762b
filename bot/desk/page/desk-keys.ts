import { createKeyHelp, type KeyHelp } from './key-help.js';
import { type Keys, listenToKeys } from './keys.js';
import type { Navigation } from './navigation.js';
import type { Texts } from './texts.js';

/** Everything that can be done by one key, and the window that tells of it. */
export function createDeskKeys(texts: Texts, nav: () => Navigation): KeyHelp {
  const help = createKeyHelp(texts, () => keys);
  const pane = () => {
    const open = nav().open();
    return open?.kind === 'group' ? undefined : open?.pane;
  };
  const casePane = () => {
    const open = nav().open();
    return open?.kind === 'case' ? open.pane : undefined;
  };
  const keys: Keys = listenToKeys(
    {
      j: () => nav().walk.step(1),
      k: () => nav().walk.step(-1),
      c: () => pane()?.take(),
      r: () => casePane()?.answer(),
      i: () => casePane()?.insert(),
      e: () => casePane()?.resolve(),
      n: () => casePane()?.note(),
      '/': () => nav().toSearch(),
      '?': () => help.open(),
    },
    () => leaveItem(nav()),
  );
  return help;
}

/** Escape leads out of a field to the case, and from the case to the list; gives whether there was something to leave. */
function leaveItem({ panes: { itemPlace }, toList }: Navigation): boolean {
  const focused = document.activeElement;
  if (!focused || !itemPlace.contains(focused)) return false;
  const heading = itemPlace.querySelector<HTMLElement>('h2');
  if (focused.matches('input, textarea, select') && heading) heading.focus();
  else toList();
  return true;
}
