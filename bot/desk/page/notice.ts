import { button, element } from '../../widget/element.js';
import type { LogLine } from '../wire.js';
import { logItem } from './notes.js';
import type { Texts } from './texts.js';

/** Something to press in a notice. */
export interface Offer {
  readonly label: string;
  readonly press: () => void;
}

/** What came of the last thing that was done, said once and left to be read. */
export interface Notice {
  readonly root: HTMLElement;
  done(text: string, ...offers: readonly Offer[]): void;
  failed(text: string, ...offers: readonly Offer[]): void;
  /** Why it was refused, and what has happened since. */
  refused(message: string, since: readonly LogLine[], textKept: boolean, ...offers: readonly Offer[]): void;
  clear(): void;
}

export function createNotice(texts: Texts): Notice {
  const { words } = texts;
  const polite = element('div', { role: 'status' });
  const assertive = element('div', { role: 'alert' });
  const root = element('div', { class: 'notices', tabindex: '-1' }, polite, assertive);
  const offerButtons = (offers: readonly Offer[]) =>
    offers.length === 0
      ? []
      : [
          element(
            'div',
            { class: 'offers' },
            ...offers.map(({ label, press }) => button({ class: 'quiet' }, press, label)),
          ),
        ];
  const put = (place: HTMLElement, kind: string, ...content: readonly (Node | string)[]) => {
    polite.replaceChildren();
    assertive.replaceChildren();
    if (content.length > 0) place.append(element('div', { class: `notice ${kind} stack` }, ...content));
  };
  return {
    root,
    done(text, ...offers) {
      put(polite, 'done', element('p', {}, text), ...offerButtons(offers));
    },
    failed(text, ...offers) {
      put(assertive, 'fault', element('p', {}, text), ...offerButtons(offers));
    },
    refused(message, since, textKept, ...offers) {
      const lines =
        since.length === 0 ? [] : [element('ul', { class: 'history' }, ...since.map((line) => logItem(line, texts)))];
      const kept = textKept ? [element('p', {}, words.textKept)] : [];
      const why = element('p', {}, element('strong', {}, words.refused), ' ', message);
      put(assertive, 'fault', why, ...lines, ...kept, ...offerButtons(offers));
    },
    clear: () => put(polite, ''),
  };
}
