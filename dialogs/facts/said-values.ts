import { LANGUAGES } from '../../knowledge/language.js';
import type { Fact } from '../../knowledge/schema.js';
import { datesIn, isSameDay, monthsIn, type NamedDate } from '../understanding/date-grammar.js';
import { normalise } from '../understanding/normalise.js';
import { daysOf, names } from './related-facts.js';

/** What of a text can be the value of a fact. */
export interface Said {
  readonly days: readonly NamedDate[];
  readonly months: readonly number[];
  /** Years, figures and the rest, as "19000". */
  readonly numbers: ReadonlySet<string>;
  /** Letters and digits alone, folded; and the text without spaces, in small letters. */
  readonly letters: string;
  readonly signs: string;
}

export function readSaid(text: string): Said {
  const normalised = normalise(text);
  const numbers = normalised.match(/\d+(?:[ .,'\u066b\u066c]\d{3}(?!\d))*/g) ?? [];
  return {
    days: datesIn(normalised),
    months: monthsIn(normalised),
    numbers: new Set([...numbers.map((one) => one.replace(/\D/g, '')), ...(normalised.match(/\d+/g) ?? [])]),
    letters: lettersOf(normalised),
    signs: normalised.replace(/\s+/g, ''),
  };
}

const lettersOf = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether the value of a fact stands in a text: its day, its figure, its address, or the words that are all there is of it. */
export function standsIn(fact: Fact, said: Said): boolean {
  const { event, deadline, figure, contact } = fact;
  if (event || deadline) return isDated(fact, said);
  if (figure) return said.numbers.has(String(figure.value).replace(/\D/g, ''));
  if (contact) return [contact.email, contact.phone, contact.fax].some((one) => one && said.signs.includes(plain(one)));
  return isWorded(fact, said);
}

const plain = (value: string) => value.toLowerCase().replace(/\s+/g, '');

function isDated(fact: Fact, said: Said): boolean {
  if (daysOf(fact).some((day) => said.days.some((one) => isSameDay(one, day)))) return true;
  // "March 2026", "2026": coarser than a day.
  return [fact.event?.start, fact.event?.end, fact.deadline?.date].some((date) => {
    const [year = '', month, day] = date?.split('-') ?? [];
    if (date === undefined || day !== undefined) return false;
    return said.numbers.has(year) && (month === undefined || said.months.includes(Number(month)));
  });
}

function isWorded(fact: Fact, said: Said): boolean {
  const { text, year } = fact;
  if (text && LANGUAGES.some((language) => said.letters.includes(lettersOf(text[language])))) return true;
  if (year !== undefined && said.numbers.has(year)) return true;
  const days = said.days.flatMap(({ day, month, year: of }) =>
    of === undefined ? [] : [[of, month, day].map((part) => String(part).padStart(2, '0')).join('-')],
  );
  return days.length > 0 && names(fact, days);
}
