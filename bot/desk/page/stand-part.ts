import { element } from '../../widget/element.js';
import type { GroupAnswerRequest, GroupView } from '../wire.js';
import { createFigures } from './figures.js';
import type { LanguagePart } from './group-language.js';
import type { Texts } from './texts.js';

/** Whether an answer to a group stands for a time, until which day, and in which languages besides. */
export interface StandPart {
  readonly root: HTMLElement;
  /** Undefined where it is not to stand. */
  wanted(): GroupAnswerRequest['temporary'];
  /** A day is chosen, or it is not to stand. */
  isComplete(): boolean;
}

const SIX = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;

/** `all` are the languages that have a field already. */
export function createStandPart(
  { from, to }: NonNullable<GroupView['mayStand']>,
  all: readonly LanguagePart[],
  texts: Texts,
): StandPart {
  const { words } = texts;
  const tick = element('input', { type: 'checkbox', class: 'tick', id: 'stands' });
  const day = element('input', { type: 'date', id: 'stands-until', min: from, max: to });
  const others = SIX.filter((one) => !all.some(({ language }) => language === one)).map((language) => {
    const id = `stands-${language}`;
    const field = element('textarea', { id, rows: '3', dir: 'auto', lang: language });
    const label = element(
      'label',
      { for: id },
      texts.fill(words.answerFor, { language: texts.languageName(language) }),
    );
    return { language, field, label };
  });
  const more = element(
    'details',
    {},
    element('summary', {}, words.standOther),
    ...others.flatMap(({ label, field }) => [label, field]),
  );
  const inside = element(
    'div',
    { class: 'stack', hidden: '' },
    element('label', { for: day.id }, words.standUntil),
    day,
    ...(others.length > 0 ? [more] : []),
  );
  tick.addEventListener('change', () => {
    inside.hidden = !tick.checked;
    if (tick.checked) day.focus();
  });
  return {
    root: element(
      'section',
      { class: 'card stack stand', 'aria-labelledby': 'stand-title' },
      element('h3', { id: 'stand-title' }, words.standTitle),
      element('p', { class: 'quiet-text' }, words.standHint),
      element('label', { class: 'check', for: tick.id }, tick, words.standTick),
      inside,
    ),
    wanted() {
      if (!tick.checked) return undefined;
      const written = others.flatMap(({ language, field }) =>
        field.value.trim() === '' ? [] : [[language, field.value.trim()] as const],
      );
      return { until: day.value, texts: Object.fromEntries(written) };
    },
    isComplete: () => !tick.checked || (day.value !== '' && day.checkValidity()),
  };
}

/** Until when the assistant gives an answer to this, and where it is ended. */
export function standingLine(until: string, texts: Texts): HTMLElement {
  const { words } = texts;
  const [before = '', after = ''] = words.standing.split('{day}');
  return element(
    'p',
    { class: 'standing' },
    before,
    element('time', { datetime: until }, createFigures(texts.language).day(until)),
    after,
    ' ',
    element('a', { href: 'staff/facts#temporary', class: 'mend-link' }, words.standShow),
  );
}
