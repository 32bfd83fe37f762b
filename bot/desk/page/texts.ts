import type { DeskWords } from '../../../dialogs/desk-words.js';
import { type Attributes, element } from '../../widget/element.js';

/** Words and figures as the reader's language has them. The clock is the server's, times are those of Geneva. */
export interface Texts {
  readonly words: DeskWords;
  readonly language: string;
  now(): number;
  /** The words with `{name}` filled in; what is put in keeps its own direction. */
  fill(template: string, values: Readonly<Record<string, string | number>>): string;
  languageName(code: string): string;
  /** "Label: text", with what stands before a colon in the language. */
  labelled(label: string, text: string): string;
  percent(part: number): string;
  /** The time of today, else day and time. */
  instant(at: string): string;
  /** How long ago, such as "12 min"; goes on by itself once `keepAges` runs. */
  age(at: string): HTMLElement;
  /** Text that somebody wrote in a language, read in its own direction. */
  foreign(name: 'p' | 'span' | 'div', text: string, language: string, attributes?: Attributes): HTMLElement;
}

/** A colon, where it is not the usual one. */
const COLONS: Readonly<Record<string, string>> = { fr: '\u00a0: ', zh: '：' };

const MINUTE = 60_000;
const ZONE = 'Europe/Zurich';

export function createTexts(words: DeskWords, language: string, serverNow: number): Texts {
  const ahead = serverNow - Date.now();
  const now = () => Date.now() + ahead;
  // "en" alone is American; figures are the ones that replies use.
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const rightToLeft = language === 'ar';
  const ageText = (at: string) => {
    const minutes = Math.max(0, Math.round((now() - Date.parse(at)) / MINUTE));
    const [count, unit] =
      minutes < 90 ? [minutes, 'minute'] : minutes < 2880 ? [minutes / 60, 'hour'] : [minutes / 1440, 'day'];
    const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(locale, style).format(count);
  };
  const dayOf = (at: number) => new Intl.DateTimeFormat('en', { timeZone: ZONE }).format(at);
  const instant = (at: string) => {
    const time = { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    // Arabic has two names for each month and `Intl` knows one of them for a place.
    const month = language === 'ar' ? 'numeric' : 'short';
    const today = dayOf(Date.parse(at)) === dayOf(now());
    const day = today ? {} : ({ day: 'numeric', month, year: 'numeric' } as const);
    return new Intl.DateTimeFormat(locale, { ...day, ...time }).format(new Date(at));
  };
  return {
    words,
    language,
    now,
    fill: (template, values) =>
      template.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = values[name];
        if (value === undefined) return whole;
        return rightToLeft ? `\u2068${value}\u2069` : String(value);
      }),
    languageName: (code) => names.of(code) ?? code,
    labelled: (label, text) => `${label}${COLONS[language] ?? ': '}${text}`,
    percent: (part) => new Intl.NumberFormat(locale, { style: 'percent' }).format(part),
    instant,
    age: (at) => element('time', { datetime: at, class: 'age', title: instant(at), 'data-age': '' }, ageText(at)),
    foreign: (name, text, code, attributes = {}) => element(name, { ...attributes, lang: code, dir: 'auto' }, text),
  };
}

/** Keeps every age on the page true. */
export function keepAges(texts: Texts): void {
  setInterval(() => {
    for (const shown of document.querySelectorAll('time[data-age]')) {
      const fresh = texts.age(shown.getAttribute('datetime') ?? '').textContent;
      if (fresh !== shown.textContent) shown.textContent = fresh;
    }
  }, MINUTE / 2);
}
