/** An instant for the eye: the time of today, else day and time. Empty for what is no instant. */
export function instantText(timestamp: string, language: string, now = new Date()): string {
  const instant = new Date(timestamp);
  if (Number.isNaN(instant.getTime())) return '';
  const today = instant.toDateString() === now.toDateString();
  // "en" alone is American; figures are the ones that replies use.
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  // Arabic has two names for each month and `Intl` knows one of them for a place.
  const month = language === 'ar' ? 'numeric' : 'short';
  const day = { day: 'numeric', month, year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, today ? time : { ...day, ...time }).format(instant);
}
