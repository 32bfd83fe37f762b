import { button, element } from '../../widget/element.js';
import type { CaseRow, CasesAnswer, GroupRow } from '../wire.js';
import type { Narrowing } from './api.js';
import { caseRow } from './case-row.js';
import { createViewTabs, queryOf, viewOf } from './case-views.js';
import type { DeskParts } from './desk-parts.js';
import { emptyState, failedState } from './empty-state.js';
import { createGroupLinks } from './group-links.js';
import { createListLoader, type Loaded } from './list-loader.js';
import { type Choice, channelsOf, createNarrowingForm, languagesOf } from './narrowing-form.js';
import { hashOf, type Route } from './route.js';
import { createSlot } from './slot.js';

export interface CaseList {
  readonly root: HTMLElement;
  /** The field of the search. */
  readonly field: HTMLInputElement;
  show(route: Route): void;
  /** Something has changed on the server. */
  reload(): void;
  /** How many wait for a person. */
  count(waiting: number): void;
}

/** The queue and its other views, searched and narrowed. */
export function createCaseList(parts: DeskParts): CaseList {
  const { api, texts, me, go } = parts;
  const { words } = texts;
  let route: Route = { list: 'cases', narrowing: {} };
  let groups: readonly GroupRow[] = [];
  /** Reasons seen so far, by their code: what the filter offers. */
  const reasons = new Map<string, string>();

  const tabs = createViewTabs(texts);
  const form = createNarrowingForm('cases', texts, (narrowing) => go({ ...route, narrowing }, true));
  const alike = createGroupLinks(texts);
  const status = element('div', { class: 'list-status' });
  const rows = element('ul', { class: 'rows', 'aria-label': words.cases });
  const more = button({ class: 'quiet more', hidden: '' }, () => void loader.more(), words.showMore);
  const root = element('div', { class: 'list' }, tabs.root, form.root, alike.root, status, rows, more);

  const rowSlot = createSlot<{ rows: readonly CaseRow[]; route: Route }>(rows, ({ rows: shown }) =>
    shown.map((row) =>
      caseRow(row, hashOf({ ...route, open: row.number }), row.number === route.open, me.account.id, texts),
    ),
  );
  const statusSlot = createSlot<{ kind: 'loading' | 'failed' | 'shown'; loaded: Loaded<string>; view: Narrowing }>(
    status,
    ({ kind, loaded }) => {
      if (kind === 'loading') return [element('p', { class: 'quiet-text' }, words.loading)];
      if (kind === 'failed') return [failedState(texts, () => void loader.load(true))];
      if (loaded.rows.length === 0) return [nothing(route.narrowing)];
      const { group = '' } = route.narrowing;
      const all = group === '' ? [] : [answerAll(group)];
      return [element('p', { class: 'quiet-text' }, texts.fill(words.shownOf, countsOf(loaded))), ...all];
    },
  );
  let held: Loaded<CaseRow> = { rows: [], total: 0 };
  const draw = (kind: 'loading' | 'failed' | 'shown') => {
    const { rows: shown, total, next } = held;
    statusSlot.show({ kind, loaded: { rows: shown.map(({ number }) => number), total }, view: route.narrowing });
    rowSlot.show({ rows: shown, route });
    more.hidden = next === undefined;
    alike.show(groups);
    form.show(route.narrowing, choices());
  };
  const loader = createListLoader<CaseRow>({
    async page(after, limit) {
      const answer: CasesAnswer = await api.cases({ ...queryOf(route.narrowing), after, limit: String(limit) });
      groups = answer.groups;
      return { rows: answer.cases, total: answer.total, next: answer.next };
    },
    show(loaded) {
      held = loaded;
      for (const { reasonCode, reason } of loaded.rows) reasons.set(reasonCode, reason);
      draw('shown');
    },
    loading() {
      held = { rows: [], total: 0 };
      draw('loading');
    },
    failed: () => draw('failed'),
  });

  const choices = (): readonly Choice[] => [
    { name: 'language', label: words.language, values: languagesOf(texts) },
    { name: 'channel', label: words.channel, values: channelsOf(texts) },
    { name: 'reason', label: words.reason, values: [...reasons] },
    { name: 'owner', label: words.owner, values: me.staff.map(({ id, name }) => [id, name]) },
    {
      name: 'order',
      label: words.order,
      none: words.longestFirst,
      values: [['newest', words.newestFirst]],
    },
  ];
  const nothing = (narrowing: Narrowing) => {
    const { view = '', ...others } = narrowing;
    if (Object.values(others).some((value) => value !== '')) return emptyState(words.noneFound, words.noneFoundHint);
    return tabs.nothing(viewOf({ view }));
  };
  const answerAll = (group: string) => {
    const href = hashOf({ ...route, open: `group:${group}` });
    return element('a', { class: 'button', href, 'data-key': 'answer-all' }, words.answerAll);
  };

  return {
    root,
    field: form.field,
    count: tabs.count,
    reload: () => void loader.load(false),
    show(next) {
      const same = JSON.stringify(next.narrowing) === JSON.stringify(route.narrowing) && held.total > 0;
      route = next;
      tabs.show(next);
      if (same) draw('shown');
      else void loader.load(true);
    },
  };
}

function countsOf({ rows, total }: Loaded<unknown>): Readonly<Record<string, number>> {
  return { shown: rows.length, total };
}
