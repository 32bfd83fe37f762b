import type { InSix, Language } from '../knowledge/language.js';

/** Why the desk refuses a request, by the code of the fault. */
const FAULTS = {
  NotSignedIn: {
    en: 'You are not signed in, or no longer.',
    fr: "Vous n'êtes pas connecté, ou ne l'êtes plus.",
    es: 'No ha iniciado sesión, o ya no está abierta.',
    ar: 'لم يُسجَّل الدخول أو انتهت الجلسة.',
    ru: 'Вход не выполнен или сеанс завершён.',
    zh: '您尚未登录，或登录已失效。',
  },
  NotAllowed: {
    en: 'Only an administrator may do this.',
    fr: "Seule l'administration peut le faire.",
    es: 'Solo la administración puede hacerlo.',
    ar: 'هذا الإجراء متاح للإدارة فقط.',
    ru: 'Это доступно только администратору.',
    zh: '仅管理员可执行此操作。',
  },
  CrossSite: {
    en: 'This can only be done from a page of the desk itself.',
    fr: "Cela ne peut se faire que depuis une page de l'espace de travail.",
    es: 'Esto solo puede hacerse desde una página de la propia mesa de trabajo.',
    ar: 'لا يمكن ذلك إلا من إحدى صفحات المكتب نفسه.',
    ru: 'Это можно сделать только со страницы самого рабочего места.',
    zh: '只能在工作台自身的页面中执行此操作。',
  },
  NoSuchCase: {
    en: 'There is no case with this number.',
    fr: 'Aucun dossier ne porte ce numéro.',
    es: 'No hay ningún caso con este número.',
    ar: 'لا يوجد ملف بهذا الرقم.',
    ru: 'Обращения с таким номером нет.',
    zh: '没有该编号的咨询。',
  },
  NoCases: {
    en: 'None of these cases waits for an answer any more.',
    fr: "Aucun de ces dossiers n'attend plus de réponse.",
    es: 'Ninguno de estos casos espera ya una respuesta.',
    ar: 'لم يعد أي من هذه الملفات في انتظار رد.',
    ru: 'Ни одно из этих обращений уже не ждёт ответа.',
    zh: '这些咨询都不再等待答复。',
  },
  TextMissing: {
    en: 'A language of these cases has no text yet.',
    fr: 'Il manque encore le texte dans une des langues de ces dossiers.',
    es: 'Falta aún el texto en alguno de los idiomas de estos casos.',
    ar: 'لا يزال النص ناقصًا بإحدى لغات هذه الملفات.',
    ru: 'Для одного из языков этих обращений ещё нет текста.',
    zh: '这些咨询所用的某种语言尚缺文本。',
  },
  NoSuchConversation: {
    en: 'There is no such conversation, or not any more.',
    fr: "Cette conversation n'existe pas ou plus.",
    es: 'Esta conversación no existe o ya no existe.',
    ar: 'لا توجد محادثة كهذه أو لم تعد موجودة.',
    ru: 'Такого разговора нет или уже нет.',
    zh: '该对话不存在或已删除。',
  },
  NoSuchAnswer: {
    en: 'There is no such answer, or it states no fact.',
    fr: "Cette réponse n'existe pas, ou ne cite aucune information.",
    es: 'No existe esa respuesta, o no contiene ningún dato.',
    ar: 'لا توجد إجابة كهذه أو أنها لا تتضمن أي معلومة.',
    ru: 'Такого ответа нет, или он не содержит сведений.',
    zh: '没有该答复，或其中未陈述任何信息。',
  },
  FileNotFound: {
    en: 'There is no such file, or not any more.',
    fr: "Ce fichier n'existe pas ou plus.",
    es: 'Este archivo no existe o ya no existe.',
    ar: 'لا يوجد ملف مرفق كهذا أو لم يعد موجودًا.',
    ru: 'Такого файла нет или уже нет.',
    zh: '该文件不存在或已删除。',
  },
  BadRequest: {
    en: 'The page sent something that the desk does not understand. Reload the page and try again.',
    fr: 'La page a envoyé une demande incompréhensible. Rechargez-la, puis réessayez.',
    es: 'La página ha enviado algo que no se entiende. Vuelva a cargarla e inténtelo otra vez.',
    ar: 'أرسلت الصفحة طلبًا غير مفهوم. يرجى إعادة تحميلها ثم المحاولة مرة أخرى.',
    ru: 'Страница отправила непонятный запрос. Обновите её и повторите.',
    zh: '页面发送的请求无法识别，请刷新页面后重试。',
  },
  BodyTooLarge: {
    en: 'This text is too long.',
    fr: 'Ce texte est trop long.',
    es: 'Este texto es demasiado largo.',
    ar: 'هذا النص أطول مما ينبغي.',
    ru: 'Текст слишком длинный.',
    zh: '文字过长。',
  },
  TooManyPages: {
    en: 'The desk is open in too many windows. Close some and reload the page.',
    fr: "L'espace de travail est ouvert dans trop de fenêtres. Fermez-en, puis rechargez la page.",
    es: 'La mesa de trabajo está abierta en demasiadas ventanas. Cierre algunas y vuelva a cargar la página.',
    ar: 'المكتب مفتوح في نوافذ أكثر مما ينبغي. يرجى إغلاق بعضها وإعادة تحميل الصفحة.',
    ru: 'Рабочее место открыто в слишком многих окнах. Закройте лишние и обновите страницу.',
    zh: '工作台打开的窗口过多，请关闭部分窗口后刷新页面。',
  },
  InternalError: {
    en: 'Something went wrong on the server. Nothing may have been saved: please try again.',
    fr: "Une erreur s'est produite sur le serveur. Rien n'a peut-être été enregistré\u00a0: veuillez réessayer.",
    es: 'Se ha producido un error en el servidor. Quizá no se haya guardado nada: inténtelo otra vez.',
    ar: 'حدث خطأ في الخادم وربما لم يُحفظ شيء. يرجى المحاولة مرة أخرى.',
    ru: 'На сервере произошла ошибка. Возможно, ничего не сохранено: повторите попытку.',
    zh: '服务器出现错误，内容可能未保存，请重试。',
  },
} as const satisfies Readonly<Record<string, InSix>>;

/** The fault in words; undefined for a code that has none. */
export function deskFaultInWords(code: string, language: Language): string | undefined {
  return isKnown(code) ? FAULTS[code][language] : undefined;
}

function isKnown(code: string): code is keyof typeof FAULTS {
  return Object.hasOwn(FAULTS, code);
}
