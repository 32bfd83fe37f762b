import type { InSix, Language } from '../../knowledge/language.js';

/** What staff are told at once, by the code of the warning; each is a whole sentence. */
const WARNINGS = {
  'answer-withdrawn-facts-changed': {
    en: 'An answer was not sent, because its facts have changed since. Please answer this mail yourselves.',
    fr: "Une réponse n'a pas été envoyée, car les informations ont changé entre-temps. Merci de répondre vous-mêmes à ce message.",
    es: 'No se ha enviado una respuesta porque los datos han cambiado entretanto. Responda el personal a este mensaje.',
    ar: 'لم يُرسَل أحد الردود لأن معلوماته تغيرت منذ إعداده. يرجى أن يتولى الموظفون الرد على هذه الرسالة.',
    ru: 'Один из ответов не отправлен, так как сведения с тех пор изменились. Пожалуйста, ответьте на это письмо сами.',
    zh: '一封答复因相关信息已变更而未发送。请工作人员直接答复该来信。',
  },
  'mail-unreadable': {
    en: 'A mail could not be read and lies in the quarantine folder.',
    fr: "Un message n'a pas pu être lu et se trouve dans le dossier de quarantaine.",
    es: 'Un mensaje no se ha podido leer y está en la carpeta de cuarentena.',
    ar: 'تعذرت قراءة إحدى الرسائل وهي الآن في مجلد الحجر.',
    ru: 'Одно письмо не удалось прочитать, оно лежит в папке карантина.',
    zh: '一封邮件无法读取，已放入隔离文件夹。',
  },
  'mail-set-aside': {
    en: 'A mail stopped the program several times and lies in the quarantine folder.',
    fr: 'Un message a interrompu le programme à plusieurs reprises et se trouve dans le dossier de quarantaine.',
    es: 'Un mensaje ha detenido el programa varias veces y está en la carpeta de cuarentena.',
    ar: 'أوقفت إحدى الرسائل البرنامج عدة مرات وهي الآن في مجلد الحجر.',
    ru: 'Одно письмо несколько раз остановило программу, оно лежит в папке карантина.',
    zh: '一封邮件多次导致程序中断，已放入隔离文件夹。',
  },
  'mail-refused': {
    en: 'A mail was refused for good by the mail server of its recipient.',
    fr: 'Un message a été définitivement refusé par le serveur du destinataire.',
    es: 'Un mensaje ha sido rechazado definitivamente por el servidor del destinatario.',
    ar: 'رفض خادم البريد لدى المرسل إليه إحدى الرسائل نهائيًا.',
    ru: 'Почтовый сервер получателя окончательно отклонил письмо.',
    zh: '一封邮件被收件方邮件服务器永久拒收。',
  },
  'mail-given-up': {
    en: 'A mail was refused for days and is not tried any more.',
    fr: "Un message a été refusé pendant des jours\u00a0; l'envoi n'est plus tenté.",
    es: 'Un mensaje ha sido rechazado durante días y ya no se intenta enviar.',
    ar: 'رُفضت إحدى الرسائل على مدى أيام ولن تُعاد محاولة إرسالها.',
    ru: 'Письмо отклонялось несколько дней, попытки прекращены.',
    zh: '一封邮件连续数日被拒收，已停止重试。',
  },
  'mail-outcome-unknown': {
    en: 'Nobody can say whether a mail went out. It is not sent again: please look whether the stakeholder needs an answer.',
    fr: "On ne sait pas si un message est parti. Il n'est pas renvoyé\u00a0: merci de vérifier s'il faut répondre.",
    es: 'No se sabe si un mensaje ha salido. No se reenvía: compruebe si hace falta responder.',
    ar: 'لا يمكن الجزم بأن إحدى الرسائل قد أُرسلت، ولن يُعاد إرسالها: يرجى التحقق من الحاجة إلى الرد.',
    ru: 'Неизвестно, ушло ли письмо. Повторно оно не отправляется: проверьте, нужен ли ответ.',
    zh: '无法确定一封邮件是否已发出，系统不会重发：请核实是否需要答复。',
  },
  'mailbox-unreachable': {
    en: 'The mailbox could not be read for ten minutes or longer.',
    fr: "La boîte n'a pas pu être lue pendant dix minutes ou plus.",
    es: 'El buzón no se ha podido leer durante diez minutos o más.',
    ar: 'تعذرت قراءة صندوق البريد مدة عشر دقائق أو أكثر.',
    ru: 'Почтовый ящик недоступен десять минут или дольше.',
    zh: '邮箱已有十分钟或更长时间无法读取。',
  },
  'sending-unreachable': {
    en: 'No mail could be sent for ten minutes or longer.',
    fr: "Aucun message n'a pu être envoyé pendant dix minutes ou plus.",
    es: 'No se ha podido enviar ningún mensaje durante diez minutos o más.',
    ar: 'تعذر إرسال أي رسالة مدة عشر دقائق أو أكثر.',
    ru: 'Письма не отправляются десять минут или дольше.',
    zh: '已有十分钟或更长时间无法发送邮件。',
  },
  'mail-not-filed': {
    en: 'Mails cannot be moved out of the watched folder.',
    fr: 'Les messages ne peuvent pas être déplacés hors du dossier surveillé.',
    es: 'Los mensajes no se pueden mover fuera de la carpeta vigilada.',
    ar: 'يتعذر نقل الرسائل من المجلد المراقب.',
    ru: 'Письма не удается переместить из наблюдаемой папки.',
    zh: '无法将邮件移出受监视的文件夹。',
  },
} as const satisfies Readonly<Record<string, InSix>>;

/** The warning in words; a code that has none is shown as it is. */
export function warningInWords(code: string, language: Language): string {
  return isKnown(code) ? WARNINGS[code][language] : code;
}

function isKnown(code: string): code is keyof typeof WARNINGS {
  return Object.hasOwn(WARNINGS, code);
}
