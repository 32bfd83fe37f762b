import type { InSix } from '../../knowledge/language.js';

/** A letter around a question, as officials write it: subject, opening, closing. */
export interface Dress {
  readonly subject: string;
  readonly opening: string;
  readonly closing: string;
}

export const letterDress: InSix<Dress> = {
  en: {
    subject: 'Information',
    opening:
      'Dear Ms Sah,\n\nI hope this email finds you well. I am writing on behalf of the Ministry of ICT of Kenya.',
    closing:
      'Thank you in advance for your kind assistance.\n\nBest regards,\n\nJohn Smith\nHead of International Cooperation\nMinistry of ICT | Nairobi\nTel: +254 20 000 000\nwww.ict.example',
  },
  fr: {
    subject: 'Renseignement',
    opening: 'Madame Sah,\n\nJe me permets de vous écrire au nom du Ministère de l’économie numérique du Mali.',
    closing:
      'Je vous remercie par avance de votre réponse.\n\nBien cordialement,\nAwa Diop\nDirectrice\nTél. +223 20 00 00 00',
  },
  es: {
    subject: 'Consulta',
    opening: 'Estimada señora Sah:\n\nLe escribo en nombre del Ministerio de Comunicaciones del Perú.',
    closing: 'Agradezco de antemano su ayuda.\n\nSaludos cordiales,\nLuis García\nMinisterio de Comunicaciones',
  },
  ar: {
    subject: 'استفسار',
    opening: 'السيدة جيتانجالي ساه المحترمة\n\nتحية طيبة وبعد، أكتب إليكم نيابة عن وزارة الاتصالات في الأردن.',
    closing: 'وشكرًا جزيلًا لتعاونكم.\n\nمع خالص التحية والتقدير\nأحمد الخطيب\nوزارة الاتصالات',
  },
  ru: {
    subject: 'Вопрос',
    opening: 'Уважаемая г-жа Сах!\n\nПишу Вам от имени Министерства связи Казахстана.',
    closing: 'Заранее благодарю за ответ.\n\nС уважением,\nИван Петров\nНачальник отдела\nТел. +7 727 000 00 00',
  },
  zh: {
    subject: '咨询',
    opening: '尊敬的秘书处：\n\n您好！我是中国信息通信研究院的工作人员。',
    closing: '感谢您的帮助。\n\n此致\n敬礼！\n\n王伟\n中国信息通信研究院',
  },
};
