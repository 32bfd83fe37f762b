import { element } from '../../widget/element.js';
import type { GroupAnswerResult, GroupView } from '../wire.js';
import { newId } from './api.js';
import type { DeskParts, Pane } from './desk-parts.js';
import { emptyState, failedState } from './empty-state.js';
import { createLanguagePart, type LanguagePart } from './group-language.js';
import { latestOf } from './latest-of.js';
import { createNotice } from './notice.js';
import { hashOf } from './route.js';

/** Many cases that ask the same, answered once: a text for each language, and who gets it. */
export function createGroupPane(key: string, parts: DeskParts, acted: () => void): Pane {
  const { api, texts } = parts;
  const { words } = texts;
  const root = element('article', { class: 'case', tabindex: '-1' }, element('p', { class: 'empty' }, words.loading));
  const notice = createNotice(texts);
  /** Sent again after a failure of the line, it is carried out once. */
  let id = newId();

  const send = async (languages: readonly LanguagePart[], button: HTMLButtonElement) => {
    const told = languages.filter((one) => one.text() !== '' && one.chosen().length > 0);
    if (told.length === 0) return notice.failed(words.groupNoText);
    button.disabled = true;
    const entries = told.map((one) => [one.language, one.text()] as const);
    const numbers = told.flatMap((one) => one.chosen());
    try {
      const result = await api.answerGroup(key, { id, numbers, texts: Object.fromEntries(entries) });
      id = newId();
      root.replaceChildren(outcome(result, parts));
      root.focus();
      acted();
    } catch {
      notice.failed(words.failed);
    }
    button.disabled = false;
  };
  const build = ({ label, languages }: GroupView) => {
    if (languages.length === 0) return root.replaceChildren(emptyState(words.groupNobody));
    const button = element('button', { type: 'submit' });
    const count = () => {
      const told = all.filter((one) => one.text() !== '').flatMap((one) => one.chosen());
      button.textContent = texts.fill(words.sendToAll, { count: told.length });
    };
    const all = languages.map((one) => createLanguagePart(one, texts, count));
    count();
    const acts = element('div', { class: 'acts' }, button);
    const form = element('form', { class: 'case-body' }, ...all.map((one) => one.root), notice.root, acts);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(all, button);
    });
    const heading = element('h2', { class: 'case-title', tabindex: '-1' }, label);
    const head = element(
      'header',
      { class: 'case-head' },
      heading,
      element('p', { class: 'quiet-text' }, words.groupHint),
    );
    root.replaceChildren(head, element('div', { class: 'group' }, form));
    heading.focus({ preventScroll: true });
  };
  const loader = latestOf(
    () => api.group(key),
    build,
    () => root.replaceChildren(failedState(texts, () => loader.load())),
  );
  loader.load();
  return { root, close: loader.end };
}

/** How many were answered, and links to those that were not. */
function outcome({ outcomes }: GroupAnswerResult, { texts }: DeskParts): HTMLElement {
  const { words } = texts;
  const isAnswered = (what: string) => what === 'answered' || what === 'answered-in-part';
  const left = outcomes.filter((one) => !isAnswered(one.outcome));
  const links = left.map(({ number }) => {
    const href = hashOf({ list: 'cases', open: number, narrowing: { view: 'open' } });
    return element('li', {}, element('a', { href, dir: 'ltr' }, number));
  });
  return element(
    'div',
    { class: 'notice done stack', role: 'status' },
    element('p', {}, texts.fill(words.groupAnswered, { count: outcomes.length - left.length })),
    ...(left.length === 0
      ? []
      : [
          element('p', {}, texts.fill(words.groupLeftOut, { count: left.length })),
          element('ul', { class: 'history' }, ...links),
        ]),
  );
}
