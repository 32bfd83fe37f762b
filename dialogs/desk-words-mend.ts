import type { InSix } from '../knowledge/language.js';

/** Ways from a case to what can be mended in what the assistant says. */
export interface MendWords {
  readonly teach: string;
  readonly factsOnThis: string;
  readonly wrongAnswer: string;
}

export const mendWords: InSix<MendWords> = {
  en: { teach: 'A phrasing for the base', factsOnThis: 'Facts on this', wrongAnswer: 'Report this answer as wrong' },
  fr: {
    teach: 'Une formulation pour la base',
    factsOnThis: 'Informations à ce sujet',
    wrongAnswer: 'Signaler cette réponse comme fausse',
  },
  es: {
    teach: 'Una formulación para la base',
    factsOnThis: 'Datos sobre esto',
    wrongAnswer: 'Marcar esta respuesta como errónea',
  },
  ar: { teach: 'صياغة لقاعدة المعرفة', factsOnThis: 'معلومات بهذا الشأن', wrongAnswer: 'الإبلاغ عن خطأ في هذا الرد' },
  ru: {
    teach: 'Формулировка для базы',
    factsOnThis: 'Сведения об этом',
    wrongAnswer: 'Отметить этот ответ как неверный',
  },
  zh: { teach: '供知识库使用的问法', factsOnThis: '有关信息', wrongAnswer: '标记该答复有误' },
};
