import { button, element } from '../../widget/element.js';
import type { CaseView, DeskAction } from '../wire.js';
import { ageOf } from './case-row.js';
import type { DeskParts } from './desk-parts.js';
import { createSlot } from './slot.js';

/** What somebody may do to the case besides answering it. `to`: account id of who gets it. */
export type Act = (action: DeskAction, to?: string) => void;

export interface CaseHead {
  readonly root: HTMLElement;
  readonly heading: HTMLElement;
  show(view: CaseView): void;
}

/** Which case it is, how it stands, and the buttons that change that. */
export function createCaseHead({ texts, me }: DeskParts, act: Act): CaseHead {
  const { words } = texts;
  const heading = element('h2', { class: 'case-title', tabindex: '-1' });
  const facts = element('p', { class: 'case-facts' });
  const acts = element('div', { class: 'acts' });
  const factSlot = createSlot<CaseView>(facts, (view) =>
    factsOf(view).flatMap((one, index) => (index === 0 ? [one] : [' · ', one])),
  );
  const actSlot = createSlot<Pick<CaseView, 'actions' | 'owner' | 'state'>>(acts, (view) => [
    ...mainButtons(view),
    ...menu(view),
  ]);

  const factsOf = (view: CaseView): Node[] => [
    element('span', { class: 'badge', 'data-state': view.state }, words.states[view.state]),
    element('span', { class: 'number', dir: 'ltr' }, view.number),
    element('span', {}, texts.languageName(view.language)),
    element('span', {}, words.channels[view.channel]),
    ...(view.address === undefined ? [] : [element('bdi', { class: 'address', dir: 'ltr' }, view.address)]),
    ...(view.visitorIsThere ? [element('span', { class: 'there' }, words.isThere)] : []),
    element('span', { class: 'owner' }, element('bdi', {}, ownerOf(view))),
    ageOf(view, texts),
  ];
  const ownerOf = ({ owner, ownerName }: CaseView) =>
    owner === me.account.id ? words.you : (ownerName ?? words.nobody);
  const isMine = ({ owner }: Pick<CaseView, 'owner'>) => owner === me.account.id;
  const mainButtons = (view: Pick<CaseView, 'actions' | 'owner'>) => {
    const { actions } = view;
    if (actions.includes('claim')) {
      return [
        button(
          { class: 'take', 'data-key': 'take', 'aria-keyshortcuts': 'c' },
          () => act('claim'),
          words.take,
          key('c'),
        ),
      ];
    }
    const isOthers = view.owner !== undefined && !isMine(view);
    return [
      ...(isOthers && actions.includes('assign')
        ? [
            button(
              { class: 'take', 'data-key': 'take', 'aria-keyshortcuts': 'c' },
              () => act('assign', me.account.id),
              words.takeOver,
              key('c'),
            ),
          ]
        : []),
      ...(isMine(view) && actions.includes('resolve')
        ? [
            button(
              { class: 'quiet', 'data-key': 'resolve', 'aria-keyshortcuts': 'e' },
              () => act('resolve'),
              words.resolve,
              key('e'),
            ),
          ]
        : []),
    ];
  };
  const menu = (view: Pick<CaseView, 'actions' | 'owner'>) => {
    const { actions } = view;
    const plain = (['release', 'give-back', 'resolve'] as const).filter(
      (action) => actions.includes(action) && !(action === 'resolve' && isMine(view)),
    );
    const labels = { release: words.release, 'give-back': words.giveBack, resolve: words.resolve };
    const items = [
      ...plain.map((action) => button({ class: 'quiet', 'data-key': action }, () => act(action), labels[action])),
      ...(actions.includes('assign') ? [handOver(view)] : []),
    ];
    if (items.length === 0) return [];
    const list = element('div', { class: 'menu-items' }, ...items);
    return [
      closing(element('details', { class: 'menu' }, element('summary', { 'data-key': 'menu' }, words.more), list)),
    ];
  };
  const handOver = ({ owner }: Pick<CaseView, 'owner'>) => {
    const others = me.staff.filter(({ id }) => id !== owner && id !== me.account.id);
    if (others.length === 0) return '';
    const select = element(
      'select',
      { id: 'hand-over' },
      ...others.map(({ id, name }) => element('option', { value: id }, name)),
    );
    const give = button({ class: 'quiet', 'data-key': 'assign' }, () => act('assign', select.value), words.assign);
    return element('div', { class: 'hand-over' }, element('label', { for: select.id }, words.assignTo), select, give);
  };

  return {
    root: element('header', { class: 'case-head' }, heading, facts, acts),
    heading,
    show(view) {
      heading.textContent = view.topic;
      factSlot.show(view);
      actSlot.show({
        actions: view.actions,
        state: view.state,
        ...(view.owner !== undefined && { owner: view.owner }),
      });
    },
  };
}

/** The key that does the same; those who do not see it are told by `aria-keyshortcuts`. */
export function key(name: string): HTMLElement {
  return element('kbd', { 'aria-hidden': 'true', dir: 'ltr' }, name);
}

/** A menu that closes with Escape and when the focus goes elsewhere. */
function closing(menu: HTMLDetailsElement): HTMLDetailsElement {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  return menu;
}
