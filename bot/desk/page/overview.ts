import { button, element } from '../../widget/element.js';
import type { OverviewAnswer } from '../wire.js';
import { dayChart } from './day-chart.js';
import type { DeskParts } from './desk-parts.js';
import { failedState } from './empty-state.js';
import { createFigures } from './figures.js';
import { latestOf } from './latest-of.js';
import { droppedList, missedList, shareList, unhelpfulList, upcomingList } from './overview-lists.js';
import type { Route } from './route.js';
import { createSlot } from './slot.js';
import type { Texts } from './texts.js';

export interface OverviewPart {
  readonly root: HTMLElement;
  /** Where the keys of a search lead: the choice of days. */
  readonly field: HTMLElement;
  show(route: Route): void;
  /** Something has changed on the server; many changes are one look. */
  reload(): void;
}

const SPANS = ['7', '30', '90'] as const;
const USUAL = '30';
/** Milliseconds in which changes are one look: the figures are reckoned over many days. */
const TOGETHER_MS = 5000;

/** How the work goes: what was missed, how much came, what is due. */
export function createOverview({ api, texts, go }: DeskParts): OverviewPart {
  const { words } = texts;
  let days: string | undefined;
  let isDue = false;
  const buttons = SPANS.map((span) =>
    button(
      { class: 'quiet', 'aria-pressed': 'false' },
      () => choose(span),
      createFigures(texts.language).days(Number(span)),
    ),
  );
  const status = element('div', { class: 'quiet-text', role: 'status' });
  const body = element('div', { class: 'overview-body' });
  const choice = element('div', { class: 'offers', role: 'group', 'aria-label': words.span }, ...buttons);
  const root = element('div', { class: 'overview' }, choice, status, body);
  const slot = createSlot<OverviewAnswer>(body, (found) => overviewCards(found, texts));
  const choose = (span: string) => go({ list: 'overview', narrowing: { days: span } }, true);
  const loader = latestOf(
    () => api.overview(days ?? USUAL),
    (found) => {
      status.textContent = createFigures(texts.language).span(found.from, found.to);
      slot.show(found);
    },
    () => {
      status.replaceChildren(failedState(texts, () => loader.load()));
    },
  );
  return {
    root,
    field: buttons[1] ?? root,
    show({ narrowing }) {
      const asked = SPANS.find((span) => span === narrowing.days) ?? USUAL;
      for (const [index, one] of buttons.entries()) one.setAttribute('aria-pressed', String(SPANS[index] === asked));
      if (asked !== days) status.textContent = words.loading;
      days = asked;
      loader.load();
    },
    reload() {
      if (isDue) return;
      isDue = true;
      setTimeout(() => {
        isDue = false;
        if (root.isConnected) loader.load();
      }, TOGETHER_MS);
    },
  };
}

function overviewCards(found: OverviewAnswer, texts: Texts): readonly HTMLElement[] {
  const { words } = texts;
  const channels: Readonly<Record<string, string>> = words.channels;
  const byLanguage = found.languages.map(({ language, count }) => ({ label: texts.languageName(language), count }));
  const byChannel = found.channels.map(({ channel, count }) => ({ label: channels[channel] ?? channel, count }));
  return [
    keyFigures(found, texts),
    card('missed', words.missed, words.missedHint, missedList(found, texts)),
    card('volume', words.volume, '', dayChart(found.days, texts)),
    card('upcoming', words.upcoming, '', upcomingList(found, texts)),
    card('dropped', words.dropped, words.droppedHint, droppedList(found, texts)),
    card('unhelpful', words.unhelpful, words.unhelpfulHint, unhelpfulList(found, texts)),
    card('languages', words.languages, '', shareList(byLanguage, texts)),
    card('channels', words.channelsTitle, '', shareList(byChannel, texts)),
  ];
}

function keyFigures({ shareAnswered, hoursToAnswer }: OverviewAnswer, texts: Texts): HTMLElement {
  const { words } = texts;
  const { hours, number } = createFigures(texts.language);
  const { count, median, slowest } = hoursToAnswer;
  const rows: readonly (readonly [string, string])[] = [
    [words.shareAnswered, shareAnswered === undefined ? '–' : texts.percent(shareAnswered)],
    [words.answeredByStaff, number(count)],
    [words.median, median === undefined ? '–' : hours(median)],
    [words.slowest, slowest === undefined ? '–' : hours(slowest)],
  ];
  const items = rows.map(([term, text]) => element('div', {}, element('dt', {}, term), element('dd', {}, text)));
  return element('dl', { class: 'key-figures' }, ...items);
}

function card(id: string, title: string, hint: string, content: readonly HTMLElement[]): HTMLElement {
  const heading = element('h2', { id: `overview-${id}` }, title);
  const hints = hint === '' ? [] : [element('p', { class: 'quiet-text' }, hint)];
  const attributes = { class: `card stack card-${id}`, 'aria-labelledby': heading.id };
  return element('section', attributes, heading, ...hints, ...content);
}
