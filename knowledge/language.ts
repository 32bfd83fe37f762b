/** The six official languages of the United Nations, in which everything is asked and answered. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in each of the six languages; the type makes a missing one a fault of the build, the loader one of the data. */
export type InSix<T = string> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** `fr`, `fr-CH`, `FR_ch` → `fr`; anything else → undefined. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return isLanguage(primary) ? primary : undefined;
}
