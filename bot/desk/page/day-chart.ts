import { element } from '../../widget/element.js';
import type { OverviewAnswer } from '../wire.js';
import { createFigures } from './figures.js';
import type { Texts } from './texts.js';

type Day = OverviewAnswer['days'][number];

const KINDS = ['answered', 'toStaff', 'askedBack', 'other'] as const;
const SVG = 'http://www.w3.org/2000/svg';
/** Units of the picture: a day is as wide as it is; the height of the fullest day. */
const DAY_WIDTH = 10;
const HEIGHT = 100;

/** How many messages came on each day and what they came to: a picture, and behind it the same as a table. */
export function dayChart(days: readonly Day[], texts: Texts): readonly HTMLElement[] {
  const { words } = texts;
  const figures = createFigures(texts.language);
  const most = Math.max(0, ...days.map(totalOf));
  if (most === 0) return [element('p', { class: 'quiet-text' }, words.none)];
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  const legend = KINDS.map((kind) => {
    const total = figures.number(days.reduce((sum, day) => sum + day[kind], 0));
    return element(
      'li',
      {},
      element('span', { class: `swatch bar-${kind}` }),
      ' ',
      `${words.dayKinds[kind]}: ${total}`,
    );
  });
  return [
    element('ul', { class: 'legend' }, ...legend),
    element('p', { class: 'quiet-text' }, `${words.mostInADay}: ${figures.number(most)}`),
    element(
      'div',
      { class: 'day-chart' },
      picture(days, most, texts),
      element(
        'p',
        { class: 'axis quiet-text', 'aria-hidden': 'true' },
        element('span', {}, figures.day(first)),
        element('span', {}, figures.day(last)),
      ),
    ),
    element('details', {}, element('summary', {}, words.asTable), dayTable(days, texts)),
  ];
}

function picture(days: readonly Day[], most: number, { language, words }: Texts): SVGElement {
  const width = days.length * DAY_WIDTH;
  const chart = drawn('svg', {
    viewBox: `0 0 ${width} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': `${words.volume}. ${words.chartHint}`,
    focusable: 'false',
  });
  for (const [index, day] of days.entries()) {
    // Time runs as the reader's language does.
    const place = language === 'ar' ? days.length - 1 - index : index;
    chart.append(column(day, place * DAY_WIDTH, most));
  }
  return chart;
}

function column(day: Day, x: number, most: number): SVGElement {
  const group = drawn('g', {});
  let top = HEIGHT;
  for (const kind of KINDS) {
    const height = (day[kind] / most) * HEIGHT;
    if (height === 0) continue;
    top -= height;
    const box = { x: x + 1, y: top, width: DAY_WIDTH - 2, height, class: `bar-${kind}` };
    group.append(drawn('rect', box));
  }
  return group;
}

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** The newest day first. */
function dayTable(days: readonly Day[], { words, language }: Texts): HTMLElement {
  const figures = createFigures(language);
  const head = [words.day, ...KINDS.map((kind) => words.dayKinds[kind])];
  const row = (day: Day) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, figures.day(day.day)),
      ...KINDS.map((kind) => element('td', {}, figures.number(day[kind]))),
    );
  const table = element(
    'table',
    {},
    element('caption', { class: 'unseen' }, words.volume),
    element('thead', {}, element('tr', {}, ...head.map((one) => element('th', { scope: 'col' }, one)))),
    element('tbody', {}, ...[...days].reverse().map(row)),
  );
  // What is wider or longer than its place is scrolled, by keys too.
  return element('div', { class: 'day-table', tabindex: '0', role: 'region', 'aria-label': words.asTable }, table);
}

function totalOf({ answered, toStaff, askedBack, other }: Day): number {
  return answered + toStaff + askedBack + other;
}
