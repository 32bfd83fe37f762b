import { createDeskKeys } from './desk-keys.js';
import type { DeskParts } from './desk-parts.js';
import type { LineBar } from './line-bar.js';
import { goLive } from './live.js';
import { createNavigation, type Navigation } from './navigation.js';
import { createSections } from './sections.js';
import { createWaitingCount } from './waiting-count.js';

/** Milliseconds in which several changes are one reload of the list. */
const TOGETHER_MS = 250;

/** Puts the desk together: what the address names is shown, what the server tells is kept up with, what keys ask is done. */
export function runDesk(root: HTMLElement, parts: Omit<DeskParts, 'go'>, bar: LineBar): void {
  const { api, texts, me } = parts;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reloadList = () => {
    clearTimeout(timer);
    timer = setTimeout(() => nav.list().reload(), TOGETHER_MS);
  };
  const acted = () => {
    reloadList();
    waiting.look();
  };
  const help = createDeskKeys(texts, () => nav);
  const sections = createSections(texts, help.opener);
  const waiting = createWaitingCount(parts, (count) => {
    sections.count(count);
    nav.count(count);
  });
  const nav: Navigation = createNavigation(parts, {
    acted,
    went(route) {
      sections.show(route);
      waiting.title(route.open !== undefined && /^W-/.test(route.open) ? route.open : '');
    },
  });
  root.replaceChildren(sections.root, nav.panes.root, help.root);
  addEventListener('hashchange', nav.follow);
  nav.follow();
  goLive({
    address: api.events,
    state: bar.state,
    hello() {
      acted();
      const open = nav.open();
      if (open && open.kind !== 'group') open.pane.reload();
    },
    changed(event) {
      acted();
      const open = nav.open();
      if (open?.kind === 'case') open.pane.changed(event);
    },
    said(event) {
      const open = nav.open();
      if (open && open.kind !== 'group') open.pane.said(event);
      if (nav.route().list === 'conversations') reloadList();
    },
    async askWho() {
      const now = await api.me().catch(() => undefined);
      // Somebody else has signed in meanwhile: nothing of the page is theirs.
      if (now && now.account.id !== me.account.id) location.reload();
    },
  });
}
