import { type QuotedReply, quoteOf, SPEECH, type Spoken, US } from './row.js';

/** Replies in plain text. */

const GMAIL: Readonly<Record<Spoken, string>> = {
  en: `On Tue, 10 Feb 2026 at 10:05, ${US} wrote:`,
  fr: `Le mar. 10 févr. 2026 à 10:05, ${US} a écrit :`,
  es: 'El mar, 10 feb 2026 a las 10:05, WSIS Info (<wsis-info@itu.int>) escribió:',
  ru: `вт, 10 февр. 2026 г. в 10:05, ${US}:`,
  ar: `في الثلاثاء، 10 فبراير 2026 في 10:05 ص تمت كتابة ما يلي بواسطة ${US}:`,
  zh: `${US} 于2026年2月10日周二 10:05写道：`,
  de: `Am Di., 10. Feb. 2026 um 10:05 Uhr schrieb ${US}:`,
  pt: `Em ter., 10 de fev. de 2026 às 10:05, ${US} escreveu:`,
};

const APPLE: Partial<Readonly<Record<Spoken, string>>> = {
  en: `On 10 Feb 2026, at 10:05, ${US} wrote:`,
  fr: `Le 10 févr. 2026 à 10:05, ${US} a écrit :`,
  es: `El 10 feb 2026, a las 10:05, ${US} escribió:`,
  ru: `10 февр. 2026 г., в 10:05, ${US} написал(а):`,
  ar: `في ١٠ فبراير ٢٠٢٦، الساعة ١٠:٠٥ ص، كتب/كتبت ${US}:`,
  zh: `2026年2月10日 10:05，${US} 写道：`,
};

const gmail = (language: Spoken, wrapAt?: string): QuotedReply => {
  const { own, closing, ours } = SPEECH[language];
  const line = wrapAt ? GMAIL[language].replace(wrapAt, wrapAt.replace(' ', '\n')) : GMAIL[language];
  return { program: 'Gmail', language, plain: `${own}\n\n${closing}\n\n${line}\n\n${quoteOf(ours)}\n`, expected: own };
};

const apple = (language: Spoken): QuotedReply => {
  const { own, more, ours } = SPEECH[language];
  const quoted = quoteOf([APPLE[language] ?? '', '', ...ours]);
  return { program: 'Apple Mail', language, plain: `${own}\n${more}\n\n${quoted}\n`, expected: `${own} ${more}` };
};

const outlook = (language: Spoken, mark: string, fields: readonly string[]): QuotedReply => {
  const { own, more, closing, ours } = SPEECH[language];
  return {
    program: 'Outlook',
    language,
    plain: `${own}\n\n${more}\n\n${closing}\n\n${mark}\n${fields.join('\n')}\n\n${ours.join('\n')}\n`,
    expected: `${own} ${more}`,
  };
};

const fields = (from: string, sent: string, to: string, subject: string) => [
  `${from} ${US}`,
  `${sent} 10 2 2026 10:05`,
  `${to} Amina Diallo <amina.diallo@ministry.example>`,
  `${subject} WSIS Forum`,
];

const bottom = (program: string, language: Spoken, attribution: string): QuotedReply => {
  const { own, ours, more } = SPEECH[language];
  return {
    program,
    language,
    plain: `${attribution}\n${quoteOf(ours)}\n\n${own}\n${more}\n\n-- \nInstitute of Telecommunications\n`,
    expected: `${own} ${more}`,
  };
};

const inline = (program: string, language: Spoken, attribution: string): QuotedReply => {
  const { own, more, ours } = SPEECH[language];
  const [first = '', second = ''] = ours;
  return {
    program,
    language,
    plain: `${attribution}\n> ${first}\n\n${own}\n\n> ${second}\n\n${more}\n`,
    expected: `${own} ${more}`,
  };
};

const phone = (program: string, language: Spoken, footer: string, block: string): QuotedReply => {
  const { own, ours } = SPEECH[language];
  return { program, language, plain: `${own}\n\n${footer}\n${block}\n${ours.join('\n')}\n`, expected: own };
};

export const plainReplies: readonly QuotedReply[] = [
  ...(['en', 'fr', 'es', 'ru', 'ar', 'zh', 'de', 'pt'] as const).map((language) => gmail(language)),
  gmail('en', '<wsis-info@itu.int> wrote'),
  gmail('fr', 'Info <wsis-info@itu.int>'),
  gmail('es', '10:05, WSIS'),
  ...(['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const).map(apple),
  outlook('en', '-----Original Message-----', fields('From:', 'Sent:', 'To:', 'Subject:')),
  outlook('fr', "-----Message d'origine-----", fields('De :', 'Envoyé :', 'À :', 'Objet :')),
  outlook('es', '-----Mensaje original-----', fields('De:', 'Enviado el:', 'Para:', 'Asunto:')),
  outlook('ru', '-----Исходное сообщение-----', fields('От:', 'Отправлено:', 'Кому:', 'Тема:')),
  outlook('zh', '-----邮件原件-----', fields('发件人:', '发送时间:', '收件人:', '主题:')),
  outlook('ar', '-----الرسالة الأصلية-----', fields('من:', 'تاريخ الإرسال:', 'إلى:', 'الموضوع:')),
  outlook('de', '-----Ursprüngliche Nachricht-----', fields('Von:', 'Gesendet:', 'An:', 'Betreff:')),
  outlook('en', '________________________________', fields('From:', 'Sent:', 'To:', 'Subject:')),
  outlook('fr', '', fields('De :', 'Envoyé :', 'À :', 'Objet :')),
  bottom('Thunderbird', 'en', 'On 10/02/2026 10:05, WSIS Info wrote:'),
  bottom('Thunderbird', 'de', 'Am 10.02.26 um 10:05 schrieb WSIS Info:'),
  bottom('Roundcube', 'fr', 'Le 2026-02-10 10:05, WSIS Info a écrit :'),
  bottom('mutt', 'es', 'El mar, 10 de feb de 2026 a las 10:05:00 +0100, WSIS Info escribió:'),
  inline('Thunderbird', 'en', 'On 10/02/2026 10:05, WSIS Info wrote:'),
  inline('mutt', 'ru', '10.02.2026 10:05, WSIS Info пишет:'),
  inline('Thunderbird', 'pt', 'Em 10/02/2026 10:05, WSIS Info escreveu:'),
  phone(
    'Samsung',
    'en',
    'Sent from my Galaxy',
    `-------- Original message --------\nFrom: ${US}\nDate: 10/02/2026 10:05 (GMT+01:00)\nTo: amina.diallo@ministry.example\nSubject: Re: WSIS Forum\n`,
  ),
  phone(
    'Samsung',
    'fr',
    'Envoyé depuis mon appareil Galaxy',
    `-------- Message d'origine --------\nDe : ${US}\nDate : 10/02/2026 10:05 (GMT+01:00)\nÀ : fatou@ministere.example\nObjet : Re: Forum\n`,
  ),
  phone(
    'Outlook for iOS',
    'en',
    'Get Outlook for iOS<https://aka.example/o0ukef>',
    `________________________________\nFrom: ${US}\nSent: Tuesday, February 10, 2026 10:05:00 AM\nTo: Amina Diallo <amina.diallo@ministry.example>\nSubject: Re: WSIS Forum\n`,
  ),
  phone(
    'Outlook para Android',
    'es',
    'Obtener Outlook para Android<https://aka.example>',
    `________________________________\nDe: ${US}\nEnviado: martes, 10 de febrero de 2026 10:05\nPara: Lucía <lucia@ministerio.example>\nAsunto: Re: Foro\n`,
  ),
];
