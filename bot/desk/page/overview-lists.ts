import { element } from '../../widget/element.js';
import type { OverviewAnswer } from '../wire.js';
import { createFigures } from './figures.js';
import { hashOf } from './route.js';
import type { Texts } from './texts.js';

/** Entries of a list that are shown before somebody asks for the rest. */
const FIRST = 8;

/** What was left to staff, each leading to its cases, with the days before beside it. */
export function missedList({ missed }: OverviewAnswer, texts: Texts): readonly HTMLElement[] {
  return shortened(
    'ol',
    missed.map((one) => missedItem(one, texts)),
    texts,
  );
}

function missedItem({ key, label, reason, reasonCode, count, before, languages }: Missed, texts: Texts): HTMLElement {
  const { words, fill } = texts;
  const figures = createFigures(texts.language);
  const narrowing = key === '' ? { reason: reasonCode } : { group: key };
  const href = hashOf({ list: 'cases', narrowing: { view: 'all', ...narrowing } });
  const change = before === 0 ? words.isNew : fill(words.daysBefore, { count: figures.number(before) });
  const sign = before === 0 ? [] : [element('bdi', { dir: 'ltr' }, figures.change(count - before)), ' · '];
  return element(
    'li',
    { class: 'missed' },
    element('a', { href, 'data-key': key }, label),
    ' ',
    element('span', { class: 'count' }, figures.number(count)),
    element('span', { class: 'because' }, reason),
    element(
      'span',
      { class: 'row-facts' },
      element('span', { class: before === 0 ? 'badge' : 'change' }, ...sign, change),
      ' ',
      ...languages.map((one) =>
        element('span', {}, `${texts.labelled(texts.languageName(one.language), figures.number(one.count))} `),
      ),
    ),
    ...factsLink(key, texts),
  );
}

/** Where a fact on the same is added or mended. */
function factsLink(key: string, { words }: Texts): readonly (Node | string)[] {
  const [activity = ''] = key.split('.');
  const href = `staff/facts${activity === '' ? '' : `?activity=${encodeURIComponent(activity)}`}#facts`;
  return key === ''
    ? []
    : [element('p', { class: 'mend' }, element('a', { href, class: 'mend-link' }, words.factsOnThis))];
}

type Missed = OverviewAnswer['missed'][number];

/** Who was asked back and said no more. */
export function droppedList({ dropped }: OverviewAnswer, texts: Texts): readonly HTMLElement[] {
  const items = dropped.map(({ conversationId, language, lastAt }) => {
    const href = hashOf({ list: 'conversations', open: conversationId, narrowing: {} });
    const name = `${texts.languageName(language)}, ${texts.instant(lastAt)}`;
    return element('li', {}, element('a', { href, 'data-key': conversationId }, name));
  });
  return shortened('ul', items, texts);
}

/** What was said and did not help. */
export function unhelpfulList({ unhelpful }: OverviewAnswer, texts: Texts): readonly HTMLElement[] {
  const figures = createFigures(texts.language);
  const items = unhelpful.map(({ fact, words, count }) =>
    element(
      'li',
      {},
      element('span', {}, words),
      ' ',
      element('span', { class: 'count' }, figures.number(count)),
      element('code', { class: 'fact-source', dir: 'ltr' }, fact),
    ),
  );
  return shortened('ul', items, texts);
}

/** What ends soon. */
export function upcomingList({ upcoming }: OverviewAnswer, texts: Texts): readonly HTMLElement[] {
  const figures = createFigures(texts.language);
  const items = upcoming.map(({ day, kind, fact, words }) =>
    element(
      'li',
      {},
      element('strong', {}, element('time', { datetime: day }, figures.day(day))),
      ' ',
      element('span', { class: 'badge' }, texts.words.upcomingKinds[kind]),
      ' ',
      element('span', {}, words),
      element('code', { class: 'fact-source', dir: 'ltr' }, fact),
    ),
  );
  return shortened('ul', items, texts);
}

/** How often each came, with its part of all. */
export function shareList(
  counts: readonly { readonly label: string; readonly count: number }[],
  texts: Texts,
): readonly HTMLElement[] {
  const figures = createFigures(texts.language);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const items = counts.map(({ label, count }) => {
    const share = element('meter', { min: '0', max: String(all), value: String(count), 'aria-hidden': 'true' });
    const text = texts.labelled(label, `${figures.number(count)} (${texts.percent(count / all)})`);
    return element('li', { class: 'share' }, element('span', {}, text), share);
  });
  return shortened('ul', items, texts);
}

/** The first of a list; the rest behind one press. */
function shortened(kind: 'ol' | 'ul', items: readonly HTMLElement[], { words }: Texts): readonly HTMLElement[] {
  if (items.length === 0) return [element('p', { class: 'quiet-text' }, words.none)];
  const [first, rest] = [items.slice(0, FIRST), items.slice(FIRST)];
  const list = element(kind, { class: 'plain-list' }, ...first);
  if (rest.length === 0) return [list];
  const more = element('summary', {}, `${words.showMore} (${rest.length})`);
  return [list, element('details', {}, more, element(kind, { class: 'plain-list' }, ...rest))];
}
