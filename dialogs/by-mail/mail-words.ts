import type { InSix } from '../../knowledge/language.js';

/** What only a mail to a stakeholder says; facts and their absence are worded in `../wording`. Nobody is addressed by gender. */
export interface MailWords {
  /** Name beside our address. */
  readonly senderName: string;
  /** Fit for a minister, of no gender. */
  readonly greeting: string;
  /** Stands above the signature. */
  readonly closing: string;
  /** Heads a question of which nothing was understood. */
  readonly otherQuestion: string;
  /** The question fits several activities, or several things about one. */
  readonly severalActivities: (names: string) => string;
  readonly severalAttributes: (title: string, names: string) => string;
  /** What staff will do, and the number of the case: with all of it, with what is left, with what came later. */
  readonly allToStaff: (number: string) => string;
  readonly restToStaff: (number: string) => string;
  /** Under the label of a question that is not understood surely enough. */
  readonly forStaff: string;
  readonly addedToCase: (number: string) => string;
  readonly receipt: (number: string) => string;
  /** Where nobody keeps promises: that there is no more to say. */
  readonly nothingMore: string;
  /** Day in Geneva. */
  readonly basis: (day: string) => string;
  readonly automatic: string;
  readonly reachPerson: string;
  readonly signature: string;
  /** Subject of an answer to a mail that has none. */
  readonly noSubject: string;
  /** Subject of staff's answer to a question that came by chat. */
  readonly aboutCase: (number: string) => string;
}

export const mailWords: InSix<MailWords> = {
  en: {
    senderName: 'WSIS Secretariat',
    greeting: 'Dear Sir or Madam,',
    closing: 'Yours faithfully,',
    otherQuestion: 'Another question in your mail',
    severalActivities: (names) => `This may concern several activities: ${names}.`,
    severalAttributes: (title, names) => `This may concern several things about ${title}: ${names}.`,
    allToStaff: (number) =>
      `Your question has been passed on to the staff of the secretariat as case ${number}. They will answer you by e-mail.`,
    forStaff: 'The staff of the secretariat will answer this question.',
    restToStaff: (number) =>
      `What could not be answered here has been passed on to the staff of the secretariat as case ${number}. They will answer you by e-mail.`,
    addedToCase: (number) =>
      `Your message has been added to case ${number}. The staff of the secretariat will answer you by e-mail.`,
    receipt: (number) =>
      `Your message has arrived and is with the staff of the secretariat as case ${number}. They will look after it.`,
    nothingMore:
      'The letters of the secretariat, on which automatic answers from this address are based, say no more about this.',
    basis: (day) => `Based on the letters of the WSIS secretariat, as of ${day} (date in Geneva).`,
    automatic: 'This is an automatic answer.',
    reachPerson:
      'To reach a person, please reply to this message and say that it did not help: a member of staff will take care of it.',
    signature: 'WSIS Secretariat',
    noSubject: 'Your message to the WSIS Secretariat',
    aboutCase: (number) => `Your question to the WSIS Secretariat, case ${number}`,
  },
  fr: {
    senderName: 'Secrétariat du SMSI',
    greeting: 'Madame, Monsieur,',
    closing: "Veuillez agréer, Madame, Monsieur, l'expression de notre considération distinguée.",
    otherQuestion: 'Autre question de votre message',
    severalActivities: (names) => `Votre question peut porter sur plusieurs activités\u00a0: ${names}.`,
    severalAttributes: (title, names) => `${title}\u00a0: votre question peut porter sur plusieurs points (${names}).`,
    allToStaff: (number) =>
      `Votre question est transmise à l'équipe du secrétariat (dossier ${number}), qui vous répondra par courriel.`,
    forStaff: "L'équipe du secrétariat répondra à cette question.",
    restToStaff: (number) =>
      `Ce qui est resté sans réponse ici est transmis à l'équipe du secrétariat (dossier ${number}), qui vous répondra par courriel.`,
    addedToCase: (number) =>
      `Votre message est versé au dossier ${number}. L'équipe du secrétariat vous répondra par courriel.`,
    receipt: (number) =>
      `Votre message est bien arrivé et a été remis à l'équipe du secrétariat (dossier ${number}), qui va s'en occuper.`,
    nothingMore:
      "Les lettres du secrétariat, d'après lesquelles il est répondu automatiquement à cette adresse, n'en disent pas davantage.",
    basis: (day) => `D'après les lettres du secrétariat du SMSI, au ${day} (date de Genève).`,
    automatic: 'Ceci est une réponse automatique.',
    reachPerson:
      "Pour joindre une personne, répondez à ce message en indiquant qu'il ne vous a pas aidé\u00a0: l'équipe du secrétariat prendra le relais.",
    signature: 'Secrétariat du SMSI',
    noSubject: 'Votre message au secrétariat du SMSI',
    aboutCase: (number) => `Votre question au secrétariat du SMSI, dossier ${number}`,
  },
  es: {
    senderName: 'Secretaría de la CMSI',
    greeting: 'De nuestra consideración:',
    closing: 'Atentamente,',
    otherQuestion: 'Otra pregunta de su mensaje',
    severalActivities: (names) => `La pregunta puede referirse a varias actividades: ${names}.`,
    severalAttributes: (title, names) => `${title}: la pregunta puede referirse a varios aspectos (${names}).`,
    allToStaff: (number) =>
      `Su pregunta se ha transmitido al personal de la secretaría con el número de caso ${number}. Recibirá la respuesta por correo electrónico.`,
    forStaff: 'El personal de la secretaría responderá a esta pregunta.',
    restToStaff: (number) =>
      `Lo que aquí queda sin respuesta se ha transmitido al personal de la secretaría con el número de caso ${number}. Recibirá la respuesta por correo electrónico.`,
    addedToCase: (number) =>
      `Su mensaje se ha añadido al caso ${number}. El personal de la secretaría le responderá por correo electrónico.`,
    receipt: (number) =>
      `Su mensaje ha llegado y está en manos del personal de la secretaría con el número de caso ${number}.`,
    nothingMore:
      'Las cartas de la secretaría, con las que se responde automáticamente en esta dirección, no dicen más al respecto.',
    basis: (day) => `Según las cartas de la secretaría de la CMSI, a ${day} (fecha en Ginebra).`,
    automatic: 'Esta es una respuesta automática.',
    reachPerson:
      'Para que le atienda una persona, responda a este mensaje e indique que no le ha sido útil: el personal de la secretaría se ocupará.',
    signature: 'Secretaría de la CMSI',
    noSubject: 'Su mensaje a la secretaría de la CMSI',
    aboutCase: (number) => `Su pregunta a la secretaría de la CMSI, caso ${number}`,
  },
  ar: {
    senderName: 'أمانة القمة العالمية لمجتمع المعلومات',
    greeting: 'تحية طيبة وبعد،',
    closing: 'وتفضلوا بقبول فائق الاحترام والتقدير،',
    otherQuestion: 'سؤال آخر في الرسالة الواردة',
    severalActivities: (names) => `قد يتعلق السؤال بأكثر من نشاط: ${names}.`,
    severalAttributes: (title, names) => `${title}: قد يتعلق السؤال بأكثر من جانب (${names}).`,
    allToStaff: (number) => `أُحيل السؤال إلى موظفي الأمانة تحت رقم الملف ${number}، وسيصل الرد بالبريد الإلكتروني.`,
    forStaff: 'سيجيب موظفو الأمانة عن هذا السؤال.',
    restToStaff: (number) =>
      `أُحيل ما لم تتسنَّ الإجابة عنه هنا إلى موظفي الأمانة تحت رقم الملف ${number}، وسيصل الرد بالبريد الإلكتروني.`,
    addedToCase: (number) => `أُضيفت هذه الرسالة إلى الملف رقم ${number}. وسيصل رد موظفي الأمانة بالبريد الإلكتروني.`,
    receipt: (number) => `وصلت الرسالة وأُحيلت إلى موظفي الأمانة تحت رقم الملف ${number} لمتابعتها.`,
    nothingMore: 'لا تتضمن رسائل الأمانة، التي يُستند إليها في الردود الآلية من هذا العنوان، معلومات أخرى في هذا الشأن.',
    basis: (day) => `استنادًا إلى رسائل أمانة القمة العالمية لمجتمع المعلومات حتى ${day} (حسب التاريخ في جنيف).`,
    automatic: 'هذا رد آلي.',
    reachPerson:
      'للتواصل مع أحد الموظفين، يكفي الرد على هذه الرسالة مع الإشارة إلى أنها لم تكن مفيدة، وسيتولى موظفو الأمانة المتابعة.',
    signature: 'أمانة القمة العالمية لمجتمع المعلومات',
    noSubject: 'الرسالة الموجهة إلى أمانة القمة العالمية لمجتمع المعلومات',
    aboutCase: (number) => `السؤال الموجه إلى أمانة القمة العالمية لمجتمع المعلومات، الملف رقم ${number}`,
  },
  ru: {
    senderName: 'Секретариат ВВУИО',
    greeting: 'Уважаемые дамы и господа!',
    closing: 'С уважением,',
    otherQuestion: 'Еще один вопрос из Вашего письма',
    severalActivities: (names) => `Вопрос может относиться к разным направлениям: ${names}.`,
    severalAttributes: (title, names) => `${title}: вопрос может касаться разного (${names}).`,
    allToStaff: (number) =>
      `Ваш вопрос передан сотрудникам секретариата, номер обращения: ${number}. Они ответят Вам по электронной почте.`,
    forStaff: 'На этот вопрос ответят сотрудники секретариата.',
    restToStaff: (number) =>
      `То, на что здесь нет ответа, передано сотрудникам секретариата, номер обращения: ${number}. Они ответят Вам по электронной почте.`,
    addedToCase: (number) =>
      `Ваше письмо добавлено к обращению ${number}. Сотрудники секретариата ответят Вам по электронной почте.`,
    receipt: (number) =>
      `Ваше письмо получено и передано сотрудникам секретариата, номер обращения: ${number}. Они им займутся.`,
    nothingMore:
      'В письмах секретариата, по которым с этого адреса даются автоматические ответы, об этом больше ничего не сказано.',
    basis: (day) => `По письмам секретариата ВВУИО, по состоянию на ${day} (дата в Женеве).`,
    automatic: 'Это автоматический ответ.',
    reachPerson:
      'Чтобы Вам ответил сотрудник, напишите в ответ на это письмо, что оно не помогло: секретариат займется Вашим вопросом.',
    signature: 'Секретариат ВВУИО',
    noSubject: 'Ваше письмо в секретариат ВВУИО',
    aboutCase: (number) => `Ваш вопрос в секретариат ВВУИО, обращение ${number}`,
  },
  zh: {
    senderName: '信息社会世界峰会秘书处',
    greeting: '尊敬的先生/女士：',
    closing: '此致\n敬礼！',
    otherQuestion: '来信中的另一个问题',
    severalActivities: (names) => `您的问题可能涉及以下活动：${names}。`,
    severalAttributes: (title, names) => `${title}：您的问题可能涉及以下方面：${names}。`,
    allToStaff: (number) => `您的问题已转交秘书处工作人员，编号为${number}。工作人员将通过电子邮件答复您。`,
    forStaff: '这个问题将由秘书处工作人员答复。',
    restToStaff: (number) => `此处未能回答的部分已转交秘书处工作人员，编号为${number}。工作人员将通过电子邮件答复您。`,
    addedToCase: (number) => `您的来信已并入${number}号咨询。秘书处工作人员将通过电子邮件答复您。`,
    receipt: (number) => `您的来信已收到，并已转交秘书处工作人员处理，编号为${number}。`,
    nothingMore: '本邮箱依据秘书处的信函自动答复，信函中没有更多相关内容。',
    basis: (day) => `以上内容依据信息社会世界峰会秘书处的信函，截至${day}（日内瓦日期）。`,
    automatic: '这是自动答复。',
    reachPerson: '如需工作人员答复，请回复本邮件并说明未能解决您的问题，秘书处工作人员将予以处理。',
    signature: '信息社会世界峰会秘书处',
    noSubject: '您致信息社会世界峰会秘书处的来信',
    aboutCase: (number) => `您向信息社会世界峰会秘书处提出的问题，编号${number}`,
  },
};
