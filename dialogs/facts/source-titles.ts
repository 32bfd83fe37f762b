import type { InSix } from '../../knowledge/language.js';

type Title = (date: string, about: string) => string;

/** What a source is called that staff name at the desk. */
export const SOURCE_TITLES: Readonly<Record<'decision' | 'announcement' | 'letter', InSix<Title>>> = {
  decision: {
    en: (date, about) => `Decision of ${date}: ${about}`,
    fr: (date, about) => `Décision du ${date}\u00a0: ${about}`,
    es: (date, about) => `Decisión del ${date}: ${about}`,
    ar: (date, about) => `قرار بتاريخ ${date}: ${about}`,
    ru: (date, about) => `Решение от ${date}: ${about}`,
    zh: (date, about) => `${date}的决定：${about}`,
  },
  announcement: {
    en: (date, about) => `Announcement of ${date}: ${about}`,
    fr: (date, about) => `Annonce du ${date}\u00a0: ${about}`,
    es: (date, about) => `Anuncio del ${date}: ${about}`,
    ar: (date, about) => `إعلان بتاريخ ${date}: ${about}`,
    ru: (date, about) => `Объявление от ${date}: ${about}`,
    zh: (date, about) => `${date}的公告：${about}`,
  },
  letter: {
    en: (date, about) => `Letter of ${date}: ${about}`,
    fr: (date, about) => `Lettre du ${date}\u00a0: ${about}`,
    es: (date, about) => `Carta del ${date}: ${about}`,
    ar: (date, about) => `رسالة بتاريخ ${date}: ${about}`,
    ru: (date, about) => `Письмо от ${date}: ${about}`,
    zh: (date, about) => `${date}的信函：${about}`,
  },
};
