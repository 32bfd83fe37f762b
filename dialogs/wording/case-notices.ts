import type { InSix } from '../../knowledge/language.js';

/** What a visitor of the chat is told when a person takes over from the assistant, or it from them. */
export interface CaseNotices {
  readonly claimed: string;
  readonly givenBack: string;
  /** It waits for a person again; the assistant answers meanwhile. */
  readonly queued: (number: string) => string;
  readonly resolved: (number: string) => string;
  /** Nothing more came after staff's answer. */
  readonly expired: (number: string) => string;
}

export const caseNotices: InSix<CaseNotices> = {
  en: {
    claimed:
      'A member of the staff of the secretariat is taking care of this conversation now. The automatic assistant is silent meanwhile.',
    givenBack: 'The automatic assistant answers here again.',
    queued: (number) =>
      `Your case ${number} waits for a member of the staff again. Meanwhile the automatic assistant answers here.`,
    resolved: (number) => `The staff of the secretariat have closed case ${number}.`,
    expired: (number) =>
      `Case ${number} is closed now, since no further message came. You can go on asking here at any time.`,
  },
  fr: {
    claimed:
      "Un membre de l'équipe du secrétariat s'occupe maintenant de cette conversation. En attendant, l'assistant automatique n'intervient plus.",
    givenBack: "L'assistant automatique répond de nouveau ici.",
    queued: (number) =>
      `Votre dossier ${number} attend de nouveau un membre de l'équipe. Entre-temps, l'assistant automatique répond ici.`,
    resolved: (number) => `L'équipe du secrétariat a clos le dossier ${number}.`,
    expired: (number) =>
      `Le dossier ${number} est clos, car aucun autre message n'est arrivé. Vous pouvez à tout moment poser ici d'autres questions.`,
  },
  es: {
    claimed:
      'Una persona de la secretaría se ocupa ahora de esta conversación. Mientras tanto, el asistente automático no interviene.',
    givenBack: 'El asistente automático vuelve a responder aquí.',
    queued: (number) =>
      `Su caso ${number} espera de nuevo a una persona de la secretaría. Mientras tanto, responde aquí el asistente automático.`,
    resolved: (number) => `El personal de la secretaría ha cerrado el caso ${number}.`,
    expired: (number) =>
      `El caso ${number} se ha cerrado porque no llegó ningún otro mensaje. Puede seguir preguntando aquí en cualquier momento.`,
  },
  ar: {
    claimed: 'يتولى الآن أحد موظفي الأمانة هذه المحادثة، ولا يتدخل المساعد الآلي في أثناء ذلك.',
    givenBack: 'عاد المساعد الآلي إلى الإجابة هنا.',
    queued: (number) =>
      `عاد الملف رقم ${number} إلى قائمة الانتظار لدى موظفي الأمانة، ويجيب المساعد الآلي هنا في هذه الأثناء.`,
    resolved: (number) => `أغلق موظفو الأمانة الملف رقم ${number}.`,
    expired: (number) => `أُغلق الملف رقم ${number} لعدم ورود رسائل أخرى. ويمكن مواصلة طرح الأسئلة هنا في أي وقت.`,
  },
  ru: {
    claimed: 'Этим разговором теперь занимается сотрудник секретариата. Автоматический помощник пока не отвечает.',
    givenBack: 'Здесь снова отвечает автоматический помощник.',
    queued: (number) =>
      `Ваше обращение ${number} снова ожидает сотрудника секретариата. Пока здесь отвечает автоматический помощник.`,
    resolved: (number) => `Сотрудники секретариата закрыли обращение ${number}.`,
    expired: (number) =>
      `Обращение ${number} закрыто, так как новых сообщений не было. Вы можете в любое время задать здесь другие вопросы.`,
  },
  zh: {
    claimed: '秘书处工作人员已接手本次对话，期间自动助手不再答复。',
    givenBack: '现在由自动助手继续在此答复。',
    queued: (number) => `您的${number}号咨询再次等待秘书处工作人员处理，期间由自动助手在此答复。`,
    resolved: (number) => `秘书处工作人员已结束${number}号咨询。`,
    expired: (number) => `由于没有收到新的消息，${number}号咨询已结束。您可以随时继续在此提问。`,
  },
};
