import { dateFields } from '../knowledge/civil-date.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Language } from '../knowledge/language.js';
import { officeState } from '../knowledge/office-hours.js';
import { wordings } from './wording/index.js';
import { type OfficeWords, officeWords } from './wording/office-words.js';

/**
 * When the staff read what was passed on to them: the hours that hold at `now` and, outside them, when the next begin.
 * `closed` is for who reads it now, `next` for who reads it later; without either the hours alone. Empty where nobody knows.
 */
export function officeLines(
  { officeHours }: Pick<Knowledge, 'officeHours'>,
  language: Language,
  now: Date,
  outside?: keyof Pick<OfficeWords, 'closed' | 'next'>,
): readonly string[] {
  const found = officeState(officeHours, now);
  if (found.state === 'unknown') return [];
  const words = officeWords[language];
  const fields = found.state === 'closed' ? dateFields(found.opens.day) : undefined;
  if (found.state === 'open' || !fields || outside === undefined) return [words.hours(found.week)];
  const { weekday, time } = found.opens;
  return [words.hours(found.week), words[outside](weekday, wordings[language].date(fields), time)];
}
