import { button, element } from '../../widget/element.js';
import type { TranscriptLine, UploadView } from '../wire.js';
import { createSlot } from './slot.js';
import type { Texts } from './texts.js';

export interface Said {
  readonly root: HTMLElement;
  show(
    transcript: readonly TranscriptLine[],
    language: string,
    conversationId: string,
    uploads?: readonly UploadView[],
  ): void;
}

/** Messages that are shown before somebody asks for the earlier ones. */
const RECENT = 6;

/** The conversation as it stands; silent to screen readers, which are told of what is new elsewhere. */
export function createSaid(texts: Texts, addressOf: (path: string) => string): Said {
  const { words } = texts;
  let all = false;
  let last: Parameters<Said['show']> | undefined;
  const list = element('ol', { class: 'said-list', 'aria-labelledby': 'said', tabindex: '0' });
  const earlier = element('div');
  const files = element('div');
  type Shown = {
    readonly shown: readonly TranscriptLine[];
    readonly language: string;
    readonly conversationId: string;
  };
  const listSlot = createSlot<Shown>(list, ({ shown, language, conversationId }) =>
    shown.map((line) => lineItem(line, language, conversationId, texts)),
  );
  const beforeSlot = createSlot<number>(earlier, (count) => {
    if (count === 0) return [];
    const press = () => {
      all = true;
      if (last) show(...last);
      list.querySelector<HTMLElement>('li')?.focus();
    };
    return [button({ class: 'quiet', 'data-key': 'earlier' }, press, texts.fill(words.earlier, { count }))];
  });
  const fileSlot = createSlot<readonly UploadView[]>(files, (uploads) => {
    if (uploads.length === 0) return [];
    const links = uploads.map(({ name, path }) =>
      element(
        'li',
        {},
        element('a', { href: addressOf(path), download: name, 'data-key': path }, element('bdi', {}, name)),
      ),
    );
    return [element('h4', {}, words.files), element('ul', { class: 'files' }, ...links)];
  });
  const show: Said['show'] = (transcript, language, conversationId, uploads = []) => {
    last = [transcript, language, conversationId, uploads];
    const hidden = all ? 0 : Math.max(0, transcript.length - RECENT);
    const before = list.childElementCount;
    listSlot.show({ shown: transcript.slice(hidden), language, conversationId });
    // The newest is what one wants to see, where the list scrolls by itself.
    if (list.childElementCount !== before) requestAnimationFrame(() => list.scrollTo({ top: list.scrollHeight }));
    beforeSlot.show(hidden);
    fileSlot.show(uploads);
  };
  return {
    root: element(
      'section',
      { class: 'conversation card stack', 'aria-labelledby': 'said' },
      element('h3', { id: 'said' }, words.conversation),
      earlier,
      list,
      files,
    ),
    show,
  };
}

function lineItem(
  { from, name, text, at, messageId, states }: TranscriptLine,
  language: string,
  conversationId: string,
  texts: Texts,
): HTMLElement {
  const { stakeholder, assistant, secretariat, wrongAnswer } = texts.words;
  const answer = new URLSearchParams({ conversation: conversationId, message: messageId });
  const mend = element(
    'p',
    { class: 'mend' },
    element('a', { href: `staff/wrong-answer?${answer}`, class: 'mend-link' }, wrongAnswer),
  );
  const who = { user: stakeholder, bot: assistant, staff: name ?? secretariat }[from];
  return element(
    'li',
    { class: `said-line line-${from}`, tabindex: '-1', 'data-key': `${from}:${messageId}` },
    element('p', { class: 'who' }, element('bdi', {}, who), ' ', element('time', { datetime: at }, texts.instant(at))),
    texts.foreign('p', text, language, { class: 'said' }),
    ...(states ? [mend] : []),
  );
}
