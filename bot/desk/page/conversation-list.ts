import { button, element } from '../../widget/element.js';
import type { ConversationRow } from '../wire.js';
import type { DeskParts } from './desk-parts.js';
import { emptyState, failedState } from './empty-state.js';
import { createListLoader, type Loaded } from './list-loader.js';
import { type Choice, channelsOf, createNarrowingForm, languagesOf } from './narrowing-form.js';
import { hashOf, type Route } from './route.js';
import { createSlot } from './slot.js';

export interface ConversationList {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  show(route: Route): void;
  reload(): void;
}

/** All conversations, those that the assistant has answered alone too; searched and narrowed. */
export function createConversationList({ api, texts, go }: DeskParts): ConversationList {
  const { words } = texts;
  let route: Route = { list: 'conversations', narrowing: {} };
  let held: Loaded<ConversationRow> | undefined;
  const form = createNarrowingForm('conversations', texts, (narrowing) => go({ ...route, narrowing }, true));
  const status = element('div', { class: 'list-status' });
  const rows = element('ul', { class: 'rows', 'aria-label': words.conversations });
  const more = button({ class: 'quiet more', hidden: '' }, () => void loader.more(), words.showMore);
  const rowSlot = createSlot<{ rows: readonly ConversationRow[]; route: Route }>(rows, ({ rows: shown }) =>
    shown.map(rowOf),
  );
  const rowOf = (row: ConversationRow) => {
    const facts = [
      element('span', {}, texts.languageName(row.language)),
      element('span', {}, words.channels[row.channel]),
      element(
        'span',
        { class: 'badge', 'data-owner': row.owner },
        row.owner === 'bot' ? words.byAssistant : words.byStaff,
      ),
      ...(row.caseNumber === undefined ? [] : [element('span', { class: 'number', dir: 'ltr' }, row.caseNumber)]),
    ];
    return element(
      'li',
      {},
      element(
        'a',
        {
          class: 'row',
          href: hashOf({ ...route, open: row.id }),
          'data-key': row.id,
          'aria-current': row.id === route.open ? 'true' : undefined,
        },
        element(
          'span',
          { class: 'row-top' },
          element('bdi', { class: 'topic' }, row.address ?? texts.instant(row.startedAt)),
          texts.age(row.lastAt),
        ),
        element('span', { class: 'row-facts' }, ...facts.flatMap((one) => [one, ' '])),
      ),
    );
  };
  const draw = () => {
    rowSlot.show({ rows: held?.rows ?? [], route });
    more.hidden = held?.next === undefined;
    form.show(route.narrowing, choices);
  };
  const loader = createListLoader<ConversationRow>({
    async page(after, limit) {
      const answer = await api.conversations({ ...route.narrowing, after, limit: String(limit) });
      return { rows: answer.conversations, total: answer.total, next: answer.next };
    },
    show(loaded) {
      held = loaded;
      const isNarrowed = Object.values(route.narrowing).some((value) => value !== '');
      const none = isNarrowed ? emptyState(words.noneFound, words.noneFoundHint) : emptyState(words.noConversations);
      const counted = texts.fill(words.shownOf, { shown: loaded.rows.length, total: loaded.total });
      status.replaceChildren(loaded.rows.length === 0 ? none : element('p', { class: 'quiet-text' }, counted));
      draw();
    },
    loading() {
      held = undefined;
      status.replaceChildren(element('p', { class: 'quiet-text' }, words.loading));
      draw();
    },
    failed: () => status.replaceChildren(failedState(texts, () => void loader.load(true))),
  });
  const choices: readonly Choice[] = [
    { name: 'language', label: words.language, values: languagesOf(texts) },
    { name: 'channel', label: words.channel, values: channelsOf(texts) },
    {
      name: 'withCase',
      label: words.withCase,
      values: [
        ['true', words.withCaseYes],
        ['false', words.withCaseNo],
      ],
    },
  ];
  return {
    root: element('div', { class: 'list' }, form.root, status, rows, more),
    field: form.field,
    reload: () => void loader.load(false),
    show(next) {
      const same = held !== undefined && JSON.stringify(next.narrowing) === JSON.stringify(route.narrowing);
      route = next;
      if (same) draw();
      else void loader.load(true);
    },
  };
}
