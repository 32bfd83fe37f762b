import type { InSix } from '../knowledge/language.js';

/** What the chat says besides sending and receiving: its options, the buttons of an answer, and the end of a chat. */
export interface WidgetWords {
  /** Of a message that is kept and goes out as soon as there is a line. */
  readonly waiting: string;
  readonly options: string;
  readonly textSize: string;
  readonly sizeNormal: string;
  readonly sizeLarge: string;
  readonly sizeLargest: string;
  readonly theme: string;
  readonly themeAuto: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly end: string;
  readonly endQuestion: string;
  readonly endNote: string;
  readonly endYes: string;
  readonly endNo: string;
  readonly ended: string;
  readonly endFailed: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly helpfulQuestion: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly thanks: string;
  readonly typing: string;
  /** Stands behind the name of a person who answers. */
  readonly staff: string;
  readonly attachment: string;
  readonly newMessage: string;
}

export const widgetWords: InSix<WidgetWords> = {
  en: {
    waiting: 'Not sent yet',
    options: 'Options',
    textSize: 'Text size',
    sizeNormal: 'Normal',
    sizeLarge: 'Large',
    sizeLargest: 'Largest',
    theme: 'Colours',
    themeAuto: 'Automatic',
    themeLight: 'Light',
    themeDark: 'Dark',
    end: 'End and delete this chat',
    endQuestion: 'Delete all messages of this chat for good?',
    endNote: 'What was passed on to the secretariat stays with it.',
    endYes: 'Delete',
    endNo: 'Keep',
    ended: 'The chat was deleted. A new one has begun.',
    endFailed: 'The chat could not be deleted. Please try again.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'This could not be copied.',
    helpfulQuestion: 'Was this answer helpful?',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    thanks: 'Thank you for your feedback.',
    typing: 'An answer is being written …',
    staff: 'WSIS secretariat',
    attachment: 'Attached file',
    newMessage: 'New message',
  },
  fr: {
    waiting: 'Pas encore envoyé',
    options: 'Options',
    textSize: 'Taille du texte',
    sizeNormal: 'Normale',
    sizeLarge: 'Grande',
    sizeLargest: 'Très grande',
    theme: 'Couleurs',
    themeAuto: 'Automatiques',
    themeLight: 'Claires',
    themeDark: 'Sombres',
    end: 'Terminer et effacer cette conversation',
    endQuestion: 'Effacer définitivement tous les messages de cette conversation\u00a0?',
    endNote: 'Ce qui a été transmis au secrétariat y est conservé.',
    endYes: 'Effacer',
    endNo: 'Conserver',
    ended: 'La conversation a été effacée. Une nouvelle commence.',
    endFailed: 'La conversation n’a pas pu être effacée. Veuillez réessayer.',
    copy: 'Copier',
    copied: 'Copié',
    copyFailed: 'La copie n’a pas fonctionné.',
    helpfulQuestion: 'Cette réponse vous a-t-elle été utile\u00a0?',
    helpful: 'Utile',
    notHelpful: 'Pas utile',
    thanks: 'Merci de votre avis.',
    typing: 'Une réponse est en cours de rédaction…',
    staff: 'Secrétariat du SMSI',
    attachment: 'Fichier joint',
    newMessage: 'Nouveau message',
  },
  es: {
    waiting: 'Aún no se ha enviado',
    options: 'Opciones',
    textSize: 'Tamaño del texto',
    sizeNormal: 'Normal',
    sizeLarge: 'Grande',
    sizeLargest: 'Muy grande',
    theme: 'Colores',
    themeAuto: 'Automáticos',
    themeLight: 'Claros',
    themeDark: 'Oscuros',
    end: 'Terminar y borrar esta conversación',
    endQuestion: '¿Borrar definitivamente todos los mensajes de esta conversación?',
    endNote: 'Lo que se haya transmitido a la secretaría se conserva allí.',
    endYes: 'Borrar',
    endNo: 'Conservar',
    ended: 'La conversación se ha borrado. Ha comenzado una nueva.',
    endFailed: 'No se ha podido borrar la conversación. Inténtelo de nuevo.',
    copy: 'Copiar',
    copied: 'Copiado',
    copyFailed: 'No se ha podido copiar.',
    helpfulQuestion: '¿Le ha sido útil esta respuesta?',
    helpful: 'Útil',
    notHelpful: 'Poco útil',
    thanks: 'Gracias por su opinión.',
    typing: 'Se está escribiendo una respuesta…',
    staff: 'Secretaría de la CMSI',
    attachment: 'Archivo adjunto',
    newMessage: 'Mensaje nuevo',
  },
  ar: {
    waiting: 'لم تُرسل بعد',
    options: 'الخيارات',
    textSize: 'حجم النص',
    sizeNormal: 'عادي',
    sizeLarge: 'كبير',
    sizeLargest: 'كبير جداً',
    theme: 'الألوان',
    themeAuto: 'تلقائية',
    themeLight: 'فاتحة',
    themeDark: 'داكنة',
    end: 'إنهاء هذه المحادثة وحذفها',
    endQuestion: 'هل تريدون حذف جميع رسائل هذه المحادثة نهائياً؟',
    endNote: 'يبقى ما أُحيل إلى الأمانة محفوظاً لديها.',
    endYes: 'حذف',
    endNo: 'إبقاء',
    ended: 'حُذفت المحادثة وبدأت محادثة جديدة.',
    endFailed: 'تعذّر حذف المحادثة. يرجى إعادة المحاولة.',
    copy: 'نسخ',
    copied: 'تم النسخ',
    copyFailed: 'تعذّر النسخ.',
    helpfulQuestion: 'هل كانت هذه الإجابة مفيدة؟',
    helpful: 'مفيدة',
    notHelpful: 'غير مفيدة',
    thanks: 'شكراً على رأيكم.',
    typing: 'جارٍ إعداد الرد…',
    staff: 'أمانة القمة العالمية',
    attachment: 'ملف مرفق',
    newMessage: 'رسالة جديدة',
  },
  ru: {
    waiting: 'Ещё не отправлено',
    options: 'Параметры',
    textSize: 'Размер текста',
    sizeNormal: 'Обычный',
    sizeLarge: 'Крупный',
    sizeLargest: 'Очень крупный',
    theme: 'Цвета',
    themeAuto: 'Как на устройстве',
    themeLight: 'Светлые',
    themeDark: 'Тёмные',
    end: 'Завершить и удалить эту беседу',
    endQuestion: 'Удалить все сообщения этой беседы безвозвратно?',
    endNote: 'То, что передано в секретариат, хранится у него.',
    endYes: 'Удалить',
    endNo: 'Оставить',
    ended: 'Беседа удалена. Начата новая.',
    endFailed: 'Не удалось удалить беседу. Повторите попытку.',
    copy: 'Копировать',
    copied: 'Скопировано',
    copyFailed: 'Не удалось скопировать.',
    helpfulQuestion: 'Был ли этот ответ полезен?',
    helpful: 'Полезен',
    notHelpful: 'Не полезен',
    thanks: 'Спасибо за отзыв.',
    typing: 'Готовится ответ…',
    staff: 'Секретариат ВВУИО',
    attachment: 'Вложенный файл',
    newMessage: 'Новое сообщение',
  },
  zh: {
    waiting: '尚未发送',
    options: '选项',
    textSize: '文字大小',
    sizeNormal: '标准',
    sizeLarge: '大',
    sizeLargest: '特大',
    theme: '颜色',
    themeAuto: '自动',
    themeLight: '浅色',
    themeDark: '深色',
    end: '结束并删除此对话',
    endQuestion: '要永久删除此对话的全部消息吗？',
    endNote: '已转交秘书处的内容将由秘书处保留。',
    endYes: '删除',
    endNo: '保留',
    ended: '对话已删除，新的对话已开始。',
    endFailed: '未能删除对话，请重试。',
    copy: '复制',
    copied: '已复制',
    copyFailed: '未能复制。',
    helpfulQuestion: '这个回答有帮助吗？',
    helpful: '有帮助',
    notHelpful: '没有帮助',
    thanks: '感谢您的反馈。',
    typing: '正在准备回答……',
    staff: '峰会秘书处',
    attachment: '附件',
    newMessage: '新消息',
  },
};
