/** A reply as a program writes it, and what of it the sender wrote just now. */
export interface QuotedReply {
  readonly program: string;
  readonly language: string;
  readonly plain?: string;
  readonly html?: string;
  /** The sender's own new text, without closing, name, signature; white space does not count. */
  readonly expected: string;
}

interface Speech {
  readonly own: string;
  readonly more: string;
  readonly closing: string;
  /** What we wrote before; nothing of it may come back. */
  readonly ours: readonly string[];
}

export const SPEECH: Readonly<Record<'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh' | 'de' | 'pt', Speech>> = {
  en: {
    own: 'Thank you. And until when can we send contributions?',
    more: 'Also, is there a template?',
    closing: 'Best regards,\nAmina Diallo',
    ours: ['The Forum takes place in July in Geneva.', 'Source: letter of the secretariat.'],
  },
  fr: {
    own: "Merci. Et jusqu'à quand peut-on envoyer une contribution ?",
    more: 'Existe-t-il un modèle ?',
    closing: 'Cordialement,\nFatou Ndiaye',
    ours: ['Le Forum a lieu en juillet à Genève.', 'Source : lettre du secrétariat.'],
  },
  es: {
    own: 'Gracias. ¿Y hasta cuándo se pueden enviar contribuciones?',
    more: '¿Existe un modelo?',
    closing: 'Saludos cordiales,\nLucía Fernández',
    ours: ['El Foro se celebra en julio en Ginebra.', 'Fuente: carta de la secretaría.'],
  },
  ru: {
    own: 'Спасибо. А до какого числа можно присылать материалы?',
    more: 'Есть ли образец?',
    closing: 'С уважением,\nИван Петров',
    ours: ['Форум пройдет в июле в Женеве.', 'Источник: письмо секретариата.'],
  },
  ar: {
    own: 'شكرا. وحتى متى يمكن إرسال المساهمات؟',
    more: 'وهل يوجد نموذج؟',
    closing: 'مع خالص التحية،\nليلى حداد',
    ours: ['يعقد المنتدى في يوليو في جنيف.', 'المصدر: رسالة الأمانة.'],
  },
  zh: {
    own: '谢谢。请问意见提交截止到什么时候？',
    more: '有模板吗？',
    closing: '此致\n敬礼\n王小明',
    ours: ['论坛七月在日内瓦举行。', '来源：秘书处信函。'],
  },
  de: {
    own: 'Danke. Und bis wann kann man Beiträge schicken?',
    more: 'Gibt es eine Vorlage?',
    closing: 'Mit freundlichen Grüßen\nJonas Weber',
    ours: ['Das Forum findet im Juli in Genf statt.', 'Quelle: Schreiben des Sekretariats.'],
  },
  pt: {
    own: 'Obrigada. E até quando podemos enviar contribuições?',
    more: 'Existe um modelo?',
    closing: 'Atenciosamente,\nAna Souza',
    ours: ['O Fórum realiza-se em julho em Genebra.', 'Fonte: carta do secretariado.'],
  },
};
export type Spoken = keyof typeof SPEECH;

export const US = 'WSIS Info <wsis-info@itu.int>';
export const US_HTML = 'WSIS Info &lt;<a href="mailto:wsis-info@itu.int">wsis-info@itu.int</a>&gt;';

export const quoteOf = (lines: readonly string[], mark = '> ') => lines.map((line) => `${mark}${line}`).join('\n');
export const divs = (lines: readonly string[]) => lines.map((line) => `<div>${line}</div>`).join('');
export const paragraphs = (lines: readonly string[]) =>
  lines.map((line) => `<p class="MsoNormal">${line}</p>`).join('');
