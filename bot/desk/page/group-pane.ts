import { element } from '../../widget/element.js';
import type { GroupAnswerResult, GroupView } from '../wire.js';
import { newId, Refusal } from './api.js';
import type { DeskParts, Pane } from './desk-parts.js';
import { emptyState, failedState } from './empty-state.js';
import { createLanguagePart, type LanguagePart } from './group-language.js';
import { groupOutcome, groupPreview } from './group-preview.js';
import { latestOf } from './latest-of.js';
import { createNotice, type Notice } from './notice.js';
import { plural } from './plural.js';
import { createStandPart, type StandPart, standingLine } from './stand-part.js';
import type { Texts } from './texts.js';

/** Many cases that ask the same, answered once: a text for each language, and who gets it. */
export function createGroupPane(key: string, parts: DeskParts, acted: () => void): Pane {
  const { api, texts } = parts;
  const { words } = texts;
  const loading = element('p', { class: 'empty', role: 'status' }, words.loading);
  const root = element('article', { class: 'case', tabindex: '-1' }, loading);
  const heading = element('h2', { class: 'case-title', tabindex: '-1' });
  const notice = createNotice(texts);
  /** Sent again after a failure of the line, it is carried out once. */
  const id = newId();

  const send = async (
    all: readonly LanguagePart[],
    stand: StandPart | undefined,
    press: HTMLButtonElement,
    despite: readonly string[] = [],
  ) => {
    if (press.disabled || !isComplete(all, notice, texts)) return;
    if (stand && !stand.isComplete()) return notice.failed(words.standDayMissing);
    const chosen = all.filter((one) => one.chosen().length > 0);
    const written = Object.fromEntries(chosen.map((one) => [one.language, one.text()]));
    press.disabled = true;
    try {
      const numbers = chosen.flatMap((one) => one.chosen());
      const temporary = stand?.wanted();
      const more = { ...(despite.length > 0 && { despite }), ...(temporary && { temporary }) };
      const answer = await api.answerGroup(key, { id, numbers, texts: written, ...more });
      if ('outcomes' in answer) return shown(answer, temporary?.until);
      press.disabled = false;
      const insist = () => void send(all, stand, press, [...despite, ...answer.stopped]);
      notice.failed(answer.message, { label: words.allTheSame, press: insist });
    } catch (error) {
      press.disabled = false;
      notice.failed(failureOf(error, texts));
    }
  };
  const shown = (result: GroupAnswerResult, until: string | undefined) => {
    const standing = until === undefined ? [] : [standingLine(until, texts)];
    root.replaceChildren(element('header', { class: 'case-head' }, heading), groupOutcome(result, texts), ...standing);
    heading.focus();
    acted();
  };
  const build = ({ label, languages, mayStand, standsUntil }: GroupView) => {
    if (languages.length === 0) return root.replaceChildren(emptyState(words.groupNobody));
    heading.textContent = label;
    const all = languages.map((one) => createLanguagePart(one, texts, () => draw()));
    const stand = mayStand && createStandPart(mayStand, all, texts);
    const parts = stand ? [...all.map((one) => one.root), stand.root] : all.map((one) => one.root);
    const { root: form, draw } = groupForm(all, parts, notice, texts, (press) => void send(all, stand, press));
    draw();
    const hint = element('p', { class: 'quiet-text' }, words.groupHint);
    const standing = standsUntil === undefined ? [] : [standingLine(standsUntil, texts)];
    root.replaceChildren(element('header', { class: 'case-head' }, heading, hint, ...standing), form);
    heading.focus({ preventScroll: true });
  };
  const loader = latestOf(
    () => api.group(key),
    build,
    () => root.replaceChildren(failedState(texts, () => loader.load())),
  );
  loader.load();
  return { root, close: loader.end };
}

/** The line failed, nobody waits any more, or the text may not stand. */
function failureOf(error: unknown, { words }: Texts): string {
  if (!(error instanceof Refusal) || error.status !== 409) return words.groupFailed;
  return error.code === 'MayNotStand' ? words.standRefused : words.groupNobody;
}

/** Names each language whose text is missing, and leads to the first. */
function isComplete(all: readonly LanguagePart[], notice: Notice, texts: Texts): boolean {
  const { words, fill, languageName } = texts;
  notice.clear();
  const chosen = all.filter((one) => one.chosen().length > 0);
  if (chosen.length === 0) notice.failed(words.groupNoCase);
  const missing = chosen.filter((one) => one.text() === '');
  for (const one of missing) one.complain();
  if (missing.length > 0) {
    const names = new Intl.ListFormat(texts.language).format(missing.map(({ language }) => languageName(language)));
    notice.failed(fill(words.groupTextsMissing, { languages: names }));
  }
  missing[0]?.focus();
  return chosen.length > 0 && missing.length === 0;
}

function groupForm(
  all: readonly LanguagePart[],
  parts: readonly HTMLElement[],
  notice: Notice,
  texts: Texts,
  send: (press: HTMLButtonElement) => void,
): { readonly root: HTMLElement; draw(): void } {
  const { words } = texts;
  const press = element('button', { type: 'submit' });
  const preview = element('dl', { class: 'group-preview' });
  const title = element('h3', { id: 'group-preview' }, words.groupPreview);
  const last = element(
    'section',
    { class: 'card stack', 'aria-labelledby': title.id },
    title,
    preview,
    notice.root,
    element('div', { class: 'acts' }, press),
  );
  const root = element('form', { class: 'group-form' }, ...parts, last);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    send(press);
  });
  return {
    root,
    draw() {
      const count = all.reduce((sum, one) => sum + one.chosen().length, 0);
      press.textContent = plural(words.groupSend, count, texts);
      preview.replaceChildren(...groupPreview(all, texts));
    },
  };
}
