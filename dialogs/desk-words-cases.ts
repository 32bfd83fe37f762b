import type { InSix } from '../knowledge/language.js';
import type { CaseAction } from './cases/case-states.js';
import type { DeskRefusal } from './cases/desk-acts.js';

/** What the desk says of cases. `{name}` is who acts, `{owner}` who has the case or gets it. */
export interface CaseWords {
  /** In place of a topic where nothing of a question was understood. */
  readonly notUnderstood: string;
  /** In place of a name that is not known. */
  readonly someone: string;
  readonly refused: Readonly<Record<DeskRefusal | 'no-colleague', string>>;
  readonly events: Readonly<Record<CaseAction, string>>;
}

export const caseWords: InSix<CaseWords> = {
  en: {
    notUnderstood: 'Not understood',
    someone: 'a member of staff',
    refused: {
      taken: 'Taken already by {owner}.',
      'not-claimed': 'Nobody has taken this case yet. Take it first.',
      'with-staff': 'This case is with {owner}.',
      'is-resolved': 'This case has been resolved. Take it to open it again.',
      'with-bot': 'The assistant answers here already.',
      'not-due': 'There is nothing to do here.',
      'no-case': 'There is no case with this number.',
      moved: 'The case has changed meanwhile. Nothing was sent: look at what is new, then try again.',
      'not-yours': 'This case is with {owner}. Take it over to answer.',
      'no-text': 'There is nothing written.',
      'nobody-to-answer':
        'No answer can go out from here: there is no chat and no address that can be trusted. Write to the person yourself once you are sure of the address.',
      'facts-stopped':
        'Your answer states what is under revision or has changed. Nothing was sent: look at the facts, then change the text, or send it all the same. It is about:',
      'no-colleague': 'There is no such member of staff at the desk, or not any more.',
    },
    events: {
      ask: 'The assistant left questions to staff.',
      write: 'The stakeholder wrote.',
      claim: 'Taken by {name}.',
      assign: 'Given to {owner} by {name}.',
      reply: 'Answered by {name}.',
      'answer-by-mail': 'Answered by staff from their mail program.',
      'answer-chat-by-mail': 'Answered by staff from their mail program.',
      release: 'Put back in the queue by {name}.',
      resolve: 'Resolved by {name}.',
      'give-back': 'Given back to the assistant by {name}.',
      note: 'Note by {name}.',
      alert: 'Nobody has taken it: staff were told again.',
      idle: 'Nothing happened for a long time: back in the queue.',
      withhold: 'An answer was not sent by mail: what it states is under revision or has changed.',
      expire: 'The stakeholder did not write again: resolved.',
    },
  },
  fr: {
    notUnderstood: 'Non compris',
    someone: "une personne de l'équipe",
    refused: {
      taken: 'Dossier déjà pris en charge par {owner}.',
      'not-claimed': "Personne n'a encore pris ce dossier en charge. Prenez-le d'abord.",
      'with-staff': 'Ce dossier est traité par {owner}.',
      'is-resolved': 'Ce dossier est clos. Prenez-le en charge pour le rouvrir.',
      'with-bot': "L'assistant répond déjà ici.",
      'not-due': "Il n'y a rien à faire ici.",
      'no-case': 'Aucun dossier ne porte ce numéro.',
      moved: "Le dossier a changé entre-temps. Rien n'a été envoyé\u00a0: regardez ce qui est nouveau, puis réessayez.",
      'not-yours': 'Ce dossier est traité par {owner}. Reprenez-le pour répondre.',
      'no-text': "Rien n'est écrit.",
      'nobody-to-answer':
        "Aucune réponse ne peut partir d'ici\u00a0: il n'y a ni chat ni adresse fiable. Écrivez vous-même à la personne, une fois son adresse vérifiée.",
      'facts-stopped':
        "Votre réponse énonce une information qui est en révision ou qui a changé. Rien n'a été envoyé\u00a0: consultez les informations, puis modifiez le texte ou envoyez-le malgré tout. Il s'agit de\u00a0:",
      'no-colleague': "Cette personne ne fait pas ou plus partie de l'équipe.",
    },
    events: {
      ask: "L'assistant a laissé des questions à l'équipe.",
      write: 'La partie prenante a écrit.',
      claim: 'Pris en charge par {name}.',
      assign: 'Confié à {owner} par {name}.',
      reply: 'Réponse de {name}.',
      'answer-by-mail': "Réponse de l'équipe depuis sa messagerie.",
      'answer-chat-by-mail': "Réponse de l'équipe depuis sa messagerie.",
      release: "Remis dans la file d'attente par {name}.",
      resolve: 'Clos par {name}.',
      'give-back': "Rendu à l'assistant par {name}.",
      note: 'Note de {name}.',
      alert: "Personne ne l'a pris en charge\u00a0: l'équipe a été prévenue à nouveau.",
      idle: "Rien ne s'est passé depuis longtemps\u00a0: retour dans la file d'attente.",
      withhold: "Une réponse n'a pas été envoyée par courriel\u00a0: ce qu'elle énonce est en révision ou a changé.",
      expire: "La partie prenante n'a plus écrit\u00a0: dossier clos.",
    },
  },
  es: {
    notUnderstood: 'No comprendida',
    someone: 'alguien del personal',
    refused: {
      taken: 'Del caso ya se ocupa {owner}.',
      'not-claimed': 'Nadie se ocupa todavía de este caso. Tómelo primero.',
      'with-staff': 'De este caso se ocupa {owner}.',
      'is-resolved': 'Este caso está resuelto. Tómelo para abrirlo de nuevo.',
      'with-bot': 'Aquí ya responde el asistente.',
      'not-due': 'Aquí no hay nada que hacer.',
      'no-case': 'No hay ningún caso con este número.',
      moved: 'El caso ha cambiado entretanto. No se ha enviado nada: vea lo nuevo e inténtelo otra vez.',
      'not-yours': 'De este caso se ocupa {owner}. Asúmalo para responder.',
      'no-text': 'No hay nada escrito.',
      'nobody-to-answer':
        'Desde aquí no puede salir ninguna respuesta: no hay chat ni una dirección fiable. Escriba usted a la persona cuando haya comprobado la dirección.',
      'facts-stopped':
        'Su respuesta contiene un dato que está en revisión o ha cambiado. No se ha enviado nada: consulte los datos y cambie el texto, o envíelo de todos modos. Se trata de:',
      'no-colleague': 'Esa persona no está en la mesa de trabajo, o ya no lo está.',
    },
    events: {
      ask: 'El asistente dejó preguntas al personal.',
      write: 'La parte interesada escribió.',
      claim: 'Se ocupa {name}.',
      assign: 'Asignado a {owner} por {name}.',
      reply: 'Respuesta de {name}.',
      'answer-by-mail': 'Respuesta del personal desde su correo.',
      'answer-chat-by-mail': 'Respuesta del personal desde su correo.',
      release: 'Devuelto a la cola por {name}.',
      resolve: 'Resuelto por {name}.',
      'give-back': 'Devuelto al asistente por {name}.',
      note: 'Nota de {name}.',
      alert: 'Nadie se ocupa del caso: se avisó de nuevo al personal.',
      idle: 'No pasó nada en mucho tiempo: de vuelta en la cola.',
      withhold: 'Una respuesta no se envió por correo: lo que dice está en revisión o ha cambiado.',
      expire: 'La parte interesada no volvió a escribir: resuelto.',
    },
  },
  ar: {
    notUnderstood: 'غير مفهوم',
    someone: 'أحد الموظفين',
    refused: {
      taken: 'هذا الملف لدى {owner} بالفعل.',
      'not-claimed': 'لم يتولَّ أحد هذا الملف بعد. يجب توليه أولًا.',
      'with-staff': 'هذا الملف لدى {owner}.',
      'is-resolved': 'أُغلق هذا الملف. يمكن توليه لفتحه من جديد.',
      'with-bot': 'المساعد الآلي يجيب هنا بالفعل.',
      'not-due': 'لا يوجد ما يلزم عمله هنا.',
      'no-case': 'لا يوجد ملف بهذا الرقم.',
      moved: 'تغيّر الملف في هذه الأثناء ولم يُرسَل شيء. يرجى الاطلاع على الجديد ثم إعادة المحاولة.',
      'not-yours': 'هذا الملف لدى {owner}. يجب تسلّمه قبل الرد.',
      'no-text': 'لم يُكتب شيء.',
      'nobody-to-answer':
        'لا يمكن إرسال رد من هنا: لا توجد محادثة ولا عنوان موثوق. يرجى الكتابة مباشرة إلى الشخص المعني بعد التأكد من عنوانه.',
      'facts-stopped':
        'يذكر ردك معلومة قيد المراجعة أو تغيرت. لم يُرسَل شيء: راجع المعلومات ثم عدّل النص، أو أرسله رغم ذلك. الموضوع:',
      'no-colleague': 'لا يوجد موظف بهذا الاسم في المكتب أو لم يعد موجودًا.',
    },
    events: {
      ask: 'ترك المساعد الآلي أسئلة للموظفين.',
      write: 'وردت رسالة من صاحب المصلحة.',
      claim: 'تولّي الملف: {name}.',
      assign: 'إحالة الملف إلى {owner}. أحاله: {name}.',
      reply: 'رد من {name}.',
      'answer-by-mail': 'رد من الموظفين عبر بريدهم.',
      'answer-chat-by-mail': 'رد من الموظفين عبر بريدهم.',
      release: 'إعادة إلى قائمة الانتظار: {name}.',
      resolve: 'إغلاق الملف: {name}.',
      'give-back': 'إعادة المحادثة إلى المساعد الآلي: {name}.',
      note: 'ملاحظة من {name}.',
      alert: 'لم يتولَّه أحد: أُبلغ الموظفون مرة أخرى.',
      idle: 'لم يحدث شيء منذ مدة طويلة: عاد إلى قائمة الانتظار.',
      withhold: 'لم يُرسَل أحد الردود بالبريد: ما يذكره قيد المراجعة أو تغيّر.',
      expire: 'لم ترد رسالة أخرى من صاحب المصلحة: أُغلق الملف.',
    },
  },
  ru: {
    notUnderstood: 'Не распознано',
    someone: 'сотрудник',
    refused: {
      taken: 'Обращение уже в работе: {owner}.',
      'not-claimed': 'Обращение ещё никто не взял в работу. Сначала возьмите его.',
      'with-staff': 'Обращение в работе: {owner}.',
      'is-resolved': 'Обращение закрыто. Возьмите его в работу, чтобы открыть снова.',
      'with-bot': 'Здесь уже отвечает помощник.',
      'not-due': 'Здесь делать нечего.',
      'no-case': 'Обращения с таким номером нет.',
      moved: 'Обращение тем временем изменилось. Ничего не отправлено: посмотрите, что нового, и повторите.',
      'not-yours': 'Обращение в работе: {owner}. Чтобы ответить, примите его на себя.',
      'no-text': 'Ничего не написано.',
      'nobody-to-answer':
        'Отсюда ответить нельзя: нет ни чата, ни надёжного адреса. Напишите человеку сами, когда убедитесь в адресе.',
      'facts-stopped':
        'В вашем ответе есть сведения, которые пересматриваются или изменились. Ничего не отправлено: посмотрите сведения и измените текст или отправьте его всё равно. Речь идёт о следующем:',
      'no-colleague': 'Такого сотрудника здесь нет или уже нет.',
    },
    events: {
      ask: 'Помощник оставил вопросы сотрудникам.',
      write: 'Заинтересованная сторона написала.',
      claim: 'Взято в работу: {name}.',
      assign: 'Передано: {owner}. Передал(а): {name}.',
      reply: 'Ответ: {name}.',
      'answer-by-mail': 'Сотрудники ответили из почтовой программы.',
      'answer-chat-by-mail': 'Сотрудники ответили из почтовой программы.',
      release: 'Возвращено в очередь: {name}.',
      resolve: 'Закрыто: {name}.',
      'give-back': 'Возвращено помощнику: {name}.',
      note: 'Заметка: {name}.',
      alert: 'Никто не взял в работу: сотрудники оповещены ещё раз.',
      idle: 'Долго ничего не происходило: возвращено в очередь.',
      withhold: 'Ответ не отправлен по почте: указанные в нём сведения пересматриваются или изменились.',
      expire: 'Заинтересованная сторона больше не писала: закрыто.',
    },
  },
  zh: {
    notUnderstood: '未能理解',
    someone: '一位工作人员',
    refused: {
      taken: '该咨询已由{owner}受理。',
      'not-claimed': '该咨询尚无人受理，请先受理。',
      'with-staff': '该咨询由{owner}受理。',
      'is-resolved': '该咨询已办结。如需重新处理，请先受理。',
      'with-bot': '此对话已由自动助手答复。',
      'not-due': '此处无需处理。',
      'no-case': '没有该编号的咨询。',
      moved: '该咨询已有变动，内容未发送。请查看最新情况后重试。',
      'not-yours': '该咨询由{owner}受理。如需答复，请先接手。',
      'no-text': '尚未填写内容。',
      'nobody-to-answer': '无法从此处答复：没有对话，也没有可信的地址。请核实地址后直接致函对方。',
      'facts-stopped':
        '您的答复中有正在修订或已变更的信息，因此没有发送任何内容。请查看相关信息后修改文本，或仍按原文发送。涉及：',
      'no-colleague': '工作台没有该工作人员，或其账户已停用。',
    },
    events: {
      ask: '自动助手将问题转交工作人员。',
      write: '利益攸关方发来消息。',
      claim: '由{name}受理。',
      assign: '由{name}转交{owner}。',
      reply: '由{name}答复。',
      'answer-by-mail': '工作人员通过邮件程序答复。',
      'answer-chat-by-mail': '工作人员通过邮件程序答复。',
      release: '由{name}退回队列。',
      resolve: '由{name}办结。',
      'give-back': '由{name}交还自动助手。',
      note: '{name}的备注。',
      alert: '无人受理，已再次提醒工作人员。',
      idle: '长时间没有进展，已退回队列。',
      withhold: '有一封答复未通过邮件发出：其中的信息正在修订或已变更。',
      expire: '利益攸关方未再来信，已办结。',
    },
  },
};

/** A sentence with its names. */
export function withNames(template: string, names: { readonly name?: string; readonly owner?: string }): string {
  return template.replace(/\{(name|owner)\}/g, (_, key: 'name' | 'owner') => names[key] ?? '');
}
