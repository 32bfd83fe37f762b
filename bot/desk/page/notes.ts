import { element } from '../../widget/element.js';
import type { CaseView, LogLine } from '../wire.js';
import { key } from './case-head.js';
import { createSlot } from './slot.js';
import type { Texts } from './texts.js';

export interface Notes {
  readonly root: HTMLElement;
  readonly field: HTMLTextAreaElement;
  show(view: CaseView): void;
}

/** What staff tell each other about a case, and all that has happened to it. `add` gives whether the note was taken. */
export function createNotes(texts: Texts, add: (text: string) => Promise<boolean>): Notes {
  const { words } = texts;
  const list = element('ul', { class: 'note-list' });
  const history = element('ol', { class: 'history' });
  const noteSlot = createSlot<readonly LogLine[]>(list, (log) => log.map((line) => noteItem(line, texts)));
  const logSlot = createSlot<readonly LogLine[]>(history, (log) => log.map((line) => logItem(line, texts)));
  const field = element('textarea', {
    id: 'note',
    rows: '2',
    dir: 'auto',
    'aria-describedby': 'note-hint',
    'aria-keyshortcuts': 'n',
  });
  const send = element('button', { type: 'submit', class: 'quiet' }, words.addNote);
  const form = element(
    'form',
    { class: 'stack' },
    element('label', { for: 'note' }, words.note, key('n')),
    element('p', { id: 'note-hint', class: 'quiet-text' }, words.notesHint),
    field,
    send,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text === '' || send.disabled) return field.focus();
    send.disabled = true;
    const taken = await add(text);
    send.disabled = false;
    if (taken && field.value.trim() === text) field.value = '';
    field.focus();
  });
  const notes = element(
    'section',
    { class: 'notes card stack', 'aria-labelledby': 'notes' },
    element('h3', { id: 'notes' }, words.notes),
    list,
    form,
  );
  const past = element('details', { class: 'card past' }, element('summary', {}, words.history), history);
  return {
    root: element('div', { class: 'after' }, notes, past),
    field,
    show({ log }) {
      noteSlot.show(log.filter(({ note }) => note !== undefined));
      logSlot.show(log);
    },
  };
}

function noteItem({ note = '', name, at }: LogLine, texts: Texts): HTMLElement {
  return element(
    'li',
    {},
    element('p', { class: 'who' }, element('bdi', {}, name ?? ''), ' ', timeOf(at, texts)),
    element('p', { class: 'said', dir: 'auto' }, note),
  );
}

/** One line of what has happened, as the server words it. */
export function logItem({ words, at }: LogLine, texts: Texts): HTMLElement {
  return element('li', {}, timeOf(at, texts), ' ', element('span', { dir: 'auto' }, words));
}

function timeOf(at: string, texts: Texts): HTMLElement {
  return element('time', { datetime: at }, texts.instant(at));
}
