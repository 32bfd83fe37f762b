import { button, element } from '../../widget/element.js';
import type { CaseView, LogLine } from '../wire.js';
import { key } from './case-head.js';
import type { DeskParts } from './desk-parts.js';
import { createDraftKeeper, type DraftState } from './draft-keeper.js';
import { createHelps } from './helps.js';
import { logItem } from './notes.js';
import { createSlot } from './slot.js';

export interface ReplyBox {
  readonly root: HTMLElement;
  show(view: CaseView): void;
  /** What stands in the field. */
  text(): string;
  /** Whether something stands in the field. */
  hasText(): boolean;
  /** Leads to the field, or to the button that takes the case. */
  focus(): void;
  insert(): void;
  /** It has gone out: the field is empty again. */
  sent(): void;
  /** Keeps what is not kept yet. */
  flush(leaving?: boolean): void;
}

export interface ReplyBoxDeps {
  readonly send: (text: string, resolveAfter: boolean) => void;
  readonly take: () => void;
}

/** The answer to a stakeholder: what helps to write it, the field, and the buttons that send. */
export function createReplyBox(first: CaseView, parts: DeskParts, { send, take }: ReplyBoxDeps): ReplyBox {
  const { texts, api, me } = parts;
  const { words } = texts;
  let view = first;
  /** Version of the case when somebody began to write. */
  let begun: number | undefined;

  const field = element('textarea', {
    id: 'answer',
    rows: '5',
    dir: 'auto',
    lang: first.language,
    'aria-describedby': 'answer-hint answer-fault',
    'aria-keyshortcuts': 'r',
  });
  const fault = element('p', { id: 'answer-fault', class: 'fault', role: 'alert' });
  const draftState = element('span', { class: 'quiet-text draft-state', role: 'status' });
  const hint = element('p', { id: 'answer-hint', class: 'quiet-text' });
  const moved = element('div', { role: 'status' });
  const movedSlot = createSlot<readonly LogLine[]>(moved, (log) =>
    log.length === 0
      ? []
      : [
          element(
            'div',
            { class: 'notice stack' },
            element('p', {}, words.movedMeanwhile),
            element('ul', { class: 'history' }, ...log.map((line) => logItem(line, texts))),
          ),
        ],
  );
  const keeper = createDraftKeeper(api, first.number, (state) => {
    draftState.textContent = draftWords(state, words);
  });
  const write = (text: string) => {
    field.value = text;
    typed();
    field.focus();
    field.setSelectionRange(text.length, text.length);
  };
  const helps = createHelps(first.number, texts, api, (text) =>
    write(field.value.trim() === '' || field.value === text ? text : `${field.value.trimEnd()}\n\n${text}`),
  );
  const typed = () => {
    begun = field.value === '' ? undefined : (begun ?? view.version);
    keeper.write(field.value, view.version);
    complain('');
    grow(field);
    movedSlot.show(movedSince());
  };
  const movedSince = () =>
    begun === undefined
      ? []
      : view.log.filter(({ version, name }) => version > (begun ?? 0) && name !== me.account.name);
  const complain = (text: string) => {
    fault.textContent = text;
    if (text === '') field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  };
  const submit = (resolveAfter: boolean) => {
    const text = field.value.trim();
    if (text === '') {
      complain(words.noText);
      return field.focus();
    }
    send(text, resolveAfter);
  };
  field.addEventListener('input', typed);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    submit(false);
  });

  const form = element(
    'form',
    { class: 'answer-form stack' },
    element('label', { for: 'answer' }, words.answer, key('r')),
    hint,
    moved,
    field,
    fault,
    element(
      'div',
      { class: 'acts' },
      element('button', { type: 'submit', 'aria-keyshortcuts': 'Control+Enter' }, words.send, key('Ctrl+↵')),
      button({ class: 'quiet' }, () => submit(true), words.sendAndResolve),
      draftState,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(false);
  });
  const closed = element('div', { class: 'answer-closed stack' });
  const closedSlot = createSlot<string>(closed, (text) => [
    element('p', {}, text),
    ...(text === '' ? [] : [button({ class: 'take', 'data-key': 'take-to-answer' }, take, takeWord())]),
  ]);
  const takeWord = () => (view.actions.includes('claim') ? words.take : words.takeOver);
  const canReply = () => view.owner === me.account.id && view.actions.includes('reply');

  if (first.draft) {
    field.value = first.draft.text;
    begun = first.draft.seenVersion;
  }
  return {
    root: element(
      'section',
      { class: 'answer card stack', 'aria-labelledby': 'answer-title' },
      element('h3', { id: 'answer-title', class: 'unseen' }, words.answer),
      helps.root,
      closed,
      form,
    ),
    show(next) {
      view = next;
      const open = canReply();
      form.hidden = !open;
      closed.hidden = open;
      closedSlot.show(open ? '' : whyClosed(next, parts));
      hint.textContent = hintOf(next, parts);
      helps.show(next, open);
      movedSlot.show(movedSince());
      if (open) grow(field);
    },
    text: () => field.value.trim(),
    hasText: () => field.value.trim() !== '',
    focus: () => (form.hidden ? closed.querySelector('button') : field)?.focus(),
    insert: () => void helps.insert(),
    sent() {
      field.value = '';
      begun = undefined;
      keeper.drop();
      complain('');
      grow(field);
      movedSlot.show([]);
    },
    flush: (leaving) => keeper.flush(leaving),
  };
}

function draftWords(state: DraftState, words: DeskParts['texts']['words']): string {
  return { empty: '', saving: words.saving, saved: words.saved, failed: words.notSaved }[state];
}

function whyClosed({ owner, ownerName = '', state }: CaseView, { texts, me }: DeskParts): string {
  const { words } = texts;
  const isOthers = owner !== undefined && owner !== me.account.id && state !== 'resolved';
  return isOthers ? texts.fill(words.colleagueHasIt, { name: ownerName }) : words.takeFirst;
}

/** In which language, and by which way it goes out. */
function hintOf({ language, canAnswer, mailPaused }: CaseView, { texts }: DeskParts): string {
  const { words } = texts;
  const ways = canAnswer.includes('chat')
    ? canAnswer.includes('mail')
      ? words.goesBoth
      : words.goesToChat
    : canAnswer.includes('mail')
      ? words.goesByMail
      : words.cannotAnswer;
  const inLanguage = texts.fill(words.answerIn, { language: texts.languageName(language) });
  const paused = mailPaused && canAnswer.includes('mail') ? ` ${words.mailPaused}` : '';
  return `${inLanguage}. ${ways}${paused}`;
}

/** As high as its text, within what the style allows. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
