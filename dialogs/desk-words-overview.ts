import type { InSix } from '../knowledge/language.js';
import type { DayFigures, Upcoming } from './overview/shown-overview.js';

/** What the desk says of how the work goes. */
export interface OverviewWords {
  /** Name of the section. */
  readonly overview: string;
  /** Names the choice of how many days are looked at. */
  readonly span: string;
  /** Of the messages that asked something. */
  readonly shareAnswered: string;
  readonly answeredByStaff: string;
  readonly median: string;
  readonly slowest: string;
  readonly missed: string;
  readonly missedHint: string;
  /** Nobody asked it in as many days before. */
  readonly isNew: string;
  /** `{count}` is a number; stands behind the difference, such as "+3". */
  readonly daysBefore: string;
  readonly volume: string;
  readonly mostInADay: string;
  /** For those who do not see the picture. */
  readonly chartHint: string;
  readonly asTable: string;
  readonly day: string;
  readonly dayKinds: Readonly<Record<Exclude<keyof DayFigures, 'day'>, string>>;
  readonly upcoming: string;
  readonly upcomingKinds: Readonly<Record<Upcoming['kind'], string>>;
  readonly dropped: string;
  readonly droppedHint: string;
  readonly unhelpful: string;
  readonly unhelpfulHint: string;
  readonly languages: string;
  readonly channelsTitle: string;
  readonly none: string;
}

export const overviewWords: InSix<OverviewWords> = {
  en: {
    overview: 'Overview',
    span: 'Days looked at',
    shareAnswered: 'Answered by the assistant',
    answeredByStaff: 'Cases answered by a person',
    median: 'Half of them within',
    slowest: 'Slowest',
    missed: 'What we missed',
    missedHint: 'Questions left to staff; each leads to its cases.',
    isNew: 'New',
    daysBefore: 'in the days before: {count}',
    volume: 'Messages by day',
    mostInADay: 'Most in a day',
    chartHint: 'The table below says the same.',
    asTable: 'As a table',
    day: 'Day',
    dayKinds: { answered: 'Answered', toStaff: 'Left to staff', askedBack: 'Asked back', other: 'Other' },
    upcoming: 'Due in the next 30 days',
    upcomingKinds: { deadline: 'Deadline', expires: 'Expires' },
    dropped: 'Broken off',
    droppedHint: 'Asked back by the assistant, they said no more.',
    unhelpful: 'Answers that did not help',
    unhelpfulHint: 'What they stated, as it is said today.',
    languages: 'Languages',
    channelsTitle: 'Channels',
    none: 'None.',
  },
  fr: {
    overview: 'Vue d’ensemble',
    span: 'Période',
    shareAnswered: 'Réponses données par l’assistant',
    answeredByStaff: 'Dossiers ayant reçu une réponse du secrétariat',
    median: 'La moitié en',
    slowest: 'Le plus lent',
    missed: 'Ce qui nous a échappé',
    missedHint: 'Questions transmises au secrétariat\u00a0; chacune mène à ses dossiers.',
    isNew: 'Nouveau',
    daysBefore: 'période précédente\u00a0: {count}',
    volume: 'Messages par jour',
    mostInADay: 'Maximum en un jour',
    chartHint: 'Le tableau ci-dessous donne les mêmes chiffres.',
    asTable: 'Sous forme de tableau',
    day: 'Jour',
    dayKinds: {
      answered: 'Répondu',
      toStaff: 'Transmis au secrétariat',
      askedBack: 'Précision demandée',
      other: 'Autre',
    },
    upcoming: 'Échéances des 30 prochains jours',
    upcomingKinds: { deadline: 'Date limite', expires: 'Expire' },
    dropped: 'Conversations interrompues',
    droppedHint: 'L’assistant a demandé une précision et n’a pas reçu de réponse.',
    unhelpful: 'Réponses jugées inutiles',
    unhelpfulHint: 'Leur contenu, tel qu’il est formulé aujourd’hui.',
    languages: 'Langues',
    channelsTitle: 'Canaux',
    none: 'Aucun élément.',
  },
  es: {
    overview: 'Resumen',
    span: 'Período',
    shareAnswered: 'Respondido por el asistente',
    answeredByStaff: 'Casos respondidos por la secretaría',
    median: 'La mitad en',
    slowest: 'El más lento',
    missed: 'Lo que se nos escapó',
    missedHint: 'Preguntas remitidas a la secretaría; cada una lleva a sus casos.',
    isNew: 'Nuevo',
    daysBefore: 'período anterior: {count}',
    volume: 'Mensajes por día',
    mostInADay: 'Máximo en un día',
    chartHint: 'La tabla siguiente muestra las mismas cifras.',
    asTable: 'En forma de tabla',
    day: 'Día',
    dayKinds: {
      answered: 'Respondidos',
      toStaff: 'Remitidos a la secretaría',
      askedBack: 'Se pidió una aclaración',
      other: 'Otros',
    },
    upcoming: 'Vence en los próximos 30 días',
    upcomingKinds: { deadline: 'Plazo', expires: 'Caduca' },
    dropped: 'Conversaciones interrumpidas',
    droppedHint: 'El asistente pidió una aclaración y no obtuvo respuesta.',
    unhelpful: 'Respuestas que no sirvieron',
    unhelpfulHint: 'Su contenido, tal como se formula hoy.',
    languages: 'Idiomas',
    channelsTitle: 'Canales',
    none: 'Ninguno.',
  },
  ar: {
    overview: 'نظرة عامة',
    span: 'الفترة',
    shareAnswered: 'ما أجاب عنه المساعد',
    answeredByStaff: 'ملفات ردّت عليها الأمانة',
    median: 'نصفها في غضون',
    slowest: 'أبطأ رد',
    missed: 'ما فاتنا',
    missedHint: 'أسئلة أُحيلت إلى الأمانة؛ يؤدي كل منها إلى ملفاته.',
    isNew: 'جديد',
    daysBefore: 'في الفترة السابقة: {count}',
    volume: 'الرسائل حسب اليوم',
    mostInADay: 'أعلى عدد في يوم',
    chartHint: 'يعرض الجدول أدناه الأرقام نفسها.',
    asTable: 'في جدول',
    day: 'اليوم',
    dayKinds: { answered: 'أُجيب عنها', toStaff: 'أُحيلت إلى الأمانة', askedBack: 'طُلب توضيح', other: 'غير ذلك' },
    upcoming: 'ما يحل أجله خلال 30 يوماً',
    upcomingKinds: { deadline: 'موعد نهائي', expires: 'تنتهي الصلاحية' },
    dropped: 'محادثات انقطعت',
    droppedHint: 'طلب المساعد توضيحاً ولم يرده جواب.',
    unhelpful: 'إجابات لم تُفِد',
    unhelpfulHint: 'مضمونها كما يُصاغ اليوم.',
    languages: 'اللغات',
    channelsTitle: 'القنوات',
    none: 'لا شيء.',
  },
  ru: {
    overview: 'Обзор',
    span: 'Период',
    shareAnswered: 'Ответил ассистент',
    answeredByStaff: 'Обращений с ответом секретариата',
    median: 'Половина в течение',
    slowest: 'Самый долгий ответ',
    missed: 'Что мы упустили',
    missedHint: 'Вопросы, переданные секретариату; каждый ведет к своим обращениям.',
    isNew: 'Новое',
    daysBefore: 'за предыдущий период: {count}',
    volume: 'Сообщения по дням',
    mostInADay: 'Больше всего за день',
    chartHint: 'Таблица ниже содержит те же цифры.',
    asTable: 'В виде таблицы',
    day: 'День',
    dayKinds: {
      answered: 'Отвечено',
      toStaff: 'Передано секретариату',
      askedBack: 'Запрошено уточнение',
      other: 'Прочее',
    },
    upcoming: 'Сроки на ближайшие 30 дней',
    upcomingKinds: { deadline: 'Крайний срок', expires: 'Истекает' },
    dropped: 'Прерванные беседы',
    droppedHint: 'Ассистент попросил уточнить, и ответа не последовало.',
    unhelpful: 'Ответы, которые не помогли',
    unhelpfulHint: 'Их содержание в сегодняшней формулировке.',
    languages: 'Языки',
    channelsTitle: 'Каналы',
    none: 'Нет.',
  },
  zh: {
    overview: '概览',
    span: '时段',
    shareAnswered: '助手已答复',
    answeredByStaff: '秘书处已答复的咨询',
    median: '半数用时不超过',
    slowest: '最长用时',
    missed: '我们未能答复的',
    missedHint: '转交秘书处的问题；点击可查看相关咨询。',
    isNew: '新增',
    daysBefore: '此前同等天数：{count}',
    volume: '每日消息数',
    mostInADay: '单日最多',
    chartHint: '下方表格列出相同数字。',
    asTable: '以表格显示',
    day: '日期',
    dayKinds: { answered: '已答复', toStaff: '转交秘书处', askedBack: '已反问', other: '其他' },
    upcoming: '未来30天内到期',
    upcomingKinds: { deadline: '截止日期', expires: '失效' },
    dropped: '中断的对话',
    droppedHint: '助手反问后，对方未再回复。',
    unhelpful: '未起作用的答复',
    unhelpfulHint: '其内容，按今日的表述。',
    languages: '语言',
    channelsTitle: '渠道',
    none: '无。',
  },
};
