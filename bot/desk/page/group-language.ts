import { element } from '../../widget/element.js';
import type { GroupLanguage } from '../wire.js';
import { groupTicks } from './group-ticks.js';
import type { Texts } from './texts.js';
import { twoTexts } from './two-texts.js';

/** The cases of a group in one language, with the answer that they would get. */
export interface LanguagePart {
  readonly root: HTMLElement;
  readonly language: GroupLanguage['language'];
  text(): string;
  /** Numbers of the cases that are ticked. */
  chosen(): readonly string[];
  /** Says that the text is missing, until there is one. */
  complain(): void;
  focus(): void;
}

/** The field begins with what is suggested. `changed` is called when something else would be sent, or to others. */
export function createLanguagePart(group: GroupLanguage, texts: Texts, changed: () => void): LanguagePart {
  const { words } = texts;
  const { language, cases, suggestion } = group;
  const id = `group-${language}`;
  const name = texts.languageName(language);
  const fault = element('p', { id: `${id}-fault`, class: 'fault', role: 'alert' });
  const field = element('textarea', { id, rows: '5', dir: 'auto', lang: language, 'aria-describedby': fault.id });
  const typed = () => {
    if (field.value.trim() !== '') {
      fault.textContent = '';
      field.removeAttribute('aria-invalid');
    }
    changed();
  };
  const use = (text: string) => {
    field.value = text;
    typed();
    field.focus();
  };
  field.value = suggestion?.theirs ?? '';
  field.addEventListener('input', typed);
  const ticks = groupTicks(cases, language, texts, changed);
  const help = suggestion
    ? [element('h4', {}, words.suggestion), twoTexts(suggestion, language, texts, use)]
    : [element('p', { class: 'quiet-text' }, words.groupNothingKnown)];
  const root = element(
    'section',
    { class: 'card stack', 'aria-labelledby': `${id}-title` },
    element('h3', { id: `${id}-title` }, `${name} · `, element('span', { class: 'count' }, String(cases.length))),
    ...help,
    element('label', { for: id }, texts.fill(words.answerFor, { language: name })),
    field,
    fault,
    ticks.root,
  );
  return {
    root,
    language,
    text: () => field.value.trim(),
    chosen: ticks.chosen,
    complain() {
      fault.textContent = texts.fill(words.groupTextMissing, { language: name });
      field.setAttribute('aria-invalid', 'true');
    },
    focus: () => field.focus(),
  };
}
