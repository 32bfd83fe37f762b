import type { InSix } from '../knowledge/language.js';

/** What only the chat without JavaScript says; the rest of its words it shares with the widget (`chat-words.ts`). */
export interface PlainWords {
  /** Brings what has been said since; a link, since nothing comes by itself. */
  readonly showNew: string;
  readonly showEarlier: string;
  /** Stands after a message whose answer is not there yet. */
  readonly answerComes: string;
  /** A person owns the conversation: answers may take a while. */
  readonly staffAnswers: string;
  /** Asks that the page look for answers of staff by itself. */
  readonly watch: string;
  readonly watching: string;
  readonly stopWatching: string;
  /** Too many messages in a short time. */
  readonly tooMany: string;
}

export const plainWords: InSix<PlainWords> = {
  en: {
    showNew: 'Show new messages',
    showEarlier: 'Show earlier messages',
    answerComes: 'The answer is being prepared.',
    staffAnswers: 'A member of the secretariat’s staff answers here. This may take some time.',
    watch: 'Look for answers every 30 seconds',
    watching: 'This page looks for answers every 30 seconds.',
    stopWatching: 'Stop',
    tooMany: 'Too many messages came at once. Please try again in a minute.',
  },
  fr: {
    showNew: 'Afficher les nouveaux messages',
    showEarlier: 'Afficher les messages précédents',
    answerComes: 'La réponse est en préparation.',
    staffAnswers: 'Le personnel du secrétariat vous répond ici. Cela peut prendre un certain temps.',
    watch: 'Vérifier toutes les 30 secondes',
    watching: 'Cette page vérifie toutes les 30 secondes si une réponse est arrivée.',
    stopWatching: 'Arrêter',
    tooMany: 'Trop de messages sont arrivés à la fois. Veuillez réessayer dans une minute.',
  },
  es: {
    showNew: 'Mostrar mensajes nuevos',
    showEarlier: 'Mostrar mensajes anteriores',
    answerComes: 'La respuesta está en preparación.',
    staffAnswers: 'El personal de la secretaría le responde aquí. Puede tardar un poco.',
    watch: 'Comprobar cada 30 segundos',
    watching: 'Esta página comprueba cada 30 segundos si hay respuesta.',
    stopWatching: 'Detener',
    tooMany: 'Han llegado demasiados mensajes a la vez. Inténtelo de nuevo dentro de un minuto.',
  },
  ar: {
    showNew: 'عرض الرسائل الجديدة',
    showEarlier: 'عرض الرسائل السابقة',
    answerComes: 'جارٍ إعداد الرد.',
    staffAnswers: 'يتولى موظفو الأمانة الرد هنا، وقد يستغرق ذلك بعض الوقت.',
    watch: 'التحقق من وصول رد كل 30 ثانية',
    watching: 'تتحقق هذه الصفحة من وصول رد كل 30 ثانية.',
    stopWatching: 'إيقاف',
    tooMany: 'وصل عدد كبير من الرسائل دفعة واحدة. يرجى إعادة المحاولة بعد دقيقة.',
  },
  ru: {
    showNew: 'Показать новые сообщения',
    showEarlier: 'Показать предыдущие сообщения',
    answerComes: 'Ответ готовится.',
    staffAnswers: 'Здесь отвечает секретариат. Это может занять некоторое время.',
    watch: 'Проверять каждые 30 секунд',
    watching: 'Страница проверяет наличие ответа каждые 30 секунд.',
    stopWatching: 'Остановить',
    tooMany: 'Одновременно поступило слишком много сообщений. Повторите попытку через минуту.',
  },
  zh: {
    showNew: '显示新消息',
    showEarlier: '显示更早的消息',
    answerComes: '正在准备回答。',
    staffAnswers: '秘书处工作人员将在此答复，可能需要一些时间。',
    watch: '每30秒查看一次答复',
    watching: '本页面每30秒查看一次是否有答复。',
    stopWatching: '停止',
    tooMany: '一次收到的消息过多。请一分钟后再试。',
  },
};
