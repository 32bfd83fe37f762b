import type { InSix } from '../../knowledge/language.js';

/** What mails to staff say in the language of staff (`STAFF_LANGUAGE`). */
export interface StaffWords {
  readonly newCase: (number: string) => string;
  readonly addedToCase: (number: string) => string;
  readonly from: string;
  readonly noAddress: string;
  /** The address to which what staff write above the marker is sent; or that it is sent nowhere. */
  readonly answerGoesTo: string;
  /** Asked in the chat: it is shown there, and goes by mail besides where an address is known. */
  readonly answerInChat: string;
  readonly answerByHand: string;
  readonly byChat: string;
  readonly received: string;
  readonly language: string;
  readonly subject: string;
  /** The mail lies in this mailbox; its Message-ID follows. */
  readonly inThisMailbox: string;
  readonly answerTheMail: string;
  /** Stands in the first line: what is written above it goes to the stakeholder. */
  readonly writeAbove: string;
  readonly understoodAs: string;
  readonly why: string;
  readonly nearby: string;
  readonly proposed: string;
  readonly earlierAnswer: string;
  readonly conversation: string;
  readonly stakeholder: string;
  readonly assistant: string;
  readonly staff: string;
  readonly original: string;
  readonly attachments: string;
  readonly digest: (day: string) => string;
  readonly answered: string;
  readonly drafted: string;
  readonly forYou: string;
  readonly stopped: string;
  readonly errors: string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly warning: string;
}

export const staffWords: InSix<StaffWords> = {
  en: {
    newCase: (number) => `Case ${number}`,
    addedToCase: (number) => `Added to case ${number}`,
    from: 'From',
    noAddress: 'no address to which an answer could go',
    answerGoesTo: 'Your answer goes to',
    answerInChat: 'Your answer appears in the chat.',
    answerByHand:
      'An answer to this mail is sent to nobody: please write to the person yourselves, once you are sure of the address.',
    byChat: 'asked in the chat',
    received: 'Received',
    language: 'Language',
    subject: 'Subject',
    inThisMailbox: 'The mail itself, with all that came with it, lies in this mailbox. Message-ID',
    answerTheMail: 'Please answer that mail, not this one: the case closes as soon as your answer lies in Sent.',
    writeAbove: 'Reply above this line; what stands there is sent to the stakeholder as it is',
    understoodAs: 'Understood as',
    why: 'Left to you because',
    nearby: 'What the letters say',
    proposed: 'Proposed answer, not sent',
    earlierAnswer: 'Answered before',
    conversation: 'Conversation so far',
    stakeholder: 'Stakeholder',
    assistant: 'Assistant',
    staff: 'Staff',
    original: 'Message as it came',
    attachments: 'Attachments, not opened and not included',
    digest: (day) => `Mail of ${day}`,
    answered: 'Answered',
    drafted: 'Drafts for you to send',
    forYou: 'For you',
    stopped: 'Stopped, with the rule',
    errors: 'Errors',
    more: (count) => `and ${count} more`,
    nothing: 'No mail.',
    warning: 'The mail assistant needs attention',
  },
  fr: {
    newCase: (number) => `Dossier ${number}`,
    addedToCase: (number) => `Ajout au dossier ${number}`,
    from: 'De',
    noAddress: 'aucune adresse à laquelle répondre',
    answerGoesTo: 'Votre réponse sera envoyée à',
    answerInChat: 'Votre réponse apparaîtra dans le chat.',
    answerByHand:
      "Une réponse à ce message-ci n'est envoyée à personne\u00a0: merci d'écrire vous-mêmes à la personne, une fois son adresse vérifiée.",
    byChat: 'question posée dans le chat',
    received: 'Reçu',
    language: 'Langue',
    subject: 'Objet',
    inThisMailbox: "Le message lui-même, avec tout ce qui l'accompagnait, se trouve dans cette boîte. Message-ID",
    answerTheMail:
      'Merci de répondre à ce message-là et non à celui-ci\u00a0: le dossier est clos dès que votre réponse figure dans les messages envoyés.',
    writeAbove: 'Répondez au-dessus de cette ligne\u00a0: ce texte est envoyé tel quel',
    understoodAs: 'Compris comme',
    why: 'Motif de la transmission',
    nearby: 'Ce que disent les lettres',
    proposed: 'Réponse proposée, non envoyée',
    earlierAnswer: 'Réponse donnée précédemment',
    conversation: 'Échange à ce jour',
    stakeholder: 'Partie prenante',
    assistant: 'Assistant',
    staff: 'Équipe',
    original: 'Message reçu',
    attachments: 'Pièces jointes, ni ouvertes ni reprises ici',
    digest: (day) => `Courrier du ${day}`,
    answered: 'Messages ayant reçu une réponse',
    drafted: 'Brouillons à envoyer',
    forYou: 'À traiter',
    stopped: 'Messages arrêtés, avec la règle appliquée',
    errors: 'Erreurs',
    more: (count) => `et ${count} de plus`,
    nothing: 'Aucun message.',
    warning: "L'assistant de messagerie demande votre attention",
  },
  es: {
    newCase: (number) => `Caso ${number}`,
    addedToCase: (number) => `Añadido al caso ${number}`,
    from: 'De',
    noAddress: 'sin dirección a la que responder',
    answerGoesTo: 'Su respuesta se enviará a',
    answerInChat: 'Su respuesta aparecerá en el chat.',
    answerByHand:
      'Una respuesta a este mensaje no se envía a nadie: escriba el personal directamente, una vez comprobada la dirección.',
    byChat: 'pregunta hecha en el chat',
    received: 'Recibido',
    language: 'Idioma',
    subject: 'Asunto',
    inThisMailbox: 'El mensaje original, con todo lo que lo acompañaba, está en este buzón. Message-ID',
    answerTheMail:
      'Responda a ese mensaje y no a este: el caso se cierra en cuanto su respuesta figure entre los enviados.',
    writeAbove: 'Responda encima de esta línea; ese texto se envía tal cual',
    understoodAs: 'Entendido como',
    why: 'Motivo del traslado',
    nearby: 'Lo que dicen las cartas',
    proposed: 'Respuesta propuesta, no enviada',
    earlierAnswer: 'Respuesta anterior',
    conversation: 'Conversación hasta ahora',
    stakeholder: 'Parte interesada',
    assistant: 'Asistente',
    staff: 'Personal',
    original: 'Mensaje recibido',
    attachments: 'Archivos adjuntos, ni abiertos ni incluidos',
    digest: (day) => `Correo del ${day}`,
    answered: 'Respondidos',
    drafted: 'Borradores por enviar',
    forYou: 'Pendientes',
    stopped: 'Detenidos, con la regla aplicada',
    errors: 'Errores',
    more: (count) => `y ${count} más`,
    nothing: 'Ningún mensaje.',
    warning: 'El asistente de correo requiere atención',
  },
  ar: {
    newCase: (number) => `الملف ${number}`,
    addedToCase: (number) => `إضافة إلى الملف ${number}`,
    from: 'المرسل',
    noAddress: 'لا يوجد عنوان يمكن الرد عليه',
    answerGoesTo: 'يُرسَل الرد إلى',
    answerInChat: 'يظهر الرد في المحادثة.',
    answerByHand: 'الرد على هذه الرسالة لا يُرسَل إلى أحد: يرجى الكتابة مباشرة إلى الشخص المعني بعد التأكد من عنوانه.',
    byChat: 'سؤال ورد عبر المحادثة',
    received: 'تاريخ الورود',
    language: 'اللغة',
    subject: 'الموضوع',
    inThisMailbox: 'توجد الرسالة الأصلية بكل مرفقاتها في صندوق البريد هذا. معرّف الرسالة',
    answerTheMail: 'يرجى الرد على تلك الرسالة لا على هذه: يُغلق الملف فور ظهور الرد في البريد المرسل.',
    writeAbove: 'يُكتب الرد فوق هذا السطر، ويُرسَل كما هو',
    understoodAs: 'كما فُهم',
    why: 'سبب الإحالة',
    nearby: 'ما تذكره الرسائل',
    proposed: 'رد مقترح لم يُرسَل',
    earlierAnswer: 'الرد السابق',
    conversation: 'المراسلات حتى الآن',
    stakeholder: 'صاحب المصلحة',
    assistant: 'المساعد الآلي',
    staff: 'الموظفون',
    original: 'الرسالة كما وردت',
    attachments: 'مرفقات لم تُفتح ولم تُدرج هنا',
    digest: (day) => `بريد يوم ${day}`,
    answered: 'رسائل جرى الرد عليها',
    drafted: 'مسودات جاهزة للإرسال',
    forYou: 'رسائل بانتظار المعالجة',
    stopped: 'رسائل أُوقفت، مع القاعدة المطبقة',
    errors: 'أخطاء',
    more: (count) => `وعدد آخر: ${count}`,
    nothing: 'لا توجد رسائل.',
    warning: 'مساعد البريد بحاجة إلى متابعة',
  },
  ru: {
    newCase: (number) => `Обращение ${number}`,
    addedToCase: (number) => `Дополнение к обращению ${number}`,
    from: 'От кого',
    noAddress: 'адреса для ответа нет',
    answerGoesTo: 'Ваш ответ уйдет по адресу',
    answerInChat: 'Ваш ответ появится в чате.',
    answerByHand: 'Ответ на это письмо никому не отправляется: пожалуйста, убедитесь в адресе и напишите сами.',
    byChat: 'вопрос задан в чате',
    received: 'Получено',
    language: 'Язык',
    subject: 'Тема',
    inThisMailbox: 'Само письмо со всем, что к нему приложено, лежит в этом ящике. Message-ID',
    answerTheMail:
      'Отвечайте на то письмо, а не на это: обращение закрывается, как только ответ появится в отправленных.',
    writeAbove: 'Ответ пишите над этой строкой: он будет отправлен как есть',
    understoodAs: 'Как понято',
    why: 'Почему передано',
    nearby: 'Что сказано в письмах',
    proposed: 'Предлагаемый ответ, не отправлен',
    earlierAnswer: 'Ответ, данный ранее',
    conversation: 'Переписка до сих пор',
    stakeholder: 'Заинтересованная сторона',
    assistant: 'Помощник',
    staff: 'Сотрудники',
    original: 'Письмо, как оно пришло',
    attachments: 'Вложения, не открыты и не приложены',
    digest: (day) => `Почта за ${day}`,
    answered: 'Отвечено',
    drafted: 'Черновики для отправки',
    forYou: 'Ждут Вашего ответа',
    stopped: 'Остановлено, с указанием правила',
    errors: 'Ошибки',
    more: (count) => `и еще ${count}`,
    nothing: 'Писем нет.',
    warning: 'Почтовому помощнику нужно внимание',
  },
  zh: {
    newCase: (number) => `咨询 ${number}`,
    addedToCase: (number) => `咨询 ${number} 的补充`,
    from: '发件人',
    noAddress: '没有可答复的地址',
    answerGoesTo: '您的答复将发送至',
    answerInChat: '您的答复将显示在聊天中.',
    answerByHand: '回复本邮件不会发送给任何人：请核实地址后直接致函对方。',
    byChat: '通过聊天提出',
    received: '收到时间',
    language: '语言',
    subject: '主题',
    inThisMailbox: '来信原件及其附件均在本邮箱中。Message-ID',
    answerTheMail: '请答复原信，而不要答复本邮件：您的答复进入已发送文件夹后，该咨询即告结束。',
    writeAbove: '请在此行以上答复，内容将原样发送',
    understoodAs: '理解为',
    why: '转交原因',
    nearby: '信函中的内容',
    proposed: '建议的答复（未发送）',
    earlierAnswer: '此前的答复',
    conversation: '往来记录',
    stakeholder: '利益攸关方',
    assistant: '自动助手',
    staff: '工作人员',
    original: '来信原文',
    attachments: '附件（未打开，未附上）',
    digest: (day) => `${day}的邮件`,
    answered: '已答复',
    drafted: '待您发送的草稿',
    forYou: '待您处理',
    stopped: '已拦截（附规则）',
    errors: '错误',
    more: (count) => `另有${count}项`,
    nothing: '没有邮件。',
    warning: '邮件助手需要关注',
  },
};
