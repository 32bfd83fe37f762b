import { element } from '../../widget/element.js';
import type { CaseView, DeskEvents } from '../wire.js';
import { Refusal } from './api.js';
import { createCaseActs } from './case-acts.js';
import { type CaseParts, createCaseParts } from './case-parts.js';
import type { DeskParts, Pane } from './desk-parts.js';
import { emptyState, failedState } from './empty-state.js';
import { latestOf } from './latest-of.js';
import { createNotice } from './notice.js';

export interface CasePane extends Pane {
  /** An event of the server. */
  changed(event: DeskEvents['case']): void;
  said(event: DeskEvents['conversation']): void;
  /** The line is back: what is shown may be out of date. */
  reload(): void;
  take(): void;
  answer(): void;
  insert(): void;
  resolve(): void;
  note(): void;
}

export interface CasePaneDeps {
  /** Leads to the case that has waited longest. */
  readonly next: () => void;
  /** A case was changed here: the list shows it at once. */
  readonly acted: () => void;
}

/** One case, live, with everything that can be done about it. */
export function createCasePane(number: string, parts: DeskParts, { next, acted }: CasePaneDeps): CasePane {
  const { texts } = parts;
  const { words } = texts;
  const root = element('article', { class: 'case', tabindex: '-1' });
  const notice = createNotice(texts);
  const sendNotice = createNotice(texts);
  let view: CaseView | undefined;
  let shown: CaseParts | undefined;

  const show = (found: CaseView) => {
    if (view && found.version < view.version) return;
    tellNew(view, found, parts);
    view = found;
    shown ??= build(found);
    shown.show(found);
  };
  const build = (found: CaseView) => {
    const made = createCaseParts(found, parts, {
      notice,
      sendNotice,
      act: (action, to) => void acts.perform(action, to === undefined ? {} : { to }),
      note: acts.note,
      send: (text, resolveAfter) => void acts.send(text, resolveAfter),
      take: acts.take,
    });
    root.replaceChildren(...made.nodes);
    return made;
  };
  const loader = latestOf(
    () => parts.api.case(number),
    (found) => {
      const isFirst = !view;
      show(found);
      if (isFirst) shown?.heading.focus({ preventScroll: true });
    },
    (error) => {
      if (view) return;
      const missing = error instanceof Refusal && error.status === 404;
      root.replaceChildren(missing ? emptyState(words.notFound) : failedState(texts, () => loader.load()));
    },
  );
  const acts = createCaseActs(parts, {
    number,
    notice,
    sendNotice,
    next,
    view: () => view,
    box: () => shown?.box,
    show(found) {
      loader.drop();
      show(found);
      acted();
    },
  });
  const leave = () => shown?.box.flush(true);
  addEventListener('pagehide', leave);
  root.append(element('p', { class: 'empty', role: 'status' }, words.loading));
  loader.load();
  return {
    root,
    reload: () => loader.load(),
    changed: (event) => {
      if (event.number === number && event.version !== view?.version) loader.load();
    },
    said: ({ id }) => {
      if (id === view?.conversationId) loader.load();
    },
    take: acts.take,
    answer: () => shown?.box.focus(),
    insert: () => shown?.box.insert(),
    resolve: () => {
      if (view?.actions.includes('resolve')) void acts.perform('resolve');
    },
    note: () => shown?.noteField.focus(),
    close() {
      loader.end();
      removeEventListener('pagehide', leave);
      shown?.box.flush();
    },
  };
}

/** The stakeholder has written while somebody looks: said once. */
function tellNew(before: CaseView | undefined, found: CaseView, { announcer, texts }: DeskParts): void {
  if (!before) return;
  const fresh = found.transcript.slice(before.transcript.length);
  const { number } = found;
  if (fresh.some(({ from }) => from === 'user')) announcer.say(texts.fill(texts.words.newMessage, { number }));
}
