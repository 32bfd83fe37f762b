/** Numbers, days and plurals as the reader's language has them; figures are the ones that replies use. */
export interface Figures {
  number(value: number): string;
  /** With its sign: "+3", "−2". */
  change(value: number): string;
  /** A length in hours, as minutes where it is short and as days where it is long. */
  hours(value: number): string;
  /** Such as "30 days". */
  days(count: number): string;
  /** A civil day (ISO 8601) without its year. */
  day(day: string): string;
  /** From one civil day to another, with the year. */
  span(from: string, to: string): string;
}

export function createFigures(language: string): Figures {
  // "en" alone is American.
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
  const number = new Intl.NumberFormat(locale);
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  // Arabic has two names for each month and `Intl` knows one of them for a place.
  const month = language === 'ar' ? 'numeric' : 'short';
  const short = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month });
  const long = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric' });
  const length = (value: number, unit: 'minute' | 'hour' | 'day') =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: unit === 'minute' ? 0 : 1,
    }).format(value);
  return {
    number: (value) => number.format(value),
    change: (value) => signed.format(value),
    hours(value) {
      if (value < 1) return length(value * 60, 'minute');
      return value < 48 ? length(value, 'hour') : length(value / 24, 'day');
    },
    days: (count) => length(count, 'day'),
    day: (day) => short.format(new Date(day)),
    span: (from, to) => `${long.format(new Date(from))} – ${long.format(new Date(to))}`,
  };
}
