import type { InSix, Language } from '../knowledge/language.js';
import { type WidgetWords, widgetWords } from './widget-words.js';

/** What the chat page and its widget say in one language; replies are worded elsewhere (`dialogs/wording`). */
export interface ChatWords extends WidgetWords {
  /** The language's own name, as it stands in the choice of languages. */
  readonly languageName: string;
  readonly languages: string;
  readonly title: string;
  readonly introduction: string;
  readonly assistantName: string;
  readonly you: string;
  /** Names the list of messages for those who do not see it. */
  readonly conversation: string;
  readonly message: string;
  readonly placeholder: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly failed: string;
  readonly retry: string;
  readonly choose: string;
  readonly connecting: string;
  readonly reconnecting: string;
  readonly offline: string;
  /** Said of a link that leaves the page, for those who do not see it. */
  readonly newWindow: string;
  readonly empty: string;
  /** `{limit}` stands for a number of characters. */
  readonly tooLong: string;
  /** Said in place of an answer when the turn failed. */
  readonly trouble: string;
  /** Said in place of an answer to who writes faster than anybody reads. */
  readonly tooFast: string;
  readonly privacy: string;
  readonly noScript: string;
}

/** Where people write who cannot use the chat, unless another address is set (`MAIL_ADDRESS`). */
export const CONTACT_ADDRESS = 'wsis-info@itu.int';

export const chatWords: InSix<ChatWords> = {
  en: {
    ...widgetWords.en,
    languageName: 'English',
    languages: 'Language',
    title: 'WSIS Assistant',
    introduction:
      'Questions about the World Summit on the Information Society, answered from the letters of its secretariat.',
    assistantName: 'WSIS Assistant',
    you: 'You',
    conversation: 'Conversation',
    message: 'Your message',
    placeholder: 'Ask your question',
    send: 'Send',
    sending: 'Sending …',
    sent: 'Sent',
    failed: 'Not sent',
    retry: 'Try again',
    choose: 'Choose an answer',
    connecting: 'Connecting …',
    reconnecting: 'The connection was lost. Reconnecting …',
    offline: 'You seem to be offline. The chat goes on as soon as you are back.',
    newWindow: 'opens in a new window',
    empty: 'Please write your question first.',
    tooLong: 'That is too long: a message may have {limit} characters.',
    trouble: `Something went wrong on our side. Please try again later, or write to ${CONTACT_ADDRESS}.`,
    tooFast:
      'You are writing faster than I can answer. I did not answer this message; please wait a minute and send it again.',
    privacy: 'This is an automatic assistant. Please do not send passwords or other confidential information.',
    noScript: `This page works without JavaScript: the answer comes once you have sent your message. You can also write to ${CONTACT_ADDRESS}.`,
  },
  fr: {
    ...widgetWords.fr,
    languageName: 'Français',
    languages: 'Langue',
    title: 'Assistant SMSI',
    introduction:
      'Vos questions sur le Sommet mondial sur la société de l’information, avec des réponses tirées des lettres de son secrétariat.',
    assistantName: 'Assistant SMSI',
    you: 'Vous',
    conversation: 'Conversation',
    message: 'Votre message',
    placeholder: 'Posez votre question',
    send: 'Envoyer',
    sending: 'Envoi en cours…',
    sent: 'Envoyé',
    failed: 'Échec de l’envoi',
    retry: 'Réessayer',
    choose: 'Choisissez une réponse',
    connecting: 'Connexion…',
    reconnecting: 'La connexion a été interrompue. Reconnexion en cours…',
    offline: 'Vous semblez être hors ligne. La conversation reprendra dès votre retour.',
    newWindow: 's’ouvre dans une nouvelle fenêtre',
    empty: 'Écrivez d’abord votre question.',
    tooLong: 'Ce message est trop long : {limit} caractères au maximum.',
    trouble: `Un problème est survenu de notre côté. Veuillez réessayer plus tard ou écrire à ${CONTACT_ADDRESS}.`,
    tooFast:
      'Vous écrivez plus vite que je ne peux répondre. Ce message est resté sans réponse\u202f; merci d’attendre une minute avant de le renvoyer.',
    privacy: 'Vous échangez avec un assistant automatique. N’envoyez ni mot de passe ni information confidentielle.',
    noScript: `Cette page fonctionne sans JavaScript\u00a0: la réponse s’affiche après l’envoi de votre message. Vous pouvez aussi écrire à ${CONTACT_ADDRESS}.`,
  },
  es: {
    ...widgetWords.es,
    languageName: 'Español',
    languages: 'Idioma',
    title: 'Asistente de la CMSI',
    introduction:
      'Preguntas sobre la Cumbre Mundial sobre la Sociedad de la Información, con respuestas basadas en las cartas de su secretaría.',
    assistantName: 'Asistente de la CMSI',
    you: 'Usted',
    conversation: 'Conversación',
    message: 'Su mensaje',
    placeholder: 'Escriba su pregunta',
    send: 'Enviar',
    sending: 'Enviando…',
    sent: 'Enviado',
    failed: 'No se ha enviado',
    retry: 'Reintentar',
    choose: 'Elija una respuesta',
    connecting: 'Conectando…',
    reconnecting: 'Se ha perdido la conexión. Reconectando…',
    offline: 'Parece que no hay conexión a Internet. El chat continuará en cuanto se restablezca.',
    newWindow: 'se abre en una ventana nueva',
    empty: 'Escriba primero su pregunta.',
    tooLong: 'El mensaje es demasiado largo: puede tener {limit} caracteres como máximo.',
    trouble: `Ha ocurrido un problema por nuestra parte. Inténtelo de nuevo más tarde o escriba a ${CONTACT_ADDRESS}.`,
    tooFast:
      'Escribe usted más rápido de lo que puedo responder. Este mensaje ha quedado sin respuesta; espere un minuto y envíelo de nuevo, por favor.',
    privacy: 'Está usando un asistente automático. No envíe contraseñas ni otra información confidencial.',
    noScript: `Esta página funciona sin JavaScript: la respuesta aparece después de enviar su mensaje. También puede escribir a ${CONTACT_ADDRESS}.`,
  },
  ar: {
    ...widgetWords.ar,
    languageName: 'العربية',
    languages: 'اللغة',
    title: 'مساعد القمة العالمية لمجتمع المعلومات',
    introduction: 'أسئلة عن القمة العالمية لمجتمع المعلومات، وإجابات مستمدة من رسائل أمانتها.',
    assistantName: 'مساعد القمة العالمية',
    you: 'أنتم',
    conversation: 'المحادثة',
    message: 'نص الرسالة',
    placeholder: 'اكتبوا سؤالكم هنا',
    send: 'إرسال',
    sending: 'جارٍ الإرسال…',
    sent: 'تم الإرسال',
    failed: 'تعذّر الإرسال',
    retry: 'إعادة المحاولة',
    choose: 'اختيار إجابة',
    connecting: 'جارٍ الاتصال…',
    reconnecting: 'انقطع الاتصال. جارٍ إعادة الاتصال…',
    offline: 'يبدو أن الاتصال بالإنترنت مقطوع. ستُستأنف المحادثة فور عودته.',
    newWindow: 'يُفتح في نافذة جديدة',
    empty: 'يرجى كتابة السؤال أولاً.',
    tooLong: 'الرسالة أطول من اللازم: الحد الأقصى {limit} حرف.',
    trouble: `حدث خلل من جانبنا. يرجى المحاولة لاحقاً أو الكتابة إلى \u2068${CONTACT_ADDRESS}\u2069.`,
    tooFast: 'تصل الرسائل أسرع مما يمكنني الرد عليه. لم يُرَد على هذه الرسالة؛ يرجى الانتظار دقيقة ثم إرسالها من جديد.',
    privacy: 'هذا مساعد آلي. يرجى عدم إرسال كلمات مرور أو أي معلومات سرية أخرى.',
    noScript: `تعمل هذه الصفحة من دون \u2066JavaScript\u2069: يظهر الرد بعد إرسال الرسالة. ويمكن أيضاً الكتابة إلى \u2068${CONTACT_ADDRESS}\u2069.`,
  },
  ru: {
    ...widgetWords.ru,
    languageName: 'Русский',
    languages: 'Язык',
    title: 'Помощник ВВУИО',
    introduction:
      'Вопросы о Всемирной встрече на высшем уровне по вопросам информационного общества и ответы на основе писем её секретариата.',
    assistantName: 'Помощник ВВУИО',
    you: 'Вы',
    conversation: 'Беседа',
    message: 'Ваше сообщение',
    placeholder: 'Задайте вопрос',
    send: 'Отправить',
    sending: 'Отправка…',
    sent: 'Отправлено',
    failed: 'Не отправлено',
    retry: 'Повторить',
    choose: 'Выберите ответ',
    connecting: 'Соединение…',
    reconnecting: 'Связь прервалась. Восстанавливаем соединение…',
    offline: 'Похоже, нет подключения к интернету. Беседа продолжится, как только оно восстановится.',
    newWindow: 'откроется в новом окне',
    empty: 'Сначала напишите вопрос.',
    tooLong: 'Сообщение слишком длинное: допускается символов — {limit}.',
    trouble: `На нашей стороне произошёл сбой. Повторите попытку позже или напишите на адрес ${CONTACT_ADDRESS}.`,
    tooFast:
      'Сообщения приходят быстрее, чем я успеваю отвечать. На это сообщение ответа не было; подождите, пожалуйста, минуту и отправьте его снова.',
    privacy: 'Это автоматический помощник. Не отправляйте пароли и другие конфиденциальные сведения.',
    noScript: `Страница работает без JavaScript: ответ появится после отправки сообщения. Можно также написать на адрес ${CONTACT_ADDRESS}.`,
  },
  zh: {
    ...widgetWords.zh,
    languageName: '中文',
    languages: '语言',
    title: 'WSIS 助手',
    introduction: '解答有关信息社会世界峰会（WSIS）的问题，答案均出自峰会秘书处的信函。',
    assistantName: 'WSIS 助手',
    you: '您',
    conversation: '对话',
    message: '您的消息',
    placeholder: '请输入您的问题',
    send: '发送',
    sending: '正在发送……',
    sent: '已发送',
    failed: '未能发送',
    retry: '重试',
    choose: '请选择',
    connecting: '正在连接……',
    reconnecting: '连接已中断，正在重新连接……',
    offline: '您似乎已离线。网络恢复后，对话将自动继续。',
    newWindow: '在新窗口中打开',
    empty: '请先输入您的问题。',
    tooLong: '消息过长：最多 {limit} 个字符。',
    trouble: `我们这边出了点问题。请稍后再试，或致信 ${CONTACT_ADDRESS}。`,
    tooFast: '您发送消息的速度超过了我的回复速度。这条消息尚未得到回复，请稍候一分钟再重新发送。',
    privacy: '这是自动问答助手。请勿发送密码或其他机密信息。',
    noScript: `本页面无需 JavaScript 即可使用：发送消息后即显示回答。您也可以致信 ${CONTACT_ADDRESS}。`,
  },
};

/** The words of a language with the address that is set in place of the one they are written with. */
export function chatWordsWith(language: Language, address: string): ChatWords {
  const words = chatWords[language];
  const set = (text: string) => text.replaceAll(CONTACT_ADDRESS, address);
  return { ...words, trouble: set(words.trouble), noScript: set(words.noScript) };
}
