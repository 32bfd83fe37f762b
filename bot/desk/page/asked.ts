import { element } from '../../widget/element.js';
import type { CaseView, FactView, QuestionView } from '../wire.js';
import { createSlot } from './slot.js';
import type { Texts } from './texts.js';

export interface Asked {
  readonly root: HTMLElement;
  show(view: CaseView): void;
}

/** What was asked, what of it was understood in the reader's own language, why it was left, and the facts. */
export function createAsked(texts: Texts): Asked {
  const { words } = texts;
  const body = element('div');
  const slot = createSlot<Pick<CaseView, 'number' | 'questions' | 'language'>>(
    body,
    ({ number, questions, language }) =>
      questions.map((question, index) => questionCard(question, language, phrasingLink(number, index, texts), texts)),
  );
  return {
    root: element(
      'section',
      { class: 'asked card stack', 'aria-labelledby': 'asked' },
      element('h3', { id: 'asked' }, words.asked),
      body,
    ),
    show: ({ number, questions, language }) => slot.show({ number, questions, language }),
  };
}

/** Leads to where the question is kept for the base, without who asked it. */
function phrasingLink(number: string, index: number, { words }: Texts): HTMLElement {
  const href = `staff/phrasings?${new URLSearchParams({ number, question: String(index) })}`;
  return element('p', { class: 'mend' }, element('a', { href, class: 'mend-link' }, words.teach));
}

function questionCard(question: QuestionView, language: string, teach: HTMLElement, texts: Texts): HTMLElement {
  const { words } = texts;
  const { understood, reason, confidence, facts, proposed } = question;
  const sure =
    confidence === undefined ? [] : [' ', element('span', { class: 'certainty' }, certainty(confidence, texts))];
  const topic = understood.topic === '' ? words.notUnderstood : understood.topic;
  const rows: (readonly [string, readonly (Node | string)[]])[] = [
    [words.understood, [element('strong', {}, topic), ...sure]],
    [words.leftBecause, [understood.notInLetters ? words.notInLetters : reason]],
  ];
  return element(
    'div',
    { class: 'question stack' },
    texts.foreign('p', question.text, language, { class: 'asked-text' }),
    element('dl', {}, ...rows.flatMap(([term, text]) => [element('dt', {}, term), element('dd', {}, ...text)])),
    element('h4', {}, words.facts),
    facts.length === 0
      ? element('p', { class: 'quiet-text' }, words.noFacts)
      : element('ul', { class: 'facts' }, ...facts.map((fact) => factItem(fact, texts))),
    ...(proposed === undefined
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, words.proposed),
            texts.foreign('p', proposed, language, { class: 'said' }),
          ),
        ]),
    teach,
  );
}

function certainty(confidence: number, texts: Texts): string {
  return texts.fill(texts.words.certainty, { percent: texts.percent(confidence) });
}

function factItem({ mine, source, reference, state }: FactView, { words }: Texts): HTMLElement {
  const badge =
    state === 'current' ? [] : [' ', element('span', { class: 'badge', 'data-fact': state }, words.factStates[state])];
  return element(
    'li',
    {},
    element('span', {}, mine),
    ...badge,
    element('span', { class: 'fact-source' }, source, ' ', element('code', { dir: 'ltr' }, reference)),
  );
}
