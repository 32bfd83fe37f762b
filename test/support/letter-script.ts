import type { Language } from '../../knowledge/language.js';
import type { Saying, Script } from './echo-assistant.js';

/** Replies of the kind the real assistant gives, for tests of what the page makes of them. */
const REPLIES: Readonly<Record<Language, string>> = {
  en: 'WSIS Prizes 2026: submissions are open by 15 March 2026. That is 33 days from now.\nhttps://www.itu.int/net4/wsis/stocktaking/Prizes/2026\n\nQuestions: wsis-prizes@itu.int.\nSource: ITU letter of 15 December 2025 (ref. DM-25/1042)',
  fr: 'Prix du SMSI 2026 : les candidatures sont ouvertes jusqu’au 15 mars 2026. Il reste 33 jours.\nhttps://www.itu.int/net4/wsis/stocktaking/Prizes/2026\n\nQuestions : wsis-prizes@itu.int.\nSource\u00a0: lettre de l’UIT du 15 décembre 2025',
  es: 'Premios de la CMSI 2026: el plazo está abierto hasta el 15 de marzo de 2026. Quedan 33 días.\nwww.itu.int/net4/wsis/stocktaking/Prizes/2026\nFuente: carta de la UIT del 15 de diciembre de 2025',
  ar: 'جوائز القمة العالمية لمجتمع المعلومات 2026: باب التقديم مفتوح حتى 15 آذار/مارس 2026. يتبقى 33 يوماً.\n\u2066https://www.itu.int/net4/wsis/stocktaking/Prizes/2026\u2069\n\nللأسئلة: \u2066wsis-prizes@itu.int\u2069.\nالمصدر: رسالة الاتحاد الدولي للاتصالات المؤرخة 15 كانون الأول/ديسمبر 2025',
  ru: 'Премии ВВУИО 2026: заявки принимаются до 15 марта 2026 года. Осталось 33 дня.\nwww.itu.int/net4/wsis/stocktaking/Prizes/2026\nИсточник: письмо МСЭ от 15 декабря 2025 года',
  zh: '2026年信息社会世界峰会奖：提交截止日期为2026年3月15日，还有33天。\n详见www.itu.int/net4/wsis/stocktaking/Prizes/2026。\n来源：国际电联2025年12月15日的信函',
};

const WELCOMES: Readonly<Record<Language, { text: string; questions: readonly string[] }>> = {
  en: {
    text: 'Hello! Ask me about the World Summit on the Information Society.',
    questions: ['When is the next WSIS Forum?', 'Which deadlines are open?'],
  },
  fr: {
    text: 'Bonjour ! Posez vos questions sur le Sommet mondial sur la société de l’information.',
    questions: ['Quand a lieu le prochain Forum du SMSI ?', 'Quels délais sont ouverts ?'],
  },
  es: {
    text: '¡Hola! Pregunte sobre la Cumbre Mundial sobre la Sociedad de la Información.',
    questions: ['¿Cuándo es el próximo Foro de la CMSI?', '¿Qué plazos están abiertos?'],
  },
  ar: {
    text: 'مرحباً! يمكنكم السؤال عن القمة العالمية لمجتمع المعلومات (\u2066WSIS\u2069).',
    questions: ['متى يُعقد منتدى القمة القادم؟', 'ما هي المواعيد النهائية المفتوحة؟'],
  },
  ru: {
    text: 'Здравствуйте! Спрашивайте о Всемирной встрече по вопросам информационного общества.',
    questions: ['Когда следующий Форум ВВУИО?', 'Какие сроки сейчас открыты?'],
  },
  zh: {
    text: '您好！请提出有关信息社会世界峰会的问题。',
    questions: ['下一届WSIS论坛何时举行？', '目前哪些截止日期仍有效？'],
  },
};

const asChoice = (question: string) => ({ label: question, value: question });

export const letterScript: Script = {
  welcome: (language): Saying => ({
    text: WELCOMES[language].text,
    choices: WELCOMES[language].questions.map(asChoice),
  }),
  reply: (_, language): Saying => ({ text: REPLIES[language] }),
};
