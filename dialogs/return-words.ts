import type { InSix } from '../knowledge/language.js';

/** Days for which the link in a mail leads back to the conversation: longer than an answered case waits for another word. */
export const RETURN_DAYS = 14;

/** The way from a mail back into the chat: what the mail says, and the page that its link opens. */
export interface ReturnWords {
  /** Below what staff wrote. */
  readonly answerThis: (number: string) => string;
  /** Stands before the link. */
  readonly goOnInChat: string;

  readonly title: string;
  /** A stranger's link would lead into a stranger's conversation. */
  readonly lead: (number: string) => string;
  /** The device has another conversation, which gives way. */
  readonly other: string;
  readonly button: string;
  /** The link is too old or the conversation has been deleted. */
  readonly over: string;
  readonly begin: string;
}

export const returnWords: InSix<ReturnWords> = {
  en: {
    answerThis: (number) => `You can reply to this e-mail: your reply is added to case ${number}.`,
    goOnInChat: `To see the conversation and go on in the chat (this link works for ${RETURN_DAYS} days):`,
    title: 'Back to your conversation',
    lead: (number) =>
      `The button leads back to the conversation with the WSIS Secretariat in case ${number}. Please go on only if it is your own.`,
    other: 'There is another conversation on this device. It is not shown here any more when you go on.',
    button: 'Go on with the conversation',
    over: 'This link is no longer valid, or the conversation was deleted. You can still reply to the e-mail, or begin a new conversation.',
    begin: 'To the chat',
  },
  fr: {
    answerThis: (number) => `Vous pouvez répondre à ce courriel\u00a0: votre réponse sera versée au dossier ${number}.`,
    goOnInChat: `Pour revoir la conversation et la poursuivre dans le chat (lien valable ${RETURN_DAYS} jours)\u00a0:`,
    title: 'Retour à votre conversation',
    lead: (number) =>
      `Ce bouton ramène à la conversation avec le secrétariat du SMSI dans le dossier ${number}. Ne continuez que s'il s'agit bien de la vôtre.`,
    other: "Une autre conversation est ouverte sur cet appareil. Elle n'y sera plus affichée si vous continuez.",
    button: 'Poursuivre la conversation',
    over: "Ce lien n'est plus valable, ou la conversation a été supprimée. Vous pouvez toujours répondre au courriel ou commencer une nouvelle conversation.",
    begin: 'Vers le chat',
  },
  es: {
    answerThis: (number) => `Puede responder a este correo: su respuesta se añadirá al caso ${number}.`,
    goOnInChat: `Para ver la conversación y continuarla en el chat (enlace válido durante ${RETURN_DAYS} días):`,
    title: 'Volver a su conversación',
    lead: (number) =>
      `El botón lleva de nuevo a la conversación con la secretaría de la CMSI en el caso ${number}. Continúe solo si es la suya.`,
    other: 'Hay otra conversación en este dispositivo. Dejará de mostrarse aquí si continúa.',
    button: 'Continuar la conversación',
    over: 'Este enlace ya no es válido o la conversación se ha eliminado. Puede responder al correo o empezar una conversación nueva.',
    begin: 'Ir al chat',
  },
  ar: {
    answerThis: (number) => `يمكن الرد على هذه الرسالة، ويُضاف الرد إلى الملف رقم ${number}.`,
    goOnInChat: `للاطلاع على المحادثة ومواصلتها (الرابط صالح لمدة ${RETURN_DAYS} يومًا):`,
    title: 'العودة إلى المحادثة',
    lead: (number) =>
      `يؤدي هذا الزر إلى المحادثة مع أمانة القمة العالمية لمجتمع المعلومات بشأن الملف رقم ${number}. يرجى عدم المواصلة إذا كانت المحادثة تخص شخصًا آخر.`,
    other: 'توجد محادثة أخرى على هذا الجهاز، ولن تظهر هنا بعد المواصلة.',
    button: 'مواصلة المحادثة',
    over: 'لم يعد هذا الرابط صالحًا، أو حُذفت المحادثة. لا يزال بالإمكان الرد على رسالة البريد الإلكتروني أو بدء محادثة جديدة.',
    begin: 'إلى المحادثة',
  },
  ru: {
    answerThis: (number) => `Вы можете ответить на это письмо: ответ будет добавлен к обращению ${number}.`,
    goOnInChat: `Чтобы увидеть разговор и продолжить его в чате (ссылка действует ${RETURN_DAYS} дней):`,
    title: 'Вернуться к разговору',
    lead: (number) =>
      `Кнопка вернет Вас к разговору с секретариатом ВВУИО по обращению ${number}. Продолжайте, только если это Ваш разговор.`,
    other: 'На этом устройстве открыт другой разговор. Если Вы продолжите, он здесь больше не будет показан.',
    button: 'Продолжить разговор',
    over: 'Ссылка больше не действует, или разговор удален. Вы можете ответить на письмо или начать новый разговор.',
    begin: 'В чат',
  },
  zh: {
    answerThis: (number) => `您可以直接回复本邮件，回复内容将并入${number}号咨询。`,
    goOnInChat: `查看对话并在聊天中继续（链接${RETURN_DAYS}天内有效）：`,
    title: '返回您的对话',
    lead: (number) =>
      `点击按钮将返回您与信息社会世界峰会秘书处就${number}号咨询进行的对话。如果不是您本人的对话，请不要继续。`,
    other: '本设备上还有另一个对话，继续后将不再在此显示。',
    button: '继续对话',
    over: '此链接已失效，或对话已被删除。您仍可回复邮件，或开始新的对话。',
    begin: '前往聊天',
  },
};
