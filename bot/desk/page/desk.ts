import type { DeskWords } from '../../../dialogs/desk-words.js';
import { createAnnouncer } from '../../widget/announcer.js';
import { element } from '../../widget/element.js';
import { createApi } from './api.js';
import { emptyState, failedState } from './empty-state.js';
import { createLineBar } from './line-bar.js';
import { hashOf, routeOf } from './route.js';
import { runDesk } from './run-desk.js';
import { createTexts, keepAges } from './texts.js';

/** The desk takes its place in the page that the server made: `#desk` carries language, words, address and the server's clock. */
const place = document.querySelector<HTMLElement>('#desk');
if (place) start(place);

function start(root: HTMLElement): void {
  const { base = '', language = 'en', now = '', words = '{}' } = root.dataset;
  const texts = createTexts(JSON.parse(words) as DeskWords, language, Date.parse(now) || Date.now());
  const announcer = createAnnouncer();
  const signIn = () => {
    const next = `/staff${hashOf(routeOf(location.hash))}`;
    return `${base}/staff/sign-in?${new URLSearchParams({ next })}`;
  };
  const bar = createLineBar(texts, signIn);
  const api = createApi(base, () => bar.signedOut());
  const main = element('div', { class: 'desk-main' }, emptyState(texts.words.loading));
  root.replaceChildren(bar.root, announcer.root, main);
  keepAges(texts);
  const begin = async () => {
    try {
      const me = await api.me();
      runDesk(main, { api, texts, announcer, me }, bar);
    } catch {
      main.replaceChildren(failedState(texts, () => void begin()));
    }
  };
  void begin();
}
