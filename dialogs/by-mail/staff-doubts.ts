import type { InSix, Language } from '../../knowledge/language.js';
import type { SenderDoubt } from '../store/mail-ledger.js';

/** What staff are warned of before they read who a mail is from; each is whole sentences. */
const DOUBTS: Readonly<Record<SenderDoubt, InSix>> = {
  'authentication-failed': {
    en: 'Warning: our mail server could not verify the sender. The address below may be forged.',
    fr: "Attention\u00a0: notre serveur n'a pas pu vérifier l'expéditeur. L'adresse ci-dessous est peut-être usurpée.",
    es: 'Atención: nuestro servidor no ha podido verificar al remitente. La dirección que figura abajo puede ser falsa.',
    ar: 'تنبيه: لم يتمكن خادم البريد من التحقق من المرسل. قد يكون العنوان الوارد أدناه مزورًا.',
    ru: 'Внимание: наш почтовый сервер не подтвердил отправителя. Указанный ниже адрес может быть поддельным.',
    zh: '注意：本方邮件服务器未能核实发件人，下列地址可能系伪造。',
  },
  'several-from': {
    en: 'Warning: the mail names several senders. Nobody can say which of them wrote it.',
    fr: "Attention\u00a0: le message indique plusieurs expéditeurs. On ne peut savoir lequel l'a écrit.",
    es: 'Atención: el mensaje indica varios remitentes. No se puede saber cuál de ellos lo escribió.',
    ar: 'تنبيه: تذكر الرسالة أكثر من مرسل، ولا يمكن معرفة من كتبها منهم.',
    ru: 'Внимание: в письме указано несколько отправителей. Кто из них его написал, неизвестно.',
    zh: '注意：邮件列有多个发件人，无法确定出自何人。',
  },
  'reply-to-elsewhere': {
    en: "Warning: answers are asked to go to another domain than the sender's (Reply-To). Please check the address before you write to it.",
    fr: "Attention\u00a0: la réponse est demandée vers un autre domaine que celui de l'expéditeur (Reply-To). Vérifiez l'adresse avant d'y écrire.",
    es: 'Atención: se pide responder a un dominio distinto del del remitente (Reply-To). Compruebe la dirección antes de escribir a ella.',
    ar: 'تنبيه: يُطلب توجيه الرد إلى نطاق غير نطاق المرسل (Reply-To). يرجى التحقق من العنوان قبل الكتابة إليه.',
    ru: 'Внимание: ответ просят направить не в домен отправителя (Reply-To). Проверьте адрес, прежде чем писать по нему.',
    zh: '注意：邮件要求答复至与发件人不同的域名（Reply-To）。请核实地址后再去信。',
  },
  'another-name': {
    en: "Warning: the sender's name is another address than the sender's, or the name of this secretariat.",
    fr: "Attention\u00a0: le nom affiché de l'expéditeur est une autre adresse que la sienne, ou le nom de ce secrétariat.",
    es: 'Atención: el nombre del remitente es una dirección distinta de la suya, o el nombre de esta secretaría.',
    ar: 'تنبيه: الاسم الظاهر للمرسل هو عنوان غير عنوانه، أو اسم هذه الأمانة.',
    ru: 'Внимание: в имени отправителя стоит чужой адрес или название нашего секретариата.',
    zh: '注意：发件人的显示名称是另一个地址，或为本秘书处的名称。',
  },
};

/** The warning in words. */
export function doubtInWords(doubt: SenderDoubt, language: Language): string {
  return DOUBTS[doubt][language];
}
