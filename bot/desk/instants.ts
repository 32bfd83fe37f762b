import type { Language } from '../../knowledge/language.js';

const ZONE = { timeZone: 'Europe/Zurich', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function localeOf(language: Language): string {
  return `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
}

/** A time of day in Geneva, such as 14:05. */
export function genevaTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), ZONE).format(new Date(instant));
}

/** Day and time in Geneva. */
export function genevaDayTime(instant: string, language: Language): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(localeOf(language), { ...ZONE, ...day }).format(new Date(instant));
}
