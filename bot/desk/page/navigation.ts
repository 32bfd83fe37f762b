import { createCaseList } from './case-list.js';
import { type CasePane, createCasePane } from './case-pane.js';
import { createConversationList } from './conversation-list.js';
import { type ConversationPane, createConversationPane } from './conversation-pane.js';
import type { DeskParts, Pane } from './desk-parts.js';
import { emptyState } from './empty-state.js';
import { createGroupPane } from './group-pane.js';
import { createOverview } from './overview.js';
import { createPanes, type Panes } from './panes.js';
import { hashOf, type Route, routeOf } from './route.js';
import { type RowWalk, walkRows } from './row-walk.js';

/** What is open of a list. */
export type Open =
  | { readonly kind: 'case'; readonly id: string; readonly pane: CasePane }
  | { readonly kind: 'conversation'; readonly id: string; readonly pane: ConversationPane }
  | { readonly kind: 'group'; readonly id: string; readonly pane: Pane };

/** Shows what the address names, and knows the ways between list and item. */
export interface Navigation {
  readonly panes: Panes;
  readonly walk: RowWalk;
  open(): Open | undefined;
  route(): Route;
  list(): { readonly field: HTMLElement; reload(): void };
  /** How many wait, for the tab of the queue. */
  count(waiting: number): void;
  toList(): void;
  toSearch(): void;
  /** Shows what the address names now. */
  follow(): void;
}

export interface NavigationDeps {
  /** A case was changed here. */
  readonly acted: () => void;
  readonly went: (route: Route) => void;
}

export function createNavigation(given: Omit<DeskParts, 'go'>, { acted, went }: NavigationDeps): Navigation {
  const { words } = given.texts;
  const parts: DeskParts = { ...given, go };
  const lists = {
    cases: createCaseList(parts),
    conversations: createConversationList(parts),
    overview: createOverview(parts),
  };
  const panes = createPanes(words.back, () => toList());
  const walk = walkRows(panes.listPlace);
  let route: Route = routeOf(location.hash);
  let open: Open | undefined;

  const next = async () => {
    const found = await parts.api.cases({ state: 'queued', order: 'waiting', limit: '1' }).catch(() => undefined);
    const [first] = found?.cases ?? [];
    go({ list: 'cases', narrowing: {}, ...(first && { open: first.number }) });
  };
  const openItem = ({ open: id, list }: Route): Open | undefined => {
    if (id === undefined || list === 'overview') return undefined;
    if (list === 'conversations') return { kind: 'conversation', id, pane: createConversationPane(id, parts) };
    const [, key] = /^group:(.*)/.exec(id) ?? [];
    if (key !== undefined) return { kind: 'group', id, pane: createGroupPane(key, parts, acted) };
    return { kind: 'case', id, pane: createCasePane(id, parts, { next: () => void next(), acted }) };
  };
  const follow = () => {
    const before = route;
    route = routeOf(location.hash);
    went(route);
    panes.root.dataset.list = route.list;
    panes.showList(lists[route.list].root);
    lists[route.list].show(route);
    if (panes.itemPlace.firstChild && open?.id === route.open && before.list === route.list) return;
    open?.pane.close();
    open = openItem(route);
    panes.showItem(open?.pane, () => emptyState(words.choose, words.chooseHint));
  };
  const toList = () => {
    const before = route.open;
    if (panes.isOneScreen()) go({ list: route.list, narrowing: route.narrowing }, true);
    if (!walk.focus(before)) lists[route.list].field.focus();
  };
  return {
    panes,
    walk,
    follow,
    toList,
    open: () => open,
    route: () => route,
    list: () => lists[route.list],
    count: lists.cases.count,
    toSearch() {
      if (panes.isOneScreen()) toList();
      lists[route.list].field.focus();
    },
  };

  function go(to: Route, replace = false): void {
    if (replace) {
      history.replaceState(null, '', hashOf(to));
      follow();
    } else location.hash = hashOf(to);
  }
}
