import { button, element } from '../../widget/element.js';
import { key } from './case-head.js';
import type { Texts } from './texts.js';

/** A text in the stakeholder's language beside the same in the reader's; `use` is absent where nothing can be written. */
export function twoTexts(
  { theirs, mine }: { readonly theirs: string; readonly mine: string },
  language: string,
  texts: Texts,
  use: ((text: string) => void) | undefined,
  shortcut?: string,
): HTMLElement {
  const { words } = texts;
  const side = (label: string, text: string, code: string) =>
    element('div', { class: 'side' }, element('h5', {}, label), texts.foreign('p', text, code, { class: 'said' }));
  const sides =
    language === texts.language
      ? [side(texts.languageName(language), theirs, language)]
      : [
          side(texts.languageName(language), theirs, language),
          side(`${words.inYours} (${texts.languageName(texts.language)})`, mine, texts.language),
        ];
  const attributes = { class: 'quiet use', 'data-key': `use-${shortcut ?? 'canned'}`, 'aria-keyshortcuts': shortcut };
  return element(
    'div',
    { class: 'two-texts' },
    element('div', { class: 'sides' }, ...sides),
    ...(use
      ? [button(attributes, () => use(theirs), words.use, ...(shortcut === undefined ? [] : [key(shortcut)]))]
      : []),
  );
}
