import type { DateFields } from '../../knowledge/civil-date.js';
import type { SourceName, Wording } from './wording.js';

/** The pieces in which a language's dates differ; the order of the cases is the same for all that use it. */
interface DateForms {
  /** "6 July", or "July" where no day is known. */
  readonly monthDay: (month: number, day?: number) => string;
  readonly withYear: (monthDay: string, year: number) => string;
  /** "6–10 July 2026": the first day as a bare number, the last date written out. */
  readonly withinMonth: (firstDay: number, end: string) => string;
  /** Two dates written out; the first comes without its year when both share it. */
  readonly across: (start: string, end: string) => string;
}

/** Date and range of a language that writes the year last. */
export function datesOf(forms: DateForms): Pick<Wording, 'date' | 'range'> {
  const date = ({ year, month, day }: DateFields) =>
    month === undefined ? String(year) : forms.withYear(forms.monthDay(month, day), year);
  const range = (start: DateFields, end: DateFields) => {
    const sameYear = start.year === end.year && end.month !== undefined;
    if (!sameYear || start.month === undefined) return forms.across(date(start), date(end));
    if (start.month === end.month && start.day !== undefined && end.day !== undefined)
      return forms.withinMonth(start.day, date(end));
    return forms.across(forms.monthDay(start.month, start.day), date(end));
  };
  return { date, range };
}

/** The month's name by its number, 1 to 12. */
export const monthNames = (names: readonly string[]) => (month: number) => names[month - 1] ?? '';

/** Whether a written date begins with its day, so that French and Spanish put an article before it. */
export const beginsWithDay = (date: string) => /^\d{1,2}(?!\d)/.test(date);

/**
 * Numbers as UN and ITU documents print them outside English: Western digits, thousands parted by a space. Intl would
 * put a point (es), a comma (ar, zh) or spaces of two widths (fr, ru). The no-break space is one that bidirectional
 * text keeps inside the number; an ordinary space would turn 19 000 into "000 19" in an Arabic line.
 */
export function spacedNumbers(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  return (value) =>
    format
      .formatToParts(value)
      .map((part) => (part.type === 'group' ? '\u00a0' : part.value))
      .join('');
}

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A counted phrase; `#` stands for the number, and `other` for each form that is not given. */
export function counted(locale: string, number: (value: number) => string, forms: PluralForms) {
  const rules = new Intl.PluralRules(locale);
  return (count: number) => (forms[rules.select(count)] ?? forms.other).replace('#', () => number(count));
}

/** The parts that are there, in a row. */
export const joined = (separator: string, parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(separator);

/** A further piece of a sentence; nothing where the piece is empty. */
export const appended = (separator: string) => (text: string) => (text === '' ? '' : `${separator}${text}`);

interface SourceForms {
  readonly kinds: Readonly<Record<SourceName['kind'], (date: string) => string>>;
  readonly reference: (text: string) => string;
  readonly separator: string;
  readonly bracketed: (text: string) => string;
}

/** Names a source: kind and date, then who and the reference in brackets, where a name needs no case. */
export function sourceNames({ kinds, reference, separator, bracketed }: SourceForms) {
  return (source: SourceName) => {
    const detail = joined(separator, [source.by, source.reference && reference(source.reference)]);
    return `${kinds[source.kind](source.date)}${detail === '' ? '' : bracketed(detail)}`;
  };
}

/** The six languages, each by its own name, for the line that says where else one may ask. */
export const OWN_NAMES = ['English', 'français', 'español', 'العربية', 'русский', '中文'] as const;
