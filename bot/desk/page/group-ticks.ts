import { element } from '../../widget/element.js';
import type { CaseRow } from '../wire.js';
import { hashOf } from './route.js';
import type { Texts } from './texts.js';

/** Which cases get the answer: all unless somebody leaves one out. */
export interface GroupTicks {
  readonly root: HTMLElement;
  chosen(): readonly string[];
}

export function groupTicks(cases: readonly CaseRow[], language: string, texts: Texts, changed: () => void): GroupTicks {
  const { words } = texts;
  const ticks = cases.map(({ number }) => tickBox(`tick-${number}`, number));
  const all = tickBox(`tick-all-${language}`, '');
  const draw = () => {
    const count = ticks.filter(({ checked }) => checked).length;
    all.checked = count === ticks.length;
    all.indeterminate = count > 0 && count < ticks.length;
    changed();
  };
  for (const tick of ticks) tick.addEventListener('change', draw);
  all.addEventListener('change', () => {
    for (const tick of ticks) tick.checked = all.checked;
    draw();
  });
  const items = cases.map(({ number, preview }, index) =>
    element(
      'li',
      {},
      element(
        'label',
        { class: 'check', for: `tick-${number}` },
        ticks[index] ?? '',
        texts.foreign('span', preview, language),
      ),
      caseLink(number),
    ),
  );
  const name = texts.languageName(language);
  return {
    root: element(
      'fieldset',
      { class: 'group-cases' },
      element('legend', {}, texts.fill(words.groupWho, { language: name })),
      element('label', { class: 'check', for: all.id }, all, words.groupAll),
      element('ul', { class: 'ticks' }, ...items),
    ),
    chosen: () => ticks.filter(({ checked }) => checked).map(({ value }) => value),
  };
}

/** Leads to a case among all, whatever its state. */
export function caseLink(number: string): HTMLElement {
  const href = hashOf({ list: 'cases', open: number, narrowing: { view: 'all' } });
  return element('a', { href, class: 'number', dir: 'ltr' }, number);
}

function tickBox(id: string, value: string): HTMLInputElement {
  const tick = element('input', { type: 'checkbox', class: 'tick', id, value });
  tick.checked = true;
  return tick;
}
