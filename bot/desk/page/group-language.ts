import { element } from '../../widget/element.js';
import type { GroupLanguage } from '../wire.js';
import type { Texts } from './texts.js';
import { twoTexts } from './two-texts.js';

/** The cases of a group in one language, with the answer that they would get. */
export interface LanguagePart {
  readonly root: HTMLElement;
  readonly language: GroupLanguage['language'];
  text(): string;
  /** Numbers of the cases that are ticked. */
  chosen(): readonly string[];
}

/** `changed` is called when another number of cases would be answered. */
export function createLanguagePart(group: GroupLanguage, texts: Texts, changed: () => void): LanguagePart {
  const { words } = texts;
  const { language, cases, suggestion } = group;
  const id = `group-${language}`;
  const field = element('textarea', { id, rows: '4', dir: 'auto', lang: language });
  field.addEventListener('input', changed);
  const ticks = cases.map(({ number }) => {
    const tick = element('input', { type: 'checkbox', class: 'tick', id: `tick-${number}`, value: number });
    tick.checked = true;
    tick.addEventListener('change', changed);
    return tick;
  });
  const items = cases.map(({ number, preview }, index) =>
    element(
      'li',
      {},
      element(
        'label',
        { class: 'check', for: `tick-${number}` },
        ticks[index] ?? '',
        element('span', { class: 'number', dir: 'ltr' }, number),
        texts.foreign('span', preview, language),
      ),
    ),
  );
  const use = (text: string) => {
    field.value = text;
    changed();
    field.focus();
  };
  const name = texts.languageName(language);
  const root = element(
    'section',
    { class: 'card stack', 'aria-labelledby': `${id}-title` },
    element('h3', { id: `${id}-title` }, `${name} (${cases.length})`),
    ...(suggestion ? [element('h4', {}, words.suggestion), twoTexts(suggestion, language, texts, use)] : []),
    element('label', { for: id }, texts.fill(words.answerFor, { language: name })),
    field,
    element('ul', { class: 'ticks' }, ...items),
  );
  return {
    root,
    language,
    text: () => field.value.trim(),
    chosen: () => ticks.filter(({ checked }) => checked).map(({ value }) => value),
  };
}
