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
  'case-reply-outdated': {
    en: 'Your answer to a case was not sent: it states what is under revision or has changed since. Look at the facts at the desk and answer again there, where it can also be sent as it stands, or from your mail program without what has changed.',
    fr: "Votre réponse à un dossier n'a pas été envoyée\u00a0: elle énonce une information en révision ou qui a changé. Consultez les informations dans l'espace de travail et répondez de nouveau, là (où elle peut aussi partir telle quelle) ou depuis votre messagerie sans ce qui a changé.",
    es: 'Su respuesta a un caso no se ha enviado: contiene un dato que está en revisión o ha cambiado. Consulte los datos en la mesa de trabajo y responda de nuevo allí, donde también puede enviarse tal cual, o desde su correo sin lo que ha cambiado.',
    ar: 'لم يُرسَل ردك على أحد الملفات: فهو يذكر معلومة قيد المراجعة أو تغيرت. راجع المعلومات في المكتب وأجب من جديد هناك، حيث يمكن أيضًا إرساله كما هو، أو من برنامج بريدك من دون ما تغيّر.',
    ru: 'Ваш ответ по обращению не отправлен: в нём есть сведения, которые пересматриваются или изменились. Посмотрите сведения на рабочем месте и ответьте снова: там (ответ можно отправить и без изменений) или из почтовой программы, без устаревшего.',
    zh: '您对一项咨询的答复未发出：其中有正在修订或已变更的信息。请在工作台查看相关信息后重新答复（在那里也可按原文发送），或从邮件程序发送不含已变更信息的答复。',
  },
  'case-reply-unknown': {
    en: 'A mail from staff answers a case mail that is not known here. Nothing was sent to anybody: please write to the person yourselves.',
    fr: "Un message de l'équipe répond à un message de dossier inconnu ici. Rien n'a été envoyé\u00a0: merci d'écrire vous-mêmes à la personne.",
    es: 'Un mensaje del personal responde a un mensaje de caso que aquí no consta. No se ha enviado nada a nadie: escriba el personal directamente a la persona.',
    ar: 'ورد من الموظفين رد على رسالة ملف غير معروفة هنا. لم يُرسَل أي شيء إلى أحد: يرجى الكتابة مباشرة إلى الشخص المعني.',
    ru: 'Письмо сотрудника отвечает на неизвестное здесь письмо об обращении. Никому ничего не отправлено: пожалуйста, напишите сами.',
    zh: '一封工作人员来信所答复的咨询邮件在此没有记录。内容未发送给任何人：请直接致函对方。',
  },
  'case-reply-closed': {
    en: 'A mail from staff answers a case that has been answered and closed. Nothing was sent: if there is more to say, please write to the person yourselves.',
    fr: "Un message de l'équipe répond à un dossier déjà traité et clos. Rien n'a été envoyé\u00a0: s'il y a autre chose à dire, merci d'écrire vous-mêmes à la personne.",
    es: 'Un mensaje del personal responde a un caso ya respondido y cerrado. No se ha enviado nada: si hay algo más que decir, escriba el personal directamente a la persona.',
    ar: 'ورد من الموظفين رد على ملف سبق الرد عليه وأُغلق. لم يُرسَل أي شيء: إن كان هناك ما يضاف، يرجى الكتابة مباشرة إلى الشخص المعني.',
    ru: 'Письмо сотрудника отвечает на обращение, на которое уже дан ответ и которое закрыто. Ничего не отправлено: если нужно что-то добавить, пожалуйста, напишите сами.',
    zh: '一封工作人员来信所答复的咨询已经答复并结案。内容未发送：如需补充，请直接致函对方。',
  },
  'case-reply-by-hand': {
    en: 'A mail from staff answers a case whose sender cannot be written to from here. Nothing was sent: please write to the person yourselves, once you are sure of the address.',
    fr: "Un message de l'équipe répond à un dossier dont l'expéditeur ne peut être joint d'ici. Rien n'a été envoyé\u00a0: merci d'écrire vous-mêmes à la personne, une fois son adresse vérifiée.",
    es: 'Un mensaje del personal responde a un caso a cuyo remitente no se puede escribir desde aquí. No se ha enviado nada: escriba el personal directamente, una vez comprobada la dirección.',
    ar: 'ورد من الموظفين رد على ملف لا يمكن مراسلة صاحبه من هنا. لم يُرسَل أي شيء: يرجى الكتابة مباشرة إلى الشخص المعني بعد التأكد من عنوانه.',
    ru: 'Письмо сотрудника отвечает на обращение, отправителю которого отсюда написать нельзя. Ничего не отправлено: пожалуйста, убедитесь в адресе и напишите сами.',
    zh: '一封工作人员来信所答复的咨询，其发件人无法由此处联系。内容未发送：请核实地址后直接致函对方。',
  },
  'case-reply-unreadable': {
    en: 'In a mail from staff that answers a case, the new text could not be told from the quoted one. Nothing was sent: please write above the marked line, or to the person yourselves.',
    fr: "Dans un message de l'équipe qui répond à un dossier, le nouveau texte n'a pas pu être distingué du texte cité. Rien n'a été envoyé\u00a0: merci d'écrire au-dessus de la ligne indiquée, ou directement à la personne.",
    es: 'En un mensaje del personal que responde a un caso no se ha podido distinguir el texto nuevo del citado. No se ha enviado nada: escriba el personal encima de la línea marcada o directamente a la persona.',
    ar: 'في رد ورد من الموظفين على أحد الملفات تعذر تمييز النص الجديد من النص المقتبس. لم يُرسَل أي شيء: يرجى الكتابة فوق السطر المحدد أو مباشرة إلى الشخص المعني.',
    ru: 'В письме сотрудника по обращению не удалось отличить новый текст от цитаты. Ничего не отправлено: пожалуйста, пишите над отмеченной строкой или напишите сами.',
    zh: '一封答复咨询的工作人员来信中，新写的内容无法与引文区分。内容未发送：请写在标记线之上，或直接致函对方。',
  },
} as const satisfies Readonly<Record<string, InSix>>;

/** The warning in words; a code that has none is shown as it is. */
export function warningInWords(code: string, language: Language): string {
  return isKnown(code) ? WARNINGS[code][language] : code;
}

function isKnown(code: string): code is keyof typeof WARNINGS {
  return Object.hasOwn(WARNINGS, code);
}
