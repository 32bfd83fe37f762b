import { element } from '../../widget/element.js';
import type { CannedView, CaseView, Suggestion } from '../wire.js';
import { type Api, Refusal } from './api.js';
import { createSlot } from './slot.js';
import type { Texts } from './texts.js';
import { twoTexts } from './two-texts.js';

/** What helps to write an answer: the one composed from facts, and those that stand ready. */
export interface Helps {
  readonly root: HTMLElement;
  /** `canUse`: there is a field to put a text into. */
  show(view: CaseView, canUse: boolean): void;
  /** Puts the suggested answer into the field; false where there is none. */
  insert(): boolean;
}

export function createHelps(number: string, texts: Texts, api: Api, use: (text: string) => void): Helps {
  const { words } = texts;
  const suggested = element('div', { class: 'stack' });
  const canned = element('details', { class: 'canned' }, element('summary', {}, words.canned));
  let current: { suggestion?: Suggestion | undefined; canUse: boolean; language: string } = {
    canUse: false,
    language: '',
  };
  const slot = createSlot<typeof current>(suggested, ({ suggestion, canUse, language }) => {
    if (!suggestion) return [];
    const title = element('h4', {}, words.suggestion);
    const hint = element('p', { class: 'quiet-text' }, words.suggestionHint);
    return [title, hint, twoTexts(suggestion, language, texts, canUse ? use : undefined, 'i')];
  });
  const ready = element('div', { class: 'ready stack' });
  canned.append(ready);
  const load = async () => {
    if (!canned.open) return;
    ready.replaceChildren(element('p', { class: 'quiet-text' }, words.loading));
    try {
      const { canned: all } = await api.canned(number);
      ready.replaceChildren(...chooser(all, current.language, texts, use));
    } catch (error) {
      const none = error instanceof Refusal && error.status === 404;
      ready.replaceChildren(element('p', { role: 'alert' }, none ? words.noCanned : words.failed));
    }
  };
  canned.addEventListener('toggle', () => void load());

  return {
    root: element('div', { class: 'helps stack' }, suggested, canned),
    show({ suggestion, language }, canUse) {
      current = { suggestion, canUse, language };
      canned.hidden = !canUse;
      slot.show(current);
    },
    insert() {
      if (!current.suggestion || !current.canUse) return false;
      use(current.suggestion.theirs);
      return true;
    },
  };
}

function chooser(all: readonly CannedView[], language: string, texts: Texts, use: (text: string) => void): Node[] {
  const { words } = texts;
  if (all.length === 0) return [element('p', { class: 'quiet-text' }, words.noCanned)];
  const shown = element('div');
  const options = all.map(({ id, title }) => element('option', { value: id }, title));
  const select = element('select', { id: 'canned' }, element('option', { value: '' }, words.cannedChoose), ...options);
  select.addEventListener('change', () => {
    const chosen = all.find(({ id }) => id === select.value);
    shown.replaceChildren(...(chosen ? [twoTexts(chosen, language, texts, use)] : []));
  });
  return [element('label', { for: select.id, class: 'unseen' }, words.canned), select, shown];
}
