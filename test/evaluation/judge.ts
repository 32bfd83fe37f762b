import type { TerminalAnswer } from '../../dialogs/terminal.js';
import { datesIn, isSameDay, type NamedDate } from '../../dialogs/understanding/date-grammar.js';
import { normalise } from '../../dialogs/understanding/normalise.js';
import { wordings } from '../../dialogs/wording/index.js';
import { firstDay } from '../../knowledge/civil-date.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { isLanguage } from '../../knowledge/language.js';
import type { EvaluationItem } from './evaluation-set.js';

export type Verdict = 'right' | 'wrong-fact' | 'wrongly-answered' | 'wrongly-to-staff' | 'wrong-language' | 'other';

export interface Judgement {
  readonly verdict: Verdict;
  /** What was found wanting. */
  readonly reason: string;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Right means: the outcome, the values and their edition, nothing that contradicts them, the language, a source. */
export function judge(item: EvaluationItem, answer: TerminalAnswer, knowledge: Knowledge): Judgement {
  if (!item.language.split('|').includes(answer.language))
    return { verdict: 'wrong-language', reason: `language ${answer.language}` };
  const says = answer.outcome === 'answered' || answer.outcome === 'partial';
  const shouldSay = item.outcome === 'answered' || item.outcome === 'partial';
  if (answer.outcome !== item.outcome) {
    const reason = `outcome ${answer.outcome}, not ${item.outcome}`;
    if (says && !shouldSay) return { verdict: 'wrongly-answered', reason };
    if (!says && shouldSay && answer.outcome === 'escalated') return { verdict: 'wrongly-to-staff', reason };
    return { verdict: 'other', reason };
  }
  const fault = faultIn(item, answer, knowledge);
  if (fault === undefined) return { verdict: 'right', reason: '' };
  return { verdict: says ? 'wrong-fact' : 'other', reason: fault };
}

function faultIn(item: EvaluationItem, answer: TerminalAnswer, knowledge: Knowledge): string | undefined {
  const reply = plainText(answer.reply);
  const dates = datesIn(normalise(answer.reply));
  const missing = item.values.find((value) => !holds(value, reply, dates));
  if (missing !== undefined) return `lacks ${missing}`;
  if (item.any.length > 0 && !item.any.some((value) => holds(value, reply, dates)))
    return `lacks any of ${item.any.join(' | ')}`;
  const forbidden = item.never.find((value) => holds(value, reply, dates));
  if (forbidden !== undefined) return `says ${forbidden}`;
  const named = item.sources.some((id) => {
    const source = knowledge.sources.get(id);
    return source !== undefined && dates.some((date) => isSameDay(date, firstDay(source.date)));
  });
  if (item.sources.length > 0 && !named) return `names none of ${item.sources.join(', ')}`;
  return stateFault(item, answer, reply);
}

/** Without isolates and no-break spaces, lower case, digits in one piece. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)[ ,.](?=\d{3}(?!\d))/g, '')
    .toLowerCase();
}

function holds(value: string, reply: string, dates: readonly NamedDate[]): boolean {
  if (ISO.test(value)) return dates.some((date) => isSameDay(date, value));
  return reply.includes(plainText(value)) || normalise(reply).includes(normalise(value));
}

/** "Passed" must be said of what has passed, and of nothing else. */
function stateFault(item: EvaluationItem, answer: TerminalAnswer, reply: string): string | undefined {
  if (item.state === undefined || !isLanguage(answer.language) || item.kind === 'several') return undefined;
  const words = wordings[answer.language];
  const lead = (text: string) =>
    plainText(text)
      .split(/[\d(（.。]/)[0]
      ?.trim() ?? '';
  const gone = [lead(words.passed(7)), plainText(words.eventPast('', '')).split('.')[0]?.trim() ?? ''].filter(
    (text) => text.length > 3,
  );
  const saysPassed = gone.some((text) => reply.includes(text));
  if (item.state === 'open' && saysPassed) return 'says passed';
  if (item.state === 'passed' && !saysPassed) return 'does not say passed';
  return undefined;
}
