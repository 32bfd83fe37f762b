import { element } from '../../widget/element.js';
import type { Narrowing } from './api.js';
import { showCount } from './count.js';
import { emptyState } from './empty-state.js';
import { hashOf, type Route } from './route.js';
import type { Texts } from './texts.js';

const VIEWS = ['waiting', 'mine', 'open', 'done'] as const;
/** `all` has no tab: links lead there. */
export type View = (typeof VIEWS)[number] | 'all';

const QUERIES: Readonly<Record<View, Narrowing>> = {
  waiting: { state: 'queued', order: 'waiting' },
  mine: { owner: 'me', state: 'claimed,waiting', order: 'waiting' },
  open: { state: 'queued,claimed,waiting', order: 'waiting' },
  done: { state: 'resolved,bot', order: 'newest' },
  all: { order: 'newest' },
};

export function viewOf({ view }: Narrowing): View {
  return view === 'all' ? view : (VIEWS.find((one) => one === view) ?? 'waiting');
}

/** What the server is asked for. Who searches looks among all cases, whatever their state. */
export function queryOf(narrowing: Narrowing): Narrowing {
  const { view: _view, ...others } = narrowing;
  const isSearch = (others.q ?? '') !== '';
  const set = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== ''));
  return { ...(isSearch ? { order: 'newest' } : QUERIES[viewOf(narrowing)]), ...set };
}

export interface ViewTabs {
  readonly root: HTMLElement;
  show(route: Route): void;
  count(waiting: number): void;
  /** What is said where a view is empty. */
  nothing(view: View): HTMLElement;
}

/** Links between the four views of the cases. */
export function createViewTabs(texts: Texts): ViewTabs {
  const { words } = texts;
  const labels: Readonly<Record<(typeof VIEWS)[number], string>> = {
    waiting: words.viewWaiting,
    mine: words.viewMine,
    open: words.viewOpen,
    done: words.viewDone,
  };
  const badge = element('span', { class: 'count', hidden: '' });
  const links = VIEWS.map((view) => {
    const narrowing = view === 'waiting' ? {} : { view };
    const href = hashOf({ list: 'cases', narrowing });
    const link = element('a', { href }, labels[view]);
    if (view === 'waiting') link.append(' ', badge);
    return [view, link] as const;
  });
  const list = element('ul', {}, ...links.map(([, link]) => element('li', {}, link)));
  return {
    root: element('nav', { class: 'views', 'aria-label': words.views }, list),
    show({ narrowing }) {
      const current = (narrowing.q ?? '') === '' ? viewOf(narrowing) : undefined;
      for (const [view, link] of links) {
        if (view === current) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
    },
    count(waiting) {
      badge.hidden = waiting === 0;
      showCount(badge, waiting, texts);
    },
    nothing: (view) =>
      ({
        waiting: () => emptyState(words.noneWaiting, words.noneWaitingHint),
        mine: () => emptyState(words.noneMine, words.noneMineHint),
        open: () => emptyState(words.noneOpen, words.noneWaitingHint),
        done: () => emptyState(words.noneDone),
        all: () => emptyState(words.noneFound, words.noneFoundHint),
      })[view](),
  };
}
