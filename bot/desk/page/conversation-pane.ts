import { button, element } from '../../widget/element.js';
import type { ConversationView, DeskEvents } from '../wire.js';
import { newId, Refusal } from './api.js';
import { key } from './case-head.js';
import type { DeskParts, Pane } from './desk-parts.js';
import { emptyState, failedState } from './empty-state.js';
import { createNotice } from './notice.js';
import { hashOf } from './route.js';
import { createSaid } from './said.js';
import { createSlot } from './slot.js';

export interface ConversationPane extends Pane {
  said(event: DeskEvents['conversation']): void;
  reload(): void;
  /** Steps in, unless there is a case already. */
  take(): void;
}

/** A conversation as it runs; staff can step in unasked. */
export function createConversationPane(id: string, parts: DeskParts): ConversationPane {
  const { api, texts, go } = parts;
  const { words } = texts;
  const root = element('article', { class: 'case', tabindex: '-1' });
  const heading = element('h2', { class: 'case-title', tabindex: '-1' }, words.conversation);
  const facts = element('p', { class: 'case-facts' });
  const acts = element('div', { class: 'acts' });
  const notice = createNotice(texts);
  const said = createSaid(texts, api.addressOf);
  let view: ConversationView | undefined;
  let over = false;
  let act: { readonly id: string } | undefined;

  const headSlot = createSlot<Omit<ConversationView, 'transcript'>>(facts, (shown) =>
    [
      element(
        'span',
        { class: 'badge', 'data-owner': shown.owner },
        shown.owner === 'bot' ? words.byAssistant : words.byStaff,
      ),
      element('span', {}, texts.languageName(shown.language)),
      element('span', {}, words.channels[shown.channel]),
      ...(shown.address === undefined ? [] : [element('bdi', { dir: 'ltr' }, shown.address)]),
      ...(shown.visitorIsThere ? [element('span', { class: 'there' }, words.isThere)] : []),
    ].flatMap((one, index) => (index === 0 ? [one] : [' · ', one])),
  );
  const actSlot = createSlot<string>(acts, (caseNumber) => {
    if (caseNumber !== '') {
      const href = hashOf({ list: 'cases', open: caseNumber, narrowing: {} });
      return [
        element('a', { class: 'button', href, 'data-key': 'case' }, texts.fill(words.toCase, { number: caseNumber })),
      ];
    }
    const step = button(
      { 'data-key': 'take', 'aria-keyshortcuts': 'c', 'aria-describedby': 'step-in' },
      () => void take(),
      words.stepIn,
      key('c'),
    );
    return [step, element('span', { id: 'step-in', class: 'quiet-text' }, words.stepInHint)];
  });
  const load = async () => {
    try {
      const found = await api.conversation(id);
      if (over) return;
      const { transcript, ...rest } = found;
      if (!view) {
        root.replaceChildren(element('header', { class: 'case-head' }, heading, facts, acts), notice.root, said.root);
        heading.focus({ preventScroll: true });
      }
      view = found;
      headSlot.show(rest);
      actSlot.show(found.caseNumber ?? '');
      said.show(transcript, found.language, id);
    } catch (error) {
      if (over || view) return;
      const missing = error instanceof Refusal && error.status === 404;
      root.replaceChildren(missing ? emptyState(words.notFound) : failedState(texts, () => void load()));
    }
  };
  const take = async () => {
    if (!view || view.caseNumber !== undefined) return;
    act ??= { id: newId() };
    try {
      const answer = await api.take(id, act);
      go({ list: 'cases', open: answer.case.number, narrowing: { view: 'mine' } });
    } catch (error) {
      const message = error instanceof Refusal && error.message !== '' ? error.message : words.failed;
      notice.failed(message, { label: words.tryAgain, press: () => void take() });
    }
  };
  root.append(element('p', { class: 'empty', role: 'status' }, words.loading));
  void load();
  return {
    root,
    reload: () => void load(),
    said: (event) => {
      if (event.id === id) void load();
    },
    take: () => void take(),
    close() {
      over = true;
    },
  };
}
