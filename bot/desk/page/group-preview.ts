import { element } from '../../widget/element.js';
import type { GroupAnswerResult } from '../wire.js';
import type { LanguagePart } from './group-language.js';
import { caseLink } from './group-ticks.js';
import { plural } from './plural.js';
import type { Texts } from './texts.js';

/** What would go out now: for each language how many get which text, or that the text is missing. */
export function groupPreview(all: readonly LanguagePart[], texts: Texts): readonly HTMLElement[] {
  const { words } = texts;
  return all.flatMap((one) => {
    const count = one.chosen().length;
    if (count === 0) return [];
    const name = texts.languageName(one.language);
    const text = one.text();
    const said =
      text === ''
        ? element('p', { class: 'fault' }, texts.fill(words.groupTextMissing, { language: name }))
        : texts.foreign('p', text, one.language, { class: 'said' });
    return [element('dt', {}, texts.labelled(name, plural(words.groupCases, count, texts))), element('dd', {}, said)];
  });
}

/** What came of it: how many were answered, and which were left out and why. */
export function groupOutcome({ outcomes }: GroupAnswerResult, texts: Texts): HTMLElement {
  const { words } = texts;
  const of = (kind: string) => outcomes.filter(({ outcome }) => outcome === kind);
  const [whole, part] = [of('answered'), of('answered-in-part')];
  const left = outcomes.filter(({ outcome }) => outcome !== 'answered' && outcome !== 'answered-in-part');
  const why: Readonly<Record<string, string>> = words.groupReasons;
  const links = (numbers: readonly { readonly number: string; readonly outcome: string }[], reason: boolean) =>
    numbers.map(({ number, outcome }) =>
      element('li', {}, caseLink(number), ...(reason ? [' – ', why[outcome] ?? words.groupReasons.other] : [])),
    );
  const block = (text: string, items: readonly HTMLElement[]) =>
    items.length === 0 ? [] : [element('p', {}, text), element('ul', { class: 'history' }, ...items)];
  return element(
    'div',
    { class: 'notice done stack' },
    element('p', {}, texts.fill(words.groupAnswered, { count: whole.length + part.length })),
    ...block(words.groupInPart, links(part, false)),
    ...block(texts.fill(words.groupLeftOut, { count: left.length }), links(left, true)),
  );
}
