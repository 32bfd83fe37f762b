import { element } from '../../widget/element.js';
import type { CaseRow } from '../wire.js';
import type { Texts } from './texts.js';

/** One case of the list, as a link that leads to it. `mine` is the account id of who looks. */
export function caseRow(row: CaseRow, href: string, isOpen: boolean, mine: string, texts: Texts): HTMLElement {
  const { words } = texts;
  const owner = row.owner === mine ? words.you : row.ownerName;
  const facts = [
    element('span', { class: 'number', dir: 'ltr' }, row.number),
    element('span', {}, texts.languageName(row.language)),
    element('span', {}, words.channels[row.channel]),
    ...(row.questionCount > 1 ? [element('span', {}, texts.fill(words.questions, { count: row.questionCount }))] : []),
    ...(row.state === 'queued'
      ? []
      : [element('span', { class: 'badge', 'data-state': row.state }, words.states[row.state])]),
    element('span', { class: owner === undefined ? 'nobody' : 'owner' }, element('bdi', {}, owner ?? words.nobody)),
  ];
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'row', href, 'data-key': row.number, 'aria-current': isOpen ? 'true' : undefined },
      element('span', { class: 'row-top' }, element('span', { class: 'topic' }, row.topic), ageOf(row, texts)),
      texts.foreign('span', row.preview, row.language, { class: 'preview' }),
      element('span', { class: 'because' }, row.reason),
      element('span', { class: 'row-facts' }, ...facts.flatMap((one) => [one, ' '])),
    ),
  );
}

/** Since when the stakeholder waits, or since when nothing has happened. */
export function ageOf({ waitingSince, since }: CaseRow, texts: Texts): HTMLElement {
  const { waits, since: sinceWord } = texts.words;
  const label = element('span', { class: 'unseen' }, `${waitingSince === undefined ? sinceWord : waits} `);
  const kind = waitingSince === undefined ? 'length' : 'length waits';
  return element('span', { class: kind }, label, texts.age(waitingSince ?? since));
}
