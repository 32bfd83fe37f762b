import { button, element } from '../../widget/element.js';
import type { Narrowing } from './api.js';
import type { Texts } from './texts.js';

/** A choice that narrows a list: its name in the query, what it is called, values with their labels. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly values: readonly (readonly [value: string, label: string])[];
  /** What the empty value is called, where it is not "any". */
  readonly none?: string;
}

export interface NarrowingForm {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  show(narrowing: Narrowing, choices: readonly Choice[]): void;
}

/** Milliseconds after the last key before what was typed is searched. */
const PAUSE_MS = 300;

/** Search and filters of a list. `narrow` gets all that is set; what it does not know, it hands back as it was. */
export function createNarrowingForm(id: string, texts: Texts, narrow: (narrowing: Narrowing) => void): NarrowingForm {
  const { words } = texts;
  let shown: Narrowing = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const field = element('input', {
    id: `${id}-search`,
    type: 'search',
    placeholder: words.searchHint,
    autocomplete: 'off',
    enterkeyhint: 'search',
    'aria-keyshortcuts': '/',
  });
  const filters = element('div', { class: 'filter-fields' });
  const summary = element('summary', {}, words.filters);
  const details = element('details', { class: 'filters' }, summary, filters);
  const clear = button({ class: 'quiet clear', hidden: '' }, () => clearAll(), words.clear);
  const root = element(
    'form',
    { class: 'narrowing', role: 'search' },
    element('label', { for: field.id, class: 'unseen' }, `${words.search}: ${words.searchHint}`),
    field,
    details,
    clear,
  );
  const search = () => {
    clearTimeout(timer);
    narrow({ ...shown, q: field.value.trim() });
  };
  const clearAll = () => {
    field.value = '';
    const { view = '' } = shown;
    narrow({ view });
    field.focus();
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE_MS);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });

  return {
    root,
    field,
    show(narrowing, choices) {
      shown = narrowing;
      if (document.activeElement !== field) field.value = narrowing.q ?? '';
      const set = choices.filter(({ name }) => (narrowing[name] ?? '') !== '');
      summary.textContent = set.length === 0 ? words.filters : `${words.filters} (${set.length})`;
      clear.hidden = set.length === 0 && (narrowing.q ?? '') === '';
      drawChoices(filters, id, choices, narrowing, words.any, (name, value) => narrow({ ...shown, [name]: value }));
    },
  };
}

/** Made anew only where the choices are other ones, so that an open list of one does not close under somebody's hand. */
function drawChoices(
  root: HTMLElement,
  id: string,
  choices: readonly Choice[],
  narrowing: Narrowing,
  any: string,
  choose: (name: string, value: string) => void,
): void {
  for (const { name, label, values, none = any } of choices) {
    const fieldId = `${id}-${name}`;
    let select = root.querySelector<HTMLSelectElement>(`#${fieldId}`);
    if (!select) {
      select = element('select', { id: fieldId });
      select.addEventListener('change', () => choose(name, select?.value ?? ''));
      root.append(element('div', { class: 'filter' }, element('label', { for: fieldId }, label), select));
    }
    const options = [['', none] as const, ...values];
    const made = JSON.stringify(options);
    if (select.dataset.made !== made) {
      select.dataset.made = made;
      select.replaceChildren(...options.map(([value, text]) => element('option', { value }, text)));
    }
    select.value = narrowing[name] ?? '';
  }
}

/** By which channels stakeholders write. */
export function channelsOf({ words }: Texts): Choice['values'] {
  return (['chat', 'mail'] as const).map((channel) => [channel, words.channels[channel]]);
}

/** The languages that stakeholders are answered in. */
export function languagesOf({ languageName }: Texts): Choice['values'] {
  return ['en', 'fr', 'es', 'ar', 'ru', 'zh'].map((code) => [code, languageName(code)]);
}
